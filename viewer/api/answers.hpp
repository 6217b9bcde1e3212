#pragma once
// What each path of the API answers. One member a route (routes.cpp); the sources are by subject.

#include "api/arguments.hpp"
#include "api/json.hpp"
#include "api/map_index.hpp"
#include "api/request_reader.hpp"
#include "http.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::viewer {

class Answers {
 public:
  Answers(Snapshot snapshot, bool is_editable);

  const MapIndex& map() const { return map_; }
  const std::string& generation() const { return generation_; }

  // answers_map.cpp
  http::Reply meta(const Arguments& arguments) const;
  http::Reply page(const Arguments& arguments) const;
  http::Reply graph(const Arguments& arguments) const;
  http::Reply events(const Arguments& arguments) const;
  http::Reply openapi(const Arguments& arguments) const;
  // answers_nodes.cpp
  http::Reply nodes(const Arguments& arguments) const;
  http::Reply node(const Arguments& arguments) const;
  http::Reply positions(const Arguments& arguments) const;
  http::Reply allies(const Arguments& arguments) const;
  http::Reply foes(const Arguments& arguments) const;
  http::Reply neighbours(const Arguments& arguments) const;
  // answers_edges.cpp
  http::Reply edges(const Arguments& arguments) const;
  http::Reply edge(const Arguments& arguments) const;
  http::Reply paths(const Arguments& arguments) const;
  // answers_statements.cpp
  http::Reply statements(const Arguments& arguments) const;
  http::Reply statement(const Arguments& arguments) const;
  http::Reply documents(const Arguments& arguments) const;
  http::Reply document(const Arguments& arguments) const;
  // answers_issues.cpp
  http::Reply issues(const Arguments& arguments) const;
  http::Reply issue(const Arguments& arguments) const;
  http::Reply matrix(const Arguments& arguments) const;
  // answers_groups.cpp
  http::Reply communities(const Arguments& arguments) const;
  http::Reply timeline(const Arguments& arguments) const;
  // answers_words.cpp
  http::Reply search(const Arguments& arguments) const;
  http::Reply query(const Arguments& arguments) const;
  // answers_export.cpp
  http::Reply export_map(const Arguments& arguments) const;

 private:
  /// JSON of this generation: its tag is the generation, since path and parameters decide all else.
  http::Reply answer(std::string json) const;
  http::Reply answer(const Json& json) const { return answer(json.take()); }
  /// One page of a list: {"items", "total", "next"}, with a link to the next one.
  http::Reply page_of(const Arguments& arguments, const std::vector<Place>& all,
                      const std::function<void(Json&, Place)>& write) const;
  /// {"view", "nodes", "edges", "hidden_nodes", "hidden_edges"}
  http::Reply make_meta() const;
  std::string graph_json(const graph::ShownMap& shown, graph::View view) const;
  /// The node of the path: by id, else as people type names. `found` is what is answered when there is none.
  Place find_node(const Arguments& arguments, graph::NameScope scope,
                  std::optional<http::Reply>& missing) const;
  http::Reply ties(const Arguments& arguments, graph::Relation relation) const;

  MapIndex map_;
  bool is_editable_;
  std::string generation_;
  std::shared_ptr<const http::Body> page_;
  mutable std::once_flag meta_once_;
  mutable std::shared_ptr<const http::Body> meta_;
  mutable std::array<std::once_flag, 3> view_once_;
  mutable std::array<std::shared_ptr<const http::Body>, 3> views_;  // of graph() without filters
};

/// 400 with what is wrong with which parameter.
http::Reply bad_request(const http::Parameters& errors);
http::Reply not_found(std::string_view detail);
/// 405, with the methods that the path takes.
http::Reply refuse_method(std::string_view allowed = "GET, HEAD");

}  // namespace standpoint::viewer
