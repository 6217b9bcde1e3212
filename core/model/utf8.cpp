#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace standpoint {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct LeadByte {
  std::size_t length = 0;  // of the whole sequence; 0 = starts none
  unsigned char second_min = 0x80;
  unsigned char second_max = 0xBF;
};

// Table 3-7 of the Unicode Standard: the second byte's range excludes overlong forms, surrogates and values
// too large.
constexpr LeadByte lead_byte(unsigned char b) {
  if (b >= 0xC2 && b <= 0xDF) return {2, 0x80, 0xBF};
  if (b == 0xE0) return {3, 0xA0, 0xBF};
  if (b == 0xED) return {3, 0x80, 0x9F};
  if (b >= 0xE1 && b <= 0xEF) return {3, 0x80, 0xBF};
  if (b == 0xF0) return {4, 0x90, 0xBF};
  if (b >= 0xF1 && b <= 0xF3) return {4, 0x80, 0xBF};
  if (b == 0xF4) return {4, 0x80, 0x8F};
  return {};
}

// Offset of the first byte at or after `position` that is not ASCII; eight at a time.
std::size_t skip_ascii(std::string_view text, std::size_t position) {
  constexpr std::uint64_t high_bits = 0x8080808080808080ULL;
  while (position + 8 <= text.size()) {
    std::uint64_t word = 0;
    std::char_traits<char>::copy(reinterpret_cast<char*>(&word), text.data() + position, 8);
    if ((word & high_bits) != 0) break;
    position += 8;
  }
  while (position < text.size() && static_cast<unsigned char>(text[position]) < 0x80) ++position;
  return position;
}

bool is_space(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u1680' ||
         (c >= U'\u2000' && c <= U'\u200A') || c == U'\u2028' || c == U'\u2029' || c == U'\u202F' ||
         c == U'\u205F' || c == U'\u3000';
}

// Quotation marks, apostrophes and hyphens in their typewriter form.
char32_t plain_mark(char32_t c) {
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x201B) return U'\'';
  if (c == 0x201C || c == 0x201D || c == 0x201E) return U'"';
  if (c == 0x2010 || c == 0x2011 || c == 0x2013) return U'-';
  return c;
}

// White space runs as one blank, none at the ends; plain marks.
std::string squeeze(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode_utf8(text, i);
    if (is_space(c.value)) {
      pending = !out.empty();
    } else {
      if (pending) out += ' ';
      pending = false;
      append_utf8(out, plain_mark(c.value));
    }
    i += c.length;
  }
  return out;
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace

DecodedCodePoint decode_utf8(std::string_view text, std::size_t position) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(position);
  if (first < 0x80) return {first, 1, true};

  const LeadByte lead = lead_byte(first);
  if (lead.length == 0) return {replacement_character, 1, false};

  char32_t value = first & (0xFFU >> (lead.length + 1));
  for (std::size_t k = 1; k < lead.length; ++k) {
    if (position + k >= text.size()) return {replacement_character, k, false};
    const unsigned char b = byte(position + k);
    const unsigned char low = k == 1 ? lead.second_min : 0x80;
    const unsigned char high = k == 1 ? lead.second_max : 0xBF;
    if (b < low || b > high) return {replacement_character, k, false};
    value = (value << 6U) | (b & 0x3FU);
  }
  return {value, lead.length, true};
}

void append_utf8(std::string& out, char32_t code_point) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF))
    code_point = replacement_character;
  const auto put = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t i = 0;
  while ((i = skip_ascii(text, i)) < text.size()) {
    const auto c = decode_utf8(text, i);
    if (!c.valid) return i;
    i += c.length;
  }
  return std::string_view::npos;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += is_utf8_boundary(c) ? 1U : 0U;
  return count;
}

CleanText clean_text(std::string bytes) {
  CleanText result;
  result.had_bom = std::string_view(bytes).starts_with(byte_order_mark);
  const std::size_t start = result.had_bom ? byte_order_mark.size() : 0;

  // Most texts need nothing more: hand them on as they came.
  const bool has_cr_or_nul = bytes.find_first_of(std::string_view("\r\0", 2), start) != std::string::npos;
  if (!has_cr_or_nul && find_invalid_utf8(std::string_view(bytes).substr(start)) == std::string_view::npos) {
    if (start > 0) bytes.erase(0, start);
    result.text = std::move(bytes);
    return result;
  }

  result.text.reserve(bytes.size());
  for (std::size_t i = start; i < bytes.size();) {
    if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') {
      ++result.crlf;
      ++i;
      continue;
    }
    const auto c = decode_utf8(bytes, i);
    if (c.valid) {
      if (c.value == 0) ++result.nul;
      result.text.append(bytes, i, c.length);
    } else {
      if (result.invalid_sequences++ == 0) result.first_invalid = i;
      append_utf8(result.text, replacement_character);
    }
    i += c.length;
  }
  return result;
}

std::string fold(std::string_view text) {
  if (skip_ascii(text, 0) == text.size()) return squeeze(ascii_lower(text));

  // utf8proc stops at ill-formed input; clean it first, so that every string has a folded form.
  const std::string clean = clean_text(std::string(text)).text;
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                      UTF8PROC_STABLE);
  const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(clean.data()),
                                               static_cast<utf8proc_ssize_t>(clean.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return squeeze(clean);
  return squeeze({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)});
}

}  // namespace standpoint
