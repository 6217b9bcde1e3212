#pragma once
// Capitals as the cities that they are: "Washington" is a government, a state and a man as well.

#include "language/names.hpp"

namespace standpoint {

/// True for "in Washington", "the city of Washington", "Washington, D.C.": neither the government there nor a
/// man of that name. False for names of no capital. O(1).
bool is_city(const Text& text, const Analysis& analysis, const Name& name);

}  // namespace standpoint
