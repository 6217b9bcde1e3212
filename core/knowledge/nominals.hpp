#pragma once
// Actors without a name: "the union", "the mayor", "residents", "a senior official", and pronouns.

#include "knowledge/entities.hpp"

namespace standpoint {

/// Adds mentions of definite descriptions that stand for a named entity ("the union" after "Harbour Workers'
/// Union"), of groups ("local residents", a group entity each), and of the pronouns he and she where one
/// person fits by gender and place. Keeps the mentions sorted and free of overlaps. Linear.
void add_nominals(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found);

}  // namespace standpoint
