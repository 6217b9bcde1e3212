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

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// A text of a file for a message.
std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.size() <= longest) return fmt::format("'{}'", text);
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;  // whole characters
  return fmt::format("'{}...'", text.substr(0, end));
}

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

void GraphmlDocument::note(GraphmlNote kind, std::string_view detail) {
  notes_.add(
      kind, [&] { return reader_.line(); }, [&] { return detail.empty() ? std::string() : quoted(detail); });
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
                            quoted(name)));
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
    case Element::endpoint:
    case Element::locator:
    case Element::graphml:
      break;
  }
  open_.push_back({element, false, 0});
}

void GraphmlDocument::start_key(const XmlAttributes& attributes) {
  const std::string_view id = attributes.value("id");
  if (id.empty()) return stop("a key without id; give it one");
  GraphmlKey key;
  key.id = std::string(id);
  key.is_dialect = attributes.find("yfiles.type") || attributes.find("visone.type");
  if (const auto* known = keys_.find(id); known != nullptr && known->is_declared)
    return stop(fmt::format("key {} is there twice; give one of them another id", quoted(id)));

  const auto scope = attributes.find("for");
  if (!scope) note(GraphmlNote::key_without_for, id);
  if (const auto parsed = parse_graphml_scope(scope.value_or("all"))) {
    key.scope = *parsed;
  } else {
    return stop(
        fmt::format("key {} is for {}; expected graph, node, edge, hyperedge, port, endpoint, graphml "
                    "or all",
                    quoted(id), quoted(*scope)));
  }
  const std::string_view name = attributes.value("attr.name");
  key.name = std::string(name.empty() ? id : name);
  const auto type = attributes.find("attr.type");
  if (const auto parsed = parse_attribute_type(type.value_or("string"))) {
    key.type = *parsed;
  } else {
    return stop(
        fmt::format("key {} has the attr.type {}; expected boolean, int, long, float, double or string",
                    quoted(id), quoted(*type)));
  }
  if (key.is_dialect) {
    note(GraphmlNote::dialect_key, id);
  } else if (key.scope == GraphmlScope::other) {
    note(GraphmlNote::key_of_others, id);
  } else if (!type) {
    note(GraphmlNote::key_without_type, id);
  }
  new_key_ = std::move(key);
  open_.push_back({Element::key, false, 0});
}

