#pragma once
// Bills and resolutions by their numbers.

#include "language/names.hpp"

#include <vector>

namespace standpoint {

/// "H.B. 311", "S. 12", "H.J. Res. 6": names that end before the number take it in and are those of a bill.
/// Linear.
void join_bill_numbers(const Text& text, const Analysis& analysis, std::vector<Name>& names);

}  // namespace standpoint
