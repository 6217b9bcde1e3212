#pragma once
// A filter at work on a map. What passes is told edge by edge, so that a question about one actor looks at
// his edges alone.

#include "query/map_index.hpp"

#include <standpoint/graph/query_filter.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace standpoint::graph {

class Passing {
 public:
  /// Both must outlive it. O(issues asked for), and for an ego the edges in its reach.
  Passing(const MapIndex& map, const Filter& filter);

  /// O(log issues asked for).
  bool statement(std::uint32_t place) const;
  /// How many statements that pass an edge rests on; 0 = it is not shown. O(statements it rests on, log).
  std::uint32_t count(std::uint32_t edge) const;
  bool shows(std::uint32_t edge) const { return count(edge) > 0; }
  /// False for a hidden kind, and out of the ego's reach. O(1).
  bool node(NodeIndex node) const;
  /// The statements of an edge that is shown which pass: all that are known where it passes as a whole.
  std::vector<std::uint32_t> statements_of(std::uint32_t edge) const;
  /// Their ids, sorted.
  std::vector<StatementId> ids_of(std::uint32_t edge) const;
  /// The best sentence of those that pass.
  BestEvidence evidence_of(std::uint32_t edge) const;
  /// Labels of what the pair agrees (disagrees) on in statements that pass; of other edges of the issues they
  /// are on. Sorted.
  std::vector<std::string> issues_of(std::uint32_t edge) const;

  const Filter& filter() const { return filter_; }

 private:
  std::uint32_t count_anywhere(std::uint32_t edge) const;
  bool may_show(std::uint32_t edge) const;
  bool holds_as_a_whole(std::uint32_t edge) const;
  // What a tie rests on of what passes.
  struct Grounds {
    bool direct = false;                // an act of one toward the other
    std::vector<std::uint32_t> issues;  // on which sides agree (disagree), by node
  };
  Grounds grounds_of(std::uint32_t edge) const;
  bool narrows(std::uint32_t edge) const { return selects_ && map_.is_listed(edge); }
  void reach();

  const MapIndex& map_;
  const Filter& filter_;
  const bool selects_;
  std::vector<NodeIndex> issues_;          // sorted
  std::vector<std::string> issue_labels_;  // of these, sorted
  std::vector<std::uint8_t> reached_;      // by node; empty without an ego
};

}  // namespace standpoint::graph
