#include "transport/guard.hpp"

#include <standpoint/model/ascii.hpp>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace standpoint::viewer::transport {
namespace {

// "Localhost.:8642" -> "localhost"; "[::1]:80" -> "[::1]"
std::string host_name(std::string_view authority) {
  if (authority.starts_with('[')) return lower_ascii(authority.substr(0, authority.find(']') + 1));
  std::string_view name = authority.substr(0, authority.find(':'));
  if (name.ends_with('.')) name.remove_suffix(1);
  return lower_ascii(name);
}

// As it stands in Host: with brackets around IPv6.
std::string as_authority(std::string_view host) {
  if (host.find(':') == std::string_view::npos || host.starts_with('[')) return host_name(host);
  return lower_ascii(fmt::format("[{}]", host));
}

bool is_address(const std::string& name) {
  in6_addr address = {};
  if (name.starts_with('[') && name.ends_with(']'))
    return inet_pton(AF_INET6, name.substr(1, name.size() - 2).c_str(), &address) == 1;
  return inet_pton(AF_INET, name.c_str(), &address) == 1;
}

// Takes as long whichever character is wrong.
bool is_same_secret(std::string_view given, std::string_view secret) {
  return given.size() == secret.size() && CRYPTO_memcmp(given.data(), secret.data(), secret.size()) == 0;
}

}  // namespace

bool is_any_address(std::string_view host) { return host == "0.0.0.0" || host == "::" || host == "[::]"; }

Guard::Guard(Access access, const Limits& limits)
    : names_{"127.0.0.1", "[::1]", "localhost", as_authority(access.host)},
      takes_any_address_(is_any_address(access.host)),
      token_(std::move(access.token)),
      body_bytes_(limits.body_bytes) {
  for (const auto& name : access.allowed_hosts) names_.push_back(as_authority(name));
}

// Rebinding needs a name that a stranger's server resolves: an address in Host is one that was dialled.
bool Guard::knows(std::string_view authority) const {
  const std::string name = host_name(authority);
  return std::find(names_.begin(), names_.end(), name) != names_.end() ||
         (takes_any_address_ && is_address(name));
}

bool Guard::allows(std::string_view method) const {
  if (method == "GET" || method == "HEAD") return true;
  return !token_.empty() && (method == "POST" || method == "DELETE");
}

// Browsers say where a request that changes something comes from; programs say nothing.
bool Guard::comes_from_here(const RequestHead& head) const {
  const std::string_view origin = head.header("origin");
  if (origin.empty()) return true;
  const auto scheme_end = origin.find("://");
  return scheme_end != std::string_view::npos &&
         lower_ascii(origin.substr(scheme_end + 3)) == lower_ascii(head.authority);
}

std::variant<std::size_t, http::Reply> Guard::admit(const RequestHead& head) const {
  if (!knows(head.authority) && !(head.authority.empty() && head.is_http_1_0))
    return http::problem(421, "Misdirected request",
                         "the Host header names another server; serve --allow-host NAME lets a name in");
  if (!allows(head.method)) {
    const bool edits = !token_.empty();
    http::Reply reply =
        http::problem(405, "Method not allowed",
                      edits ? "use GET, HEAD, POST or DELETE" : "this server only shows: use GET or HEAD");
    reply.headers.emplace_back("Allow", edits ? "GET, HEAD, POST, DELETE" : "GET, HEAD");
    return reply;
  }
  const bool is_edit = head.method == "POST" || head.method == "DELETE";
  if (is_edit && !is_same_secret(head.header("x-standpoint-token"), token_))
    return http::problem(403, "Forbidden", "edits need the token of the address that the server printed");
  if (is_edit && !comes_from_here(head))
    return http::problem(403, "Forbidden", "edits come from the server's own page only");

  if (!head.header("content-encoding").empty())
    return http::problem(415, "Unsupported media type",
                         "bodies are taken as they are, without Content-Encoding");
  const bool has_body = head.is_chunked || head.content_length.value_or(0) > 0;
  if (has_body && head.method != "POST")
    return http::problem(413, "Content too large", "requests of this method have no body here");
  if (head.is_chunked || (head.method == "POST" && !head.content_length))
    return http::problem(411, "Length required", "send the body with a Content-Length");
  if (head.content_length.value_or(0) > body_bytes_)
    return http::problem(413, "Content too large",
                         fmt::format("a body has at most {} bytes here", body_bytes_));
  return static_cast<std::size_t>(head.content_length.value_or(0));
}

}  // namespace standpoint::viewer::transport
