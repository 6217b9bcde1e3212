#pragma once
// The largest eigenvalues of a signed adjacency matrix, with their vectors.

#include "camp_graph.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint::graph {

struct Eigenvectors {
  std::vector<double> values;                ///< the largest first
  std::vector<std::vector<double>> vectors;  ///< of length 1
  double residual = 0.0;                     ///< |A v - value v| of the first
};

/// Up to `count` of the algebraically largest eigenvalues of the matrix of `graph`, by Lanczos's method with
/// full reorthogonalisation (Golub & Van Loan, Matrix Computations, 10.3), begun again with the sum of the
/// best vectors until the first has a residual of 1e-9 of its value, or 30 times; the others are less exact.
/// The start is drawn with a fixed seed. O(m + 50 n) a step; memory 50 doubles a node.
Eigenvectors find_leading_vectors(const CampGraph& graph, std::size_t count);

}  // namespace standpoint::graph
