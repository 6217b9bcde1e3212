#pragma once
// Verbs of the stance lexicon that the lemmatizer does not know are given their base: "rebuked", "lauded".

#include "extraction/stance_lexicon.hpp"
#include "language/tree.hpp"

namespace standpoint {

/// Gives verbs that begin no entry, or have a base that they are no form of, the base that begins one.
/// Linear.
void mend_verb_lemmas(Trees& trees, const StanceLexicon& lexicon);

}  // namespace standpoint
