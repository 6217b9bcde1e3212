#include "query/passing.hpp"

#include "dates.hpp"
#include "edge_evidence.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace standpoint::graph {
namespace {

bool is_tie(Relation relation) { return relation == Relation::alliance || relation == Relation::conflict; }

Stance stance_of(int sign) {
  return sign > 0 ? Stance::support : sign < 0 ? Stance::oppose : Stance::neutral;
}

}  // namespace

bool Filter::selects_statements() const {
  return from.known() || to.known() || !issues.empty() || !stances.empty() || least_confidence > 0.0;
}

Passing::Passing(const MapIndex& map, const Filter& filter)
    : map_(map), filter_(filter), selects_(filter.selects_statements()), issues_(filter.issues) {
  std::sort(issues_.begin(), issues_.end());
  for (const NodeIndex issue : issues_) issue_labels_.push_back(map.node(issue).label);
  std::sort(issue_labels_.begin(), issue_labels_.end());
  if (filter.ego) reach();
}

// Nodes within the ego's depth along edges that are shown.
void Passing::reach() {
  std::vector<std::uint8_t> reached(map_.node_count(), 0);
  std::vector<NodeIndex> front = {filter_.ego->node};
  reached[filter_.ego->node] = 1;
  for (std::size_t step = 0; step < filter_.ego->depth && !front.empty(); ++step) {
    std::vector<NodeIndex> next;
    for (const NodeIndex node : front) {
      for (const HalfEdge& half : map_.edges_of(node)) {
        if (reached[half.other] != 0 || count_anywhere(half.edge) == 0) continue;
        reached[half.other] = 1;
        next.push_back(half.other);
      }
    }
    front = std::move(next);
  }
  reached_ = std::move(reached);
}

bool Passing::statement(std::uint32_t place) const {
  if (!selects_) return true;
  const StatementFacts& facts = map_.facts(place);
  return facts.confidence >= filter_.least_confidence && in_range(facts.date, filter_.from, filter_.to) &&
         (filter_.stances.empty() || filter_.stances.contains(stance_of(facts.stance))) &&
         (issues_.empty() || std::binary_search(issues_.begin(), issues_.end(), facts.issue));
}

bool Passing::node(NodeIndex node) const {
  return !filter_.hidden_kinds.contains(map_.kind(node)) && (reached_.empty() || reached_[node] != 0);
}

std::uint32_t Passing::count(std::uint32_t edge) const {
  if (!reached_.empty() && (reached_[map_.source(edge)] == 0 || reached_[map_.target(edge)] == 0)) return 0;
  return count_anywhere(edge);
}

// Whether relation, kinds and weight let an edge be seen.
bool Passing::may_show(std::uint32_t edge) const {
  const Relation relation = map_.relation(edge);
  if (filter_.hidden_relations.contains(relation)) return false;
  if (relation != Relation::affiliated && map_.weight(edge) < filter_.least_weight) return false;
  if (!filter_.hidden_kinds.empty()) {
    for (const NodeIndex end : {map_.source(edge), map_.target(edge)}) {
      if (filter_.hidden_kinds.contains(map_.kind(end))) return false;
    }
  }
  switch (filter_.view) {
    case View::all:
      return true;
    case View::actors:
      return is_tie(relation);
    case View::stances:
      return relation != Relation::affiliated && !is_tie(relation) && map_.is_issue(map_.target(edge));
  }
  return true;
}

std::uint32_t Passing::count_anywhere(std::uint32_t edge) const {
  if (!may_show(edge)) return 0;
  if (map_.relation(edge) == Relation::affiliated) return 1;
  const std::size_t least = std::max<std::size_t>(1, filter_.least_statements);
  std::size_t count = map_.statements(edge);
  if (narrows(edge)) {
    const auto rests_on = map_.rests_on(edge);
    count = static_cast<std::size_t>(
        std::count_if(rests_on.begin(), rests_on.end(), [this](std::uint32_t s) { return statement(s); }));
    if (count < least) return 0;
    if (is_tie(map_.relation(edge)) && count < rests_on.size()) {
      const Grounds grounds = grounds_of(edge);
      if (!grounds.direct && grounds.issues.empty()) return 0;
    }
  } else if (selects_ && !holds_as_a_whole(edge)) {
    return 0;
  }
  return count < least ? 0 : static_cast<std::uint32_t>(count);
}

