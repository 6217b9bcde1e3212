#pragma once
// Sets of characters of a text: the pieces of evidence or of an attribution.

#include <standpoint/model/text.hpp>

#include <cstddef>
#include <vector>

namespace standpoint::evaluation {

/// Pieces in the order of the text, none empty, none overlapping.
using Pieces = std::vector<CodePointSpan>;

/// The places of quotes, outer blanks left out; quotes without a place are left out.
Pieces pieces_of(const std::vector<Quote>& quotes);

/// Number of characters (code points).
std::size_t size_of(const Pieces& pieces);
/// Number of characters in both. Linear.
std::size_t common_size(const Pieces& a, const Pieces& b);

/// Characters in common over those of the shorter, of the longer, of both together (the Jaccard index): 0 to
/// 1, 0 where one is empty.
double share_of_shorter(const Pieces& a, const Pieces& b);
double share_of_longer(const Pieces& a, const Pieces& b);
double jaccard_index(const Pieces& a, const Pieces& b);

}  // namespace standpoint::evaluation
