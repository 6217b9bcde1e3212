#pragma once
// Who is powerful, and who stands between others. Paths, walks and circles run along friendly ties alone: a
// hostile tie is no channel. Ties count 1 each, whatever their weight. All results are by node, in the order
// of graph.names().

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace standpoint::graph {

/// Ties of a node by sign.
struct SignedDegree {
  std::size_t positive = 0;
  std::size_t negative = 0;
  std::ptrdiff_t net() const;  ///< positive minus negative
  /// positive / (positive + negative); nothing without ties.
  std::optional<double> ratio() const;
};
/// O(n + m).
std::vector<SignedDegree> signed_degrees(const SignedGraph& graph);

/// How a node lies on the paths of others.
struct PathCentrality {
  /// Sum over pairs of others of the share of their shortest paths that lead through the node; each pair
  /// once, ends not counted (Freeman 1977), as igraph and networkx (normalized=False) give it.
  double betweenness = 0.0;
  /// (r - 1) / (n - 1) times (r - 1) / sum of the distances to the r - 1 others that can be reached
  /// (Wasserman & Faust 1994, 5.22; the same as networkx): 1 for the centre of a star, 0 for nodes that reach
  /// nobody.
  double closeness = 0.0;
};
/// Brandes, Journal of Mathematical Sociology 25, 2001, doi:10.1080/0022250X.2001.9990249. O(n m), memory O(n
/// + m).
std::vector<PathCentrality> path_centralities(const SignedGraph& graph);

/// Eigenvector centrality (Bonacich 1972): how central a node's friends are. The leading eigenvector of the
/// friendly ties, largest entry 1; 0 outside the components that have its eigenvalue. O(m) a step, some
/// hundred steps.
std::vector<double> eigenvector_centrality(const SignedGraph& graph);

/// PageRank of the friendly ties (Brin & Page 1998), sums up to 1; who has no friend hands on to everyone.
/// Steps until the sum of changes is below 1e-12. O(m) a step.
std::vector<double> page_rank(const SignedGraph& graph, double damping = 0.85);

/// Burt's constraint (Structural Holes, 1992): sum over friends j of (p_ij + sum_q p_iq p_qj)^2, q another
/// friend of i, p_ij = 1 / friends of i. Low: the node bridges friends who do not know each other; high: they
/// all do. As networkx gives it. Nothing for nodes without friends. O(sum over ties of the smaller degree).
std::vector<std::optional<double>> constraints(const SignedGraph& graph);

/// The largest k so that the node belongs to a group in which everyone has at least k friends in the group
/// (Seidman 1983; Batagelj & Zaversnik 2003). O(n + m).
std::vector<std::size_t> core_numbers(const SignedGraph& graph);

/// Participation 1 - sum_s (k_is / k_i)^2 over camps s, k_is the ties of the node into camp s, of either sign
/// (Guimera & Amaral 2005, doi:10.1038/nature03288): 0 = all into one camp, near 1 = spread evenly. Camp 0 is
/// a camp for each of its nodes. Nothing without ties. O(n + m).
std::vector<std::optional<double>> participation(const SignedGraph& graph, std::span<const int> camps);

/// Components of friendly ties (or of all ties): 1 is the largest, of equal ones that with the smallest name.
/// O(n + m).
std::vector<int> components(const SignedGraph& graph, bool friendly_only = true);

}  // namespace standpoint::graph
