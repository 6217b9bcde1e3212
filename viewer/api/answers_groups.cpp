// Camps, and how positions went over time.

#include "api/answers.hpp"
#include "api/stance_sums.hpp"
#include "api/time_buckets.hpp"
#include "api/writers.hpp"

#include <standpoint/graph/query.hpp>

#include <set>

namespace standpoint::viewer {
namespace {

void write_change(Json& json, const MapIndex& map, const graph::SideChange& change) {
  json.begin_object();
  write_named(json, "actor", map, static_cast<Place>(change.actor.node));
  write_named(json, "issue", map, static_cast<Place>(change.issue.node));
  json.boolean("contradiction", change.contradiction);
  json.text("from", to_string(change.from));
  json.text("to", to_string(change.to));
  write_date(json, "last_before", change.last_before);
  write_date(json, "first_after", change.first_after);
  write_statement_ids(json, "old_side", change.old_side);
  write_statement_ids(json, "new_side", change.new_side);
  json.end_object();
}

}  // namespace

http::Reply Answers::communities(const Arguments& /*arguments*/) const {
  Json json;
  json.begin_object();
  json.list("items", map_.camps(), [&](const MapCamp& camp) {
    json.begin_object();
    json.integer("number", camp.number);
    json.text("name", camp.name);
    json.text("about", camp.about);
    json.integer("alliances", camp.grounds.alliances);
    json.integer("conflicts", camp.grounds.conflicts);
    json.integer("documents", camp.grounds.documents);
    json.integer("sources", camp.grounds.sources);
    json.texts("issues", camp.grounds.issues);
    json.list("members", camp.members, [&](Place member) { write_named(json, map_, member); });
    write_statement_ids(json, "statements", camp.grounds.statements);
    json.end_object();
  });
  json.end_object();
  return answer(json);
}

http::Reply Answers::timeline(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  const StatementFilter statements(map_, arguments, reader);
  if (!reader.errors().empty()) return bad_request(reader.errors());
  const auto found = statements.find();
  const auto unit = graph::parse_time_unit(arguments.text("unit")).value_or(graph::TimeUnit::event);
  const TimeBuckets time = bucket_statements(map_, found, unit);
  Json json;
  json.begin_object();
  json.text("unit", graph::to_string(time.unit));
  json.list("items", time.buckets, [&](const TimeBucket& bucket) {
    json.begin_object();
    write_date(json, "from", bucket.from);
    write_date(json, "to", bucket.to);
    write_counts(json, bucket.counts);
    json.end_object();
  });
  json.begin_object("undated");
  write_counts(json, time.undated);
  json.end_object();
  json.begin_object("imprecise");
  write_counts(json, time.imprecise);
  json.end_object();
  std::set<Place> actors = statements.actors();
  if (actors.empty()) {
    for (const Place s : found) actors.insert(map_.statements()[s].actor);
  }
  json.begin_array("changes");
  for (const Place actor : actors) {
    for (const auto& change : map_.ask().changes(actor, statements.filter()))
      write_change(json, map_, change);
  }
  json.end_array();
  json.end_object();
  return answer(json);
}

}  // namespace standpoint::viewer
