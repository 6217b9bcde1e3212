#pragma once
// What a codebook might hold besides: phrases for the targets it leaves uncoded, and a first draft.
//
// Nothing here is applied by itself. Phrases of one issue often share no word, and phrases of two issues
// often do: even word vectors join less than two thirds of the right pairs at one wrong in two. So these are
// suggestions, each with a number of statements that a yes would move.

#include <standpoint/coding.hpp>

#include <cstddef>
#include <vector>

namespace standpoint {

/// Suggestions for what the codebook leaves uncoded in a corpus that code() has coded: those that would move
/// most first. Targets that phrases of type not cover are left out. Words times issues.
std::vector<CodebookSuggestion> suggest_phrases(const CodingReport& report, const Codebook& codebook,
                                                const Language& language = Language::built_in());

struct DraftOptions {
  std::size_t min_statements = 2;  ///< on an issue
  std::size_t most_issues = 40;
};

/// A first codebook from the provisional issues of a corpus that are spoken on most; ids are made from their
/// labels, phrases are those that the texts have. Deterministic.
Codebook draft_codebook(const Corpus& corpus, const DraftOptions& options = {},
                        const Language& language = Language::built_in());

}  // namespace standpoint
