#pragma once
// Words that a misquotation may not touch, and differences of spelling that say nothing.

#include <string>
#include <string_view>

namespace standpoint {

/// "not", "never", "'t", "without", "refused", "denied" ...: with or without it, a sentence says the
/// opposite.
bool is_quote_negation(std::string_view form);
/// Negations, modals, conditions, quantities, "for", "against" ...: no edit may touch one of them.
bool is_guarded_word(std::string_view form);
/// "non", "anti", "pro" ... before a hyphen.
bool is_turning_prefix(std::string_view prefix);
/// Words that may be added or left out: "a", "an", "the", "that", "'s".
bool is_dispensable_word(std::string_view form);
/// "few", "little": "a few" is not "few".
bool needs_its_article(std::string_view form);

/// One letter more, less or other, or two neighbours exchanged.
bool differ_by_one_letter(std::string_view a, std::string_view b);
/// A British and an American spelling of one word: defence and defense, labour and labor, centre and center,
/// organise and organize, cancelled and canceled.
bool is_british_american_pair(std::string_view a, std::string_view b);

}  // namespace standpoint
