// JSON: node-link as NetworkX writes it (json_graph.node_link_data, 2.x: nodes and links), and graphology's
// serialised graph (https://graphology.github.io/serialization.html).

#include "columns.hpp"
#include "graph_writers.hpp"
#include "json_object.hpp"
#include "notes.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

class JsonGraphWriter {
 public:
  JsonGraphWriter(std::ostream& out, const PropertyGraph& graph, Notes& notes)
      : out_(out), graph_(graph), notes_(notes) {}

  void write_node_link() {
    constexpr std::array<std::string_view, 1> of_node = {"id"};
    constexpr std::array<std::string_view, 5> of_edge = {"source", "target", "key", "id", "kind"};
    const auto graph_names = unique_column_names(graph_.attributes, {}, NameCase::bytes);
    const auto node_names = unique_column_names(graph_.node_attributes, of_node, NameCase::bytes);
    const auto edge_names = unique_column_names(graph_.edge_attributes, of_edge, NameCase::bytes);
    const bool is_directed = has_directed_edges(graph_);
    if (is_directed)
      notes_.add(
          "node-link JSON has no undirected edges in a directed graph: {} {is|are} written as directed",
          count_edges(graph_, false));
    const std::vector<std::uint32_t> keys = parallel_keys(is_directed);

    text_ = std::string("{\"directed\": ") + (is_directed ? "true" : "false") +
            ", \"multigraph\": " + (keys.empty() ? "false" : "true") + ", \"graph\": ";
    {
      JsonObject attributes(text_);
      if (!graph_.id.empty() && !graph_.attributes.find("id")) attributes.string("id", graph_.id);
      write_columns(attributes, graph_.attributes, graph_names, 0);
    }
    begin_list(", \"nodes\": [");
    for (GraphNode node = 0; node < graph_.node_count(); ++node) {
      begin_element();
      JsonObject object(text_);
      object.string("id", graph_.node_id(node));
      write_columns(object, graph_.node_attributes, node_names, node);
    }
    end_list();
    begin_list(", \"links\": [");
    for (GraphEdge edge = 0; edge < graph_.edge_count(); ++edge) {
      begin_element();
      JsonObject object(text_);
      object.string("source", graph_.node_id(graph_.source(edge)));
      object.string("target", graph_.node_id(graph_.target(edge)));
      const std::string_view id = graph_.edge_id(edge);
      // Of a multigraph NetworkX's GraphML reader makes the ids keys, of a graph an attribute.
      if (keys.empty()) {
        object.optional_string("id", id);
      } else if (id.empty()) {
        object.integer("key", keys[edge]);
      } else {
        object.string("key", id);
      }
      if (graph_.edge_kinds.has(edge)) object.string("kind", graph_.edge_kinds.text(edge));
      write_columns(object, graph_.edge_attributes, edge_names, edge);
    }
    end_list();
    text_ += "}\n";
    flush();
  }

  void write_graphology() {
    const auto graph_names = unique_column_names(graph_.attributes, {}, NameCase::bytes);
    const auto node_names = unique_column_names(graph_.node_attributes, {}, NameCase::bytes);
    constexpr std::array<std::string_view, 1> of_edge = {"kind"};
    const auto edge_names = unique_column_names(graph_.edge_attributes, of_edge, NameCase::bytes);
    const std::size_t directed = count_edges(graph_, true);
    const bool is_mixed = directed > 0 && directed < graph_.edge_count();
    const std::string_view type = is_mixed ? "mixed" : has_directed_edges(graph_) ? "directed" : "undirected";
    const bool is_multi = !parallel_keys(directed > 0).empty();

    text_ = "{\"options\": {\"type\": \"" + std::string(type) +
            "\", \"multi\": " + (is_multi ? "true" : "false") +
            ", \"allowSelfLoops\": true}, \"attributes\": ";
    {
      JsonObject attributes(text_);
      write_columns(attributes, graph_.attributes, graph_names, 0);
    }
    begin_list(", \"nodes\": [");
    for (GraphNode node = 0; node < graph_.node_count(); ++node) {
      begin_element();
      JsonObject object(text_);
      object.string("key", graph_.node_id(node));
      JsonObject attributes(object.key("attributes"));
      write_columns(attributes, graph_.node_attributes, node_names, node);
    }
    end_list();
    begin_list(", \"edges\": [");
    for (GraphEdge edge = 0; edge < graph_.edge_count(); ++edge) {
      begin_element();
      JsonObject object(text_);
      object.optional_string("key", graph_.edge_id(edge));
      object.string("source", graph_.node_id(graph_.source(edge)));
      object.string("target", graph_.node_id(graph_.target(edge)));
      object.optional_true("undirected", !graph_.is_directed(edge));
      JsonObject attributes(object.key("attributes"));
      if (graph_.edge_kinds.has(edge)) attributes.string("kind", graph_.edge_kinds.text(edge));
      write_columns(attributes, graph_.edge_attributes, edge_names, edge);
    }
    end_list();
    text_ += "}\n";
    flush();
  }

 private:
  // For each edge how many of its pair came before it; empty when no pair has two.
  std::vector<std::uint32_t> parallel_keys(bool is_directed) const {
    std::vector<std::uint32_t> keys(graph_.edge_count());
    std::unordered_map<std::uint64_t, std::uint32_t> seen;
    bool any = false;
    for (GraphEdge edge = 0; edge < graph_.edge_count(); ++edge) {
      std::uint64_t from = graph_.source(edge);
      std::uint64_t to = graph_.target(edge);
      if (!is_directed && to < from) std::swap(from, to);
      keys[edge] = seen[from << 32U | to]++;
      any = any || keys[edge] > 0;
    }
    if (!any) keys.clear();
    return keys;
  }

  void write_columns(JsonObject& object, const AttributeTable& table, const std::vector<std::string>& names,
                     std::size_t row) {
    for (std::size_t i = 0; i < table.size(); ++i) {
      const AttributeValue value = table[i].value(row);
      if (const auto* flag = std::get_if<bool>(&value)) object.key(names[i]) += *flag ? "true" : "false";
      if (const auto* integer = std::get_if<std::int64_t>(&value))
        object.key(names[i]) += std::to_string(*integer);
      if (const auto* text = std::get_if<std::string_view>(&value)) object.string(names[i], *text);
      const auto* real = std::get_if<double>(&value);
      if (real == nullptr) continue;
      if (!std::isfinite(*real)) {
        notes_.add("JSON has no NaN and no infinite numbers: {} {value|values} left out");
        continue;
      }
      // With a point, so that a real number is read as one.
      std::string digits = table[i].text(row);
      if (digits.find_first_of(".e") == std::string::npos) digits += ".0";
      object.key(names[i]) += digits;
    }
  }

  void begin_list(std::string_view opening) {
    text_ += opening;
    first_ = true;
  }
  void begin_element() {
    text_ += first_ ? "\n" : ",\n";
    first_ = false;
    if (text_.size() > (std::size_t{1} << 16U)) flush();
  }
  void end_list() { text_ += "]"; }
  void flush() {
    out_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.clear();
  }

  std::ostream& out_;
  const PropertyGraph& graph_;
  Notes& notes_;
  bool first_ = true;
  std::string text_;
};

}  // namespace

void write_json(std::ostream& out, const PropertyGraph& graph, Profile profile, std::string_view name,
                const DiagnosticSink& report) {
  Notes notes(name, report);
  JsonGraphWriter writer(out, graph, notes);
  if (profile == Profile::graphology) {
    writer.write_graphology();
  } else {
    writer.write_node_link();
  }
  notes.tell();
}

}  // namespace standpoint::io
