#pragma once
// How large the nodes of a map are and where they stand.

#include <standpoint/graph/network.hpp>

namespace standpoint::graph {

/// Sizes from 4 to 100: areas grow with activity, so diameters with its square root. Linear.
void set_sizes(Graph& graph);

/// Places every node by compute_layout(): allies and supporters near each other, foes apart. Sizes come
/// first. With a map made `before`: nodes that it has stay where they are there, others stand by the middle
/// of their neighbours. If it has fewer than half of the nodes it counts for nothing.
void place_nodes(Graph& graph, const Network* before = nullptr);

}  // namespace standpoint::graph
