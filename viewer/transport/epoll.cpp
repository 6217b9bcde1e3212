#include "transport/epoll.hpp"

#include <sys/eventfd.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace standpoint::viewer::transport {
namespace {

Descriptor need(int number, const char* what) {
  if (number < 0) throw std::system_error(errno, std::generic_category(), what);
  return Descriptor(number);
}

void control(const Descriptor& epoll, int operation, int descriptor, std::uint64_t id,
             std::uint32_t interest) {
  epoll_event event = {};
  event.events = interest;
  event.data.u64 = id;
  epoll_ctl(epoll.get(), operation, descriptor, &event);
}

}  // namespace

Epoll::Epoll() : epoll_(need(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")) {}

void Epoll::add(int descriptor, std::uint64_t id, std::uint32_t interest) const {
  control(epoll_, EPOLL_CTL_ADD, descriptor, id, interest);
}

void Epoll::change(int descriptor, std::uint64_t id, std::uint32_t interest) const {
  control(epoll_, EPOLL_CTL_MOD, descriptor, id, interest);
}

std::span<const epoll_event> Epoll::wait(int timeout_ms) {
  const int count = epoll_wait(epoll_.get(), events_.data(), static_cast<int>(events_.size()), timeout_ms);
  return {events_.data(), static_cast<std::size_t>(std::max(count, 0))};
}

Waker::Waker() : event_(need(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC), "eventfd")) {}

void Waker::wake() const {
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t ignored = ::write(event_.get(), &one, sizeof one);
}

void Waker::clear() const {
  std::uint64_t count = 0;
  [[maybe_unused]] const ssize_t ignored = ::read(event_.get(), &count, sizeof count);
}

}  // namespace standpoint::viewer::transport
