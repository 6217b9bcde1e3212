#pragma once
// What the tables over named grounds share: how their lines are read.

#include <standpoint/model/result.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint {

/// A number and nothing else; nullopt for what is none or not finite.
inline std::optional<double> finite_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

/// Gives each line but empty ones and those that begin with # to `take`, which says what is wrong with it, if
/// anything. The first mistake is the Error, with `file` and line.
template <typename Take>
std::optional<Error> read_rows(std::string_view text, const std::string& file, const Take& take) {
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::string_view row = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), row.size() + 1));
    if (row.empty() || row.front() == '#') continue;
    if (const std::optional<std::string> mistake = take(row))
      return Error{Errc::malformed, file + ":" + std::to_string(line), *mistake};
  }
  return std::nullopt;
}

/// The probability that has these log odds.
inline double probability_of(double log_odds) { return 1.0 / (1.0 + std::exp(-log_odds)); }

}  // namespace standpoint
