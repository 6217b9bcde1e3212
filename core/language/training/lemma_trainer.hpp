#pragma once
// Learns a Lemmatizer's rules from annotated words. Used in training only.

#include "language/lemma_format.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace standpoint {

/// Collects words, then makes the block that Lemmatizer::read takes.
class LemmaTrainer {
 public:
  /// One word of a treebank; a word without a lemma is left out. A lemma "_" of another form says that the
  /// lemma stands at another word, and is left out, too.
  void add(std::string_view form, std::string_view upos, std::string_view xpos, std::string_view lemma);

  /// The block, the same for the same words in any order. Words of their own are left out, the rare ones
  /// first, until it has at most `max_bytes` (or nothing is left to leave out). Seconds for 300,000 words.
  std::vector<std::byte> finish(std::size_t max_bytes = 300'000) const;

 private:
  struct Word {
    std::string form, upos, xpos;
    friend auto operator<=>(const Word&, const Word&) = default;
  };
  using Lemmas = std::map<std::string, std::uint32_t>;

  std::map<Word, Lemmas> words_;
  friend class LemmaModelBuilder;
};

}  // namespace standpoint
