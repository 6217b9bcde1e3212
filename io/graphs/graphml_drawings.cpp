#include "graphs/graphml_drawings.hpp"

#include "xml_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <variant>

namespace standpoint::io {
namespace {

constexpr double usual_size = 20.0;

const AttributeColumn* column_named(const AttributeTable& table, std::string_view name) {
  const auto place = table.find(name);
  return place ? &table[*place] : nullptr;
}

// A number of the row, when it is one that can be drawn.
std::optional<double> number_of(const AttributeColumn* column, std::size_t row) {
  if (column == nullptr) return std::nullopt;
  const AttributeValue value = column->value(row);
  double number = NAN;
  if (const auto* integer = std::get_if<std::int64_t>(&value)) number = static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&value)) number = *real;
  if (!std::isfinite(number) || std::abs(number) > 1e9) return std::nullopt;
  return number;
}

std::string color_of(const AttributeColumn* column, std::size_t row, std::string_view otherwise) {
  std::string color = column == nullptr ? std::string() : column->text(row);
  const bool is_color = color.size() == 7 && color.front() == '#' &&
                        color.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
  return is_color ? color : std::string(otherwise);
}

void append_key(std::string& out, std::string_view id, std::string_view scope, std::string_view name,
                std::string_view drawing) {
  out += "<key id=\"";
  append_xml_text(out, id);
  out += fmt::format("\" for=\"{}\" attr.name=\"{}\" attr.type=\"string\"{}/>\n", scope, name, drawing);
}

void append_data(std::string& out, std::string_view key) {
  out += "<data key=\"";
  append_xml_text(out, key);
  out += "\">";
}

}  // namespace

GraphmlDrawings::GraphmlDrawings(const PropertyGraph& graph, const GraphmlWrittenKeys& keys)
    : graph_(graph),
      node_key_(keys.free_id("d0")),
      edge_key_(keys.free_id("e0")),
      graph_key_(keys.free_id("prop")),
      label_(column_named(graph.node_attributes, "label")),
      name_(column_named(graph.node_attributes, "name")),
      color_(column_named(graph.node_attributes, "color")),
      size_(column_named(graph.node_attributes, "size")),
      x_(column_named(graph.node_attributes, "x")),
      y_(column_named(graph.node_attributes, "y")),
      edge_color_(column_named(graph.edge_attributes, "color")),
      sign_(column_named(graph.edge_attributes, "sign")),
      weight_(column_named(graph.edge_attributes, "weight")) {
  if (name_ == nullptr) name_key_ = keys.free_id("name");
}

// As DNA shows a node: its label, its name, at last its id.
std::string GraphmlDrawings::label_of(GraphNode node) const {
  for (const auto* column : {label_, name_}) {
    if (column == nullptr) continue;
    if (auto text = column->text(node); !text.empty()) return text;
  }
  return std::string(graph_.node_id(node));
}

void GraphmlDrawings::append_keys(std::string& out) const {
  append_key(out, node_key_, "node", "nodegraphics", " yfiles.type=\"nodegraphics\"");
  append_key(out, edge_key_, "edge", "edgegraphics", " yfiles.type=\"edgegraphics\"");
  append_key(out, graph_key_, "graph", "properties", " visone.type=\"properties\"");
  if (!name_key_.empty()) append_key(out, name_key_, "node", "name", "");
}

void GraphmlDrawings::append_of_graph(std::string& out) const {
  append_data(out, graph_key_);
  out += "<visone:labelAttribute";
  if (weight_ != nullptr) out += " edgeLabel=\"weight\"";
  out += " nodeLabel=\"name\"/></data>";
}

void GraphmlDrawings::append_of_node(std::string& out, GraphNode node) const {
  const std::string label = label_of(node);
  if (!name_key_.empty()) {
    append_data(out, name_key_);
    append_xml_text(out, label);
    out += "</data>";
  }
  const double size = std::max(1.0, number_of(size_, node).value_or(usual_size));
  append_data(out, node_key_);
  out += fmt::format("<y:ShapeNode><y:Geometry height=\"{0}\" width=\"{0}\"", size);
  // The place is that of the upper left corner.
  const auto x = number_of(x_, node);
  const auto y = number_of(y_, node);
  if (x && y) out += fmt::format(" x=\"{}\" y=\"{}\"", *x - size / 2, *y - size / 2);
  out += fmt::format("/><y:Fill color=\"{}\" transparent=\"false\"/>", color_of(color_, node, "#7f7f7f"));
  out += "<y:BorderStyle color=\"#000000\" type=\"line\" width=\"1.0\"/><y:NodeLabel>";
  append_xml_text(out, label);
  out += "</y:NodeLabel><y:Shape type=\"ellipse\"/></y:ShapeNode></data>";
}

void GraphmlDrawings::append_of_edge(std::string& out, GraphEdge edge) const {
  // Colours as in our maps (graphml.cpp) where edges have a sign and none of their own.
  const double sign =
      number_of(sign_, edge).value_or(number_of(weight_, edge).value_or(0.0) < 0 ? -1.0 : 0.0);
  const auto color = color_of(edge_color_, edge, sign > 0 ? "#2166ac" : sign < 0 ? "#b2182b" : "#999999");
  append_data(out, edge_key_);
  out += fmt::format("<y:PolyLineEdge><y:LineStyle color=\"{}\" type=\"line\" width=\"2.0\"/>", color);
  out += fmt::format("<y:Arrows source=\"none\" target=\"{}\"/></y:PolyLineEdge></data>",
                     graph_.is_directed(edge) ? "standard" : "none");
}

}  // namespace standpoint::io
