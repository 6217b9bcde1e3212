#include "language/name_kinds.hpp"

#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {

NameKinds::NameKinds(const Text& text, const Analysis& analysis) : NameWords(text, analysis) {
  for (const Sentence& s : analysis.sentences) {
    for (std::uint32_t i = s.first_token; i < s.end_token; ++i) {
      if (token(i).kind != TokenKind::word || !token(i).capitalised) continue;
      const bool alone =
          !(i > s.first_token && token(i - 1).capitalised && token(i).after_blank) &&
          !(i + 1 < s.end_token && token(i + 1).capitalised && token(i + 1).kind == TokenKind::word);
      const bool titled =
          i > s.first_token && token(i - 1).capitalised && person_titles().contains(lower(i - 1));
      if (alone || titled) lone_names_.insert(lower(i));
    }
  }
}

void NameKinds::set_kind(Name& name, bool has_title, const Sentence& s) const {
  const std::uint32_t size = name.end_token - name.first_token;
  const std::string last = lower(name.end_token - 1);
  const std::string first = lower(name.first_token);
  const auto sure = [&](EntityKind kind) {
    name.kind = kind;
    name.sure_kind = true;
  };
  const std::string whole(text_.slice(name.span));
  if (has_title && size <= 3) return sure(EntityKind::person);
  if (party_groups().contains(last) && size <= 2) return sure(EntityKind::group);
  if (is_country(whole)) return sure(EntityKind::place);
  const std::string body = body_word(name);
  if (!body.empty()) {
    return sure(government_words().contains(body) ? EntityKind::government : EntityKind::organisation);
  }
  // "Nelson Road", "Oakfield Primary"; "Lane" and "Street" are surnames, too.
  static const WordSet roads(
      "road avenue boulevard highway parkway crescent terrace motorway expressway freeway turnpike "
      "roundabout bypass");
  static const WordSet streets("street lane");
  static const WordSet schools("primary secondary grammar infants juniors kindergarten");
  if (size >= 2 && !has_title) {
    if (roads.contains(last) || (streets.contains(last) && !first_names().contains(first)))
      return sure(EntityKind::place);
    if (schools.contains(last)) return sure(EntityKind::organisation);
  }
  static const WordSet place_heads(
      "port mount mt lake new north south east west san santa st fort cape pier saint great lower upper");
  if (size == 2 && place_heads.contains(first) && !has_title) {
    name.kind = EntityKind::place;
    return;
  }
  if (size >= 2 && size <= 4 && first_names().contains(first) && !ends_a_slogan(name.end_token - 1))
    return sure(EntityKind::person);
  if (size >= 2 && size <= 3 && is_initial(name.first_token)) return sure(EntityKind::person);
  if (size == 1 && is_all_caps(word(name.first_token)) && !s.heading) return sure(EntityKind::organisation);
  if (size >= 2 && group_nouns().contains(last)) return sure(EntityKind::organisation);
  if (follows_place_preposition(name, s)) {
    name.kind = EntityKind::place;
    return;
  }
  const bool after_the = name.first_token > s.first_token && lower(name.first_token - 1) == "the";
  if (size >= 2 && size <= 3 && !after_the && !has_of(name.first_token, name.end_token) &&
      is_like_person(name, s)) {
    name.kind = EntityKind::person;
  }
}

// The last name stands alone elsewhere, a role follows in apposition, or a verb of speaking stands beside
// it.
bool NameKinds::is_like_person(const Name& name, const Sentence& s) const {
  if (lone_names_.contains(lower(name.end_token - 1))) return true;
  const std::uint32_t behind = name.end_token;
  if (behind + 2 < s.end_token && word(behind) == ",") {
    for (std::uint32_t i = behind + 1; i < std::min(behind + 5, s.end_token); ++i) {
      if (person_roles().contains(lower(i))) return true;
      if (word(i) == ",") break;
    }
    return token(behind + 1).kind == TokenKind::number || lower(behind + 1) == "who";
  }
  if (behind + 1 < s.end_token && word(behind) == "of" && name.end_token - name.first_token == 2) return true;
  static const WordSet speaking("said says told added");
  const bool before = name.first_token > s.first_token && speaking.contains(lower(name.first_token - 1));
  return before || (behind < s.end_token && speaking.contains(lower(behind)));
}

// The word of an organisation's kind in a name, before any "of": "Ministry of X", "Averil Port Authority".
std::string NameKinds::body_word(const Name& name) const {
  std::uint32_t head_end = name.first_token;
  while (head_end < name.end_token && word(head_end) != "of" && word(head_end) != "for") ++head_end;
  const std::string head = lower(head_end - 1);
  if (head_end - name.first_token >= 1 && head_end < name.end_token && of_heads().contains(head)) return head;
  const bool lone = name.end_token - name.first_token == 1;
  static const WordSet lone_bodies("parliament congress senate treasury cabinet");
  const std::string last = lower(name.end_token - 1);
  if (lone) return lone_bodies.contains(last) ? last : std::string();
  if (organisation_words().contains(last)) return last;
  return organisation_words().contains(head) ? head : std::string();
}

bool NameKinds::is_initial(std::uint32_t i) const { return word(i).size() == 2 && word(i)[1] == '.'; }

bool NameKinds::follows_place_preposition(const Name& name, const Sentence& s) const {
  if (name.first_token == s.first_token) return false;
  static const WordSet prepositions("in at near outside across throughout around");
  return prepositions.contains(lower(name.first_token - 1));
}

}  // namespace standpoint
