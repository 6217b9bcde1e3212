#include "api.hpp"

#include <standpoint/codebook.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/model/version.hpp>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <set>
#include <vector>

namespace standpoint::viewer {
namespace {

constexpr std::uint32_t context_code_points = 240;

using Buffer = rapidjson::StringBuffer;

// Members of one JSON document, written in order.
class Json {
 public:
  Json() : writer_(buffer_) {}

  void begin_object() { writer_.StartObject(); }
  void end_object() { writer_.EndObject(); }
  void begin_array(const char* name) {
    writer_.Key(name);
    writer_.StartArray();
  }
  void end_array() { writer_.EndArray(); }
  void value(std::string_view text) {
    writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void text(const char* name, std::string_view text) {
    writer_.Key(name);
    value(text);
  }
  void optional_text(const char* name, std::string_view content) {
    if (!content.empty()) text(name, content);
  }
  void number(const char* name, double number) {
    writer_.Key(name);
    writer_.Double(number);
  }
  void count(const char* name, std::size_t number) {
    writer_.Key(name);
    writer_.Uint64(number);
  }
  void integer(const char* name, int number) {
    writer_.Key(name);
    writer_.Int(number);
  }
  void list(const char* name, const std::vector<std::string>& values) {
    begin_array(name);
    for (const auto& one : values) value(one);
    end_array();
  }
  std::string take() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  Buffer buffer_;
  rapidjson::Writer<Buffer> writer_;
};

void write_node(Json& json, const graph::Node& node) {
  json.begin_object();
  json.text("id", node.id);
  json.text("label", node.label);
  json.text("kind", graph::to_string(node.kind));
  json.text("color", io::node_color(node.kind));
  json.number("size", node.size);
  json.number("x", node.x);
  json.number("y", node.y);
  json.count("statements", node.statements);
  json.integer("camp", node.camp);
  json.list("aliases", node.aliases);
  json.list("roles", node.roles);
  if (!node.speakers.empty()) json.list("speakers", node.speakers);
  json.optional_text("part_of", node.part_of);
  json.optional_text("first", to_string(node.first));
  json.optional_text("last", to_string(node.last));
  json.optional_text("url", node.url);
  json.end_object();
}

void write_edge(Json& json, const graph::Graph& graph, graph::EdgeIndex index) {
  const graph::Edge& edge = graph[index];
  json.begin_object();
  json.text("id", edge.id);
  json.text("source", graph[boost::source(index, graph)].id);
  json.text("target", graph[boost::target(index, graph)].id);
  json.text("relation", graph::to_string(edge.relation));
  json.integer("sign", graph::sign(edge.relation));
  json.text("color", io::edge_color(edge.relation));
  json.number("weight", edge.weight);
  json.count("statements", edge.statements);
  json.count("agreements", edge.agreements);
  json.count("disagreements", edge.disagreements);
  if (edge.p_value) json.number("p_value", *edge.p_value);
  json.list("issues", edge.issues);
  json.list("acts", edge.acts);
  json.text("evidence", edge.evidence.quote);
  json.text("document", edge.evidence.document);
  json.optional_text("first", to_string(edge.first));
  json.optional_text("last", to_string(edge.last));
  json.end_object();
}

std::string_view label_of(const Snapshot& snapshot, const std::string& id) {
  if (const auto node = snapshot.network->find(id)) return snapshot.network->graph()[*node].label;
  // Who is rolled up has no node.
  const Entity* entity = snapshot.corpus->find(EntityId(id));
  return entity != nullptr ? std::string_view(entity->name) : std::string_view(id);
}

// The text before and after a quote, cut at the paragraph.
void write_context(Json& json, const Document& document, const Quote& quote) {
  const Text& text = document.text;
  const std::uint32_t length = text.size_code_points();
  const std::uint32_t from =
      quote.span.start > context_code_points ? quote.span.start - context_code_points : 0;
  std::string_view before = text.slice(CodePointSpan{from, quote.span.start});
  std::string_view after =
      text.slice(CodePointSpan{quote.span.end, std::min(length, quote.span.end + context_code_points)});
  if (const auto line = before.rfind("\n\n"); line != std::string_view::npos) before.remove_prefix(line + 2);
  const bool whole_end =
      after.find("\n\n") != std::string_view::npos || quote.span.end + context_code_points >= length;
  after = after.substr(0, after.find("\n\n"));
  // Cut between words.
  const bool whole_begin =
      from == 0 || before.size() < text.slice(CodePointSpan{from, quote.span.start}).size();
  if (!whole_begin) before.remove_prefix(std::min(before.find(' '), before.size()));
  if (!whole_end) after = after.substr(0, after.rfind(' '));
  json.text("before", (whole_begin ? "" : "…") + std::string(before));
  json.text("after", std::string(after) + (whole_end ? "" : " …"));
}

void write_statement(Json& json, const Snapshot& snapshot, const Statement& s) {
  const Document* document = snapshot.corpus->find(s.doc);
  json.begin_object();
  json.text("id", s.id.value);
  json.text("actor", label_of(snapshot, s.actor.entity.value));
  json.text("stance", to_string(s.stance));
  if (s.issue) json.text("issue", label_of(snapshot, s.issue->id.value));
  if (s.target) json.text("target", label_of(snapshot, s.target->entity.value));
  json.text("act", s.act);
  // The best quote of an edge in a map file says nothing of its own confidence.
  if (s.extractor != "map") json.number("confidence", s.confidence);
  json.text("rule", s.rule);
  if (s.issue) json.optional_text("coding", describe_coding(*s.issue));
  if (s.review != ReviewStatus::automatic) json.text("review", to_string(s.review));
  if (!s.evidence.empty()) {
    json.text("quote", s.evidence.front().quote.text);
    const bool has_text = document != nullptr && !document->text.empty() &&
                          s.evidence.front().stage != EvidenceStage::unverified;
    if (has_text) write_context(json, *document, s.evidence.front().quote);
  }
  json.text("document", document != nullptr && !document->title.empty() ? document->title : s.doc.value);
  if (document != nullptr) {
    json.optional_text("source", document->source);
    json.optional_text("url", document->url);
  }
  const Date date = s.date.value.known() || document == nullptr ? s.date.value : document->date;
  json.optional_text("date", to_string(date));
  json.end_object();
}

// What the stances of a node rest on: also what those say for whom it stands.
std::set<StatementId> statements_at(const graph::Graph& graph, graph::NodeIndex node) {
  std::set<StatementId> ids;
  const auto add = [&](graph::EdgeIndex index) {
    const graph::Edge& edge = graph[index];
    if (edge.relation != graph::Relation::alliance && edge.relation != graph::Relation::conflict)
      ids.insert(edge.statement_ids.begin(), edge.statement_ids.end());
  };
  for (auto [edge, end] = boost::out_edges(node, graph); edge != end; ++edge) add(*edge);
  for (auto [edge, end] = boost::in_edges(node, graph); edge != end; ++edge) add(*edge);
  return ids;
}

std::string statements_json(const Snapshot& snapshot, std::vector<const Statement*> statements) {
  std::sort(statements.begin(), statements.end(), [](const Statement* a, const Statement* b) {
    return std::tie(a->date.value, a->doc, a->evidence.front().quote.span, a->id) <
           std::tie(b->date.value, b->doc, b->evidence.front().quote.span, b->id);
  });
  Json json;
  json.begin_object();
  json.count("total", statements.size());
  json.begin_array("items");
  for (const auto* statement : statements) write_statement(json, snapshot, *statement);
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace

std::string meta_json(const Snapshot& snapshot) {
  Json json;
  json.begin_object();
  json.text("title", snapshot.title);
  json.text("version", version);
  json.count("documents", snapshot.corpus->documents().size());
  const auto& statements = snapshot.corpus->statements();
  const auto rejected = std::count_if(statements.begin(), statements.end(),
                                      [](const Statement& s) { return s.review == ReviewStatus::rejected; });
  json.count("statements", statements.size() - static_cast<std::size_t>(rejected));
  json.count("nodes", boost::num_vertices(snapshot.network->graph()));
  json.count("edges", boost::num_edges(snapshot.network->graph()));
  if (snapshot.network->roll_up() != graph::RollUp::none)
    json.text("roll_up", graph::to_string(snapshot.network->roll_up()));
  json.end_object();
  return json.take();
}

std::string graph_json(const Snapshot& snapshot, graph::View view) {
  const graph::Graph& graph = snapshot.network->graph();
  Json json;
  json.begin_object();
  json.text("view", graph::to_string(view));
  json.begin_array("nodes");
  for (const auto node : graph::nodes_of(view, graph)) write_node(json, graph[node]);
  json.end_array();
  json.begin_array("edges");
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    if (graph::shows(view, graph, *edge)) write_edge(json, graph, *edge);
  }
  json.end_array();
  json.end_object();
  return json.take();
}

std::optional<std::string> node_statements_json(const Snapshot& snapshot, std::string_view node) {
  const auto place = snapshot.network->find(node);
  if (!place) return std::nullopt;
  const auto rolled_up = statements_at(snapshot.network->graph(), *place);
  std::vector<const Statement*> found;
  for (const auto& s : snapshot.corpus->statements()) {
    const bool concerns = s.actor.entity.value == node || (s.issue && s.issue->id.value == node) ||
                          (s.target && s.target->entity.value == node) || rolled_up.contains(s.id);
    const bool counts = s.review != ReviewStatus::rejected && !s.evidence.empty();
    if (concerns && counts) found.push_back(&s);
  }
  return statements_json(snapshot, std::move(found));
}

std::optional<std::string> edge_statements_json(const Snapshot& snapshot, std::string_view edge) {
  const graph::Graph& graph = snapshot.network->graph();
  for (auto [index, end] = boost::edges(graph); index != end; ++index) {
    if (graph[*index].id != edge) continue;
    std::vector<const Statement*> found;
    for (const auto& id : graph[*index].statement_ids) {
      const Statement* s = snapshot.corpus->find(id);
      if (s != nullptr && !s->evidence.empty()) found.push_back(s);
    }
    return statements_json(snapshot, std::move(found));
  }
  return std::nullopt;
}

std::string problem_json(int status, std::string_view title, std::string_view detail) {
  Json json;
  json.begin_object();
  json.text("type", "about:blank");
  json.text("title", title);
  json.integer("status", status);
  json.text("detail", detail);
  json.end_object();
  return json.take();
}

}  // namespace standpoint::viewer
