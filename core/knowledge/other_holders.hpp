#pragma once
// Descriptions that another bears: "the president of the bank" beside President Carmody.

#include "knowledge/entities.hpp"
#include "language/tree.hpp"

#include <cstdint>

namespace standpoint {

/// True when what stands behind a description of a person says that it is not this one: "of" something that
/// none of the person's roles is of, or another's name in apposition. "The mayor of the town" may be anybody.
/// O(children of the noun).
bool is_of_others(const Trees& trees, std::uint32_t noun, const LocalEntity& person);

}  // namespace standpoint
