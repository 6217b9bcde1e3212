#pragma once
// Calendar dates of the precision a source gives: a year, a month or a day (ISO 8601).

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint {

/// 2026, 2026-03 or 2026-03-02. A default-constructed Date is unknown. Dates order by their first day; of two
/// that begin on one day the less precise comes first; the unknown date comes before all.
struct Date {
  int year = 0;   ///< 1 to 9999; 0 = unknown
  int month = 0;  ///< 1 to 12; 0 = only the year is known
  int day = 0;    ///< 1 to 31; 0 = only the month is known

  bool known() const { return year != 0; }
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// Reads "2026", "2026-03", "2026-03-02" and the date part of a time stamp ("2026-03-02T08:30:00Z"). Nothing
/// else and no date that the Gregorian calendar does not have.
std::optional<Date> parse_date(std::string_view text);

/// "day", "month" or "year"; "" for the unknown date.
std::string_view precision(const Date& date);

/// ISO 8601 in the date's own precision; "" for the unknown date.
std::string to_string(const Date& date);

}  // namespace standpoint
