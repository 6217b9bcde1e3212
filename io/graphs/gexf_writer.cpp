// GEXF 1.3 (https://gexf.net/schema.html): Gephi's own format, with the days of nodes and edges for its time
// line. Colours are written as r, g, b, which readers of 1.1 and 1.2 know, too; numbers that are none as
// Java, Python and JavaScript read them.

#include "columns.hpp"
#include "graph_writers.hpp"
#include "notes.hpp"
#include "time_span.hpp"
#include "xml_text.hpp"

#include <array>
#include <cmath>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

std::string_view gexf_type(AttributeType type) {
  switch (type) {
    case AttributeType::boolean:
      return "boolean";
    case AttributeType::int32:
      return "integer";
    case AttributeType::int64:
      return "long";
    case AttributeType::float32:
      return "float";
    case AttributeType::float64:
      return "double";
    case AttributeType::text:
      break;
  }
  return "string";
}

std::string value_text(const AttributeColumn& column, std::size_t row) {
  std::string text = column.text(row);
  if (column.type() == AttributeType::float32 || column.type() == AttributeType::float64) {
    if (text == "INF") return "Infinity";
    if (text == "-INF") return "-Infinity";
  }
  return text;
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  out += ' ';
  out += name;
  out += "=\"";
  append_xml_text(out, value);
  out += '"';
}

// The columns that become elements and attributes of GEXF's own; all others are attvalues.
struct OwnColumns {
  explicit OwnColumns(const AttributeTable& table, std::size_t rows)
      : label(find_text(table, "label")), color(colour_column(table, rows)) {}

  static const AttributeColumn* colour_column(const AttributeTable& table, std::size_t rows) {
    const auto* column = find_text(table, "color");
    for (std::size_t row = 0; column != nullptr && row < rows; ++row) {
      const std::string_view text = text_of(column, row);
      if (!text.empty() && !parse_colour(text)) return nullptr;  // "red": kept as it is
    }
    return column;
  }
  bool has(const AttributeColumn& column) const {
    for (const auto* own : {label, color, size, x, y, z, weight, spells}) {
      if (own == &column) return true;
    }
    return false;
  }

  const AttributeColumn* label;
  const AttributeColumn* color;
  const AttributeColumn* size = nullptr;
  const AttributeColumn* x = nullptr;
  const AttributeColumn* y = nullptr;
  const AttributeColumn* z = nullptr;
  const AttributeColumn* weight = nullptr;
  const AttributeColumn* spells = nullptr;
};

class GexfWriter {
 public:
  GexfWriter(std::ostream& out, const PropertyGraph& graph, Notes& notes)
      : out_(out),
        graph_(graph),
        notes_(notes),
        node_columns_(graph.node_attributes, graph.node_count()),
        edge_columns_(graph.edge_attributes, graph.edge_count()),
        node_times_(graph.node_attributes),
        edge_times_(graph.edge_attributes) {
    const auto& nodes = graph.node_attributes;
    node_columns_.size = find_number(nodes, "size");
    node_columns_.x = find_number(nodes, "x");
    node_columns_.y = find_number(nodes, "y");
    if (node_columns_.x == nullptr || node_columns_.y == nullptr)
      node_columns_.x = node_columns_.y = nullptr;
    else
      node_columns_.z = find_number(nodes, "z");
    edge_columns_.weight = find_number(graph.edge_attributes, "weight");
    is_dynamic_ = node_times_.any(graph.node_count()) || edge_times_.any(graph.edge_count());
    if (is_dynamic_) {
      node_columns_.spells = find_text(nodes, "spells");
      edge_columns_.spells = find_text(graph.edge_attributes, "spells");
    }
  }

  void write() {
    line_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n";
    write_meta();
    line_ += is_dynamic_ ? "<graph mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\""
                         : "<graph mode=\"static\"";
    line_ += graph_.directed ? " defaultedgetype=\"directed\">\n" : " defaultedgetype=\"undirected\">\n";
    node_keys_ = write_attributes("node", graph_.node_attributes, node_columns_);
    edge_keys_ = write_attributes("edge", graph_.edge_attributes, edge_columns_);

    line_ += "<nodes>\n";
    for (GraphNode node = 0; node < graph_.node_count(); ++node) write_node(node);
    line_ += "</nodes>\n<edges>\n";
    for (GraphEdge edge = 0; edge < graph_.edge_count(); ++edge) write_edge(edge);
    line_ += "</edges>\n</graph>\n</gexf>\n";
    flush();
  }

 private:
  struct Key {
    const AttributeColumn* column;
    std::string id;
  };

  // Title and generator have a place in GEXF; other attributes of the graph have none.
  void write_meta() {
    const auto* title = find_text(graph_.attributes, "title");
    const auto* generator = find_text(graph_.attributes, "generator");
    line_ += "<meta>";
    for (const auto& [element, column] : {std::pair{"creator", generator}, std::pair{"description", title}}) {
      if (column == nullptr || text_of(column, 0).empty()) continue;
      line_ += std::string("<") + element + ">";
      append_xml_text(line_, text_of(column, 0));
      line_ += std::string("</") + element + ">";
    }
    line_ += "</meta>\n";
    note_lost_columns(notes_, "GEXF", "the graph", graph_.attributes, 1, [&](const AttributeColumn& column) {
      return &column != title && &column != generator;
    });
  }

