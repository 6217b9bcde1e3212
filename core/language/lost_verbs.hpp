#pragma once
// Sentences whose verb the parser took for a noun or a participle: "Court rules against toll", "A panel of
// the court overruled the decision."

#include "language/tree.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace standpoint {

/// What the mending of one sentence may read and write; all spans hold the words of the whole document.
struct SentenceTree {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  std::span<TreeWord> words;
  std::span<const std::string> forms;
  std::span<std::string> lemmas;
  std::span<const std::string> tags;  ///< xpos names, by TreeWord::xpos
};

/// Gives a word another head and relation, without a subtype.
inline void hang(TreeWord& word, std::uint32_t head, Rel rel) {
  word.head = head;
  word.rel = rel;
  word.sub = SubRel::none;
}

/// Puts a word where another one hangs.
inline void take_place(TreeWord& word, const TreeWord& other) {
  word.head = other.head;
  word.rel = other.rel;
  word.sub = other.sub;
}

/// True when `above` is w or stands somewhere above it. Linear in the sentence, also where its words hang in
/// a ring.
inline bool is_below(const SentenceTree& s, std::uint32_t w, std::uint32_t above) {
  for (std::uint32_t steps = 0; w != no_word && steps <= s.end - s.first; ++steps, w = s.words[w].head) {
    if (w == above) return true;
  }
  return false;
}

/// Makes the lost verb the root of its sentence and the noun its subject. Left and right are not used yet.
void mend_lost_verb(const SentenceTree& sentence);

}  // namespace standpoint
