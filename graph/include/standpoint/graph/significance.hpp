#pragma once
// Which ties say more than chance would: null models, correction for many tests, and the backbone they leave.

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace standpoint::graph {

/// P(X >= overlap), where X of `drawn` things drawn from `all` without putting back are among `marked` ones:
/// the null model of a tie in a projection (Tumminello, Micciche, Lillo, Piilo & Mantegna 2011,
/// "Statistically validated networks in bipartite complex systems"; Neal 2013). For two actors with sides on
/// `marked` and `drawn` issues of n, all = 2n positions (for and against each issue), overlap = the issues on
/// which they take the same side (for a conflict: opposite sides). 1 for an overlap of 0. Precondition:
/// marked, drawn <= all < 2^32. O(min(marked, drawn)).
double hypergeometric_tail(std::size_t all, std::size_t marked, std::size_t drawn, std::size_t overlap);

/// The ties of one sign that a node has.
struct TieLayer {
  double strength = 0.0;  ///< sum of their weights, without signs
  std::size_t degree = 0;

  /// One more tie of this weight.
  void add(double weight);
};

/// How likely one of `degree` ties has so large a share of the strength by chance: (1 - w / s)^(k - 1), 1 of
/// a single tie. O(1).
double disparity(double weight, const TieLayer& layer);

/// For each tie of a graph, how likely so large a share of an end's strength is when the strength is divided
/// over its ties by chance: p = (1 - w / s)^(k - 1), the smaller of its two ends (disparity filter: Serrano,
/// Boguna & Vespignani 2009). Positive and negative ties are two layers with strengths of their own: a
/// quarrel makes no friendship less telling. 1 where an end has one tie only and the other end says no more.
/// O(m).
std::vector<double> disparity_filter(const SignedGraph& graph);

/// How p-values are made stricter for their number m. bonferroni: p m (Dunn 1961). holm: step-down, never
/// less powerful (Holm 1979). benjamini_hochberg: the expected share of false ties among those kept
/// (Benjamini & Hochberg 1995).
enum class Correction { none, bonferroni, holm, benjamini_hochberg };

/// The corrected values, at most 1, in the order given. O(m log m).
std::vector<double> corrected(std::span<const double> p_values, Correction correction);

/// The graph with those of its ties whose value is at most `alpha`; all nodes stay. Precondition: a value for
/// each tie. O(n + m).
SignedGraph backbone(const SignedGraph& graph, std::span<const double> p_values, double alpha);

}  // namespace standpoint::graph
