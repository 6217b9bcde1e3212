#include <standpoint/io/property_graph.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace standpoint::io {
namespace {

constexpr std::array<std::string_view, 6> type_words = {"boolean", "int",    "long",
                                                        "float",   "double", "string"};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool equal_without_case(std::string_view a, std::string_view lower) {
  return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
           return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + ('a' - 'A')) : x) == y;
         });
}

std::optional<bool> parse_boolean(std::string_view text) {
  if (text == "1" || equal_without_case(text, "true")) return true;
  if (text == "0" || equal_without_case(text, "false")) return false;
  return std::nullopt;
}

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  Number number{};
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

// Java and XML Schema write "INF", "Infinity" and "1.5f"; from_chars knows "inf", "infinity" and "nan".
std::optional<double> parse_real(std::string_view text) {
  if (auto number = parse_number<double>(text)) return number;
  if (text.size() > 1 && std::string_view("fFdD").find(text.back()) != std::string_view::npos)
    return parse_number<double>(text.substr(0, text.size() - 1));
  return std::nullopt;
}

std::string real_text(double value, AttributeType type) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value > 0 ? "INF" : "-INF";
  if (type == AttributeType::float32) return fmt::format("{}", static_cast<float>(value));
  return fmt::format("{}", value);
}

[[noreturn]] void wrong_type(const AttributeColumn& column) {
  throw std::logic_error(
      fmt::format("AttributeColumn '{}' holds {} values", column.name(), to_string(column.type())));
}

}  // namespace

std::string_view to_string(AttributeType type) { return type_words[static_cast<std::size_t>(type)]; }

std::optional<AttributeType> parse_attribute_type(std::string_view word) {
  const auto found = std::find(type_words.begin(), type_words.end(), word);
  if (found == type_words.end()) return std::nullopt;
  return static_cast<AttributeType>(found - type_words.begin());
}

bool AttributeColumn::has(std::size_t row) const {
  if (is_text()) return row < texts_.size() && texts_[row] != StringPool::none;
  return row < present_.size() && present_[row];
}

AttributeValue AttributeColumn::value(std::size_t row) const {
  if (!has(row)) return default_value();
  switch (type_) {
    case AttributeType::boolean:
      return static_cast<bool>(booleans_[row]);
    case AttributeType::int32:
    case AttributeType::int64:
      return integers_[row];
    case AttributeType::float32:
    case AttributeType::float64:
      return reals_[row];
    case AttributeType::text:
      break;
  }
  return pool_[texts_[row]];
}

AttributeValue AttributeColumn::default_value() const {
  if (!default_text_) return {};
  if (is_text()) return std::string_view(*default_text_);
  return std::visit([](auto number) -> AttributeValue { return number; }, *default_number_);
}

std::string AttributeColumn::text(std::size_t row) const {
  const AttributeValue found = value(row);
  if (const auto* flag = std::get_if<bool>(&found)) return *flag ? "true" : "false";
  if (const auto* integer = std::get_if<std::int64_t>(&found)) return std::to_string(*integer);
  if (const auto* real = std::get_if<double>(&found)) return real_text(*real, type_);
  if (const auto* words = std::get_if<std::string_view>(&found)) return std::string(*words);
  return {};
}

void AttributeColumn::reserve_row(std::size_t row) {
  if (row >= present_.size()) present_.resize(row + 1, false);
  present_[row] = true;
}

void AttributeColumn::set(std::size_t row, bool value) {
  if (type_ != AttributeType::boolean) wrong_type(*this);
  reserve_row(row);
  if (row >= booleans_.size()) booleans_.resize(row + 1, false);
  booleans_[row] = value;
}

void AttributeColumn::set(std::size_t row, std::int64_t value) {
  if (type_ != AttributeType::int32 && type_ != AttributeType::int64) wrong_type(*this);
  reserve_row(row);
  if (row >= integers_.size()) integers_.resize(row + 1, 0);
  integers_[row] = value;
}

void AttributeColumn::set(std::size_t row, double value) {
  if (type_ != AttributeType::float32 && type_ != AttributeType::float64) wrong_type(*this);
  reserve_row(row);
  if (row >= reals_.size()) reals_.resize(row + 1, 0.0);
  reals_[row] = value;
}

void AttributeColumn::set(std::size_t row, std::string_view value) {
  if (!is_text()) wrong_type(*this);
  if (row >= texts_.size()) texts_.resize(row + 1, StringPool::none);
  texts_[row] = pool_.add(value);
}

std::optional<std::variant<bool, std::int64_t, double>> AttributeColumn::parse(std::string_view text) const {
  text = trimmed(text);
  switch (type_) {
    case AttributeType::boolean:
      if (const auto flag = parse_boolean(text)) return *flag;
      return std::nullopt;
    case AttributeType::int32:
    case AttributeType::int64: {
      const auto integer = parse_number<std::int64_t>(text);
      using Int = std::numeric_limits<std::int32_t>;
      if (!integer || (type_ == AttributeType::int32 && (*integer < Int::min() || *integer > Int::max())))
        return std::nullopt;
      return *integer;
    }
    case AttributeType::float32:
    case AttributeType::float64:
      if (const auto real = parse_real(text)) return *real;
      return std::nullopt;
    case AttributeType::text:
      break;
  }
  return std::nullopt;
}

bool AttributeColumn::set_text(std::size_t row, std::string_view text) {
  if (is_text()) return set(row, text), true;
  const auto parsed = parse(text);
  if (!parsed) return false;
  std::visit([&](auto number) { set(row, number); }, *parsed);
  return true;
}

bool AttributeColumn::set_default(std::string_view text) {
  if (!is_text()) {
    const auto parsed = parse(text);
    if (!parsed) return false;
    default_number_ = parsed;
  }
  default_text_ = std::string(text);
  return true;
}

}  // namespace standpoint::io
