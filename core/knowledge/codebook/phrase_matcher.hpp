#pragma once
// Where the phrases of a codebook stand in a text.

#include "knowledge/codebook/word_forms.hpp"

#include <standpoint/codebook.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

struct PhraseMatch {
  const CodebookPhrase* phrase = nullptr;
  std::uint32_t begin = 0;  ///< bytes
  std::uint32_t end = 0;
  std::size_t first_word = 0;  ///< of the words that were looked through
  std::size_t words = 0;       ///< from the first to the last
};

/// Not to be shared between threads: it learns words.
class PhraseMatcher {
 public:
  /// Both must outlive it.
  PhraseMatcher(const Codebook& codebook, const Language& language);

  std::vector<FormedWord> words(std::string_view text) { return forms_.words(text); }
  /// The longest phrases that stand there, none over another, in the order of the text. Of phrases of one
  /// length on one place all are given: the caller sees that two issues claim it. What a phrase of type not
  /// covers is not its issue's unless that has a longer phrase there. Linear in the words times the phrases
  /// that begin with one of them.
  std::vector<PhraseMatch> find(const std::vector<FormedWord>& words) const;

  WordForms& forms() { return forms_; }

 private:
  struct Pattern {
    const CodebookPhrase* phrase = nullptr;
    std::vector<FormedWord> words;  // "*": without keys
  };
  static bool fits(const Pattern& pattern, const FormedWord& word, std::size_t at);
  static std::size_t match(const Pattern& pattern, std::size_t at_pattern,
                           const std::vector<FormedWord>& words, std::size_t at_word);

  WordForms forms_;
  std::vector<Pattern> patterns_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> by_first_;  // key of the first word -> patterns
};

}  // namespace standpoint
