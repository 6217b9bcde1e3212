#pragma once
// "Holt: The toll must go" in headings, "HOLT: We will not pay" in transcripts, names under quotations.

#include "extraction/attribution/attribution_text.hpp"

#include <cstdint>
#include <vector>

namespace standpoint {

/// Appends the attribution of a sentence that names its speaker before a colon.
void read_heading(const AttributionText& text, std::uint32_t sentence, std::vector<AttributionDraft>& out);

/// The attribution of a quotation that follows a colon, when no cue has it: "He put it this way: ...".
/// Nothing is appended when nobody is named before the colon.
void read_colon(const AttributionText& text, const QuoteWords& quote, std::vector<AttributionDraft>& out);

/// The attribution of a quotation that is signed: "..." - Ida Holt, mayor of Velmouth. Nothing is appended
/// when no name follows the dash or anything but a description follows the name.
void read_signature(const AttributionText& text, const QuoteWords& quote, std::vector<AttributionDraft>& out);

}  // namespace standpoint