void GraphmlDocument::end_key() {
  GraphmlKey* key = keys_.find(new_key_.id);
  const bool is_late = key != nullptr;
  if (is_late) {
    note(GraphmlNote::late_key, new_key_.id);
    new_key_.columns = key->columns;
    *key = std::move(new_key_);
  } else {
    key = &keys_.add(std::move(new_key_));
  }
  if (key->is_dialect || key->scope == GraphmlScope::other) return;
  if (is_late && retype(graph_, *key) > 0) note(GraphmlNote::wrong_value, key->id);
  // One for all is made where it is used, unless there is a default that all have.
  bool default_is_read = true;
  for (const auto owner : graphml_owners) {
    if (key->is_for(owner) && (key->scope != GraphmlScope::all || key->default_text))
      column_of(graph_, *key, owner, default_is_read);
  }
  if (!default_is_read) note(GraphmlNote::wrong_default, *key->default_text);
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
      return stop(fmt::format("node {} is there twice; give one of them another id", quoted(id)));
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
    return stop(fmt::format("edge {} has no {}; give it the id of a node", quoted(id),
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

// Whose value stands directly in the open element; nothing where values are not read.
std::optional<GraphmlOwner> GraphmlDocument::owner() const {
  switch (open_.back().element) {
    case Element::node:
      return GraphmlOwner::node;
    case Element::edge:
      return GraphmlOwner::edge;
    case Element::graph:
      // In the graphml element, so the whole graph.
      if (open_.size() == 2) return GraphmlOwner::graph;
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

GraphmlKey* GraphmlDocument::key_of(std::string_view id) {
  if (auto* known = keys_.find(id)) return known;
  GraphmlKey key;
  key.id = std::string(id);
  key.name = key.id;
  key.is_declared = false;
  note(GraphmlNote::unknown_key, id);
  return &keys_.add(std::move(key));
}

void GraphmlDocument::start_data(const XmlAttributes& attributes) {
  const auto whose = owner();
  const std::string_view id = attributes.value("key");
  if (!whose) {
    note(GraphmlNote::value_elsewhere, id);
    return skip();
  }
  if (id.empty()) return stop("a data element without key; give it the id of a key");
  key_ = key_of(id);
  if (!key_->is_dialect && !key_->is_for(*whose)) {
    note(GraphmlNote::misplaced_value, id);
    return skip();
  }
  open_.push_back({Element::data, false, 0});
  start_text();
}

void GraphmlDocument::start_text() {
  in_text_ = true;
  has_inner_ = false;
  text_.clear();
  label_.clear();
}

void GraphmlDocument::start_inner(std::string_view name) {
  ++inner_;
  has_inner_ = true;
  if (label_at_ > 0 || !label_.empty() || open_.back().element != Element::data || !key_->is_dialect) return;
  const std::string_view local = split_xml_name(name).local;
  if (local == "NodeLabel" || local == "EdgeLabel") label_at_ = inner_;
}

void GraphmlDocument::end_inner() {
  if (inner_ == label_at_) label_at_ = 0;
  --inner_;
}

void GraphmlDocument::text(std::string_view piece) {
  if (!in_text_ || skipped_ > 0) return;
  std::string& into = inner_ == 0 ? text_ : label_;
  if (inner_ > 0 && (label_at_ == 0 || inner_ != label_at_)) return;
  if (into.size() + piece.size() > rules_.longest_value) {
    return reader_.stop(Errc::too_large,
                        fmt::format("a value longer than {} MiB", rules_.longest_value / (1024 * 1024)));
  }
  into += piece;
}

void GraphmlDocument::end(std::string_view) {
  if (skipped_ > 0) return void(--skipped_);
  if (inner_ > 0) return end_inner();
  const Element element = open_.back().element;
  open_.pop_back();
  in_text_ = false;
  switch (element) {
    case Element::data:
      return end_data();
    case Element::key:
      return end_key();
    case Element::fallback:
      new_key_.default_text = text_;
      return;
    case Element::description:
      return end_description();
    default:
      return;
  }
}

std::size_t GraphmlDocument::owner_row() const { return open_.back().row; }

void GraphmlDocument::end_data() {
  const auto whose = owner();
  if (key_->is_dialect) {
    const std::string_view label = trimmed(label_);
    if (label.empty()) return;
    auto& place = label_columns_[static_cast<std::size_t>(*whose)];
    // Those of the file come first.
    if (!place && table_of(graph_, *whose).find("label")) return;
    note(GraphmlNote::dialect_label, label);
    return set_extra(place, "label", *whose, label);
  }
  if (has_inner_) {
    note(GraphmlNote::structured_value, key_->id);
    if (trimmed(text_).empty()) return;
  }
  bool default_is_read = true;
  set_value(column_of(graph_, *key_, *whose, default_is_read), owner_row(), text_);
  if (!default_is_read) note(GraphmlNote::wrong_default, *key_->default_text);
}

void GraphmlDocument::end_description() {
  const auto whose = owner();
  set_extra(description_columns_[static_cast<std::size_t>(*whose)], "desc", *whose, text_);
}

void GraphmlDocument::set_extra(std::optional<std::size_t>& place, std::string_view column_name,
                                GraphmlOwner owner, std::string_view value) {
  AttributeTable& table = table_of(graph_, owner);
  if (!place) place = table.add(AttributeColumn(std::string(column_name), AttributeType::text));
  table[*place].set(owner_row(), value);
}

void GraphmlDocument::set_value(AttributeColumn& column, std::size_t row, std::string_view value) {
  if (column.has(row)) note(GraphmlNote::repeated_value, value);
  if (column.set_text(row, value)) {
    if (column.type() == AttributeType::boolean && value != "true" && value != "false")
      note(GraphmlNote::unusual_boolean, value);
    return;
  }
  AttributeColumn wide("", AttributeType::int64);
  if (column.type() == AttributeType::int32 && wide.set_text(0, value)) {
    column.widen();
    column.set_text(row, value);
    return note(GraphmlNote::wide_integer, value);
  }
  note(GraphmlNote::wrong_value, value);
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
        [&] { return quoted(graph_.node_id(node)); });
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
