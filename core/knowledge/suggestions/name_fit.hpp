#pragma once
// Which names can be one at all, whatever speaks for it.

#include "knowledge/suggestions/corpus_names.hpp"

#include <standpoint/name_suggestions.hpp>

namespace standpoint {

bool is_person(const NameParts& name);

/// True for a name that a person can have: words in capitals, two to five.
bool is_person_name(const NameParts& name);

/// "Harbour Authority" in "Velmouth Harbour Authority", "Harbour Union" in "Harbour Union of Velmouth": one
/// noun. "Marel" in "Marel Lines": a firm without it, but no "Old Docks" in "Old Docks Association". The
/// words of the small one are in the large one.
bool is_same_body(const NameParts& small, const NameParts& large);

/// "Gabriel Amadi" in "Gabriel Amadi Okello".
bool is_longer_person(const NameParts& small, const NameParts& large);

/// True for kinds of which one may be mistaken for the other: bodies, and what no text gave a kind.
bool go_together(EntityKind a, EntityKind b);

/// False for kinds that do not go together, unless that is the question, and for two known entities.
bool can_be_one(const NameParts& a, const NameParts& b, SuggestionGround ground);

}  // namespace standpoint
