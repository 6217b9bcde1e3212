#include "graphs/map_lines.hpp"

#include <standpoint/io/map_graph.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

using graph::NodeKind;
using graph::Relation;

template <class Value, std::size_t N>
std::optional<Value> parse_word(std::string_view text, const std::array<Value, N>& all) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](Value v) { return graph::to_string(v) == text; });
  if (found == all.end()) return std::nullopt;
  return *found;
}

constexpr std::array node_kinds = {NodeKind::person,  NodeKind::institution, NodeKind::group,
                                   NodeKind::product, NodeKind::place,       NodeKind::other,
                                   NodeKind::issue};
constexpr std::array relations = {Relation::supports,   Relation::opposes,  Relation::neutral,
                                  Relation::affiliated, Relation::alliance, Relation::conflict};

EntityKind entity_kind(NodeKind kind) {
  switch (kind) {
    case NodeKind::person:
      return EntityKind::person;
    case NodeKind::institution:
      return EntityKind::organisation;
    case NodeKind::group:
      return EntityKind::group;
    case NodeKind::product:
      return EntityKind::product;
    case NodeKind::place:
      return EntityKind::place;
    case NodeKind::issue:
    case NodeKind::other:
      break;
  }
  return EntityKind::other;
}

// "a; b" as make_map_graph joins lists.
std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find("; "), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return parts;
}

// The first column of each name.
class NamedColumns {
 public:
  explicit NamedColumns(const AttributeTable& table) {
    for (const auto& column : table) columns_.try_emplace(column.name(), &column);
  }
  const AttributeColumn* find(std::string_view name) const {
    const auto found = columns_.find(name);
    return found == columns_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string_view, const AttributeColumn*> columns_;
};

// One row of a table.
class Element {
 public:
  Element(const NamedColumns& columns, std::size_t row, std::string_view what, std::string_view id)
      : columns_(columns), row_(row), what_(what), id_(id) {}

  std::size_t row() const { return row_; }
  std::string_view what() const { return what_; }  // "node", "edge"
  std::string_view id() const { return id_; }

  std::string value(std::string_view name) const {
    const auto* column = columns_.find(name);
    return column == nullptr ? std::string() : column->text(row_);
  }

 private:
  const NamedColumns& columns_;
  std::size_t row_;
  std::string_view what_;
  std::string_view id_;
};

// A graph to a network, and the best quotes to a corpus of one statement for each stance.
class MapBuilder {
 public:
  MapBuilder(const PropertyGraph& graph, std::string_view name, const GraphmlLines* lines)
      : graph_(graph), name_(name), lines_(lines) {}

  Result<MapOfGraph> build() {
    const NamedColumns node_columns(graph_.node_attributes);
    for (GraphNode node = 0; node < graph_.node_count(); ++node) {
      if (auto problem = add_node(Element(node_columns, node, "node", graph_.node_id(node)))) return *problem;
    }
    const NamedColumns edge_columns(graph_.edge_attributes);
    for (GraphEdge edge = 0; edge < graph_.edge_count(); ++edge) {
      if (auto problem = add_edge(Element(edge_columns, edge, "edge", graph_.edge_id(edge)))) return *problem;
    }
    corpus_->finish();
    const NamedColumns graph_columns(graph_.attributes);
    const Element whole(graph_columns, 0, "graph", graph_.id);
    parts_.codebook = whole.value("codebook_sha256");
    parts_.roll_up = graph::parse_roll_up(whole.value("roll_up")).value_or(graph::RollUp::none);
    return MapOfGraph{graph::build_network(parts_), corpus_, whole.value("title")};
  }

 private:
  Error error(const Element& element, std::string message) const {
    if (lines_ == nullptr)
      return {Errc::invalid_value, fmt::format("{}: {} '{}'", name_, element.what(), element.id()),
              std::move(message)};
    const auto& lines = element.what() == "node" ? lines_->nodes : lines_->edges;
    return {Errc::invalid_value, fmt::format("{}:{}", name_, lines[element.row()]), std::move(message)};
  }

