// Node-link JSON and graphology's form, in one pass: edges wait until all nodes are known, since members
// stand in any order.

#include "file_input.hpp"
#include "graph_builder.hpp"
#include "graph_readers.hpp"
#include "guessed_table.hpp"
#include "json_sax.hpp"

#include <standpoint/model/string_pool.hpp>

#include <fmt/format.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t most_attributes = 4096;

// A scalar, or an object or list as JSON text.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

struct Member {
  std::string name;
  Value value;
  bool is_attribute = false;  // of graphology's inner object
  bool is_json = false;
};

// As an id: NetworkX's nodes may be numbers.
std::string id_text(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* real = std::get_if<double>(&value)) return fmt::format("{}", *real);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  return {};
}

class JsonGraphHandler {
 public:
  JsonGraphHandler(std::string_view name, const JsonInput& input, const DiagnosticSink& report)
      : builder_(name, report), name_(name), input_(input) {}

  bool Null() { return value(Value()); }
  bool Bool(bool b) { return value(b); }
  bool Int(int i) { return value(std::int64_t{i}); }
  bool Uint(unsigned i) { return value(std::int64_t{i}); }
  bool Int64(std::int64_t i) { return value(i); }
  bool Uint64(std::uint64_t i) {
    if (i <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
      return value(static_cast<std::int64_t>(i));
    return value(std::to_string(i));
  }
  bool Double(double d) { return value(d); }
  bool RawNumber(const char* s, rapidjson::SizeType n, bool /*copy*/) { return number({s, n}); }
  bool String(const char* s, rapidjson::SizeType n, bool /*copy*/) { return value(std::string(s, n)); }
  bool Key(const char* s, rapidjson::SizeType n, bool copy);
  bool StartObject();
  bool EndObject(rapidjson::SizeType n);
  bool StartArray();
  bool EndArray(rapidjson::SizeType n);

  const std::optional<Error>& problem() const { return problem_; }
  Result<PropertyGraph> finish();

 private:
  enum class Place { outside, root, graph, options, nodes, edges, node, edge, attributes };
  struct Edge {
    std::uint32_t source;
    std::uint32_t target;
    std::optional<bool> is_directed;
    bool by_place;  // both ends are whole numbers
  };

  bool number(std::string_view text);
  bool fail(std::string message) {
    if (!problem_) problem_ = Error{Errc::malformed, where(), std::move(message)};
    return false;
  }
  std::string where() const { return fmt::format("{}:{}", name_, input_.line()); }
  Place place() const { return places_.empty() ? Place::outside : places_.back(); }

  bool value(Value value);
  bool start_inner(bool is_object);
  bool end_inner(bool is_object, rapidjson::SizeType n);
  bool end_node();
  bool end_edge();
  bool set(GuessedTable& table, std::size_t row, const Member& member);
  GraphNode end_of_edge(std::uint32_t id, bool by_place);
  void take_keys();

  GraphBuilder builder_;
  std::string name_;
  const JsonInput& input_;
  std::optional<Error> problem_;

  std::vector<Place> places_;
  std::string key_;
  std::vector<Member> members_;  // of the node or edge that is read
  rapidjson::StringBuffer inner_;
  rapidjson::Writer<rapidjson::StringBuffer> inner_writer_{inner_};
  int inner_depth_ = 0;

  bool has_nodes_ = false;
  bool has_edges_ = false;
  bool is_graphology_ = false;
  std::optional<bool> is_directed_;
  GuessedTable graph_columns_;
  GuessedTable node_columns_;
  GuessedTable edge_columns_;
  std::size_t nodes_ = 0;
  StringPool ends_;  // what edges call their ends
  std::vector<Edge> edges_;
  AttributeColumn edge_ids_{"id", AttributeType::text};
  AttributeColumn edge_keys_{"key", AttributeType::text};
};

bool JsonGraphHandler::value(Value value) {
  if (inner_depth_ > 0) {
    if (const auto* flag = std::get_if<bool>(&value)) return inner_writer_.Bool(*flag);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return inner_writer_.Int64(*integer);
    if (const auto* text = std::get_if<std::string>(&value))
      return inner_writer_.String(text->data(), static_cast<rapidjson::SizeType>(text->size()));
    const auto* real = std::get_if<double>(&value);
    return real != nullptr && std::isfinite(*real) ? inner_writer_.Double(*real) : inner_writer_.Null();
  }
  switch (place()) {
    case Place::outside:
      return fail("no graph: expected an object with nodes and links or edges");
    case Place::root:
      if (key_ == "nodes" || key_ == "links" || key_ == "edges") return fail("'" + key_ + "' must be a list");
      if (key_ == "directed" && std::holds_alternative<bool>(value)) is_directed_ = std::get<bool>(value);
      return true;
    case Place::options:
      if (key_ == "type") is_directed_ = id_text(value) != "undirected";
      return true;
    case Place::graph:
      return set(graph_columns_, 0, {key_, std::move(value), false, false});
    case Place::nodes:
      // A bare id.
      members_.assign(1, {"id", std::move(value), false, false});
      return end_node();
    case Place::edges:
      return fail("an edge must be an object with source and target");
    case Place::node:
    case Place::edge:
    case Place::attributes:
      members_.push_back({key_, std::move(value), place() == Place::attributes, false});
      return true;
  }
  return true;
}

bool JsonGraphHandler::Key(const char* s, rapidjson::SizeType n, bool copy) {
  if (inner_depth_ > 0) return inner_writer_.Key(s, n, copy);
  key_.assign(s, n);
  return true;
}

// An object or list where a value is expected: kept as JSON text.
bool JsonGraphHandler::start_inner(bool is_object) {
  if (inner_depth_++ == 0) {
    inner_.Clear();
    inner_writer_.Reset(inner_);
  }
  return is_object ? inner_writer_.StartObject() : inner_writer_.StartArray();
}

bool JsonGraphHandler::end_inner(bool is_object, rapidjson::SizeType n) {
  const bool written = is_object ? inner_writer_.EndObject(n) : inner_writer_.EndArray(n);
  if (!written || --inner_depth_ > 0) return written;
  // NetworkX writes empty objects beside the graph's attributes; an empty list says as little.
  if (n == 0) return true;
  Member member{key_, std::string(inner_.GetString(), inner_.GetSize()), place() == Place::attributes, true};
  if (place() == Place::root) {
    builder_.notes.add("{} members of the file are neither nodes nor edges: passed over");
    return true;
  }
  const bool is_id = key_ == "id" || key_ == "source" || key_ == "target";
  if (!is_id) builder_.notes.add("{} values are lists or objects: kept as JSON text");
  if (place() == Place::graph) return set(graph_columns_, 0, member);
  if (place() == Place::options) return true;
  if (place() == Place::nodes) return fail("a node must be an object");
  members_.push_back(std::move(member));
  return true;
}

bool JsonGraphHandler::StartObject() {
  if (inner_depth_ > 0) return start_inner(true);
  switch (place()) {
    case Place::outside:
      places_.push_back(Place::root);
      return true;
    case Place::root:
      if (key_ == "graph" || key_ == "attributes" || key_ == "options") {
        if (key_ != "graph") is_graphology_ = true;
        places_.push_back(key_ == "options" ? Place::options : Place::graph);
        return true;
      }
      if (key_ == "nodes" || key_ == "links" || key_ == "edges") return fail("'" + key_ + "' must be a list");
      return start_inner(true);
    case Place::nodes:
    case Place::edges:
      members_.clear();
      places_.push_back(place() == Place::nodes ? Place::node : Place::edge);
      return true;
    case Place::node:
    case Place::edge:
      if (key_ != "attributes") return start_inner(true);
      is_graphology_ = true;
      places_.push_back(Place::attributes);
      return true;
    default:
      return start_inner(true);
  }
}

bool JsonGraphHandler::EndObject(rapidjson::SizeType n) {
  if (inner_depth_ > 0) return end_inner(true, n);
  const Place ended = place();
  places_.pop_back();
  if (ended == Place::node) return end_node();
  if (ended == Place::edge) return end_edge();
  return true;
}

bool JsonGraphHandler::StartArray() {
  if (inner_depth_ > 0) return start_inner(false);
  if (place() == Place::outside) return fail("no graph: expected an object with nodes and links or edges");
  if (place() == Place::edges) return fail("an edge must be an object with source and target");
  if (place() != Place::root) return start_inner(false);
  if (key_ == "nodes") {
    if (std::exchange(has_nodes_, true)) return fail("'nodes' is there twice");
    places_.push_back(Place::nodes);
    return true;
  }
  if (key_ == "links" || key_ == "edges") {
    if (std::exchange(has_edges_, true)) return fail("edges are there twice: as 'links' and as 'edges'");
    places_.push_back(Place::edges);
    return true;
  }
  return start_inner(false);
}

bool JsonGraphHandler::EndArray(rapidjson::SizeType n) {
  if (inner_depth_ > 0) return end_inner(false, n);
  places_.pop_back();
  return true;
}

bool JsonGraphHandler::set(GuessedTable& table, std::size_t row, const Member& member) {
  const std::size_t column = table.column(member.name);
  if (column >= most_attributes)
    return fail(fmt::format("more than {} attributes of different names", most_attributes));
  if (const auto* flag = std::get_if<bool>(&member.value)) table.set(column, row, *flag);
  if (const auto* integer = std::get_if<std::int64_t>(&member.value)) table.set(column, row, *integer);
  if (const auto* real = std::get_if<double>(&member.value)) table.set(column, row, *real);
  if (const auto* text = std::get_if<std::string>(&member.value))
    table.set(column, row, std::string_view(*text));
  return true;
}

bool JsonGraphHandler::end_node() {
  const Member* id = nullptr;
  for (const auto& member : members_) {
    if (!member.is_attribute && (member.name == "id" || (member.name == "key" && id == nullptr)))
      id = &member;
  }
  // Nodes without ids are called by their places, as edges of such files do.
  const std::string id_words = id == nullptr ? std::to_string(nodes_) : id_text(id->value);
  ++nodes_;
  const auto node = builder_.declare(id_words);
  if (!node) return fail(fmt::format("node '{}' is there twice", id_words.substr(0, 80)));
  for (const auto& member : members_) {
    if (&member != id && !set(node_columns_, *node, member)) return false;
  }
  return true;
}

bool JsonGraphHandler::end_edge() {
  const std::size_t row = edges_.size();
  Edge edge{StringPool::none, StringPool::none, std::nullopt, true};
  bool has_source = false;
  bool has_target = false;
  for (const auto& member : members_) {
    if (!member.is_attribute && (member.name == "source" || member.name == "target")) {
      if (std::holds_alternative<std::monostate>(member.value)) continue;
      edge.by_place = edge.by_place && std::holds_alternative<std::int64_t>(member.value);
      const std::uint32_t end = ends_.add(id_text(member.value));
      (member.name == "source" ? edge.source : edge.target) = end;
      (member.name == "source" ? has_source : has_target) = true;
    } else if (!member.is_attribute && member.name == "key") {
      // The number of a parallel edge says nothing that its place does not.
      if (std::holds_alternative<std::string>(member.value))
        edge_keys_.set(row, std::string_view(std::get<std::string>(member.value)));
    } else if (!member.is_attribute && member.name == "id") {
      edge_ids_.set(row, std::string_view(id_text(member.value)));
    } else if (!member.is_attribute && member.name == "undirected") {
      if (std::holds_alternative<bool>(member.value)) edge.is_directed = !std::get<bool>(member.value);
    } else if (member.name == "kind" && std::holds_alternative<std::string>(member.value)) {
      builder_.graph.edge_kinds.set(row, std::string_view(std::get<std::string>(member.value)));
    } else if (!set(edge_columns_, row, member)) {
      return false;
    }
  }
  if (!has_source || !has_target)
    return fail(fmt::format("an edge without '{}'", has_source ? "target" : "source"));
  edges_.push_back(edge);
  return true;
}

// D3 and NetworkX 1 name nodes by their places, from 0, though they have ids.
GraphNode JsonGraphHandler::end_of_edge(std::uint32_t id, bool by_place) {
  const std::string_view text = ends_[id];
  if (by_place && builder_.graph.find_node(text) == StringPool::none) {
    std::uint32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size() && number < nodes_) {
      builder_.notes.add("{} ends of edges name a node by its place");
      return number;
    }
  }
  return builder_.endpoint(text);
}

