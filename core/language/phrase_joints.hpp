#pragma once
// Noun phrases that the parser takes apart, mended in a sentence's tree.

#include "language/lost_verbs.hpp"

#include <cstdint>

namespace standpoint {

/// Mends what hangs together at word w. Linear in the sentence.
void mend_phrases(const SentenceTree& s, std::uint32_t w);

}  // namespace standpoint
