#include <standpoint/graph/ei_index.hpp>

#include <cassert>

namespace standpoint::graph {

std::optional<double> EiIndex::value() const {
  if (external + internal == 0) return std::nullopt;
  return (static_cast<double>(external) - static_cast<double>(internal)) /
         static_cast<double>(external + internal);
}

EiIndex ei_index(const SignedGraph& graph, std::span<const int> groups, TieSign sign) {
  assert(groups.size() == graph.node_count());
  EiIndex index;
  for (const auto& tie : graph.ties()) {
    if ((tie.weight < 0) != (sign == TieSign::negative)) continue;
    ++(groups[tie.a] == groups[tie.b] ? index.internal : index.external);
  }
  return index;
}

std::vector<EiIndex> ei_index_by_node(const SignedGraph& graph, std::span<const int> groups, TieSign sign) {
  assert(groups.size() == graph.node_count());
  std::vector<EiIndex> indices(graph.node_count());
  for (const auto& tie : graph.ties()) {
    if ((tie.weight < 0) != (sign == TieSign::negative)) continue;
    for (const SignedGraph::Node node : {tie.a, tie.b})
      ++(groups[tie.a] == groups[tie.b] ? indices[node].internal : indices[node].external);
  }
  return indices;
}

}  // namespace standpoint::graph
