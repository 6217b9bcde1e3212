#include <standpoint/graph/signed_actors.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::graph {
namespace {

// The label of each node; two of one label are told apart by their ids.
std::vector<std::string> names_of(const Graph& map) {
  std::unordered_map<std::string_view, std::size_t> nodes_with;
  const std::size_t count = boost::num_vertices(map);
  for (std::size_t node = 0; node < count; ++node) ++nodes_with[map[node].label];
  std::vector<std::string> names;
  names.reserve(count);
  for (std::size_t node = 0; node < count; ++node) {
    const Node& one = map[node];
    names.push_back(nodes_with[one.label] > 1 ? one.label + " (" + one.id + ")" : one.label);
  }
  return names;
}

}  // namespace

SignedGraph signed_actors(const Network& network, std::size_t* cancelled) {
  const Graph& map = network.graph();
  const auto names = names_of(map);
  SignedGraphBuilder builder;
  for (auto [edge, end] = boost::edges(map); edge != end; ++edge) {
    const Edge& tie = map[*edge];
    if (tie.relation == Relation::alliance || tie.relation == Relation::conflict)
      builder.add(names[boost::source(*edge, map)], names[boost::target(*edge, map)],
                  sign(tie.relation) * tie.weight);
  }
  return builder.finish(cancelled);
}

}  // namespace standpoint::graph
