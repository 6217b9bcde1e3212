#pragma once
// Balance beyond triangles, from the eigenvalues of a signed graph.

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <optional>

namespace standpoint::graph {

/// Larger graphs get no answer: the cost grows with the cube of the nodes.
inline constexpr std::size_t max_spectral_nodes = 3000;

/// Whether a tie counts as 1 or by its weight.
enum class TieSize { one, weight };

/// Walk balance (Estrada & Benzi 2014, doi:10.1103/PhysRevE.90.042802):
///
///   K = tr exp(A) / tr exp(|A|) = sum_i exp(lambda_i(A)) / sum_i exp(lambda_i(|A|)),
///
/// the closed walks that keep the balance less those that break it, over all, a walk of length k weighed by
/// 1/k!. In (0, 1]; 1 if and only if the graph is balanced; it falls steeply with the density, so compare
/// graphs of like size. A is the adjacency with 1 and -1 (or weights: then multiply by an inverse temperature
/// first if they are large). The same as signnet's balance_score(method = "walk"). Exponentials are taken
/// relative to the largest eigenvalue, which would overflow. Nothing for more than max_spectral_nodes nodes
/// or none. Component by component: O(n^3) for the eigenvalues of small or dense ones; else closed walks from
/// each node by Gauss quadrature (Benzi & Boito 2010, doi:10.1016/j.laa.2010.06.025), O(n k m) with k of 20
/// to 60 steps, equal to 12 digits: 3,000 nodes and 30,000 ties take 2 s.
std::optional<double> walk_balance(const SignedGraph& graph, TieSize size = TieSize::one);

/// Algebraic conflict (Kunegis et al. 2010, doi:10.1137/1.9781611972801.49): the smallest eigenvalue of the
/// signed Laplacian D - A, at least 0, and 0 if and only if some component is balanced. n times it over 4 is
/// a lower bound of the frustration index. Nothing for more than max_spectral_nodes nodes or none. O(n^3).
std::optional<double> algebraic_conflict(const SignedGraph& graph, TieSize size = TieSize::one);

}  // namespace standpoint::graph
