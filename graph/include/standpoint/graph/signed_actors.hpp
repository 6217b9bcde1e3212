#pragma once
// The actors of a position graph as a signed graph.

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>

namespace standpoint::graph {

/// Actors with an alliance or a conflict, under their labels (with the id behind where two share one). An
/// alliance is a positive tie and a conflict a negative one, with their weights; where a pair has both, they
/// are added up, and `cancelled`, when given, is set to the pairs for which they add up to 0. Who wants what
/// a pair agrees on apart from what divides it asks the network itself. O(n log n + m log m).
SignedGraph signed_actors(const Network& network, std::size_t* cancelled = nullptr);

}  // namespace standpoint::graph
