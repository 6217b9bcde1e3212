#pragma once
// The records of a corpus by the document they belong to.

#include <standpoint/model/corpus.hpp>

#include <map>
#include <vector>

namespace standpoint::io {

/// In the order of the corpus's lists, which are sorted.
struct CorpusParts {
  std::vector<const Mention*> mentions;
  std::vector<const Affiliation*> affiliations;
  std::vector<const Attribution*> attributions;
  std::vector<const Statement*> statements;
};

/// Of each document of a finished corpus, and of each that records name and the corpus lacks. O(n log n).
std::map<DocumentId, CorpusParts> parts_of(const Corpus& corpus);

}  // namespace standpoint::io
