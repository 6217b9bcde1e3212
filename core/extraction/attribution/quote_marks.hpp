#pragma once
// Where quotations begin and end.

#include "knowledge/document_view.hpp"

#include <cstdint>
#include <vector>

namespace standpoint {

/// From mark to mark, both included; nested quotations are part of the outer one.
struct QuoteRun {
  std::uint32_t first = 0;  ///< token of the opening mark
  std::uint32_t end = 0;    ///< one past the closing mark, or the end of the paragraph
  std::uint32_t paragraph = 0;
  std::uint32_t words = 0;
  bool left_open = false;       ///< no closing mark in its paragraph: the next paragraph may go on
  bool opens_sentence = false;  ///< its first mark is the first token of a sentence
  bool ends_as_speech = false;  ///< a comma or the end of a sentence stands before the closing mark
  /// Set off like speech, or long; else it may be a title, a term or a scare quote.
  bool is_speech() const { return left_open || ends_as_speech || words > 4; }
};

/// All quotations in the order of the text: straight, typographic, doubled and single marks. Linear.
std::vector<QuoteRun> find_quote_runs(const DocumentView& view);

}  // namespace standpoint
