// The part of the loop that is about one client at a time.

#include "transport/loop.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace standpoint::viewer::transport {
namespace {

constexpr std::chrono::milliseconds accept_pause{100};  // when the system has no descriptors left

// What may be closed for somebody new, the lowest first.
int rank(const Connection& connection) {
  switch (connection.state()) {
    case Connection::State::idle:
    case Connection::State::lingering:
      return 0;
    case Connection::State::head:
    case Connection::State::body:
      return 1;
    default:
      return 2;  // has a right to its answer
  }
}

}  // namespace

void Loop::accept_all() {
  while (true) {
    Descriptor socket(accept4(listener_.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket) {
      add(std::move(socket));
      continue;
    }
    if (errno == ECONNABORTED || errno == EINTR) continue;
    if (errno != EMFILE && errno != ENFILE && errno != ENOBUFS && errno != ENOMEM) return;
    if (make_room()) continue;
    // Nothing can be closed: look away for a while instead of spinning.
    epoll_.change(listener_.get(), listener_id, 0);
    is_accepting_ = false;
    next_look_ = std::min(next_look_, now_ + accept_pause);
    return;
  }
}

void Loop::add(Descriptor socket) {
  if (connections_.size() >= limits_.connections && !make_room()) return;
  const int yes = 1;
  setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  const ConnectionId id = next_id_++;
  auto connection = std::make_unique<Connection>(std::move(socket), limits_, guard_);
  enter(*connection, Connection::State::idle);
  connection->interest = EPOLLIN;
  epoll_.add(connection->descriptor(), id, EPOLLIN);
  connections_.emplace(id, std::move(connection));
}

// Closes the connection that has been idle longest; of none idle, the one that has been at its request
// longest.
bool Loop::make_room() {
  const auto oldest =
      std::min_element(connections_.begin(), connections_.end(), [&](const auto& a, const auto& b) {
        return std::pair(rank(*a.second), a.second->since()) < std::pair(rank(*b.second), b.second->since());
      });
  if (oldest == connections_.end() || rank(*oldest->second) > 1) return false;
  connections_.erase(oldest);
  return true;
}

void Loop::close(ConnectionId id) {
  const auto found = connections_.find(id);
  if (found == connections_.end()) return;
  if (found->second->state() == Connection::State::streaming) --streams_;
  connections_.erase(found);
}

void Loop::watch(ConnectionId id, Connection& connection, std::uint32_t interest) {
  if (connection.interest == interest) return;
  connection.interest = interest;
  epoll_.change(connection.descriptor(), id, interest);
}

void Loop::enter(Connection& connection, Connection::State state) {
  connection.enter(state, now_);
  next_look_ = std::min(next_look_, connection.deadline());
}

void Loop::handle(ConnectionId id, std::uint32_t events) {
  const auto found = connections_.find(id);
  if (found == connections_.end()) return;
  Connection& connection = *found->second;
  if ((events & (EPOLLERR | EPOLLHUP)) != 0) return close(id);
  if ((events & EPOLLOUT) != 0) {
    send(id, connection);
  } else if ((events & EPOLLIN) != 0) {
    read(id, connection);
  }
}

void Loop::read(ConnectionId id, Connection& connection) {
  const auto state = connection.state();
  if (state == Connection::State::answering || state == Connection::State::sending) {
    // Its next request can wait in the kernel. Only now, since most clients send none before the answer.
    return watch(id, connection, connection.interest & ~std::uint32_t{EPOLLIN});
  }
  switch (connection.receive()) {
    case Connection::Moved::ended:
      return close(id);
    case Connection::Moved::blocked:
      return;
    case Connection::Moved::some:
      break;
  }
  if (state != Connection::State::streaming && state != Connection::State::lingering) advance(id, connection);
}

void Loop::advance(ConnectionId id, Connection& connection) {
  using State = RequestReader::State;
  switch (connection.reader().advance()) {
    case State::empty:
      if (connection.state() != Connection::State::idle) enter(connection, Connection::State::idle);
      break;
    case State::head:
      if (connection.state() != Connection::State::head) enter(connection, Connection::State::head);
      break;
    case State::body:
      if (connection.state() != Connection::State::body) enter(connection, Connection::State::body);
      if (connection.reader().take_continue()) connection.send_continue();
      break;
    case State::complete:
      enter(connection, Connection::State::answering);
      return workers_.submit(id, connection.reader().take());
    case State::refused:
      connection.begin(Responder::refuse(connection.reader().refusal(), connection.reader().refuses_head()));
      enter(connection, Connection::State::sending);
      return send(id, connection);
  }
  watch(id, connection, EPOLLIN);
}

void Loop::send(ConnectionId id, Connection& connection) {
  switch (connection.send()) {
    case Connection::Moved::ended:
      return close(id);
    case Connection::Moved::blocked:
      return watch(id, connection, connection.interest | EPOLLOUT);
    case Connection::Moved::some:
      break;
  }
  after_sending(id, connection);
}

void Loop::after_sending(ConnectionId id, Connection& connection) {
  if (connection.state() == Connection::State::streaming) return watch(id, connection, EPOLLIN);
  if (connection.becomes_stream()) return begin_stream(id, connection);
  if (connection.closes()) {
    connection.finish_sending();
    enter(connection, Connection::State::lingering);
    return watch(id, connection, EPOLLIN);
  }
  advance(id, connection);
}

void Loop::begin_stream(ConnectionId id, Connection& connection) {
  enter(connection, Connection::State::streaming);
  ++streams_;
  next_heartbeat_ = std::min(next_heartbeat_, now_ + limits_.heartbeat);
  {
    const std::lock_guard lock(mail_mutex_);
    connection.add_events(greeting_);
  }
  send(id, connection);
}

}  // namespace standpoint::viewer::transport
