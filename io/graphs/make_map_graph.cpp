// What Gephi's importer and others were seen to need of a map: the relation as the edge's kind, sign in an
// attribute of its own, weights above 0, colours as #rrggbb.

#include <standpoint/io/map_graph.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace standpoint::io {
namespace {

using graph::Edge;
using graph::Graph;
using graph::Node;
using graph::NodeKind;
using graph::Relation;
using graph::View;

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

// Fills columns of one table. Ids of keys never collide with Gephi's own words (x, y, size, color ...): it
// looks at ids before names.
class Columns {
 public:
  Columns(AttributeTable& table, char scope) : table_(table), scope_(scope) {}

  std::size_t add(std::string_view name, AttributeType type, std::string_view key = {}) {
    std::string id{scope_, '_'};
    id += key.empty() ? name : key;
    return table_.add(AttributeColumn(std::string(name), type, id));
  }
  void set_optional(std::size_t column, std::size_t row, std::string_view text) {
    if (!text.empty()) table_[column].set(row, text);
  }
  void set_list(std::size_t column, std::size_t row, const std::vector<std::string>& values) {
    if (values.empty()) return;
    std::string joined;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) joined += "; ";
      joined += values[i];
    }
    table_[column].set(row, joined);
  }
  // Readers take int for 32 bits.
  void set_count(std::size_t column, std::size_t row, std::size_t count) {
    constexpr std::size_t most = std::numeric_limits<std::int32_t>::max();
    table_[column].set(row, static_cast<std::int64_t>(std::min(count, most)));
  }

 private:
  AttributeTable& table_;
  char scope_;
};

class NodeColumns : Columns {
 public:
  explicit NodeColumns(AttributeTable& table) : Columns(table, 'n'), table_(table) {}

  void set(GraphNode row, const Node& node, double size) {
    table_[label_].set(row, node.label);
    table_[kind_].set(row, graph::to_string(node.kind));
    table_[color_].set(row, node_color(node.kind));
    table_[size_].set(row, size);
    table_[x_].set(row, node.x);
    table_[y_].set(row, node.y);
    set_count(statements_, row, node.statements);
    table_[camp_].set(row, node.camp);
    set_list(aliases_, row, node.aliases);
    set_list(roles_, row, node.roles);
    set_list(speakers_, row, node.speakers);
    set_optional(part_of_, row, node.part_of);
    set_optional(first_, row, to_string(node.first));
    set_optional(last_, row, to_string(node.last));
    set_optional(url_, row, node.url);
  }

 private:
  AttributeTable& table_;
  // In the order of the file.
  const std::size_t label_ = add("label", AttributeType::text);
  const std::size_t kind_ = add("kind", AttributeType::text);
  const std::size_t color_ = add("color", AttributeType::text);
  const std::size_t size_ = add("size", AttributeType::float64);
  const std::size_t x_ = add("x", AttributeType::float64);
  const std::size_t y_ = add("y", AttributeType::float64);
  const std::size_t statements_ = add("statements", AttributeType::int32);
  const std::size_t camp_ = add("camp", AttributeType::int32);
  const std::size_t aliases_ = add("aliases", AttributeType::text);
  const std::size_t roles_ = add("roles", AttributeType::text);
  const std::size_t speakers_ = add("speakers", AttributeType::text);
  const std::size_t part_of_ = add("part_of", AttributeType::text);
  const std::size_t first_ = add("first", AttributeType::text);
  const std::size_t last_ = add("last", AttributeType::text);
  const std::size_t url_ = add("url", AttributeType::text);
};

class EdgeColumns : Columns {
 public:
  explicit EdgeColumns(AttributeTable& table) : Columns(table, 'e'), table_(table) {}

  void set(GraphEdge row, const Edge& edge) {
    // Gephi reads float32 and drops 0.
    table_[weight_].set(row, std::clamp(std::round(edge.weight * 1e6) / 1e6, 1e-6, 1e9));
    table_[sign_].set(row, graph::sign(edge.relation));
    table_[relation_].set(row, graph::to_string(edge.relation));
    set_count(statements_, row, edge.statements);
    set_count(agreements_, row, edge.agreements);
    set_count(disagreements_, row, edge.disagreements);
    if (edge.p_value) table_[p_value_].set(row, std::round(*edge.p_value * 1e12) / 1e12);
    set_list(issues_, row, edge.issues);
    set_list(act_, row, edge.acts);
    set_optional(evidence_, row, edge.evidence.quote);
    set_optional(document_, row, edge.evidence.document);
    set_optional(first_, row, to_string(edge.first));
    set_optional(last_, row, to_string(edge.last));
    table_[color_].set(row, edge_color(edge.relation));
    set_optional(url_, row, edge.evidence.url);
  }

 private:
  AttributeTable& table_;
  const std::size_t weight_ = add("weight", AttributeType::float64);
  const std::size_t sign_ = add("sign", AttributeType::int32);
  const std::size_t relation_ = add("relation", AttributeType::text);
  const std::size_t statements_ = add("statements", AttributeType::int32);
  const std::size_t agreements_ = add("agreements", AttributeType::int32);
  const std::size_t disagreements_ = add("disagreements", AttributeType::int32);
  const std::size_t p_value_ = add("p_value", AttributeType::float64);
  const std::size_t issues_ = add("issues", AttributeType::text);
  const std::size_t act_ = add("act", AttributeType::text);
  const std::size_t evidence_ = add("evidence", AttributeType::text);
  const std::size_t document_ = add("document", AttributeType::text);
  const std::size_t first_ = add("first", AttributeType::text);
  const std::size_t last_ = add("last", AttributeType::text);
  const std::size_t color_ = add("color", AttributeType::text);
  const std::size_t url_ = add("url", AttributeType::text);
};

void set_graph_values(AttributeTable& table, const graph::Network& network, const MapGraphOptions& options) {
  Columns columns(table, 'g');
  const auto title = columns.add("title", AttributeType::text);
  const auto generator = columns.add("generator", AttributeType::text);
  const auto roll_up = columns.add("roll_up", AttributeType::text);
  const auto codebook = columns.add("codebook_sha256", AttributeType::text, "codebook");
  columns.set_optional(title, 0, options.title);
  table[generator].set(0, "Standpoint");
  if (network.roll_up() != graph::RollUp::none) table[roll_up].set(0, to_string(network.roll_up()));
  columns.set_optional(codebook, 0, network.codebook());
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

PropertyGraph make_map_graph(const graph::Network& network, const MapGraphOptions& options) {
  const Graph& graph = network.graph();
  PropertyGraph made;
  made.id = std::string(graph::to_string(options.view));
  made.directed = options.view != View::actors;
  set_graph_values(made.attributes, network, options);

  const auto nodes = graph::nodes_of(options.view, graph);
  const SizeScale scale(graph, nodes);
  NodeColumns node_columns(made.node_attributes);
  std::vector<GraphNode> places(boost::num_vertices(graph), StringPool::none);
  for (const auto node : nodes) {
    places[node] = made.add_node(graph[node].id);
    node_columns.set(places[node], graph[node], scale.size(graph[node].size));
  }

  EdgeColumns edge_columns(made.edge_attributes);
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    if (!graph::shows(options.view, graph, *edge)) continue;
    const Edge& tie = graph[*edge];
    const GraphEdge row =
        made.add_edge(places[boost::source(*edge, graph)], places[boost::target(*edge, graph)], tie.id);
    made.edge_kinds.set(row, graph::to_string(tie.relation));
    edge_columns.set(row, tie);
  }
  return made;
}

}  // namespace standpoint::io
