#include "api/page_data.hpp"

#include "api/json.hpp"
#include "api/writers.hpp"

#include <standpoint/model/id.hpp>
#include <standpoint/model/version.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace standpoint::viewer {
namespace {

constexpr std::size_t longest_quote = 400;

// One table: columns are written one by one.
template <class Rows>
class Columns {
 public:
  Columns(Json& json, const Rows& rows) : json_(json), rows_(rows) {}

  template <class Value>
  void texts(std::string_view name, const Value& value) const {
    json_.list(name, rows_, [&](const auto& row) { json_.text(value(row)); });
  }
  template <class Value>
  void numbers(std::string_view name, int decimals, const Value& value) const {
    json_.list(name, rows_, [&](const auto& row) { json_.number(value(row), decimals); });
  }
  template <class Value>
  void integers(std::string_view name, const Value& value) const {
    json_.list(name, rows_, [&](const auto& row) { json_.integer(value(row)); });
  }
  template <class Value>
  void text_lists(std::string_view name, const Value& value) const {
    json_.list(name, rows_, [&](const auto& row) {
      json_.begin_array();
      for (const auto& one : value(row)) json_.text(one);
      json_.end_array();
    });
  }

 private:
  Json& json_;
  const Rows& rows_;
};

// A reference to another table, which has -1 for none.
std::int64_t reference(Place place) { return place == nowhere ? -1 : static_cast<std::int64_t>(place); }

void write_nodes(Json& json, const MapIndex& map) {
  std::vector<const graph::Node*> nodes;
  for (Place n = 0; n < map.node_count(); ++n) nodes.push_back(&map.node(n));
  using Node = const graph::Node*;
  const Columns columns(json, nodes);
  json.begin_object("nodes");
  columns.texts(
      "id", [](Node node) -> const auto& { return node->id; });
  columns.texts(
      "label", [](Node node) -> const auto& { return node->label; });
  columns.texts("kind", [](Node node) { return graph::to_string(node->kind); });
  columns.numbers("x", 1, [](Node node) { return node->x; });
  columns.numbers("y", 1, [](Node node) { return node->y; });
  columns.numbers("size", 1, [](Node node) { return node->size; });
  columns.integers("camp", [](Node node) { return node->camp; });
  columns.integers("statements", [](Node node) { return node->statements; });
  columns.text_lists(
      "aliases", [](Node node) -> const auto& { return node->aliases; });
  columns.text_lists(
      "roles", [](Node node) -> const auto& { return node->roles; });
  columns.text_lists(
      "speakers", [](Node node) -> const auto& { return node->speakers; });
  columns.texts(
      "part_of", [](Node node) -> const auto& { return node->part_of; });
  columns.texts("first", [](Node node) { return to_string(node->first); });
  columns.texts("last", [](Node node) { return to_string(node->last); });
  columns.texts(
      "url", [](Node node) -> const auto& { return node->url; });
  json.end_object();
}

void write_edges(Json& json, const MapIndex& map) {
  const auto& edges = map.edges();
  const Columns columns(json, edges);
  json.begin_object("edges");
  columns.texts(
      "id", [](const MapEdge& e) -> const auto& { return e.edge->id; });
  columns.integers("source", [](const MapEdge& e) { return e.source; });
  columns.integers("target", [](const MapEdge& e) { return e.target; });
  columns.texts("relation", [](const MapEdge& e) { return graph::to_string(e.edge->relation); });
  columns.numbers("weight", 3, [](const MapEdge& e) { return e.edge->weight; });
  columns.integers("agreements", [](const MapEdge& e) { return e.edge->agreements; });
  columns.integers("disagreements", [](const MapEdge& e) { return e.edge->disagreements; });
  json.list("issues", edges, [&](const MapEdge& e) {
    json.begin_array();
    for (const Place issue : e.issues) json.integer(issue);
    json.end_array();
  });
  columns.text_lists(
      "acts", [](const MapEdge& e) -> const auto& { return e.edge->acts; });
  json.begin_array("rests_on");
  for (Place e = 0; e < edges.size(); ++e) {
    json.begin_array();
    for (const Place statement : map.statements_of_edge(e)) json.integer(statement);
    json.end_array();
  }
  json.end_array();
  columns.integers("statements", [](const MapEdge& e) { return e.edge->statements; });
  const std::size_t most = map.is_complete() ? longest_quote : SIZE_MAX;
  columns.texts("evidence", [&](const MapEdge& e) { return clipped(e.edge->evidence.quote, most); });
  columns.texts(
      "document", [](const MapEdge& e) -> const auto& { return e.edge->evidence.document; });
  json.end_object();
}

void write_statements(Json& json, const MapIndex& map) {
  const Columns columns(json, map.statements());
  using Row = const MapStatement&;
  json.begin_object("statements");
  columns.texts(
      "id", [](Row s) -> const auto& { return s.record->id.value; });
  columns.integers("actor", [](Row s) { return s.actor; });
  columns.integers("issue", [](Row s) { return reference(s.issue); });
  columns.integers("target", [](Row s) { return reference(s.target); });
  columns.integers("stance", [](Row s) { return sign(s.record->stance); });
  columns.numbers("confidence", 3, [](Row s) { return MapIndex::confidence(s).value_or(1.0); });
  columns.texts(
      "act", [](Row s) -> const auto& { return s.record->act; });
  columns.integers("document", [](Row s) { return reference(s.document); });
  columns.texts("date", [](Row s) { return to_string(s.date); });
  json.end_object();
}

void write_documents(Json& json, const MapIndex& map) {
  const Columns columns(json, map.documents());
  json.begin_object("documents");
  columns.texts(
      "id", [](const Document& d) -> const auto& { return d.id.value; });
  columns.texts(
      "title", [](const Document& d) -> const auto& { return d.title; });
  columns.texts("date", [](const Document& d) { return to_string(d.date); });
  columns.texts(
      "source", [](const Document& d) -> const auto& { return d.source; });
  columns.texts(
      "url", [](const Document& d) -> const auto& { return d.url; });
  json.end_object();
}

void write_camps(Json& json, const MapIndex& map) {
  const Columns columns(json, map.camps());
  json.begin_object("camps");
  columns.integers("number", [](const MapCamp& c) { return c.number; });
  columns.texts(
      "name", [](const MapCamp& c) -> const auto& { return c.name; });
  columns.texts(
      "about", [](const MapCamp& c) -> const auto& { return c.about; });
  json.end_object();
}

// The sentences are not in the page, but what is answered of them has the same tag: a review changes it.
std::string digest_of_evidence(const MapIndex& map) {
  constexpr Place at_once = 1000;
  const auto count = static_cast<Place>(map.statements().size());
  std::string digest;
  for (Place first = 0; first < count; first += at_once) {
    Json json;
    json.begin_array();
    for (Place s = first; s < std::min(first + at_once, count); ++s) write_statement(json, map, s);
    json.end_array();
    digest = sha256_hex(fmt::format("{}{}", digest, json.view()));
  }
  return digest;
}

}  // namespace

PageData make_page_data(const MapIndex& map, bool editable) {
  Json json;
  json.begin_object();
  json.text("format", "standpoint-page/1");
  json.text("title", map.snapshot().title);
  json.text("version", version);
  json.boolean("complete", map.is_complete());
  json.boolean("editable", editable);
  json.text("roll_up", graph::to_string(map.network().roll_up()));
  write_nodes(json, map);
  write_edges(json, map);
  write_statements(json, map);
  write_documents(json, map);
  write_camps(json, map);
  PageData page;
  page.generation = sha256_hex(fmt::format("{}{}", digest_of_evidence(map), json.view())).substr(0, 16);
  json.text("generation", page.generation);
  json.end_object();
  page.json = json.take();
  return page;
}

}  // namespace standpoint::viewer
