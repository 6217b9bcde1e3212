#include "review/quote_place.hpp"

#include <standpoint/model/ascii.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

// Tables are read without outer blanks.
std::string joined(const std::vector<Quote>& pieces) {
  std::string text;
  for (const auto& piece : pieces) {
    if (!text.empty()) text += evidence_joint;
    text += piece.text;
  }
  return text;
}

std::optional<QuotePlace> at_its_offsets(const Text& text, const ReviewRow& row) {
  if (row.evidence_at.empty()) return std::nullopt;
  QuotePlace place;
  for (const CodePointSpan span : row.evidence_at) {
    if (span.end > text.size_code_points() || span.end <= span.start) return std::nullopt;
    place.pieces.push_back({span, std::string(text.slice(span))});
    place.moved.push_back(0);
  }
  if (trim(joined(place.pieces), " ") != trim(row.quote, " ")) return std::nullopt;
  return place;
}

// The words of each piece, cut from the quote by the lengths that the offsets give.
std::vector<std::string> pieces_of(const ReviewRow& row) {
  if (row.evidence_at.size() < 2) return {row.quote};
  const Text quote(row.quote);
  const auto joint = static_cast<std::uint32_t>(evidence_joint.size());
  std::vector<std::string> pieces;
  std::uint32_t at = 0;
  for (const CodePointSpan span : row.evidence_at) {
    if (at > 0) {
      if (quote.slice(CodePointSpan{at, at + joint}) != evidence_joint) return {row.quote};
      at += joint;
    }
    const std::uint32_t end = at + (span.end - span.start);
    if (end > quote.size_code_points()) return {row.quote};
    pieces.emplace_back(quote.slice(CodePointSpan{at, end}));
    at = end;
  }
  return at == quote.size_code_points() ? pieces : std::vector<std::string>{row.quote};
}

}  // namespace

std::variant<QuotePlace, std::string> find_quote(const Document& document, const ReviewRow& row) {
  const Text& text = document.text;
  if (text.empty()) return std::string("its document has no text here; give the articles, or their records");
  if (trim(row.quote, " ").empty()) return std::string("it has no quote");
  if (auto place = at_its_offsets(text, row)) return std::move(*place);

  const auto pieces = pieces_of(row);
  QuotePlace place;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const std::string& piece = pieces[i];
    const auto begin = text.bytes().find(piece);
    if (begin == std::string::npos) return std::string("its quote no longer stands in the document");
    if (text.bytes().find(piece, begin + 1) != std::string::npos)
      return std::string("its quote has moved and stands in the document more than once");
    const auto from = static_cast<std::uint32_t>(begin);
    Quote found = text.quote({from, from + static_cast<std::uint32_t>(piece.size())});
    if (!place.pieces.empty() && found.span.start < place.pieces.back().span.end)
      return std::string("the parts of its quote stand in another order");
    const std::int64_t start = i < row.evidence_at.size() ? row.evidence_at[i].start : found.span.start;
    place.moved.push_back(std::int64_t{found.span.start} - start);
    place.pieces.push_back(std::move(found));
  }
  return place;
}

std::optional<Quote> span_beside(const Document& document, const ReviewRow& row, const QuotePlace& place,
                                 const std::optional<CodePointSpan>& span) {
  if (!span) return std::nullopt;
  const Text& text = document.text;
  const auto quote_at = [&](CodePointSpan at) -> std::optional<Quote> {
    if (at.end > text.size_code_points() || at.end <= at.start) return std::nullopt;
    return Quote{at, std::string(text.slice(at))};
  };
  const bool unmoved =
      std::all_of(place.moved.begin(), place.moved.end(), [](std::int64_t by) { return by == 0; });
  if (unmoved && !row.evidence_at.empty()) return quote_at(*span);
  for (std::size_t i = 0; i < row.evidence_at.size() && i < place.moved.size(); ++i) {
    if (span->start < row.evidence_at[i].start || span->end > row.evidence_at[i].end) continue;
    return quote_at({static_cast<std::uint32_t>(span->start + place.moved[i]),
                     static_cast<std::uint32_t>(span->end + place.moved[i])});
  }
  return std::nullopt;
}

}  // namespace standpoint