// Keys of NetworkX's multigraphs are ids where no two are the same, else a word about the edge.
void JsonGraphHandler::take_keys() {
  std::unordered_set<std::string> seen;
  bool are_ids = true;
  for (std::size_t row = 0; are_ids && row < edges_.size(); ++row) {
    if (edge_keys_.has(row) && !edge_ids_.has(row)) are_ids = seen.insert(edge_keys_.text(row)).second;
  }
  const std::size_t column = are_ids || seen.empty() ? 0 : edge_columns_.column("key");
  for (std::size_t row = 0; row < edges_.size(); ++row) {
    if (!edge_keys_.has(row) || edge_ids_.has(row)) continue;
    if (are_ids) {
      edge_ids_.set(row, std::string_view(edge_keys_.text(row)));
    } else {
      edge_columns_.set(column, row, std::string_view(edge_keys_.text(row)));
    }
  }
}

Result<PropertyGraph> JsonGraphHandler::finish() {
  if (problem_) return *problem_;
  if (!has_nodes_ && !has_edges_) {
    return Error{
        Errc::malformed, name_,
        "no graph: expected an object with nodes and links (node-link, as NetworkX writes it) or nodes "
        "and edges (graphology)"};
  }
  PropertyGraph& graph = builder_.graph;
  // NetworkX takes a file that does not say it for undirected, graphology for directed.
  graph.directed = is_directed_.value_or(is_graphology_);
  take_keys();
  for (std::size_t row = 0; row < edges_.size(); ++row) {
    const Edge& edge = edges_[row];
    const GraphNode source = end_of_edge(edge.source, edge.by_place);
    const GraphNode target = end_of_edge(edge.target, edge.by_place);
    graph.add_edge(source, target, edge_ids_.has(row) ? edge_ids_.text(row) : std::string(),
                   edge.is_directed);
  }
  graph.attributes = graph_columns_.finish();
  graph.node_attributes = node_columns_.finish();
  graph.edge_attributes = edge_columns_.finish();
  return builder_.finish();
}

