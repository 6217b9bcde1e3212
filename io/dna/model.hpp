#pragma once
// What the variables of a DNA statement type are in Standpoint's terms.

#include "dna/schema.hpp"

#include <standpoint/model/entity.hpp>
#include <standpoint/model/statement.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace standpoint::io {

/// Places in DnaStatementType::variables, by the variable's name in any case:
///   person, organization (organisation)   short text: who speaks, and for whom
///   actor                                 short text: who speaks, where the type has neither of these
///   issue         concept or issue        short text
///   target        target                  short text: an actor that the statement is about
///   qualifier     agreement or stance, else the first boolean, else the first integer
struct DnaRoles {
  std::optional<std::size_t> person, organization, actor, issue, target, qualifier;

  /// Whether statements of the type can be Standpoint's: somebody, on something, for or against.
  bool make_statements() const { return (person || organization || actor) && (issue || target) && qualifier; }
  bool holds(std::size_t variable) const {
    return variable == person || variable == organization || variable == actor || variable == issue ||
           variable == target || variable == qualifier;
  }
  /// A variable whose entities are actors.
  bool is_actor(std::size_t variable) const {
    return variable == person || variable == organization || variable == actor || variable == target;
  }
};

DnaRoles roles_of(const DnaStatementType& type);

/// A kind by the word for it in an entity's attribute "Type", in any case ("Government"); none of other
/// words.
std::optional<EntityKind> kind_of_type_attribute(std::string_view value);

/// 1 yes: support; 0 no: oppose. Of an integer its sign.
Stance stance_of(graph::VariableKind kind, std::int64_t value);

}  // namespace standpoint::io
