#pragma once
// Who is who and what it is about, across documents.

#include <standpoint/gazetteer.hpp>
#include <standpoint/model/corpus.hpp>

#include <cstddef>

namespace standpoint {

/// How much was joined.
struct ResolutionCounts {
  std::size_t merged_entities = 0;
  std::size_t merged_issues = 0;
};

/// Joins entities and provisional issues of different documents on strong evidence only: an equal name or a
/// full-form alias of the same kind for entities, an equal head noun and shared modifiers for provisional
/// issues. Does not depend on the order of documents. The corpus is finished afterwards. What the user says
/// in a gazetteer's overrides wins: `same` joins (a by name or id into b; where there is no b it is a's new
/// name), `not_same` keeps apart, `rename` and `kind` are done last.
ResolutionCounts resolve_across_documents(Corpus& corpus, const Gazetteer* names = nullptr);

}  // namespace standpoint
