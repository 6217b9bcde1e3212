#include "graphs/graphml_keys.hpp"

#include "graphs/row_values.hpp"

#include <algorithm>
#include <utility>

namespace standpoint::io {

std::optional<GraphmlScope> parse_graphml_scope(std::string_view word) {
  if (word == "graph") return GraphmlScope::graph;
  if (word == "node") return GraphmlScope::node;
  if (word == "edge") return GraphmlScope::edge;
  if (word == "all") return GraphmlScope::all;
  if (word == "port" || word == "hyperedge" || word == "endpoint" || word == "graphml")
    return GraphmlScope::other;
  return std::nullopt;
}

AttributeTable& table_of(PropertyGraph& graph, GraphmlOwner owner) {
  switch (owner) {
    case GraphmlOwner::graph:
      return graph.attributes;
    case GraphmlOwner::node:
      return graph.node_attributes;
    case GraphmlOwner::edge:
      break;
  }
  return graph.edge_attributes;
}

GraphmlKey* GraphmlKeys::find(std::string_view id) {
  const auto number = ids_.find(id);
  return number == StringPool::none ? nullptr : &keys_[number];
}

GraphmlKey& GraphmlKeys::add(GraphmlKey key) {
  ids_.add(key.id);
  return keys_.emplace_back(std::move(key));
}

AttributeColumn& column_of(PropertyGraph& graph, GraphmlKey& key, GraphmlOwner owner, bool& default_is_read) {
  AttributeTable& table = table_of(graph, owner);
  std::size_t& place = key.columns[static_cast<std::size_t>(owner)];
  if (place == GraphmlKey::no_column) {
    place = table.add(AttributeColumn(key.name, key.type, key.id));
    if (key.default_text && !table[place].set_default(*key.default_text)) default_is_read = false;
  }
  return table[place];
}

std::size_t retype(PropertyGraph& graph, GraphmlKey& key) {
  std::size_t lost = 0;
  for (const auto owner : graphml_owners) {
    const std::size_t place = key.columns[static_cast<std::size_t>(owner)];
    if (place == GraphmlKey::no_column) continue;
    AttributeColumn& old = table_of(graph, owner)[place];
    AttributeColumn typed(key.name, key.type, key.id);
    for (const std::size_t row : rows_of(old)) {
      if (!typed.set_text(row, std::get<std::string_view>(old.value(row)))) ++lost;
    }
    if (key.default_text) typed.set_default(*key.default_text);
    old = std::move(typed);
  }
  return lost;
}

}  // namespace standpoint::io
