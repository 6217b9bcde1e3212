#pragma once
// How sure the parser is of the part of a tree that a statement rests on: what a second-best tree would
// change there.

#include "language/tree.hpp"

#include <cstdint>
#include <vector>

namespace standpoint {

/// The words between a predicate and its arguments. A doubt is the sum, over the choices on the way, of -ln
/// of the probability that the choice stands against the next best: 0 for a choice without rival, ln 2 for a
/// toss-up.
class TreePath {
 public:
  TreePath(const Trees& trees, const ParsedText& parsed, std::uint32_t predicate);

  /// The way to an argument; one in another sentence has none.
  void add(std::uint32_t argument);

  std::size_t length() const { return words_.size(); }
  double arc_doubt() const { return arcs_; }
  double label_doubt() const { return labels_; }
  /// Of the predicate and its arguments.
  double tag_doubt() const { return tags_; }

 private:
  void cross(std::uint32_t w);

  const Trees& t_;
  const ParsedText& parsed_;
  std::uint32_t predicate_;
  std::vector<std::uint32_t> words_;  // whose arcs are on the way
  double arcs_ = 0;
  double labels_ = 0;
  double tags_ = 0;
};

}  // namespace standpoint
