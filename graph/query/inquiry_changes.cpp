// Who changed sides, asked of one actor.

#include "query/inquiry_state.hpp"
#include "side_changes.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace standpoint::graph {

std::vector<SideChange> Inquiry::changes(NodeIndex actor, const Filter& filter) const {
  const MapIndex& map = state_->map;
  std::vector<SideChange> changes;
  if (!map.complete()) return changes;
  const Passing passing(map, filter);
  std::map<NodeIndex, std::vector<Said>> said;
  for (const Relation relation : {Relation::supports, Relation::opposes}) {
    for (const HalfEdge& half : map.edges_of(actor, relation)) {
      if (map.source(half.edge) != actor || !map.is_issue(half.other) || !passing.shows(half.edge)) continue;
      for (const std::uint32_t place : passing.statements_of(half.edge))
        said[half.other].push_back({map.facts(place).date, &corpus().statements()[place]});
    }
  }
  const EntityId id(map.node(actor).id);
  for (auto& [issue, one] : said) {
    sort_said(one);
    std::vector<PositionChange> turned;
    std::vector<Contradiction> both;
    find_position_changes(id, IssueId(map.node(issue).id), one, turned);
    find_contradictions(id, IssueId(map.node(issue).id), one, both);
    for (auto& change : turned) {
      changes.push_back({map.named(actor), map.named(issue), false, change.from, change.to,
                         change.last_before, change.first_after, std::move(change.old_side),
                         std::move(change.new_side)});
    }
    for (auto& contradiction : both) {
      changes.push_back({map.named(actor), map.named(issue), true, Stance::support, Stance::oppose,
                         contradiction.date, contradiction.date, std::move(contradiction.supporting),
                         std::move(contradiction.opposing)});
    }
  }
  std::sort(changes.begin(), changes.end(), [](const SideChange& a, const SideChange& b) {
    return std::tie(a.issue.name, a.issue.id, a.first_after, a.contradiction, a.last_before) <
           std::tie(b.issue.name, b.issue.id, b.first_after, b.contradiction, b.last_before);
  });
  return changes;
}

}  // namespace standpoint::graph
