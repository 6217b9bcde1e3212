#pragma once
// Where the quote of a review row stands in the text as it is now.

#include <standpoint/model/document.hpp>
#include <standpoint/review.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace standpoint {

/// The pieces of a row's evidence in the text, and by how many code points each has moved.
struct QuotePlace {
  std::vector<Quote> pieces;
  std::vector<std::int64_t> moved;
};

/// The evidence at its offsets; else where each of its pieces stands exactly once, in their order. Else why
/// not, in words. Linear in the text.
std::variant<QuotePlace, std::string> find_quote(const Document& document, const ReviewRow& row);

/// A span of a row that goes with its evidence: as it is where the evidence stands at its offsets, moved with
/// the piece that holds it, or nothing.
std::optional<Quote> span_beside(const Document& document, const ReviewRow& row, const QuotePlace& place,
                                 const std::optional<CodePointSpan>& span);

}  // namespace standpoint
