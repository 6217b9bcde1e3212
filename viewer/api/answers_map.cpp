// The map as a whole.

#include "api/answers.hpp"
#include "api/openapi.hpp"
#include "api/routes.hpp"
#include "api/writers.hpp"

#include <standpoint/model/version.hpp>

#include <algorithm>
#include <map>
#include <string_view>

namespace standpoint::viewer {
namespace {

// {"person": 3, ...} of what is there, in the order of the vocabulary.
template <class Key>
void write_counts(Json& json, std::string_view name, const std::map<Key, std::size_t>& counts) {
  json.begin_object(name);
  for (const auto& [key, count] : counts) json.integer(graph::to_string(key), count);
  json.end_object();
}

}  // namespace

// Counts all edges, so it is made once.
http::Reply Answers::meta(const Arguments& /*arguments*/) const {
  std::call_once(meta_once_, [this] { meta_ = make_meta().body; });
  return {.body = meta_};
}

http::Reply Answers::make_meta() const {
  std::map<graph::NodeKind, std::size_t> kinds;
  for (Place n = 0; n < map_.node_count(); ++n) ++kinds[map_.node(n).kind];
  std::map<graph::Relation, std::size_t> relations;
  for (const MapEdge& edge : map_.edges()) ++relations[edge.edge->relation];
  const auto& statements = map_.statements();
  const auto first_dated = std::find_if(statements.begin(), statements.end(),
                                        [](const MapStatement& s) { return s.date.known(); });
  Json json;
  json.begin_object();
  json.text("title", map_.snapshot().title);
  json.text("version", version);
  json.text("generation", generation_);
  json.boolean("complete", map_.is_complete());
  json.boolean("editable", is_editable_);
  json.text("roll_up", graph::to_string(map_.network().roll_up()));
  json.optional_text("codebook_sha256", map_.network().codebook());
  json.integer("documents", map_.documents().size());
  json.integer("statements", statements.size());
  json.integer("undated", first_dated - statements.begin());  // they come first
  json.integer("nodes", map_.node_count());
  json.integer("edges", map_.edges().size());
  json.integer("camps", map_.camps().size());
  write_counts(json, "kinds", kinds);
  write_counts(json, "relations", relations);
  if (first_dated != statements.end()) {
    write_date(json, "first", first_dated->date);
    write_date(json, "last", statements.back().date);
  }
  json.end_object();
  return answer(json);
}

http::Reply Answers::page(const Arguments& /*arguments*/) const { return {.body = page_}; }

http::Reply Answers::graph(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  const graph::Filter filter = reader.filter();
  if (!reader.errors().empty()) return bad_request(reader.errors());
  const auto make = [&] { return answer(graph_json(map_.ask().shown(filter), filter.view)); };
  const bool has_filters = std::any_of(arguments.given().begin(), arguments.given().end(),
                                       [](const auto& given) { return given.first != "view"; });
  if (has_filters) return make();
  const auto view = static_cast<std::size_t>(filter.view);
  std::call_once(view_once_[view], [&] { views_[view] = make().body; });
  return {.body = views_[view]};
}

http::Reply Answers::events(const Arguments& /*arguments*/) const { return {.is_event_stream = true}; }

http::Reply Answers::openapi(const Arguments& /*arguments*/) const {
  static const std::string document = openapi_json(routes());
  return answer(document);
}

}  // namespace standpoint::viewer
