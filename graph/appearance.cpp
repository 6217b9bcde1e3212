#include "appearance.hpp"

#include <standpoint/graph/map_layout.hpp>
#include <standpoint/graph/text_width.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>
#include <utility>
#include <vector>

namespace standpoint::graph {
namespace {

constexpr double smallest_size = 4.0;
constexpr double largest_size = 100.0;

// Gephi draws labels over nodes; at its usual setting about this high in the units of positions.
constexpr double label_em = 14.5;
constexpr double label_height = 22.0;
constexpr double widest_label = 340.0;  // a longer one may overlap
constexpr double step_aside = 40.0;     // of new nodes, from the middle of their neighbours

double rounded(double place) { return std::round(place * 10.0) / 10.0; }

// The middle of the neighbours that stand already; of the whole map where there are none.
Point middle_of_neighbours(const Graph& graph, NodeIndex node, const std::vector<bool>& stands) {
  Point sum;
  std::size_t count = 0;
  const auto add = [&](NodeIndex other) {
    if (!stands[other]) return;
    sum.x += graph[other].x;
    sum.y += graph[other].y;
    ++count;
  };
  for (auto [edge, end] = boost::out_edges(node, graph); edge != end; ++edge)
    add(boost::target(*edge, graph));
  for (auto [edge, end] = boost::in_edges(node, graph); edge != end; ++edge) add(boost::source(*edge, graph));
  if (count == 0) return sum;
  return {sum.x / static_cast<double>(count), sum.y / static_cast<double>(count)};
}

// Keeps what stands; the others, in the order of their ids, step out on a spiral until no node is that near.
bool keep_places(Graph& graph, const Network& before) {
  const std::size_t count = boost::num_vertices(graph);
  std::vector<bool> stands(count, false);
  std::size_t kept = 0;
  for (NodeIndex node = 0; node < count; ++node) {
    const auto old = before.find(graph[node].id);
    if (!old) continue;
    graph[node].x = before.graph()[*old].x;
    graph[node].y = before.graph()[*old].y;
    stands[node] = true;
    ++kept;
  }
  if (2 * kept < count) return false;
  // Cells of the size of a step say quickly whether a place is free.
  std::set<std::pair<long, long>> taken;
  const auto cell = [](Point at) {
    return std::pair(std::lround(at.x / step_aside), std::lround(at.y / step_aside));
  };
  for (NodeIndex node = 0; node < count; ++node) {
    if (stands[node]) taken.insert(cell({graph[node].x, graph[node].y}));
  }
  for (NodeIndex node = 0; node < count; ++node) {
    if (stands[node]) continue;
    const Point middle = middle_of_neighbours(graph, node, stands);
    constexpr double golden_angle = 2.39996322972865332;
    Point at = middle;
    for (std::size_t turn = 1; !taken.insert(cell(at)).second; ++turn) {
      const double angle = golden_angle * static_cast<double>(turn);
      const double far = step_aside * std::sqrt(static_cast<double>(turn));
      at = {middle.x + far * std::cos(angle), middle.y + far * std::sin(angle)};
    }
    graph[node].x = rounded(at.x);
    graph[node].y = rounded(at.y);
    stands[node] = true;
  }
  return true;
}

}  // namespace

Spring spring_of(const Edge& edge, std::size_t a, std::size_t b) {
  switch (edge.relation) {
    case Relation::alliance:
      return ally(a, b, 0.6 + 0.2 * std::min(edge.weight, 4.0));
    case Relation::supports:
      return ally(a, b, 0.7);
    case Relation::affiliated:
      return ally(a, b, 1.0);
    case Relation::neutral:
      return ally(a, b, 0.3);
    case Relation::opposes:
      return {a, b, 0.2, 0.75};
    case Relation::conflict:
      return foe(a, b);
  }
  return ally(a, b);
}

void set_sizes(Graph& graph) {
  double least = 0.0;
  double most = 0.0;
  for (NodeIndex node = 0; node < boost::num_vertices(graph); ++node) {
    const double root = std::sqrt(static_cast<double>(graph[node].statements));
    if (node == 0 || root < least) least = root;
    if (node == 0 || root > most) most = root;
  }
  for (NodeIndex node = 0; node < boost::num_vertices(graph); ++node) {
    const double root = std::sqrt(static_cast<double>(graph[node].statements));
    const double share = most > least ? (root - least) / (most - least) : 0.0;
    const double size = smallest_size + share * (largest_size - smallest_size);
    graph[node].size = rounded(size);
  }
}

void place_nodes(Graph& graph, const Network* before) {
  if (before != nullptr && keep_places(graph, *before)) return;
  std::vector<Disc> discs;
  for (NodeIndex node = 0; node < boost::num_vertices(graph); ++node) {
    const Node& n = graph[node];
    discs.push_back({.name = n.id,
                     .diameter = n.size,
                     .label_width = std::min(text_width(n.label) * label_em, widest_label),
                     .label_height = label_height});
  }
  std::vector<Spring> springs;
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge)
    springs.push_back(spring_of(graph[*edge], boost::source(*edge, graph), boost::target(*edge, graph)));
  const std::vector<Point> places = compute_layout(discs, springs);
  for (NodeIndex node = 0; node < places.size(); ++node) {
    graph[node].x = places[node].x;
    graph[node].y = places[node].y;
  }
}

}  // namespace standpoint::graph
