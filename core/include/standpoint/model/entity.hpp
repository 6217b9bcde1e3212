#pragma once
// Entities: who takes positions and toward whom. Issues: what positions are taken on.

#include <standpoint/model/date.hpp>
#include <standpoint/model/id.hpp>

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

enum class EntityKind { person, organisation, government, office, group, product, place, other };

std::string_view to_string(EntityKind kind);
std::optional<EntityKind> parse_entity_kind(std::string_view text);

/// Another form of a name, with where it comes from: "text", "acronym", "surname", "apposition", "gazetteer",
/// "user" ...
struct Alias {
  std::string name;
  std::string source;

  friend auto operator<=>(const Alias&, const Alias&) = default;
};

/// An office or function held from one date to another (either may be unknown).
struct Role {
  std::string office;  ///< "mayor", "chief executive"
  std::string of;      ///< of what: a name or an entity id; "" = not said
  Date from;
  Date to;

  friend auto operator<=>(const Role&, const Role&) = default;
};

/// A person, body or group, with all names it goes by.
struct Entity {
  EntityId id;
  std::string name;
  EntityKind kind = EntityKind::other;
  std::vector<Alias> aliases;
  std::string wikidata;
  EntityId part_of;
  std::string country;
  std::vector<Role> roles;
  std::string extra;
};

/// "e:" + hash of the kind's class (person or not) and the folded name: a person and a firm of one name are
/// two, a body that one text calls an organisation and another a government is one.
EntityId make_entity_id(EntityKind kind, std::string_view name);

/// The same of somebody who is only described ("the judge"): the one of this document.
EntityId make_entity_id(EntityKind kind, std::string_view name, const DocumentId& document);

/// Persons and bodies whose name holds no capital are only described: "judge", "appeals court". Groups are
/// not: "residents" of two texts are one.
bool is_described(EntityKind kind, std::string_view name);

/// What positions are taken on.
struct Issue {
  IssueId id;
  std::string label;
  std::string description;
  std::string support_means;  ///< what it means to support it
  std::string oppose_means;
  IssueId parent;
  std::vector<std::string> phrases;
  bool provisional = false;  ///< grouped by rule, in no codebook
  std::string extra;
};

/// "i:" + hash of the folded label.
IssueId make_issue_id(std::string_view label);

/// The same of what only one text can tell ("the decision"): that of this document.
IssueId make_issue_id(std::string_view label, const DocumentId& document);

/// Unites `from` into `into`, which has the same id: aliases, roles and phrases as sorted sets. Of two names
/// the one that is not all capitals is kept, then the smaller in byte order, and the other becomes an alias;
/// of two kinds the one declared first; of two other values the smaller. So the result does not depend on the
/// order of merges.
void merge_into(Entity& into, const Entity& from);
void merge_into(Issue& into, const Issue& from);

}  // namespace standpoint
