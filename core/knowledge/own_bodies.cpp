#include "knowledge/own_bodies.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/head_nouns.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {

std::optional<std::size_t> OwnBodies::find(std::size_t person, const std::string& noun) {
  static const WordSet any_body("company firm business organisation organization employer agency");
  constexpr std::size_t most = 8;
  if (bodies_of_.empty()) {
    for (const LocalAffiliation& one : entities_.affiliations) bodies_of_[one.person].insert(one.institution);
  }
  const auto bodies = bodies_of_.find(person);
  if (bodies == bodies_of_.end() || bodies->second.size() > most) return std::nullopt;
  std::optional<std::size_t> body;
  for (const std::size_t one : bodies->second) {
    const LocalEntity& entity = entities_.entities[one];
    const auto heads = head_nouns(entity);
    const bool called = std::find(heads.begin(), heads.end(), noun) != heads.end();
    if (!called && !(any_body.contains(noun) && country_named(entity.name).empty())) continue;
    if (body) return std::nullopt;
    body = one;
  }
  return body;
}

}  // namespace standpoint
