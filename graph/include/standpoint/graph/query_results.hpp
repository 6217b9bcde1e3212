#pragma once
// What questions are answered with: small values that hold names, numbers and statement ids, and stay valid
// after the map is gone. See query.hpp.

#include <standpoint/graph/camp_grounds.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/statement.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// Somebody or something of the map.
struct Named {
  NodeIndex node = 0;
  std::string id;  ///< of the record
  std::string name;
  NodeKind kind = NodeKind::other;
  int camp = 0;  ///< 0 = in none
};

/// An edge as one of its ends sees it.
struct Neighbour {
  Named who;
  Relation relation = Relation::neutral;
  bool outgoing = true;        ///< from whom was asked; of alliances and conflicts both ways are one: true
  double weight = 0.0;         ///< Edge::weight, of the whole map
  std::size_t statements = 0;  ///< that pass the filter
  std::string edge;            ///< its id, for Inquiry::evidence
  std::vector<StatementId> statement_ids;  ///< that pass, sorted; of a finished map those it knows
};

/// An ally or a foe, and what that rests on.
struct TiedActor {
  Named who;
  double weight = 0.0;              ///< Edge::weight, of the whole map
  std::size_t agreements = 0;       ///< Edge::agreements
  std::size_t disagreements = 0;    ///< Edge::disagreements
  std::vector<std::string> issues;  ///< labels of those that they agree (disagree) on, sorted
  std::size_t statements = 0;       ///< that pass the filter
  std::string edge;                 ///< its id, for Inquiry::evidence
  BestEvidence evidence;
  std::vector<StatementId> statement_ids;  ///< that pass, sorted; of a finished map none
};

/// Where one actor stands on an issue, or toward another actor. Nothing is netted.
struct Position {
  Named actor;
  Named on;                    ///< an issue or an actor
  std::size_t supporting = 0;  ///< statements that pass the filter
  std::size_t opposing = 0;
  std::size_t neutral = 0;
  double weight = 0.0;  ///< sum of the edges' weights
  Date first;           ///< of the edges
  Date last;
  BestEvidence evidence;                   ///< of the side of most statements; of the stance asked for (who)
  std::vector<StatementId> statement_ids;  ///< that pass, sorted

  /// Which of supporting and opposing are more; nothing when as many, neutral when there are neither.
  std::optional<Stance> side() const;
  /// The same in a word: support, oppose, neutral, or both.
  std::string_view side_word() const;
};

/// An issue on which two have a side.
struct SharedIssue {
  Named issue;
  Position a;
  Position b;
};

/// A statement with the sentence that proves it.
struct QuotedStatement {
  StatementId id;                         ///< empty where a finished map has a quote alone
  Relation relation = Relation::neutral;  ///< of the edge that rests on it
  Named actor;                            ///< who counts: the body, when rolled up
  std::string speaker;                    ///< whose words they are, where that is another: "Ida Holt"
  std::string issue;                      ///< labels; "" = none
  std::string target;
  Stance stance = Stance::neutral;  ///< toward the issue, else toward the target
  std::string act;
  double confidence = 0.0;  ///< 0 = unknown
  std::string quote;
  std::string document;  ///< title, else id
  std::string url;
  Date date;
};

/// One edge of a path, in the direction of the path.
struct PathStep {
  Named from;
  Named to;
  Relation relation = Relation::neutral;
  bool forward = true;  ///< the edge runs from `from` to `to`
  double weight = 0.0;
  std::size_t statements = 0;  ///< that pass the filter
  std::string edge;
  BestEvidence evidence;
  std::vector<StatementId> statement_ids;
};

/// Somebody with allies on both sides.
struct Broker {
  Named who;
  std::vector<Named> allies_a;  ///< heaviest tie first, then by name and id
  std::vector<Named> allies_b;
  double weight_a = 0.0;  ///< sum of these ties
  double weight_b = 0.0;
  std::vector<StatementId> statement_ids;  ///< of the ties, that pass, sorted
};

/// An actor changed sides, or took both at one time.
struct SideChange {
  Named actor;
  Named issue;
  bool contradiction = false;  ///< both sides at one time; then `from` is support and `to` oppose
  Stance from = Stance::support;
  Stance to = Stance::oppose;
  Date last_before;  ///< of a contradiction both are its date
  Date first_after;
  std::vector<StatementId> old_side;
  std::vector<StatementId> new_side;
};

/// A camp of the map: allied within, and not with others.
struct CampOverview {
  int number = 0;
  std::string name;            ///< "Harbour Union and 4 more": its most active member
  std::vector<Named> members;  ///< most statements first, then by name and id
  CampGrounds grounds;         ///< what its alliances rest on
};

}  // namespace standpoint::graph
