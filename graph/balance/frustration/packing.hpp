#pragma once
// A lower bound for kernels of any size: unbalanced cycles that share no capacity.

#include "kernel.hpp"

namespace standpoint::graph::frustration {

/// Packs unbalanced cycles into the kernel, each link used up to its weight; what they carry together is a
/// lower bound of the frustration index. A cycle for each link that `sides` frustrate, closed over satisfied
/// ones: an optimal packing has this form where the linear programme over cycles is tight. Triangles first,
/// scarce ones before others, then longer cycles; then cycles give way to each other as wires do on a board
/// (McMurchie & Ebeling 1995) until all have found a way or the effort is used up.
Weight pack_cycles(const Kernel& kernel, const Rows& rows, const Sides& sides, Effort& effort);

}  // namespace standpoint::graph::frustration
