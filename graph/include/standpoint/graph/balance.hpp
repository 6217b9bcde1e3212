#pragma once
// All that is said of the balance of a signed graph, and who disturbs it.
//
//   const Balance balance = measure_balance(graph);
//   balance.ties.front()   // the tie that fits its surroundings least

#include <standpoint/graph/ei_index.hpp>
#include <standpoint/graph/frustration.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/graph/triad_census.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace standpoint::graph {

/// A tie that the two camps do not explain.
struct FrustratedTie {
  std::uint32_t tie = 0;  ///< in graph.ties()
  double cost = 1.0;      ///< 1, or its weight
  TriadCounts triads;     ///< on it
};

/// An actor with such ties.
struct FrustratedActor {
  SignedGraph::Node node = 0;
  double cost = 0.0;   ///< of its frustrated ties
  double share = 0.0;  ///< of them in all its ties, 0 to 1 (at most .5 where the camps are the best ones)
  TriadCounts triads;  ///< it is part of; their balance() is its degree of balance
};

/// Every measure of structural balance of one map.
struct Balance {
  std::size_t positive = 0;
  std::size_t negative = 0;
  TriadCounts triads;
  std::optional<double> walk_balance;        ///< see walk_balance.hpp for when there is none
  std::optional<double> algebraic_conflict;  ///< up to 1000 nodes
  Frustration frustration;
  double normalised = 1.0;  ///< 1 - 2 L / m for the upper bound of L
  EiIndex friendly;         ///< positive ties between and within the camps
  EiIndex hostile;          ///< negative ones
  /// Most frustrated first: by cost, then by unbalanced triangles, then by the names of their ends.
  std::vector<FrustratedTie> ties;
  /// By cost, then by share, then by name.
  std::vector<FrustratedActor> actors;
};

/// Measures it all: O(m^1.5), O(n^3) up to 3000 nodes for the eigenvalues, and what the search for the
/// frustration index may take.
Balance measure_balance(const SignedGraph& graph, const FrustrationOptions& options = {});

}  // namespace standpoint::graph
