#pragma once
// Structural balance as triangles show it: a friend of a friend is a friend, an enemy of an enemy too.
//
//   const TriadCounts all = count_triads(graph);
//   all.balance();   // .87: 87 of 100 triangles are balanced

#include <standpoint/graph/signed_graph.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace standpoint::graph {

/// Triangles by their negative ties. Weights do not count, only signs.
struct TriadCounts {
  std::uint64_t ppp = 0;  ///< none: three friends
  std::uint64_t ppn = 0;  ///< one: two friends of a third who are enemies
  std::uint64_t pnn = 0;  ///< two: two friends with an enemy in common
  std::uint64_t nnn = 0;  ///< three: each against each

  std::uint64_t all() const { return ppp + ppn + pnn + nnn; }
  /// An even number of negative ties (Heider 1946; Cartwright & Harary 1956).
  std::uint64_t balanced() const { return ppp + pnn; }
  std::uint64_t unbalanced() const { return ppn + nnn; }
  /// Degree of triangle balance, balanced / all: 0 to 1; nothing without triangles. Other programs give the
  /// same under the names "balance ratio" and signnet's method "triangles".
  std::optional<double> balance() const;
  /// The same where only ++- counts as unbalanced, since three may be enemies of each other in a world of
  /// more than two camps (Davis 1967).
  std::optional<double> weak_balance() const;

  friend bool operator==(const TriadCounts&, const TriadCounts&) = default;
};

/// The signed triad census of undirected ties. Each triangle is found once, from its end of least degree on
/// (the forward algorithm of Schank & Wagner 2005), its signs on the way. O(m^1.5) time, 12 bytes a tie.
TriadCounts count_triads(const SignedGraph& graph);

/// The triangles that each actor is part of: balance() of them is its degree of balance. The sum over all
/// actors is three times the census. O(m^1.5).
std::vector<TriadCounts> count_triads_by_node(const SignedGraph& graph);

/// The triangles on each tie, in the order of graph.ties(). O(m^1.5).
std::vector<TriadCounts> count_triads_by_tie(const SignedGraph& graph);

}  // namespace standpoint::graph
