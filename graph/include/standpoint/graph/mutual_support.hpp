#pragma once
// Groups in which everyone is allied with everyone: the hard cores of alliances.

#include <standpoint/graph/signed_graph.hpp>

#include <cstddef>
#include <vector>

namespace standpoint::graph {

/// Which circles are listed.
struct MutualSupportOptions {
  std::size_t min_size = 3;
  /// There may be 3^(n/3) groups (Moon & Moser 1965): the search ends with so many.
  std::size_t max_groups = 10'000;
};

/// Circles in which everybody is allied with everybody.
struct MutualSupport {
  /// Nodes of each group, sorted; the largest groups first, equal ones in the order of their nodes. They
  /// overlap.
  std::vector<std::vector<SignedGraph::Node>> groups;
  /// False when max_groups was reached: there may be others, larger ones, too.
  bool complete = true;
};

/// The maximal cliques of the positive ties: groups that nobody else is allied with as a whole. Bron &
/// Kerbosch's algorithm (Communications of the ACM 16, 1973) with pivots, nodes taken in the order of their
/// degeneracy (Eppstein, Loeffler & Strash 2010, doi:10.1007/978-3-642-17517-6_36): O(d n 3^(d/3)) with d the
/// largest core number, fast on networks that have few close circles. Negative ties play no part; two who are
/// for and against each other with a sum above 0 count as allied.
MutualSupport find_mutual_support(const SignedGraph& graph, const MutualSupportOptions& options = {});

}  // namespace standpoint::graph
