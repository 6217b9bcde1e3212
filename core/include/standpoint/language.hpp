#pragma once
// A text as the extractor sees it: tokens and sentences with exact offsets, over the words and trees of the
// language engine.

#include <standpoint/language_engine.hpp>
#include <standpoint/model/document.hpp>

#include <cstdint>
#include <vector>

namespace standpoint {

enum class TokenKind { word, number, punctuation, open_quote, close_quote };

/// What a reader takes for one word: the treebank's words, with those joined again that hyphens, currency
/// signs and n't keep together ("co-operation", "$5", "isn't"). A possessive 's is a token of its own.
struct Token {
  ByteSpan span;
  TokenKind kind = TokenKind::word;
  bool capitalised = false;      ///< first letter is upper case
  bool after_blank = false;      ///< white space stands before it
  std::uint32_t first_word = 0;  ///< index into Analysis::parsed.words
  std::uint32_t end_word = 0;    ///< one past the last
};

/// A run of tokens. Headings and other paragraphs without a full stop are sentences, too.
struct Sentence {
  ByteSpan span;
  std::uint32_t first_token = 0;  ///< index into Analysis::tokens
  std::uint32_t end_token = 0;    ///< one past the last
  std::uint32_t paragraph = 0;
  bool heading = false;  ///< a paragraph of its own, without a verb's full stop
};

/// Sentences are those of `parsed`, in the same order; every word is in one token.
struct Analysis {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  ParsedText parsed;
  std::vector<std::uint32_t> token_of_word;  ///< for each word of `parsed`
};

/// Splits a text into sentences and tokens and parses it. Offsets are exact on every input; linear time.
Analysis analyse(const Text& text, LanguageReader& reader, const Language& language);
/// The same in memory that the thread keeps for the model it read with last.
Analysis analyse(const Text& text, const Language& language = Language::built_in());

}  // namespace standpoint
