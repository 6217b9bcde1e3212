// Tables of nodes and of edges, row by row.

#include "columns.hpp"
#include "csv.hpp"
#include "csv_writer.hpp"
#include "graph_builder.hpp"
#include "graph_readers.hpp"
#include "guessed_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

// The columns that are attributes: all but those that the graph itself takes.
class AttributeCells {
 public:
  AttributeCells(const CsvReader& table, std::initializer_list<std::optional<std::size_t>> taken) {
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
      if (std::find(taken.begin(), taken.end(), i) != taken.end()) continue;
      const std::string& folded = table.columns()[i];
      const bool is_known = std::find(known.begin(), known.end(), folded) != known.end();
      const std::string_view name = is_known ? std::string_view(folded) : unguarded(table.header()[i]);
      fields_.push_back(i);
      columns_.emplace_back(std::string(name.empty() ? std::string_view("column") : name),
                            AttributeType::text);
    }
  }

  void set(std::size_t row, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const std::string_view value = unguarded(fields[fields_[i]]);
      if (!value.empty()) columns_[i].set(row, value);
    }
    rows_ = std::max(rows_, row + 1);
  }

  AttributeTable finish() {
    AttributeTable table;
    for (auto& column : columns_) {
      const bool stays = std::find(texts.begin(), texts.end(), column.name()) != texts.end();
      AttributeColumn typed = stays ? std::move(column) : with_guessed_type(column, rows_);
      // A weight is a real number also where all of them are whole.
      if (typed.name() == "weight" && typed.type() < AttributeType::float64) typed = as_reals(typed);
      table.add(std::move(typed));
    }
    return table;
  }

 private:
  static constexpr std::array<std::string_view, 4> known = {"label", "weight", "sign", "kind"};
  static constexpr std::array<std::string_view, 3> texts = {"label", "first", "last"};

  AttributeColumn as_reals(const AttributeColumn& column) const {
    if (column.type() == AttributeType::boolean) return column;
    AttributeColumn reals(column.name(), AttributeType::float64);
    for (std::size_t row = 0; row < rows_; ++row) {
      if (column.has(row)) reals.set_text(row, column.text(row));
    }
    return reals;
  }

  std::vector<std::size_t> fields_;
  std::vector<AttributeColumn> columns_;
  std::size_t rows_ = 0;
};

Error no_column(const CsvReader& table, std::string_view what) {
  return {Errc::malformed, table.name(), fmt::format("no column {} (found: {})", what, table.column_names())};
}

std::optional<Error> read_nodes(std::istream& in, std::string_view name, GraphBuilder& builder) {
  auto table = CsvReader::open(in, std::string(name), CsvComments::none, CsvSeparator::any);
  if (!table) return table.error();
  const auto id = table->column("id");
  if (!id) return no_column(*table, "'Id': a table of nodes has Id and Label");
  AttributeCells cells(*table, {id});
  std::vector<std::string> fields;
  while (true) {
    const auto more = table->next(fields);
    if (!more) return more.error();
    if (!*more) break;
    const std::string_view id_text = unguarded(fields[*id]);
    if (id_text.empty()) return Error{Errc::invalid_value, table->where(), "a node without 'Id'"};
    const auto node = builder.declare(id_text);
    if (!node) {
      return Error{Errc::invalid_value, table->where(),
                   fmt::format("node '{}' is there twice", id_text.substr(0, 80))};
    }
    cells.set(*node, fields);
  }
  builder.graph.node_attributes = cells.finish();
  return std::nullopt;
}

// Directed unless the row says otherwise; Gephi writes Directed and Undirected.
std::optional<bool> parse_direction(std::string_view text) {
  std::string lower;
  for (const char c : text) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  if (lower.empty() || lower == "directed") return true;
  if (lower == "undirected" || lower == "mutual") return false;
  return std::nullopt;
}

std::optional<Error> read_edges(std::istream& in, std::string_view name, GraphBuilder& builder) {
  auto table = CsvReader::open(in, std::string(name), CsvComments::none, CsvSeparator::any);
  if (!table) return table.error();
  const auto source = table->column("source");
  const auto target = table->column("target");
  if (!source || !target)
    return no_column(
        *table, fmt::format("'{}': a table of edges has Source and Target", source ? "Target" : "Source"));
  const auto type = table->column("type");
  const auto id = table->column("id");
  const auto kind = table->column("kind");
  AttributeCells cells(*table, {source, target, type, id, kind});

  struct Edge {
    GraphNode source;
    GraphNode target;
    std::string id;
    bool is_directed;
  };
  std::vector<Edge> edges;
  std::vector<std::string> fields;
  PropertyGraph& graph = builder.graph;
  while (true) {
    const auto more = table->next(fields);
    if (!more) return more.error();
    if (!*more) break;
    const std::string_view from = unguarded(fields[*source]);
    const std::string_view to = unguarded(fields[*target]);
    if (from.empty() || to.empty()) {
      return Error{Errc::invalid_value, table->where(),
                   fmt::format("an edge without '{}'", from.empty() ? "Source" : "Target")};
    }
    const auto direction = type ? parse_direction(fields[*type]) : true;
    if (!direction) {
      return Error{
          Errc::invalid_value, table->where(),
          fmt::format("unknown Type '{}' (expected Directed or Undirected)", fields[*type].substr(0, 40))};
    }
    const std::size_t row = edges.size();
    if (kind && !fields[*kind].empty()) graph.edge_kinds.set(row, unguarded(fields[*kind]));
    cells.set(row, fields);
    const GraphNode source_node = builder.endpoint(from);
    edges.push_back(
        {source_node, builder.endpoint(to), std::string(id ? unguarded(fields[*id]) : ""), *direction});
  }

  if (!type) builder.notes.add("no column Type: {} {edge is|edges are} taken for directed", edges.size());
  graph.directed =
      edges.empty() || std::any_of(edges.begin(), edges.end(), [](const Edge& e) { return e.is_directed; });
  for (const auto& edge : edges) graph.add_edge(edge.source, edge.target, edge.id, edge.is_directed);
  graph.edge_attributes = cells.finish();
  return std::nullopt;
}

}  // namespace

Result<PropertyGraph> read_node_table(std::istream& in, std::string_view name, const DiagnosticSink& report) {
  GraphBuilder builder(name, report);
  if (const auto problem = read_nodes(in, name, builder)) return *problem;
  return builder.finish();
}

Result<PropertyGraph> read_edge_rows(std::istream& in, std::string_view name, const DiagnosticSink& report) {
  GraphBuilder builder(name, report);
  builder.expects_declarations = false;
  if (const auto problem = read_edges(in, name, builder)) return *problem;
  return builder.finish();
}

Result<PropertyGraph> read_table_pair(NamedStream nodes, NamedStream edges, const DiagnosticSink& report) {
  GraphBuilder builder(edges.name, report);
  if (const auto problem = read_nodes(nodes.in, nodes.name, builder)) return *problem;
  if (const auto problem = read_edges(edges.in, edges.name, builder)) return *problem;
  return builder.finish();
}

}  // namespace standpoint::io
