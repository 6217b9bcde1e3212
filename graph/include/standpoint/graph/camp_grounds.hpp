#pragma once
// What the alliances within each camp rest on.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace standpoint::graph {

/// What holds a camp together.
struct CampGrounds {
  std::size_t alliances = 0;            ///< within
  std::size_t conflicts = 0;            ///< within, in spite of the camp
  std::vector<StatementId> statements;  ///< that the alliances rest on, sorted
  std::size_t documents = 0;
  std::size_t sources = 0;  ///< papers, agencies: Document::source; documents that name none count as one
  std::vector<std::string> issues;  ///< of the alliances, those of most of them first, then by label
};

/// By camp; a camp without ties within has no entry. `camps` has the camp of each node of the network, 0 = in
/// none. `network` must have been built from `corpus`. O(ties + statements) log.
std::map<int, CampGrounds> camp_grounds(const Corpus& corpus, const Network& network,
                                        std::span<const int> camps);

}  // namespace standpoint::graph
