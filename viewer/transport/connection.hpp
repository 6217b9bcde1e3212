#pragma once
// One client: its socket, what it has sent of a request, what it has yet to get of an answer. Moves bytes;
// the loop decides.

#include "transport/guard.hpp"
#include "transport/limits.hpp"
#include "transport/request_reader.hpp"
#include "transport/responder.hpp"
#include "transport/socket.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace standpoint::viewer::transport {

class Connection {
 public:
  enum class State {
    idle,       ///< between requests
    head,       ///< a request's head is coming
    body,       ///< its body is coming
    answering,  ///< a worker has it
    sending,    ///< its answer is going out
    streaming,  ///< events go out as they come
    lingering   ///< all is said; what still comes is dropped, so that the answer is not lost to a reset
  };
  enum class Moved {
    some,     ///< bytes went
    blocked,  ///< none for now
    ended     ///< the client is gone
  };

  Connection(Descriptor socket, const Limits& limits, const Guard& guard)
      : socket_(std::move(socket)), limits_(&limits), reader_(limits, guard) {}

  int descriptor() const { return socket_.get(); }
  RequestReader& reader() { return reader_; }

  State state() const { return state_; }
  Clock::time_point since() const { return since_; }        ///< when it came into its state
  Clock::time_point deadline() const { return deadline_; }  ///< when it is closed unless it leaves its state
  void enter(State state, Clock::time_point now);

  /// Reads what is there, up to one piece: into the reader, or to be dropped when none is awaited. Dropping
  /// more than the limit ends it.
  Moved receive();
  /// Leave to send a body, if it can go at once; who hears nothing sends after a while anyway.
  void send_continue() const;

  void begin(Message message);
  /// Sends what the socket takes. `blocked` when something is left.
  Moved send();
  bool has_to_send() const { return sent_ < message_.head.size() + message_.payload.size(); }
  bool closes() const { return message_.closes; }
  bool becomes_stream() const { return message_.is_event_stream; }

  /// Adds events to a stream. False when its reader is too far behind.
  bool add_events(std::string_view bytes);
  /// Tells the client that no more comes.
  void finish_sending() const;

  std::uint32_t interest = 0;  ///< what the loop has told epoll

 private:
  Clock::duration time_of(State state) const;

  Descriptor socket_;
  const Limits* limits_;
  RequestReader reader_;
  State state_ = State::idle;
  Clock::time_point since_;
  Clock::time_point deadline_ = Clock::time_point::max();
  Message message_;
  std::size_t sent_ = 0;  // of head and payload
  std::size_t dropped_ = 0;
};

}  // namespace standpoint::viewer::transport
