#include "transport/responder.hpp"

#include "transport/negotiation.hpp"

#include <standpoint/model/ascii.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <utility>

namespace standpoint::viewer::transport {
namespace {

// Scripts and styles of our own only, nothing inline, nobody's frame; blob: for workers and pictures that the
// page makes itself.
constexpr const char* content_security_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: "
    "blob:; "
    "worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// What of the request shapes the answer.
struct Wishes {
  bool is_head = false;
  bool closes = false;
  bool is_http_1_0 = false;
  bool takes_gzip = false;
  std::string_view known_tags = {};
};

http::Reply internal_error() {
  return http::problem(500, "Internal error", "the request could not be answered");
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

bool has_control(std::string_view text) { return std::any_of(text.begin(), text.end(), is_control); }

bool is_sound(const http::Headers& headers) {
  return std::none_of(headers.begin(), headers.end(), [](const auto& field) {
    return field.first.empty() || has_control(field.first) || has_control(field.second) ||
           field.first.find_first_of(": ") != std::string::npos;
  });
}

// Sets a field, in place of one of its name.
void set(http::Headers& headers, std::string_view name, std::string value) {
  const std::string wanted = lower_ascii(name);
  const auto found = std::find_if(headers.begin(), headers.end(),
                                  [&](const auto& field) { return lower_ascii(field.first) == wanted; });
  if (found != headers.end()) {
    found->second = std::move(value);
  } else {
    headers.emplace_back(name, std::move(value));
  }
}

http::Headers common_headers() {
  return {{"Content-Security-Policy", content_security_policy},
          {"X-Content-Type-Options", "nosniff"},
          {"Referrer-Policy", "no-referrer"},
          {"Cross-Origin-Resource-Policy", "same-origin"},
          {"Cache-Control", "no-cache"},
          {"Date", fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(std::time(nullptr)))}};
}

// Fields that tell of the body; the payload goes into `message`.
void add_body(const http::Reply& reply, const Wishes& wishes, AnswerHead& head, Message& message) {
  if (reply.body == nullptr) {
    if (head.status != 204) set(head.headers, "Content-Length", "0");
    return;
  }
  const http::Body& body = *reply.body;
  if (body.immutable) set(head.headers, "Cache-Control", "public, max-age=31536000, immutable");
  if (body.is_compressible) set(head.headers, "Vary", "Accept-Encoding");
  const bool is_packed = wishes.takes_gzip && !body.gzip().empty();
  // The packed bytes are another representation, so that a tag for both is weak.
  if (!body.etag.empty()) set(head.headers, "ETag", is_packed ? "W/" + body.etag : body.etag);
  if (head.status == 200 && matches_tag(wishes.known_tags, body.etag)) {
    head.status = 304;
    return;
  }
  set(head.headers, "Content-Type", body.type);
  if (is_packed) set(head.headers, "Content-Encoding", "gzip");
  const std::string_view payload = is_packed ? body.gzip() : body.bytes;
  set(head.headers, "Content-Length", std::to_string(payload.size()));
  if (wishes.is_head) return;
  message.body = reply.body;
  message.payload = payload;
}

AnswerHead make_head(const http::Reply& reply, const Wishes& wishes, Message& message) {
  if (!is_sound(reply.headers) || (reply.body != nullptr && has_control(reply.body->type)))
    return make_head(internal_error(), wishes, message);
  AnswerHead head{reply.status, common_headers()};
  if (reply.is_event_stream) {
    message.is_event_stream = !wishes.is_head;
    message.closes = true;  // it has no length: its end is the connection's
    set(head.headers, "Content-Type", "text/event-stream");
  } else {
    message.closes = wishes.closes;
    add_body(reply, wishes, head, message);
  }
  if (message.closes) {
    set(head.headers, "Connection", "close");
  } else if (wishes.is_http_1_0) {
    set(head.headers, "Connection", "keep-alive");
  }
  for (const auto& [name, value] : reply.headers) set(head.headers, name, value);
  return head;
}

bool is_sound(const Target& target) {
  const auto is_text = [](std::string_view text) {
    return !has_control(text) && find_invalid_utf8(text) == std::string_view::npos;
  };
  return is_text(target.path) &&
         std::all_of(target.parameters.begin(), target.parameters.end(), [&](const auto& parameter) {
           return !has_control(parameter.first) &&
                  find_invalid_utf8(parameter.first) == std::string_view::npos &&
                  find_invalid_utf8(parameter.second) == std::string_view::npos &&
                  parameter.second.find('\0') == std::string::npos;
         });
}

}  // namespace

Message Responder::respond(Incoming incoming) const {
  const RequestHead& asked = incoming.head;
  const Wishes wishes{.is_head = asked.method == "HEAD",
                      .closes = !asked.keeps_alive,
                      .is_http_1_0 = asked.is_http_1_0,
                      .takes_gzip = accepts_gzip(asked.header("accept-encoding")),
                      .known_tags = asked.header("if-none-match")};
  const auto handle = [&](Target target) -> http::Reply {
    if (!is_sound(target))
      return http::problem(400, "Bad request", "the address does not decode to text in UTF-8");
    return source_()->handle({.method = asked.method,
                              .path = std::move(target.path),
                              .parameters = std::move(target.parameters),
                              .headers = asked.headers,
                              .body = std::move(incoming.body)});
  };
  Message message;
  auto head = answer_target(asked.target, [&](Target target) -> AnswerHead {
    try {
      return make_head(handle(std::move(target)), wishes, message);
    } catch (...) {  // whatever it is, its text is not the client's
      message = Message();
      return make_head(internal_error(), wishes, message);
    }
  });
  if (!head) return refuse(http::problem(400, "Bad request", "the target is not understood"), wishes.is_head);
  message.head = std::move(*head);
  return message;
}

Message Responder::refuse(const http::Reply& reply, bool is_head) {
  Message message;
  const Wishes wishes{.is_head = is_head, .closes = true};
  message.head =
      answer_target("/", [&](const Target& /*target*/) { return make_head(reply, wishes, message); }).value();
  return message;
}

}  // namespace standpoint::viewer::transport
