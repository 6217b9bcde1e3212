#include "documents/charset.hpp"

#include <standpoint/model/ascii.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace standpoint::io {
namespace {

// Bytes 0x80 to 0x9F of windows-1252, https://encoding.spec.whatwg.org/index-windows-1252.txt; the other
// bytes are their own code points.
constexpr std::array<char32_t, 32> upper_controls = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

}  // namespace

char32_t windows_1252_character(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? upper_controls[byte - 0x80U] : byte;
}

bool is_windows_1252(std::string_view charset) {
  constexpr std::array<std::string_view, 9> names = {"windows-1252", "cp1252",    "x-cp1252",
                                                     "iso-8859-1",   "iso8859-1", "iso_8859-1",
                                                     "latin1",       "us-ascii",  "ascii"};
  return std::find(names.begin(), names.end(), lower_ascii(charset)) != names.end();
}

std::optional<std::string> to_utf8(std::string bytes, std::string_view charset) {
  const std::string name = lower_ascii(charset);
  if (name == "utf-8" || name == "utf8") return bytes;
  if (!is_windows_1252(name)) return std::nullopt;
  std::string out;
  out.reserve(bytes.size());
  for (const char byte : bytes) append_utf8(out, windows_1252_character(static_cast<unsigned char>(byte)));
  return out;
}

std::string find_charset(std::string_view text) {
  constexpr std::string_view wanted = "charset=";
  const auto at = std::search(text.begin(), text.end(), wanted.begin(), wanted.end(),
                              [](char a, char b) { return lower(a) == b; });
  if (at == text.end()) return {};
  text.remove_prefix(static_cast<std::size_t>(at - text.begin()) + wanted.size());
  if (text.starts_with('"') || text.starts_with('\'')) text.remove_prefix(1);
  return lower_ascii(text.substr(0, std::min(text.find_first_of("\"' ;>/\t\r\n"), std::size_t{40})));
}

}  // namespace standpoint::io
