#pragma once
// Names and words as people spell them: what two spellings have in common, and how far they are apart.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// A folded text (utf8.hpp) in the letters a to z where it is Latin: without accents, "ø" as "o", "ß" as
/// "ss". Linear.
std::string without_accents(std::string_view folded);

/// Words without case, accents and punctuation; "U.S." is one word, "Holt's" is "holt". Linear.
std::vector<std::string> normal_words(std::string_view text);

/// Levenshtein distance in bytes. O(|a| |b|).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// True when one letter missing, too many, wrong, or changed with its neighbour (Damerau 1964) makes b of a;
/// not for equal ones. Linear.
bool is_one_edit(std::u32string_view a, std::u32string_view b);

}  // namespace standpoint
