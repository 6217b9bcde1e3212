// What stands where in the JSON.

#include "json_graph_handler.hpp"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <system_error>

namespace standpoint::io {

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
    builder_.notes.add(
        "{} {member of the file is|members of the file are} neither nodes nor edges: passed over");
    return true;
  }
  const bool is_id = key_ == "id" || key_ == "source" || key_ == "target";
  if (!is_id)
    builder_.notes.add("{} {value is a list or an object|values are lists or objects}: kept as JSON text");
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

}  // namespace standpoint::io
