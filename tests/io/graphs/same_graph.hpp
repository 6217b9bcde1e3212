#pragma once
// Whether two graphs say the same, for round trips: ids of keys and where a value comes from (a default or
// the row) aside.

#include <standpoint/io/property_graph.hpp>

#include <fmt/format.h>

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace standpoint::test {

// NaN equals NaN here, and 0 does not equal -0.
inline bool same_value(const io::AttributeValue& a, const io::AttributeValue& b) {
  const auto* x = std::get_if<double>(&a);
  const auto* y = std::get_if<double>(&b);
  if (x == nullptr || y == nullptr) return a == b;
  return std::bit_cast<std::uint64_t>(*x) == std::bit_cast<std::uint64_t>(*y) || (*x != *x && *y != *y);
}

/// "" when they say the same, else the first difference.
inline std::string column_difference(const io::AttributeColumn& a, const io::AttributeColumn& b,
                                     std::size_t rows) {
  if (a.name() != b.name()) return fmt::format("column '{}' is called '{}'", a.name(), b.name());
  if (a.type() != b.type())
    return fmt::format("column '{}' is {}, not {}", a.name(), io::to_string(b.type()),
                       io::to_string(a.type()));
  for (std::size_t row = 0; row < rows; ++row) {
    if (!same_value(a.value(row), b.value(row)))
      return fmt::format("{}[{}] is '{}', not '{}'", a.name(), row, b.text(row), a.text(row));
  }
  return {};
}

inline std::string table_difference(const io::AttributeTable& a, const io::AttributeTable& b,
                                    std::size_t rows) {
  if (a.size() != b.size()) return fmt::format("{} columns, not {}", b.size(), a.size());
  for (std::size_t place = 0; place < a.size(); ++place) {
    if (auto found = column_difference(a[place], b[place], rows); !found.empty()) return found;
  }
  return {};
}

inline std::string difference(const io::PropertyGraph& a, const io::PropertyGraph& b) {
  if (a.id != b.id) return fmt::format("graph '{}', not '{}'", b.id, a.id);
  if (a.directed != b.directed) return "another default direction";
  if (a.node_count() != b.node_count())
    return fmt::format("{} nodes, not {}", b.node_count(), a.node_count());
  if (a.edge_count() != b.edge_count())
    return fmt::format("{} edges, not {}", b.edge_count(), a.edge_count());
  for (io::GraphNode node = 0; node < a.node_count(); ++node) {
    if (a.node_id(node) != b.node_id(node))
      return fmt::format("node {} is '{}', not '{}'", node, b.node_id(node), a.node_id(node));
  }
  for (io::GraphEdge edge = 0; edge < a.edge_count(); ++edge) {
    if (a.source(edge) != b.source(edge) || a.target(edge) != b.target(edge))
      return fmt::format("edge {} joins others", edge);
    if (a.is_directed(edge) != b.is_directed(edge)) return fmt::format("edge {} is turned", edge);
    if (a.edge_id(edge) != b.edge_id(edge))
      return fmt::format("edge {} is '{}', not '{}'", edge, b.edge_id(edge), a.edge_id(edge));
  }
  for (const auto& found : {column_difference(a.edge_kinds, b.edge_kinds, a.edge_count()),
                            table_difference(a.attributes, b.attributes, 1),
                            table_difference(a.node_attributes, b.node_attributes, a.node_count()),
                            table_difference(a.edge_attributes, b.edge_attributes, a.edge_count())}) {
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace standpoint::test