// Whether an edge of a finished map passes: by what is known of it.
bool Passing::holds_as_a_whole(std::uint32_t edge) const {
  const Edge& one = map_.edge(edge);
  if ((filter_.from.known() || filter_.to.known()) &&
      !(in_range(one.last, filter_.from, {}) && in_range(one.first, {}, filter_.to) && one.last.known()))
    return false;
  if (!filter_.stances.empty()) {
    const bool is_of_sides =
        filter_.stances.contains(Stance::support) || filter_.stances.contains(Stance::oppose);
    const bool passes =
        is_tie(one.relation) ? is_of_sides : filter_.stances.contains(stance_of(sign(one.relation)));
    if (!passes) return false;
  }
  if (issues_.empty()) return true;
  if (map_.is_issue(map_.target(edge)))
    return std::binary_search(issues_.begin(), issues_.end(), map_.target(edge));
  return std::any_of(one.issues.begin(), one.issues.end(), [this](const std::string& label) {
    return std::binary_search(issue_labels_.begin(), issue_labels_.end(), label);
  });
}

Passing::Grounds Passing::grounds_of(std::uint32_t edge) const {
  constexpr unsigned a_for = 1;
  constexpr unsigned a_against = 2;
  constexpr unsigned b_for = 4;
  constexpr unsigned b_against = 8;
  const int tie = sign(map_.relation(edge));
  const std::uint32_t a = map_.source(edge);
  const std::uint32_t b = map_.target(edge);
  Grounds grounds;
  std::vector<std::pair<std::uint32_t, unsigned>> sides;  // issue, who is for or against it
  for (const std::uint32_t place : map_.rests_on(edge)) {
    if (!statement(place)) continue;
    const StatementFacts& facts = map_.facts(place);
    const bool is_a = facts.actor == a;
    if (facts.target == (is_a ? b : a) && facts.target_stance == tie) grounds.direct = true;
    if (facts.issue == no_place || facts.stance == 0) continue;
    sides.emplace_back(facts.issue,
                       facts.stance > 0 ? (is_a ? a_for : b_for) : (is_a ? a_against : b_against));
  }
  std::sort(sides.begin(), sides.end());
  const auto both = [](unsigned taken, unsigned of_a, unsigned of_b) {
    return (taken & of_a) != 0 && (taken & of_b) != 0;
  };
  for (std::size_t begin = 0; begin < sides.size();) {
    unsigned taken = 0;
    std::size_t end = begin;
    for (; end < sides.size() && sides[end].first == sides[begin].first; ++end) taken |= sides[end].second;
    const bool holds = tie > 0 ? both(taken, a_for, b_for) || both(taken, a_against, b_against)
                               : both(taken, a_for, b_against) || both(taken, a_against, b_for);
    if (holds) grounds.issues.push_back(sides[begin].first);
    begin = end;
  }
  return grounds;
}

std::vector<std::uint32_t> Passing::statements_of(std::uint32_t edge) const {
  const auto rests_on = map_.rests_on(edge);
  std::vector<std::uint32_t> passing(rests_on.begin(), rests_on.end());
  if (narrows(edge)) std::erase_if(passing, [this](std::uint32_t place) { return !statement(place); });
  return passing;
}

std::vector<StatementId> Passing::ids_of(std::uint32_t edge) const {
  std::vector<StatementId> ids;
  for (const std::uint32_t place : statements_of(edge)) ids.push_back(map_.corpus().statements()[place].id);
  return ids;
}

BestEvidence Passing::evidence_of(std::uint32_t edge) const {
  if (!narrows(edge) || map_.relation(edge) == Relation::affiliated) return map_.edge(edge).evidence;
  const Node& source = map_.node(map_.source(edge));
  std::vector<std::size_t> of_source;
  std::vector<std::size_t> of_target;
  for (const std::uint32_t place : statements_of(edge))
    (map_.facts(place).actor == map_.target(edge) ? of_target : of_source).push_back(place);
  if (is_tie(map_.relation(edge)))
    return tie_evidence(map_.corpus(), source, of_source, map_.node(map_.target(edge)), of_target);
  return of_source.empty() ? map_.edge(edge).evidence : stance_evidence(map_.corpus(), of_source, source.id);
}

std::vector<std::string> Passing::issues_of(std::uint32_t edge) const {
  if (!narrows(edge)) return map_.edge(edge).issues;
  std::vector<std::uint32_t> issues;
  if (is_tie(map_.relation(edge))) {
    issues = grounds_of(edge).issues;
  } else {
    for (const std::uint32_t place : statements_of(edge)) issues.push_back(map_.facts(place).issue);
  }
  std::set<std::string> labels;
  for (const std::uint32_t issue : issues) {
    if (issue != no_place) labels.insert(map_.node(issue).label);
  }
  return {labels.begin(), labels.end()};
}

}  // namespace standpoint::graph
