#pragma once
// Tokens of a run of text.

#include <standpoint/language.hpp>

#include <string_view>
#include <vector>

namespace standpoint {

/// Appends the tokens of text[span]: words with their inner apostrophes, hyphens and abbreviation dots
/// ("co-operate", "O'Brien", "U.S.", "Mr."), the possessive 's apart, numbers with their signs ("1,200",
/// "3.5", "$40"), quotation marks as opening or closing, every other character by itself. Linear.
void tokenize(std::string_view text, ByteSpan span, std::vector<Token>& tokens);

/// True for a word whose dot is its own: "Mr.", "U.S.", "J.".
bool is_abbreviation(std::string_view word);

}  // namespace standpoint
