#pragma once
// A sum of decision trees over named grounds: what stochastic gradient boosting (Friedman 2002) has learnt.

#include "extraction/ground_table.hpp"
#include "extraction/proposal.hpp"
#include "language/word_table.hpp"

#include <standpoint/model/result.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Immutable once read.
class BoostedTrees {
 public:
  /// A tree a line, its parts divided by tabs: a leaf is "=" and its value; any other node is the name of a
  /// ground, a threshold, the tree for values up to it and the tree for those above. Empty lines and lines
  /// that begin with # say nothing. At most 65,535 grounds, and as many nodes in a tree. The first mistake is
  /// an Error that names `file` and line.
  static Result<BoostedTrees> read(std::string_view text, const std::string& file);

  /// The sum of the leaves: log odds. A ground that is not there has the value 0, of one that is there twice
  /// the last counts; a ground that no tree asks for says nothing. Linear in the number of trees and grounds.
  double sum(const Grounds& grounds) const;
  /// The sum for each of many, tree by tree: the trees, which are more than a cache of the first level holds,
  /// are walked through once for several of them. The same sums to the last bit.
  std::vector<double> sums(std::span<const Grounds* const> of) const;
  /// Number of trees.
  std::size_t size() const { return trees_.size(); }

 private:
  // A leaf asks for the first ground and stays where it is, so that every tree may be walked down equally
  // often, without a jump that no processor foresees.
  struct Node {
    std::uint16_t ground = 0;  ///< index of the value that is asked for
    std::array<std::uint16_t, 2> step = {
        0, 0};         ///< to the node for values up to the threshold, and for those above
    double value = 0;  ///< threshold, or the value of a leaf
  };
  struct Tree {
    std::uint32_t root = 0;
    std::uint32_t depth = 0;
  };

  class Reader;

  /// Walked down side by side, as each step of one waits for the step before.
  static constexpr std::size_t abreast = 4;
  /// Adds to each sum the leaf that its row of values, `width` long, leads to.
  void add_leaves(const Tree& tree, const double* values, std::size_t width, double* sums) const;

  WordTable grounds_;
  std::vector<Node> nodes_;
  std::vector<Tree> trees_;
};

}  // namespace standpoint
