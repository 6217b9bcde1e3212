#pragma once
// Dates of unequal precision in ranges.

#include <standpoint/model/date.hpp>

namespace standpoint::graph {

/// A month or year lies in a range when any of its days does; both ends are in it. Unknown ends are open; an
/// unknown date lies in the range that is open at both ends only. O(1).
bool in_range(const Date& date, const Date& from, const Date& to);

}  // namespace standpoint::graph
