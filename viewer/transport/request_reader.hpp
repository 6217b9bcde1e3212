#pragma once
// From the bytes of a connection to whole requests. No socket and no clock: what comes is fed in, in any
// pieces.

#include "http.hpp"
#include "transport/guard.hpp"
#include "transport/limits.hpp"
#include "transport/request_head.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint::viewer::transport {

/// A request that is there as a whole and may be asked.
struct Incoming {
  RequestHead head;
  std::string body;
};

class RequestReader {
 public:
  enum class State {
    empty,     ///< nothing of a next request
    head,      ///< some of its head
    body,      ///< its head, some of its body
    complete,  ///< all of it: take()
    refused    ///< refusal() is the last answer of the connection
  };

  RequestReader(const Limits& limits, const Guard& guard) : limits_(&limits), guard_(&guard) {}

  /// Holds no more than the limits of one request and what was fed last: with more than a request at hand,
  /// take() it before feeding again.
  void feed(std::string_view bytes) { buffer_ += bytes; }
  /// As far as the bytes go.
  State advance();

  /// True once for a request whose client waits for leave to send the body.
  bool take_continue() { return std::exchange(owes_continue_, false); }
  /// Precondition: complete. What follows it stays for the next.
  Incoming take();
  /// Precondition: refused.
  const http::Reply& refusal() const { return refusal_; }
  /// The request refused was a HEAD: its answer has no body.
  bool refuses_head() const { return incoming_.head.method == "HEAD"; }

 private:
  void begin_head();
  State refuse(http::Reply reply);

  const Limits* limits_;
  const Guard* guard_;
  State state_ = State::empty;
  std::string buffer_;
  std::size_t searched_ = 0;  // of the buffer, for the end of the head
  std::size_t body_bytes_ = 0;
  bool owes_continue_ = false;
  Incoming incoming_;
  http::Reply refusal_;
};

}  // namespace standpoint::viewer::transport
