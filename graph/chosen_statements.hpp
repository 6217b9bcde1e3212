#pragma once
// Which statements of a corpus a network counts.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <vector>

namespace standpoint::graph {

/// Places in corpus.statements(), in their order: not rejected, sure enough (or reviewed), in the range of
/// dates, by an actor who is there; of one sentence's statements that a codebook gave one issue the surest.
/// O(n log n).
std::vector<std::size_t> choose_statements(const Corpus& corpus, const NetworkOptions& options);

}  // namespace standpoint::graph
