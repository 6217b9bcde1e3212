// Networks side by side in time, and what becomes of the ties from one to the next.

#include "chosen_statements.hpp"
#include "dates.hpp"
#include "discourse/calendar.hpp"

#include <standpoint/graph/changes.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

// The first second of the unit that a moment lies in.
std::int64_t unit_begin(std::int64_t seconds, TimeUnit unit) {
  const std::int64_t day = day_of(seconds);
  const Date date = civil_date(seconds);
  switch (unit) {
    case TimeUnit::week:
      // 1970-01-01 was a Thursday.
      return (day - ((day + 3) % 7 + 7) % 7) * seconds_a_day;
    case TimeUnit::month:
      return first_second(Date{date.year, date.month, 0});
    case TimeUnit::year:
      return first_second(Date{date.year, 0, 0});
    case TimeUnit::day:
    case TimeUnit::event:
      break;
  }
  return day * seconds_a_day;
}

std::optional<TimeUnit> larger(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::event:
    case TimeUnit::day:
      return TimeUnit::week;
    case TimeUnit::week:
      return TimeUnit::month;
    case TimeUnit::month:
      return TimeUnit::year;
    case TimeUnit::year:
      break;
  }
  return std::nullopt;
}

// What ties a pair in one window.
struct Pair {
  std::vector<StatementId> alliance;
  std::vector<StatementId> conflict;

  bool friendly() const { return !alliance.empty() && conflict.empty(); }
  bool hostile() const { return alliance.empty() && !conflict.empty(); }
};

using EntityPair = std::pair<EntityId, EntityId>;

struct State {
  std::map<EntityPair, Pair> pairs;
  std::set<EntityId> active;  // who takes a stance there or is the target of one
};

State state_of(const Network& network) {
  State state;
  const Graph& graph = network.graph();
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) {
    const Edge& one = graph[*edge];
    EntityId a(graph[boost::source(*edge, graph)].id);
    EntityId b(graph[boost::target(*edge, graph)].id);
    if (one.relation != Relation::alliance && one.relation != Relation::conflict) {
      if (one.relation == Relation::affiliated) continue;
      if (graph[boost::target(*edge, graph)].kind != NodeKind::issue) state.active.insert(std::move(b));
      state.active.insert(std::move(a));
      continue;
    }
    if (b < a) std::swap(a, b);
    Pair& pair = state.pairs[{std::move(a), std::move(b)}];
    (one.relation == Relation::alliance ? pair.alliance : pair.conflict) = one.statement_ids;
  }
  return state;
}

// The last window of a pair that has a tie, and since when each actor takes part.
class Follower {
 public:
  explicit Follower(std::size_t windows) { states_.reserve(windows); }

  void follow(const Network& network) {
    const std::size_t now = states_.size();
    states_.push_back(state_of(network));
    const State& state = states_.back();
    for (const auto& [key, pair] : state.pairs) {
      const auto last = last_.find(key);
      if (last == last_.end()) {
        const auto first = std::max(first_of(key.first, now), first_of(key.second, now));
        if (pair.friendly() && first < now) add(TieEvent::formed, key, first, now, nullptr, &pair.alliance);
      } else {
        compare(key, states_[last->second].pairs.at(key), last->second, pair, now);
      }
      last_[key] = now;
    }
    for (const EntityId& actor : state.active) {
      first_.emplace(actor, now);
      latest_[actor] = now;
    }
  }

  std::vector<TieChange> finish() && {
    for (const auto& [key, last] : last_) {
      const Pair& pair = states_[last].pairs.at(key);
      const std::size_t seen = std::min(latest_of(key.first), latest_of(key.second));
      if (pair.alliance.empty() || seen <= last) continue;
      // The first window after it in which both take part.
      for (std::size_t w = last + 1; w < states_.size(); ++w) {
        if (states_[w].active.count(key.first) == 0 || states_[w].active.count(key.second) == 0) continue;
        add(TieEvent::lapsed, key, last, w, &pair.alliance, nullptr);
        break;
      }
    }
    std::sort(changes_.begin(), changes_.end(), [](const TieChange& x, const TieChange& y) {
      return std::tie(x.window, x.event, x.a, x.b) < std::tie(y.window, y.event, y.a, y.b);
    });
    return std::move(changes_);
  }

 private:
  std::size_t first_of(const EntityId& actor, std::size_t otherwise) const {
    const auto found = first_.find(actor);
    return found == first_.end() ? otherwise : found->second;
  }
  std::size_t latest_of(const EntityId& actor) const {
    const auto found = latest_.find(actor);
    return found == latest_.end() ? 0 : found->second;
  }

  void compare(const EntityPair& key, const Pair& was, std::size_t before, const Pair& is, std::size_t now) {
    if (was.friendly() && is.hostile())
      add(TieEvent::turned, key, before, now, &was.alliance, &is.conflict);
    else if (was.friendly() && !is.friendly())
      add(TieEvent::strained, key, before, now, &was.alliance, &is.conflict);
    else if (was.hostile() && is.friendly())
      add(TieEvent::reconciled, key, before, now, &was.conflict, &is.alliance);
  }

  void add(TieEvent event, const EntityPair& key, std::size_t before, std::size_t now,
           const std::vector<StatementId>* was, const std::vector<StatementId>* is) {
    changes_.push_back({event, key.first, key.second, now, before,
                        was == nullptr ? std::vector<StatementId>() : *was,
                        is == nullptr ? std::vector<StatementId>() : *is});
  }

  std::vector<State> states_;
  std::map<EntityPair, std::size_t> last_;  // window
  std::map<EntityId, std::size_t> first_;
  std::map<EntityId, std::size_t> latest_;
  std::vector<TieChange> changes_;
};

}  // namespace

std::vector<NetworkWindow> network_windows(const Corpus& corpus, const NetworkOptions& options, TimeUnit unit,
                                           std::size_t count) {
  std::optional<std::int64_t> first;
  std::int64_t last = 0;
  for (const std::size_t i : choose_statements(corpus, options)) {
    const Date date = date_of(corpus, corpus.statements()[i]);
    if (!date.known()) continue;
    first = std::min(first.value_or(first_second(date)), first_second(date));
    last = std::max(last, last_second(date));
  }
  std::vector<NetworkWindow> windows;
  if (!first) return windows;
  const auto units = static_cast<std::int64_t>(count);
  while (whole_units(unit_begin(*first, unit), last, unit) / units >=
         static_cast<std::int64_t>(most_windows)) {
    const auto next = larger(unit);
    if (!next) break;
    unit = *next;
  }
  for (std::int64_t begin = unit_begin(*first, unit); begin <= last;) {
    const std::int64_t end = add_units(begin, unit, units);
    NetworkOptions here = options;
    here.from = civil_date(begin);
    here.to = civil_date(end - 1);
    here.isolates = Isolates::none;
    here.layout = false;
    windows.push_back({here.from, here.to, build_network(corpus, here)});
    begin = end;
  }
  return windows;
}

std::vector<TieChange> tie_changes(const std::vector<NetworkWindow>& windows) {
  Follower follower(windows.size());
  for (const auto& window : windows) follower.follow(*window.network);
  return std::move(follower).finish();
}

}  // namespace standpoint::graph
