#pragma once
// What a word of a text can be in a name.

#include "language/names.hpp"
#include "language/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace standpoint {

/// Two capitals or more, and no small letter.
bool is_all_caps(std::string_view word);

/// The words of one document as the rules for names see them; i is a token.
class NameWords {
 public:
  NameWords(const Text& text, const Analysis& analysis) : text_(text), analysis_(analysis) {}

  std::string_view word(std::uint32_t i) const { return word_of(text_, analysis_, i); }
  std::string lower(std::uint32_t i) const { return lower_word(word(i)); }
  const Token& token(std::uint32_t i) const { return analysis_.tokens[i]; }

  /// A capitalised word that can be part of a name.
  bool can_name(std::uint32_t i) const;
  /// "Clean Harbour Now": a capitalised adverb behind a name.
  bool ends_a_slogan(std::uint32_t i) const;
  /// "Republican", "Sen."
  bool is_party_member(std::uint32_t i) const;
  /// "Democrats", of "Liberal Democrats".
  bool is_party_plural(std::uint32_t i) const;
  /// "deputy", "foreign", "county": goes with a title.
  bool is_title_modifier(std::uint32_t i) const;
  /// "of" or "for" stands in these tokens.
  bool has_of(std::uint32_t begin, std::uint32_t end) const;

 protected:
  const Text& text_;
  const Analysis& analysis_;
};

}  // namespace standpoint
