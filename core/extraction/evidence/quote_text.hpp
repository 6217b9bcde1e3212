#pragma once
// A text as the evidence gate compares it: normal characters and words, each with its place in the text.

#include <standpoint/model/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Compatibility forms resolved and case folded (NFKD), white space runs as one blank, quotation marks and
/// dashes as ' " -, soft hyphens and zero-width characters left out.
struct NormalText {
  explicit NormalText(std::string_view text);

  std::u32string characters;
  std::vector<ByteSpan> places;  ///< of the character of the text that each comes from
};

/// A word, number or symbol that matters ("%", "$", "?", a minus), with compounds and contractions taken
/// apart: pro|toll, Holt|'s, won|'t, can|not.
struct QuoteWord {
  std::string form;  ///< normal form
  ByteSpan place;
  bool is_lower = false;  ///< begins with a small letter in the text
};

/// `normal` is the normal form of `text`.
std::vector<QuoteWord> split_quote_words(std::string_view text, const NormalText& normal);
std::vector<QuoteWord> split_quote_words(std::string_view text);

/// True for letters, digits and what is put on them (accents).
bool is_word_character(char32_t c);

/// Whether a quote may begin or end before characters[at]: not inside a word, and not between a word and what
/// turns it round ("won|'t", "non-|union").
bool is_quote_boundary(std::u32string_view characters, std::size_t at);

}  // namespace standpoint
