#pragma once
// What a client has already and what it can take.

#include <string_view>

namespace standpoint::viewer::transport {

/// If-None-Match against a tag, by weak comparison (RFC 9110, 13.1.2): lists, W/ and * are understood.
bool matches_tag(std::string_view if_none_match, std::string_view tag);

/// True when Accept-Encoding names gzip, or *, with a quality that is not 0 (RFC 9110, 12.5.3).
bool accepts_gzip(std::string_view accept_encoding);

}  // namespace standpoint::viewer::transport
