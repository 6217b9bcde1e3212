#pragma once
// Measures of each actor of a signed network as a table.

#include <standpoint/graph/signed_graph.hpp>

#include <ostream>

namespace standpoint::io {

/// CSV with a row for each actor, those with the largest betweenness first, then by name:
///   actor, camp                              (correlation clustering; 0 = in none)
///   friends, foes, net, ratio                signed degree
///   betweenness, closeness, eigenvector, page_rank, constraint, core, component   of the friendly ties
///   participation                            over the camps
/// as graph/brokers.hpp defines them, in full precision; what is not defined for an actor is empty. O(n m).
void write_actor_table(std::ostream& out, const graph::SignedGraph& graph);

}  // namespace standpoint::io
