#pragma once
// Bodies whose name begins with whose they are.

#include "language/names.hpp"

#include <vector>

namespace standpoint {

/// Makes one name of the parts of "Korean People's Army", "Los Angeles Sheriff's office". Linear.
void join_owned_bodies(const Text& text, const Analysis& analysis, std::vector<Name>& names);

}  // namespace standpoint
