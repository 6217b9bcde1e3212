#include "adjacency.hpp"

#include "columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace standpoint::io {

Adjacency::Adjacency(const PropertyGraph& graph, std::string_view format, Notes& notes) {
  const auto* weights = find_number(graph.edge_attributes, "weight");
  const auto* signs = find_number(graph.edge_attributes, "sign");

  // The cells of each edge, counted, then put in their rows.
  const std::size_t edges = graph.edge_count();
  const auto has_two = [&](GraphEdge edge) {
    return !graph.is_directed(edge) && graph.source(edge) != graph.target(edge);
  };
  std::vector<std::size_t> next(graph.node_count() + 1);
  for (GraphEdge edge = 0; edge < edges; ++edge) {
    ++next[graph.source(edge) + 1];
    if (has_two(edge)) ++next[graph.target(edge) + 1];
  }
  for (std::size_t i = 1; i < next.size(); ++i) next[i] += next[i - 1];
  const std::vector<std::size_t> ends(next.begin() + 1, next.end());
  std::vector<Cell> all(next.back());
  std::size_t without_number = 0;
  std::size_t neutral = 0;
  for (GraphEdge edge = 0; edge < edges; ++edge) {
    double weight = number_of(weights, edge).value_or(1.0);
    const double sign = number_of(signs, edge).value_or(1.0);
    if (!std::isfinite(weight) || !std::isfinite(sign)) {
      ++without_number;
      weight = 0.0;
    } else if (signs != nullptr) {
      if (sign == 0.0 && weight != 0.0) ++neutral;
      weight = sign == 0.0 ? 0.0 : std::copysign(1.0, sign) * weight;
    }
    all[next[graph.source(edge)]++] = {graph.target(edge), weight};
    if (has_two(edge)) all[next[graph.target(edge)]++] = {graph.source(edge), weight};
  }

  // Parallel edges fall together.
  std::size_t added_up = 0;
  std::size_t begin = 0;
  starts_.push_back(0);
  for (const std::size_t end : ends) {
    std::stable_sort(all.begin() + static_cast<std::ptrdiff_t>(begin),
                     all.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const Cell& a, const Cell& b) { return a.column < b.column; });
    for (std::size_t i = begin; i < end;) {
      Cell cell = all[i];
      std::size_t parallel = i + 1;
      for (; parallel < end && all[parallel].column == cell.column; ++parallel)
        cell.weight += all[parallel].weight;
      added_up += parallel - i - 1;
      i = parallel;
      if (cell.weight != 0.0) cells_.push_back(cell);
    }
    begin = end;
    starts_.push_back(cells_.size());
  }

  notes.add("{} {cell|cells} took in one more edge of the same pair: the signed weights are added up",
            added_up);
  notes.add("{} {edge|edges} of sign 0 (neutral, affiliated) {counts|count} 0", neutral);
  notes.add("{} {edge|edges} whose weight is no number {counts|count} 0", without_number);
  note_lost_columns(notes, format, "nodes", graph.node_attributes, graph.node_count(),
                    [](const AttributeColumn& column) { return column.name() != "label"; });
  note_lost_columns(notes, format, "edges", graph.edge_attributes, edges,
                    [&](const AttributeColumn& column) { return &column != weights && &column != signs; });
  note_lost_columns(notes, format, "the graph", graph.attributes, 1,
                    [](const AttributeColumn&) { return true; });
}

std::vector<Adjacency::Cell> Adjacency::row(std::size_t row) const {
  return {cells_.begin() + static_cast<std::ptrdiff_t>(starts_[row]),
          cells_.begin() + static_cast<std::ptrdiff_t>(starts_[row + 1])};
}

std::vector<std::string> row_names(const PropertyGraph& graph) {
  const auto* labels = find_text(graph.node_attributes, "label");
  std::unordered_map<std::string_view, std::size_t> with_label;
  for (GraphNode node = 0; node < graph.node_count(); ++node) ++with_label[text_of(labels, node)];

  std::vector<std::string> names;
  std::unordered_set<std::string> taken;
  for (GraphNode node = 0; node < graph.node_count(); ++node) {
    const std::string_view label = text_of(labels, node);
    const std::string name(label.empty() || with_label[label] > 1 ? graph.node_id(node) : label);
    std::string unique = name;
    for (int number = 2; !taken.insert(unique).second; ++number)
      unique = fmt::format("{} ({})", name, number);
    names.push_back(std::move(unique));
  }
  return names;
}

}  // namespace standpoint::io