  // Gephi knows columns by their ids, without regard to case.
  std::vector<Key> write_attributes(std::string_view of, const AttributeTable& table, const OwnColumns& own) {
    constexpr std::array<std::string_view, 10> taken = {"id",   "label",  "timeset", "source",   "target",
                                                        "type", "weight", "kind",    "interval", "timestamp"};
    const std::size_t taken_count = of == "node" ? 3 : taken.size();
    UniqueNames ids(std::span<const std::string_view>(taken).first(taken_count));
    std::vector<Key> keys;
    for (const auto& column : table) {
      if (own.has(column)) continue;
      if (keys.empty()) line_ += "<attributes class=\"" + std::string(of) + "\" mode=\"static\">\n";
      keys.push_back({&column, ids.make(column.name())});
      line_ += "<attribute";
      append_attribute(line_, "id", keys.back().id);
      append_attribute(line_, "title", column.name());
      append_attribute(line_, "type", gexf_type(column.type()));
      if (column.default_text()) {
        line_ += "><default>";
        append_xml_text(line_, *column.default_text());
        line_ += "</default></attribute>\n";
      } else {
        line_ += "/>\n";
      }
    }
    if (!keys.empty()) line_ += "</attributes>\n";
    return keys;
  }

  void write_values(const std::vector<Key>& keys, std::size_t row) {
    bool any = false;
    for (const auto& key : keys) {
      if (!key.column->has(row)) continue;
      if (!any) line_ += "<attvalues>";
      any = true;
      line_ += "<attvalue";
      append_attribute(line_, "for", key.id);
      append_attribute(line_, "value", value_text(*key.column, row));
      line_ += "/>";
    }
    if (any) line_ += "</attvalues>";
  }

  void write_spells(const TimeSpans& times, std::size_t row) {
    const auto spans = is_dynamic_ ? times.of(row) : std::vector<TimeSpan>();
    if (spans.empty()) return;
    line_ += "<spells>";
    for (const auto& span : spans) {
      line_ += "<spell";
      if (!span.start.empty()) append_attribute(line_, "start", span.start);
      if (!span.end.empty()) append_attribute(line_, "end", span.end);
      line_ += "/>";
    }
    line_ += "</spells>";
  }

  void write_colour(const OwnColumns& own, std::size_t row) {
    const auto colour = parse_colour(text_of(own.color, row));
    if (!colour) return;
    line_ += "<viz:color r=\"" + std::to_string(colour->red) + "\" g=\"" + std::to_string(colour->green) +
             "\" b=\"" + std::to_string(colour->blue) + "\"/>";
  }

  void write_node(GraphNode node) {
    const OwnColumns& own = node_columns_;
    line_ += "<node";
    append_attribute(line_, "id", graph_.node_id(node));
    if (const auto label = text_of(own.label, node); !label.empty()) append_attribute(line_, "label", label);
    line_ += '>';
    write_values(node_keys_, node);
    write_spells(node_times_, node);
    write_colour(own, node);
    const auto x = number_of(own.x, node);
    const auto y = number_of(own.y, node);
    if (x && y && std::isfinite(*x) && std::isfinite(*y)) {
      line_ += "<viz:position";
      append_attribute(line_, "x", own.x->text(node));
      append_attribute(line_, "y", own.y->text(node));
      const auto z = number_of(own.z, node);
      if (z && std::isfinite(*z)) append_attribute(line_, "z", own.z->text(node));
      line_ += "/>";
    } else if (x || y) {
      notes_.add("GEXF has no place for a position of one number, or of one without end: {} left out");
    }
    if (const auto size = number_of(own.size, node)) {
      if (std::isfinite(*size) && *size >= 0.0) {
        line_ += "<viz:size";
        append_attribute(line_, "value", own.size->text(node));
        line_ += "/>";
      } else {
        notes_.add("GEXF has no place for sizes below 0 or without end: {} left out");
      }
    }
    line_ += "</node>\n";
    flush_if_long();
  }

  void write_edge(GraphEdge edge) {
    const OwnColumns& own = edge_columns_;
    line_ += "<edge";
    if (const auto id = graph_.edge_id(edge); !id.empty()) append_attribute(line_, "id", id);
    append_attribute(line_, "source", graph_.node_id(graph_.source(edge)));
    append_attribute(line_, "target", graph_.node_id(graph_.target(edge)));
    if (graph_.is_directed(edge) != graph_.directed)
      append_attribute(line_, "type", graph_.is_directed(edge) ? "directed" : "undirected");
    if (const auto kind = text_of(&graph_.edge_kinds, edge); !kind.empty())
      append_attribute(line_, "kind", kind);
    if (const auto label = text_of(own.label, edge); !label.empty()) append_attribute(line_, "label", label);
    if (const auto weight = number_of(own.weight, edge)) {
      if (std::isfinite(*weight)) {
        append_attribute(line_, "weight", own.weight->text(edge));
      } else {
        notes_.add("GEXF has no place for weights that are no number or have no end: {} left out");
      }
    }
    line_ += '>';
    write_values(edge_keys_, edge);
    write_spells(edge_times_, edge);
    write_colour(own, edge);
    line_ += "</edge>\n";
    flush_if_long();
  }

  void flush() {
    out_.write(line_.data(), static_cast<std::streamsize>(line_.size()));
    line_.clear();
  }
  void flush_if_long() {
    if (line_.size() > (std::size_t{1} << 16U)) flush();
  }

  std::ostream& out_;
  const PropertyGraph& graph_;
  Notes& notes_;
  OwnColumns node_columns_;
  OwnColumns edge_columns_;
  TimeSpans node_times_;
  TimeSpans edge_times_;
  bool is_dynamic_ = false;
  std::vector<Key> node_keys_;
  std::vector<Key> edge_keys_;
  std::string line_;
};

}  // namespace

void write_gexf(std::ostream& out, const PropertyGraph& graph, Profile /*profile*/, std::string_view name,
                const DiagnosticSink& report) {
  Notes notes(name, report);
  GexfWriter(out, graph, notes).write();
  notes.tell();
}

}  // namespace standpoint::io
