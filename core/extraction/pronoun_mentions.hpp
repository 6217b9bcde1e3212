#pragma once
// What third-person pronouns stand for, once it is known who says what. The names of a document are read
// before its speech, and guess at pronouns for who speaks; here the guesses are put right.

#include "extraction/antecedents.hpp"
#include "extraction/attribution/quotations.hpp"
#include "knowledge/document_view.hpp"
#include "language/tree.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace standpoint {

/// Who says what, and what the pronouns stand for.
struct Speech {
  std::vector<SpokenPart> parts;
  PronounMeanings pronouns;
};

/// Finds who says what (quotations.hpp), then weighs every third-person pronoun (antecedents.hpp): the
/// mentions of pronouns become those of what they stand for, and that becomes the speaker of what a pronoun
/// says. Near-linear.
Speech read_speech(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& entities,
                   std::optional<std::size_t> author = std::nullopt);

}  // namespace standpoint
