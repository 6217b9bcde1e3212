#pragma once
// The encodings that older pages and feeds come in.

#include <optional>
#include <string>
#include <string_view>

namespace standpoint::io {

/// The character of a byte of windows-1252, which the web means by ISO-8859-1, too (WHATWG Encoding
/// Standard).
char32_t windows_1252_character(unsigned char byte);

/// True for the names of windows-1252 and what it includes, in any case.
bool is_windows_1252(std::string_view charset);

/// Bytes of a charset as UTF-8: UTF-8 as it is, windows-1252, ISO-8859-1 and ASCII changed; nothing for
/// others.
std::optional<std::string> to_utf8(std::string bytes, std::string_view charset);

/// The value behind "charset=" within `text` (a Content-Type header, or the beginning of a page), lower case;
/// "" when there is none.
std::string find_charset(std::string_view text);

}  // namespace standpoint::io
