// Edges, and the ways along them.

#include "api/answers.hpp"
#include "api/writers.hpp"

#include <standpoint/graph/query.hpp>

#include <algorithm>
#include <vector>

namespace standpoint::viewer {

http::Reply Answers::edges(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  const graph::Filter filter = reader.filter();
  const std::vector<Place> ends = reader.nodes("node", graph::NameScope::all);
  if (!reader.errors().empty()) return bad_request(reader.errors());
  const graph::ShownMap shown = map_.ask().shown(filter);
  std::vector<Place> found;
  for (const Place e : map_.edges_by_weight()) {
    const MapEdge& edge = map_.edges()[e];
    const bool is_at = ends.empty() || std::any_of(ends.begin(), ends.end(), [&](Place node) {
                         return node == edge.source || node == edge.target;
                       });
    if (is_at && shown.edges[e] != 0) found.push_back(e);
  }
  return page_of(arguments, found, [&](Json& json, Place e) {
    const graph::Edge& edge = *map_.edges()[e].edge;
    write_edge(json, map_, e,
               edge.relation == graph::Relation::affiliated ? edge.statements : shown.edges[e]);
  });
}

http::Reply Answers::edge(const Arguments& arguments) const {
  const Place place = map_.find_edge(arguments.id());
  if (place == nowhere) return not_found("no edge has this id");
  const MapEdge& edge = map_.edges()[place];
  Json json;
  json.begin_object();
  json.member("edge");
  write_edge(json, map_, place, edge.edge->statements);
  write_named(json, "source", map_, edge.source);
  write_named(json, "target", map_, edge.target);
  json.list("issues", edge.issues, [&](Place issue) { write_named(json, map_, issue); });
  write_statement_ids(json, "statements", edge.edge->statement_ids);
  json.end_object();
  return answer(json);
}

http::Reply Answers::paths(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  graph::Filter filter = reader.filter();
  filter.from = filter.to = {};  // these are the ends here
  const Place from = reader.node("from", graph::NameScope::all);
  const Place to = reader.node("to", graph::NameScope::all);
  if (!reader.errors().empty()) return bad_request(reader.errors());
  const auto through = graph::parse_path_through(arguments.text("through")).value_or(graph::PathThrough::any);
  const auto path = map_.ask().path(from, to, through, filter);
  Json json;
  json.begin_object();
  write_named(json, "from", map_, from);
  write_named(json, "to", map_, to);
  json.text("through", graph::to_string(through));
  json.boolean("found", path.has_value());
  json.begin_array("steps");
  if (path) {
    for (const graph::PathStep& step : *path) {
      json.begin_object();
      write_named(json, "from", map_, static_cast<Place>(step.from.node));
      write_named(json, "to", map_, static_cast<Place>(step.to.node));
      json.text("edge", step.edge);
      json.text("relation", graph::to_string(step.relation));
      json.boolean("forward", step.forward);
      json.number("weight", step.weight);
      json.integer("count", step.statements);
      write_grounds(json, step.evidence, step.statement_ids);
      json.end_object();
    }
  }
  json.end_array();
  json.end_object();
  return answer(json);
}

}  // namespace standpoint::viewer
