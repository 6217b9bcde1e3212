#pragma once
// The forces of a layout on one connected graph, and the sequence of coarser graphs on which it is found. See
// layout.hpp for the model.

#include <standpoint/graph/layout.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint::graph {

/// A graph of masses and springs in compressed rows; every spring stands in the rows of both ends, once for
/// each pair, sorted by the other end.
struct ForceGraph {
  struct Pull {
    std::uint32_t to = 0;
    double attraction = 0.0;
    double extra = 0.0;  ///< repulsion beyond mass * mass, which all pairs have
  };
  std::vector<std::size_t> first = {0};
  std::vector<Pull> pulls;
  std::vector<double> masses;

  std::size_t size() const { return masses.size(); }
};

/// From springs between 0 and n - 1, in any order; those of one pair are added up.
ForceGraph make_force_graph(std::size_t n, std::vector<Spring> springs);

/// Places of least energy, in units of the model, near (0, 0).
std::vector<Point> minimise(const ForceGraph& graph);

}  // namespace standpoint::graph
