#pragma once
// What one client may take of the server. The defaults hold a hostile page, a stuck script and a thousand
// open tabs; tests shorten the times.

#include <chrono>
#include <cstddef>

namespace standpoint::viewer::transport {

using Clock = std::chrono::steady_clock;

struct Limits {
  std::size_t head_bytes = 16 * 1024;  ///< request line and fields
  std::size_t head_fields = 100;
  std::size_t target_bytes = 8000;             ///< httplib takes lines of 8192
  std::size_t body_bytes = 1024 * 1024;        ///< of an edit
  std::size_t connections = 2000;              ///< beyond, the one idle longest is closed
  std::size_t streams = 100;                   ///< of them streams of events
  std::size_t stream_backlog = 256 * 1024;     ///< bytes that a stream's reader may be behind
  std::size_t linger_bytes = 1024 * 1024;      ///< read and dropped after the last answer, so that it arrives
  std::size_t least_write_rate = 64 * 1024;    ///< bytes a second, beyond write_time
  std::chrono::milliseconds head_time{2000};   ///< from its first byte to its last: dripping does not help
  std::chrono::milliseconds body_time{10000};  ///< the same for a body
  std::chrono::milliseconds idle_time{60000};  ///< between requests
  std::chrono::milliseconds write_time{10000};
  std::chrono::milliseconds linger_time{1000};
  std::chrono::milliseconds heartbeat{15000};  ///< a comment on each stream, so that a dead one is found
  unsigned workers = 4;                        ///< threads that answer
};

}  // namespace standpoint::viewer::transport
