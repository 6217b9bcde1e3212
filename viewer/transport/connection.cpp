#include "transport/connection.hpp"

#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace standpoint::viewer::transport {
namespace {

constexpr std::size_t piece_bytes = 16 * 1024;
constexpr std::string_view leave = "HTTP/1.1 100 Continue\r\n\r\n";

bool must_wait() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

Clock::duration Connection::time_of(State state) const {
  switch (state) {
    case State::idle:
      return limits_->idle_time;
    case State::head:
      return limits_->head_time;
    case State::body:
      return limits_->body_time;
    case State::sending:
      return limits_->write_time + std::chrono::seconds(message_.payload.size() /
                                                        std::max<std::size_t>(limits_->least_write_rate, 1));
    case State::lingering:
      return limits_->linger_time;
    case State::answering:
    case State::streaming:
      break;
  }
  return Clock::duration::max();
}

void Connection::enter(State state, Clock::time_point now) {
  state_ = state;
  since_ = now;
  const auto time = time_of(state);
  deadline_ = time == Clock::duration::max() ? Clock::time_point::max() : now + time;
}

Connection::Moved Connection::receive() {
  std::array<char, piece_bytes> piece;  // NOLINT: filled by recv
  const ssize_t count = recv(socket_.get(), piece.data(), piece.size(), 0);
  if (count < 0 && must_wait()) return Moved::blocked;
  if (count <= 0) return Moved::ended;
  const auto size = static_cast<std::size_t>(count);
  if (state_ == State::streaming || state_ == State::lingering) {
    dropped_ += size;
    return dropped_ > limits_->linger_bytes ? Moved::ended : Moved::some;
  }
  reader_.feed({piece.data(), size});
  return Moved::some;
}

void Connection::send_continue() const {
  [[maybe_unused]] const ssize_t ignored = ::send(socket_.get(), leave.data(), leave.size(), MSG_NOSIGNAL);
}

void Connection::begin(Message message) {
  message_ = std::move(message);
  sent_ = 0;
}

Connection::Moved Connection::send() {
  while (has_to_send()) {
    const std::size_t of_head = std::min(sent_, message_.head.size());
    const std::size_t of_payload = sent_ - of_head;
    std::array<iovec, 2> parts = {
        {{message_.head.data() + of_head, message_.head.size() - of_head},
         {const_cast<char*>(message_.payload.data()) + of_payload, message_.payload.size() - of_payload}}};
    msghdr header = {};
    header.msg_iov = parts.data();
    header.msg_iovlen = parts.size();
    const ssize_t count = sendmsg(socket_.get(), &header, MSG_NOSIGNAL);
    if (count < 0 && must_wait()) return Moved::blocked;
    if (count < 0) return Moved::ended;
    sent_ += static_cast<std::size_t>(count);
  }
  // The answer is not kept beyond its time; of a stream the events begin anew.
  message_.head.clear();
  message_.payload = {};
  message_.body = nullptr;
  sent_ = 0;
  return Moved::some;
}

bool Connection::add_events(std::string_view bytes) {
  if (message_.head.size() - sent_ + bytes.size() > limits_->stream_backlog) return false;
  message_.head.erase(0, std::exchange(sent_, 0));
  message_.head += bytes;
  return true;
}

void Connection::finish_sending() const { shutdown(socket_.get(), SHUT_WR); }

}  // namespace standpoint::viewer::transport
