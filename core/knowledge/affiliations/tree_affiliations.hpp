#pragma once
// Who acts for whom, read from the trees.

#include "knowledge/entities.hpp"
#include "language/tree.hpp"

namespace standpoint {

/// Adds affiliations of named persons: titles ("Ohio Governor Ida Holt", "Democratic nominee Ida Holt"),
/// appositions
/// ("Jon Reyes, head of the Harbour Union", "the union's leader, Jon Reyes"), relative clauses ("who runs
/// Marel"), "Jon Reyes is the head of", "Jon Reyes of the union". Roles without a body are noted with the
/// person. Linear.
void find_tree_affiliations(const Text& text, const Analysis& analysis, const Trees& trees,
                            DocumentEntities& found);

}  // namespace standpoint
