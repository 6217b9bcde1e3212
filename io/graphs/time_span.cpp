#include "time_span.hpp"

#include "columns.hpp"

#include <standpoint/model/date.hpp>

#include <algorithm>
#include <utility>

namespace standpoint::io {
namespace {

int days_of_month(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

}  // namespace

std::string first_day(std::string_view date) {
  auto day = parse_date(date);
  if (!day || !day->known()) return {};
  if (day->month == 0) day->month = 1;
  if (day->day == 0) day->day = 1;
  return to_string(*day);
}

std::string last_day(std::string_view date) {
  auto day = parse_date(date);
  if (!day || !day->known()) return {};
  if (day->month == 0) day->month = 12;
  if (day->day == 0) day->day = days_of_month(day->year, day->month);
  return to_string(*day);
}

TimeSpans::TimeSpans(const AttributeTable& table)
    : spells_(find_text(table, "spells")),
      first_(find_text(table, "first")),
      last_(find_text(table, "last")) {}

bool TimeSpans::any(std::size_t rows) const {
  if (spells_ == nullptr && first_ == nullptr && last_ == nullptr) return false;
  for (std::size_t row = 0; row < rows; ++row) {
    if (!of(row).empty()) return true;
  }
  return false;
}

std::vector<TimeSpan> TimeSpans::of(std::size_t row) const {
  std::vector<TimeSpan> spans;
  const auto add = [&spans](std::string_view first, std::string_view last) {
    TimeSpan span{first_day(first), last_day(last)};
    if (!span.start.empty() && !span.end.empty() && span.end < span.start) span.end.clear();
    if (!span.empty()) spans.push_back(std::move(span));
  };
  for (std::string_view rest = text_of(spells_, row); !rest.empty();) {
    const std::string_view part = rest.substr(0, rest.find("; "));
    rest.remove_prefix(std::min(part.size() + 2, rest.size()));
    const auto slash = part.find('/');
    if (slash != std::string_view::npos) add(part.substr(0, slash), part.substr(slash + 1));
  }
  if (spans.empty()) add(text_of(first_, row), text_of(last_, row));
  return spans;
}

}  // namespace standpoint::io
