#include "documents/feed_date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace standpoint::io {
namespace {

constexpr std::string_view blanks = " \t\r\n,";

// The next word, taken off the text.
std::string_view take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  const auto word = text.substr(0, std::min(text.find_first_of(blanks), text.size()));
  text.remove_prefix(word.size());
  return word;
}

std::optional<int> number(std::string_view word) {
  int value = 0;
  const char* const end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, value);
  if (word.empty() || word.size() > 4 || read.ec != std::errc() || read.ptr != end || value < 0)
    return std::nullopt;
  return value;
}

// "Mar" and "March", in any case: 3. 0 for no month.
int month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
  if (word.size() < 3) return 0;
  std::string head(word.substr(0, 3));
  for (char& c : head) c = static_cast<char>(c | 0x20);
  const auto found = std::find(months.begin(), months.end(), head);
  return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

}  // namespace

std::optional<Date> parse_feed_date(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  text = text.substr(0, text.find_last_not_of(blanks) + 1);
  if (const auto date = parse_date(text)) return date;

  std::string_view word = take_word(text);
  if (!number(word)) word = take_word(text);  // the day of the week
  const auto day = number(word);
  const int month = month_of(take_word(text));
  const std::string_view year_digits = take_word(text);
  auto year = number(year_digits);
  if (!day || month == 0 || !year) return std::nullopt;
  // RFC 5322, 4.3: two digits below 50 are of this century.
  if (year_digits.size() == 2) *year += *year < 50 ? 2000 : 1900;
  return parse_date(fmt::format("{:04}-{:02}-{:02}", *year, month, *day));
}

}  // namespace standpoint::io
