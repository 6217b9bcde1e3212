#include "dna/model.hpp"

#include <standpoint/model/utf8.hpp>

#include <initializer_list>

namespace standpoint::io {

using graph::VariableKind;

DnaRoles roles_of(const DnaStatementType& type) {
  const auto find = [&](std::initializer_list<std::string_view> names,
                        std::initializer_list<VariableKind> kinds) -> std::optional<std::size_t> {
    for (const auto name : names) {
      for (std::size_t i = 0; i < type.variables.size(); ++i) {
        if (!name.empty() && fold(type.variables[i].name) != name) continue;
        for (const auto kind : kinds) {
          if (type.variables[i].kind == kind) return i;
        }
      }
    }
    return std::nullopt;
  };
  DnaRoles roles;
  roles.person = find({"person"}, {VariableKind::text});
  roles.organization = find({"organization", "organisation"}, {VariableKind::text});
  if (!roles.person && !roles.organization) roles.actor = find({"actor"}, {VariableKind::text});
  roles.issue = find({"concept", "issue"}, {VariableKind::text});
  roles.target = find({"target"}, {VariableKind::text});
  roles.qualifier = find({"agreement", "stance"}, {VariableKind::boolean, VariableKind::integer});
  if (!roles.qualifier) roles.qualifier = find({""}, {VariableKind::boolean});
  if (!roles.qualifier) roles.qualifier = find({""}, {VariableKind::integer});
  return roles;
}

std::optional<EntityKind> kind_of_type_attribute(std::string_view value) {
  return value.size() > 20 ? std::nullopt : parse_entity_kind(fold(value));
}

Stance stance_of(VariableKind kind, std::int64_t value) {
  if (kind == VariableKind::boolean) return value != 0 ? Stance::support : Stance::oppose;
  return value > 0 ? Stance::support : value < 0 ? Stance::oppose : Stance::neutral;
}

}  // namespace standpoint::io
