#include "camp_search.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace standpoint::graph {
namespace {

// Parts of camps that hold together: nodes alone join the part, within their camp, where they gain most.
std::vector<Camp> refine(const CampGraph& graph, const CampObjective& objective, std::span<const Camp> camps,
                         SeededRandom& random) {
  const std::size_t nodes = graph.node_count();
  std::vector<Camp> parts = all_alone(nodes);
  std::vector<double> positive = graph.positive;
  std::vector<double> negative = graph.negative;
  std::vector<bool> has_joined(nodes, false);  // is in a part with others

  std::vector<double> pull(nodes, 0.0);
  std::vector<bool> seen(nodes, false);
  std::vector<Camp> options;
  for (const std::uint32_t node : shuffle_nodes(nodes, random)) {
    if (has_joined[node]) continue;
    options.clear();
    for (const auto& arc : graph.arcs_of(node)) {
      if (camps[arc.node] != camps[node]) continue;
      const Camp part = parts[arc.node];
      if (!seen[part]) {
        seen[part] = true;
        pull[part] = 0.0;
        options.push_back(part);
      }
      pull[part] += static_cast<double>(arc.weight);
    }
    const double attract = objective.attract * graph.positive[node];
    const double repel = objective.repel * graph.negative[node];
    double best_gain = least_gain;
    Camp best = parts[node];
    for (const Camp part : options) {
      seen[part] = false;
      const double gain = pull[part] - attract * positive[part] + repel * negative[part];
      if (gain > best_gain) {
        best_gain = gain;
        best = part;
      }
    }
    if (best == parts[node]) continue;
    // A part has the number of the node that it began with.
    has_joined[node] = true;
    has_joined[best] = true;
    positive[best] += graph.positive[node];
    negative[best] += graph.negative[node];
    parts[node] = best;
  }
  return parts;
}

}  // namespace

std::vector<std::uint32_t> shuffle_nodes(std::size_t nodes, SeededRandom& random) {
  std::vector<std::uint32_t> order = all_alone(nodes);
  if (nodes < 1024) {
    random.shuffle(std::span(order));
    return order;
  }
  constexpr std::size_t length = 16;
  std::vector<std::uint32_t> runs = all_alone((nodes + length - 1) / length);
  random.shuffle(std::span(runs));
  std::size_t at = 0;
  for (const std::size_t run : runs) {
    const std::size_t end = std::min(nodes, (run + 1) * length);
    for (std::size_t node = run * length; node < end; ++node) order[at++] = static_cast<std::uint32_t>(node);
  }
  return order;
}

std::vector<Camp> all_alone(std::size_t nodes) {
  std::vector<Camp> camps(nodes);
  std::iota(camps.begin(), camps.end(), 0U);
  return camps;
}

std::vector<Camp> improve_camps(const CampGraph& graph, const CampObjective& objective,
                                std::vector<Camp> camps, SeededRandom& random) {
  std::vector<std::uint32_t> place = all_alone(camps.size());  // of each node in `level`
  CampGraph merged;
  const CampGraph* level = &graph;
  for (;;) {
    CampSearch search(*level, objective, std::move(camps));
    search.move_nodes(random);
    camps = search.camps();
    number_camps(camps);
    std::vector<Camp> parts = refine(*level, objective, camps, random);
    const std::size_t count = number_camps(parts);
    if (count == level->node_count()) break;
    std::vector<Camp> camp_of_part(count);
    for (std::size_t node = 0; node < parts.size(); ++node) camp_of_part[parts[node]] = camps[node];
    for (std::uint32_t& at : place) at = parts[at];
    merged = merge_camps(*level, parts, count);
    level = &merged;
    camps = std::move(camp_of_part);
  }
  std::vector<Camp> of_nodes(place.size());
  for (std::size_t node = 0; node < place.size(); ++node) of_nodes[node] = camps[place[node]];
  number_camps(of_nodes);
  return of_nodes;
}

}  // namespace standpoint::graph