// Numbers come as they are written: RapidJSON 1.1 reads past the end of "NaNe3".
bool JsonGraphHandler::number(std::string_view text) {
  const char* const end = text.data() + text.size();
  std::int64_t whole = 0;
  if (const auto read = std::from_chars(text.data(), end, whole); read.ec == std::errc() && read.ptr == end)
    return Int64(whole);
  std::uint64_t large = 0;
  if (const auto read = std::from_chars(text.data(), end, large); read.ec == std::errc() && read.ptr == end)
    return Uint64(large);
  double real = 0.0;
  const auto read = std::from_chars(text.data(), end, real);
  if (read.ptr != end || read.ec == std::errc::invalid_argument)
    return fail(fmt::format("'{}' is no number", text.substr(0, 40)));
  // Nearer to 0 than any number, or beyond all.
  if (read.ec == std::errc::result_out_of_range) real = std::strtod(std::string(text).c_str(), nullptr);
  return Double(real);
}

}  // namespace

Result<PropertyGraph> read_json(std::istream& in, std::string_view name, const DiagnosticSink& report) {
  // Python writes NaN and Infinity into its JSON.
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                             rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseNanAndInfFlag;
  JsonInput input(in);
  JsonGraphHandler handler(name, input, report);
  JsonDepthLimit<JsonGraphHandler> limited(handler);
  rapidjson::Reader reader;
  reader.Parse<flags>(input, limited);
  if (auto fault = read_fault(in, name)) return *fault;
  if (handler.problem()) return *handler.problem();
  if (reader.HasParseError() || !input.at_end()) {
    return Error{Errc::malformed, fmt::format("{}:{}", name, input.line()),
                 fmt::format("broken JSON: {} (byte {})",
                             reader.HasParseError() ? json_problem(reader.GetParseErrorCode())
                                                    : std::string("bytes after the end of the graph"),
                             reader.HasParseError() ? reader.GetErrorOffset() : input.Tell())};
  }
  return handler.finish();
}

}  // namespace standpoint::io
