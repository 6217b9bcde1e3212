// Reads back the maps that write_graphml makes, also after Gephi has saved them: attributes are known by
// their names, not by the ids of their keys. Expat parses; a DOCTYPE is refused, and with it all entities.

#include "file_input.hpp"

#include <standpoint/io/graphml.hpp>

#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <istream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

using graph::NodeKind;
using graph::Relation;

constexpr std::size_t chunk_bytes = std::size_t{64} * 1024;
constexpr int deepest = 32;
constexpr std::size_t longest_value = std::size_t{1} << 20U;

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

// "a; b" as write_graphml joins lists.
std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find("; "), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return parts;
}

struct Element {
  std::string id, source, target, label;
  std::size_t line = 0;
  std::map<std::string, std::string, std::less<>> values;  // by attribute name

  std::string value(std::string_view name) const {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : found->second;
  }
};

class GraphmlParser {
 public:
  explicit GraphmlParser(std::string_view name) : name_(name), parser_(XML_ParserCreate("UTF-8")) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
  }

  std::optional<Error> parse(std::istream& in) {
    std::vector<char> chunk(chunk_bytes);
    bool last = false;
    while (!last) {
      in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
      if (auto fault = read_fault(in, name_)) return fault;
      last = in.gcount() < static_cast<std::streamsize>(chunk.size());
      const auto status = XML_Parse(parser_.get(), chunk.data(), static_cast<int>(in.gcount()), last ? 1 : 0);
      if (!problem_.empty()) return error(problem_);
      if (status != XML_STATUS_OK) {
        return error(fmt::format("broken XML: {}; the file may be cut short: make the map again",
                                 XML_ErrorString(XML_GetErrorCode(parser_.get()))));
      }
    }
    if (!is_graphml_) return error("no GraphML: the first element is not graphml");
    return std::nullopt;
  }

  std::vector<Element> nodes;
  std::vector<Element> edges;
  std::string title;
  std::string roll_up;
  std::string codebook;

 private:
  struct Free {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
  };

  static GraphmlParser& self(void* data) { return *static_cast<GraphmlParser*>(data); }
  static void XMLCALL on_doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    self(data).stop("a DOCTYPE is not read; remove it");
  }
  static void XMLCALL on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    self(data).start(name, attributes);
  }
  static void XMLCALL on_end(void* data, const XML_Char* name) { self(data).end(name); }
  static void XMLCALL on_text(void* data, const XML_Char* text, int size) {
    self(data).characters({text, static_cast<std::size_t>(size)});
  }

  Error error(std::string message) const {
    return {Errc::malformed, fmt::format("{}:{}", name_, line()), std::move(message)};
  }
  std::size_t line() const { return XML_GetCurrentLineNumber(parser_.get()); }

  void stop(std::string message) {
    if (problem_.empty()) problem_ = std::move(message);
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  // Gephi and others may put a prefix in front.
  static std::string_view local(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
  }

  static std::string attribute(const XML_Char** attributes, std::string_view wanted) {
    for (; *attributes != nullptr; attributes += 2) {
      if (*attributes == wanted) return attributes[1];
    }
    return {};
  }

  void start(std::string_view full_name, const XML_Char** attributes) {
    const std::string_view name = local(full_name);
    if (++depth_ > deepest) return stop("elements nested too deeply");
    if (depth_ == 1) is_graphml_ = name == "graphml";
    if (name == "key") {
      key_names_[attribute(attributes, "id")] = attribute(attributes, "attr.name");
    } else if (name == "node" || name == "edge") {
      auto& list = name == "node" ? nodes : edges;
      list.push_back({attribute(attributes, "id"),
                      attribute(attributes, "source"),
                      attribute(attributes, "target"),
                      attribute(attributes, "label"),
                      line(),
                      {}});
      current_ = &list.back();
    } else if (name == "data") {
      key_ = attribute(attributes, "key");
      text_.clear();
      in_data_ = true;
    }
  }

  void end(std::string_view full_name) {
    const std::string_view name = local(full_name);
    --depth_;
    if (name == "node" || name == "edge") current_ = nullptr;
    if (name != "data") return;
    in_data_ = false;
    const auto known = key_names_.find(key_);
    const std::string& attribute_name = known == key_names_.end() ? key_ : known->second;
    if (current_ != nullptr) {
      current_->values[attribute_name] = text_;
    } else if (attribute_name == "title") {
      title = text_;
    } else if (attribute_name == "roll_up") {
      roll_up = text_;
    } else if (attribute_name == "codebook_sha256") {
      codebook = text_;
    }
  }

  void characters(std::string_view text) {
    if (!in_data_) return;
    if (text_.size() + text.size() > longest_value) return stop("a value longer than 1 MiB");
    text_ += text;
  }

  std::string_view name_;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  std::unordered_map<std::string, std::string> key_names_;
  Element* current_ = nullptr;
  std::string key_;
  std::string text_;
  std::string problem_;
  int depth_ = 0;
  bool in_data_ = false;
  bool is_graphml_ = false;
};

