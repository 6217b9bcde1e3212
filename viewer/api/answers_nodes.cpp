// Actors and issues.

#include "api/answers.hpp"
#include "api/writers.hpp"

#include <standpoint/graph/query.hpp>
#include <standpoint/model/utf8.hpp>

#include <map>
#include <string>
#include <utility>

namespace standpoint::viewer {
namespace {

void write_position(Json& json, const MapIndex& map, const graph::Position& position) {
  json.begin_object();
  write_named(json, "actor", map, static_cast<Place>(position.actor.node));
  write_named(json, "on", map, static_cast<Place>(position.on.node));
  json.text("side", position.side_word());
  json.integer("support", position.supporting);
  json.integer("oppose", position.opposing);
  json.integer("neutral", position.neutral);
  json.number("weight", position.weight);
  write_date(json, "first", position.first);
  write_date(json, "last", position.last);
  write_grounds(json, position.evidence, position.statement_ids);
  json.end_object();
}

}  // namespace

http::Reply Answers::nodes(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  const graph::Filter filter = reader.filter();
  if (!reader.errors().empty()) return bad_request(reader.errors());
  const graph::ShownMap shown = map_.ask().shown(filter);
  const std::string words = fold(arguments.text("q"));
  std::vector<Place> found;
  for (const Place n : map_.nodes_by_activity()) {
    if (shown.nodes[n] != 0 && (words.empty() || fold(map_.node(n).label).find(words) != std::string::npos))
      found.push_back(n);
  }
  return page_of(arguments, found, [this](Json& json, Place n) { write_node(json, map_, n); });
}

http::Reply Answers::node(const Arguments& arguments) const {
  std::optional<http::Reply> missing;
  const Place place = find_node(arguments, graph::NameScope::all, missing);
  if (missing) return *missing;
  std::map<graph::Relation, std::size_t> degrees;
  for (const Place e : map_.edges_at(place)) ++degrees[map_.edges()[e].edge->relation];
  Json json;
  json.begin_object();
  json.member("node");
  write_node(json, map_, place);
  if (const MapCamp* camp = map_.find_camp(map_.node(place).camp)) {
    json.begin_object("camp");
    json.integer("number", camp->number);
    json.text("name", camp->name);
    json.end_object();
  }
  json.begin_object("degrees");
  for (const auto& [relation, count] : degrees) json.integer(graph::to_string(relation), count);
  json.end_object();
  json.integer("concerned_by", map_.statements_of_node(place).size());
  json.end_object();
  return answer(json);
}

http::Reply Answers::positions(const Arguments& arguments) const {
  std::optional<http::Reply> missing;
  const Place actor = find_node(arguments, graph::NameScope::actors, missing);
  if (missing) return *missing;
  RequestReader reader(map_, arguments);
  const graph::Filter filter = reader.filter();
  if (!reader.errors().empty()) return bad_request(reader.errors());
  Json json;
  json.begin_object();
  write_named(json, "node", map_, actor);
  json.list("items", map_.ask().positions_of(actor, filter),
            [&](const graph::Position& position) { write_position(json, map_, position); });
  json.end_object();
  return answer(json);
}

http::Reply Answers::ties(const Arguments& arguments, graph::Relation relation) const {
  std::optional<http::Reply> missing;
  const Place actor = find_node(arguments, graph::NameScope::actors, missing);
  if (missing) return *missing;
  RequestReader reader(map_, arguments);
  graph::Filter filter = reader.filter();
  if (!reader.errors().empty()) return bad_request(reader.errors());
  filter.hidden_kinds.clear();  // kinds are those of the others
  const auto kinds = reader.kinds();
  const bool is_alliance = relation == graph::Relation::alliance;
  Json json;
  json.begin_object();
  write_named(json, "node", map_, actor);
  json.begin_array("items");
  for (const auto& tie :
       is_alliance ? map_.ask().allies_of(actor, filter) : map_.ask().foes_of(actor, filter)) {
    if (!kinds.empty() && !kinds.contains(tie.who.kind)) continue;
    json.begin_object();
    write_named(json, "who", map_, static_cast<Place>(tie.who.node));
    json.text("edge", tie.edge);
    json.number("weight", tie.weight);
    json.integer("agreements", tie.agreements);
    json.integer("disagreements", tie.disagreements);
    json.texts("issues", tie.issues);
    json.integer("count", tie.statements);
    write_grounds(json, tie.evidence, tie.statement_ids);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return answer(json);
}

http::Reply Answers::allies(const Arguments& arguments) const {
  return ties(arguments, graph::Relation::alliance);
}

http::Reply Answers::foes(const Arguments& arguments) const {
  return ties(arguments, graph::Relation::conflict);
}

http::Reply Answers::neighbours(const Arguments& arguments) const {
  std::optional<http::Reply> missing;
  const Place ego = find_node(arguments, graph::NameScope::all, missing);
  if (missing) return *missing;
  RequestReader reader(map_, arguments);
  graph::Filter filter = reader.filter();
  if (!reader.errors().empty()) return bad_request(reader.errors());
  filter.hidden_kinds.erase(map_.node(ego).kind);
  filter.ego = graph::Ego{ego, arguments.count("depth")};
  return answer(graph_json(map_.ask().shown(filter), filter.view));
}

}  // namespace standpoint::viewer
