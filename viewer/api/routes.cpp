#include "api/routes.hpp"

#include "api/answers.hpp"

#include <algorithm>

namespace standpoint::viewer {
namespace {

using Type = ParameterType;

const Parameter kind{.name = "kind",
                     .type = Type::word,
                     .description = "only nodes of this kind",
                     .repeats = true,
                     .words = {"person", "institution", "group", "product", "place", "other", "issue"}};
const Parameter relation{.name = "relation",
                         .type = Type::word,
                         .description = "only edges of this relation",
                         .repeats = true,
                         .words = {"supports", "opposes", "neutral", "affiliated", "alliance", "conflict"}};
const Parameter stance{.name = "stance",
                       .type = Type::word,
                       .description = "only statements of this stance",
                       .repeats = true,
                       .words = {"support", "oppose", "neutral"}};
const Parameter issue{.name = "issue",
                      .description = "only statements on this issue: its id, or its label as people type it",
                      .repeats = true};
const Parameter actor{.name = "actor",
                      .description = "only statements by this actor: an id, or a name as people type it",
                      .repeats = true};
const Parameter document{
    .name = "document", .description = "only statements in this document: its id", .repeats = true};
const Parameter node{.name = "node",
                     .description = "only what this node takes part in: an id, or a name as people type it",
                     .repeats = true};
const Parameter edge{.name = "edge", .description = "only statements that this edge rests on: its id"};
const Parameter from{.name = "from",
                     .type = Type::date,
                     .description = "only statements from this day, month or year on (inclusive)"};
const Parameter to{.name = "to",
                   .type = Type::date,
                   .description = "only statements up to this day, month or year (inclusive)"};
const Parameter min_statements{.name = "min_statements",
                               .type = Type::count,
                               .description = "only edges that rest on so many statements that pass",
                               .fallback = "1",
                               .least = 0,
                               .most = 1e9};
const Parameter min_weight{.name = "min_weight",
                           .type = Type::number,
                           .description = "only edges of this weight in the whole map; affiliations always",
                           .fallback = "0",
                           .least = 0,
                           .most = 1e9};
const Parameter min_confidence{.name = "min_confidence",
                               .type = Type::number,
                               .description = "only statements as sure as this",
                               .fallback = "0",
                               .least = 0,
                               .most = 1};
const Parameter ego{.name = "ego",
                    .description = "only the surroundings of this node: an id, or a name as people type it"};
const Parameter depth{.name = "depth",
                      .type = Type::count,
                      .description = "steps from the node whose surroundings are asked for",
                      .fallback = "1",
                      .least = 1,
                      .most = 9};
const Parameter view{.name = "view",
                     .type = Type::word,
                     .description = "all; actors: alliances and conflicts; stances: actors and issues",
                     .fallback = "all",
                     .words = {"all", "actors", "stances"}};
const Parameter words{.name = "q", .description = "only what holds these words, case and accents folded"};
const Parameter limit{.name = "limit",
                      .type = Type::count,
                      .description = "how many items a page has at most",
                      .fallback = "100",
                      .least = 1,
                      .most = 1000};
const Parameter cursor{.name = "cursor", .description = "the next of the page before"};

const Parameter path_from{.name = "from",
                          .description = "where the path begins: an id, or a name as people type it",
                          .is_required = true};
const Parameter path_to{.name = "to",
                        .description = "where the path ends: an id, or a name as people type it",
                        .is_required = true};
const Parameter through{
    .name = "through",
    .type = Type::word,
    .description = "along alliances and support, along conflicts and opposition, or any edge",
    .fallback = "any",
    .words = {"agreement", "conflict", "any"}};
const Parameter most_actors{.name = "most_actors",
                            .type = Type::count,
                            .description = "how many actors have rows: those with most statements",
                            .fallback = "200",
                            .least = 1,
                            .most = 10000};
const Parameter most_issues{.name = "most_issues",
                            .type = Type::count,
                            .description = "how many issues have columns: those with most statements",
                            .fallback = "100",
                            .least = 1,
                            .most = 10000};
const Parameter unit{.name = "unit",
                     .type = Type::word,
                     .description = "calendar unit; auto: the shortest that gives at most 60",
                     .fallback = "auto",
                     .words = {"auto", "day", "week", "month", "year"}};
const Parameter typed{.name = "q", .description = "a name, or how it begins", .is_required = true};
const Parameter scope{.name = "scope",
                      .type = Type::word,
                      .description = "whose names are searched",
                      .fallback = "all",
                      .words = {"all", "actors", "issues"}};
const Parameter found_limit{.name = "limit",
                            .type = Type::count,
                            .description = "how many are found at most",
                            .fallback = "10",
                            .least = 1,
                            .most = 100};
const Parameter question{
    .name = "q",
    .description = "a question as `standpoint query` takes it: allies of X on Y from 2026-02",
    .is_required = true};
const Parameter profile{.name = "profile",
                        .type = Type::word,
                        .description = "for whom, where a format has dialects",
                        .fallback = "gephi",
                        .words = {"gephi", "visone", "plain", "networkx", "graphology"}};
const Parameter picture{.name = "picture",
                        .type = Type::word,
                        .description = "what an svg shows: the map, or a matrix of actors by issues",
                        .fallback = "map",
                        .words = {"map", "matrix"}};

using List = std::vector<const Parameter*>;

List with(List first, const List& more) {
  first.insert(first.end(), more.begin(), more.end());
  return first;
}

std::vector<Route> make_routes() {
  const List statement_filters = {&from, &to, &issue, &stance, &min_confidence};
  const List edge_filters = with(statement_filters, {&min_statements, &min_weight, &kind, &relation});
  const List map_filters = with(edge_filters, {&view, &ego, &depth});
  const List pages = {&limit, &cursor};
  const List whose = {&actor, &document, &node, &kind};
  return {
      {"/meta", "getMeta", "What the map is: title, counts, span of time", {}, "Meta", &Answers::meta},
      {"/page",
       "getPage",
       "The whole map as tables by column, as the page holds it",
       {},
       "Page",
       &Answers::page},
      {"/graph", "getGraph", "Nodes and edges that pass the filters", map_filters, "Graph", &Answers::graph},
      {"/nodes", "listNodes", "Actors and issues, the most active first",
       with(with({&words}, map_filters), pages), "NodeList", &Answers::nodes},
      {"/nodes/{id}", "getNode", "One actor or issue, by id or by name", {}, "NodeDetail", &Answers::node},
      {"/nodes/{id}/positions", "listPositions", "Where an actor stands, on issues and toward others",
       edge_filters, "PositionList", &Answers::positions},
      {"/nodes/{id}/allies", "listAllies", "Whom an actor is allied with, and over what", edge_filters,
       "TieList", &Answers::allies},
      {"/nodes/{id}/foes", "listFoes", "Whom an actor is in conflict with, and over what", edge_filters,
       "TieList", &Answers::foes},
      {"/nodes/{id}/neighbours", "getNeighbours", "The surroundings of a node",
       with(edge_filters, {&view, &depth}), "Graph", &Answers::neighbours},
      {"/edges", "listEdges", "Edges that pass the filters, the heaviest first",
       with(with({&node}, map_filters), pages), "EdgeList", &Answers::edges},
      {"/edges/{id}",
       "getEdge",
       "One edge, with the ids of the statements it rests on",
       {},
       "EdgeDetail",
       &Answers::edge},
      {"/statements", "listStatements", "Sentences with their evidence, in the order of time",
       with(with(with({&edge, &words}, whose), statement_filters), pages), "StatementList",
       &Answers::statements},
      {"/statements/{id}",
       "getStatement",
       "One sentence with its evidence",
       {},
       "Statement",
       &Answers::statement},
      {"/documents", "listDocuments", "Documents, the newest first", with({&words}, pages), "DocumentList",
       &Answers::documents},
      {"/documents/{id}",
       "getDocument",
       "One document, without its text",
       {},
       "Document",
       &Answers::document},
      {"/issues", "listIssues", "Issues with their supporters and opponents counted, most statements first",
       with(with(with({&words}, whose), statement_filters), pages), "IssueList", &Answers::issues},
      {"/issues/{id}", "getIssue", "One issue, by id or by label: who supports it and who opposes it",
       with({&actor, &document, &kind}, {&from, &to, &stance, &min_confidence}), "IssueDetail",
       &Answers::issue},
      {"/matrix", "getMatrix", "Actors by issues: statements for, against and neutral",
       with(with({&most_actors, &most_issues, &words}, whose), statement_filters), "Matrix",
       &Answers::matrix},
      {"/paths",
       "getPath",
       "How two are tied: a path of the fewest steps",
       {&path_from, &path_to, &through, &issue, &stance, &min_confidence, &min_statements, &min_weight, &kind,
        &relation},
       "Path",
       &Answers::paths},
      {"/communities",
       "listCommunities",
       "Camps: their names, their members, and what they rest on",
       {},
       "CommunityList",
       &Answers::communities},
      {"/timeline", "getTimeline", "Statements by calendar unit, and who changed sides",
       with(with({&unit, &words}, whose), statement_filters), "Timeline", &Answers::timeline},
      {"/search",
       "search",
       "Names as people type them: beginnings, aliases, one slip of the keys",
       {&typed, &scope, &found_limit},
       "SearchResult",
       &Answers::search},
      {"/query", "query", "A question in words, answered as a table", {&question}, "Answer", &Answers::query},
      {"/export/{format}", "export", "The map as a file", with(map_filters, {&profile, &picture}), "",
       &Answers::export_map},
      {"/events",
       "listen",
       "Server-sent events: `changed` when the map has, `problem` when it could not be read",
       {},
       "",
       &Answers::events},
      {"/openapi.json", "getDescription", "This description", {}, "Description", &Answers::openapi},
  };
}

}  // namespace

bool Route::has_pages() const {
  return std::find(parameters.begin(), parameters.end(), &cursor) != parameters.end();
}

std::span<const Route> routes() {
  static const std::vector<Route> all = make_routes();
  return all;
}

MatchedRoute match_route(std::string_view path, const std::function<bool(std::string_view)>& is_id) {
  MatchedRoute whole;  // the variable is all that is left
  MatchedRoute part;   // something stands behind it
  for (const Route& route : routes()) {
    if (!route.has_variable()) {
      if (path == route.path) return {&route, {}};
      continue;
    }
    const std::string_view prefix = route.prefix();
    const std::string_view suffix = route.suffix();
    const bool fits =
        path.size() > prefix.size() + suffix.size() && path.starts_with(prefix) && path.ends_with(suffix);
    if (!fits) continue;
    const auto variable = path.substr(prefix.size(), path.size() - prefix.size() - suffix.size());
    (suffix.empty() ? whole : part) = {&route, variable};
  }
  const bool is_part = part.route != nullptr && !(whole.route != nullptr && is_id(whole.variable));
  return is_part ? part : whole;
}

}  // namespace standpoint::viewer
