#include "transport/loop.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

namespace standpoint::viewer::transport {
namespace {

constexpr ConnectionId listener_id = 0;
constexpr ConnectionId wake_id = 1;
constexpr ConnectionId first_id = 2;
constexpr std::size_t events_at_once = 256;
constexpr std::chrono::milliseconds least_pause{50};     // between two looks at the deadlines
constexpr std::chrono::milliseconds accept_pause{100};   // when the system has no descriptors left
constexpr std::chrono::milliseconds last_patience{500};  // for an edit that is being written
constexpr std::string_view heartbeat = ":\n\n";          // a comment

Descriptor need(int number, const char* what) {
  if (number < 0) throw std::system_error(errno, std::generic_category(), what);
  return Descriptor(number);
}

void control(const Descriptor& epoll, int operation, int descriptor, ConnectionId id,
             std::uint32_t interest) {
  epoll_event event = {};
  event.events = interest;
  event.data.u64 = id;
  epoll_ctl(epoll.get(), operation, descriptor, &event);
}

// An event as it is sent (the HTML standard, 9.2).
std::string format_event(std::string_view name, std::string_view data) {
  std::string out = "event: ";
  out.append(name).append("\n");
  while (true) {
    const auto end = data.find_first_of("\r\n");
    out.append("data: ").append(data.substr(0, end)).append("\n");
    if (end == std::string_view::npos) return out.append("\n");
    data.remove_prefix(end + (data.substr(end, 2) == "\r\n" ? 2 : 1));
  }
}

}  // namespace

Loop::Loop(Descriptor listener, const Guard& guard, const Responder& responder, const Limits& limits)
    : limits_(limits),
      guard_(guard),
      responder_(responder),
      listener_(std::move(listener)),
      epoll_(need(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")),
      wake_(need(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC), "eventfd")),
      next_id_(first_id),
      workers_(responder, limits.workers, [this] { wake(); }) {
  control(epoll_, EPOLL_CTL_ADD, wake_.get(), wake_id, EPOLLIN);
  control(epoll_, EPOLL_CTL_ADD, listener_.get(), listener_id, EPOLLIN);
}

void Loop::run() {
  std::array<epoll_event, events_at_once> events = {};
  while (!stopped_) {
    const int count = epoll_wait(epoll_.get(), events.data(), static_cast<int>(events.size()), timeout_ms());
    now_ = Clock::now();
    for (int i = 0; i < count && !stopped_; ++i) {
      const auto& event = events[static_cast<std::size_t>(i)];
      if (event.data.u64 == listener_id) {
        accept_all();
      } else if (event.data.u64 == wake_id) {
        std::uint64_t ignored = 0;
        [[maybe_unused]] const ssize_t read_bytes = ::read(wake_.get(), &ignored, sizeof ignored);
        take_answers();
        take_mail();
      } else {
        handle(event.data.u64, event.events);
      }
    }
    look_at_times();
  }
  connections_.clear();
  listener_.close();
  workers_.stop(last_patience);
}

void Loop::stop() {
  stopped_ = true;
  wake();
}

void Loop::wake() const {
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t ignored = ::write(wake_.get(), &one, sizeof one);
}

void Loop::announce(std::string_view name, std::string_view data) {
  {
    const std::lock_guard lock(mail_mutex_);
    mail_ += format_event(name, data);
  }
  wake();
}

void Loop::greet(std::string_view name, std::string_view data) {
  const std::lock_guard lock(mail_mutex_);
  greeting_ = format_event(name, data);
}

// ---------------------------------------------------------------------------------------- connections

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
    control(epoll_, EPOLL_CTL_MOD, listener_.get(), listener_id, 0);
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
  control(epoll_, EPOLL_CTL_ADD, connection->descriptor(), id, EPOLLIN);
  connections_.emplace(id, std::move(connection));
}

// Closes the connection that has been idle longest; of none idle, the one that has been at its request
// longest.
bool Loop::make_room() {
  const auto rank = [](const Connection& connection) {
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
  };
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
  control(epoll_, EPOLL_CTL_MOD, connection.descriptor(), id, interest);
}

void Loop::enter(Connection& connection, Connection::State state) {
  connection.enter(state, now_);
  next_look_ = std::min(next_look_, connection.deadline());
}

// ------------------------------------------------------------------------------------ one connection

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

// ---------------------------------------------------------------------------------- from other threads

void Loop::take_answers() {
  for (auto& [id, message] : workers_.take()) {
    const auto found = connections_.find(id);
    if (found == connections_.end()) continue;  // did not wait for it
    Connection& connection = *found->second;
    if (message.is_event_stream && streams_ >= limits_.streams)
      message = Responder::refuse(
          http::problem(503, "Service unavailable", "too many pages listen for changes; close some"), false);
    connection.begin(std::move(message));
    enter(connection, Connection::State::sending);
    send(id, connection);
  }
}

void Loop::take_mail() {
  std::string events;
  {
    const std::lock_guard lock(mail_mutex_);
    events = std::exchange(mail_, {});
  }
  if (!events.empty()) send_events(events);
}

void Loop::send_events(std::string_view bytes) {
  std::vector<ConnectionId> listeners;
  for (const auto& [id, connection] : connections_) {
    if (connection->state() == Connection::State::streaming) listeners.push_back(id);
  }
  for (const ConnectionId id : listeners) {
    Connection& connection = *connections_.at(id);
    if (connection.add_events(bytes)) {
      send(id, connection);
    } else {
      close(id);  // it comes back and is told anew
    }
  }
}

// -------------------------------------------------------------------------------------------- time

void Loop::look_at_times() {
  if (now_ >= next_heartbeat_) {
    next_heartbeat_ = streams_ > 0 ? now_ + limits_.heartbeat : Clock::time_point::max();
    send_events(heartbeat);
  }
  if (now_ < next_look_) return;
  if (!std::exchange(is_accepting_, true))
    control(epoll_, EPOLL_CTL_MOD, listener_.get(), listener_id, EPOLLIN);

  std::vector<ConnectionId> late;
  auto next = Clock::time_point::max();
  for (const auto& [id, connection] : connections_) {
    if (connection->deadline() <= now_) {
      late.push_back(id);
    } else {
      next = std::min(next, connection->deadline());
    }
  }
  next_look_ = next == Clock::time_point::max() ? next : std::max(next, now_ + least_pause);
  for (const ConnectionId id : late) {
    Connection& connection = *connections_.at(id);
    const auto state = connection.state();
    if (state != Connection::State::head && state != Connection::State::body) {
      close(id);
      continue;
    }
    connection.begin(Responder::refuse(
        http::problem(408, "Request timeout", "the request did not arrive as a whole in time"), false));
    enter(connection, Connection::State::sending);
    send(id, connection);
  }
}

int Loop::timeout_ms() const {
  const auto next = std::min(next_look_, next_heartbeat_);
  if (next == Clock::time_point::max()) return -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now()).count();
  return static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
}

}  // namespace standpoint::viewer::transport
