#include "transport/codec.hpp"

#include <httplib.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <utility>

#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#error "cpp-httplib must be used with the flags of its pkg-config file: other flags are another ABI"
#endif

namespace standpoint::viewer::transport {
namespace {

// A connection in memory.
class MemoryStream final : public httplib::Stream {
 public:
  explicit MemoryStream(std::string in) : in_(std::move(in)) {}
  std::string take() { return std::move(out_); }

  bool is_readable() const override { return read_ < in_.size(); }
  bool is_writable() const override { return true; }
  ssize_t read(char* to, std::size_t size) override {
    const std::size_t some = std::min(size, in_.size() - read_);
    std::memcpy(to, in_.data() + read_, some);
    read_ += some;
    return static_cast<ssize_t>(some);
  }
  ssize_t write(const char* from, std::size_t size) override {
    out_.append(from, size);
    return static_cast<ssize_t>(size);
  }
  void get_remote_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
  void get_local_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
  socket_t socket() const override { return 0; }

 private:
  std::string in_;
  std::size_t read_ = 0;
  std::string out_;
};

class Engine final : public httplib::Server {
 public:
  using httplib::Server::process_request;
};

// httplib takes a second '?' for a fault, and of "a=b=c" the last piece for the value: those signs are
// encoded.
std::string shield(std::string_view target) {
  std::string out;
  bool in_query = false;
  bool in_value = false;
  for (const char c : target) {
    if (in_query && c == '?') {
      out += "%3F";
    } else if (in_value && c == '=') {
      out += "%3D";
    } else {
      out += c;
    }
    if (c == '?') in_query = true;
    if (in_query) in_value = c == '=' || (in_value && c != '&');
  }
  return out;
}

Target target_of(const httplib::Request& request) {
  Target target;
  target.path = request.path;
  target.parameters.assign(request.params.begin(), request.params.end());
  return target;
}

}  // namespace

std::optional<std::string> answer_target(std::string_view target,
                                         const std::function<AnswerHead(Target)>& answer) {
  Engine engine;
  AnswerHead head;
  bool was_asked = false;
  engine.set_pre_routing_handler([&](const httplib::Request& request, httplib::Response& response) {
    head = answer(target_of(request));
    was_asked = true;
    response.status = head.status;
    return httplib::Server::HandlerResponse::Handled;
  });
  // The last word before the head is written: httplib adds fields of its own (Keep-Alive, Accept-Ranges).
  engine.set_post_routing_handler([&](const httplib::Request& /*request*/, httplib::Response& response) {
    response.headers.clear();
    for (const auto& [name, value] : head.headers) response.set_header(name, value);
  });
  // HEAD, so that it writes no body: that is sent from where it is.
  MemoryStream stream("HEAD " + shield(target) + " HTTP/1.1\r\n\r\n");
  bool closed = false;
  const bool was_written = engine.process_request(stream, false, closed, nullptr);
  if (!was_asked || !was_written) return std::nullopt;
  return stream.take();
}

}  // namespace standpoint::viewer::transport
