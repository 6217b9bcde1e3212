// Requests: the bytes of a connection, in pieces, to whole requests and the heads of their answers. The first
// byte says how large the pieces are and whether edits are let in.

#include "http.hpp"
#include "transport/guard.hpp"
#include "transport/limits.hpp"
#include "transport/request_reader.hpp"
#include "transport/responder.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace {

using namespace standpoint::viewer;

void require(bool holds) {
  if (!holds) std::abort();
}

// Sends back what it was asked, so that nothing a client says may break an answer.
class Echo final : public http::Handler {
 public:
  http::Reply handle(const http::Request& request) override {
    require(standpoint::find_invalid_utf8(request.path) == std::string_view::npos);
    require(request.path.find('\0') == std::string::npos);
    require(request.method == "GET" || request.method == "HEAD" || request.method == "POST" ||
            request.method == "DELETE");
    std::string said = request.path;
    for (const auto& [name, value] : request.parameters) said += name + value;
    return {.body = http::make_body(std::move(said), "text/plain", false),
            .headers = {{"X-Path", request.path}, {"X-Tag", std::string(request.header("if-none-match"))}}};
  }
};

// One head, and no line of the client's making in it.
void check(const transport::Message& message) {
  const std::string_view head = message.head;
  require(head.starts_with("HTTP/1.1 ") && head.find("\r\n\r\n") == head.size() - 4);
  for (std::size_t i = 0; i < head.size(); ++i) {
    const bool is_line_end = head[i] == '\r' && i + 1 < head.size() && head[i + 1] == '\n';
    require(head[i] != '\0' && (head[i] != '\r' || is_line_end) && (head[i] != '\n' || head[i - 1] == '\r'));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  static const transport::Limits limits = [] {
    transport::Limits small;
    small.head_bytes = 2048;
    small.body_bytes = 256;
    return small;
  }();
  static const transport::Guard shows({"127.0.0.1", {"maps.example"}, ""}, limits);
  static const transport::Guard edits({"::", {}, "t"}, limits);
  static const transport::Responder responder([] { return std::make_shared<Echo>(); });

  const std::size_t piece = 1 + (data[0] >> 1U);
  transport::RequestReader reader(limits, (data[0] & 1U) != 0 ? edits : shows);
  std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  while (!rest.empty()) {
    reader.feed(rest.substr(0, piece));
    rest.remove_prefix(std::min(piece, rest.size()));
    using State = transport::RequestReader::State;
    State state = reader.advance();
    for (; state == State::complete; state = reader.advance()) check(responder.respond(reader.take()));
    if (state != State::refused) continue;
    check(transport::Responder::refuse(reader.refusal(), reader.refuses_head()));
    return 0;
  }
  return 0;
}
