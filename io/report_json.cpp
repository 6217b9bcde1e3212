#include "json_object.hpp"

#include <standpoint/io/report.hpp>

#include <optional>
#include <set>
#include <string_view>

namespace standpoint::io {
namespace {

using graph::Report;
using graph::ReportActor;

class Writer {
 public:
  Writer(const Report& report, const Corpus& corpus) : report_(report), corpus_(corpus) {}

  std::string run() {
    {
      JsonObject json(out_);
      json.integer("documents", report_.documents);
      json.integer("statements", report_.statements);
      json.integer("actors", report_.actors);
      json.integer("issues", report_.issues);
      json.optional_string("first", to_string(report_.first));
      json.optional_string("last", to_string(report_.last));
      list(json, "main_issues", report_.main_issues, [&](const auto& one) { issue(one); });
      list(json, "divisive_issues", report_.divisive, [&](const auto& one) { issue(one); });
      list(json, "camps", report_.camps, [&](const auto& one) { camp(one); });
      list(json, "conflicts", report_.conflicts, [&](const auto& one) { pair(one); });
      list(json, "alliances", report_.alliances, [&](const auto& one) { pair(one); });
      list(json, "ambivalent_pairs", report_.ambivalent, [&](const auto& one) { pair(one); });
      list(json, "bridges", report_.bridges, [&](const auto& one) { bridge(one); });
      balance(json);
      list(json, "position_changes", report_.changes, [&](const auto& one) { change(one); });
      list(json, "contradictions", report_.contradictions, [&](const auto& one) { contradiction(one); });
      list(json, "alliance_changes", report_.tie_changes, [&](const auto& one) { tie_change(one); });
      elements(json, "windows", report_.windows, [&](const auto& one) { window(one); });
      list(json, "weak_claims", report_.weak_claims, [&](const auto& one) { claim(one); });
      quotes(json);
    }
    out_ += '\n';
    return std::move(out_);
  }

 private:
  // {"all": n, "rows": [...]}
  template <class Row, class Write>
  void list(JsonObject& json, std::string_view name, const graph::ReportList<Row>& rows, Write write) {
    json.key(name);
    JsonObject object(out_);
    object.integer("all", rows.all);
    elements(object, "rows", rows.rows, write);
  }

  template <class List, class Write>
  void elements(JsonObject& json, std::string_view name, const List& all, Write write) {
    json.key(name);
    out_ += '[';
    bool first = true;
    for (const auto& one : all) {
      if (!first) out_ += ',';
      first = false;
      write(one);
    }
    out_ += ']';
  }

  void strings(JsonObject& json, std::string_view name, const std::vector<std::string>& all) {
    elements(json, name, all, [&](const std::string& one) { append_json_string(out_, one); });
  }
  static void number_or_null(JsonObject& json, std::string_view name, const std::optional<double>& value) {
    if (value)
      json.number(name, *value);
    else
      json.key(name) += "null";
  }
  void ids(JsonObject& json, std::string_view name, const std::vector<StatementId>& all) {
    elements(json, name, all, [&](const StatementId& id) {
      append_json_string(out_, id.value);
      used_.insert(id);
    });
  }

  void actor(const ReportActor& one) {
    JsonObject json(out_);
    json.string("id", one.id.value);
    json.string("name", one.name);
    json.string("kind", graph::to_string(one.kind));
    json.integer("camp", static_cast<std::uint64_t>(one.camp));
  }
  void actor(JsonObject& json, std::string_view name, const ReportActor& one) {
    json.key(name);
    actor(one);
  }

  void position(const graph::ReportPosition& one) {
    JsonObject json(out_);
    actor(json, "actor", one.actor);
    json.integer("supporting", one.supporting);
    json.integer("opposing", one.opposing);
    json.integer("neutral", one.neutral);
    ids(json, "statement_ids", one.statements);
  }

  void issue(const graph::ReportIssue& one) {
    JsonObject json(out_);
    json.string("id", one.id.value);
    json.string("label", one.label);
    json.integer("statements", one.statements);
    const auto side = [&](std::string_view name, const std::vector<graph::ReportPosition>& positions) {
      elements(json, name, positions, [&](const auto& p) { position(p); });
    };
    side("supporters", one.supporters);
    side("opponents", one.opponents);
    side("undecided", one.undecided);
  }

  void camp(const graph::ReportCamp& one) {
    JsonObject json(out_);
    json.integer("camp", static_cast<std::uint64_t>(one.number));
    elements(json, "members", one.members, [&](const ReportActor& member) { actor(member); });
    json.integer("alliances", one.grounds.alliances);
    json.integer("conflicts", one.grounds.conflicts);
    json.integer("documents", one.grounds.documents);
    json.integer("sources", one.grounds.sources);
    strings(json, "issues", one.grounds.issues);
    ids(json, "statement_ids", one.grounds.statements);
  }

