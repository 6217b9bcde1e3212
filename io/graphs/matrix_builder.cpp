#include "matrix_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <unordered_set>

namespace standpoint::io {
namespace {

// Whether each cell has its mirror image. `cells` are in the order of rows and columns.
bool is_symmetric(const std::vector<MatrixCell>& cells) {
  return std::all_of(cells.begin(), cells.end(), [&](const MatrixCell& cell) {
    const auto mirror =
        std::lower_bound(cells.begin(), cells.end(), cell, [](const MatrixCell& a, const MatrixCell& b) {
          return std::tie(a.row, a.column) < std::tie(b.column, b.row);
        });
    return mirror != cells.end() && mirror->row == cell.column && mirror->column == cell.row &&
           mirror->weight == cell.weight;
  });
}

}  // namespace

Result<PropertyGraph> make_matrix_graph(const std::vector<std::string>& rows,
                                        const std::vector<std::string>& columns,
                                        std::vector<MatrixCell> cells, std::string_view name) {
  PropertyGraph graph;
  AttributeColumn label("label", AttributeType::text);
  const auto add_nodes = [&](const std::vector<std::string>& names) -> const std::string* {
    std::unordered_set<std::string_view> seen;
    for (const auto& node_name : names) {
      if (!seen.insert(node_name).second) return &node_name;
      if (graph.find_node(node_name) != StringPool::none) continue;
      label.set(graph.add_node(node_name), std::string_view(node_name));
    }
    return nullptr;
  };
  for (const auto* side : {&rows, &columns}) {
    if (const std::string* twice = add_nodes(*side)) {
      return Error{
          Errc::invalid_value, std::string(name),
          fmt::format("'{}' names two {}", twice->substr(0, 80), side == &rows ? "rows" : "columns")};
    }
  }
  graph.node_attributes.add(std::move(label));

  cells.erase(
      std::remove_if(cells.begin(), cells.end(), [](const MatrixCell& cell) { return cell.weight == 0.0; }),
      cells.end());
  std::stable_sort(cells.begin(), cells.end(), [](const MatrixCell& a, const MatrixCell& b) {
    return std::tie(a.row, a.column) < std::tie(b.row, b.column);
  });
  graph.directed = rows != columns || !is_symmetric(cells);
  AttributeColumn weight("weight", AttributeType::float64);
  AttributeColumn sign("sign", AttributeType::int32);
  const bool is_signed =
      std::any_of(cells.begin(), cells.end(), [](const MatrixCell& cell) { return cell.weight < 0.0; });
  for (const auto& cell : cells) {
    if (!graph.directed && cell.column < cell.row) continue;
    const GraphEdge edge =
        graph.add_edge(graph.find_node(rows[cell.row]), graph.find_node(columns[cell.column]));
    weight.set(edge, std::abs(cell.weight));
    if (is_signed) sign.set(edge, std::int64_t{cell.weight < 0.0 ? -1 : 1});
  }
  graph.edge_attributes.add(std::move(weight));
  if (is_signed) graph.edge_attributes.add(std::move(sign));
  return graph;
}

}  // namespace standpoint::io
