#include "knowledge/name_spelling.hpp"

#include "knowledge/name_key.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

constexpr std::size_t shortest_word = 5;
constexpr std::size_t long_word = 7;

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

// The word of `text` around a place.
std::string_view word_at(std::string_view text, std::size_t at) {
  if (text.empty()) return {};
  at = std::min(at, text.size() - 1);
  const auto blank = text.rfind(' ', at);
  const std::size_t first = blank == std::string_view::npos ? 0 : blank + 1;
  return text.substr(first, std::min(text.find(' ', first), text.size()) - first);
}

bool is_digit(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// Levenshtein distance of short words.
std::size_t distance(std::string_view a, std::string_view b) {
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

// "Martin" and "Martina", "Mario" and "Maria" are two; so are "Jean" and "Jeane".
bool is_other_given_name(std::string_view a, std::string_view b) {
  const std::string_view x = a.substr(0, a.find(' '));
  const std::string_view y = b.substr(0, b.find(' '));
  const auto ends = [](std::string_view longer, std::string_view shorter) {
    return longer.size() == shorter.size() + 1 && longer.starts_with(shorter) &&
           (longer.back() == 'a' || longer.back() == 'e');
  };
  return x.ends_with('a') != y.ends_with('a') || ends(x, y) || ends(y, x);
}

// One letter for those that transliterations exchange; '\0' for what they leave out.
char plain_consonant(char c) {
  switch (c) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'j':
    case 'h':
      return '\0';
    case 'c':
    case 'q':
      return 'k';
    case 'z':
      return 's';
    case 'w':
      return 'v';
    default:
      return c;
  }
}

}  // namespace

std::string without_accents(std::string_view key) {
  if (is_ascii(key)) return std::string(key);
  utf8proc_uint8_t* mapped = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_STABLE);
  const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(key.data()),
                                               static_cast<utf8proc_ssize_t>(key.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return std::string(key);
  const std::string_view text(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode_utf8(text, i);
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

std::string consonants_of(std::string_view plain_key) {
  std::string out;
  for (const auto& word : split_words(plain_key)) {
    if (!out.empty()) out += ' ';
    char last = '\0';
    for (std::size_t i = 0; i < word.size(); ++i) {
      const bool is_f = word[i] == 'p' && i + 1 < word.size() && word[i + 1] == 'h';
      const char c = is_f ? 'f' : plain_consonant(word[i]);
      // A vowel in front is not left out, though it may be another one.
      if (c == '\0' && i == 0) out += 'a';
      if (c != '\0' && c != last) out += c;
      last = c == '\0' ? last : c;
    }
  }
  return out;
}

bool is_one_slip(std::string_view a, std::string_view b, bool is_person) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  std::size_t front = 0;
  while (front < a.size() && a[front] == b[front]) ++front;
  std::size_t back = 0;
  while (back < a.size() - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
  const std::size_t left_a = a.size() - front - back;
  const std::size_t left_b = b.size() - front - back;
  const bool exchanged = left_a == 2 && left_b == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
  if (left_b > 1 && !exchanged) return false;
  if (is_digit(a, front) || is_digit(b, front)) return false;
  const std::string_view word = word_at(b, front);
  if (word.size() < shortest_word) return false;
  // "American" and "Americans" differ in number.
  if (left_a == 0 && b[front] == 's' && front + 1 == b.size()) return false;
  return !(is_person && is_other_given_name(a, b));
}

bool is_transliterated(std::string_view a, std::string_view b, bool is_person) {
  if (is_person && is_other_given_name(a, b)) return false;
  const auto words_a = split_words(a);
  const auto words_b = split_words(b);
  if (words_a.size() != words_b.size()) return false;
  for (std::size_t i = 0; i < words_a.size(); ++i) {
    if (words_a[i] == words_b[i]) continue;
    const std::size_t longer = std::max(words_a[i].size(), words_b[i].size());
    const std::size_t shorter = std::min(words_a[i].size(), words_b[i].size());
    const std::size_t most = longer < long_word ? 2 : 3;
    if (longer < shortest_word || shorter + 1 < shortest_word || distance(words_a[i], words_b[i]) > most)
      return false;
  }
  return true;
}

}  // namespace standpoint
