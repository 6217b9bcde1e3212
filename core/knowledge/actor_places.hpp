#pragma once
// Where somebody without a name stands in a sentence, and whether that makes an actor of him.

#include "language/tree.hpp"

#include <cstdint>

namespace standpoint {

/// What the words of a phrase say of who is meant.
struct WhoIsMeant {
  bool several = false;     ///< "critics"
  bool told_apart = false;  ///< "energy officials", "critics of the toll", "18 states", "critics"
};

/// True where the noun `w` stands as one who says or wants something, who is urged to do something, or whom
/// others act against: worth a record whatever it is about. O(children of the noun and its verb).
bool is_place_of_actor(const Trees& trees, std::uint32_t w, const WhoIsMeant& who);

}  // namespace standpoint
