#pragma once
// One actor on one issue over time: when he changed sides, and when he took both (changes.hpp).

#include <standpoint/graph/changes.hpp>
#include <standpoint/model/statement.hpp>

#include <vector>

namespace standpoint::graph {

struct Said {
  Date date;
  const Statement* statement = nullptr;
};

/// By date, then id: the order that the two below want.
void sort_said(std::vector<Said>& said);

/// Appends them in the order of their dates. `said` has statements for and against alone. Linear.
void find_position_changes(const EntityId& actor, const IssueId& issue, const std::vector<Said>& said,
                           std::vector<PositionChange>& changes);
void find_contradictions(const EntityId& actor, const IssueId& issue, const std::vector<Said>& said,
                         std::vector<Contradiction>& found);

}  // namespace standpoint::graph
