#pragma once
// Provisional issues that are about the same thing.

#include <standpoint/model/corpus.hpp>

#include <unordered_map>

namespace standpoint {

/// Which provisional issue joins which: an equal head, all words of the one among those of the other, and at
/// least half of what they say in common, words weighted by rarity (IDF over the labels of the corpus).
/// "Emissions rule" joins "port emissions rule" if that is the only one that fits; of several the one that
/// says whose it is
/// ("Velmouth's berth emissions rule") goes first. A bare head ("toll") joins the only fuller name that the
/// corpus speaks of more than once. Acts upon a thing never join the thing; nouns that name nothing by
/// themselves (is_generic_issue) join only the one fuller name of their own text. No chains. Near-linear but
/// for the labels of one head.
std::unordered_map<IssueId, IssueId> join_issues(const Corpus& corpus);

}  // namespace standpoint
