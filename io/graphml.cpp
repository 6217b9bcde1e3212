// GraphML after the GraphML Primer (Brandes et al. 2004), with what Gephi's importer and others were seen to
// need: the relation in the edge's XML attribute label, sign in a key of its own, weights above 0, colours as
// #rrggbb.

#include "xml_text.hpp"

#include <standpoint/io/graphml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ostream>
#include <string>
#include <string_view>

namespace standpoint::io {
namespace {

using graph::Edge;
using graph::Graph;
using graph::Node;
using graph::NodeKind;
using graph::Relation;
using graph::View;

struct Key {
  std::string_view id;
  std::string_view scope;
  std::string_view name;
  std::string_view type;
};

// Key ids never collide with Gephi's own words (x, y, size, color ...): it looks at ids before names.
constexpr std::array<Key, 34> keys = {{{"g_title", "graph", "title", "string"},
                                       {"g_generator", "graph", "generator", "string"},
                                       {"g_roll_up", "graph", "roll_up", "string"},
                                       {"g_codebook", "graph", "codebook_sha256", "string"},
                                       {"n_label", "node", "label", "string"},
                                       {"n_kind", "node", "kind", "string"},
                                       {"n_color", "node", "color", "string"},
                                       {"n_size", "node", "size", "double"},
                                       {"n_x", "node", "x", "double"},
                                       {"n_y", "node", "y", "double"},
                                       {"n_statements", "node", "statements", "int"},
                                       {"n_camp", "node", "camp", "int"},
                                       {"n_aliases", "node", "aliases", "string"},
                                       {"n_roles", "node", "roles", "string"},
                                       {"n_speakers", "node", "speakers", "string"},
                                       {"n_part_of", "node", "part_of", "string"},
                                       {"n_first", "node", "first", "string"},
                                       {"n_last", "node", "last", "string"},
                                       {"n_url", "node", "url", "string"},
                                       {"e_weight", "edge", "weight", "double"},
                                       {"e_sign", "edge", "sign", "int"},
                                       {"e_relation", "edge", "relation", "string"},
                                       {"e_statements", "edge", "statements", "int"},
                                       {"e_agreements", "edge", "agreements", "int"},
                                       {"e_disagreements", "edge", "disagreements", "int"},
                                       {"e_p_value", "edge", "p_value", "double"},
                                       {"e_issues", "edge", "issues", "string"},
                                       {"e_act", "edge", "act", "string"},
                                       {"e_evidence", "edge", "evidence", "string"},
                                       {"e_document", "edge", "document", "string"},
                                       {"e_first", "edge", "first", "string"},
                                       {"e_last", "edge", "last", "string"},
                                       {"e_color", "edge", "color", "string"},
                                       {"e_url", "edge", "url", "string"}}};

// Appends data elements to one line.
class Line {
 public:
  explicit Line(std::string& out) : out_(out) {}

  void text(std::string_view key, std::string_view value) {
    open(key);
    append_xml_text(out_, value);
    close();
  }
  /// Left out when empty.
  void optional_text(std::string_view key, std::string_view value) {
    if (!value.empty()) text(key, value);
  }
  void list(std::string_view key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    open(key);
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) out_ += "; ";
      append_xml_text(out_, values[i]);
    }
    close();
  }
  void number(std::string_view key, double value) {
    open(key);
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    out_.append(digits.data(), end);
    close();
  }
  void integer(std::string_view key, std::size_t value) {
    // Readers take int for 32 bits.
    open(key);
    out_ += std::to_string(std::min<std::size_t>(value, 2147483647));
    close();
  }
  void signed_integer(std::string_view key, int value) {
    open(key);
    out_ += std::to_string(value);
    close();
  }

 private:
  void open(std::string_view key) {
    out_ += "<data key=\"";
    out_ += key;
    out_ += "\">";
  }
  void close() { out_ += "</data>"; }

  std::string& out_;
};

// An id as an attribute value without outer blanks or line breaks, which readers trim or change.
std::string attribute_id(std::string_view id) {
  std::string clean(id);
  for (char& c : clean) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  }
  if (clean.empty() || clean.front() == ' ' || clean.back() == ' ') clean = "_" + clean + "_";
  std::string out;
  append_xml_text(out, clean);
  return out;
}

// Sizes run from 4 to 100 in each view, so that Gephi's auto-scale changes nothing.
class SizeScale {
 public:
  SizeScale(const Graph& graph, const std::vector<graph::NodeIndex>& nodes) {
    for (const auto node : nodes) {
      least_ = std::min(least_, graph[node].size);
      most_ = std::max(most_, graph[node].size);
    }
  }
  double size(double original) const {
    if (most_ <= least_) return 20.0;
    return std::round((4.0 + (original - least_) / (most_ - least_) * 96.0) * 10.0) / 10.0;
  }

