#include <standpoint/graph/signed_actors.hpp>

#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace standpoint::graph {

std::vector<std::string> node_names(const Network& network) {
  const Graph& map = network.graph();
  const std::size_t count = boost::num_vertices(map);
  std::unordered_map<std::string_view, std::size_t> nodes_with;
  for (std::size_t node = 0; node < count; ++node) ++nodes_with[map[node].label];
  std::vector<std::string> names;
  names.reserve(count);
  for (std::size_t node = 0; node < count; ++node) {
    const Node& one = map[node];
    names.push_back(nodes_with[one.label] > 1 ? one.label + " (" + one.id + ")" : one.label);
  }
  return names;
}

std::vector<ActorPair> actor_pairs(const Network& network) {
  const Graph& map = network.graph();
  std::map<std::pair<NodeIndex, NodeIndex>, ActorPair> pairs;
  for (auto [edge, end] = boost::edges(map); edge != end; ++edge) {
    const Edge& tie = map[*edge];
    if (tie.relation != Relation::alliance && tie.relation != Relation::conflict) continue;
    const NodeIndex a = boost::source(*edge, map);
    const NodeIndex b = boost::target(*edge, map);
    ActorPair& pair = pairs[{a, b}];
    pair.a = a;
    pair.b = b;
    (tie.relation == Relation::alliance ? pair.alliance : pair.conflict) = &tie;
  }
  std::vector<ActorPair> sorted;
  sorted.reserve(pairs.size());
  for (const auto& entry : pairs) sorted.push_back(entry.second);
  return sorted;
}

SignedGraph signed_actors(const Network& network, std::size_t* cancelled) {
  const std::vector<std::string> names = node_names(network);
  SignedGraphBuilder builder;
  for (const ActorPair& pair : actor_pairs(network)) {
    for (const Edge* tie : {pair.alliance, pair.conflict}) {
      if (tie != nullptr) builder.add(names[pair.a], names[pair.b], sign(tie->relation) * tie->weight);
    }
  }
  return builder.finish(cancelled);
}

}  // namespace standpoint::graph
