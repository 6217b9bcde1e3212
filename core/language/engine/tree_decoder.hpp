#pragma once
// The best tree of a sentence from the scores of its arcs: one root, no cycle.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint {

/// Finds maximum spanning arborescences with exactly one word under the root: Chu and Liu 1965, Edmonds 1967.
/// The best head of each word is taken if that is a tree already (nine sentences in ten); else cycles are
/// contracted.
class TreeDecoder {
 public:
  /// scores[d * (n + 1) + h]: word d (from 0) under word h (from 1; 0 is the root). Finite; scores of a word
  /// under itself are ignored. Writes heads[d] in 0 .. n. Equal scores: the smaller head. O(n^2), worst case
  /// O(n^3).
  void decode(std::span<const float> scores, std::size_t n, std::span<std::uint32_t> heads);

 private:
  bool is_tree(std::span<const std::uint32_t> heads);
  void contract(std::size_t n, std::span<std::uint32_t> heads);

  std::vector<std::uint32_t> state_;
  std::vector<double> matrix_;
};

}  // namespace standpoint
