#include "transport/loop.hpp"

#include <sys/epoll.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace standpoint::viewer::transport {
namespace {

constexpr std::chrono::milliseconds least_pause{50};     // between two looks at the deadlines
constexpr std::chrono::milliseconds last_patience{500};  // for an edit that is being written
constexpr std::string_view heartbeat = ":\n\n";          // a comment

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
      listener_(std::move(listener)),
      workers_(responder, limits.workers, [this] { waker_.wake(); }) {
  epoll_.add(waker_.descriptor(), waker_id, EPOLLIN);
  epoll_.add(listener_.get(), listener_id, EPOLLIN);
}

void Loop::run() {
  while (!stopped_) {
    const auto events = epoll_.wait(timeout_ms());
    now_ = Clock::now();
    for (const auto& event : events) {
      if (stopped_) break;
      if (event.data.u64 == listener_id) {
        accept_all();
      } else if (event.data.u64 == waker_id) {
        waker_.clear();
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
  waker_.wake();
}

void Loop::announce(std::string_view name, std::string_view data) {
  {
    const std::lock_guard lock(mail_mutex_);
    mail_ += format_event(name, data);
  }
  waker_.wake();
}

void Loop::greet(std::string_view name, std::string_view data) {
  const std::lock_guard lock(mail_mutex_);
  greeting_ = format_event(name, data);
}

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

void Loop::look_at_times() {
  if (now_ >= next_heartbeat_) {
    next_heartbeat_ = streams_ > 0 ? now_ + limits_.heartbeat : Clock::time_point::max();
    send_events(heartbeat);
  }
  if (now_ < next_look_) return;
  if (!std::exchange(is_accepting_, true)) epoll_.change(listener_.get(), listener_id, EPOLLIN);

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
