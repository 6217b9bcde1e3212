#pragma once
// How sure a statement is: the share of statements with the same grounds that a careful reader would agree
// with. Decision trees over named grounds; they stand in data/confidence.trees, learnt from the training part
// of the Standpoint corpus and judged statements by tests/eval/fit_confidence.

#include "extraction/boosted_trees.hpp"
#include "extraction/proposal.hpp"
#include "language/tree.hpp"

#include <vector>

namespace standpoint {

/// The trees inside the library. Rules younger than they are weighed by what else is known of them, the
/// judgement of the rule's author among it.
const BoostedTrees& confidence_trees();

/// Gives each proposal its grounds and puts the probability for the rule's judgement. Near-linear.
void weigh(std::vector<Proposal>& proposals, const DocumentView& view, const Trees& trees,
           const std::vector<SpokenPart>& spoken, const BoostedTrees& confidence);

}  // namespace standpoint
