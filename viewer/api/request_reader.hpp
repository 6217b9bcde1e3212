#pragma once
// What the checked parameters of a request mean for this map: names looked up, filters put together.

#include "api/arguments.hpp"
#include "api/map_index.hpp"

#include <standpoint/graph/query.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::viewer {

/// Reads; what cannot be read is gathered in errors(), to be looked at when all is read.
class RequestReader {
 public:
  RequestReader(const MapIndex& map, const Arguments& arguments) : map_(map), arguments_(arguments) {}

  /// from, to, issue, stance, min_confidence, min_statements, min_weight, kind, relation, view, ego and
  /// depth.
  graph::Filter filter();
  /// The kinds asked for; empty = all.
  std::set<graph::NodeKind> kinds() const;

  /// Nodes named by id or as people type them.
  Place node(std::string_view parameter, graph::NameScope scope);
  std::vector<Place> nodes(std::string_view parameter, graph::NameScope scope);
  /// By id.
  Place edge(std::string_view parameter);
  std::vector<Place> documents(std::string_view parameter);

  const http::Parameters& errors() const { return errors_; }

 private:
  Place find(std::string_view parameter, std::string_view name, graph::NameScope scope);

  const MapIndex& map_;
  const Arguments& arguments_;
  http::Parameters errors_;
};

/// Which statements of a map pass: those of a filter, and more than it can say.
class StatementFilter {
 public:
  StatementFilter(const MapIndex& map, const Arguments& arguments, RequestReader& reader);
  bool passes(Place statement) const;
  const graph::Filter& filter() const { return filter_; }
  const std::set<Place>& actors() const { return actors_; }
  /// The shortest list that holds all that pass, in the order of time; those that do.
  std::vector<Place> find() const;

 private:
  const MapIndex& map_;
  graph::Filter filter_;
  std::set<graph::NodeKind> kinds_;
  std::set<Place> issues_;
  std::set<Place> actors_;
  std::set<Place> documents_;
  std::vector<Place> nodes_;
  Place edge_ = nowhere;
  std::string words_;  // folded
};

}  // namespace standpoint::viewer
