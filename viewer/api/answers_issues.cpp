// What positions are taken on, and who takes which.

#include "api/answers.hpp"
#include "api/stance_sums.hpp"
#include "api/writers.hpp"

#include <standpoint/graph/query.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace standpoint::viewer {
namespace {

using graph::StanceCounts;

StanceCounts sum_of(const std::map<Place, StanceCounts>& by_actor) {
  StanceCounts sum;
  for (const auto& [actor, counts] : by_actor) {
    sum.support += counts.support;
    sum.oppose += counts.oppose;
    sum.neutral += counts.neutral;
  }
  return sum;
}

// 1, -1; 0 for as many on either side.
int side_of(const StanceCounts& counts) {
  return counts.support > counts.oppose ? 1 : counts.support < counts.oppose ? -1 : 0;
}

void write_issue(Json& json, const MapIndex& map, Place place,
                 const std::map<Place, StanceCounts>& by_actor) {
  const graph::Node& node = map.node(place);
  std::size_t supporters = 0;
  std::size_t opponents = 0;
  for (const auto& [actor, counts] : by_actor) {
    if (side_of(counts) > 0) ++supporters;
    if (side_of(counts) < 0) ++opponents;
  }
  json.text("id", node.id);
  json.text("label", node.label);
  if (const Issue* issue = map.corpus().find(IssueId(node.id))) {
    json.boolean("provisional", issue->provisional);
    json.optional_text("description", issue->description);
    json.optional_text("support_means", issue->support_means);
    json.optional_text("oppose_means", issue->oppose_means);
  }
  json.texts("phrases", node.aliases);
  const StanceCounts sum = sum_of(by_actor);
  json.integer("statements", sum.total());
  write_counts(json, sum);
  json.integer("supporters", supporters);
  json.integer("opponents", opponents);
  json.integer("undecided", by_actor.size() - supporters - opponents);
  write_date(json, "first", node.first);
  write_date(json, "last", node.last);
}

// Actors of one side, most statements first.
void write_side(Json& json, std::string_view name, const MapIndex& map,
                const std::map<Place, StanceCounts>& by_actor, int side) {
  std::vector<std::pair<Place, StanceCounts>> rows;
  for (const auto& row : by_actor) {
    if (side_of(row.second) == side) rows.push_back(row);
  }
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
    if (a.second.total() != b.second.total()) return a.second.total() > b.second.total();
    return map.node(a.first).label < map.node(b.first).label;
  });
  json.list(name, rows, [&](const auto& row) {
    json.begin_object();
    write_named(json, "actor", map, row.first);
    write_counts(json, row.second);
    json.end_object();
  });
}

// The first `most` of rows with their statements, most first, then by label.
std::vector<std::pair<Place, StanceCounts>> most_active(const MapIndex& map,
                                                        const std::map<Place, StanceCounts>& sums,
                                                        std::size_t most) {
  std::vector<std::pair<Place, StanceCounts>> rows(sums.begin(), sums.end());
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
    if (a.second.total() != b.second.total()) return a.second.total() > b.second.total();
    return map.node(a.first).label < map.node(b.first).label;
  });
  rows.resize(std::min(rows.size(), most));
  return rows;
}

}  // namespace

http::Reply Answers::issues(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  const StatementFilter filter(map_, arguments, reader);
  if (!reader.errors().empty()) return bad_request(reader.errors());
  const auto sums = stances_on_issues(map_, filter.find());
  std::vector<Place> found;
  for (const Place n : map_.nodes_by_activity()) {
    if (sums.contains(n)) found.push_back(n);
  }
  std::stable_sort(found.begin(), found.end(),
                   [&](Place a, Place b) { return sum_of(sums.at(a)).total() > sum_of(sums.at(b)).total(); });
  return page_of(arguments, found, [&](Json& json, Place issue) {
    json.begin_object();
    write_issue(json, map_, issue, sums.at(issue));
    json.end_object();
  });
}

http::Reply Answers::issue(const Arguments& arguments) const {
  std::optional<http::Reply> missing;
  const Place issue = find_node(arguments, graph::NameScope::issues, missing);
  if (missing) return *missing;
  RequestReader reader(map_, arguments);
  const StatementFilter filter(map_, arguments, reader);
  if (!reader.errors().empty()) return bad_request(reader.errors());
  std::vector<Place> on_it;
  for (const Place s : map_.statements_of_node(issue)) {
    if (filter.passes(s)) on_it.push_back(s);
  }
  const auto sums = stances_on_issues(map_, on_it);
  const auto found = sums.find(issue);
  const auto by_actor = found == sums.end() ? std::map<Place, StanceCounts>() : found->second;
  Json json;
  json.begin_object();
  json.begin_object("issue");
  write_issue(json, map_, issue, by_actor);
  json.end_object();
  write_side(json, "supporters", map_, by_actor, 1);
  write_side(json, "opponents", map_, by_actor, -1);
  write_side(json, "undecided", map_, by_actor, 0);
  json.end_object();
  return answer(json);
}

http::Reply Answers::matrix(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  const StatementFilter filter(map_, arguments, reader);
  if (!reader.errors().empty()) return bad_request(reader.errors());
  const auto sums = stances_on_issues(map_, filter.find());
  std::map<Place, StanceCounts> of_issue;
  std::map<Place, StanceCounts> of_actor;
  for (const auto& [issue, by_actor] : sums) {
    of_issue[issue] = sum_of(by_actor);
    for (const auto& [actor, counts] : by_actor) {
      StanceCounts& sum = of_actor[actor];
      sum.support += counts.support;
      sum.oppose += counts.oppose;
      sum.neutral += counts.neutral;
    }
  }
  const auto columns = most_active(map_, of_issue, arguments.count("most_issues"));
  const auto rows = most_active(map_, of_actor, arguments.count("most_actors"));
  const auto write_header = [&](Json& json, const std::pair<Place, StanceCounts>& one) {
    write_named(json, "who", map_, one.first);
    write_counts(json, one.second);
  };
  Json json;
  json.begin_object();
  json.list("columns", columns, [&](const auto& column) {
    json.begin_object();
    write_header(json, column);
    json.end_object();
  });
  json.list("rows", rows, [&](const auto& row) {
    json.begin_object();
    write_header(json, row);
    json.begin_array("cells");
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const auto& by_actor = sums.at(columns[c].first);
      const auto cell = by_actor.find(row.first);
      if (cell == by_actor.end()) continue;
      json.begin_object();
      json.integer("column", c);
      write_counts(json, cell->second);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  });
  json.integer("actors", of_actor.size());
  json.integer("issues", of_issue.size());
  json.end_object();
  return answer(json);
}

}  // namespace standpoint::viewer
