#pragma once
// Words as keys: lower-case forms and sets of words.

#include "language/word_table.hpp"

#include <bitset>
#include <string>
#include <string_view>

namespace standpoint {

/// The word with A-Z as a-z and typographic apostrophes as '. Other letters stay.
std::string lower_word(std::string_view word);

/// A number below 256 of a word's length, first and last letter: words that differ in it are two.
inline std::size_t word_outline(std::string_view word) {
  if (word.empty()) return 0;
  const auto first = static_cast<unsigned char>(word.front());
  const auto last = static_cast<unsigned char>(word.back());
  return (word.size() * 37U + first * 11U + last * 71U) % 256U;
}

/// A set of words written as one text: WordSet("the a an").
class WordSet {
 public:
  explicit WordSet(std::string_view words);
  bool contains(std::string_view word) const {
    return outlines_[word_outline(word)] && words_.contains(word);
  }

 private:
  std::bitset<256>
      outlines_;  // of the words: nearly every word asked for is in no set, and most are told by this alone
  WordTable words_;
};

/// True for a letter A to Z, or the beginning of a non-ASCII upper-case letter of the Latin blocks (É, Ø, Š
/// ...).
bool starts_upper(std::string_view word);

}  // namespace standpoint
