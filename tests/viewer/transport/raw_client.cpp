#include "transport/raw_client.hpp"

#include <standpoint/model/ascii.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace standpoint::viewer::transport::test {
namespace {

constexpr int patience_ms = 5000;

class FunctionHandler final : public http::Handler {
 public:
  explicit FunctionHandler(Handle handle) : handle_(std::move(handle)) {}
  http::Reply handle(const http::Request& request) override { return handle_(request); }

 private:
  Handle handle_;
};

}  // namespace

RawClient::RawClient(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(socket_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
    throw std::runtime_error("cannot connect");
  const int yes = 1;
  setsockopt(socket_.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  const timeval patience = {patience_ms / 1000, 0};
  setsockopt(socket_.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  setsockopt(socket_.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

bool RawClient::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t count = ::send(socket_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

bool RawClient::receive() {
  std::array<char, 65536> piece;
  const ssize_t count = recv(socket_.get(), piece.data(), piece.size(), 0);
  if (count <= 0) return false;
  received_.append(piece.data(), static_cast<std::size_t>(count));
  return true;
}

std::string RawClient::read_until(std::string_view word) {
  std::size_t found = 0;
  while ((found = received_.find(word)) == std::string::npos) {
    if (!receive()) return std::exchange(received_, {});
  }
  std::string out = received_.substr(0, found + word.size());
  received_.erase(0, out.size());
  return out;
}

Answer RawClient::read(bool is_head) {
  Answer answer;
  std::string_view head;
  const std::string text = read_until("\r\n\r\n");
  head = text;
  if (!head.ends_with("\r\n\r\n") || !head.starts_with("HTTP/1.1 ")) return answer;
  answer.status = std::atoi(std::string(head.substr(9, 3)).c_str());
  while (true) {
    head.remove_prefix(head.find("\r\n") + 2);
    const std::string_view line = head.substr(0, head.find("\r\n"));
    if (line.empty()) break;
    const auto colon = line.find(": ");
    if (colon == std::string_view::npos) throw std::runtime_error("a header line without a colon");
    answer.headers[lower_ascii(line.substr(0, colon))] = line.substr(colon + 2);
    ++answer.header_lines;
  }
  const std::size_t length = is_head ? 0 : std::strtoul(answer.header("content-length").c_str(), nullptr, 10);
  while (received_.size() < length && receive()) continue;
  answer.body = received_.substr(0, length);
  received_.erase(0, answer.body.size());
  return answer;
}

bool RawClient::is_closed_within(std::chrono::milliseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  while (true) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    pollfd watched = {socket_.get(), POLLIN, 0};
    if (left.count() <= 0 || poll(&watched, 1, static_cast<int>(left.count())) <= 0) return false;
    if (!receive()) return true;
  }
}

void RawClient::finish() const { shutdown(socket_.get(), SHUT_WR); }

std::string get(std::string_view target, std::string_view fields) {
  std::string request = "GET ";
  request.append(target).append(" HTTP/1.1\r\nHost: localhost\r\n").append(fields).append("\r\n");
  return request;
}

http::Reply echo(const http::Request& request) {
  std::string said = request.method + " " + request.path;
  for (const auto& [name, value] : request.parameters)
    said.append(" ").append(name).append("=").append(value);
  if (!request.body.empty()) said += " [" + request.body + "]";
  return {.body = http::make_body(std::move(said), "text/plain")};
}

Site::Site(Handle handle, transport::Limits limits, transport::Access access)
    : guard_(std::move(access), limits),
      responder_([shared = std::make_shared<FunctionHandler>(std::move(handle))] { return shared; }) {
  auto listener = transport::listen_at("127.0.0.1", 0);
  port_ = listener.value().port;
  loop_ = std::make_unique<transport::Loop>(std::move(listener->socket), guard_, responder_, limits);
  thread_ = std::thread([this] { loop_->run(); });
}

void Site::stop() {
  loop_->stop();
  if (thread_.joinable()) thread_.join();
}

double resident_megabytes() {
  std::ifstream file("/proc/self/statm");
  double total = 0;
  double resident = 0;
  file >> total >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

}  // namespace standpoint::viewer::transport::test
