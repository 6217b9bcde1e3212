#include "dna/written_types.hpp"

namespace standpoint::io {

using graph::VariableKind;

namespace {

bool has_qualifier(const DnaWrittenFile::Type& type, VariableKind kind) {
  return type.roles.qualifier && type.type.variables[*type.roles.qualifier].kind == kind;
}

bool has_both_actors(const DnaRoles& roles) { return roles.person && roles.organization; }

}  // namespace

bool DnaTypeChooser::is_person(const EntityId& id) const {
  const Entity* entity = corpus_.find(id);
  return entity != nullptr && entity->kind == EntityKind::person;
}

bool DnaTypeChooser::fits(std::int64_t id, const Statement& statement) const {
  const auto* type = file_.find_type(id);
  if (type == nullptr || !type->roles.make_statements()) return false;
  const DnaRoles& roles = type->roles;
  if (statement.issue && !roles.issue) return false;
  if (statement.target && !roles.target) return false;
  if (statement.stance == Stance::neutral && !has_qualifier(*type, VariableKind::integer)) return false;
  if (!statement.actor.speaks_for.empty() && !has_both_actors(roles)) return false;
  return roles.actor || (is_person(statement.actor.entity) ? roles.person : roles.organization);
}

Result<std::int64_t> DnaTypeChooser::for_issue(Stance stance) {
  const bool neutral = stance == Stance::neutral;
  const VariableKind kind = neutral ? VariableKind::integer : VariableKind::boolean;
  for (const auto& type : file_.types()) {
    const DnaRoles& roles = type.roles;
    if (has_both_actors(roles) && roles.issue && !roles.target && has_qualifier(type, kind))
      return type.type.id;
  }
  if (neutral) {
    return file_.add_type("Neutral Statement", {200, 200, 200},
                          {{"person", VariableKind::text},
                           {"organization", VariableKind::text},
                           {"concept", VariableKind::text},
                           {"agreement", VariableKind::integer}});
  }
  return file_.add_type("DNA Statement", {239, 208, 51},
                        {{"person", VariableKind::text},
                         {"organization", VariableKind::text},
                         {"concept", VariableKind::text},
                         {"agreement", VariableKind::boolean}});
}

Result<std::int64_t> DnaTypeChooser::for_target() {
  for (const auto& type : file_.types()) {
    const DnaRoles& roles = type.roles;
    if (has_both_actors(roles) && roles.target && !roles.issue && has_qualifier(type, VariableKind::integer))
      return type.type.id;
  }
  return file_.add_type("Actor Relation", {120, 160, 220},
                        {{"person", VariableKind::text},
                         {"organization", VariableKind::text},
                         {"target", VariableKind::text},
                         {"agreement", VariableKind::integer}});
}

}  // namespace standpoint::io
