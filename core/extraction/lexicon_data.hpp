#pragma once
// The words of the lexicon; lexicon.hpp says what the columns mean.

#include <string_view>

namespace standpoint::lexicon_data {

extern const std::string_view verb_classes;
extern const std::string_view irregular_verbs;  ///< lemma past participle
extern const std::string_view negative_nouns;   ///< noun@prepositions
extern const std::string_view positive_nouns;
extern const std::string_view negative_agents;
extern const std::string_view positive_agents;
extern const std::string_view negative_attitudes;  ///< adjectives with a holder
extern const std::string_view positive_attitudes;
extern const std::string_view negative_evaluations;
extern const std::string_view positive_evaluations;

}  // namespace standpoint::lexicon_data
