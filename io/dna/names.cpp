#include "dna/names.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint::io {
namespace {

// Columns of ENTITIES.
constexpr std::size_t id_column = 0;
constexpr std::size_t variable_column = 1;
constexpr std::size_t value_column = 2;
constexpr std::size_t parent_column = 6;

constexpr int person_bit = 1;
constexpr int body_bit = 2;

std::vector<const DnaRow*> by_id(const std::vector<DnaRow>& rows) {
  std::vector<const DnaRow*> sorted;
  for (const auto& row : rows) sorted.push_back(&row);
  std::stable_sort(sorted.begin(), sorted.end(), [](const DnaRow* a, const DnaRow* b) {
    return integer_at(*a, id_column) < integer_at(*b, id_column);
  });
  return sorted;
}

void add_aliases(Entity& entity, std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find(';'), text.size());
    std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (!part.empty() && part != entity.name) entity.aliases.push_back({std::string(part), "dna"});
  }
  std::sort(entity.aliases.begin(), entity.aliases.end());
  entity.aliases.erase(std::unique(entity.aliases.begin(), entity.aliases.end()), entity.aliases.end());
}

}  // namespace

DnaNames::DnaNames(const DnaFrame& frame, const std::vector<DnaStatementType>& types) {
  read_roles(types);
  read_attributes(frame);
  read_values(frame);
  read_parents(frame);
}

const DnaNames::Value* DnaNames::find(std::int64_t entity, std::int64_t variable) const {
  const auto found = values_.find(entity);
  return found == values_.end() || found->second.variable != variable ? nullptr : &found->second;
}

void DnaNames::read_roles(const std::vector<DnaStatementType>& types) {
  for (const auto& type : types) {
    const DnaRoles roles = roles_of(type);
    if (!roles.make_statements()) continue;
    for (std::size_t i = 0; i < type.variables.size(); ++i) {
      const Role role = i == roles.person                             ? Role::person
                        : i == roles.organization || i == roles.actor ? Role::body
                        : i == roles.target                           ? Role::target
                        : i == roles.issue                            ? Role::issue
                                                                      : Role::none;
      role_of_.emplace(type.variables[i].id, role);
    }
  }
}

void DnaNames::read_attributes(const DnaFrame& frame) {
  std::unordered_map<std::int64_t, std::string> name_of;
  for (const auto& row : frame.rows(DnaTable::attribute_variables)) {
    if (const auto id = integer_at(row, 0)) name_of.emplace(*id, fold(text_at(row, 2)));
  }
  for (const auto& row : frame.rows(DnaTable::attribute_values)) {
    const auto entity = integer_at(row, 1);
    const auto name = name_of.find(integer_at(row, 2).value_or(-1));
    if (!entity || name == name_of.end()) continue;
    if (name->second == "type") attributes_[*entity].type = text_at(row, 3);
    if (name->second == "alias") attributes_[*entity].alias = text_at(row, 3);
  }
}

void DnaNames::read_values(const DnaFrame& frame) {
  const auto rows = by_id(frame.rows(DnaTable::entities));
  const auto role = [&](std::int64_t variable) {
    const auto found = role_of_.find(variable);
    return found == role_of_.end() ? Role::none : found->second;
  };
  for (const DnaRow* row : rows) {
    const auto variable = integer_at(*row, variable_column);
    if (!variable) continue;
    const Role is = role(*variable);
    if (is == Role::person) actors_[std::string(text_at(*row, value_column))] |= person_bit;
    if (is == Role::body) actors_[std::string(text_at(*row, value_column))] |= body_bit;
  }
  for (const DnaRow* row : rows) {
    const auto id = integer_at(*row, id_column);
    const auto variable = integer_at(*row, variable_column);
    if (!id || !variable || text_at(*row, value_column).empty()) continue;
    Value value{*variable, std::string(text_at(*row, value_column))};
    const Role is = role(*variable);
    if (is == Role::issue) {
      add_issue(value);
    } else if (is != Role::none) {
      add_actor(*id, value, is);
    }
    values_.emplace(*id, std::move(value));
  }
}

void DnaNames::add_actor(std::int64_t id, Value& value, Role role) {
  const Attributes& attributes = attributes_[id];
  const auto named = kind_of_type_attribute(attributes.type);
  bool is_person = role == Role::person;
  if (role == Role::target) {
    const auto seen = actors_.find(value.text);
    is_person = seen == actors_.end() ? named == EntityKind::person : seen->second == person_bit;
  }
  Entity entity;
  entity.name = value.text;
  entity.kind = is_person                               ? EntityKind::person
                : named && *named != EntityKind::person ? *named
                                                        : EntityKind::organisation;
  entity.id = make_entity_id(entity.kind, entity.name);
  const auto taken = entity_at_.find(entity.id);
  if (taken != entity_at_.end() && entities_[taken->second].name != entity.name)
    entity.id = EntityId(stable_id("e:", {is_person ? "person" : "body", entity.name, "to the letter"}));
  const auto [at, is_new] = entity_at_.try_emplace(entity.id, entities_.size());
  if (is_new) entities_.push_back(std::move(entity));
  Entity& kept = entities_[at->second];
  if (kept.kind == EntityKind::organisation && named && *named != EntityKind::person) kept.kind = *named;
  add_aliases(kept, attributes.alias);
  value.entity = at->second;
}

void DnaNames::add_issue(Value& value) {
  Issue issue;
  issue.label = value.text;
  issue.id = make_issue_id(issue.label);
  const auto taken = issue_at_.find(issue.id);
  if (taken != issue_at_.end() && issues_[taken->second].label != issue.label)
    issue.id = IssueId(stable_id("i:", {issue.label, "to the letter"}));
  const auto [at, is_new] = issue_at_.try_emplace(issue.id, issues_.size());
  if (is_new) issues_.push_back(std::move(issue));
  value.issue = at->second;
}

void DnaNames::read_parents(const DnaFrame& frame) {
  for (const DnaRow* row : by_id(frame.rows(DnaTable::entities))) {
    const auto child = values_.find(integer_at(*row, id_column).value_or(-1));
    const auto parent = values_.find(integer_at(*row, parent_column).value_or(-1));
    if (child == values_.end() || parent == values_.end()) continue;
    const Value& from = child->second;
    const Value& to = parent->second;
    if (from.entity && to.entity && from.entity != to.entity && entities_[*from.entity].part_of.empty())
      entities_[*from.entity].part_of = entities_[*to.entity].id;
    if (from.issue && to.issue && from.issue != to.issue && issues_[*from.issue].parent.empty())
      issues_[*from.issue].parent = issues_[*to.issue].id;
  }
}

}  // namespace standpoint::io
