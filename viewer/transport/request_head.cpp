#include "transport/request_head.hpp"

#include <standpoint/model/ascii.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <system_error>
#include <utility>

namespace standpoint::viewer::transport {
namespace {

using Refusal = std::optional<http::Reply>;

http::Reply bad_request(std::string_view detail) { return http::problem(400, "Bad request", detail); }

bool is_token_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_char);
}

// Letters, marks and bytes above ASCII, which terminals send as they are.
bool is_target_char(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > 0x20 && byte != 0x7F && c != '#';
}

bool is_value_char(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0x20 && byte != 0x7F) || c == '\t';
}

// "http://localhost:8642/x" (absolute-form) becomes "/x", and its authority goes before Host (RFC
// 9112, 3.2.2).
Refusal take_absolute_form(RequestHead& head) {
  const auto scheme_end = head.target.find("://");
  if (scheme_end == std::string::npos || head.target.starts_with('/')) return std::nullopt;
  const std::string scheme = lower_ascii(std::string_view(head.target).substr(0, scheme_end));
  if (scheme != "http" && scheme != "https") return bad_request("the target has a scheme that is not served");
  const auto authority_end = std::min(head.target.find_first_of("/?", scheme_end + 3), head.target.size());
  head.authority = head.target.substr(scheme_end + 3, authority_end - scheme_end - 3);
  if (head.authority.empty()) return bad_request("the target names no host");
  head.target.erase(0, authority_end);
  if (!head.target.starts_with('/')) head.target.insert(0, "/");
  return std::nullopt;
}

Refusal take_request_line(std::string_view line, const Limits& limits, RequestHead& head) {
  const auto first = line.find(' ');
  const auto last = line.rfind(' ');
  if (first == std::string_view::npos || first == last)
    return bad_request("the request line is not method, target and version");
  head.method = line.substr(0, first);
  head.target = line.substr(first + 1, last - first - 1);
  const std::string_view version = line.substr(last + 1);
  if (!is_token(head.method)) return bad_request("the method is not a word");
  if (!version.starts_with("HTTP/")) return bad_request("the request line does not end with a version");
  if (version != "HTTP/1.1" && version != "HTTP/1.0")
    return http::problem(505, "HTTP version not supported", "HTTP/1.1 and HTTP/1.0 are spoken here");
  head.is_http_1_0 = version == "HTTP/1.0";
  if (head.target.size() > limits.target_bytes)
    return http::problem(414, "URI too long", "the address is longer than any this server gives out");
  if (head.target.empty() || !std::all_of(head.target.begin(), head.target.end(), is_target_char))
    return bad_request("the target has characters that must be percent-encoded");
  if (auto refusal = take_absolute_form(head)) return refusal;
  const bool has_own_form = head.method == "CONNECT" || (head.method == "OPTIONS" && head.target == "*");
  if (!has_own_form && !head.target.starts_with('/')) return bad_request("the target does not begin with /");
  return std::nullopt;
}

Refusal take_field(std::string_view line, RequestHead& head) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon)))
    return bad_request("a header field is not a name, a colon and a value");
  const std::string_view value = trim(line.substr(colon + 1), " \t");
  if (!std::all_of(value.begin(), value.end(), is_value_char))
    return bad_request("a header field has control characters");
  head.headers.emplace_back(lower_ascii(line.substr(0, colon)), value);
  return std::nullopt;
}

Refusal take_content_length(std::string_view value, RequestHead& head) {
  std::uint64_t length = 0;
  const auto read = std::from_chars(value.data(), value.data() + value.size(), length);
  if (value.empty() || read.ec != std::errc() || read.ptr != value.data() + value.size() ||
      head.content_length)
    return bad_request("Content-Length is not one number");
  head.content_length = length;
  return std::nullopt;
}

// What the fields say of the message itself.
Refusal take_meaning(RequestHead& head) {
  bool has_host = false;
  bool asks_to_close = false;
  bool asks_to_keep = false;
  for (const auto& [name, value] : head.headers) {
    if (name == "host") {
      if (std::exchange(has_host, true)) return bad_request("there is more than one Host");
      if (head.authority.empty()) head.authority = value;
    } else if (name == "content-length") {
      if (auto refusal = take_content_length(value, head)) return refusal;
    } else if (name == "transfer-encoding") {
      head.is_chunked = true;
    } else if (name == "connection") {
      each_of_list(value, [&](std::string_view one) {
        const std::string option = lower_ascii(one);
        asks_to_close = asks_to_close || option == "close";
        asks_to_keep = asks_to_keep || option == "keep-alive";
      });
    } else if (name == "expect") {
      if (lower_ascii(value) != "100-continue")
        return http::problem(417, "Expectation failed", "only 100-continue can be expected here");
      head.expects_continue = !head.is_http_1_0;
    }
  }
  if (!has_host && !head.is_http_1_0) return bad_request("there is no Host");
  if (head.is_chunked && head.content_length)
    return bad_request("Content-Length and Transfer-Encoding contradict each other");
  head.keeps_alive = !asks_to_close && (!head.is_http_1_0 || asks_to_keep);
  return std::nullopt;
}

}  // namespace

std::string_view RequestHead::header(std::string_view name) const {
  const auto found =
      std::find_if(headers.begin(), headers.end(), [name](const auto& field) { return field.first == name; });
  return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

std::variant<RequestHead, http::Reply> parse_request_head(std::string_view text, const Limits& limits) {
  RequestHead head;
  bool is_first = true;
  while (!text.empty()) {
    const auto end = text.find("\r\n");
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    if (!is_first && head.headers.size() == limits.head_fields)
      return http::problem(431, "Request header fields too large", "there are too many header fields");
    auto refusal = is_first ? take_request_line(line, limits, head) : take_field(line, head);
    if (refusal) return std::move(*refusal);
    is_first = false;
  }
  if (is_first) return bad_request("the request is empty");
  if (auto refusal = take_meaning(head)) return std::move(*refusal);
  return head;
}

}  // namespace standpoint::viewer::transport
