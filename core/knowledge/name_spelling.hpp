#pragma once
// Names that are one but for how they are spelt.

#include <string>
#include <string_view>

namespace standpoint {

/// The consonants of each word, those that transliterations confuse as one: "md d" of "mohammed hadi" and of
/// "muhamad hady". Takes what without_accents (spelling.hpp) gives. Linear.
std::string consonants_of(std::string_view plain_key);

/// Whether one insertion, deletion, substitution or exchange of neighbours (Damerau 1964) in a word of five
/// letters or more, no digit, makes b of a. A final "a" or "e" of a given name makes another person, a final
/// "s" a plural. Linear.
bool is_one_slip(std::string_view a, std::string_view b, bool is_person);

/// Whether names of the same consonants differ in words of five letters or more only, by two letters each at
/// most, three in words of seven. Quadratic in the length of a word.
bool is_transliterated(std::string_view a, std::string_view b, bool is_person);

}  // namespace standpoint
