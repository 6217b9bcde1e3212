#pragma once
// The Gregorian calendar on seconds since 1970-01-01 00:00:00 UTC: what duplicates and time windows count by.

#include <standpoint/graph/statement_table.hpp>
#include <standpoint/graph/time_units.hpp>

#include <cstdint>

namespace standpoint::graph {

inline constexpr std::int64_t seconds_a_day = 86'400;

/// Days since 1970-01-01, rounded down.
std::int64_t day_of(std::int64_t seconds);
/// The first second of a date; of a month or year that of its first day. Precondition: the date is known.
std::int64_t first_second(const Date& date);
/// The last second of a date; of a month or year that of its last day. Precondition: the date is known.
std::int64_t last_second(const Date& date);
/// Year, month and day of a moment.
Date civil_date(std::int64_t seconds);

/// A week as ISO 8601 counts them: from Monday on, week 1 holds the first Thursday of the year. The last days
/// of December may lie in week 1 of the next year, the first of January in week 52 or 53 of the year before.
struct IsoWeek {
  int year = 0;
  int week = 0;  ///< 1 to 53

  friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};
IsoWeek iso_week(std::int64_t seconds);

/// `count` units later (earlier when negative), at the same time of the day. Months and years keep the day of
/// the month, or take the last one there is: 31 January and a month are 28 February. Precondition: no events.
std::int64_t add_units(std::int64_t seconds, TimeUnit unit, std::int64_t count);

/// Whole units from `from` to `to`, rounded toward 0: 31 January to 28 February is no month.
std::int64_t whole_units(std::int64_t from, std::int64_t to, TimeUnit unit);
/// The same with the fraction of the unit that has begun: from 15 to 29 January 14 / 31 months.
double fractional_units(std::int64_t from, std::int64_t to, TimeUnit unit);

}  // namespace standpoint::graph
