// Force-directed layout after Fruchterman & Reingold, "Graph drawing by force-directed placement", Software:
// Practice and Experience 21, 1991. Only + - * / and square roots are used, so that every machine computes
// the same positions.

#include "quad_tree.hpp"

#include <standpoint/graph/layout.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace standpoint::graph {
namespace {

// Chosen by looking at maps of 20 to 300 nodes as Gephi draws them.
constexpr double ideal_distance = 140.0;
constexpr double gravity = 0.012;        // towards the centre of the component
constexpr double character_width = 8.5;  // of a label, in the units of positions
constexpr double line_height = 22.0;
constexpr double margin = 8.0;  // between boxes
constexpr double largest_coordinate = 5000.0;

struct Box {
  double half_width = 0.0;
  double half_height = 0.0;
};

Box box_of(const Disc& disc) {
  const double label =
      static_cast<double>(std::min<std::size_t>(disc.label_characters, 40)) * character_width;
  return {(std::max(disc.diameter, label) + margin) * 0.5,
          (std::max(disc.diameter, line_height) + margin) * 0.5};
}

// Components of the ties, each a sorted list of nodes; the largest first, then by first node.
std::vector<std::vector<std::size_t>> find_components(std::size_t nodes, std::span<const Spring> springs) {
  std::vector<std::size_t> parent(nodes);
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&](std::size_t node) {
    while (parent[node] != node) node = parent[node] = parent[parent[node]];
    return node;
  };
  for (const auto& spring : springs) {
    const std::size_t a = root(spring.a);
    const std::size_t b = root(spring.b);
    parent[std::max(a, b)] = std::min(a, b);
  }
  std::vector<std::vector<std::size_t>> members(nodes);
  for (std::size_t node = 0; node < nodes; ++node) members[root(node)].push_back(node);
  std::erase_if(members, [](const auto& list) { return list.empty(); });
  std::stable_sort(members.begin(), members.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return members;
}

// Points spread evenly over a square: the R2 sequence (Roberts 2018), whose ratio is the plastic number.
Point spread_point(std::size_t i, double side) {
  constexpr double first = 0.7548776662466927;
  constexpr double second = 0.5698402909980532;
  const auto fraction = [](double v) { return v - std::floor(v); };
  const auto n = static_cast<double>(i + 1);
  return {(fraction(0.5 + first * n) - 0.5) * side, (fraction(0.5 + second * n) - 0.5) * side};
}

class Component {
 public:
  Component(std::vector<std::size_t> nodes, std::span<const Disc> discs, std::span<const Spring> springs,
            std::vector<std::size_t>& local)
      : nodes_(std::move(nodes)) {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      local[nodes_[i]] = i;
      boxes_.push_back(box_of(discs[nodes_[i]]));
      charges_.push_back(1.0 + discs[nodes_[i]].diameter / 60.0);
    }
    for (const auto& spring : springs)
      springs_.push_back({local[spring.a], local[spring.b], spring.attraction});
  }

  void lay_out() {
    const double side = ideal_distance * std::sqrt(static_cast<double>(nodes_.size()));
    for (std::size_t i = 0; i < nodes_.size(); ++i) points_.push_back(spread_point(i, side));
    const int rounds = nodes_.size() > 1000 ? 150 : 400;
    for (int round = 0; round < rounds; ++round) {
      const double cooling = 1.0 - static_cast<double>(round) / rounds;
      move(side * 0.1 * cooling * cooling + 0.5);
    }
    for (int round = 0; round < 300 && push_apart(); ++round) continue;
  }

  const std::vector<std::size_t>& nodes() const { return nodes_; }
  const Point& point(std::size_t i) const { return points_[i]; }

