#include <standpoint/io/property_graph.hpp>

#include <algorithm>

namespace standpoint::io {

std::size_t AttributeTable::add(AttributeColumn column) {
  columns_.push_back(std::move(column));
  return columns_.size() - 1;
}

std::optional<std::size_t> AttributeTable::find(std::string_view name) const {
  const auto found = std::find_if(columns_.begin(), columns_.end(),
                                  [&](const AttributeColumn& column) { return column.name() == name; });
  if (found == columns_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns_.begin());
}

GraphEdge PropertyGraph::add_edge(GraphNode source, GraphNode target, std::string_view edge_name,
                                  std::optional<bool> edge_directed) {
  const GraphEdge edge = sources_.size();
  sources_.push_back(source);
  targets_.push_back(target);
  if (!edge_name.empty()) {
    edge_ids_.resize(edge, StringPool::none);
    const std::size_t known = edge_id_pool_.size();
    edge_ids_.push_back(edge_id_pool_.add(edge_name));
    if (edge_id_pool_.size() == known) ++repeated_edge_ids_;
  }
  if (edge_directed && *edge_directed != directed) {
    other_direction_.resize(edge, false);
    other_direction_.push_back(true);
  }
  return edge;
}

std::string_view PropertyGraph::edge_id(GraphEdge edge) const {
  if (edge >= edge_ids_.size() || edge_ids_[edge] == StringPool::none) return {};
  return edge_id_pool_[edge_ids_[edge]];
}

bool PropertyGraph::is_mixed() const {
  const auto others =
      static_cast<std::size_t>(std::count(other_direction_.begin(), other_direction_.end(), true));
  return others > 0 && others < edge_count();
}

}  // namespace standpoint::io
