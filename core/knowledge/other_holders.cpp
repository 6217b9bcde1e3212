#include "knowledge/other_holders.hpp"

#include "language/words.hpp"

#include <algorithm>
#include <string>

namespace standpoint {

bool is_of_others(const Trees& trees, std::uint32_t noun, const LocalEntity& person) {
  // They stand for what the text has named before.
  static const WordSet anaphoric(
      "country nation state republic parliament city town village county province district region island "
      "company firm agency department ministry group organisation organization council board commission "
      "body party union association committee");
  if (person.kind != EntityKind::person) return false;
  for (const std::uint32_t child : trees.children(noun)) {
    if (child < noun) continue;
    // "the chairman of the chamber, Vikram Lal,"
    if (trees[child].rel == Rel::appos && trees[child].name == 1) return true;
    if (trees[child].rel != Rel::nmod || trees.case_of(child) != "of") continue;
    if (anaphoric.contains(trees.lemma(child)) || trees[child].name != 0 || trees.xpos(child) == "CD")
      continue;
    const auto tells = [&](const std::string& words) {
      return lower_word(words).find(trees.lemma(child)) != std::string::npos;
    };
    return std::none_of(person.roles.begin(), person.roles.end(),
                        [&](const Role& role) { return tells(role.office) || tells(role.of); });
  }
  return false;
}

}  // namespace standpoint
