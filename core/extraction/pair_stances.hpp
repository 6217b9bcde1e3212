#pragma once
// What stands between two actors of one sentence where no rule found a position: the conditional logit of
// `relate` asks it of every such pair.

#include "extraction/stances/stance_reader.hpp"

#include <vector>

namespace standpoint {

/// An attitude that the logit finds less probable than this is not weighed further.
inline constexpr double least_of_pair = 0.15;

/// Adds a proposal with the rule "pair:<kind of its strongest sign>" for the likeliest attitude between any
/// two actors of a sentence whom no proposal joins. Its grounds say what the logit weighed. A sentence with
/// more than eight actors is a list and left out. Linear in the text for sentences of bounded length.
void propose_pairs(std::vector<Proposal>& proposals, const DocumentView& view, const Trees& trees,
                   const std::vector<SpokenPart>& spoken, const StanceReader& reader);

/// Of weighed proposals: leaves out pairs that contradict how rules tell the actor to stand toward the other,
/// anywhere in the document and with a confidence from `told` on; where rules tell nothing of it or both,
/// those that contradict the surest pair. Linear but for a logarithm.
void settle_pairs(std::vector<Proposal>& proposals, double told);

}  // namespace standpoint
