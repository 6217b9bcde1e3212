#include "knowledge/city_names.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/prepared_names.hpp"
#include "language/words.hpp"

#include <string>

namespace standpoint {

bool is_city(const Text& text, const Analysis& analysis, const Name& name) {
  if (name.title_token < name.first_token || country_of_seat(name_text(text, name)).empty()) return false;
  const auto word = [&](std::uint32_t i) { return word_of(text, analysis, i); };
  const auto size = static_cast<std::uint32_t>(analysis.tokens.size());
  std::uint32_t behind = name.end_token;
  if (behind < size && word(behind) == ",") ++behind;
  if (behind < size && (word(behind) == "D.C." || word(behind) == "D.C" || word(behind) == "DC")) return true;
  if (name.first_token == 0) return false;
  const std::string before = lower_word(word(name.first_token - 1));
  const std::string first = name.first_token < 2 ? std::string() : lower_word(word(name.first_token - 2));
  static const WordSet cities("city mayor town streets residents suburb");
  if (before == "of") return cities.contains(first);
  // "faith in Washington" is no place to be in.
  static const WordSet attitudes(
      "faith trust confidence belief believe believes believed interest confident");
  return (before == "in" || before == "near" || before == "outside") && !attitudes.contains(first);
}

}  // namespace standpoint
