#include "appearance.hpp"

#include <standpoint/graph/map_layout.hpp>
#include <standpoint/graph/text_width.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace standpoint::graph {
namespace {

constexpr double smallest_size = 4.0;
constexpr double largest_size = 100.0;

// Gephi draws labels over nodes; at its usual setting about this high in the units of positions.
constexpr double label_em = 14.5;
constexpr double label_height = 22.0;
constexpr double widest_label = 340.0;  // a longer one may overlap

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
    graph[node].size = std::round(size * 10.0) / 10.0;
  }
}

void place_nodes(Graph& graph) {
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
