#pragma once
// What camps are looked for in: a signed graph in rows that hold the weights, whose nodes may each stand for
// many nodes of the graph below.

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

using Camp = std::uint32_t;

/// What counts of a tie: its sign alone, or its weight.
enum class TieValue { sign, weight };

struct CampGraph {
  struct Arc {
    std::uint32_t node = 0;
    float weight = 0.0F;  ///< steers the search; results are summed up anew from the ties
  };
  std::vector<std::size_t> first;  ///< of each node in `arcs`, and the end
  std::vector<Arc> arcs;
  /// Sum of the positive and of the negative (as a positive number) weights of a node's ties, those inside it
  /// twice.
  std::vector<double> positive;
  std::vector<double> negative;

  std::size_t node_count() const { return positive.size(); }
  std::span<const Arc> arcs_of(std::uint32_t node) const {
    return {arcs.data() + first[node], arcs.data() + first[node + 1]};
  }
};

/// 8 bytes an arc, two arcs a tie. Weights are brought to a mean of 1, so that gains can be compared with 1.
CampGraph make_camp_graph(const SignedGraph& graph, TieValue value);

/// One node for each camp, 0 to `count` - 1; ties between two camps are added up, positive and negative ones
/// together. O(m).
CampGraph merge_camps(const CampGraph& graph, std::span<const Camp> camps, std::size_t count);

/// Gives camps the numbers 0, 1, 2 ... in the order in which they first occur. Returns how many there are.
/// Numbers must be below the number of nodes.
std::size_t number_camps(std::vector<Camp>& camps);

}  // namespace standpoint::graph
