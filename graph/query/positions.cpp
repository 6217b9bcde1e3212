// Where actors stand, what they share and what divides them.

#include "dates.hpp"
#include "query/inquiry_state.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace standpoint::graph {
namespace {

constexpr std::array stances = {Relation::supports, Relation::opposes, Relation::neutral};

std::size_t statements_of(const Position& position, Stance stance) {
  return stance == Stance::support  ? position.supporting
         : stance == Stance::oppose ? position.opposing
                                    : position.neutral;
}

// The positions of an actor by what they are on.
std::map<NodeIndex, Position> all_positions(const MapIndex& map, NodeIndex actor, const Filter& filter) {
  const Passing passing(map, filter);
  std::map<NodeIndex, PositionMaker> makers;
  for (const Relation relation : stances) {
    for (const HalfEdge& half : map.edges_of(actor, relation)) {
      if (map.source(half.edge) != actor) continue;
      makers.try_emplace(half.other, map, actor, half.other).first->second.add(map, passing, half.edge);
    }
  }
  std::map<NodeIndex, Position> positions;
  for (auto& [on, maker] : makers) {
    if (!maker.empty()) positions.emplace(on, maker.finish(map, passing));
  }
  return positions;
}

// Issues on which both have a side, the same one or not.
std::vector<SharedIssue> shared_issues(const MapIndex& map, NodeIndex a, NodeIndex b, bool same,
                                       const Filter& filter) {
  const auto of_a = all_positions(map, a, filter);
  const auto of_b = all_positions(map, b, filter);
  std::vector<SharedIssue> shared;
  for (const auto& [issue, position] : of_a) {
    const auto other = of_b.find(issue);
    if (!map.is_issue(issue) || other == of_b.end()) continue;
    const auto side_a = position.side();
    const auto side_b = other->second.side();
    if (!side_a || !side_b || sign(*side_a) * sign(*side_b) != (same ? 1 : -1)) continue;
    shared.push_back({map.named(issue), position, other->second});
  }
  std::sort(shared.begin(), shared.end(), [](const SharedIssue& x, const SharedIssue& y) {
    const std::size_t of_x = total(x.a) + total(x.b);
    const std::size_t of_y = total(y.a) + total(y.b);
    return of_x != of_y ? of_x > of_y : is_before(x.issue, y.issue);
  });
  return shared;
}

}  // namespace

std::optional<Stance> Position::side() const {
  if (supporting != opposing) return supporting > opposing ? Stance::support : Stance::oppose;
  if (supporting == 0) return Stance::neutral;
  return std::nullopt;
}

std::string_view Position::side_word() const {
  const auto taken = side();
  return taken ? to_string(*taken) : "both";
}

PositionMaker::PositionMaker(const MapIndex& map, NodeIndex actor, NodeIndex on) {
  made_.actor = map.named(actor);
  made_.on = map.named(on);
}

void PositionMaker::add(const MapIndex& map, const Passing& passing, std::uint32_t edge) {
  const std::uint32_t count = passing.count(edge);
  if (count == 0) return;
  const int direction = sign(map.relation(edge));
  (direction > 0 ? made_.supporting : direction < 0 ? made_.opposing : made_.neutral) += count;
  made_.weight += map.weight(edge);
  if (map.is_listed(edge)) {
    for (const std::uint32_t place : passing.statements_of(edge))
      widen(made_.first, made_.last, map.facts(place).date);
  } else {
    widen(made_.first, made_.last, map.edge(edge).first);
    widen(made_.first, made_.last, map.edge(edge).last);
  }
  for (auto& id : passing.ids_of(edge)) made_.statement_ids.push_back(std::move(id));
  // First the edge of the most statements that pass.
  if (edges_.empty() || passing.count(edges_.front()) < count) {
    edges_.insert(edges_.begin(), edge);
  } else {
    edges_.push_back(edge);
  }
}

Position PositionMaker::finish(const MapIndex& map, const Passing& passing, std::optional<Stance> shown) {
  std::sort(made_.statement_ids.begin(), made_.statement_ids.end());
  const auto is_shown = [&](std::uint32_t edge) { return sign(map.relation(edge)) == sign(*shown); };
  auto edge = shown ? std::find_if(edges_.begin(), edges_.end(), is_shown) : edges_.begin();
  if (edge != edges_.end()) made_.evidence = passing.evidence_of(*edge);
  return std::move(made_);
}

std::vector<Position> Inquiry::positions_of(NodeIndex actor, const Filter& filter) const {
  std::vector<Position> positions;
  for (auto& [on, position] : all_positions(state_->map, actor, filter))
    positions.push_back(std::move(position));
  std::sort(positions.begin(), positions.end(), [](const Position& a, const Position& b) {
    const auto key = [](const Position& p, const Position& other) {
      return std::make_tuple(p.on.kind != NodeKind::issue, total(other));
    };
    const auto key_a = key(a, b);
    const auto key_b = key(b, a);
    return key_a != key_b ? key_a < key_b : is_before(a.on, b.on);
  });
  return positions;
}

std::optional<Position> Inquiry::stance(NodeIndex actor, NodeIndex on, const Filter& filter) const {
  const MapIndex& map = state_->map;
  const Passing passing(map, filter);
  PositionMaker maker(map, actor, on);
  for (const Relation relation : stances) {
    for (const HalfEdge& half : map.edges_of(actor, relation)) {
      if (half.other == on && map.source(half.edge) == actor) maker.add(map, passing, half.edge);
    }
  }
  if (maker.empty()) return std::nullopt;
  return maker.finish(map, passing);
}

std::vector<Position> Inquiry::who(Stance stance, NodeIndex on, const Filter& filter) const {
  const MapIndex& map = state_->map;
  const Passing passing(map, filter);
  std::map<NodeIndex, PositionMaker> makers;
  for (const Relation relation : stances) {
    for (const HalfEdge& half : map.edges_of(on, relation)) {
      if (map.target(half.edge) != on) continue;
      makers.try_emplace(half.other, map, half.other, on).first->second.add(map, passing, half.edge);
    }
  }
  std::vector<Position> found;
  for (auto& [actor, maker] : makers) {
    Position position = maker.finish(map, passing, stance);
    if (statements_of(position, stance) > 0) found.push_back(std::move(position));
  }
  std::sort(found.begin(), found.end(), [stance](const Position& a, const Position& b) {
    const std::size_t of_a = statements_of(a, stance);
    const std::size_t of_b = statements_of(b, stance);
    return of_a != of_b ? of_a > of_b : is_before(a.actor, b.actor);
  });
  return found;
}

std::vector<SharedIssue> Inquiry::common_ground(NodeIndex a, NodeIndex b, const Filter& filter) const {
  return shared_issues(state_->map, a, b, true, filter);
}

std::vector<SharedIssue> Inquiry::dividing_issues(NodeIndex a, NodeIndex b, const Filter& filter) const {
  return shared_issues(state_->map, a, b, false, filter);
}

}  // namespace standpoint::graph
