#pragma once
// The closed word lists of the segmenter. Words are given in lower case, with straight apostrophes.

#include "language/pieces.hpp"

#include <cstddef>
#include <string_view>

namespace standpoint {

/// The kind of abbreviation that `lower` is when a dot follows, or Abbreviation::none.
Abbreviation find_abbreviation(std::string_view lower);

/// Where a word written together is cut in two ("cannot": 3, "dont": 2), or 0.
std::size_t find_contraction(std::string_view lower);

/// True for a prefix that stays with its word across a hyphen ("co-operate", "mid-1990s").
bool is_joining_prefix(std::string_view lower);

/// True for a suffix that stays with its word across a hyphen ("career-wise").
bool is_joining_suffix(std::string_view lower);

/// True for what is cut off a number: "10km", "5pm", "3bn".
bool is_unit(std::string_view lower);

/// True for the last label of a domain or the extension of a file name.
bool ends_address(std::string_view lower);

/// True for words whose apostrophe stands in front: 'em, 'til.
bool drops_first_letters(std::string_view lower);

/// True for a word that, in upper case, begins a sentence rather than a name: the, he, but.
bool begins_sentence(std::string_view lower);

/// True for nouns and adverbs of news that begin a sentence when in upper case before a word in lower case:
/// "Analysts expect".
bool begins_news_sentence(std::string_view lower);

/// True for words that, in upper case behind a name, begin a sentence even without a full stop before them.
bool begins_without_stop(std::string_view lower);

/// True for words that a single letter completes: Plan B, Vitamin C.
bool takes_letter(std::string_view lower);

/// True for the seven days.
bool is_weekday(std::string_view lower);

/// True for weekdays, months and time zones: what follows "8 p.m." in the same sentence.
bool follows_time(std::string_view lower);

/// True for past and present forms of verbs of speech: said, asks.
bool is_speech_verb(std::string_view lower);

}  // namespace standpoint
