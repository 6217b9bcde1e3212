#pragma once
// A quadtree over points with masses, for repulsion in O(n log n): Barnes & Hut, "A hierarchical O(N log N)
// force-calculation algorithm", Nature 324, 1986, doi:10.1038/324446a0.

#include <standpoint/graph/layout.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace standpoint::graph {

/// Points are sorted along the Z-order curve, cells lie in one array in depth-first order with a link past
/// each subtree: a walk needs no stack and reads memory forwards. Made anew for every round of a layout; keep
/// one and build() it again, so that memory is kept.
class QuadTree {
 public:
  /// Finite points; masses above 0. O(n log n).
  void build(std::span<const Point> points, std::span<const double> masses);

  /// What all other points do to point `index`.
  struct Field {
    Point push;         ///< sum of mass / distance, away from them
    double rate = 0.0;  ///< sum of mass / distance^2: how fast the push changes
  };
  /// Cells that are small against their distance count as one point. O(log n) for even points.
  Field field(std::size_t index) const;

  /// The points in an order in which neighbours lie close together.
  const std::vector<std::uint32_t>& order() const { return order_; }

 private:
  struct Cell {
    double x = 0.0;  // centre of mass
    double y = 0.0;
    double mass = 0.0;
    double square = 0.0;     // of the side, over that of the opening angle
    std::uint32_t next = 0;  // the cell after this one's subtree
    std::uint32_t begin = 0;
    std::uint32_t end = 0;  // points of a leaf; end = begin in others
  };
  struct Place {
    double x;
    double y;
    double mass;
  };

  void add_cell(std::uint32_t begin, std::uint32_t end, int bit, double side);

  std::vector<std::uint64_t> keys_;   // Z-order code and index, sorted
  std::vector<std::uint32_t> order_;  // index of each place
  std::vector<std::uint32_t> rank_;   // place of each index
  std::vector<Place> places_;
  std::vector<Cell> cells_;
};

}  // namespace standpoint::graph
