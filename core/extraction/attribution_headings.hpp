#pragma once
// "Holt: The toll must go" in headings, "HOLT: We will not pay" in transcripts.

#include "extraction/attribution_text.hpp"

#include <cstdint>
#include <vector>

namespace standpoint {

/// Appends the attribution of a sentence that names its speaker before a colon.
void read_heading(const AttributionText& text, std::uint32_t sentence, std::vector<AttributionDraft>& out);

}  // namespace standpoint
