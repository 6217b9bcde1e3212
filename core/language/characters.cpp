#include "language/characters.hpp"

#include <utf8proc.h>

namespace standpoint {
namespace {

// General punctuation and the blocks like it, where categories do not say enough.
CharacterClass classify_punctuation(char32_t c) {
  using enum CharacterClass;
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2039:
    case 0x203A:
    case 0x2032:
    case 0xB4:
    case 0x2BC:
    case 0xFF07:
      return apostrophe;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x2033:
    case 0x300C:
    case 0x300D:
    case 0xFF02:
      return quote;
    case 0x2010:
    case 0x2011:
      return hyphen;
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return dash;
    case 0x2026:
    case 0x203C:
    case 0x203D:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x3002:
    case 0x06D4:
    case 0x0964:
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
      return stop;
    default:
      return symbol;
  }
}

}  // namespace

CharacterClass classify_beyond_ascii(char32_t c) {
  using enum CharacterClass;
  if (c == 0x85) return blank;
  if (c >= 0xFE00 && c <= 0xFE0F) return ignorable;
  if (const CharacterClass known = classify_punctuation(c); known != symbol) return known;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return letter;
    case UTF8PROC_CATEGORY_ND:
      return digit;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return blank;
    case UTF8PROC_CATEGORY_CF:
      return ignorable;
    case UTF8PROC_CATEGORY_PS:
      return open_bracket;
    case UTF8PROC_CATEGORY_PE:
      return close_bracket;
    default:
      return symbol;
  }
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

}  // namespace standpoint
