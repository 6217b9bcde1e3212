#pragma once
// The entities of a DNA database as Standpoint's entities and issues.

#include "dna/model.hpp"

#include <standpoint/model/entity.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::io {

/// Values of a variable that says who (DnaRoles::is_actor) are entities, those of a concept are issues; other
/// entities are values and no more. Values that are equal to the letter are one. Ids are those of the same
/// name found in a text, except for values that would fall together there ("Toll", "toll"): the second has an
/// id of its own, so that no coding is merged with another.
///
/// A person variable makes persons, others organisations, or what the attribute Type says if it names a kind
/// ("Government"). A target is a person where the file has one of that name and no other body. The attribute
/// Alias (parts between ;) gives aliases, ChildOf what a body is part of or an issue's parent.
class DnaNames {
 public:
  struct Value {
    std::int64_t variable = 0;
    std::string text;
    std::optional<std::size_t> entity = {};  ///< place in entities()
    std::optional<std::size_t> issue = {};   ///< place in issues()
  };

  DnaNames(const DnaFrame& frame, const std::vector<DnaStatementType>& types);

  const std::vector<Entity>& entities() const { return entities_; }
  const std::vector<Issue>& issues() const { return issues_; }
  /// Places in these. Precondition: it is one of theirs. O(1).
  std::size_t place_of(const EntityId& id) const { return entity_at_.at(id); }
  std::size_t place_of(const IssueId& id) const { return issue_at_.at(id); }
  /// The entity of a row of ENTITIES as a value of that variable; nullptr for none, for that of another
  /// variable and for the empty one. O(1).
  const Value* find(std::int64_t entity, std::int64_t variable) const;

 private:
  enum class Role { none, person, body, target, issue };
  struct Attributes {
    std::string type;
    std::string alias;
  };
  void read_roles(const std::vector<DnaStatementType>& types);
  void read_attributes(const DnaFrame& frame);
  void read_values(const DnaFrame& frame);
  void add_actor(std::int64_t id, Value& value, Role role);
  void add_issue(Value& value);
  void read_parents(const DnaFrame& frame);

  std::unordered_map<std::int64_t, Role> role_of_;           // of variables
  std::unordered_map<std::int64_t, Attributes> attributes_;  // of rows of ENTITIES
  std::unordered_map<std::int64_t, Value> values_;
  std::unordered_map<std::string, int> actors_;  // values of persons (bit 1) and bodies (bit 2)
  std::vector<Entity> entities_;
  std::vector<Issue> issues_;
  std::unordered_map<EntityId, std::size_t> entity_at_;
  std::unordered_map<IssueId, std::size_t> issue_at_;
};

}  // namespace standpoint::io
