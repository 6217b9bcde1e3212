#include "guessed_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <variant>

namespace standpoint::io {
namespace {

// The narrowest type for values of both.
AttributeType common_type(AttributeType a, AttributeType b) {
  if (a == b) return a;
  const auto is_number = [](AttributeType type) {
    return type != AttributeType::boolean && type != AttributeType::text;
  };
  if (!is_number(a) || !is_number(b)) return AttributeType::text;
  return std::max(a, b);
}

AttributeType type_of(std::int64_t value) {
  using Int = std::numeric_limits<std::int32_t>;
  return value < Int::min() || value > Int::max() ? AttributeType::int64 : AttributeType::int32;
}

void copy_value(const AttributeColumn& from, std::size_t row, AttributeColumn& to) {
  const AttributeValue value = from.value(row);
  if (to.is_text()) {
    to.set(row, std::string_view(from.text(row)));
  } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    if (to.type() == AttributeType::float64) {
      to.set(row, static_cast<double>(*integer));
    } else {
      to.set(row, *integer);
    }
  }
}

}  // namespace

std::size_t GuessedTable::column(std::string_view name) {
  const auto found = places_.find(name);
  if (found != places_.end()) return found->second;
  columns_.push_back({std::string(name), std::nullopt, 0});
  places_.emplace(columns_.back().name, columns_.size() - 1);
  return columns_.size() - 1;
}

AttributeColumn& GuessedTable::widen(std::size_t place, std::size_t row, AttributeType type) {
  Column& column = columns_[place];
  if (!column.values) column.values.emplace(column.name, type);
  const AttributeType wide = common_type(column.values->type(), type);
  if (wide != column.values->type()) {
    AttributeColumn wider(column.name, wide);
    for (std::size_t i = 0; i < column.rows; ++i) {
      if (column.values->has(i)) copy_value(*column.values, i, wider);
    }
    column.values = std::move(wider);
  }
  column.rows = std::max(column.rows, row + 1);
  return *column.values;
}

void GuessedTable::set(std::size_t column, std::size_t row, bool value) {
  AttributeColumn& values = widen(column, row, AttributeType::boolean);
  if (values.is_text()) return values.set(row, value ? "true" : "false");
  values.set(row, value);
}

void GuessedTable::set(std::size_t column, std::size_t row, std::int64_t value) {
  AttributeColumn& values = widen(column, row, type_of(value));
  if (values.is_text()) return values.set(row, std::string_view(std::to_string(value)));
  if (values.type() == AttributeType::float64) return values.set(row, static_cast<double>(value));
  values.set(row, value);
}

void GuessedTable::set(std::size_t column, std::size_t row, double value) {
  AttributeColumn& values = widen(column, row, AttributeType::float64);
  if (values.is_text()) return values.set(row, std::string_view(fmt::format("{}", value)));
  values.set(row, value);
}

void GuessedTable::set(std::size_t column, std::size_t row, std::string_view value) {
  widen(column, row, AttributeType::text).set(row, value);
}

AttributeTable GuessedTable::finish() {
  AttributeTable table;
  for (auto& column : columns_)
    table.add(column.values ? std::move(*column.values) : AttributeColumn(column.name, AttributeType::text));
  places_.clear();
  columns_.clear();
  return table;
}

namespace {

// "007" and "+1" are codes rather than numbers: they would not come back as they were.
bool is_code(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return text.starts_with('+') || (text.size() > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9');
}

}  // namespace

AttributeColumn with_guessed_type(const AttributeColumn& texts, std::size_t rows) {
  for (const auto type :
       {AttributeType::boolean, AttributeType::int32, AttributeType::int64, AttributeType::float64}) {
    AttributeColumn typed(texts.name(), type);
    bool any = false;
    bool all = true;
    for (std::size_t row = 0; all && row < rows; ++row) {
      if (!texts.has(row)) continue;
      any = true;
      const std::string text = texts.text(row);
      all = !is_code(text) && typed.set_text(row, text) &&
            (type == AttributeType::float64 || typed.text(row) == text);
    }
    if (any && all) return typed;
  }
  return texts;
}

}  // namespace standpoint::io
