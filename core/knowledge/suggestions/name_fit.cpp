#include "knowledge/suggestions/name_fit.hpp"

#include <algorithm>
#include <string>

namespace standpoint {
namespace {

bool is_body(EntityKind kind) {
  return kind == EntityKind::organisation || kind == EntityKind::government || kind == EntityKind::office;
}

}  // namespace

bool is_person(const NameParts& name) { return name.entity->kind == EntityKind::person; }

bool go_together(EntityKind a, EntityKind b) {
  return a == b || (is_body(a) && is_body(b)) || a == EntityKind::other || b == EntityKind::other;
}

bool is_same_body(const NameParts& small, const NameParts& large) {
  constexpr std::size_t longest_tail = 2;
  // The "Department of State" that is known is not the "Velmouth Department of State".
  if (small.known != nullptr) return false;
  if (small.head == large.head) return small.words.size() > 1;
  const bool in_front = large.words.size() > small.words.size() &&
                        std::equal(small.words.begin(), small.words.end(), large.words.begin());
  const bool firm = !is_plain_noun(large.head) || large.head == "group" || large.head == "company";
  return in_front && firm && !is_plain_noun(small.head) && is_body(small.entity->kind) &&
         large.words.size() - small.words.size() <= longest_tail;
}

bool is_longer_person(const NameParts& small, const NameParts& large) {
  return small.words.size() > 1 && large.words.size() == small.words.size() + 1;
}

bool is_person_name(const NameParts& name) {
  constexpr std::size_t longest = 5;
  return is_person(name) && name.proper && name.words.size() >= 2 && name.words.size() <= longest;
}

bool can_be_one(const NameParts& a, const NameParts& b, SuggestionGround ground) {
  const auto differ = [](const std::string& x, const std::string& y) {
    return !x.empty() && !y.empty() && x != y;
  };
  return (ground == SuggestionGround::two_kinds || go_together(a.entity->kind, b.entity->kind)) &&
         !differ(a.entity->wikidata, b.entity->wikidata) &&
         (a.known == nullptr || b.known == nullptr || a.known == b.known);
}

}  // namespace standpoint