// Elements to a network, and the best quotes to a corpus of one statement for each stance.
class MapBuilder {
 public:
  MapBuilder(const GraphmlParser& parsed, std::string_view name) : parsed_(parsed), name_(name) {}

  Result<GraphmlMap> build() {
    for (const auto& element : parsed_.nodes) {
      if (auto problem = add_node(element)) return *problem;
    }
    for (const auto& element : parsed_.edges) {
      if (auto problem = add_edge(element)) return *problem;
    }
    corpus_->finish();
    parts_.codebook = parsed_.codebook;
    parts_.roll_up = graph::parse_roll_up(parsed_.roll_up).value_or(graph::RollUp::none);
    return GraphmlMap{graph::build_network(parts_), corpus_, parsed_.title};
  }

 private:
  Error error(const Element& element, std::string message) const {
    return {Errc::invalid_value, fmt::format("{}:{}", name_, element.line), std::move(message)};
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
    if (element.id.empty()) return error(element, "a node without id");
    if (!place_.try_emplace(element.id, parts_.nodes.size()).second)
      return error(element, fmt::format("node '{}' is there twice", element.id));
    graph::Node node;
    node.id = element.id;
    node.label = element.value("label").empty() ? element.id : element.value("label");
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
    const auto source = place_.find(element.source);
    const auto target = place_.find(element.target);
    if (source == place_.end() || target == place_.end()) {
      return error(element, fmt::format("edge '{}' names a node that is not there: '{}'", element.id,
                                        source == place_.end() ? element.source : element.target));
    }
    const std::string word = element.value("relation").empty() ? element.label : element.value("relation");
    const auto relation = parse_word(word, relations);
    if (!relation) {
      return error(
          element,
          fmt::format("unknown relation '{}' of edge '{}' (expected supports, opposes, neutral, affiliated, "
                      "alliance or conflict, as standpoint writes them)",
                      word, element.id));
    }
    graph::Edge edge;
    edge.id = element.id.empty() ? fmt::format("edge {}", parts_.edges.size() + 1) : element.id;
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
    add_statement(edge, parts_.nodes[source->second], parts_.nodes[target->second]);
    parts_.edges.push_back({source->second, target->second, std::move(edge)});
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

  const GraphmlParser& parsed_;
  std::string_view name_;
  graph::NetworkParts parts_;
  std::unordered_map<std::string, std::size_t> place_;
  std::shared_ptr<Corpus> corpus_ = std::make_shared<Corpus>();
};

}  // namespace

Result<GraphmlMap> read_graphml(std::istream& in, std::string_view name) {
  GraphmlParser parser(name);
  if (auto problem = parser.parse(in)) return *problem;
  return MapBuilder(parser, name).build();
}

Result<GraphmlMap> read_graphml_file(const std::string& path) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_graphml(file->stream(), file->name());
}

}  // namespace standpoint::io
