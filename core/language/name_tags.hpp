#pragma once
// Names by rules and names by the engine, brought together.

#include "language/names.hpp"
#include "language/tree.hpp"

#include <vector>

namespace standpoint {

/// Corrects the names that the rules found by the engine's and by the trees: kinds, borders, runs that hold
/// two names, capitalised words that name nobody ("Icelandic", "Recent", a headline's), and names the rules
/// did not see. `names` in the order of the text and none overlapping; so is the result. Linear.
std::vector<Name> reconcile_names(const Text& text, const Analysis& analysis, const Trees& trees,
                                  std::vector<Name> names);

}  // namespace standpoint
