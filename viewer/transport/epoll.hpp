#pragma once
// epoll(7), and what wakes it.

#include "transport/socket.hpp"

#include <sys/epoll.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace standpoint::viewer::transport {

/// Waits for many descriptors at once, level-triggered. Throws std::system_error when the system has none
/// left.
class Epoll {
 public:
  Epoll();

  /// `id` comes back with its events; `interest`: EPOLLIN, EPOLLOUT.
  void add(int descriptor, std::uint64_t id, std::uint32_t interest) const;
  void change(int descriptor, std::uint64_t id, std::uint32_t interest) const;
  /// What has happened; -1 waits without end. Valid until the next call.
  std::span<const epoll_event> wait(int timeout_ms);

 private:
  static constexpr std::size_t events_at_once = 256;

  Descriptor epoll_;
  std::array<epoll_event, events_at_once> events_ = {};
};

/// A descriptor that is readable once somebody called wake(), from any thread.
class Waker {
 public:
  Waker();
  int descriptor() const { return event_.get(); }
  void wake() const;
  void clear() const;

 private:
  Descriptor event_;
};

}  // namespace standpoint::viewer::transport
