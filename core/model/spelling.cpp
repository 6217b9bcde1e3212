#include <standpoint/model/spelling.hpp>
#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

namespace standpoint {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Letters that no decomposition takes apart.
constexpr std::array<std::pair<char32_t, std::string_view>, 9> whole_letters = {{{U'\u00E6', "ae"},
                                                                                 {U'\u00F0', "d"},
                                                                                 {U'\u00F8', "o"},
                                                                                 {U'\u00FE', "th"},
                                                                                 {U'\u0111', "d"},
                                                                                 {U'\u0131', "i"},
                                                                                 {U'\u0142', "l"},
                                                                                 {U'\u0153', "oe"},
                                                                                 {U'\u00DF', "ss"}}};

// `text` through utf8proc; nothing where it is not valid UTF-8.
std::optional<std::string> mapped(std::string_view text, int options) {
  utf8proc_uint8_t* bytes = nullptr;
  const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                               static_cast<utf8proc_ssize_t>(text.size()), &bytes,
                                               static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(bytes, &std::free);
  if (length < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

// Case folded, compatibility forms and accents resolved.
std::string plain_letters(std::string_view text) {
  const std::string clean = clean_text(std::string(text)).text;
  return mapped(clean, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
                           UTF8PROC_STABLE)
      .value_or(clean);
}

bool is_letter_or_digit(char32_t c) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'‘'; }

}  // namespace

std::string without_accents(std::string_view folded) {
  if (is_ascii(folded)) return std::string(folded);
  const auto text = mapped(folded, UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_STABLE);
  if (!text) return std::string(folded);
  std::string out;
  for (std::size_t i = 0; i < text->size();) {
    const auto c = decode_utf8(*text, i);
    const auto* letter = std::find_if(whole_letters.begin(), whole_letters.end(),
                                      [&](const auto& pair) { return pair.first == c.value; });
    if (letter != whole_letters.end()) {
      out += letter->second;
    } else {
      append_utf8(out, c.value);
    }
    i += c.length;
  }
  return out;
}

std::vector<std::string> normal_words(std::string_view text) {
  const std::string letters = plain_letters(text);
  const auto begins_word = [&](std::size_t i) {
    return i < letters.size() && is_letter_or_digit(decode_utf8(letters, i).value);
  };
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < letters.size();) {
    const auto c = decode_utf8(letters, i);
    i += c.length;
    if (is_letter_or_digit(c.value)) {
      append_utf8(words.back(), c.value);
    } else if (is_apostrophe(c.value)) {
      // "Holt's" loses its s, "O'Neil" only the apostrophe.
      if (i < letters.size() && letters[i] == 's' && !begins_word(i + 1)) ++i;
    } else if (c.value != U'.') {  // "U.S." and "US" are one
      words.emplace_back();
    }
  }
  std::erase(words, "");
  return words;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, substituted}));
    }
  }
  return row[b.size()];
}

bool is_one_edit(std::u32string_view a, std::u32string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
  if (a.substr(at + 1) == b.substr(at + 1)) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

}  // namespace standpoint
