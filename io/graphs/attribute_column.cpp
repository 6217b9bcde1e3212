
#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/ascii.hpp>

#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::array<std::string_view, 6> type_words = {"boolean", "int",    "long",
                                                        "float",   "double", "string"};

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
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
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

bool fits(double value, AttributeType type) {
  return type == AttributeType::float64 || std::isinf(value) || std::isnan(value) ||
         std::abs(value) <= std::numeric_limits<float>::max();
}

// Fixed notation within these, since some readers of GraphML know no exponent; beyond, it would be long.
constexpr double least_fixed = 1e-20;
constexpr double most_fixed = 1e17;
// Within these fmt writes the same digits without exponent, in half the time.
constexpr double least_quick = 1e-4;
template <class Real>
constexpr double most_quick = std::is_same_v<Real, float> ? 1e6 : 1e15;

using Digits = std::array<char, 64>;

void append_digits(std::string& out, const Digits& digits, const char* end) {
  out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

template <class Real>
void append_real(std::string& out, Real value) {
  if (std::isnan(value)) return void(out += "NaN");
  if (std::isinf(value)) return void(out += value > 0 ? "INF" : "-INF");
  Digits digits;
  const double size = std::abs(static_cast<double>(value));
  if (size >= least_quick && size < most_quick<Real>)
    return append_digits(out, digits, fmt::format_to(digits.data(), FMT_COMPILE("{}"), value));
  const bool fixed = size == 0 || (size >= least_fixed && size < most_fixed);
  char* end = digits.data() + digits.size();
  end = fixed ? std::to_chars(digits.data(), end, value, std::chars_format::fixed).ptr
              : std::to_chars(digits.data(), end, value).ptr;
  append_digits(out, digits, end);
}

void append_integer(std::string& out, std::int64_t value) {
  Digits digits;
  append_digits(out, digits, std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

// A row may be dense with this many times as many rows as values, and some.
constexpr std::size_t rows_a_value = 4;
constexpr std::size_t rows_free = 16;

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

AttributeColumn::AttributeColumn(std::string name, AttributeType type, std::string id)
    : name_(std::move(name)), id_(std::move(id)), type_(type) {
  switch (type_) {
    case AttributeType::boolean:
      values_.emplace<std::vector<bool>>();
      break;
    case AttributeType::int32:
    case AttributeType::int64:
      values_.emplace<std::vector<std::int64_t>>();
      break;
    case AttributeType::float32:
    case AttributeType::float64:
      values_.emplace<std::vector<double>>();
      break;
    case AttributeType::text:
      values_.emplace<std::vector<std::uint32_t>>();
      break;
  }
}

std::size_t AttributeColumn::place_of(std::size_t row) const {
  if (!is_sparse_) return row < present_.size() && present_[row] ? row : nowhere;
  const auto found = sparse_.find(row);
  return found == sparse_.end() ? nowhere : found->second;
}

std::size_t AttributeColumn::make_place(std::size_t row) {
  if (!is_sparse_ && row >= present_.size() && row > rows_a_value * count_ + rows_free) make_sparse();
  row_end_ = std::max(row_end_, row + 1);
  if (is_sparse_) {
    const auto [found, is_new] = sparse_.try_emplace(row, static_cast<std::uint32_t>(count_));
    if (is_new) ++count_;
    const std::size_t place = found->second;
    // Filled up in the meantime? Asked at powers of two, so that changes to and fro cost little.
    if (is_new && std::has_single_bit(count_) && row_end_ <= 2 * count_) {
      std::visit([&](auto& values) { values.resize(count_); }, values_);
      make_dense();
      return row;
    }
    return place;
  }
  if (row == present_.size()) {
    present_.push_back(true);
    ++count_;
    return row;
  }
  if (row > present_.size()) present_.resize(row + 1, false);
  if (!present_[row]) {
    present_[row] = true;
    ++count_;
  }
  return row;
}

void AttributeColumn::make_sparse() {
  std::visit(
      [&](auto& values) {
        std::size_t place = 0;
        for (std::size_t row = 0; row < present_.size(); ++row) {
          if (!present_[row]) continue;
          values[place] = values[row];
          sparse_.emplace(row, static_cast<std::uint32_t>(place++));
        }
        values.resize(place);
      },
      values_);
  present_ = {};
  is_sparse_ = true;
}

void AttributeColumn::make_dense() {
  std::visit(
      [&](auto& values) {
        std::decay_t<decltype(values)> dense(row_end_);
        present_.assign(row_end_, false);
        for (const auto& [row, place] : sparse_) {
          dense[row] = values[place];
          present_[row] = true;
        }
        values = std::move(dense);
      },
      values_);
  sparse_ = {};
  is_sparse_ = false;
}

template <class Value>
void AttributeColumn::put(std::size_t row, Value value) {
  auto* values = std::get_if<std::vector<Value>>(&values_);
  if (values == nullptr) wrong_type(*this);
  const std::size_t place = make_place(row);
  if (place == values->size()) return values->push_back(value);
  if (place > values->size()) values->resize(place + 1);
  (*values)[place] = value;
}

AttributeValue AttributeColumn::at(std::size_t place) const {
  if (const auto* texts = std::get_if<std::vector<std::uint32_t>>(&values_)) return pool_[(*texts)[place]];
  if (const auto* integers = std::get_if<std::vector<std::int64_t>>(&values_)) return (*integers)[place];
  if (const auto* reals = std::get_if<std::vector<double>>(&values_)) return (*reals)[place];
  return static_cast<bool>(std::get<std::vector<bool>>(values_)[place]);
}

AttributeValue AttributeColumn::value(std::size_t row) const {
  const std::size_t place = place_of(row);
  return place == nowhere ? default_value() : at(place);
}

AttributeValue AttributeColumn::default_value() const {
  if (!default_text_) return {};
  if (is_text()) return std::string_view(*default_text_);
  return std::visit([](auto number) -> AttributeValue { return number; }, *default_number_);
}

void AttributeColumn::append_text(std::string& out, std::size_t row) const {
  const AttributeValue found = value(row);
  if (const auto* words = std::get_if<std::string_view>(&found)) {
    out += *words;
  } else if (const auto* real = std::get_if<double>(&found)) {
    if (type_ == AttributeType::float32) return append_real(out, static_cast<float>(*real));
    append_real(out, *real);
  } else if (const auto* integer = std::get_if<std::int64_t>(&found)) {
    append_integer(out, *integer);
  } else if (const auto* flag = std::get_if<bool>(&found)) {
    out += *flag ? "true" : "false";
  }
}

std::string AttributeColumn::text(std::size_t row) const {
  std::string out;
  append_text(out, row);
  return out;
}

void AttributeColumn::set(std::size_t row, bool value) { put(row, value); }

void AttributeColumn::set(std::size_t row, std::int64_t value) { put(row, value); }

void AttributeColumn::set(std::size_t row, double value) {
  put(row, type_ == AttributeType::float32 ? static_cast<double>(static_cast<float>(value)) : value);
}

void AttributeColumn::set(std::size_t row, std::string_view value) {
  if (!is_text()) wrong_type(*this);
  put(row, pool_.add(value));
}

void AttributeColumn::widen() {
  if (type_ != AttributeType::int32) wrong_type(*this);
  type_ = AttributeType::int64;
}

std::optional<AttributeColumn::Number> AttributeColumn::parse(std::string_view text) const {
  text = trim(text);
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
      if (const auto real = parse_real(text); real && fits(*real, type_)) return *real;
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
