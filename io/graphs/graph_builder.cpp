#include "graph_builder.hpp"

#include <algorithm>
#include <utility>

namespace standpoint::io {

std::optional<GraphNode> GraphBuilder::declare(std::string_view id) {
  const GraphNode known = graph.find_node(id);
  if (known == StringPool::none) {
    made_up_.push_back(false);
    return graph.add_node(id);
  }
  if (!made_up_[known]) return std::nullopt;
  made_up_[known] = false;
  return known;
}

GraphNode GraphBuilder::endpoint(std::string_view id) {
  const GraphNode known = graph.find_node(id);
  if (known != StringPool::none) return known;
  made_up_.push_back(true);
  return graph.add_node(id);
}

PropertyGraph GraphBuilder::finish() {
  if (expects_declarations)
    notes.add("{} {node is|nodes are} named by edges only: added",
              static_cast<std::size_t>(std::count(made_up_.begin(), made_up_.end(), true)));
  notes.tell();
  return std::move(graph);
}

}  // namespace standpoint::io
