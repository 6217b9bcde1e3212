#pragma once
// What segmenter.hpp promises of every text, checked the slow way.

#include "language/characters.hpp"
#include "language/segmenter.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace standpoint::test {

inline bool is_between_words(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
    const Character c = character_at(text, begin);
    if (c.kind != CharacterClass::blank && c.kind != CharacterClass::ignorable) return false;
    begin += c.length;
  }
  return true;
}

/// The first broken promise in words, or "".
inline std::string find_broken_rule(std::string_view text, const Segmentation& found) {
  const auto on_boundary = [&](std::uint32_t at) {
    return at == text.size() || (at < text.size() && is_utf8_boundary(text[at]));
  };
  std::size_t at = 0;
  for (const SurfaceWord& word : found.words) {
    if (word.span.begin < at || word.span.end <= word.span.begin || word.span.end > text.size())
      return "words overlap, are empty or lie outside";
    if (!on_boundary(word.span.begin) || !on_boundary(word.span.end))
      return "a word ends within a code point";
    if (!is_between_words(text, at, word.span.begin)) return "text is lost between words";
    if (word.continues_token && word.span.begin != at) return "a token with white space in it";
    bool any = false;
    for (std::size_t i = word.span.begin; i < word.span.end; i += character_at(text, i).length) {
      const CharacterClass kind = character_at(text, i).kind;
      if (kind == CharacterClass::blank) return "white space in a word";
      any = any || kind != CharacterClass::ignorable;
    }
    if (!any) return "a word of nothing to be seen";
    at = word.span.end;
  }
  if (!is_between_words(text, at, text.size())) return "text is lost at the end";

  std::uint32_t next_word = 0;
  std::uint32_t paragraph = 0;
  for (std::size_t i = 0; i < found.sentences.size(); ++i) {
    const ParsedSentence& sentence = found.sentences[i];
    if (sentence.first_word != next_word || sentence.end_word <= sentence.first_word ||
        sentence.end_word > found.words.size())
      return "sentences do not share out the words";
    if (found.words[sentence.first_word].continues_token) return "a token in two sentences";
    if (sentence.span.begin != found.words[sentence.first_word].span.begin ||
        sentence.span.end != found.words[sentence.end_word - 1].span.end)
      return "a sentence's span is not its words'";
    if (sentence.paragraph != paragraph && sentence.paragraph != paragraph + 1)
      return "paragraphs are not counted";
    if (i == 0 && sentence.paragraph != 0) return "paragraphs are not counted from 0";
    paragraph = sentence.paragraph;
    next_word = sentence.end_word;
  }
  if (next_word != found.words.size()) return "words without a sentence";
  return "";
}

}  // namespace standpoint::test
