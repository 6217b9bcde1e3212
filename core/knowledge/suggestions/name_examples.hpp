#pragma once
// A sentence for each name that shows who is meant.

#include <standpoint/model/corpus.hpp>

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace standpoint {

/// For each of these entities a quote from the corpus, at most 300 code points of it, in one line: the
/// evidence of a statement that names it, else the sentence of its first mention by name, else any evidence
/// or mention. Linear.
std::unordered_map<EntityId, std::string> find_examples(const Corpus& corpus,
                                                        const std::unordered_set<EntityId>& wanted);

}  // namespace standpoint
