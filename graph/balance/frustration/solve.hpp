#pragma once
// The frustration index of a kernel: bounds that meet, or are as near as the effort allows.

#include "kernel.hpp"

namespace standpoint::graph::frustration {

struct Solution {
  Weight lower = 0;  ///< proven
  Weight upper = 0;  ///< cost of `sides`
  Sides sides;
};

/// Reduces the kernel, takes its blocks apart and solves each: annealing from above, the linear programme
/// over unbalanced cycles from below, branching on a link where a gap is left; for blocks too large for that
/// a packing of cycles and more annealing. `limit`: only a cost below it is wanted; the search may end, with
/// bounds that hold, once the lower bound has reached it. The same kernel gives the same solution unless
/// effort.stop said so.
Solution solve(const Kernel& kernel, Weight limit, Effort& effort);

}  // namespace standpoint::graph::frustration
