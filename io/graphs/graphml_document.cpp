// GraphML after its primer, DTD and schema (Brandes, Eiglsperger, Herman, Himsolt & Marshall 2001), and what
// yEd, visone, NetworkX, igraph, Gephi and others are seen to write.

#include "graphs/graphml_document.hpp"

#include <standpoint/io/graphml.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <istream>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::string_view graphml_namespace = "http://graphml.graphdrawing.org/xmlns";

}  // namespace

std::optional<GraphmlDocument::Element> GraphmlDocument::element_of(std::string_view local) {
  // By length, since most are data, edge and node.
  switch (local.size()) {
    case 3:
      if (local == "key") return Element::key;
      break;
    case 4:
      if (local == "data") return Element::data;
      if (local == "edge") return Element::edge;
      if (local == "node") return Element::node;
      if (local == "desc") return Element::description;
      if (local == "port") return Element::port;
      break;
    case 5:
      if (local == "graph") return Element::graph;
      break;
    case 7:
      if (local == "default") return Element::fallback;
      if (local == "graphml") return Element::graphml;
      if (local == "locator") return Element::locator;
      break;
    default:
      if (local == "endpoint") return Element::endpoint;
      if (local == "hyperedge") return Element::hyperedge;
  }
  return std::nullopt;
}

bool GraphmlDocument::may_stand_in(Element child, Element parent) {
  const auto is_any = [&](std::initializer_list<Element> parents) {
    return std::find(parents.begin(), parents.end(), parent) != parents.end();
  };
  switch (child) {
    case Element::data:
    case Element::description:
      return is_any({Element::graphml, Element::graph, Element::node, Element::edge, Element::hyperedge,
                     Element::endpoint, Element::port, Element::key});
    case Element::node:
    case Element::edge:
    case Element::hyperedge:
      return parent == Element::graph;
    case Element::key:  // in a graph: against the schema, but seen
      return is_any({Element::graphml, Element::graph});
    case Element::graph:  // in a graph: the same
      return is_any({Element::graphml, Element::graph, Element::node, Element::edge, Element::hyperedge});
    case Element::fallback:
      return parent == Element::key;
    case Element::port:
      return is_any({Element::node, Element::port});
    case Element::endpoint:
      return parent == Element::hyperedge;
    case Element::locator:
      return is_any({Element::graph, Element::node});
    case Element::graphml:
      break;
  }
  return false;
}

std::string quoted_for_message(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.size() <= longest) return fmt::format("'{}'", text);
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;  // whole characters
  return fmt::format("'{}...'", text.substr(0, end));
}

void GraphmlDocument::note(GraphmlNote kind, std::string_view detail) {
  notes_.add(
      kind, [&] { return reader_.line(); },
      [&] { return detail.empty() ? std::string() : quoted_for_message(detail); });
}

void GraphmlDocument::stop(std::string message) { reader_.stop(Errc::malformed, std::move(message)); }

void GraphmlDocument::start(std::string_view name, const XmlAttributes& attributes) {
  if (skipped_ > 0) return void(++skipped_);
  if (in_text_) return start_inner(name);
  if (open_.empty()) return start_root(name, attributes);
  const XmlName parts = split_xml_name(name);
  const auto element = is_own(parts) ? element_of(parts.local) : std::nullopt;
  if (!element || !may_stand_in(*element, open_.back().element)) {
    note(GraphmlNote::strange_element, name);
    return skip();
  }
  start_element(*element, attributes);
}

void GraphmlDocument::start_root(std::string_view name, const XmlAttributes& attributes) {
  const XmlName root = split_xml_name(name);
  if (root.local != "graphml") {
    return stop(fmt::format("no GraphML: the first element is {}, not graphml; check which file it is",
                            quoted_for_message(name)));
  }
  std::string_view own_namespace;
  attributes.for_each([&](std::string_view attribute, std::string_view value) {
    const XmlName parts = split_xml_name(attribute);
    if (root.prefix.empty() ? attribute == "xmlns" : parts.prefix == "xmlns" && parts.local == root.prefix)
      own_namespace = value;
  });
  own_prefixes_.emplace_back(root.prefix);
  attributes.for_each([&](std::string_view attribute, std::string_view value) {
    const XmlName parts = split_xml_name(attribute);
    if (own_namespace.empty() || value != own_namespace) return;
    if (attribute == "xmlns") own_prefixes_.emplace_back();
    if (parts.prefix == "xmlns") own_prefixes_.emplace_back(parts.local);
  });
  if (own_namespace != graphml_namespace) note(GraphmlNote::strange_namespace, own_namespace);
  open_.push_back({Element::graphml, true, 0});
}

bool GraphmlDocument::is_own(const XmlName& name) const {
  return name.prefix == own_prefixes_.front() ||
         std::find(own_prefixes_.begin(), own_prefixes_.end(), name.prefix) != own_prefixes_.end();
}

void GraphmlDocument::start_element(Element element, const XmlAttributes& attributes) {
  switch (element) {
    case Element::data:
      return start_data(attributes);
    case Element::edge:
      return start_edge(attributes);
    case Element::node:
      return start_node(attributes);
    case Element::graph:
      return start_graph(attributes);
    case Element::key:
      return start_key(attributes);
    case Element::fallback:
      open_.push_back({element, false, 0});
      return start_text();
    case Element::description:
      if (!owner()) return skip();
      open_.push_back({element, false, 0});
      return start_text();
    case Element::hyperedge:
      note(GraphmlNote::hyperedge, attributes.value("id"));
      break;
    case Element::port:
      note(GraphmlNote::port, attributes.value("name"));
      break;
    case Element::locator:
      note(GraphmlNote::external_entity, attributes.value("xlink:href"));
      break;
    case Element::endpoint:
    case Element::graphml:
      break;
  }
  open_.push_back({element, false, 0});
}

