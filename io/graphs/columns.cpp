#include "columns.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <variant>

namespace standpoint::io {
namespace {

template <class IsRight>
const AttributeColumn* find_column(const AttributeTable& table, std::string_view name, IsRight is_right) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const AttributeColumn& column) {
    return column.name() == name && is_right(column);
  });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace

bool has_values(const AttributeColumn& column, std::size_t rows) {
  return column.count() > 0 || (column.default_text() && rows > 0);
}

const AttributeColumn* find_text(const AttributeTable& table, std::string_view name) {
  return find_column(table, name, [](const AttributeColumn& column) { return column.is_text(); });
}

const AttributeColumn* find_number(const AttributeTable& table, std::string_view name) {
  return find_column(table, name, [](const AttributeColumn& column) {
    return !column.is_text() && column.type() != AttributeType::boolean;
  });
}

std::optional<double> number_of(const AttributeColumn* column, std::size_t row) {
  if (column == nullptr) return std::nullopt;
  const AttributeValue value = column->value(row);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  return std::nullopt;
}

std::string_view text_of(const AttributeColumn* column, std::size_t row) {
  if (column == nullptr) return {};
  const AttributeValue value = column->value(row);
  const auto* text = std::get_if<std::string_view>(&value);
  return text == nullptr ? std::string_view() : *text;
}

std::size_t count_edges(const PropertyGraph& graph, bool directed) {
  std::size_t count = 0;
  for (GraphEdge edge = 0; edge < graph.edge_count(); ++edge)
    count += graph.is_directed(edge) == directed ? 1U : 0U;
  return count;
}

bool has_directed_edges(const PropertyGraph& graph) {
  return graph.edge_count() == 0 ? graph.directed : count_edges(graph, true) > 0;
}

UniqueNames::UniqueNames(std::span<const std::string_view> taken, NameCase name_case)
    : name_case_(name_case) {
  for (const auto name : taken) taken_.insert(key(name));
}

std::string UniqueNames::key(std::string_view name) const {
  return name_case_ == NameCase::folded ? fold(name) : std::string(name);
}

std::string UniqueNames::make(std::string_view name) {
  std::string unique(name);
  for (int number = 2; !taken_.insert(key(unique)).second; ++number)
    unique = fmt::format("{}_{}", name, number);
  return unique;
}

std::vector<std::string> unique_column_names(const AttributeTable& table,
                                             std::span<const std::string_view> taken, NameCase name_case) {
  UniqueNames names(taken, name_case);
  std::vector<std::string> made;
  made.reserve(table.size());
  for (const auto& column : table) made.push_back(names.make(column.name()));
  return made;
}

std::optional<Colour> parse_colour(std::string_view text) {
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  unsigned number = 0;
  const auto read = std::from_chars(text.data() + 1, text.data() + text.size(), number, 16);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return Colour{static_cast<int>(number >> 16U), static_cast<int>(number >> 8U & 0xFFU),
                static_cast<int>(number & 0xFFU)};
}

std::string to_string(const Colour& colour) {
  const auto part = [](int value) { return std::clamp(value, 0, 255); };
  return fmt::format("#{:02x}{:02x}{:02x}", part(colour.red), part(colour.green), part(colour.blue));
}

}  // namespace standpoint::io
