#pragma once
// Positions for a picture of a network: the same on every run.

#include <cstddef>
#include <span>
#include <vector>

namespace standpoint::graph {

struct Point {
  double x = 0.0;
  double y = 0.0;

  friend bool operator==(const Point&, const Point&) = default;
};

/// A tie that pulls its ends together. Ties with attraction 0 or less do not pull.
struct Spring {
  std::size_t a = 0;
  std::size_t b = 0;
  double attraction = 1.0;
};

/// A node as it is drawn: a disc with a line of text at its centre.
struct Disc {
  double diameter = 10.0;
  std::size_t label_characters = 0;
};

/// Places `discs` so that tied ones lie near each other: a force-directed layout (Fruchterman & Reingold
/// 1991) with repulsion through a Barnes-Hut tree, components laid out apart and packed, then discs and
/// labels pushed apart until few overlap. Positions are rounded to 0.1, centred on (0, 0) and within +-5000;
/// the same input gives the same output. O(rounds * n log n); 2 000 nodes and 8 000 springs in about a
/// second.
std::vector<Point> compute_layout(std::span<const Disc> discs, std::span<const Spring> springs);

}  // namespace standpoint::graph
