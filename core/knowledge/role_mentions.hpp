#pragma once
// Actors that a text does not name: "senior officials", "critics of the deal", "one Republican", "the panel".

#include "knowledge/entities.hpp"
#include "language/tree.hpp"

namespace standpoint {

/// Adds a mention for each noun of a person or body that no mention covers, one entity for each wording; the
/// noun alone and the phrase with what it is of are its aliases. Keeps mentions sorted. Near-linear.
void add_role_mentions(const Text& text, const Analysis& analysis, const Trees& trees,
                       DocumentEntities& found);

}  // namespace standpoint
