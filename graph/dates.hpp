#pragma once
// Dates of unequal precision in ranges.

#include <standpoint/model/corpus.hpp>
#include <standpoint/model/date.hpp>

namespace standpoint::graph {

/// A month or year lies in a range when any of its days does. Unknown ends are open; an unknown date lies in
/// the range that is open at both ends only.
bool in_range(const Date& date, const Date& from, const Date& to);

/// A statement's own date, else its document's; unknown where neither has one. O(1).
Date date_of(const Corpus& corpus, const Statement& statement);

/// Makes a range reach to a date.
void widen(Date& first, Date& last, const Date& date);

}  // namespace standpoint::graph
