#pragma once
// Where a report comes from, in front of its first sentence.

#include <standpoint/language.hpp>

#include <cstdint>
#include <string_view>

namespace standpoint {

/// "WASHINGTON (AP) -", "BRUSSELS, March 3 -": the token behind the dash, or the sentence's first where there
/// is none. What stands in a dateline is no actor.
std::uint32_t behind_dateline(const Text& text, const Analysis& analysis, const Sentence& sentence);

/// The same in words: the first word behind the dateline, or the sentence's first.
std::uint32_t behind_dateline(std::string_view text, const ParsedText& parsed,
                              const ParsedSentence& sentence);

}  // namespace standpoint
