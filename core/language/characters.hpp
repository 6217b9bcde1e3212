#pragma once
// What a character is to the segmenter.

#include <standpoint/model/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace standpoint {

enum class CharacterClass : std::uint8_t {
  blank,          ///< white space
  ignorable,      ///< soft hyphen, zero-width and directional characters, variation selectors
  letter,         ///< letters and the marks that combine with them
  digit,          ///< decimal digits of any script
  stop,           ///< . ! ? and their kin
  quote,          ///< double quotation marks
  apostrophe,     ///< ' ` and the single quotation marks
  open_bracket,   ///< ( [ {
  close_bracket,  ///< ) ] }
  hyphen,         ///< the hyphens that join words
  dash,           ///< en and em dashes and longer
  comma,
  colon,
  semicolon,
  symbol  ///< every other character
};

/// A character of a text with its length in bytes. At the end of the text: value 0, length 0, blank.
struct Character {
  char32_t value = 0;
  std::uint32_t length = 0;
  CharacterClass kind = CharacterClass::blank;
};

namespace detail {
constexpr std::array<CharacterClass, 128> make_ascii_classes() {
  using enum CharacterClass;
  std::array<CharacterClass, 128> classes{};
  for (auto& c : classes) c = symbol;
  for (std::size_t c = 9; c <= 13; ++c) classes[c] = blank;
  classes[' '] = blank;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = digit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = letter;
  for (const char c : {'.', '!', '?'}) classes[static_cast<std::size_t>(c)] = stop;
  for (const char c : {'(', '[', '{'}) classes[static_cast<std::size_t>(c)] = open_bracket;
  for (const char c : {')', ']', '}'}) classes[static_cast<std::size_t>(c)] = close_bracket;
  for (const char c : {'\'', '`'}) classes[static_cast<std::size_t>(c)] = apostrophe;
  classes['"'] = quote;
  classes['-'] = hyphen;
  classes[','] = comma;
  classes[':'] = colon;
  classes[';'] = semicolon;
  return classes;
}
inline constexpr std::array<CharacterClass, 128> ascii_classes = make_ascii_classes();
}  // namespace detail

/// Class of a code point outside ASCII.
CharacterClass classify_beyond_ascii(char32_t c);

/// The character at `position`. O(1).
inline Character character_at(std::string_view text, std::size_t position) {
  if (position >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[position]);
  if (byte < 0x80) return {byte, 1, detail::ascii_classes[byte]};
  const DecodedCodePoint c = decode_utf8(text, position);
  return {c.value, static_cast<std::uint32_t>(c.length), classify_beyond_ascii(c.value)};
}

/// True for an upper-case or title-case letter.
bool is_upper(char32_t c);

}  // namespace standpoint
