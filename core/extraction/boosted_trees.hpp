#pragma once
// A sum of decision trees over named grounds: what stochastic gradient boosting (Friedman 2002) has learnt.

#include "extraction/ground_table.hpp"
#include "extraction/proposal.hpp"

#include <standpoint/model/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Immutable once read.
class BoostedTrees {
 public:
  /// A tree a line, its parts divided by tabs: a leaf is "=" and its value; any other node is the name of a
  /// ground, a threshold, the tree for values up to it and the tree for those above. Empty lines and lines
  /// that begin with # say nothing. The first mistake is an Error that names `file` and line.
  static Result<BoostedTrees> read(std::string_view text, const std::string& file);

  /// The sum of the leaves: log odds. A ground that is not there has the value 0, of one that is there twice
  /// the last counts; a ground that no tree asks for says nothing. Linear in the number of trees and grounds.
  double sum(const Grounds& grounds) const;
  /// The probability that has this sum for its log odds. 0 to 1.
  double probability(const Grounds& grounds) const;
  /// Number of trees.
  std::size_t size() const { return roots_.size(); }

 private:
  struct Node {
    std::uint32_t ground = leaf;  ///< index of the value that is asked for
    std::uint32_t above = 0;  ///< node for values above the threshold; the one for the others stands behind
    double value = 0;         ///< threshold, or the value of a leaf
  };
  static constexpr std::uint32_t leaf = 0xFFFFFFFF;

  class Reader;

  ByGround<std::uint32_t> grounds_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> roots_;
};

}  // namespace standpoint
