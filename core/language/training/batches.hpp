#pragma once
// Sentences of like length put together, and the batch the network reads.

#include "language/training/trainer.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace standpoint::training {

/// Indices of sentences, batch by batch, each of about `words` words and of like length. With `random`,
/// lengths are blurred and the batches shuffled; without, they ascend.
std::vector<std::vector<std::size_t>> make_batches(std::span<const PreparedSentence> sentences, int words,
                                                   Random* random);

/// The batch of these sentences, the longest first; `order` gets their indices in that order.
Batch make_batch(std::span<const PreparedSentence> sentences, std::span<const std::size_t> indices,
                 std::vector<std::size_t>& order);

}  // namespace standpoint::training
