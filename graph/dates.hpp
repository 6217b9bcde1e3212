#pragma once
// Dates of statements.

#include <standpoint/graph/date_range.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/date.hpp>

namespace standpoint::graph {

/// A statement's own date, else its document's; unknown where neither has one. O(1).
Date date_of(const Corpus& corpus, const Statement& statement);

/// Makes a range reach to a date.
void widen(Date& first, Date& last, const Date& date);

}  // namespace standpoint::graph
