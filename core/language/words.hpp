#pragma once
// Words as keys: lower-case forms and sets of words.

#include <string>
#include <string_view>
#include <unordered_set>

namespace standpoint {

/// The word with A-Z as a-z and typographic apostrophes as '. Other letters stay.
std::string lower_word(std::string_view word);

/// A set of words written as one text: WordSet("the a an").
class WordSet {
 public:
  /// `words` must outlive the set; a string literal does.
  explicit WordSet(std::string_view words);
  bool contains(std::string_view word) const { return words_.contains(word); }

 private:
  std::unordered_set<std::string_view> words_;
};

/// True for a letter A to Z, or the beginning of a non-ASCII upper-case letter of the Latin blocks (É, Ø, Š
/// ...).
bool starts_upper(std::string_view word);

}  // namespace standpoint
