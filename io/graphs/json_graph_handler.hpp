#pragma once
// Node-link JSON and graphology's form, in one pass: edges wait until all nodes are known, since members
// stand in any order.

#include "graph_builder.hpp"
#include "guessed_table.hpp"
#include "json_sax.hpp"

#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/model/string_pool.hpp>

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {

/// The handler of RapidJSON's reader. What is wrong ends the reading and is problem().
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
  // A scalar, or an object or list as JSON text.
  using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string>;
  struct Member {
    std::string name;
    Value value;
    bool is_attribute = false;  // of graphology's inner object
    bool is_json = false;
  };
  // As an id: NetworkX's nodes may be numbers.
  static std::string id_text(const Value& value);

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

}  // namespace standpoint::io
