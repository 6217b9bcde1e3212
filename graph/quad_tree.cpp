#include "quad_tree.hpp"

#include <algorithm>
#include <cmath>

namespace standpoint::graph {
namespace {

constexpr double opening_angle = 0.9;
constexpr double least_half = 0.01;  // smaller cells hold what is as good as one place
constexpr double least_distance = 0.01;

}  // namespace

QuadTree::QuadTree(std::span<const Point> points, std::span<const double> charges)
    : points_(points), charges_(charges) {
  if (points.empty()) return;
  Point low = points.front();
  Point high = low;
  for (const Point& p : points) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const double half = std::max({high.x - low.x, high.y - low.y, 1.0}) * 0.5 + 1.0;
  cells_.reserve(points.size() * 2);
  add_cell({(low.x + high.x) * 0.5, (low.y + high.y) * 0.5}, half);
  for (std::size_t i = 0; i < points.size(); ++i) insert(i);
}

std::int32_t QuadTree::add_cell(Point centre, double half) {
  Cell cell;
  cell.centre = centre;
  cell.half = half;
  cells_.push_back(cell);
  return static_cast<std::int32_t>(cells_.size()) - 1;
}

int QuadTree::quadrant(const Cell& cell, Point p) const {
  return (p.x >= cell.centre.x ? 1 : 0) + (p.y >= cell.centre.y ? 2 : 0);
}

void QuadTree::insert(std::size_t index) {
  const Point p = points_[index];
  const double charge = charges_[index];
  std::size_t at = 0;
  bool carries_old = false;  // a point that was pushed down to the next cell
  std::int32_t old = -1;
  while (true) {
    Cell& cell = cells_[at];
    const bool was_empty = cell.charge == 0.0;
    cell.charge += charge;
    cell.moment = {cell.moment.x + charge * p.x, cell.moment.y + charge * p.y};
    if (carries_old) {
      // The old leaf's point comes along until the two part.
      const auto old_index = static_cast<std::size_t>(old);
      cell.charge += charges_[old_index];
      cell.moment = {cell.moment.x + charges_[old_index] * points_[old_index].x,
                     cell.moment.y + charges_[old_index] * points_[old_index].y};
    }
    if (cell.half < least_half) return;  // one place: the sums say enough
    if (was_empty && !carries_old) {
      cell.point = static_cast<std::int32_t>(index);
      return;
    }
    if (cell.point >= 0) {
      old = cell.point;
      cell.point = -1;
      carries_old = true;
    }

    const int own = quadrant(cell, p);
    const int others = carries_old ? quadrant(cell, points_[static_cast<std::size_t>(old)]) : own;
    const auto child_of = [&](int q) {
      if (cells_[at].child[static_cast<std::size_t>(q)] < 0) {
        const Cell parent = cells_[at];
        const double half = parent.half * 0.5;
        const Point centre = {parent.centre.x + ((q & 1) != 0 ? half : -half),
                              parent.centre.y + ((q & 2) != 0 ? half : -half)};
        const std::int32_t added = add_cell(centre, half);
        cells_[at].child[static_cast<std::size_t>(q)] = added;
      }
      return static_cast<std::size_t>(cells_[at].child[static_cast<std::size_t>(q)]);
    };
    if (carries_old && others != own) {
      Cell& leaf = cells_[child_of(others)];
      const auto old_index = static_cast<std::size_t>(old);
      leaf.charge = charges_[old_index];
      leaf.moment = {leaf.charge * points_[old_index].x, leaf.charge * points_[old_index].y};
      leaf.point = old;
      carries_old = false;
    }
    at = child_of(own);
  }
}

Point QuadTree::repulsion(std::size_t index) const {
  Point force;
  if (cells_.empty()) return force;
  const Point p = points_[index];
  // Depth-first; the tree is no deeper than the logarithm of its width, so this never grows far.
  std::vector<std::size_t> open = {0};
  while (!open.empty()) {
    const Cell& cell = cells_[open.back()];
    open.pop_back();
    if (cell.charge == 0.0 || cell.point == static_cast<std::int32_t>(index)) continue;
    const double dx = p.x - cell.moment.x / cell.charge;
    const double dy = p.y - cell.moment.y / cell.charge;
    const double distance = std::sqrt(dx * dx + dy * dy);
    const bool is_leaf = cell.point >= 0 || cell.half < least_half;
    if (is_leaf || cell.half * 2.0 < opening_angle * distance) {
      const double apart = std::max(distance, least_distance);
      const double strength = cell.charge / (apart * apart);
      force = {force.x + dx * strength, force.y + dy * strength};
      continue;
    }
    for (const std::int32_t child : cell.child) {
      if (child >= 0) open.push_back(static_cast<std::size_t>(child));
    }
  }
  return force;
}

}  // namespace standpoint::graph
