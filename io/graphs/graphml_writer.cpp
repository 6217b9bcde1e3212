// GraphML as text: a line a node, a line an edge, in a buffer that is handed on when it is full.

#include "graphs/graphml_drawings.hpp"
#include "graphs/graphml_names.hpp"
#include "graphs/row_values.hpp"
#include "xml_text.hpp"

#include <standpoint/io/graphml.hpp>
#include <standpoint/model/counted.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <ostream>
#include <unordered_map>
#include <variant>

namespace standpoint::io {
namespace {

constexpr std::size_t buffer_bytes = std::size_t{256} * 1024;

// Which direction edges are written with.
struct Directions {
  bool is_default = true;   // of the graph
  bool says_others = true;  // edges that differ say so; otherwise all are written as the default
};

// Gephi refuses a file where a pair has a directed and an undirected edge of one kind.
bool has_pair_of_both(const PropertyGraph& graph) {
  std::unordered_map<std::string, bool> directions;
  std::string key;
  for (GraphEdge edge = 0; edge < graph.edge_count(); ++edge) {
    const auto ends = std::minmax({graph.source(edge), graph.target(edge)});
    key = fmt::format("{} {} {}", ends.first, ends.second, graph.edge_kinds.text(edge));
    const auto [found, is_new] = directions.try_emplace(key, graph.is_directed(edge));
    if (!is_new && found->second != graph.is_directed(edge)) return true;
  }
  return false;
}

Directions directions_for(const PropertyGraph& graph, Profile profile) {
  if (profile == Profile::plain) return {graph.directed, true};
  if (!graph.is_mixed()) return {graph.edge_count() == 0 ? graph.directed : graph.is_directed(0), false};
  if (profile != Profile::networkx && !has_pair_of_both(graph)) return {graph.directed, true};
  return {true, false};
}

class GraphmlWriter {
 public:
  GraphmlWriter(std::ostream& out, const PropertyGraph& graph, Profile profile)
      : out_(out),
        graph_(graph),
        profile_(profile),
        keys_(graphml_keys(graph, profile)),
        nodes_(
            graph.node_count(), [&](std::size_t node) { return graph.node_id(static_cast<GraphNode>(node)); },
            profile == Profile::plain, false),
        edges_(
            graph.edge_count(), [&](std::size_t edge) { return graph.edge_id(edge); },
            profile == Profile::plain, profile != Profile::plain && graph.repeated_edge_ids() > 0),
        directions_(directions_for(graph, profile)) {
    if (profile == Profile::visone) drawings_.emplace(graph, keys_);
  }

  void write() {
    buffer_.reserve(2 * buffer_bytes);
    write_head();
    write_graph_values();
    write_nodes();
    write_edges();
    buffer_ += "</graph>\n</graphml>\n";
    flush();
  }

  void tell(std::string_view name, const DiagnosticSink& report) const {
    const auto note = [&](std::string message) {
      report({Severity::note, {Errc::unsupported, std::string(name), std::move(message)}});
    };
    if (keys_.renamed > 0) {
      note(
          fmt::format("{} another name in the file (the first is '{}'): Gephi and others have it "
                      "for their own, "
                      "or as one with another spelling; --profile plain keeps the names",
                      counted(keys_.renamed, "attribute has", "attributes have"), keys_.first_renamed));
    }
    if (const auto changed = nodes_.changed_count(); changed > 0)
      note(fmt::format("{} under another id: XML or readers cannot hold theirs",
                       counted(changed, "node is written", "nodes are written")));
    if (const auto changed = edges_.changed_count(); changed > 0)
      note(fmt::format(
          "{} under another id: two of one id are one to Gephi, and some characters cannot be held",
          counted(changed, "edge is written", "edges are written")));
    if (directions_.says_others || !graph_.is_mixed()) return;
    std::size_t undirected = 0;
    for (GraphEdge edge = 0; edge < graph_.edge_count(); ++edge)
      undirected += graph_.is_directed(edge) ? 0U : 1U;
    note(fmt::format("{} written as directed: {}; --profile plain keeps the directions",
                     counted(undirected, "undirected edge is", "undirected edges are"),
                     profile_ == Profile::networkx ? "NetworkX reads no graph with edges of both"
                                                   : "Gephi reads no file where a pair has edges of both"));
  }

 private:
  void flush() {
    out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.clear();
  }
  void end_line() {
    buffer_ += '\n';
    if (buffer_.size() >= buffer_bytes) flush();
  }

  void attribute(std::string_view name, std::string_view value) {
    buffer_ += ' ';
    buffer_ += name;
    buffer_ += "=\"";
    append_xml_text(buffer_, value);
    buffer_ += '"';
  }

  // The same for ids, most of which need no look at their characters.
  void id_attribute(std::string_view start, std::string_view id, bool is_plain) {
    buffer_ += start;
    if (is_plain) {
      buffer_ += id;
    } else {
      append_xml_text(buffer_, id);
    }
    buffer_ += '"';
  }

  std::string_view node(GraphNode node) const { return nodes_.written(node, graph_.node_id(node)); }

  void write_head() {
    buffer_ +=
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"";
    if (drawings_) buffer_ += GraphmlDrawings::namespaces;
    buffer_ += ">\n";
    write_keys("graph", graph_.attributes, keys_.graph);
    write_keys("node", graph_.node_attributes, keys_.nodes);
    write_keys("edge", graph_.edge_attributes, keys_.edges);
    if (drawings_) drawings_->append_keys(buffer_);
    buffer_ += "<graph";
    if (!graph_.id.empty()) attribute("id", graph_.id);
    buffer_ += directions_.is_default ? " edgedefault=\"directed\">" : " edgedefault=\"undirected\">";
    end_line();
  }

