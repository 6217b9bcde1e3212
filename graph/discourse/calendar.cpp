#include "calendar.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace standpoint::graph {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array<std::pair<TimeUnit, std::string_view>, 5> unit_names = {{{TimeUnit::event, "event"},
                                                                              {TimeUnit::day, "day"},
                                                                              {TimeUnit::week, "week"},
                                                                              {TimeUnit::month, "month"},
                                                                              {TimeUnit::year, "year"}}};

year_month_day civil(std::int64_t day) { return year_month_day(sys_days(days(day))); }

std::int64_t day_number(const year_month_day& date) { return sys_days(date).time_since_epoch().count(); }

// Months since the year 0, so that a month can be added as a number.
std::int64_t month_number(const year_month_day& date) {
  return std::int64_t{static_cast<int>(date.year())} * 12 + static_cast<unsigned>(date.month()) - 1;
}

year_month_day with_month_number(std::int64_t number, std::chrono::day day) {
  const std::int64_t year = number >= 0 ? number / 12 : (number - 11) / 12;
  const std::chrono::year y(static_cast<int>(year));
  const std::chrono::month m(static_cast<unsigned>(number - year * 12 + 1));
  const auto last = (y / m / std::chrono::last).day();
  return y / m / std::min(day, last);
}

}  // namespace

std::string_view to_string(TimeUnit unit) {
  for (const auto& [value, name] : unit_names) {
    if (value == unit) return name;
  }
  return "day";
}

std::optional<TimeUnit> parse_time_unit(std::string_view text) {
  for (const auto& [value, name] : unit_names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

std::int64_t day_of(std::int64_t seconds) {
  const std::int64_t day = seconds / seconds_a_day;
  return seconds % seconds_a_day < 0 ? day - 1 : day;
}

std::int64_t first_second(const Date& date) {
  const year_month_day first(std::chrono::year(date.year),
                             std::chrono::month(static_cast<unsigned>(std::max(1, date.month))),
                             std::chrono::day(static_cast<unsigned>(std::max(1, date.day))));
  return day_number(first) * seconds_a_day;
}

std::int64_t last_second(const Date& date) {
  std::int64_t next = first_second(date);
  const TimeUnit unit = date.month == 0 ? TimeUnit::year : date.day == 0 ? TimeUnit::month : TimeUnit::day;
  next = add_units(next, unit, 1);
  return next - 1;
}

Date civil_date(std::int64_t seconds) {
  const year_month_day date = civil(day_of(seconds));
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

IsoWeek iso_week(std::int64_t seconds) {
  const std::int64_t day = day_of(seconds);
  // A week belongs to the year of its Thursday.
  const std::chrono::weekday weekday{sys_days(days(day))};
  const std::int64_t thursday = day + 4 - static_cast<std::int64_t>(weekday.iso_encoding());
  const auto year = civil(thursday).year();
  const std::int64_t first = day_number(year / std::chrono::January / 1);
  return {static_cast<int>(year), static_cast<int>((thursday - first) / 7) + 1};
}

std::int64_t add_units(std::int64_t seconds, TimeUnit unit, std::int64_t count) {
  if (unit == TimeUnit::day) return seconds + count * seconds_a_day;
  if (unit == TimeUnit::week) return seconds + count * 7 * seconds_a_day;
  const std::int64_t day = day_of(seconds);
  const year_month_day date = civil(day);
  const std::int64_t months = unit == TimeUnit::year ? count * 12 : count;
  return day_number(with_month_number(month_number(date) + months, date.day())) * seconds_a_day + seconds -
         day * seconds_a_day;
}

std::int64_t whole_units(std::int64_t from, std::int64_t to, TimeUnit unit) {
  if (unit == TimeUnit::day) return (to - from) / seconds_a_day;
  if (unit == TimeUnit::week) return (to - from) / (7 * seconds_a_day);
  // As java.time.Period counts them: a month is full when its day is reached, the days alone are looked at.
  const year_month_day a = civil(day_of(from));
  const year_month_day b = civil(day_of(to));
  std::int64_t months = month_number(b) - month_number(a);
  if (months > 0 && b.day() < a.day()) --months;
  if (months < 0 && b.day() > a.day()) ++months;
  return unit == TimeUnit::year ? months / 12 : months;
}

double fractional_units(std::int64_t from, std::int64_t to, TimeUnit unit) {
  if (to < from) return -fractional_units(to, from, unit);
  if (unit == TimeUnit::day) return static_cast<double>(to - from) / seconds_a_day;
  if (unit == TimeUnit::week) return static_cast<double>(to - from) / (7 * seconds_a_day);
  std::int64_t whole = whole_units(from, to, unit);
  if (add_units(from, unit, whole) > to) --whole;  // the day is reached, its hour is not
  const std::int64_t begin = add_units(from, unit, whole);
  const std::int64_t end = add_units(from, unit, whole + 1);
  return static_cast<double>(whole) + static_cast<double>(to - begin) / static_cast<double>(end - begin);
}

}  // namespace standpoint::graph
