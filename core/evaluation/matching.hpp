#pragma once
// One-to-one matching of the items of two sides.

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace standpoint::evaluation {

/// These two may be matched; the higher the score, the better.
struct Candidate {
  std::size_t gold = 0;
  std::size_t predicted = 0;
  double score = 0.0;
};

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Greedy: the best candidate first, ties by index. In the order of the gold. O(n log n).
Pairs pair_best_first(std::vector<Candidate> candidates);

/// The largest number of pairs there can be. Greedy pairs are extended along augmenting paths (C. Berge, Two
/// theorems in graph theory, PNAS 43 (1957) 842-844, doi:10.1073/pnas.43.9.842). O(items * candidates) at
/// worst, near linear where few candidates compete.
std::size_t count_pairs(std::span<const Candidate> candidates);

}  // namespace standpoint::evaluation
