#pragma once
// Text as XML 1.0 can hold it.

#include <string>
#include <string_view>

namespace standpoint::io {

/// Appends `text` escaped for element content and attribute values: & < > " and line breaks as references;
/// what XML 1.0 does not allow (control characters, U+FFFE, U+FFFF) and invalid UTF-8 as U+FFFD. Linear.
void append_xml_text(std::string& out, std::string_view text);

/// What XML 1.0 can hold.
bool is_xml_character(char32_t c);

/// True for ASCII that append_xml_text leaves as it is.
bool is_plain_xml_text(std::string_view text);

}  // namespace standpoint::io
