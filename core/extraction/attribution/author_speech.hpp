#pragma once
// Columns, blogs, statements: running text that is its author's own words.

#include "extraction/attribution/quotations.hpp"
#include "extraction/attribution/turns.hpp"

#include <cstddef>
#include <vector>

namespace standpoint {

/// Adds the sentences that the author of a text in the first person says himself as spoken parts, outside
/// quotations, turns, headings and what is put into the mouth of somebody unknown. A text that says "I" or
/// "we" now and then gives the sentences that do; a report that never does gives none. They stand
/// behind the other parts. Linear.
void add_author_speech(const AttributionText& text, const TurnLayout& turns, std::size_t author,
                       std::vector<SpokenPart>& parts);

}  // namespace standpoint
