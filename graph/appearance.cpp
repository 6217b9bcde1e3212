#include "appearance.hpp"

#include <standpoint/graph/layout.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace standpoint::graph {
namespace {

constexpr double smallest_size = 4.0;
constexpr double largest_size = 100.0;

// Allies and supporters draw near; opponents stay in sight; foes are nearly left to the repulsion.
double attraction(const Edge& edge) {
  switch (edge.relation) {
    case Relation::alliance:
      return 0.6 + 0.2 * std::min(edge.weight, 4.0);
    case Relation::supports:
      return 0.7;
    case Relation::affiliated:
      return 1.0;
    case Relation::neutral:
      return 0.3;
    case Relation::opposes:
      return 0.25;
    case Relation::conflict:
      return 0.05;
  }
  return 0.0;
}

}  // namespace

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
    discs.push_back({graph[node].size, count_code_points(graph[node].label)});
  }
  std::vector<Spring> springs;
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    springs.push_back({boost::source(*edge, graph), boost::target(*edge, graph), attraction(graph[*edge])});
  }
  const std::vector<Point> places = compute_layout(discs, springs);
  for (NodeIndex node = 0; node < places.size(); ++node) {
    graph[node].x = places[node].x;
    graph[node].y = places[node].y;
  }
}

}  // namespace standpoint::graph
