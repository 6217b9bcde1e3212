#pragma once
// The two camps that are most at odds, and nobody else: a core of friends on either side, everyone uninvolved
// left out.
//
//   const PolarisedCamps found = find_polarised_camps(graph);
//   found.polarity, found.first_size, found.second_size

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace standpoint::graph {

/// How ties are counted.
struct PolarisedOptions {
  /// Each tie counts by its weight; else each counts 1.
  bool weighted = false;
};

/// Two camps, and who stands apart.
struct PolarisedCamps {
  /// Of each node: 1 the larger camp (of equal ones that with the smallest name), 2 the other, 0 neither.
  std::vector<int> camps;
  double polarity = 0.0;
  /// The largest eigenvalue of A, to 1e-9 of itself: no two camps have a larger polarity.
  double upper_bound = 0.0;
  std::size_t first_size = 0;
  /// May be 0: in graphs with few hostile ties the densest group of friends alone is the most polarised. Show
  /// it.
  std::size_t second_size = 0;
};

/// Polarity of two camps, x'Ax / x'x with x = 1 in camp 1, -1 in camp 2, 0 else, A the signed adjacency
/// matrix: twice the number (or weight) of ties that agree with the camps minus those that do not, for each
/// node in them. 0 for empty camps. Between minus and plus the largest degree. O(m).
double polarity(const SignedGraph& graph, std::span<const int> camps, const PolarisedOptions& options = {});

/// Two camps of large polarity (2-polarised communities: Bonchi, Galimberti, Gionis, Ordozgoiti & Ruffo, CIKM
/// 2019, doi:10.1145/3357384.3357977; the largest is NP-hard to find). Where their Eigensign takes the best
/// of all thresholds of the leading eigenvector, here those of the three leading ones are tried, and nodes
/// then enter, leave and change sides while that gains, so the result is never below Eigensign's. Does not
/// depend on the order in which ties were added. O(m log n) after the eigenvectors (some hundred products
/// with A); memory 400 bytes a node and 16 a tie.
PolarisedCamps find_polarised_camps(const SignedGraph& graph, const PolarisedOptions& options = {});

}  // namespace standpoint::graph
