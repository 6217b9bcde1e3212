#include "camp_graph.hpp"

#include <cmath>
#include <limits>

namespace standpoint::graph {

CampGraph make_camp_graph(const SignedGraph& graph, TieValue value) {
  const std::size_t nodes = graph.node_count();
  CampGraph made;
  made.first.resize(nodes + 1, 0);
  made.arcs.reserve(2 * graph.tie_count());
  made.positive.assign(nodes, 0.0);
  made.negative.assign(nodes, 0.0);
  double unit = 1.0;
  if (value == TieValue::weight && graph.tie_count() > 0) {
    double sum = 0.0;
    for (const auto& tie : graph.ties()) sum += std::abs(tie.weight);
    unit = static_cast<double>(graph.tie_count()) / sum;
  }
  for (SignedGraph::Node node = 0; node < nodes; ++node) {
    for (const auto neighbour : graph.neighbours(node)) {
      const double weight =
          value == TieValue::sign ? neighbour.sign() : unit * graph.ties()[neighbour.tie()].weight;
      made.arcs.push_back({neighbour.node(), static_cast<float>(weight)});
      (weight > 0 ? made.positive : made.negative)[node] += weight > 0 ? weight : -weight;
    }
    made.first[node + 1] = made.arcs.size();
  }
  return made;
}

CampGraph merge_camps(const CampGraph& graph, std::span<const Camp> camps, std::size_t count) {
  const std::size_t nodes = graph.node_count();

  // Members by camp.
  std::vector<std::size_t> begin(count + 1, 0);
  for (const Camp camp : camps) ++begin[camp + 1];
  for (std::size_t camp = 0; camp < count; ++camp) begin[camp + 1] += begin[camp];
  std::vector<std::uint32_t> members(nodes);
  std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
  for (std::uint32_t node = 0; node < nodes; ++node) members[next[camps[node]]++] = node;

  CampGraph merged;
  merged.first.resize(count + 1, 0);
  merged.positive.assign(count, 0.0);
  merged.negative.assign(count, 0.0);
  constexpr auto nowhere = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> seen_by(count, nowhere);
  std::vector<double> sum(count, 0.0);
  std::vector<Camp> seen;
  for (std::uint32_t camp = 0; camp < count; ++camp) {
    seen.clear();
    for (std::size_t i = begin[camp]; i < begin[camp + 1]; ++i) {
      const std::uint32_t node = members[i];
      merged.positive[camp] += graph.positive[node];
      merged.negative[camp] += graph.negative[node];
      for (const auto& arc : graph.arcs_of(node)) {
        const Camp other = camps[arc.node];
        if (other == camp) continue;
        if (seen_by[other] != camp) {
          seen_by[other] = camp;
          sum[other] = 0.0;
          seen.push_back(other);
        }
        sum[other] += static_cast<double>(arc.weight);
      }
    }
    for (const Camp other : seen) merged.arcs.push_back({other, static_cast<float>(sum[other])});
    merged.first[camp + 1] = merged.arcs.size();
  }
  return merged;
}

std::size_t number_camps(std::vector<Camp>& camps) {
  constexpr auto none = std::numeric_limits<Camp>::max();
  std::vector<Camp> number(camps.size(), none);
  Camp count = 0;
  for (Camp& camp : camps) {
    if (number[camp] == none) number[camp] = count++;
    camp = number[camp];
  }
  return count;
}

}  // namespace standpoint::graph
