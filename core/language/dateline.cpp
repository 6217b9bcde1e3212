#include "language/dateline.hpp"

#include "language/name_lists.hpp"
#include "language/name_words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

bool is_dash(std::string_view w) {
  return w == "-" || w == "--" || w == "\xE2\x80\x94" || w == "\xE2\x80\x93";
}

}  // namespace

std::uint32_t behind_dateline(const Text& text, const Analysis& analysis, const Sentence& s) {
  const NameWords words(text, analysis);
  constexpr std::uint32_t longest = 12;
  bool has_agency = false;
  bool has_more = false;  // than a word in capitals, which may be a body: "NATO - ..."
  std::uint32_t capitals = 0;
  for (std::uint32_t i = s.first_token; i < std::min(s.end_token, s.first_token + longest); ++i) {
    const std::string_view w = words.word(i);
    if (is_dash(w)) {
      const bool bracketed = has_agency && i > s.first_token && words.word(i - 1) == ")";
      const bool dated = is_all_caps(words.word(s.first_token)) && has_more;
      if (i == s.first_token || !words.token(i).after_blank || (!bracketed && !dated) || capitals == 0)
        return s.first_token;
      std::uint32_t end = i + 1;
      while (end < s.end_token && is_dash(words.word(end))) ++end;
      return end < s.end_token ? end : s.first_token;
    }
    has_more = has_more || w == "," || words.token(i).kind == TokenKind::number;
    if (w == "(") {
      has_agency = true;
    } else if (words.token(i).kind == TokenKind::word) {
      if (!words.token(i).capitalised && !has_agency && !function_words().contains(words.lower(i)))
        return s.first_token;
      capitals += words.token(i).capitalised ? 1U : 0U;
    } else if (w != "," && w != ")" && w != "." && w != "/" && words.token(i).kind != TokenKind::number) {
      return s.first_token;
    }
  }
  return s.first_token;
}

}  // namespace standpoint
