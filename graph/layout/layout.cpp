// Only + - * / and square roots are used here, so that every machine computes the same positions.

#include "layout_boxes.hpp"
#include "layout_levels.hpp"

#include <standpoint/graph/layout.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace standpoint::graph {
namespace {

// Chosen by looking at maps of 10 to 5,000 nodes.
constexpr double foe_attraction = 0.03;
constexpr double foe_repulsion = 3.0;
constexpr double least_attraction = 0.01;
constexpr double most_attraction = 20.0;
constexpr double most_repulsion = 20.0;
constexpr double crowded = 0.5;        // share of boxes that may touch before they are pushed apart
constexpr double few_nodes = 25.0;     // so many have twice the room
constexpr double tie_in_sight = 60.0;  // half of the ties are at least this long
constexpr double emptiest = 3.6;       // the picture by what boxes cover, at most
constexpr double component_gap = 40.0;

// The place of each disc in the order of names, which is not the order of the input.
std::vector<std::uint32_t> order_by_name(std::span<const Disc> discs) {
  std::vector<std::uint32_t> order(discs.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return discs[a].name < discs[b].name; });
  return order;
}

// Components of the ties, each a sorted list of nodes; the largest first, then by first node.
std::vector<std::vector<std::uint32_t>> find_components(std::size_t nodes, std::span<const Spring> springs) {
  std::vector<std::uint32_t> parent(nodes);
  std::iota(parent.begin(), parent.end(), 0U);
  const auto root = [&](std::size_t node) {
    auto at = static_cast<std::uint32_t>(node);
    while (parent[at] != at) at = parent[at] = parent[parent[at]];
    return at;
  };
  for (const auto& spring : springs) {
    if (!(spring.attraction > 0.0)) continue;
    const std::uint32_t a = root(spring.a);
    const std::uint32_t b = root(spring.b);
    parent[std::max(a, b)] = std::min(a, b);
  }
  std::vector<std::vector<std::uint32_t>> members(nodes);
  for (std::uint32_t node = 0; node < nodes; ++node) members[root(node)].push_back(node);
  std::erase_if(members, [](const auto& list) { return list.empty(); });
  std::stable_sort(members.begin(), members.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return members;
}

// Turned so that the longest extent is from left to right: pictures are wider than high, and so are labels.
void lay_flat(std::vector<Point>& points) {
  Point centre;
  for (const Point& p : points) centre = {centre.x + p.x, centre.y + p.y};
  const auto n = static_cast<double>(points.size());
  centre = {centre.x / n, centre.y / n};
  double xx = 0.0;
  double xy = 0.0;
  double yy = 0.0;
  for (auto& p : points) {
    p = {p.x - centre.x, p.y - centre.y};
    xx += p.x * p.x;
    xy += p.x * p.y;
    yy += p.y * p.y;
  }
  // The first eigenvector of the covariances.
  const double half = (xx - yy) * 0.5;
  const double root = std::sqrt(half * half + xy * xy);
  const Point axis = half >= 0.0 ? Point{half + root, xy} : Point{xy, root - half};
  const double length = std::sqrt(axis.x * axis.x + axis.y * axis.y);
  if (!(length > 0.0)) return;
  const Point unit = {axis.x / length, axis.y / length};
  for (auto& p : points) p = {p.x * unit.x + p.y * unit.y, p.y * unit.x - p.x * unit.y};
}

double median_length(const std::vector<Point>& points, const ForceGraph& graph) {
  std::vector<double> lengths;
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    for (std::size_t p = graph.first[i]; p < graph.first[i + 1]; ++p) {
      const Point& other = points[graph.pulls[p].to];
      const double dx = other.x - points[i].x;
      const double dy = other.y - points[i].y;
      if (graph.pulls[p].to > i) lengths.push_back(std::sqrt(dx * dx + dy * dy));
    }
  }
  if (lengths.empty()) return 0.0;
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  return *middle;
}

// The scale at which the picture is as empty as it may be: a few nodes far from the rest must not make the
// rest small.
double roomiest_scale(const std::vector<Point>& points, std::span<const Box> boxes) {
  double covered = 0.0;
  Point low = points.front();
  Point high = low;
  for (std::size_t i = 0; i < points.size(); ++i) {
    covered += 4.0 * boxes[i].half_width * boxes[i].half_height;
    low = {std::min(low.x, points[i].x), std::min(low.y, points[i].y)};
    high = {std::max(high.x, points[i].x), std::max(high.y, points[i].y)};
  }
  const double side = std::max({high.x - low.x, high.y - low.y, 1e-9});
  const auto n = static_cast<double>(points.size());
  return std::sqrt(emptiest * (1.0 + few_nodes / n) * covered) / side;
}