  void pair(const graph::ReportPair& one) {
    JsonObject json(out_);
    actor(json, "a", one.a);
    actor(json, "b", one.b);
    json.number("alliance", one.alliance);
    json.number("conflict", one.conflict);
    strings(json, "agree_on", one.agree_on);
    strings(json, "divided_over", one.divided_over);
    json.key("direct") += one.direct ? "true" : "false";
    ids(json, "statement_ids", one.statements);
  }

  void bridge(const graph::ReportBridge& one) {
    JsonObject json(out_);
    actor(json, "actor", one.actor);
    elements(json, "camps", one.camps, [&](int number) { out_ += std::to_string(number); });
    json.integer("allies", one.allies);
    number_or_null(json, "betweenness", one.betweenness);
    json.number("weight", one.weight);
    ids(json, "statement_ids", one.statements);
  }

  void balance(JsonObject& json) {
    json.key("balance");
    JsonObject object(out_);
    object.integer("ties", report_.ties);
    object.integer("tri_ppp", report_.triads.ppp);
    object.integer("tri_ppn", report_.triads.ppn);
    object.integer("tri_pnn", report_.triads.pnn);
    object.integer("tri_nnn", report_.triads.nnn);
    number_or_null(object, "triangle_balance", report_.triads.balance());
    object.number("frustration_lower", report_.frustration.lower);
    object.number("frustration_upper", report_.frustration.upper);
  }

  void change(const graph::ReportChange& one) {
    JsonObject json(out_);
    actor(json, "actor", one.actor);
    json.string("issue_id", one.what.issue.value);
    json.string("issue", one.issue);
    json.string("from", to_string(one.what.from));
    json.string("to", to_string(one.what.to));
    json.string("last_before", to_string(one.what.last_before));
    json.string("first_after", to_string(one.what.first_after));
    ids(json, "old_statement_ids", one.what.old_side);
    ids(json, "new_statement_ids", one.what.new_side);
  }

  void contradiction(const graph::ReportContradiction& one) {
    JsonObject json(out_);
    actor(json, "actor", one.actor);
    json.string("issue_id", one.what.issue.value);
    json.string("issue", one.issue);
    json.optional_string("date", to_string(one.what.date));
    ids(json, "supporting_ids", one.what.supporting);
    ids(json, "opposing_ids", one.what.opposing);
  }

  void tie_change(const graph::ReportTieChange& one) {
    JsonObject json(out_);
    json.string("event", graph::to_string(one.what.event));
    actor(json, "a", one.a);
    actor(json, "b", one.b);
    json.string("from", to_string(one.from));
    json.string("to", to_string(one.to));
    ids(json, "before_ids", one.what.was);
    ids(json, "after_ids", one.what.is);
  }

  void window(const graph::ReportWindow& one) {
    JsonObject json(out_);
    json.string("from", to_string(one.from));
    json.string("to", to_string(one.to));
    json.integer("actors", one.actors);
    json.integer("ties", one.ties);
    json.integer("camps", one.camps);
    json.number("modularity", one.modularity);
    json.number("two_camps", one.two_camps);
    number_or_null(json, "ei_alliances", one.ei_alliances);
    number_or_null(json, "ei_conflicts", one.ei_conflicts);
  }

  void claim(const graph::ReportClaim& one) {
    JsonObject json(out_);
    actor(json, "actor", one.actor);
    json.string("relation", graph::to_string(one.relation));
    json.string("object", one.object);
    json.number("confidence", one.confidence);
    ids(json, "statement_ids", one.statements);
  }

  // What stands behind every id above.
  void quotes(JsonObject& json) {
    json.key("quotes");
    JsonObject object(out_);
    for (const StatementId& id : used_) {
      const Statement* s = corpus_.find(id);
      if (s == nullptr) continue;
      object.key(id.value);
      JsonObject one(out_);
      one.string("quote",
                 s->evidence.empty() ? std::string_view() : std::string_view(s->evidence.front().quote.text));
      one.string("doc", s->doc.value);
      const Document* document = corpus_.find(s->doc);
      if (document == nullptr) continue;
      one.optional_string("title", document->title);
      one.optional_string("date", to_string(s->date.value.known() ? s->date.value : document->date));
      one.optional_string("url", document->url);
    }
  }

  const Report& report_;
  const Corpus& corpus_;
  std::string out_;
  std::set<StatementId> used_;
};

}  // namespace

void write_report_json(std::ostream& out, const Report& report, const Corpus& corpus) {
  out << Writer(report, corpus).run();
}

}  // namespace standpoint::io