void GraphmlDocument::start_graph(const XmlAttributes& attributes) {
  const Frame& parent = open_.back();
  const bool is_top = parent.element == Element::graphml;
  if (is_top && has_graph_) {
    note(GraphmlNote::more_graphs, attributes.value("id"));
    return skip();
  }
  const auto word = attributes.find("edgedefault");
  const bool is_directed = word == "directed";
  if (!is_directed && word != "undirected") note(GraphmlNote::no_edge_default, attributes.value("id"));
  if (is_top) {
    has_graph_ = true;
    graph_.id = std::string(attributes.value("id"));
    graph_.directed = is_directed;
  } else {
    note(GraphmlNote::nested_graph, attributes.value("id"));
  }
  open_.push_back({Element::graph, is_directed, 0});
}

void GraphmlDocument::start_node(const XmlAttributes& attributes) {
  const std::string_view id = attributes.value("id");
  if (id.empty()) return stop("a node without id; give it one");
  const GraphNode node = graph_.make_node(id);
  if (node < mentioned_.size()) {
    if (mentioned_[node] == 0)
      return stop(fmt::format("node {} is there twice; give one of them another id", quoted_for_message(id)));
    mentioned_[node] = 0;
    mentions_.erase(node);
  } else {
    mentioned_.push_back(0);
  }
  if (lines_ != nullptr) {
    lines_->nodes.resize(std::max<std::size_t>(lines_->nodes.size(), node + 1));
    lines_->nodes[node] = reader_.line();
  }
  open_.push_back({Element::node, false, node});
}

GraphNode GraphmlDocument::endpoint(std::string_view id) {
  const GraphNode node = graph_.make_node(id);
  if (node < mentioned_.size()) return node;
  mentioned_.push_back(static_cast<std::uint32_t>(std::min<std::size_t>(reader_.line(), UINT32_MAX)));
  if (!rules_.makes_up_nodes) mentions_.emplace(node, graph_.edge_count());
  return node;
}

bool GraphmlDocument::edge_direction(std::string_view word, bool otherwise) {
  if (word == "true" || word == "false") return word == "true";
  AttributeColumn lenient("directed", AttributeType::boolean);
  note(GraphmlNote::unclear_direction, word);
  return lenient.set_text(0, word) ? std::get<bool>(lenient.value(0)) : otherwise;
}

void GraphmlDocument::start_edge(const XmlAttributes& attributes) {
  std::string_view id;
  std::string_view source;
  std::string_view target;
  std::string_view kind;
  std::optional<std::string_view> direction;
  attributes.for_each([&](std::string_view name, std::string_view value) {
    if (name == "id") id = value;
    if (name == "source") source = value;
    if (name == "target") target = value;
    if (name == "label") kind = value;
    if (name == "directed") direction = value;
    if (name == "sourceport" || name == "targetport") note(GraphmlNote::port, value);
  });
  if (source.empty() || target.empty()) {
    return stop(fmt::format("edge {} has no {}; give it the id of a node", quoted_for_message(id),
                            source.empty() ? "source" : "target"));
  }
  bool is_directed = open_.back().is_directed;
  if (direction) is_directed = edge_direction(*direction, is_directed);
  const GraphNode from = endpoint(source);
  const GraphNode to = endpoint(target);
  const std::size_t repeated = graph_.repeated_edge_ids();
  const GraphEdge edge = graph_.add_edge(from, to, id, is_directed);
  if (graph_.repeated_edge_ids() > repeated) note(GraphmlNote::repeated_edge_id, id);
  if (!kind.empty()) graph_.edge_kinds.set(edge, kind);
  if (lines_ != nullptr) lines_->edges.push_back(reader_.line());
  open_.push_back({Element::edge, is_directed, edge});
}

std::optional<Error> GraphmlDocument::finish(std::string_view name, const DiagnosticSink& report) {
  if (!mentions_.empty()) {
    const auto first = std::min_element(mentions_.begin(), mentions_.end(), [](const auto& a, const auto& b) {
      return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    return Error{Errc::invalid_value, reader_.place(mentioned_[first->first]),
                 fmt::format("edge '{}' names a node that is not there: '{}'", graph_.edge_id(first->second),
                             graph_.node_id(first->first))};
  }
  if (!has_graph_) note(GraphmlNote::no_graph, "");
  for (GraphNode node = 0; node < mentioned_.size(); ++node) {
    if (mentioned_[node] == 0) continue;
    notes_.add(
        GraphmlNote::made_up_node, [&] { return std::size_t{mentioned_[node]}; },
        [&] { return quoted_for_message(graph_.node_id(node)); });
  }
  for (std::size_t i = 0; i < reader_.external_entities(); ++i) note(GraphmlNote::external_entity, "");
  notes_.tell(name, report);
  return std::nullopt;
}

Result<PropertyGraph> read_graphml_document(std::istream& in, std::string_view name,
                                            const DiagnosticSink& report, const GraphmlRules& rules,
                                            GraphmlLines* lines) {
  XmlReader reader(name, rules.xml);
  GraphmlDocument document(reader, rules, lines);
  if (auto problem = reader.parse(in, document)) return *problem;
  if (auto problem = document.finish(name, report)) return *problem;
  return std::move(document.graph());
}

Result<PropertyGraph> read_graphml_graph(std::istream& in, std::string_view name,
                                         const DiagnosticSink& report) {
  return read_graphml_document(in, name, report, {}, nullptr);
}

}  // namespace standpoint::io
