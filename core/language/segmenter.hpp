#pragma once
// Sentences and syntactic words of raw English text, cut as the Universal Dependencies treebanks EWT and GUM
// cut them:
//
//   "They don't buy U.S.-made e-bikes."  ->  " They do n't buy U.S. - made e-bikes . "
//
// Conventions: Bies, Mott, Warner & Kulick 2012, English Web Treebank (LDC2012T13), tokenisation guidelines;
// multiword tokens after Universal Dependencies v2.

#include <standpoint/language_engine.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace standpoint {

/// A syntactic word: what a tagger and a parser see. Its form is text[span].
struct SurfaceWord {
  ByteSpan span;
  bool continues_token = false;  ///< of the same surface token as the word before it: do|n't, can|not, law|'s
};

struct Segmentation {
  std::vector<SurfaceWord> words;
  std::vector<ParsedSentence> sentences;
};

/// Replaces `out` by the words and sentences of `text`, keeping its memory. `text` is valid UTF-8 below 4
/// GiB.
///
/// Words ascend and do not overlap; no span begins or ends within a code point; between words stand white
/// space and, at the edges of words, zero-width characters and soft hyphens only (inside a word they stay in
/// its span). Every word is in one sentence, every sentence in one paragraph. A blank line ends a paragraph;
/// a line end does, too, unless the lines are wrapped: each too long for the next line's first word. Text of
/// white space only has no sentence. Linear in the size of the text, on every input.
void segment(std::string_view text, Segmentation& out);

}  // namespace standpoint
