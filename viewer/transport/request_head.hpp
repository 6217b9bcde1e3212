#pragma once
// The head of a request, strictly: HTTP/1.0 and 1.1 as RFC 9112 has them, without what old programs made of
// them (folded lines, bare line feeds, blanks before a colon). Who is strict here need not fear that two
// readers of the same bytes disagree.

#include "http.hpp"
#include "transport/limits.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace standpoint::viewer::transport {

struct RequestHead {
  std::string method;        ///< as it was sent
  std::string target;        ///< origin-form, "/api/v1/graph?view=all"; "*" or an authority for other methods
  std::string authority;     ///< of the target, else of Host: "localhost:8642"; "" for an HTTP/1.0 without
  bool keeps_alive = false;  ///< the client would ask again on this connection
  bool is_http_1_0 = false;
  bool expects_continue = false;  ///< it waits for a word before it sends the body
  bool is_chunked = false;        ///< it has a transfer coding, whichever
  std::optional<std::uint64_t> content_length;
  http::Headers headers;  ///< names in lower case, values as they were sent

  std::string_view header(std::string_view name) const;
};

/// Reads the lines before the empty one. A refusal is the answer: 400, 414, 417, 431 or 505.
std::variant<RequestHead, http::Reply> parse_request_head(std::string_view head, const Limits& limits);

/// Calls `take` for each member of a comma-separated field value, without blanks around it.
template <class Take>
void each_of_list(std::string_view list, const Take& take) {
  while (!list.empty()) {
    const auto comma = list.find(',');
    std::string_view one = list.substr(0, comma);
    while (one.starts_with(' ') || one.starts_with('\t')) one.remove_prefix(1);
    while (one.ends_with(' ') || one.ends_with('\t')) one.remove_suffix(1);
    if (!one.empty()) take(one);
    if (comma == std::string_view::npos) return;
    list.remove_prefix(comma + 1);
  }
}

}  // namespace standpoint::viewer::transport