  void write_keys(std::string_view scope, const AttributeTable& table,
                  const std::vector<GraphmlWrittenKey>& keys) {
    for (std::size_t place = 0; place < table.size(); ++place) {
      const AttributeColumn& column = table[place];
      buffer_ += "<key";
      attribute("id", keys[place].id);
      attribute("for", scope);
      attribute("attr.name", keys[place].name);
      attribute("attr.type", to_string(column.type()));
      if (column.default_text() && !keys[place].writes_default_out) {
        buffer_ += "><default>";
        append_xml_text(buffer_, *column.default_text());
        buffer_ += "</default></key>";
      } else {
        buffer_ += "/>";
      }
      end_line();
    }
  }

  void write_graph_values() {
    RowValues values(graph_.attributes);
    const std::vector<std::string> openings = openings_of(keys_.graph);
    for (const std::size_t column : values.columns_of(0)) {
      write_value(graph_.attributes[column], 0, openings[column]);
      end_line();
    }
    if (drawings_) {
      drawings_->append_of_graph(buffer_);
      end_line();
    }
  }

  static std::vector<std::string> openings_of(const std::vector<GraphmlWrittenKey>& keys) {
    std::vector<std::string> openings;
    for (const auto& key : keys) {
      std::string& opening = openings.emplace_back("<data key=\"");
      append_xml_text(opening, key.id);
      opening += "\">";
    }
    return openings;
  }

  void write_value(const AttributeColumn& column, std::size_t row, std::string_view opening) {
    buffer_ += opening;
    if (column.is_text()) {
      append_xml_text(buffer_, std::get<std::string_view>(column.value(row)));
    } else {
      column.append_text(buffer_, row);
    }
    buffer_ += "</data>";
  }

  // The columns with a value of their own in a row, and those whose default is written out.
  class Row {
   public:
    Row(const AttributeTable& table, const std::vector<GraphmlWrittenKey>& keys) : values_(table) {
      for (std::size_t place = 0; place < keys.size(); ++place) {
        if (keys[place].writes_default_out) always_.push_back(place);
      }
    }
    const std::vector<std::size_t>& columns_of(std::size_t row) {
      const auto& own = values_.columns_of(row);
      if (always_.empty()) return own;
      all_.clear();
      std::set_union(own.begin(), own.end(), always_.begin(), always_.end(), std::back_inserter(all_));
      return all_;
    }

   private:
    RowValues values_;
    std::vector<std::size_t> always_;
    std::vector<std::size_t> all_;
  };

  // Closes the start tag, and writes what stands in the element.
  void write_values(const AttributeTable& table, std::size_t row, const std::vector<std::size_t>& columns,
                    const std::vector<std::string>& openings) {
    is_empty_ = columns.empty() && !drawings_;
    if (is_empty_) return;
    buffer_ += '>';
    for (const std::size_t column : columns) write_value(table[column], row, openings[column]);
  }

  void end_element(std::string_view name) {
    if (is_empty_) {
      buffer_ += "/>";
    } else {
      buffer_ += "</";
      buffer_ += name;
      buffer_ += '>';
    }
    end_line();
  }

  void write_nodes() {
    Row row(graph_.node_attributes, keys_.nodes);
    const std::vector<std::string> openings = openings_of(keys_.nodes);
    for (GraphNode i = 0; i < graph_.node_count(); ++i) {
      id_attribute("<node id=\"", node(i), nodes_.are_plain());
      write_values(graph_.node_attributes, i, row.columns_of(i), openings);
      if (drawings_) drawings_->append_of_node(buffer_, i);
      end_element("node");
    }
  }

  void write_edges() {
    Row row(graph_.edge_attributes, keys_.edges);
    const std::vector<std::string> openings = openings_of(keys_.edges);
    for (GraphEdge i = 0; i < graph_.edge_count(); ++i) {
      buffer_ += "<edge";
      if (const auto id = edges_.written(i, graph_.edge_id(i)); !id.empty())
        id_attribute(" id=\"", id, edges_.are_plain());
      id_attribute(" source=\"", node(graph_.source(i)), nodes_.are_plain());
      id_attribute(" target=\"", node(graph_.target(i)), nodes_.are_plain());
      if (directions_.says_others && graph_.is_directed(i) != directions_.is_default)
        buffer_ += directions_.is_default ? " directed=\"false\"" : " directed=\"true\"";
      if (graph_.edge_kinds.has(i))
        attribute("label", std::get<std::string_view>(graph_.edge_kinds.value(i)));
      write_values(graph_.edge_attributes, i, row.columns_of(i), openings);
      if (drawings_) drawings_->append_of_edge(buffer_, i);
      end_element("edge");
    }
  }

  std::ostream& out_;
  const PropertyGraph& graph_;
  Profile profile_;
  GraphmlWrittenKeys keys_;
  GraphmlWrittenIds nodes_;
  GraphmlWrittenIds edges_;
  Directions directions_;
  std::optional<GraphmlDrawings> drawings_;
  std::string buffer_;
  bool is_empty_ = false;  // the element that is open has nothing in it
};

}  // namespace

void write_graphml_graph(std::ostream& out, const PropertyGraph& graph, Profile profile,
                         std::string_view name, const DiagnosticSink& report) {
  GraphmlWriter writer(out, graph, profile);
  writer.write();
  writer.tell(name, report);
}

}  // namespace standpoint::io
