#include "xml_text.hpp"

#include <standpoint/model/utf8.hpp>

#include <array>
#include <cstddef>

namespace standpoint::io {
namespace {

// ASCII that stands for itself.
constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte)
    plain[byte] = byte != '&' && byte != '<' && byte != '>' && byte != '"';
  return plain;
}();

std::size_t plain_end(std::string_view text, std::size_t from) {
  while (from < text.size() && plain_bytes[static_cast<unsigned char>(text[from])]) ++from;
  return from;
}

}  // namespace

bool is_xml_character(char32_t c) {
  return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

bool is_plain_xml_text(std::string_view text) { return plain_end(text, 0) == text.size(); }

void append_xml_text(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = plain_end(text, i);
    out.append(text.substr(i, end - i));
    i = end;
    if (i == text.size()) return;
    const auto c = decode_utf8(text, i);
    if (c.value == U'&') {
      out += "&amp;";
    } else if (c.value == U'<') {
      out += "&lt;";
    } else if (c.value == U'>') {
      out += "&gt;";
    } else if (c.value == U'"') {
      out += "&quot;";
    } else if (c.value == U'\n' || c.value == U'\r' || c.value == U'\t') {
      // Raw ones would be turned into blanks in an attribute.
      out += c.value == U'\n' ? "&#10;" : c.value == U'\r' ? "&#13;" : "&#9;";
    } else if (!c.valid || !is_xml_character(c.value)) {
      append_utf8(out, replacement_character);
    } else {
      out.append(text.substr(i, c.length));
    }
    i += c.length;
  }
}

}  // namespace standpoint::io
