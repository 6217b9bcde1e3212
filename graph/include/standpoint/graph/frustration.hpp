#pragma once
// The frustration index: how far a signed graph is from two camps at peace within and at war with each other.
//
//   const Frustration found = measure_frustration(graph);
//   found.upper;        // ties that the two camps do not explain
//   found.proven();     // no two camps explain more
//   found.frustrated;   // which ones they are

#include <standpoint/graph/signed_graph.hpp>

#include <cstdint>
#include <functional>
#include <vector>

namespace standpoint::graph {

/// What a frustrated tie costs, and when to stop.
struct FrustrationOptions {
  /// Each tie costs its weight; else each costs 1. Weights that are no whole numbers are rounded to parts of
  /// 2^-52 of their sum: the index is then proven to 1e-12 or so of it.
  bool weighted = false;
  /// How long to search, in steps: 500 million take about a second of one core. Bounds that meet end it
  /// before, and so does a large graph in which nothing better has been found for a while.
  std::uint64_t work = 4'000'000'000;
  /// Do not give up before the proof, on large graphs neither.
  bool until_proven = false;
  /// Asked a few thousand times a second; true ends the search at once, with bounds that hold. Where it never
  /// does, the result depends on the graph and `work` alone.
  std::function<bool()> stop = {};
};

/// The index, between proven bounds.
struct Frustration {
  double lower = 0.0;        ///< proven: any two camps cost at least this
  double upper = 0.0;        ///< what `camps` cost
  bool was_stopped = false;  ///< by options.stop: another run may get further
  /// Camp of each node, 1 or 2. In each component 1 is the larger, of two equal ones that of its first name;
  /// the camps of different components have nothing to do with each other.
  std::vector<int> camps;
  /// Places in graph.ties() of the ties that `camps` do not explain: negative within, positive between.
  std::vector<std::uint32_t> frustrated;
  /// What the frustrated ties at each node cost.
  std::vector<double> of_node;

  /// The index is exact: both bounds agree.
  bool proven() const;
};

/// The frustration index, also line index of balance (Harary 1959):
///
///   L(G) = min over x in {-1, 1}^n of the cost of ties ij with sign(ij) x_i x_j = -1,
///
/// the fewest ties (or least weight) to remove, or to turn round, for balance. 0 if and only if the graph is
/// balanced; at most half of all. Maximum cut by another name, so NP-hard; what is proven here and what is
/// only bounded is said. The graph is reduced and its blocks taken apart
/// (graph/balance/frustration/reduce.hpp); each is annealed for an upper bound and packed with edge-disjoint
/// unbalanced cycles for a lower one; where a gap is left, small blocks go through the linear programme over
/// all unbalanced cycles and branching (Barahona & Mahjoub 1986; Aref, Mason & Wilson 2019,
/// doi:10.1002/net.21907). Networks of states, parties and deputies of hundreds of ties take milliseconds,
/// random graphs are much harder. Near linear in practice before the linear programme; memory about 100 bytes
/// a tie.
Frustration measure_frustration(const SignedGraph& graph, const FrustrationOptions& options = {});

/// 1 - 2 L / W, W the number (or weight) of all ties: 1 when balanced, 0 at worst (Aref & Wilson 2018,
/// doi:10.1093/comnet/cnx015). 1 without ties. `frustration` may be a bound: an upper one gives a lower one.
double normalised_frustration(double frustration, double all_ties);

}  // namespace standpoint::graph
