#include "language/name_words.hpp"

#include "language/name_lists.hpp"

namespace standpoint {

bool is_all_caps(std::string_view word) {
  std::size_t upper = 0;
  for (const char c : word) {
    if (c >= 'a' && c <= 'z') return false;
    upper += c >= 'A' && c <= 'Z' ? 1U : 0U;
  }
  return upper >= 2;
}

std::string_view word_of(const Text& text, const Analysis& analysis, std::uint32_t token) {
  return text.slice(analysis.tokens[token].span);
}

bool NameWords::can_name(std::uint32_t i) const {
  const Token& t = token(i);
  if (t.kind != TokenKind::word || !t.capitalised) return false;
  const std::string w = lower(i);
  // "(R-Utah)", "D-Mass.": a party and a state behind a name.
  if (w.size() > 2 && w[1] == '-' && (w[0] == 'r' || w[0] == 'd' || w[0] == 'i')) return false;
  // "T-shirt", "U-turn"
  if (w.size() > 3 && w[1] == '-' && word(i)[2] >= 'a' && word(i)[2] <= 'z') return false;
  if (function_words().contains(w)) return (w == "us" && word(i) == "US") || ends_a_slogan(i);
  if (calendar_words().contains(w)) return false;
  return !common_acronyms().contains(word(i)) && w != "i'm" && !w.starts_with("i'") &&
         w.find("n't") == std::string::npos;
}

bool NameWords::ends_a_slogan(std::uint32_t i) const {
  static const WordSet words("now first together forward action");
  return i > 0 && words.contains(lower(i)) && token(i - 1).capitalised && token(i).after_blank &&
         !function_words().contains(lower(i - 1));
}

bool NameWords::is_party_plural(std::uint32_t i) const {
  static const WordSet words(
      "democrats republicans conservatives liberals unionists nationalists socialists reformers greens "
      "radicals");
  return words.contains(lower(i));
}

bool NameWords::is_party_member(std::uint32_t i) const {
  static const WordSet words("republican democrat tory conservative liberal independent rep. sen.");
  return words.contains(lower(i));
}

bool NameWords::is_title_modifier(std::uint32_t i) const {
  static const WordSet words(
      "deputy vice former acting chief managing executive prime foreign finance interior transport "
      "defence defense health education energy environment general assistant senior honorary justice home "
      "trade "
      "labour labor agriculture culture treasury economy social climate junior regional lord attorney "
      "house "
      "senate majority minority press state county city town borough");
  return words.contains(lower(i));
}

bool NameWords::has_of(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end; ++i) {
    if (word(i) == "of" || word(i) == "for") return true;
  }
  return false;
}

}  // namespace standpoint
