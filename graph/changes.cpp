#include "chosen_statements.hpp"
#include "dates.hpp"
#include "side_changes.hpp"

#include <standpoint/graph/changes.hpp>

#include <map>
#include <utility>

namespace standpoint::graph {
namespace {

using Key = std::pair<EntityId, IssueId>;

// What each actor says of each issue, by date, then id.
std::map<Key, std::vector<Said>> said_by_actor(const Corpus& corpus, const NetworkOptions& options) {
  const RolledUp rolled_up(corpus, options.roll_up);
  std::map<Key, std::vector<Said>> all;
  for (const std::size_t i : choose_statements(corpus, options)) {
    const Statement& s = corpus.statements()[i];
    if (!s.issue || sign(s.stance) == 0) continue;
    all[{rolled_up.actor(s), s.issue->id}].push_back({date_of(corpus, s), &s});
  }
  for (auto& [key, said] : all) sort_said(said);
  return all;
}

}  // namespace

std::vector<PositionChange> position_changes(const Corpus& corpus, const NetworkOptions& options) {
  std::vector<PositionChange> changes;
  for (const auto& [key, said] : said_by_actor(corpus, options))
    find_position_changes(key.first, key.second, said, changes);
  return changes;
}

std::vector<Contradiction> contradictions(const Corpus& corpus, const NetworkOptions& options) {
  std::vector<Contradiction> found;
  for (const auto& [key, said] : said_by_actor(corpus, options))
    find_contradictions(key.first, key.second, said, found);
  return found;
}

std::string_view to_string(TieEvent event) {
  switch (event) {
    case TieEvent::formed:
      return "formed";
    case TieEvent::strained:
      return "strained";
    case TieEvent::turned:
      return "turned";
    case TieEvent::reconciled:
      return "reconciled";
    case TieEvent::lapsed:
      return "lapsed";
  }
  return "";
}

}  // namespace standpoint::graph
