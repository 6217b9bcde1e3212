#include "quad_tree.hpp"

#include <algorithm>
#include <cmath>

namespace standpoint::graph {
namespace {

constexpr double opening_angle = 1.0;
constexpr int levels = 16;              // 2^16 cells a side
constexpr std::uint32_t leaf_size = 6;  // points that are taken one by one
constexpr double least_square = 1e-6;   // of a distance

// The bits of a number of 16 bits, each followed by a 0.
std::uint32_t spread_bits(std::uint32_t v) {
  v = (v | (v << 8U)) & 0x00FF00FFU;
  v = (v | (v << 4U)) & 0x0F0F0F0FU;
  v = (v | (v << 2U)) & 0x33333333U;
  return (v | (v << 1U)) & 0x55555555U;
}

}  // namespace

void QuadTree::build(std::span<const Point> points, std::span<const double> masses) {
  const std::size_t n = points.size();
  cells_.clear();
  keys_.resize(n);
  order_.resize(n);
  rank_.resize(n);
  places_.resize(n);
  if (n == 0) return;

  Point low = points.front();
  Point high = low;
  for (const Point& p : points) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const double side = std::max({high.x - low.x, high.y - low.y, 1e-9}) * 1.0001;
  const double scale = static_cast<double>(1U << static_cast<unsigned>(levels)) / side;
  for (std::size_t i = 0; i < n; ++i) {
    const auto column = static_cast<std::uint32_t>((points[i].x - low.x) * scale);
    const auto row = static_cast<std::uint32_t>((points[i].y - low.y) * scale);
    const std::uint64_t code = spread_bits(column) | (spread_bits(row) << 1U);
    keys_[i] = code << 32U | static_cast<std::uint64_t>(i);
  }
  std::sort(keys_.begin(), keys_.end());
  for (std::size_t place = 0; place < n; ++place) {
    const auto index = static_cast<std::uint32_t>(keys_[place]);
    order_[place] = index;
    rank_[index] = static_cast<std::uint32_t>(place);
    places_[place] = {points[index].x, points[index].y, masses[index]};
  }
  add_cell(0, static_cast<std::uint32_t>(n), 32 + 2 * (levels - 1), side);
}

// `bit`: where in a key the two bits stand that choose a quarter.
void QuadTree::add_cell(std::uint32_t begin, std::uint32_t end, int bit, double side) {
  const std::size_t at = cells_.size();
  cells_.emplace_back();
  Cell cell;
  for (std::uint32_t i = begin; i < end; ++i) {
    cell.mass += places_[i].mass;
    cell.x += places_[i].mass * places_[i].x;
    cell.y += places_[i].mass * places_[i].y;
  }
  cell.x /= cell.mass;
  cell.y /= cell.mass;
  cell.square = side * side / (opening_angle * opening_angle);
  if (end - begin <= leaf_size || bit < 32) {
    cell.begin = begin;
    cell.end = end;
  } else {
    std::uint32_t from = begin;
    for (std::uint64_t quarter = 0; quarter < 4; ++quarter) {
      std::uint32_t to = from;
      if (quarter == 3) {
        to = end;
      } else {
        const auto beyond = [&](std::uint64_t key) {
          return (key >> static_cast<unsigned>(bit) & 3U) > quarter;
        };
        to =
            static_cast<std::uint32_t>(std::partition_point(keys_.begin() + from, keys_.begin() + end,
                                                            [&](std::uint64_t key) { return !beyond(key); }) -
                                       keys_.begin());
      }
      if (to > from) add_cell(from, to, bit - 2, side * 0.5);
      from = to;
    }
  }
  cell.next = static_cast<std::uint32_t>(cells_.size());
  cells_[at] = cell;
}

QuadTree::Field QuadTree::field(std::size_t index) const {
  Field field;
  const std::uint32_t own = rank_[index];
  const double x = places_[own].x;
  const double y = places_[own].y;
  const auto add = [&](double dx, double dy, double square, double mass) {
    const double strength = mass / std::max(square, least_square);
    field.push.x += dx * strength;
    field.push.y += dy * strength;
    field.rate += strength;
  };
  for (std::size_t i = 0; i < cells_.size();) {
    const Cell& cell = cells_[i];
    if (cell.end > cell.begin) {
      for (std::uint32_t p = cell.begin; p < cell.end; ++p) {
        if (p == own) continue;
        const double dx = x - places_[p].x;
        const double dy = y - places_[p].y;
        add(dx, dy, dx * dx + dy * dy, places_[p].mass);
      }
      i = cell.next;
      continue;
    }
    const double dx = x - cell.x;
    const double dy = y - cell.y;
    const double square = dx * dx + dy * dy;
    if (cell.square < square) {
      add(dx, dy, square, cell.mass);
      i = cell.next;
    } else {
      ++i;
    }
  }
  return field;
}

}  // namespace standpoint::graph
