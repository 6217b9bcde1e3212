#pragma once
// Roll-up: in the network a person who speaks for an institution is replaced by it. The records stay as they
// are; every edge keeps the ids of the statements, whose actors are the persons.
//
// Whom a person stands for is told, in this order, by
//   1. the statement: who its actor speaks for ("for" in records);
//   2. the person's affiliations in the statement's document that hold on its date;
//   3. those anywhere in the corpus that hold on its date.
// The first of these that names an institution decides. Of several institutions one that the others are part
// of gives way to its part (a ministry before its government); several "for" are narrowed by 2, then 3. If
// more than one is left the person stays. A person who is the target is replaced by 2 and 3 alone:
// who criticises the minister criticises the ministry. A place that has a mayor or ministries stands for its
// government. Affiliations without dates always hold; those with a date do not hold on an unknown date.

#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::graph {

enum class RollUp {
  none,
  institution,  ///< persons to the institution they speak for
  top           ///< and every institution to the topmost one that it is part of: department -> government
};

std::string_view to_string(RollUp level);
std::optional<RollUp> parse_roll_up(std::string_view text);

/// What roll-up did to a network.
struct RollUpCounts {
  std::size_t persons = 0;  ///< that an institution stands for somewhere
  /// Statements of a body on itself: an institution against its own member. They are no edges.
  std::size_t inside = 0;
};

/// Who stands for whom in a finished corpus, which must outlive it. Made in near-linear time.
class RolledUp {
 public:
  RolledUp(const Corpus& corpus, RollUp level);

  /// The entity that takes part in the network; the statement's own if nothing is rolled up. O(log n) but for
  /// the affiliations of the person.
  EntityId actor(const Statement& statement) const;
  /// Precondition: the statement has a target.
  EntityId target(const Statement& statement) const;
  /// Who stands for an entity at no certain time.
  EntityId anytime(const EntityId& entity) const;
  /// "Ida Holt (mayor)": a person with the roles that tie her to a body.
  std::string speaker(const EntityId& person, const EntityId& body) const;

 private:
  using Bodies = std::set<EntityId>;
  Bodies affiliated(const EntityId& person, const DocumentId* document, const Date& date) const;
  EntityId choose(const EntityId& person, Bodies named, const DocumentId& document, const Date& date) const;
  Bodies most_special(const Bodies& bodies) const;
  EntityId climb(const EntityId& id) const;
  bool is_above(const EntityId& above, EntityId body) const;

  const Corpus& corpus_;
  RollUp level_;
  std::map<EntityId, std::vector<const Affiliation*>> by_person_;
};

}  // namespace standpoint::graph
