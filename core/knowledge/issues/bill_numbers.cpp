#include "knowledge/issues/bill_numbers.hpp"

#include "language/name_lists.hpp"

namespace standpoint {
namespace {

// The chamber that a bill's number begins with. "S." may be a person's initial, too: a number must follow.
bool is_chamber(std::string_view word) {
  static const WordSet chambers(
      "h.b. s.b. a.b. h.r. s.r. s. h.f. s.f. h.p. s.p. l.b. l.d. l.r. h.j. s.j. h.j.r. s.j.r. h.c.r. s.c.r. "
      "h.con. s.con. "
      "h.res. s.res. h.j.res. s.j.res. a.r. a.j.r. hb sb ab hr sr hf sf lb ld hjr sjr hcr scr");
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z' && chambers.contains(lower_word(word));
}

bool is_kind(const std::string& word) {
  static const WordSet kinds("res. res con. con");
  return kinds.contains(word);
}

}  // namespace

void join_bill_numbers(const Text& text, const Analysis& analysis, std::vector<Name>& names) {
  for (Name& name : names) {
    if (!is_chamber(word_of(text, analysis, name.first_token))) continue;
    std::uint32_t number = name.first_token + 1;
    while (number < analysis.tokens.size() && is_kind(lower_word(word_of(text, analysis, number)))) ++number;
    if (number >= analysis.tokens.size() || analysis.tokens[number].kind != TokenKind::number) continue;
    if (word_of(text, analysis, number).find_first_not_of("0123456789") != std::string_view::npos) continue;
    name.title_token = name.first_token;
    name.end_token = number + 1;
    name.span = {analysis.tokens[name.first_token].span.begin, analysis.tokens[number].span.end};
    name.kind = EntityKind::product;
    name.sure_kind = true;
  }
}

}  // namespace standpoint
