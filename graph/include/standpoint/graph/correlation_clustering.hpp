#pragma once
// Any number of camps with the fewest ties that speak against them: friends apart and foes together.
//
//   const CorrelationClustering found = cluster_by_correlation(graph);
//   found.upper;      // ties that the camps do not explain
//   found.proven();   // no camps explain more
//   found.violated;   // which ones they are

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// What a violated tie costs, and when to stop.
struct CorrelationOptions {
  /// Each tie costs its weight; else each costs 1.
  bool weighted = false;
  /// At most so many camps; 0 = any number. With 2 the least cost is the frustration index.
  std::size_t max_camps = 0;
  /// How long to search for a proof, in links looked at: 100 million take about half a second of one core. 0
  /// leaves it at what the search by moves finds, with the bound of a first packing.
  std::uint64_t work = 400'000'000;
  std::uint64_t seed = 1;
};

/// The camps found, and bounds of what they cost.
struct CorrelationClustering {
  double lower = 0.0;  ///< proven: any camps cost at least this
  double upper = 0.0;  ///< what `camps` cost
  /// Of each node: 1 is the largest camp, of equal ones that with the smallest name; 0 for nodes without
  /// ties.
  std::vector<int> camps;
  std::size_t count = 0;
  /// Places in graph.ties() of the ties that `camps` do not explain: negative within, positive between.
  std::vector<std::uint32_t> violated;

  /// The camps are proven best: both bounds agree.
  bool proven() const;
};

/// What camps cost: the number (or absolute weight) of positive ties between camps and negative ties within.
/// Nodes are together when their numbers are equal, except 0: those are each alone. O(m).
double count_violated(const SignedGraph& graph, std::span<const int> camps, bool weighted = false);

/// Camps of least cost: the optimal partition of a signed graph under structural balance generalised to any
/// number of camps (Davis 1967; Doreian & Mrvar, Social Networks 18, 1996, doi:10.1016/0378-8733(95)00259-6,
/// whose criterion with alpha = 1/2 is half of it), also correlation clustering (Bansal, Blum & Chawla 2004,
/// doi:10.1023/B:MACH.0000033116.57574.95). 0 if and only if no cycle has exactly one negative tie. NP-hard:
/// what is proven is said by `lower`.
///
/// Found by moves, merges and annealing as in signed_modularity.hpp. Positive components and blocks do not
/// see each other and are taken apart for the proof: dense blocks up to 40 nodes are searched by restricted
/// growth, sparse ones of up to some thousand ties by branching over cycles with one negative tie, the others
/// get the bound of an edge-disjoint packing of such cycles. Among equally good camps that friends do not
/// hold together none is preferred. Does not depend on the order in which ties were added. Near linear but
/// for the proof; memory about 100 bytes a tie.
CorrelationClustering cluster_by_correlation(const SignedGraph& graph,
                                             const CorrelationOptions& options = {});

}  // namespace standpoint::graph
