#pragma once
// What a codebook might hold besides: phrases for the targets it leaves uncoded, and a first draft.
//
// Nothing here is applied by itself. Phrases of one issue often share no word, and phrases of two issues
// often do: even word vectors join less than two thirds of the right pairs at one wrong in two. So these are
// suggestions, each with a number of statements that a yes would move.

#include <standpoint/coding.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// Vectors of words, in lower case, all of one length: what a user's vector file says of words that mean
/// alike.
struct WordVectors {
  std::unordered_map<std::string, std::vector<float>> of;
};

/// The words that suggestions would ask a vector file for.
std::set<std::string> words_to_compare(const CodingReport& report, const Codebook& codebook);

/// Suggestions for what the codebook leaves uncoded in a corpus that code() has coded: those that would move
/// most first. Targets that phrases of type not cover are left out. Where no word is shared, `vectors` may
/// know an issue that is near (cosine of the mean vectors, words weighted by rarity, at least 0.6). Words
/// times issues.
std::vector<CodebookSuggestion> suggest_phrases(const CodingReport& report, const Codebook& codebook,
                                                const Language& language = Language::built_in(),
                                                const WordVectors* vectors = nullptr);

/// What draft_codebook takes up.
struct DraftOptions {
  std::size_t min_statements = 2;  ///< on an issue
  std::size_t most_issues = 40;
};

/// A first codebook from the provisional issues of a corpus that are spoken on most; ids are made from their
/// labels, phrases are those that the texts have. Deterministic.
Codebook draft_codebook(const Corpus& corpus, const DraftOptions& options = {},
                        const Language& language = Language::built_in());

}  // namespace standpoint
