#pragma once
// The sentence that stands for an edge.

#include <standpoint/graph/network.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace standpoint::graph {

/// A text without line ends and tabs.
std::string one_line(std::string text);

/// The name of an entity's id, in one line; what is no id is its own name.
std::string name_of(const Corpus& corpus, const std::string& id);

/// Of some statements (places in the corpus, at least one) the best one. Who says it is named where the
/// source stands for him.
BestEvidence stance_evidence(const Corpus& corpus, const std::vector<std::size_t>& statements,
                             const std::string& source);

/// The best one of each side, named; a side may have none.
BestEvidence tie_evidence(const Corpus& corpus, const Node& a, const std::vector<std::size_t>& of_a,
                          const Node& b, const std::vector<std::size_t>& of_b);

BestEvidence affiliation_evidence(const Corpus& corpus, const Affiliation& affiliation);

}  // namespace standpoint::graph