  // A number of the element; `otherwise` when it has none.
  std::optional<Error> number(const Element& element, std::string_view key, double& value) const {
    const std::string text = element.value(key);
    if (text.empty()) return std::nullopt;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value) || std::abs(value) > 1e9)
      return error(element, fmt::format("'{}' is no number for '{}'", text.substr(0, 40), key));
    return std::nullopt;
  }

  std::optional<Error> count(const Element& element, std::string_view key, std::size_t& value) const {
    double real = 0.0;
    if (auto problem = number(element, key, real)) return problem;
    value = real > 0.0 ? static_cast<std::size_t>(real) : 0;
    return std::nullopt;
  }

  // A date that cannot be read is none.
  static Date date(const Element& element, std::string_view key) {
    return parse_date(element.value(key)).value_or(Date{});
  }

  std::optional<Error> add_node(const Element& element) {
    graph::Node node;
    node.id = std::string(element.id());
    node.label = element.value("label").empty() ? element.id() : element.value("label");
    node.kind = parse_word(element.value("kind"), node_kinds).value_or(NodeKind::other);
    node.aliases = split_list(element.value("aliases"));
    node.roles = split_list(element.value("roles"));
    node.speakers = split_list(element.value("speakers"));
    node.part_of = element.value("part_of");
    node.first = date(element, "first");
    node.last = date(element, "last");
    node.url = element.value("url");
    double camp = 0.0;
    for (auto problem :
         {number(element, "size", node.size), number(element, "x", node.x), number(element, "y", node.y),
          number(element, "camp", camp), count(element, "statements", node.statements)}) {
      if (problem) return problem;
    }
    node.size = std::clamp(node.size, 4.0, 100.0);
    node.camp = static_cast<int>(std::clamp(camp, 0.0, 1e6));
    add_record(node);
    parts_.nodes.push_back(std::move(node));
    return std::nullopt;
  }

  void add_record(const graph::Node& node) {
    if (node.kind == NodeKind::issue) {
      Issue issue;
      issue.id = IssueId(node.id);
      issue.label = node.label;
      corpus_->add(std::move(issue));
      return;
    }
    Entity entity;
    entity.id = EntityId(node.id);
    entity.name = node.label;
    entity.kind = entity_kind(node.kind);
    corpus_->add(std::move(entity));
  }

  std::optional<Error> add_edge(const Element& element) {
    const std::string own = element.value("relation");
    const std::string word = own.empty() ? graph_.edge_kinds.text(element.row()) : own;
    const auto relation = parse_word(word, relations);
    if (!relation) {
      return error(
          element,
          fmt::format("unknown relation '{}' of edge '{}' (expected supports, opposes, neutral, affiliated, "
                      "alliance or conflict, as standpoint writes them)",
                      word, element.id()));
    }
    graph::Edge edge;
    edge.id =
        element.id().empty() ? fmt::format("edge {}", parts_.edges.size() + 1) : std::string(element.id());
    edge.relation = *relation;
    for (auto problem :
         {number(element, "weight", edge.weight), count(element, "statements", edge.statements),
          count(element, "agreements", edge.agreements),
          count(element, "disagreements", edge.disagreements)}) {
      if (problem) return problem;
    }
    if (!element.value("p_value").empty()) {
      double p_value = 1.0;
      if (auto problem = number(element, "p_value", p_value)) return problem;
      edge.p_value = std::clamp(p_value, 0.0, 1.0);
    }
    edge.weight = std::max(edge.weight, 1e-6);
    edge.issues = split_list(element.value("issues"));
    edge.acts = split_list(element.value("act"));
    edge.evidence = {element.value("evidence"), element.value("document"),
                     DocumentId(element.value("document")), element.value("url")};
    edge.first = date(element, "first");
    edge.last = date(element, "last");
    const GraphNode source = graph_.source(element.row());
    const GraphNode target = graph_.target(element.row());
    add_statement(edge, parts_.nodes[source], parts_.nodes[target]);
    parts_.edges.push_back({source, target, std::move(edge)});
    return std::nullopt;
  }

  // The best quote of a stance. Computed ties and affiliations rest on no statement of their own.
  void add_statement(graph::Edge& edge, const graph::Node& source, const graph::Node& target) {
    const bool is_stance = edge.relation == Relation::supports || edge.relation == Relation::opposes ||
                           edge.relation == Relation::neutral;
    if (!is_stance || edge.evidence.quote.empty()) return;
    Document document;
    document.id = edge.evidence.doc.empty() ? DocumentId("d:map") : edge.evidence.doc;
    document.title = edge.evidence.document;
    Statement s;
    s.doc = document.id;
    s.actor.entity = EntityId(source.id);
    if (target.kind == NodeKind::issue) {
      s.issue = StatementIssue{IssueId(target.id), std::nullopt, "map", 1.0};
    } else {
      s.target = StatementTarget{EntityId(target.id), std::nullopt};
    }
    const int side = graph::sign(edge.relation);
    s.stance = side > 0 ? Stance::support : side < 0 ? Stance::oppose : Stance::neutral;
    s.act = edge.acts.empty() ? "state" : edge.acts.front();
    s.evidence = {{Quote{{}, edge.evidence.quote}, EvidenceStage::unverified}};
    s.date.value = edge.first == edge.last ? edge.first : Date{};
    s.extractor = "map";
    s.id = make_statement_id(s);
    edge.statement_ids = {s.id};
    corpus_->add(std::move(document));
    corpus_->add(std::move(s));
  }

  const PropertyGraph& graph_;
  std::string_view name_;
  const GraphmlLines* lines_;
  graph::NetworkParts parts_;
  std::shared_ptr<Corpus> corpus_ = std::make_shared<Corpus>();
};

}  // namespace

Result<MapOfGraph> map_of_graph(const PropertyGraph& graph, std::string_view name,
                                const GraphmlLines* lines) {
  return MapBuilder(graph, name, lines).build();
}

Result<MapOfGraph> map_of_graph(const PropertyGraph& graph, std::string_view name) {
  return map_of_graph(graph, name, nullptr);
}

}  // namespace standpoint::io
