#pragma once
// Statements for, neutral and against: of an actor on an issue, of an issue, of all.

#include "api/json.hpp"
#include "api/map_index.hpp"

#include <standpoint/graph/stance_matrix.hpp>
#include <standpoint/model/statement.hpp>

#include <map>
#include <span>
#include <utility>

namespace standpoint::viewer {

inline void count_stance(graph::StanceCounts& counts, Stance stance) {
  ++(stance == Stance::support ? counts.support : stance == Stance::oppose ? counts.oppose : counts.neutral);
}

/// By issue, then actor: what some statements say of issues. O(n log n).
using StancesOnIssues = std::map<Place, std::map<Place, graph::StanceCounts>>;
inline StancesOnIssues stances_on_issues(const MapIndex& map, std::span<const Place> statements) {
  StancesOnIssues sums;
  for (const Place place : statements) {
    const MapStatement& s = map.statements()[place];
    if (s.issue != nowhere) count_stance(sums[s.issue][s.actor], s.record->stance);
  }
  return sums;
}

inline void write_counts(Json& json, const graph::StanceCounts& counts) {
  json.integer("support", counts.support);
  json.integer("oppose", counts.oppose);
  json.integer("neutral", counts.neutral);
}

}  // namespace standpoint::viewer
