#include "evaluation/spans.hpp"

#include <algorithm>
#include <string_view>

namespace standpoint::evaluation {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// A quote without its outer blanks.
CodePointSpan trimmed(const Quote& quote) {
  CodePointSpan span = quote.span;
  std::string_view words = quote.text;
  for (; !words.empty() && is_blank(words.front()); words.remove_prefix(1)) ++span.start;
  for (; !words.empty() && is_blank(words.back()); words.remove_suffix(1)) --span.end;
  return span;
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

Pieces pieces_of(const std::vector<Quote>& quotes) {
  Pieces sorted;
  for (const auto& quote : quotes) {
    const CodePointSpan span = trimmed(quote);
    if (span.start < span.end) sorted.push_back(span);
  }
  std::sort(sorted.begin(), sorted.end());
  Pieces pieces;
  for (const auto span : sorted) {
    if (!pieces.empty() && span.start <= pieces.back().end) {
      pieces.back().end = std::max(pieces.back().end, span.end);
    } else {
      pieces.push_back(span);
    }
  }
  return pieces;
}

std::size_t size_of(const Pieces& pieces) {
  std::size_t size = 0;
  for (const auto piece : pieces) size += piece.end - piece.start;
  return size;
}

std::size_t common_size(const Pieces& a, const Pieces& b) {
  std::size_t common = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    const auto start = std::max(x->start, y->start);
    const auto end = std::min(x->end, y->end);
    if (start < end) common += end - start;
    if (x->end < y->end) {
      ++x;
    } else {
      ++y;
    }
  }
  return common;
}

double share_of_shorter(const Pieces& a, const Pieces& b) {
  return share(common_size(a, b), std::min(size_of(a), size_of(b)));
}

double share_of_longer(const Pieces& a, const Pieces& b) {
  return share(common_size(a, b), std::max(size_of(a), size_of(b)));
}

double jaccard_index(const Pieces& a, const Pieces& b) {
  const std::size_t common = common_size(a, b);
  return share(common, size_of(a) + size_of(b) - common);
}

}  // namespace standpoint::evaluation
