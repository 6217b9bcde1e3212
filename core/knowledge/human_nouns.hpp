#pragma once
// Nouns of persons and bodies, written by hand.

#include <string>

namespace standpoint {

/// True for nouns of persons and bodies that take positions: "minister", "union". Lemmas.
bool is_human_noun(const std::string& lemma);
/// True for those of bodies: "union".
bool is_body_noun(const std::string& lemma);

}  // namespace standpoint
