// Graphviz's DOT (https://graphviz.org/doc/info/lang.html). Every name and value is a quoted string, with a
// backslash doubled, since labels are read for escapes.

#include "columns.hpp"
#include "graph_writers.hpp"
#include "notes.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode_utf8(text, i);
    if (c.value == U'"' || c.value == U'\\') {
      out += '\\';
      out += static_cast<char>(c.value);
    } else if (c.value == U'\n') {
      out += "\\n";
    } else if (c.value == U'\r') {
      out += "\\r";
    } else if (!c.valid || (c.value < 0x20 && c.value != U'\t')) {
      append_utf8(out, replacement_character);
    } else {
      out.append(text.substr(i, c.length));
    }
    i += c.length;
  }
  out += '"';
}

class DotWriter {
 public:
  DotWriter(std::ostream& out, const PropertyGraph& graph)
      : out_(out), graph_(graph), has_arrows_(has_directed_edges(graph)) {}

  void write() {
    text_ = has_arrows_ ? "digraph " : "graph ";
    append_quoted(text_, graph_.id.empty() ? "graph" : graph_.id);
    text_ += " {\n";
    if (const auto title = text_of(find_text(graph_.attributes, "title"), 0); !title.empty())
      write_statement("label", title);
    const auto graph_names = unique_column_names(graph_.attributes, taken_of_graph, NameCase::bytes);
    for (std::size_t i = 0; i < graph_.attributes.size(); ++i) {
      const auto& column = graph_.attributes[i];
      if (column.name() != "title" && has_values(column, 1)) write_statement(graph_names[i], column.text(0));
    }

    const auto node_names = unique_column_names(graph_.node_attributes, taken_of_nodes, NameCase::bytes);
    const auto* x = find_number(graph_.node_attributes, "x");
    const auto* y = find_number(graph_.node_attributes, "y");
    for (GraphNode node = 0; node < graph_.node_count(); ++node) {
      text_ += "  ";
      append_quoted(text_, graph_.node_id(node));
      begin_attributes();
      write_columns(graph_.node_attributes, node_names, node);
      const auto across = number_of(x, node);
      const auto up = number_of(y, node);
      if (across && up && std::isfinite(*across) && std::isfinite(*up))
        attribute("pos", fmt::format("{},{}", *across, *up));
      end_attributes();
    }

    const auto edge_names = unique_column_names(graph_.edge_attributes, taken_of_edges, NameCase::bytes);
    for (GraphEdge edge = 0; edge < graph_.edge_count(); ++edge) {
      text_ += "  ";
      append_quoted(text_, graph_.node_id(graph_.source(edge)));
      text_ += has_arrows_ ? " -> " : " -- ";
      append_quoted(text_, graph_.node_id(graph_.target(edge)));
      begin_attributes();
      if (has_arrows_ && !graph_.is_directed(edge)) attribute("dir", "none");
      if (const auto id = graph_.edge_id(edge); !id.empty()) attribute("id", id);
      if (graph_.edge_kinds.has(edge)) attribute("kind", graph_.edge_kinds.text(edge));
      write_columns(graph_.edge_attributes, edge_names, edge);
      end_attributes();
    }
    text_ += "}\n";
    flush();
  }

 private:
  // What is written apart, and what means something else to Graphviz (some of it opens files): a column of
  // such a name gets a number.
  static constexpr std::array<std::string_view, 5> taken_of_graph = {"label", "size", "imagepath", "fontpath",
                                                                     "stylesheet"};
  static constexpr std::array<std::string_view, 7> taken_of_nodes = {"pos",    "shape", "style",    "width",
                                                                     "height", "image", "shapefile"};
  static constexpr std::array<std::string_view, 5> taken_of_edges = {"dir", "id", "kind", "style", "pos"};

  void write_statement(std::string_view name, std::string_view value) {
    text_ += "  ";
    append_quoted(text_, name);
    text_ += '=';
    append_quoted(text_, value);
    text_ += ";\n";
  }
  void write_columns(const AttributeTable& table, const std::vector<std::string>& names, std::size_t row) {
    for (std::size_t i = 0; i < table.size(); ++i) {
      if (!std::holds_alternative<std::monostate>(table[i].value(row)))
        attribute(names[i], table[i].text(row));
    }
  }
  void begin_attributes() { first_ = true; }
  void attribute(std::string_view name, std::string_view value) {
    text_ += first_ ? " [" : ", ";
    first_ = false;
    append_quoted(text_, name);
    text_ += '=';
    append_quoted(text_, value);
  }
  void end_attributes() {
    text_ += first_ ? ";\n" : "];\n";
    if (text_.size() > (std::size_t{1} << 16U)) flush();
  }
  void flush() {
    out_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.clear();
  }

  std::ostream& out_;
  const PropertyGraph& graph_;
  bool has_arrows_;
  bool first_ = true;
  std::string text_;
};

}  // namespace

void write_dot(std::ostream& out, const PropertyGraph& graph, Profile /*profile*/, std::string_view name,
               const DiagnosticSink& report) {
  Notes notes(name, report);
  if (graph.is_mixed())
    notes.add("DOT has no undirected edges in a directed graph: {} {is|are} written as arrows without heads",
              count_edges(graph, false));
  DotWriter(out, graph).write();
  notes.tell();
}

}  // namespace standpoint::io
