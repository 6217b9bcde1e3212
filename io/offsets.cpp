#include "offsets.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>

namespace standpoint::io {

std::string_view to_string(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::code_point:
      return "codepoint";
    case OffsetUnit::byte:
      return "byte";
    case OffsetUnit::utf16:
      return "utf16";
  }
  return "codepoint";
}

OffsetConverter::OffsetConverter(OffsetUnit unit, const Text& text)
    : unit_(text.is_ascii() ? OffsetUnit::code_point : unit) {
  if (unit_ == OffsetUnit::byte) text_ = text;
  if (unit_ != OffsetUnit::utf16) return;
  std::uint32_t code_point = 0;
  for (const char c : text.bytes()) {
    if (!is_utf8_boundary(c)) continue;
    // A lead byte from F0 on begins a code point above U+FFFF.
    if (static_cast<unsigned char>(c) >= 0xF0) astral_.push_back(code_point);
    ++code_point;
  }
}

std::uint32_t OffsetConverter::convert(std::uint32_t code_point) const {
  if (unit_ == OffsetUnit::byte) return text_.byte_of(code_point);
  if (unit_ == OffsetUnit::code_point) return code_point;
  const auto before = std::lower_bound(astral_.begin(), astral_.end(), code_point) - astral_.begin();
  return code_point + static_cast<std::uint32_t>(before);
}

}  // namespace standpoint::io
