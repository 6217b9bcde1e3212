#include <standpoint/model/date.hpp>

#include <array>
#include <charconv>

namespace standpoint {
namespace {

// The number written by exactly `digits` decimal digits at `position`.
std::optional<int> read_digits(std::string_view text, std::size_t position, std::size_t digits) {
  if (position + digits > text.size()) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(position, digits)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

void append_padded(std::string& out, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  Date date;
  const auto year = read_digits(text, 0, 4);
  if (!year || *year == 0) return std::nullopt;
  date.year = *year;
  if (text.size() == 4) return date;

  const auto month = read_digits(text, 5, 2);
  if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
  date.month = *month;
  if (text.size() == 7) return date;

  const auto day = read_digits(text, 8, 2);
  if (text[7] != '-' || !day || *day < 1 || *day > days_in(date.year, date.month)) return std::nullopt;
  date.day = *day;
  const bool date_alone = text.size() == 10;
  const bool time_stamp = text.size() > 10 && (text[10] == 'T' || text[10] == 't' || text[10] == ' ');
  if (!date_alone && !time_stamp) return std::nullopt;
  return date;
}

std::string_view precision(const Date& date) {
  if (!date.known()) return "";
  if (date.month == 0) return "year";
  return date.day == 0 ? "month" : "day";
}

std::string to_string(const Date& date) {
  std::string out;
  if (!date.known()) return out;
  append_padded(out, date.year, 4);
  if (date.month == 0) return out;
  out += '-';
  append_padded(out, date.month, 2);
  if (date.day == 0) return out;
  out += '-';
  append_padded(out, date.day, 2);
  return out;
}

}  // namespace standpoint
