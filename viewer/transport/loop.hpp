#pragma once
// One thread that holds all sockets: it accepts, reads whole requests, hands them to the workers and sends
// what they answer. No client holds a thread, however slow it is.

#include "transport/connection.hpp"
#include "transport/epoll.hpp"
#include "transport/guard.hpp"
#include "transport/limits.hpp"
#include "transport/responder.hpp"
#include "transport/socket.hpp"
#include "transport/workers.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace standpoint::viewer::transport {

class Loop {
 public:
  /// Throws std::system_error when the system has no descriptors left.
  Loop(Descriptor listener, const Guard& guard, const Responder& responder, const Limits& limits);
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;
  ~Loop() = default;

  /// Serves until stop(), which may come first; then all sockets are closed, also those with a question at a
  /// worker. Blocks.
  void run();

  // From any thread:
  void stop();
  /// Sends a server-sent event to all who listen. `name` is a word; `data` may have several lines.
  void announce(std::string_view name, std::string_view data);
  /// The same for each stream that begins from now on, as its first event.
  void greet(std::string_view name, std::string_view data);

 private:
  using Connections = std::unordered_map<ConnectionId, std::unique_ptr<Connection>>;
  // What epoll calls them.
  static constexpr ConnectionId listener_id = 0;
  static constexpr ConnectionId waker_id = 1;
  static constexpr ConnectionId first_id = 2;

  void watch(ConnectionId id, Connection& connection, std::uint32_t interest);
  void accept_all();
  bool make_room();
  void add(Descriptor socket);
  void close(ConnectionId id);

  // What one connection does next; each may close it.
  void handle(ConnectionId id, std::uint32_t events);
  void read(ConnectionId id, Connection& connection);
  void advance(ConnectionId id, Connection& connection);
  void send(ConnectionId id, Connection& connection);
  void after_sending(ConnectionId id, Connection& connection);
  void begin_stream(ConnectionId id, Connection& connection);
  void enter(Connection& connection, Connection::State state);

  void take_mail();
  void take_answers();
  void look_at_times();
  void send_events(std::string_view bytes);
  int timeout_ms() const;

  Limits limits_;
  const Guard& guard_;
  Descriptor listener_;
  Epoll epoll_;
  Waker waker_;
  bool is_accepting_ = true;
  Connections connections_;
  std::size_t streams_ = 0;
  ConnectionId next_id_ = first_id;
  Clock::time_point now_;
  Clock::time_point next_look_ = Clock::time_point::max();  // when a deadline may have passed
  Clock::time_point next_heartbeat_ = Clock::time_point::max();

  std::atomic<bool> stopped_ = false;
  std::mutex mail_mutex_;
  std::string mail_;      // events to send
  std::string greeting_;  // first event of a stream

  Workers workers_;  // last: its threads wake the loop
};

}  // namespace standpoint::viewer::transport
