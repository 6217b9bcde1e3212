#pragma once
// Joints beside names that the parser set in the wrong place: lists, titles, appositions, who is called what.

#include "language/lost_verbs.hpp"

namespace standpoint {

/// Mends what hangs wrongly at word `w`. "Reps. Holt and Reyes": the title is theirs. "opposes the toll and
/// Holt warned": Holt warns. Linear in the length of the sentence.
void mend_names(const SentenceTree& sentence, std::uint32_t w);

}  // namespace standpoint
