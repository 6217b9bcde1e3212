#pragma once
// Bodies named after what they are for or against: "Americans for Clean Water", "Mothers Against Drunk
// Driving".

#include "language/names.hpp"

#include <vector>

namespace standpoint {

/// Adds them to names in the order of the text; names inside one are taken into it. Linear.
void add_purpose_names(const Text& text, const Analysis& analysis, std::vector<Name>& names);

}  // namespace standpoint
