#include "language/owned_bodies.hpp"

#include "language/name_lists.hpp"
#include "language/words.hpp"

namespace standpoint {

void join_owned_bodies(const Text& text, const Analysis& analysis, std::vector<Name>& names) {
  const auto lower = [&](std::uint32_t i) { return lower_word(word_of(text, analysis, i)); };
  const auto capitalised = [&](std::uint32_t i) { return analysis.tokens[i].capitalised; };
  static const WordSet owners(
      "people women children men workers teachers sheriff governor veterans farmers players citizens");
  static const WordSet office(
      "office department union association army party court league federation congress front council");
  for (std::size_t n = 0; n < names.size(); ++n) {
    Name& name = names[n];
    const std::uint32_t mark = name.end_token;
    if (mark + 1 >= analysis.tokens.size()) continue;
    const std::string owner = lower(mark - 1);
    const bool group = group_nouns().contains(owner) || (owner.size() > 5 && owner.ends_with("men"));
    if (!owners.contains(owner) && !group) continue;
    const std::string_view s = word_of(text, analysis, mark);
    if (s != "'s" && s != "\xE2\x80\x99s" && s != "'" && s != "\xE2\x80\x99") continue;
    const auto is_body = [&](std::uint32_t i) {
      return office.contains(lower(i)) || (capitalised(i) && organisation_words().contains(lower(i)));
    };
    std::uint32_t end = mark + 1;
    while (end < analysis.tokens.size() && end - mark < 4 && capitalised(end) && !is_body(end)) ++end;
    if (end >= analysis.tokens.size() || !is_body(end)) continue;
    if (!owners.contains(owner) && !capitalised(end)) continue;
    name.end_token = end + 1;
    name.kind = EntityKind::organisation;
    name.sure_kind = true;
    while (n + 1 < names.size() && names[n + 1].first_token < name.end_token)
      names.erase(names.begin() + static_cast<std::ptrdiff_t>(n) + 1);
  }
}

}  // namespace standpoint