  /// Moves the component so that its bounding box begins at (0, 0); returns the box's far corner.
  Point settle() {
    Point low = points_.front();
    Point high = low;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      low = {std::min(low.x, points_[i].x - boxes_[i].half_width),
             std::min(low.y, points_[i].y - boxes_[i].half_height)};
      high = {std::max(high.x, points_[i].x + boxes_[i].half_width),
              std::max(high.y, points_[i].y + boxes_[i].half_height)};
    }
    for (auto& p : points_) p = {p.x - low.x, p.y - low.y};
    return {high.x - low.x, high.y - low.y};
  }

 private:
  // One round: every node moves along its force, by no more than `reach`.
  void move(double reach) {
    const QuadTree tree(points_, charges_);
    std::vector<Point> forces(points_.size());
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const Point push = tree.repulsion(i);
      const double scale = ideal_distance * ideal_distance * charges_[i];
      forces[i] = {push.x * scale - points_[i].x * gravity * ideal_distance,
                   push.y * scale - points_[i].y * gravity * ideal_distance};
    }
    for (const auto& spring : springs_) {
      const double dx = points_[spring.b].x - points_[spring.a].x;
      const double dy = points_[spring.b].y - points_[spring.a].y;
      const double distance = std::sqrt(dx * dx + dy * dy);
      const double pull = spring.attraction * distance / ideal_distance;
      forces[spring.a] = {forces[spring.a].x + dx * pull, forces[spring.a].y + dy * pull};
      forces[spring.b] = {forces[spring.b].x - dx * pull, forces[spring.b].y - dy * pull};
    }
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const double length = std::sqrt(forces[i].x * forces[i].x + forces[i].y * forces[i].y);
      if (length < 1e-9) continue;
      const double step = std::min(length, reach) / length;
      points_[i] = {points_[i].x + forces[i].x * step, points_[i].y + forces[i].y * step};
    }
  }

  // Moves overlapping boxes apart along the axis on which they overlap least; true while there were some.
  bool push_apart() {
    std::vector<std::size_t> order(points_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::make_pair(points_[a].x - boxes_[a].half_width, a) <
             std::make_pair(points_[b].x - boxes_[b].half_width, b);
    });
    bool overlapped = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (std::size_t j = i + 1; j < order.size(); ++j) {
        const std::size_t a = order[i];
        const std::size_t b = order[j];
        if (points_[b].x - boxes_[b].half_width > points_[a].x + boxes_[a].half_width) break;
        overlapped = separate(a, b) || overlapped;
      }
    }
    return overlapped;
  }

  bool separate(std::size_t a, std::size_t b) {
    const double dx = points_[b].x - points_[a].x;
    const double dy = points_[b].y - points_[a].y;
    const double overlap_x = boxes_[a].half_width + boxes_[b].half_width - std::abs(dx);
    const double overlap_y = boxes_[a].half_height + boxes_[b].half_height - std::abs(dy);
    if (overlap_x <= 0.1 || overlap_y <= 0.1) return false;
    if (overlap_x < overlap_y) {
      const double shift = (overlap_x * 0.5 + 0.1) * (dx < 0.0 ? -1.0 : 1.0);
      points_[a].x -= shift;
      points_[b].x += shift;
    } else {
      const double shift = (overlap_y * 0.5 + 0.1) * (dy < 0.0 ? -1.0 : 1.0);
      points_[a].y -= shift;
      points_[b].y += shift;
    }
    return true;
  }

  std::vector<std::size_t> nodes_;
  std::vector<Box> boxes_;
  std::vector<double> charges_;
  std::vector<Spring> springs_;
  std::vector<Point> points_;
};

// Rows of components from the top, about as wide as high in all; the largest component is first.
void pack(std::vector<Component>& components, std::vector<Point>& places) {
  constexpr double gap = 60.0;
  std::vector<Point> corners;
  double area = 0.0;
  double widest = 0.0;
  for (auto& component : components) {
    corners.push_back(component.settle());
    area += (corners.back().x + gap) * (corners.back().y + gap);
    widest = std::max(widest, corners.back().x);
  }
  const double width = std::max(widest, std::sqrt(area) * 1.2);
  Point at;
  double row_height = 0.0;
  for (std::size_t c = 0; c < components.size(); ++c) {
    if (at.x > 0.0 && at.x + corners[c].x > width) {
      at = {0.0, at.y + row_height + gap};
      row_height = 0.0;
    }
    for (std::size_t i = 0; i < components[c].nodes().size(); ++i) {
      const Point& p = components[c].point(i);
      places[components[c].nodes()[i]] = {at.x + p.x, at.y + p.y};
    }
    at.x += corners[c].x + gap;
    row_height = std::max(row_height, corners[c].y);
  }
}

// Centred, within bounds, on a grid of 0.1. Gephi's y axis points up, as in mathematics.
void finish(std::vector<Point>& places) {
  Point low = places.front();
  Point high = low;
  for (const Point& p : places) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const Point centre = {(low.x + high.x) * 0.5, (low.y + high.y) * 0.5};
  const double reach = std::max(high.x - centre.x, high.y - centre.y);
  const double scale = reach > largest_coordinate ? largest_coordinate / reach : 1.0;
  for (auto& p : places) {
    p = {std::round((p.x - centre.x) * scale * 10.0) / 10.0,
         std::round((centre.y - p.y) * scale * 10.0) / 10.0};
    // No "-0".
    if (p.x == 0.0) p.x = 0.0;
    if (p.y == 0.0) p.y = 0.0;
  }
}

}  // namespace

std::vector<Point> compute_layout(std::span<const Disc> discs, std::span<const Spring> springs) {
  std::vector<Point> places(discs.size());
  if (discs.empty()) return places;

  // The springs of each component, in their order.
  const auto members = find_components(discs.size(), springs);
  std::vector<std::size_t> component_of(discs.size());
  for (std::size_t c = 0; c < members.size(); ++c) {
    for (const std::size_t node : members[c]) component_of[node] = c;
  }
  std::vector<std::vector<Spring>> springs_of(members.size());
  for (const auto& spring : springs) {
    if (spring.a != spring.b) springs_of[component_of[spring.a]].push_back(spring);
  }

  std::vector<std::size_t> local(discs.size());
  std::vector<Component> components;
  for (std::size_t c = 0; c < members.size(); ++c) {
    components.emplace_back(members[c], discs, springs_of[c], local);
    components.back().lay_out();
  }
  pack(components, places);
  finish(places);
  return places;
}

}  // namespace standpoint::graph
