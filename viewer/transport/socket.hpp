#pragma once
// What is open and has to be closed; and the socket that a server listens on.

#include <standpoint/model/result.hpp>

#include <string>
#include <utility>

namespace standpoint::viewer::transport {

/// A file descriptor, closed once.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  int get() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  void close();

 private:
  int number_ = -1;
};

struct Listener {
  Descriptor socket;  ///< non-blocking
  int port = 0;
};

/// Listens at `host` (a name or an address) and `port`, 0 for a free one. Error not_writable when the port is
/// taken or not allowed, or the address is not this machine's: "127.0.0.1:80" and the remedy.
Result<Listener> listen_at(const std::string& host, int port);

}  // namespace standpoint::viewer::transport
