#include "knowledge/name_spelling.hpp"

#include "knowledge/name_key.hpp"

#include <standpoint/model/spelling.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

constexpr std::size_t shortest_word = 5;
constexpr std::size_t long_word = 7;

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
    if (longer < shortest_word || shorter + 1 < shortest_word || edit_distance(words_a[i], words_b[i]) > most)
      return false;
  }
  return true;
}

}  // namespace standpoint