 private:
  double least_ = 1e9;
  double most_ = 0.0;
};

void write_node(std::string& out, const Node& node, const SizeScale& scale) {
  out += "<node id=\"" + attribute_id(node.id) + "\">";
  Line data(out);
  data.text("n_label", node.label);
  data.text("n_kind", graph::to_string(node.kind));
  data.text("n_color", node_color(node.kind));
  data.number("n_size", scale.size(node.size));
  data.number("n_x", node.x);
  data.number("n_y", node.y);
  data.integer("n_statements", node.statements);
  data.signed_integer("n_camp", node.camp);
  data.list("n_aliases", node.aliases);
  data.list("n_roles", node.roles);
  data.list("n_speakers", node.speakers);
  data.optional_text("n_part_of", node.part_of);
  data.optional_text("n_first", to_string(node.first));
  data.optional_text("n_last", to_string(node.last));
  data.optional_text("n_url", node.url);
  out += "</node>\n";
}

void write_edge(std::string& out, const Edge& edge, std::string_view source, std::string_view target) {
  out += "<edge id=\"" + attribute_id(edge.id) + "\" source=\"" + attribute_id(source) + "\" target=\"" +
         attribute_id(target) + "\" label=\"";
  out += graph::to_string(edge.relation);
  out += "\">";
  Line data(out);
  // Gephi reads float32 and drops 0.
  data.number("e_weight", std::clamp(std::round(edge.weight * 1e6) / 1e6, 1e-6, 1e9));
  data.signed_integer("e_sign", graph::sign(edge.relation));
  data.text("e_relation", graph::to_string(edge.relation));
  data.integer("e_statements", edge.statements);
  data.integer("e_agreements", edge.agreements);
  data.integer("e_disagreements", edge.disagreements);
  if (edge.p_value) data.number("e_p_value", std::round(*edge.p_value * 1e12) / 1e12);
  data.list("e_issues", edge.issues);
  data.list("e_act", edge.acts);
  data.optional_text("e_evidence", edge.evidence.quote);
  data.optional_text("e_document", edge.evidence.document);
  data.optional_text("e_first", to_string(edge.first));
  data.optional_text("e_last", to_string(edge.last));
  data.text("e_color", edge_color(edge.relation));
  data.optional_text("e_url", edge.evidence.url);
  out += "</edge>\n";
}

void write_keys(std::ostream& out) {
  for (const auto& key : keys) {
    out << "<key id=\"" << key.id << "\" for=\"" << key.scope << "\" attr.name=\"" << key.name
        << "\" attr.type=\"" << key.type << "\"/>\n";
  }
}

}  // namespace

// Colour-blind safe (Okabe & Ito 2008).
std::string_view node_color(NodeKind kind) {
  switch (kind) {
    case NodeKind::person:
      return "#e69f00";
    case NodeKind::institution:
      return "#0072b2";
    case NodeKind::group:
      return "#56b4e9";
    case NodeKind::issue:
      return "#009e73";
    case NodeKind::place:
      return "#cc79a7";
    case NodeKind::product:
      return "#a6761d";
    case NodeKind::other:
      return "#7f7f7f";
  }
  return "#7f7f7f";
}

// Blue and red that the colour-blind tell apart (ColorBrewer RdBu).
std::string_view edge_color(Relation relation) {
  switch (graph::sign(relation)) {
    case 1:
      return "#2166ac";
    case -1:
      return "#b2182b";
    default:
      return "#999999";
  }
}

void write_graphml(std::ostream& out, const graph::Network& network, const GraphmlOptions& options) {
  const Graph& graph = network.graph();
  const auto nodes = graph::nodes_of(options.view, graph);
  const bool directed = options.view != View::actors;

  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  write_keys(out);
  out << "<graph id=\"" << graph::to_string(options.view) << "\" edgedefault=\""
      << (directed ? "directed" : "undirected") << "\">\n";

  std::string line;
  if (!options.title.empty()) {
    Line(line).text("g_title", options.title);
    line += '\n';
  }
  Line(line).text("g_generator", "Standpoint");
  if (network.roll_up() != graph::RollUp::none) {
    line += '\n';
    Line(line).text("g_roll_up", to_string(network.roll_up()));
  }
  if (!network.codebook().empty()) {
    line += '\n';
    Line(line).text("g_codebook", network.codebook());
  }
  out << line << '\n';

  const SizeScale scale(graph, nodes);
  for (const auto node : nodes) {
    line.clear();
    write_node(line, graph[node], scale);
    out << line;
  }
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    if (!graph::shows(options.view, graph, *edge)) continue;
    line.clear();
    write_edge(line, graph[*edge], graph[boost::source(*edge, graph)].id,
               graph[boost::target(*edge, graph)].id);
    out << line;
  }
  out << "</graph>\n</graphml>\n";
}

}  // namespace standpoint::io
