#include "api/time_buckets.hpp"

#include "api/stance_sums.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace standpoint::viewer {
namespace {

using graph::TimeUnit;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array units = {TimeUnit::day, TimeUnit::week, TimeUnit::month, TimeUnit::year};
constexpr std::size_t enough_buckets = 60;

year_month_day calendar(const Date& date) {
  return std::chrono::year(date.year) / std::max(1, date.month) / std::max(1, date.day);
}

Date to_date(sys_days day) {
  const year_month_day ymd(day);
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

// Which unit a day lies in, counted from some fixed one.
long unit_of(const Date& date, TimeUnit unit) {
  const year_month_day ymd = calendar(date);
  switch (unit) {
    case TimeUnit::year:
      return date.year;
    case TimeUnit::month:
      return 12L * date.year + std::max(1, date.month) - 1;
    case TimeUnit::week: {
      // 1 January 1970 was a Thursday: Monday begins the week.
      const long day = sys_days(ymd).time_since_epoch().count() + 3;
      return day >= 0 ? day / 7 : -((6 - day) / 7);
    }
    case TimeUnit::day:
    case TimeUnit::event:
      break;
  }
  return sys_days(ymd).time_since_epoch().count();
}

sys_days begin_of(long number, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::year:
      return std::chrono::year(static_cast<int>(number)) / 1 / 1;
    case TimeUnit::month:
      return std::chrono::year(static_cast<int>(number / 12)) / static_cast<int>(number % 12 + 1) / 1;
    case TimeUnit::week:
      return sys_days(days(number * 7 - 3));
    case TimeUnit::day:
    case TimeUnit::event:
      break;
  }
  return sys_days(days(number));
}

bool is_precise(const Date& date, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::year:
      return true;
    case TimeUnit::month:
      return date.month != 0;
    default:
      return date.day != 0;
  }
}

struct Range {
  long first = 0;
  long last = 0;
  std::size_t size() const { return static_cast<std::size_t>(last - first + 1); }
};

}  // namespace

TimeBuckets bucket_statements(const MapIndex& map, std::span<const Place> statements, TimeUnit wanted) {
  TimeBuckets made;
  std::optional<Date> first;
  std::optional<Date> last;
  for (const Place s : statements) {
    const Date& date = map.statements()[s].date;
    if (!date.known()) continue;
    if (!first || date < *first) first = date;
    if (!last || *last < date) last = date;
  }
  made.unit = wanted == TimeUnit::event ? TimeUnit::day : wanted;
  Range range;
  if (first) {
    const std::size_t most = wanted == TimeUnit::event ? enough_buckets : most_buckets;
    for (const TimeUnit unit : units) {
      if (unit < made.unit) continue;
      made.unit = unit;
      range = {unit_of(*first, unit), unit_of(*last, unit)};
      if (range.size() <= most) break;
    }
    // Years alone may be too many in odd data: the last ones are kept.
    if (range.size() > most_buckets) range.first = range.last - static_cast<long>(most_buckets) + 1;
    for (long n = range.first; n <= range.last; ++n)
      made.buckets.push_back(
          {to_date(begin_of(n, made.unit)), to_date(begin_of(n + 1, made.unit) - days(1)), {}});
  }
  for (const Place s : statements) {
    const MapStatement& statement = map.statements()[s];
    graph::StanceCounts* counts = &made.undated;
    if (statement.date.known()) {
      const long n = unit_of(statement.date, made.unit);
      const bool is_in = is_precise(statement.date, made.unit) && n >= range.first;
      counts = is_in ? &made.buckets[static_cast<std::size_t>(n - range.first)].counts : &made.imprecise;
    }
    count_stance(*counts, statement.record->stance);
  }
  return made;
}

}  // namespace standpoint::viewer
