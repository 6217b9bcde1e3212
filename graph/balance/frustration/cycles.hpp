#pragma once
// Unbalanced cycles: closed walks that come back on the other side.

#include "kernel.hpp"

#include <utility>

namespace standpoint::graph::frustration {

/// Finds the shortest unbalanced cycle through a node when each link has a length: a path in the double cover
/// of the kernel, from the node to its other side.
class CycleFinder {
 public:
  CycleFinder(const Kernel& kernel, const Rows& rows);

  /// The links of a cycle shorter than `limit` through `node`, each once and sorted; empty when there is
  /// none. Lengths are not negative. Dijkstra, O(m log n); less for a small limit.
  std::vector<std::uint32_t> find(Node node, const std::vector<double>& lengths, double limit,
                                  Effort& effort);

 private:
  const Kernel& kernel_;
  const Rows& rows_;
  std::vector<double> distance_;        // of each side of each node
  std::vector<std::uint32_t> came_by_;  // link
  std::vector<std::uint32_t> came_from_;
  std::vector<std::uint32_t> touched_;
  std::vector<std::pair<double, std::uint32_t>> heap_;
};

}  // namespace standpoint::graph::frustration
