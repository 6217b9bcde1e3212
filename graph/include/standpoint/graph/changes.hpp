#pragma once
// Change over time: who changed sides on an issue, who contradicts himself, which alliances formed and broke,
// each with the statements that it rests on.

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/time_units.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// An actor took one side of an issue and later the other.
struct PositionChange {
  EntityId actor;
  IssueId issue;
  Stance from = Stance::support;
  Stance to = Stance::oppose;
  Date last_before;                   ///< when the old side was last taken
  Date first_after;                   ///< when the new one was first taken
  std::vector<StatementId> old_side;  ///< of the unbroken run before, by date, then id
  std::vector<StatementId> new_side;  ///< of the run after
};

/// An actor took both sides of an issue at one time: in one document, or on dates of which neither is before
/// the other.
struct Contradiction {
  EntityId actor;
  IssueId issue;
  Date date;                            ///< unknown where the statements have none
  std::vector<StatementId> supporting;  ///< by id
  std::vector<StatementId> opposing;
};

/// What the statements of one day say of an actor's side is the sign of supporting minus opposing ones; days
/// of both alike decide nothing. A change lies between two days next to each other that differ, when the
/// first is over before the second begins (March 2026 is not before 5 March 2026). Undated statements say
/// nothing of change. Actors as the network has them (options.roll_up). In the order of (actor, issue, date).
/// O(n log n).
std::vector<PositionChange> position_changes(const Corpus& corpus, const NetworkOptions& options = {});

/// In the order of (actor, issue, date). O(n log n).
std::vector<Contradiction> contradictions(const Corpus& corpus, const NetworkOptions& options = {});

/// The network of one stretch of time; both ends are in it.
struct NetworkWindow {
  Date from;
  Date to;
  std::shared_ptr<const Network> network;
};

/// Networks of `count` calendar units each, side by side, from the beginning of the unit of the first dated
/// statement to the last (weeks begin on Monday). Statements whose date spans several windows are in each.
/// Without layout and without isolates; empty ones included; at most `most_windows`, of larger and larger
/// units when there would be more. Precondition: count > 0, unit is no event. O(windows * n).
std::vector<NetworkWindow> network_windows(const Corpus& corpus, const NetworkOptions& options, TimeUnit unit,
                                           std::size_t count = 1);
inline constexpr std::size_t most_windows = 400;

/// What became of a pair between two windows in which something ties it, or both of it take part.
///   formed      an alliance of two who took part before without one
///   strained    an alliance, and now a conflict beside it
///   turned      an alliance, now a conflict alone
///   reconciled  a conflict, now an alliance alone
///   lapsed      an alliance, and no tie in any later window though both take part in one
enum class TieEvent { formed, strained, turned, reconciled, lapsed };

std::string_view to_string(TieEvent event);

/// A tie that came, went or turned between two windows.
struct TieChange {
  TieEvent event = TieEvent::formed;
  EntityId a;  ///< smaller id
  EntityId b;
  std::size_t window = 0;        ///< in which it is seen
  std::size_t before = 0;        ///< the window that it differs from
  std::vector<StatementId> was;  ///< statements of the tie before; of neither when it formed
  std::vector<StatementId> is;   ///< of the tie now; none when it lapsed
};

/// In the order of (window, event, a, b). O(ties of all windows * log).
std::vector<TieChange> tie_changes(const std::vector<NetworkWindow>& windows);

}  // namespace standpoint::graph
