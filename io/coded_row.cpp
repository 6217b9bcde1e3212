#include "coded_row.hpp"

#include <algorithm>
#include <utility>

namespace standpoint::io {
namespace {

Entity make_entity(EntityKind kind, const std::string& name) {
  Entity entity;
  entity.id = make_entity_id(kind, name);
  entity.name = name;
  entity.kind = kind;
  return entity;
}

}  // namespace

std::vector<Record> make_coded_records(CodedRow row, const std::vector<std::string>& persons) {
  std::vector<Record> records;
  Statement& statement = row.statement;
  const bool is_person = !row.person.empty();
  const Entity speaker = make_entity(is_person ? EntityKind::person : EntityKind::organisation,
                                     is_person ? row.person : row.organization);
  statement.actor.entity = speaker.id;
  records.emplace_back(speaker);
  if (!row.issue.empty()) {
    Issue issue;
    issue.label = row.issue;
    issue.id = make_issue_id(issue.label);
    statement.issue = StatementIssue{issue.id, std::nullopt, "user", 1.0};
    records.emplace_back(std::move(issue));
  }
  if (!row.target.empty()) {
    const bool is_known = std::find(persons.begin(), persons.end(), row.target) != persons.end();
    Entity target = make_entity(is_known ? EntityKind::person : EntityKind::organisation, row.target);
    statement.target = StatementTarget{target.id, std::nullopt};
    records.emplace_back(std::move(target));
  }
  if (is_person && !row.organization.empty()) {
    Entity body = make_entity(EntityKind::organisation, row.organization);
    statement.actor.speaks_for = {body.id};
    Affiliation affiliation;
    affiliation.doc = statement.doc;
    affiliation.person = speaker.id;
    affiliation.institution = body.id;
    records.emplace_back(std::move(body));
    records.emplace_back(std::move(affiliation));
  }
  statement.id = make_statement_id(statement);
  records.emplace_back(std::move(statement));
  return records;
}

}  // namespace standpoint::io
