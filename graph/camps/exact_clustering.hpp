#pragma once
// Fewest violated links with proof, for graphs that are small or nearly weakly balanced.

#include "links.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace standpoint::graph {

/// What was proven, and the best partition known.
struct ProvenClustering {
  double lower = 0.0;
  double upper = 0.0;
  std::vector<std::uint32_t> camps;  ///< of each node, from 0
};

/// How long to search, in links and camps looked at.
struct SearchLimit {
  std::uint64_t work = 0;

  bool over() const { return work == 0; }
  void spend(std::uint64_t done) { work -= std::min(work, done); }
};

double violated_weight(const Links& links, const std::vector<std::uint32_t>& camps);

/// Restricted growth: nodes one by one into the camps there are or a new one, cut off where the cost so far,
/// the least that each later node adds toward those placed, and the optimum of the later nodes among
/// themselves reach the best known. That optimum is known because the search is made for the last node, the
/// last two, and so on (Russian doll search: Verfaillie, Lemaitre & Schiex, AAAI 1996). At most `max_camps`.
/// `known` is a partition to begin with. For dense graphs up to about 30 nodes.
ProvenClustering search_partitions(const Links& links, std::size_t max_camps,
                                   const std::vector<std::uint32_t>& known, SearchLimit& limit);

/// Branches over a bad cycle: one of its links is the first that is violated, those before it are satisfied;
/// cut off where a packing of bad cycles reaches the best known. Any number of camps. For sparse graphs with
/// few bad cycles, of hundreds of nodes.
ProvenClustering branch_on_cycles(const Links& links, const std::vector<std::uint32_t>& known,
                                  SearchLimit& limit);

}  // namespace standpoint::graph