// Places of a connected graph, y downwards, with room for its boxes.
std::vector<Point> lay_out(const ForceGraph& graph, std::span<const Box> boxes) {
  if (graph.size() == 1) return {Point{}};
  const auto n = static_cast<double>(graph.size());
  std::vector<Point> points = minimise(graph);
  lay_flat(points);
  double scale = fitting_scale(points, boxes, crowded * n / (n + few_nodes));
  const double median = median_length(points, graph);
  if (median > 0.0) scale = std::max(scale, tie_in_sight / median);
  scale = std::min(scale, roomiest_scale(points, boxes));
  for (auto& p : points) p = {p.x * scale, p.y * scale};
  remove_overlaps(points, boxes);
  return points;
}

// Moves `points` so that what their boxes cover begins at (0, 0); returns its far corner.
Point to_origin(std::vector<Point>& points, std::span<const Box> boxes) {
  Point low = points.front();
  Point high = low;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double middle = points[i].y + boxes[i].drop;
    low = {std::min(low.x, points[i].x - boxes[i].half_width),
           std::min(low.y, middle - boxes[i].half_height)};
    high = {std::max(high.x, points[i].x + boxes[i].half_width),
            std::max(high.y, middle + boxes[i].half_height)};
  }
  for (auto& p : points) p = {p.x - low.x, p.y - low.y};
  return {high.x - low.x, high.y - low.y};
}

// Centred, within bounds, on a grid of 0.1, y upwards.
void finish(std::vector<Point>& places, double extent) {
  Point low = places.front();
  Point high = low;
  for (const Point& p : places) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const Point centre = {(low.x + high.x) * 0.5, (low.y + high.y) * 0.5};
  const double reach = std::max(high.x - centre.x, high.y - centre.y);
  const double scale = reach > extent ? extent / reach : 1.0;
  for (auto& p : places) {
    p = {std::round((p.x - centre.x) * scale * 10.0) / 10.0,
         std::round((centre.y - p.y) * scale * 10.0) / 10.0};
    // No "-0".
    if (p.x == 0.0) p.x = 0.0;
    if (p.y == 0.0) p.y = 0.0;
  }
}

}  // namespace

Spring ally(std::size_t a, std::size_t b, double weight) { return {a, b, weight, 0.0}; }

Spring foe(std::size_t a, std::size_t b, double weight) {
  return {a, b, foe_attraction * weight, foe_repulsion};
}

std::vector<Point> compute_layout(std::span<const Disc> discs, std::span<const Spring> springs,
                                  const LayoutOptions& options) {
  std::vector<Point> places(discs.size());
  if (discs.empty()) return places;

  // From here on nodes are numbered by name.
  const auto order = order_by_name(discs);
  std::vector<std::uint32_t> rank(discs.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  std::vector<Spring> ranked(springs.begin(), springs.end());
  for (auto& s : ranked) {
    const double attraction =
        s.attraction > 0.0 ? std::clamp(s.attraction, least_attraction, most_attraction) : 0.0;
    s = {rank[s.a], rank[s.b], attraction, std::clamp(s.repulsion, 0.0, most_repulsion)};
  }

  // The springs of each component, between places in it.
  const auto members = find_components(discs.size(), ranked);
  std::vector<std::uint32_t> component_of(discs.size());
  std::vector<std::uint32_t> local(discs.size());
  for (std::uint32_t c = 0; c < members.size(); ++c) {
    for (std::uint32_t i = 0; i < members[c].size(); ++i) {
      component_of[members[c][i]] = c;
      local[members[c][i]] = i;
    }
  }
  std::vector<std::vector<Spring>> springs_of(members.size());
  for (const auto& s : ranked) {
    if (s.attraction > 0.0)
      springs_of[component_of[s.a]].push_back({local[s.a], local[s.b], s.attraction, s.repulsion});
  }

  std::vector<std::vector<Point>> components;
  std::vector<Point> sizes;
  std::vector<Box> boxes;
  for (std::size_t c = 0; c < members.size(); ++c) {
    boxes.clear();
    for (const std::uint32_t node : members[c]) boxes.push_back(box_of(discs[order[node]]));
    components.push_back(lay_out(make_force_graph(members[c].size(), std::move(springs_of[c])), boxes));
    sizes.push_back(to_origin(components.back(), boxes));
  }

  const auto corners = pack(sizes, component_gap, options.aspect);
  for (std::size_t c = 0; c < members.size(); ++c) {
    for (std::size_t i = 0; i < members[c].size(); ++i) {
      const Point& p = components[c][i];
      places[order[members[c][i]]] = {corners[c].x + p.x, corners[c].y + p.y};
    }
  }
  finish(places, options.extent);
  return places;
}

}  // namespace standpoint::graph
