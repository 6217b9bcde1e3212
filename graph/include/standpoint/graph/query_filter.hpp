#pragma once
// Which part of a map is looked at: the same filters in C++, in questions, over HTTP and on the page.
//
//   graph::Filter filter;
//   filter.from = *parse_date("2026-02");
//   filter.issues = {*ask.network().find("i:0102030405060708")};
//   const graph::ShownMap shown = ask.shown(filter);     // shown.edges[place] > 0: the edge is seen
//
// Statements pass a filter; what is shown of the network follows from those that do:
//
//   supports, opposes, neutral   while at least `least_statements` of the statements they rest on pass
//   alliance (conflict)          the same, and while both of the pair have statements that pass and agree
//                                (disagree) on an issue, or a direct act of one toward the other passes
//   affiliated                   always: nobody says them
//
// unless the relation, or the kind of one of the ends, is hidden. Ties are not computed anew: a filter hides
// what a tie does not rest on, and its weight stays that of the whole map. For the network of a stretch of
// time alone build one with NetworkOptions::from and ::to.
//
// A finished map (.graphml) knows of an edge how many statements it rests on, but only the best of them.
// There the edge passes or fails as a whole, with all its statements: by its relation, its issues and the
// range of its dates; nothing is known of confidence, so that never hides it.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/date.hpp>
#include <standpoint/model/statement.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace standpoint::graph {

/// The surroundings of one node.
struct Ego {
  NodeIndex node = 0;
  std::size_t depth = 1;  ///< steps along edges that are shown, in either direction
};

/// The default filters nothing.
struct Filter {
  // Which statements pass: all of the conditions must hold.
  Date from = {};  ///< both inclusive; unknown = open. A statement's own date counts, else its
  Date to = {};    ///< document's; a month passes when any of its days does, no date never
  std::vector<NodeIndex> issues = {};  ///< on any of these; empty = all, also those on no issue
  std::set<Stance> stances = {};       ///< toward the issue, else toward the target; empty = all
  double least_confidence = 0.0;       ///< 0 to 1; for reviewed statements, too

  // Which nodes and edges are shown.
  std::size_t least_statements = 1;  ///< that pass; 0 counts as 1
  double least_weight = 0.0;         ///< of an edge, in the whole map; affiliations always have enough
  std::set<NodeKind> hidden_kinds = {};
  std::set<Relation> hidden_relations = {};
  View view = View::all;
  std::optional<Ego> ego = std::nullopt;  ///< only nodes in its reach, and edges between them

  /// True when some statements may not pass.
  bool selects_statements() const;
};

/// What of a map passes a filter.
struct ShownMap {
  std::vector<std::uint8_t>
      statements;  ///< by place in Corpus::statements(): 1 = passes, and counts in the network
  /// Of each edge, in the order of boost::edges(), how many statements that pass it rests on: 0 = not shown.
  /// Affiliations 1.
  std::vector<std::uint32_t> edges;
  /// Of each node: 1 = an end of an edge that is shown; or, when the filter is the default one but for kinds,
  /// not of a hidden kind.
  std::vector<std::uint8_t> nodes;
  std::size_t hidden_nodes = 0;
  std::size_t hidden_edges = 0;
};

}  // namespace standpoint::graph
