// Tables of nodes and of edges. The first columns are those that Gephi's import of spreadsheets knows by
// their names (Id, Label; Source, Target, Type, Id, Kind, Label, Weight), all others follow under their own.

#include "columns.hpp"
#include "csv_writer.hpp"
#include "graph_writers.hpp"
#include "notes.hpp"

#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

// Numbers without exponents, which a spreadsheet would take for text or a formula.
std::string table_text(const AttributeColumn& column, std::size_t row) {
  const AttributeValue value = column.value(row);
  const auto* real = std::get_if<double>(&value);
  if (real == nullptr || column.type() == AttributeType::float32) return column.text(row);
  if (!std::isfinite(*real)) return column.text(row);
  std::string text;
  append_number(text, *real);
  return text;
}

// The columns of a table that stand in a row of their own, in order, and their names.
struct Columns {
  Columns(const AttributeTable& table, std::span<const std::string_view> taken,
          std::initializer_list<const AttributeColumn*> own)
      : names_(taken) {
    for (const auto& column : table) {
      bool is_own = false;
      for (const auto* other : own) is_own = is_own || other == &column;
      if (is_own) continue;
      columns.push_back(&column);
      names.push_back(names_.make(column.name()));
    }
  }

  std::vector<const AttributeColumn*> columns;
  std::vector<std::string> names;

 private:
  UniqueNames names_;
};

// Writes rows of texts that are made one by one.
class Rows {
 public:
  explicit Rows(std::ostream& out) : csv_(out) {}
  void add(std::string text) { texts_.push_back(std::move(text)); }
  void add(const Columns& columns, std::size_t row) {
    for (const auto* column : columns.columns) add(table_text(*column, row));
  }
  void end() {
    fields_.assign(texts_.begin(), texts_.end());
    csv_.row(fields_);
    texts_.clear();
  }

 private:
  CsvWriter csv_;
  std::vector<std::string> texts_;
  std::vector<std::string_view> fields_;
};

}  // namespace

void write_node_table(std::ostream& out, const PropertyGraph& graph, Profile /*profile*/,
                      std::string_view name, const DiagnosticSink& report) {
  constexpr std::array<std::string_view, 2> taken = {"id", "label"};
  const auto* label = find_text(graph.node_attributes, "label");
  const Columns columns(graph.node_attributes, taken, {label});

  Rows rows(out);
  for (const auto* first : {"Id", "Label"}) rows.add(first);
  for (const auto& column : columns.names) rows.add(column);
  rows.end();
  for (GraphNode node = 0; node < graph.node_count(); ++node) {
    rows.add(std::string(graph.node_id(node)));
    rows.add(std::string(text_of(label, node)));
    rows.add(columns, node);
    rows.end();
  }

  Notes notes(name, report);
  note_lost_columns(notes, "a table of nodes", "the graph", graph.attributes, 1,
                    [](const AttributeColumn&) { return true; });
  notes.tell();
}

void write_edge_table(std::ostream& out, const PropertyGraph& graph, Profile /*profile*/,
                      std::string_view /*name*/, const DiagnosticSink& /*report*/) {
  constexpr std::array<std::string_view, 7> taken = {"source", "target", "type",  "id",
                                                     "kind",   "label",  "weight"};
  const auto* label = find_text(graph.edge_attributes, "label");
  const auto* weight = find_number(graph.edge_attributes, "weight");
  const Columns columns(graph.edge_attributes, taken, {label, weight});

  Rows rows(out);
  for (const auto* first : {"Source", "Target", "Type", "Id", "Kind"}) rows.add(first);
  // Gephi draws labels of edges, and a weight that is nowhere is 1.
  if (label != nullptr) rows.add("Label");
  if (weight != nullptr) rows.add("Weight");
  for (const auto& column : columns.names) rows.add(column);
  rows.end();
  for (GraphEdge edge = 0; edge < graph.edge_count(); ++edge) {
    rows.add(std::string(graph.node_id(graph.source(edge))));
    rows.add(std::string(graph.node_id(graph.target(edge))));
    rows.add(graph.is_directed(edge) ? "Directed" : "Undirected");
    rows.add(std::string(graph.edge_id(edge)));
    rows.add(graph.edge_kinds.text(edge));
    if (label != nullptr) rows.add(std::string(text_of(label, edge)));
    if (weight != nullptr) rows.add(table_text(*weight, edge));
    rows.add(columns, edge);
    rows.end();
  }
}

}  // namespace standpoint::io
