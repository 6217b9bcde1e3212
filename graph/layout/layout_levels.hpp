#pragma once
// The forces of a layout on one connected graph, and the sequence of coarser graphs on which it is found. See
// layout.hpp for the model.

#include "force_graph.hpp"

#include <standpoint/graph/layout.hpp>

#include <vector>

namespace standpoint::graph {

/// Places of least energy, in units of the model, near (0, 0).
std::vector<Point> minimise(const ForceGraph& graph);

}  // namespace standpoint::graph
