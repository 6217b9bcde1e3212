#pragma once
// A quadtree over points with charges, for repulsion in O(n log n): Barnes & Hut, "A hierarchical O(N log N)
// force-calculation algorithm", Nature 324, 1986.

#include <standpoint/graph/layout.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

class QuadTree {
 public:
  QuadTree(std::span<const Point> points, std::span<const double> charges);

  /// Sum over all other points of charge / distance, away from them, as felt at point `index`. Cells that are
  /// small against their distance count as one point.
  Point repulsion(std::size_t index) const;

 private:
  struct Cell {
    Point centre;         // of the square
    double half = 0.0;    // its half side
    double charge = 0.0;  // sum
    Point moment;         // sum of charge * position
    std::array<std::int32_t, 4> child = {-1, -1, -1, -1};
    std::int32_t point = -1;  // of a leaf
  };

  std::int32_t add_cell(Point centre, double half);
  void insert(std::size_t index);
  int quadrant(const Cell& cell, Point p) const;

  std::span<const Point> points_;
  std::span<const double> charges_;
  std::vector<Cell> cells_;
};

}  // namespace standpoint::graph
