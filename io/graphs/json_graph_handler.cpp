// Nodes and edges made of their members.

#include "json_graph_handler.hpp"

#include <charconv>
#include <system_error>
#include <unordered_set>

namespace standpoint::io {
namespace {

constexpr std::size_t most_attributes = 4096;

}  // namespace

std::string JsonGraphHandler::id_text(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* real = std::get_if<double>(&value)) return fmt::format("{}", *real);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  return {};
}

bool JsonGraphHandler::set(GuessedTable& table, std::size_t row, const Member& member) {
  const std::size_t column = table.column(member.name);
  if (column >= most_attributes)
    return fail(fmt::format("more than {} attributes of different names", most_attributes));
  if (const auto* flag = std::get_if<bool>(&member.value)) table.set(column, row, *flag);
  if (const auto* integer = std::get_if<std::int64_t>(&member.value)) table.set(column, row, *integer);
  if (const auto* real = std::get_if<double>(&member.value)) table.set(column, row, *real);
  if (const auto* text = std::get_if<std::string>(&member.value))
    table.set(column, row, std::string_view(*text));
  return true;
}

bool JsonGraphHandler::end_node() {
  const Member* id = nullptr;
  for (const auto& member : members_) {
    if (!member.is_attribute && (member.name == "id" || (member.name == "key" && id == nullptr)))
      id = &member;
  }
  // Nodes without ids are called by their places, as edges of such files do.
  const std::string id_words = id == nullptr ? std::to_string(nodes_) : id_text(id->value);
  ++nodes_;
  const auto node = builder_.declare(id_words);
  if (!node) return fail(fmt::format("node '{}' is there twice", id_words.substr(0, 80)));
  for (const auto& member : members_) {
    if (&member != id && !set(node_columns_, *node, member)) return false;
  }
  return true;
}

bool JsonGraphHandler::end_edge() {
  const std::size_t row = edges_.size();
  Edge edge{StringPool::none, StringPool::none, std::nullopt, true};
  bool has_source = false;
  bool has_target = false;
  for (const auto& member : members_) {
    if (!member.is_attribute && (member.name == "source" || member.name == "target")) {
      if (std::holds_alternative<std::monostate>(member.value)) continue;
      edge.by_place = edge.by_place && std::holds_alternative<std::int64_t>(member.value);
      const std::uint32_t end = ends_.add(id_text(member.value));
      (member.name == "source" ? edge.source : edge.target) = end;
      (member.name == "source" ? has_source : has_target) = true;
    } else if (!member.is_attribute && member.name == "key") {
      // The number of a parallel edge says nothing that its place does not.
      if (std::holds_alternative<std::string>(member.value))
        edge_keys_.set(row, std::string_view(std::get<std::string>(member.value)));
    } else if (!member.is_attribute && member.name == "id") {
      edge_ids_.set(row, std::string_view(id_text(member.value)));
    } else if (!member.is_attribute && member.name == "undirected") {
      if (std::holds_alternative<bool>(member.value)) edge.is_directed = !std::get<bool>(member.value);
    } else if (member.name == "kind" && std::holds_alternative<std::string>(member.value)) {
      builder_.graph.edge_kinds.set(row, std::string_view(std::get<std::string>(member.value)));
    } else if (!set(edge_columns_, row, member)) {
      return false;
    }
  }
  if (!has_source || !has_target)
    return fail(fmt::format("an edge without '{}'", has_source ? "target" : "source"));
  edges_.push_back(edge);
  return true;
}

// D3 and NetworkX 1 name nodes by their places, from 0, though they have ids.
GraphNode JsonGraphHandler::end_of_edge(std::uint32_t id, bool by_place) {
  const std::string_view text = ends_[id];
  if (by_place && builder_.graph.find_node(text) == StringPool::none) {
    std::uint32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size() && number < nodes_) {
      builder_.notes.add("{} {end of an edge names|ends of edges name} a node by its place");
      return number;
    }
  }
  return builder_.endpoint(text);
}

// Keys of NetworkX's multigraphs are ids where no two are the same, else a word about the edge.
void JsonGraphHandler::take_keys() {
  std::unordered_set<std::string> seen;
  bool are_ids = true;
  for (std::size_t row = 0; are_ids && row < edges_.size(); ++row) {
    if (edge_keys_.has(row) && !edge_ids_.has(row)) are_ids = seen.insert(edge_keys_.text(row)).second;
  }
  const std::size_t column = are_ids || seen.empty() ? 0 : edge_columns_.column("key");
  for (std::size_t row = 0; row < edges_.size(); ++row) {
    if (!edge_keys_.has(row) || edge_ids_.has(row)) continue;
    if (are_ids) {
      edge_ids_.set(row, std::string_view(edge_keys_.text(row)));
    } else {
      edge_columns_.set(column, row, std::string_view(edge_keys_.text(row)));
    }
  }
}

Result<PropertyGraph> JsonGraphHandler::finish() {
  if (problem_) return *problem_;
  if (!has_nodes_ && !has_edges_) {
    return Error{
        Errc::malformed, name_,
        "no graph: expected an object with nodes and links (node-link, as NetworkX writes it) or nodes "
        "and edges (graphology)"};
  }
  PropertyGraph& graph = builder_.graph;
  // NetworkX takes a file that does not say it for undirected, graphology for directed.
  graph.directed = is_directed_.value_or(is_graphology_);
  take_keys();
  for (std::size_t row = 0; row < edges_.size(); ++row) {
    const Edge& edge = edges_[row];
    const GraphNode source = end_of_edge(edge.source, edge.by_place);
    const GraphNode target = end_of_edge(edge.target, edge.by_place);
    graph.add_edge(source, target, edge_ids_.has(row) ? edge_ids_.text(row) : std::string(),
                   edge.is_directed);
  }
  graph.attributes = graph_columns_.finish();
  graph.node_attributes = node_columns_.finish();
  graph.edge_attributes = edge_columns_.finish();
  return builder_.finish();
}

}  // namespace standpoint::io
