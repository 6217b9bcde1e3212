#pragma once
// The actors of a map as a signed network: who is allied with whom, who is in conflict, and who is both.
//
//   for (const auto& pair : graph::actor_pairs(*network))
//     if (pair.ambivalent()) ...  // pair.alliance->issues, pair.conflict->issues, ->evidence

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace standpoint::graph {

/// The name of every node, by its place: its label, with the id behind where two share one.
std::vector<std::string> node_names(const Network& network);

/// Two actors with their ties, each with its weight, issues, statements and evidence; one of the two may be
/// missing. The pointers are into the network.
struct ActorPair {
  NodeIndex a = 0;  ///< of the smaller id
  NodeIndex b = 0;
  const Edge* alliance = nullptr;
  const Edge* conflict = nullptr;

  /// Agree on one issue (or act for one another) and fight on another: neither takes the other away.
  bool ambivalent() const { return alliance != nullptr && conflict != nullptr; }
};

/// All pairs of actors with an alliance or a conflict, in the order of (a, b). O(edges log edges).
std::vector<ActorPair> actor_pairs(const Network& network);

/// Actors with an alliance or a conflict under their node_names(); an alliance is a positive tie and a
/// conflict a negative one, with their weights. A pair with both has one tie, their difference, and none when
/// they are equal: `cancelled`, when given, is set to the number of these. Ambivalent pairs are to be told
/// beside what is computed on this graph.
SignedGraph signed_actors(const Network& network, std::size_t* cancelled = nullptr);

}  // namespace standpoint::graph
