#include "query/answer_tables.hpp"

#include <algorithm>
#include <utility>

namespace standpoint::graph {
namespace {

using Columns = std::vector<Column>;

constexpr auto text = ColumnType::text;
constexpr auto name = ColumnType::name;
constexpr auto id = ColumnType::id;
constexpr auto integer = ColumnType::integer;
constexpr auto number = ColumnType::number;
constexpr auto date = ColumnType::date;
constexpr auto list = ColumnType::list;

Cell count(std::size_t value) { return static_cast<std::int64_t>(value); }
Cell word(std::string_view value) { return std::string(value); }
Cell day(const Date& value) { return to_string(value); }

std::vector<std::string> names_of(const std::vector<Named>& all) {
  std::vector<std::string> names;
  for (const auto& one : all) names.push_back(one.name);
  return names;
}

std::vector<StatementId> both(const std::vector<StatementId>& a, const std::vector<StatementId>& b) {
  std::vector<StatementId> all = a;
  all.insert(all.end(), b.begin(), b.end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

void add(Answer& answer, std::vector<Cell> cells, const std::vector<StatementId>& statements) {
  answer.rows.push_back({std::move(cells), statements});
}

// Positions, each under what it is on or who takes it.
void tell_sides(Answer& answer, const std::string& who, Named Position::*named,
                const std::vector<Position>& found) {
  answer.columns = {{who, name},          {who + "_id", id},       {"kind", text},
                    {"side", text},       {"supporting", integer}, {"opposing", integer},
                    {"neutral", integer}, {"first", date},         {"last", date},
                    {"evidence", text},   {"document", text}};
  for (const auto& one : found) {
    const Named& whose = one.*named;
    add(answer,
        {whose.name, whose.id, word(to_string(whose.kind)), word(one.side_word()), count(one.supporting),
         count(one.opposing), count(one.neutral), day(one.first), day(one.last), one.evidence.quote,
         one.evidence.document},
        one.statement_ids);
  }
}

}  // namespace

void tell_tied(Answer& answer, std::string_view what, const std::vector<TiedActor>& found) {
  const std::string who(what);
  answer.columns = {{who, name},
                    {who + "_id", id},
                    {"weight", number},
                    {"statements", integer},
                    {"agreements", integer},
                    {"disagreements", integer},
                    {"issues", list},
                    {"edge", id},
                    {"evidence", text},
                    {"document", text}};
  for (const auto& one : found) {
    add(answer,
        {one.who.name, one.who.id, one.weight, count(one.statements), count(one.agreements),
         count(one.disagreements), one.issues, one.edge, one.evidence.quote, one.evidence.document},
        one.statement_ids);
  }
}

void tell_neighbours(Answer& answer, const std::vector<Neighbour>& found) {
  answer.columns = {{"relation", text}, {"direction", text}, {"neighbour", name},     {"neighbour_id", id},
                    {"kind", text},     {"weight", number},  {"statements", integer}, {"edge", id}};
  for (const auto& one : found) {
    const bool both_ways = one.relation == Relation::alliance || one.relation == Relation::conflict;
    add(answer,
        {word(to_string(one.relation)),
         word(both_ways      ? "with"
              : one.outgoing ? "to"
                             : "from"),
         one.who.name, one.who.id, word(to_string(one.who.kind)), one.weight, count(one.statements),
         one.edge},
        one.statement_ids);
  }
}

void tell_positions(Answer& answer, const std::vector<Position>& found) {
  tell_sides(answer, "on", &Position::on, found);
}

void tell_stances(Answer& answer, const std::vector<Position>& found) {
  tell_sides(answer, "actor", &Position::actor, found);
}

void tell_evidence(Answer& answer, const std::vector<QuotedStatement>& found) {
  answer.columns = {{"relation", text},     {"actor", name}, {"actor_id", id},   {"speaker", text},
                    {"stance", text},       {"issue", text}, {"target", text},   {"act", text},
                    {"confidence", number}, {"date", date},  {"document", text}, {"url", text},
                    {"evidence", text}};
  for (const auto& one : found) {
    std::vector<StatementId> statements;
    if (!one.id.empty()) statements.push_back(one.id);
    add(answer,
        {word(to_string(one.relation)), one.actor.name, one.actor.id, one.speaker,
         word(to_string(one.stance)), one.issue, one.target, one.act, one.confidence, day(one.date),
         one.document, one.url, one.quote},
        statements);
  }
}

void tell_shared(Answer& answer, const std::vector<SharedIssue>& found) {
  answer.columns = {{"issue", name},      {"issue_id", id},          {"side_a", text},
                    {"side_b", text},     {"statements_a", integer}, {"statements_b", integer},
                    {"evidence_a", text}, {"evidence_b", text}};
  for (const auto& one : found) {
    const auto total = [](const Position& p) { return count(p.supporting + p.opposing + p.neutral); };
    add(answer,
        {one.issue.name, one.issue.id, word(one.a.side_word()), word(one.b.side_word()), total(one.a),
         total(one.b), one.a.evidence.quote, one.b.evidence.quote},
        both(one.a.statement_ids, one.b.statement_ids));
  }
}

void tell_path(Answer& answer, const std::vector<PathStep>& found) {
  answer.columns = {{"step", integer},       {"from", name}, {"from_id", id},   {"relation", text},
                    {"direction", text},     {"to", name},   {"to_id", id},     {"weight", number},
                    {"statements", integer}, {"edge", id},   {"evidence", text}};
  for (const auto& one : found) {
    const bool both_ways = one.relation == Relation::alliance || one.relation == Relation::conflict;
    add(answer,
        {count(answer.rows.size() + 1), one.from.name, one.from.id, word(to_string(one.relation)),
         word(both_ways     ? "with"
              : one.forward ? "to"
                            : "from"),
         one.to.name, one.to.id, one.weight, count(one.statements), one.edge, one.evidence.quote},
        one.statement_ids);
  }
}

void tell_brokers(Answer& answer, const std::vector<Broker>& found) {
  answer.columns = {{"broker", name},     {"broker_id", id},  {"weight_a", number},
                    {"weight_b", number}, {"allies_a", list}, {"allies_b", list}};
  for (const auto& one : found) {
    add(answer,
        {one.who.name, one.who.id, one.weight_a, one.weight_b, names_of(one.allies_a),
         names_of(one.allies_b)},
        one.statement_ids);
  }
}

void tell_changes(Answer& answer, const std::vector<SideChange>& found) {
  answer.columns = {{"issue", name},
                    {"issue_id", id},
                    {"what", text},
                    {"from", text},
                    {"to", text},
                    {"last_before", date},
                    {"first_after", date},
                    {"statements_before", integer},
                    {"statements_after", integer}};
  for (const auto& one : found) {
    add(answer,
        {one.issue.name, one.issue.id, word(one.contradiction ? "contradiction" : "change"),
         word(to_string(one.from)), word(to_string(one.to)), day(one.last_before), day(one.first_after),
         count(one.old_side.size()), count(one.new_side.size())},
        both(one.old_side, one.new_side));
  }
}

void tell_camps(Answer& answer, const std::vector<CampOverview>& found) {
  answer.columns = {{"camp", integer},      {"name", text},         {"members", list},
                    {"alliances", integer}, {"conflicts", integer}, {"documents", integer},
                    {"sources", integer},   {"issues", list}};
  for (const auto& one : found) {
    add(answer,
        {count(static_cast<std::size_t>(one.number)), one.name, names_of(one.members),
         count(one.grounds.alliances), count(one.grounds.conflicts), count(one.grounds.documents),
         count(one.grounds.sources), one.grounds.issues},
        one.grounds.statements);
  }
}

}  // namespace standpoint::graph
