#pragma once
// A client that sends what it is told, byte by byte, and a server with a handler of the test behind a real
// socket.

#include "http.hpp"
#include "transport/guard.hpp"
#include "transport/limits.hpp"
#include "transport/loop.hpp"
#include "transport/responder.hpp"
#include "transport/socket.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace standpoint::viewer::transport::test {

struct Answer {
  int status = 0;                              ///< 0: nothing came
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::size_t header_lines = 0;
  std::string body;

  std::string header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
  }
};

class RawClient {
 public:
  explicit RawClient(int port);

  /// False when the server no longer takes it.
  bool send(std::string_view bytes) const;
  /// The next answer; of a HEAD only its head. Waits up to 5 s for each piece.
  Answer read(bool is_head = false);
  /// What comes until `word` does, or the end.
  std::string read_until(std::string_view word);
  /// True when the server closes within that time, whatever it says before.
  bool is_closed_within(std::chrono::milliseconds time);
  /// No more will be sent.
  void finish() const;
  /// Sends and reads.
  Answer ask(std::string_view bytes) { return send(bytes) ? read(bytes.starts_with("HEAD ")) : Answer(); }

 private:
  bool receive();

  transport::Descriptor socket_;
  std::string received_;
};

/// A GET with that target and more fields ("X: y\r\n").
std::string get(std::string_view target, std::string_view fields = {});

using Handle = std::function<http::Reply(const http::Request&)>;

/// Says what was asked: "GET /path a=1 b=2 [body]".
http::Reply echo(const http::Request& request);

/// A server on a free port of 127.0.0.1, for as long as it lives.
class Site {
 public:
  explicit Site(Handle handle = echo, transport::Limits limits = {},
                transport::Access access = {"127.0.0.1", {}, ""});
  Site(const Site&) = delete;
  Site& operator=(const Site&) = delete;
  ~Site() { stop(); }

  int port() const { return port_; }
  transport::Loop& loop() { return *loop_; }
  RawClient client() const { return RawClient(port_); }
  Answer ask(std::string_view bytes) const { return client().ask(bytes); }
  Answer ask_get(std::string_view target, std::string_view fields = {}) const {
    return ask(get(target, fields));
  }
  void stop();

 private:
  transport::Guard guard_;
  transport::Responder responder_;
  int port_ = 0;
  std::unique_ptr<transport::Loop> loop_;
  std::thread thread_;
};

/// Memory of this process that is in use now, in MB.
double resident_megabytes();
/// What the address sanitizer may keep of memory that was freed (its quarantine); nothing in other builds.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr double quarantine_megabytes = 256;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr double quarantine_megabytes = 256;
#else
inline constexpr double quarantine_megabytes = 0;
#endif
#else
inline constexpr double quarantine_megabytes = 0;
#endif

}  // namespace standpoint::viewer::transport::test
