#include "api/arguments.hpp"

#include <standpoint/model/spelling.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace standpoint::viewer {
namespace {

std::optional<double> read_number(std::string_view text) {
  double value = 0.0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

// What is echoed: short, and text.
std::string quoted(std::string_view text) {
  return "'" + clean_text(std::string(text.substr(0, 60))).text + (text.size() > 60 ? "…'" : "'");
}

std::string one_of(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

// What is wrong with a value; "" when nothing is.
std::string fault_of(const Parameter& parameter, std::string_view value) {
  if (value.size() > longest_argument) return fmt::format("is longer than {} bytes", longest_argument);
  if (find_invalid_utf8(value) != std::string_view::npos) return "is no valid UTF-8";
  switch (parameter.type) {
    case ParameterType::text:
      return parameter.is_required && value.empty() ? "must not be empty" : "";
    case ParameterType::word:
      if (std::find(parameter.words.begin(), parameter.words.end(), value) != parameter.words.end())
        return "";
      return fmt::format("is {} and must be {}", quoted(value), one_of(parameter.words));
    case ParameterType::count: {
      std::size_t count = 0;
      const auto read = std::from_chars(value.data(), value.data() + value.size(), count);
      const bool fits = read.ec == std::errc() && read.ptr == value.data() + value.size() &&
                        static_cast<double>(count) >= parameter.least &&
                        static_cast<double>(count) <= parameter.most;
      return fits ? ""
                  : fmt::format("is {} and must be a whole number from {} to {}", quoted(value),
                                parameter.least, parameter.most);
    }
    case ParameterType::number: {
      const auto number = read_number(value);
      const bool fits = number && *number >= parameter.least && *number <= parameter.most;
      return fits ? ""
                  : fmt::format("is {} and must be a number from {} to {}", quoted(value), parameter.least,
                                parameter.most);
    }
    case ParameterType::date:
      return parse_date(value) && value.size() <= 10
                 ? ""
                 : fmt::format("is {} and must be a date: 2026-03-02, 2026-03 or 2026", quoted(value));
  }
  return "";
}

std::string unknown_parameter(std::string_view name, std::span<const Parameter* const> parameters) {
  std::vector<std::string_view> names;
  for (const auto* parameter : parameters) names.push_back(parameter->name);
  const std::string_view near = nearest_word(name, names);
  if (!near.empty()) return fmt::format("there is no such parameter; did you mean '{}'?", near);
  if (names.empty()) return "there is no such parameter: none is taken here";
  return fmt::format("there is no such parameter; known are {}", fmt::join(names, ", "));
}

}  // namespace

std::string_view nearest_word(std::string_view word, std::span<const std::string_view> words) {
  std::string_view best;
  std::size_t best_distance = 3;
  if (word.size() > 100) return best;
  for (const auto known : words) {
    const std::size_t distance = edit_distance(word, known);
    if (distance < best_distance && distance < known.size()) {
      best_distance = distance;
      best = known;
    }
  }
  return best;
}

std::variant<Arguments, http::Parameters> Arguments::parse(const http::Parameters& given,
                                                           std::span<const Parameter* const> parameters) {
  Arguments arguments;
  http::Parameters errors;
  const auto find = [&](std::string_view name) {
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const auto* p) { return p->name == name; });
    return found == parameters.end() ? nullptr : *found;
  };
  for (const auto& [name, value] : given) {
    const std::string shown = clean_text(name.substr(0, 100)).text;
    const Parameter* parameter = find(name);
    if (parameter == nullptr) {
      errors.emplace_back(shown, unknown_parameter(name, parameters));
    } else if (!parameter->repeats && arguments.has(name)) {
      errors.emplace_back(shown, "is given twice");
    } else if (std::string fault = fault_of(*parameter, value); !fault.empty()) {
      errors.emplace_back(shown, std::move(fault));
    } else {
      arguments.given_.emplace_back(name, value);
    }
  }
  for (const auto* parameter : parameters) {
    const auto is_it = [&](const auto& pair) { return pair.first == parameter->name; };
    if (parameter->is_required && std::none_of(given.begin(), given.end(), is_it))
      errors.emplace_back(parameter->name, "is needed");
    if (!parameter->fallback.empty()) arguments.fallbacks_.emplace_back(parameter->name, parameter->fallback);
  }
  if (!errors.empty()) return errors;
  return arguments;
}

bool Arguments::has(std::string_view name) const {
  return std::any_of(given_.begin(), given_.end(),
                     [&](const auto& pair) { return pair.first == name && !pair.second.empty(); });
}

std::string_view Arguments::text(std::string_view name) const {
  for (const auto* values : {&given_, &fallbacks_}) {
    for (const auto& [known, value] : *values) {
      if (known == name && !value.empty()) return value;
    }
  }
  return {};
}

std::vector<std::string_view> Arguments::texts(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& [known, value] : given_) {
    if (known == name && !value.empty()) values.push_back(value);
  }
  return values;
}

std::size_t Arguments::count(std::string_view name) const {
  const std::string_view value = text(name);
  std::size_t count = 0;
  std::from_chars(value.data(), value.data() + value.size(), count);
  return count;
}

double Arguments::number(std::string_view name) const { return read_number(text(name)).value_or(0.0); }

Date Arguments::date(std::string_view name) const { return parse_date(text(name)).value_or(Date{}); }

}  // namespace standpoint::viewer
