#pragma once
// Camps by signed modularity: more friendship within camps and more hostility between them than chance would
// give.
//
//   const auto found = graph::find_signed_communities(ties);
//   found.camps[node], found.modularity

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// How ties are counted, and how fine camps are.
struct SignedModularityOptions {
  /// Each tie counts by its weight; else each counts 1.
  bool weighted = false;
  /// gamma+ and gamma- of Traag & Bruggeman 2009, > 0: larger values give more and smaller camps of friends,
  /// and let fewer enemies be together.
  double positive_resolution = 1.0;
  double negative_resolution = 1.0;
  /// 0 to 1: camps whose modularity is lower than the best found by at most this share of it are returned if
  /// they leave at most nine tenths of its violated ties (friends apart, foes together). With 0 modularity
  /// alone counts.
  double tolerance = 0.015;
  /// Another seed may give other camps of nearly the same modularity; the same gives the same.
  std::uint64_t seed = 1;
};

/// Signed modularity of a partition,
///
///   Q = 1 / (2w+ + 2w-)  sum_ij [ w_ij - (gamma+ k+_i k+_j / 2w+  -  gamma- k-_i k-_j / 2w-) ] [c_i = c_j]
///
/// over ordered pairs, i = j too, with w_ij the signed weight of a tie (or its sign), k+ and k- the strengths
/// of a node and w+ and w- the sums of positive and negative weights (absolute): Gomez, Jensen & Arenas,
/// Physical Review E 80, 016114, 2009, doi:10.1103/PhysRevE.80.016114; with resolutions Traag & Bruggeman,
/// Physical Review E 80, 036115, 2009, doi:10.1103/PhysRevE.80.036115. A sign without ties adds nothing.
/// Nodes are together when their numbers are equal, except 0: those are each alone. Between -1 and 1 for
/// resolutions of 1; 0 for a graph without ties and for one camp of all. O(n + m). The camps must be as many
/// as the nodes.
double signed_modularity(const SignedGraph& graph, std::span<const int> camps,
                         const SignedModularityOptions& options = {});

/// The camps and how good they are.
struct SignedCommunities {
  /// Of each node: 1 is the largest camp, of equal ones that with the smallest name; 0 for nodes without
  /// ties.
  std::vector<int> camps;
  std::size_t count = 0;
  double modularity = 0.0;
};

/// A partition of large signed modularity (the largest is NP-hard to find): Louvain's moves and Leiden's
/// refinement on both signs at once (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z), from
/// three starts that differ in resolution, because the negative term of chance lets small camps dissolve
/// among others if it is there from the beginning; then camps are taken apart where that gains, and annealed.
/// More rounds on small graphs. Does not depend on the order in which ties were added.
///
/// Signed modularity has a resolution limit: camps much smaller than sqrt(m) may be joined, even with camps
/// to which all their ties are hostile. So a last search begins where chance counts half, and its camps are
/// preferred if they are nearly as good (`tolerance`). Near linear in ties; memory 16 bytes a tie at a time
/// beside the graph, as much again while camps are merged.
SignedCommunities find_signed_communities(const SignedGraph& graph,
                                          const SignedModularityOptions& options = {});

}  // namespace standpoint::graph
