// Words of the vocabulary of a network.

#include <standpoint/graph/network.hpp>

#include <array>
#include <utility>

namespace standpoint::graph {
namespace {

constexpr std::array<std::pair<View, std::string_view>, 3> view_names = {
    {{View::all, "all"}, {View::actors, "actors"}, {View::stances, "stances"}}};

}  // namespace

std::string_view to_string(NodeKind kind) {
  switch (kind) {
    case NodeKind::person:
      return "person";
    case NodeKind::institution:
      return "institution";
    case NodeKind::group:
      return "group";
    case NodeKind::product:
      return "product";
    case NodeKind::place:
      return "place";
    case NodeKind::other:
      return "other";
    case NodeKind::issue:
      return "issue";
  }
  return "other";
}

NodeKind node_kind(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
      return NodeKind::person;
    case EntityKind::organisation:
    case EntityKind::government:
    case EntityKind::office:
      return NodeKind::institution;
    case EntityKind::group:
      return NodeKind::group;
    case EntityKind::product:
      return NodeKind::product;
    case EntityKind::place:
      return NodeKind::place;
    case EntityKind::other:
      return NodeKind::other;
  }
  return NodeKind::other;
}

std::string_view to_string(Relation relation) {
  switch (relation) {
    case Relation::supports:
      return "supports";
    case Relation::opposes:
      return "opposes";
    case Relation::neutral:
      return "neutral";
    case Relation::affiliated:
      return "affiliated";
    case Relation::alliance:
      return "alliance";
    case Relation::conflict:
      return "conflict";
  }
  return "neutral";
}

int sign(Relation relation) {
  if (relation == Relation::supports || relation == Relation::alliance) return 1;
  return relation == Relation::opposes || relation == Relation::conflict ? -1 : 0;
}

std::string_view to_string(View view) {
  for (const auto& [value, name] : view_names) {
    if (value == view) return name;
  }
  return "all";
}

std::optional<View> parse_view(std::string_view text) {
  for (const auto& [value, name] : view_names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

bool shows(View view, const Graph& graph, EdgeIndex edge) {
  const Relation relation = graph[edge].relation;
  switch (view) {
    case View::all:
      return true;
    case View::actors:
      return relation == Relation::alliance || relation == Relation::conflict;
    case View::stances:
      return (relation == Relation::supports || relation == Relation::opposes ||
              relation == Relation::neutral) &&
             graph[boost::target(edge, graph)].kind == NodeKind::issue;
  }
  return false;
}

std::vector<NodeIndex> nodes_of(View view, const Graph& graph) {
  std::vector<bool> shown(boost::num_vertices(graph), view == View::all);
  if (view != View::all) {
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
      if (!shows(view, graph, *edge)) continue;
      shown[boost::source(*edge, graph)] = true;
      shown[boost::target(*edge, graph)] = true;
    }
  }
  std::vector<NodeIndex> nodes;
  for (NodeIndex node = 0; node < shown.size(); ++node) {
    if (shown[node]) nodes.push_back(node);
  }
  return nodes;
}

}  // namespace standpoint::graph
