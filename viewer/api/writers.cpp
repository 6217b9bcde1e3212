#include "api/writers.hpp"

#include <standpoint/codebook.hpp>
#include <standpoint/io/map_graph.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace standpoint::viewer {
namespace {

constexpr std::uint32_t context_code_points = 240;

// Text on one side of a quote.
std::string before(const Text& text, std::uint32_t start) {
  const std::uint32_t from = start > context_code_points ? start - context_code_points : 0;
  std::string_view part = text.slice(CodePointSpan{from, start});
  if (const auto line = part.rfind("\n\n"); line != std::string_view::npos)
    return std::string(part.substr(line + 2));
  if (from == 0) return std::string(part);
  part.remove_prefix(std::min(part.find(' '), part.size()));  // between words
  return "…" + std::string(part);
}

std::string after(const Text& text, std::uint32_t end) {
  const std::uint32_t to = std::min(text.size_code_points(), end + context_code_points);
  std::string_view part = text.slice(CodePointSpan{end, to});
  if (const auto line = part.find("\n\n"); line != std::string_view::npos)
    return std::string(part.substr(0, line));
  if (to == text.size_code_points()) return std::string(part);
  part = part.substr(0, part.rfind(' '));
  return std::string(part) + " …";
}

// Who takes part, as the record has it.
void write_party(Json& json, std::string_view name, const MapIndex& map, const std::string& id) {
  json.begin_object(name);
  json.text("id", id);
  json.text("label", map.label_of(id));
  json.end_object();
}

void write_quote(Json& json, const Statement& s, const Document* document) {
  if (s.evidence.empty()) return;
  const Evidence& evidence = s.evidence.front();
  json.text("quote", evidence.quote.text);
  const bool has_text =
      document != nullptr && !document->text.empty() && evidence.stage != EvidenceStage::unverified;
  if (!has_text) return;
  json.text("before", before(document->text, evidence.quote.span.start));
  json.text("after", after(document->text, evidence.quote.span.end));
}

void write_document_of(Json& json, const Statement& s, const Document* document) {
  json.begin_object("document");
  json.text("id", s.doc.value);
  json.text("title", document == nullptr || document->title.empty() ? s.doc.value : document->title);
  if (document != nullptr) {
    write_date(json, "date", document->date);
    json.optional_text("source", document->source);
    json.optional_text("url", document->url);
  }
  json.end_object();
}

}  // namespace

void write_grounds(Json& json, const graph::BestEvidence& evidence, std::span<const StatementId> statements) {
  json.text("evidence", evidence.quote);
  json.text("document", evidence.document);
  write_statement_ids(json, "statements", statements);
}

void write_date(Json& json, std::string_view name, const Date& date) {
  json.optional_text(name, to_string(date));
}

void write_statement_ids(Json& json, std::string_view name, std::span<const StatementId> ids) {
  json.list(name, ids, [&](const StatementId& id) { json.text(id.value); });
}

void write_named(Json& json, const MapIndex& map, Place place) {
  const graph::Node& node = map.node(place);
  json.begin_object();
  json.text("id", node.id);
  json.text("label", node.label);
  json.text("kind", graph::to_string(node.kind));
  json.integer("camp", node.camp);
  json.end_object();
}

void write_named(Json& json, std::string_view name, const MapIndex& map, Place node) {
  json.member(name);
  write_named(json, map, node);
}

void write_node(Json& json, const MapIndex& map, Place place) {
  const graph::Node& node = map.node(place);
  json.begin_object();
  json.text("id", node.id);
  json.text("label", node.label);
  json.text("kind", graph::to_string(node.kind));
  json.text("color", io::node_color(node.kind));
  json.number("size", node.size, 1);
  json.number("x", node.x, 1);
  json.number("y", node.y, 1);
  json.integer("statements", node.statements);
  json.integer("camp", node.camp);
  json.texts("aliases", node.aliases);
  json.texts("roles", node.roles);
  if (!node.speakers.empty()) json.texts("speakers", node.speakers);
  json.optional_text("part_of", node.part_of);
  write_date(json, "first", node.first);
  write_date(json, "last", node.last);
  json.optional_text("url", node.url);
  json.end_object();
}

void write_edge(Json& json, const MapIndex& map, Place place, std::size_t statements) {
  const MapEdge& found = map.edges()[place];
  const graph::Edge& edge = *found.edge;
  json.begin_object();
  json.text("id", edge.id);
  json.text("source", map.node(found.source).id);
  json.text("target", map.node(found.target).id);
  json.text("relation", graph::to_string(edge.relation));
  json.integer("sign", graph::sign(edge.relation));
  json.text("color", io::edge_color(edge.relation));
  json.number("weight", edge.weight);
  json.integer("statements", statements);
  json.integer("agreements", edge.agreements);
  json.integer("disagreements", edge.disagreements);
  if (edge.p_value) json.number("p_value", *edge.p_value, 6);
  json.texts("issues", edge.issues);
  json.texts("acts", edge.acts);
  json.text("evidence", edge.evidence.quote);
  json.text("document", edge.evidence.document);
  write_date(json, "first", edge.first);
  write_date(json, "last", edge.last);
  json.end_object();
}

void write_statement(Json& json, const MapIndex& map, Place place) {
  const MapStatement& found = map.statements()[place];
  const Statement& s = *found.record;
  const Document* document = found.document == nowhere ? nullptr : &map.documents()[found.document];
  json.begin_object();
  json.text("id", s.id.value);
  write_party(json, "actor", map, s.actor.entity.value);
  if (map.node(found.actor).id != s.actor.entity.value)
    write_party(json, "counted_for", map, map.node(found.actor).id);
  if (s.issue) write_party(json, "issue", map, s.issue->id.value);
  if (s.target) write_party(json, "target", map, s.target->entity.value);
  json.text("stance", to_string(s.stance));
  json.text("act", s.act);
  if (const auto confidence = MapIndex::confidence(found)) json.number("confidence", *confidence);
  json.optional_text("rule", s.rule);
  if (s.issue) json.optional_text("coding", describe_coding(*s.issue));
  if (s.review != ReviewStatus::automatic) json.text("review", to_string(s.review));
  write_quote(json, s, document);
  write_document_of(json, s, document);
  write_date(json, "date", found.date);
  json.end_object();
}

void write_document(Json& json, const MapIndex& map, Place place) {
  const Document& document = map.documents()[place];
  json.begin_object();
  json.text("id", document.id.value);
  json.text("title", document.title);
  write_date(json, "date", document.date);
  json.optional_text("source", document.source);
  json.optional_text("author", document.author);
  json.optional_text("url", document.url);
  json.integer("statements", map.statements_in(place).size());
  json.end_object();
}

}  // namespace standpoint::viewer
