#pragma once
// What the language engine sees in a text: sentences and tokens with exact offsets, and names.

#include <standpoint/model/document.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace standpoint {

enum class TokenKind { word, number, punctuation, open_quote, close_quote };

struct Token {
  ByteSpan span;
  TokenKind kind = TokenKind::word;
  bool capitalised = false;  ///< first letter is upper case
  bool after_blank = false;  ///< white space stands before it
};

/// A run of tokens. Headings and other paragraphs without a full stop are sentences, too.
struct Sentence {
  ByteSpan span;
  std::uint32_t first_token = 0;  ///< index into Analysis::tokens
  std::uint32_t end_token = 0;    ///< one past the last
  std::uint32_t paragraph = 0;
  bool heading = false;  ///< a paragraph of its own, without a verb's full stop
};

struct Analysis {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

/// Splits a text into paragraphs, sentences and tokens. Offsets are exact on every input; linear time.
Analysis analyse(const Text& text);

}  // namespace standpoint
