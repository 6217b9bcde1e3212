#pragma once
// What a speaker says of things: "the rule is a disaster", "the fee must be scrapped", "the council should
// reject it".

#include "extraction/clause.hpp"
#include "extraction/proposal.hpp"

#include <vector>

namespace standpoint {

/// Adds the positions that lie in what is said in one sentence. `last_issue` is the phrase that "it" and
/// "this" stand for; it is brought up to date.
void read_evaluations(const Clause& clause, std::optional<IssuePhrase>& last_issue,
                      std::vector<Proposal>& proposals);

}  // namespace standpoint
