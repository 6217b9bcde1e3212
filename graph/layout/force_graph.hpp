#pragma once
// The masses and springs of one connected graph, in compressed rows. See layout.hpp for the model.

#include <standpoint/graph/layout.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint::graph {

/// Every spring stands in the rows of both ends, once for each pair, sorted by the other end.
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

/// Repulsion of a spring between friends, at most.
inline constexpr double friendly_repulsion = 0.25;

/// From springs between 0 and n - 1, in any order; those of one pair are added up. Who has no friend gets
/// ties to who has the same foe, who has weak ties only gets stronger ones.
ForceGraph make_force_graph(std::size_t n, std::vector<Spring> springs);

/// A tie as it is collected: it stands once, in either direction.
struct ForceLink {
  std::uint32_t from;
  std::uint32_t to;
  double attraction;
  double extra;
};

/// Rows of a graph with these masses.
ForceGraph make_force_rows(std::vector<double> masses, std::vector<ForceLink> links);

}  // namespace standpoint::graph
