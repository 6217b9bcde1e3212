#pragma once
// What a reader of a map wants to know first: who stands where on the main issues, who stands together, who
// is at odds with whom and over what, who bridges the camps, who contradicts himself or has changed sides,
// and what rests on thin evidence. Every line carries the statements that it rests on.

#include <standpoint/graph/camp_grounds.hpp>
#include <standpoint/graph/changes.hpp>
#include <standpoint/graph/frustration.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/graph/triad_census.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace standpoint::graph {

/// What a report covers.
struct ReportOptions {
  NetworkOptions network = {};
  std::size_t rows = 10;            ///< of each list; what was left out is counted
  double weak_below = 0.6;          ///< claims with no statement as sure as this are weak
  TimeUnit unit = TimeUnit::month;  ///< of the windows that alliances are followed through
  std::size_t units = 1;
};

/// The first rows of a list, and how many there would be.
template <class Row>
struct ReportList {
  std::vector<Row> rows;
  std::size_t all = 0;
};

/// An actor with what he said.
struct ReportActor {
  EntityId id;
  std::string name;
  NodeKind kind = NodeKind::other;
  int camp = 0;  ///< 0 = in none
};

/// One actor's side on one issue.
struct ReportPosition {
  ReportActor actor;
  std::size_t supporting = 0;
  std::size_t opposing = 0;
  std::size_t neutral = 0;
  std::vector<StatementId> statements;
};

/// An issue with its sides.
struct ReportIssue {
  IssueId id;
  std::string label;
  std::size_t statements = 0;
  /// Most statements first, then by name. Who has as many for as against, or neutral ones only, is undecided.
  std::vector<ReportPosition> supporters;
  std::vector<ReportPosition> opponents;
  std::vector<ReportPosition> undecided;
};

/// A camp and what it rests on.
struct ReportCamp {
  int number = 0;
  std::vector<ReportActor> members;  ///< most statements first
  CampGrounds grounds;               ///< what it rests on
};

/// An alliance or conflict, or both.
struct ReportPair {
  ReportActor a;
  ReportActor b;
  double alliance = 0.0;  ///< weights of the ties, 0 = none
  double conflict = 0.0;
  std::vector<std::string> agree_on;
  std::vector<std::string> divided_over;
  bool direct = false;  ///< one of the ties rests on acts of one toward the other
  std::vector<StatementId> statements;
};

/// Somebody with allies in camps beside his own.
struct ReportBridge {
  ReportActor actor;
  std::vector<int> camps;  ///< others, by number
  std::size_t allies = 0;  ///< in them
  /// How many shortest paths of alliances lead through him (brokers.hpp); nothing in maps where that would
  /// take too long.
  std::optional<double> betweenness;
  double weight = 0.0;  ///< of these alliances
  std::vector<StatementId> statements;
};

/// Somebody who took both sides at one time.
struct ReportContradiction {
  ReportActor actor;
  std::string issue;
  Contradiction what;
};

/// Somebody who changed sides.
struct ReportChange {
  ReportActor actor;
  std::string issue;
  PositionChange what;
};

/// Two whose tie came, went or turned.
struct ReportTieChange {
  ReportActor a;
  ReportActor b;
  Date from;  ///< the window in which it is seen
  Date to;
  TieChange what;
};

/// A supports or opposes edge whose surest statement is not sure.
struct ReportClaim {
  ReportActor actor;
  Relation relation = Relation::neutral;
  std::string object;  ///< issue or actor
  double confidence = 0.0;
  std::vector<StatementId> statements;
};

/// How polarised the actors of one stretch of time are.
struct ReportWindow {
  Date from;
  Date to;
  std::size_t actors = 0;  ///< with an alliance or a conflict
  std::size_t ties = 0;
  double modularity = 0.0;  ///< signed modularity of the camps found (signed_modularity.hpp)
  double two_camps = 1.0;   ///< 1 - 2L / m: 1 when two camps explain every tie, 0 at worst; L as found
  std::size_t camps = 0;    ///< of two members or more
  /// Over these camps: -1 when all ties stay within one, 1 when none does (ei_index.hpp); nothing without
  /// ties of the sign. Poles have -1 of alliances and 1 of conflicts.
  std::optional<double> ei_alliances = {};
  std::optional<double> ei_conflicts = {};
};

/// The report as values.
struct Report {
  std::size_t documents = 0;
  std::size_t statements = 0;
  std::size_t actors = 0;  ///< with a statement
  std::size_t issues = 0;
  Date first;
  Date last;
  ReportList<ReportIssue> main_issues;  ///< most actors first
  ReportList<ReportCamp> camps;         ///< of two members or more, largest first
  ReportList<ReportPair> alliances;     ///< strongest first
  ReportList<ReportPair> conflicts;     ///< deepest first
  ReportList<ReportPair> ambivalent;    ///< allied and in conflict: never netted
  ReportList<ReportIssue> divisive;     ///< most actors on the smaller side first
  ReportList<ReportBridge> bridges;     ///< most betweenness, then other camps first
  ReportList<ReportContradiction> contradictions;
  ReportList<ReportChange> changes;
  ReportList<ReportTieChange> tie_changes;
  std::vector<ReportWindow> windows;    ///< all, in order; those without ties, too
  ReportList<ReportClaim> weak_claims;  ///< least sure first
  TriadCounts triads;                   ///< of alliances (positive) and conflicts (negative), summed by pair
  Frustration frustration;              ///< of the same ties, each counted once
  std::size_t ties = 0;
};

/// A report on a finished corpus. O(n log n) but for the frustration index, whose search is bounded, and for
/// the windows of time, each of which is a network of its own.
Report make_report(const Corpus& corpus, const ReportOptions& options = {});

}  // namespace standpoint::graph
