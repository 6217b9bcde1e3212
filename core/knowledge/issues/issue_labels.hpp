#pragma once
// The words of a phrase as the label of an issue.

#include "knowledge/document_view.hpp"

#include <cstdint>
#include <string>

namespace standpoint {

/// Articles and words in their place: "the", "her", "every"; lower case.
const WordSet& determiners();

/// The mark of a possessive: 's, or the apostrophe behind an s.
bool is_possessive(const DocumentView& view, std::uint32_t token);

/// Behind articles, possessive pronouns, signs of currency and "Friday's"; no farther than `limit`.
std::uint32_t skip_determiners(const DocumentView& view, std::uint32_t token, std::uint32_t limit);

/// The words of tokens first to end without articles, asides and judging adjectives in front: names keep
/// their capitals, other words lose them. Linear.
std::string make_label(const DocumentView& view, std::uint32_t first, std::uint32_t end);

}  // namespace standpoint
