#include "csv.hpp"
#include "csv_writer.hpp"
#include "file_input.hpp"

#include <standpoint/io/edge_table.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace standpoint::io {
namespace {

// Without outer blanks and the guard against spreadsheets.
std::string_view value_of(std::string_view field) {
  field = unguarded(field);
  while (field.starts_with(' ') || field.starts_with('\t')) field.remove_prefix(1);
  while (field.ends_with(' ') || field.ends_with('\t')) field.remove_suffix(1);
  return field;
}

bool is_word(std::string_view text, std::string_view word) {
  return std::equal(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  });
}

// 1, -1, or 0 for what is no sign.
int parse_sign(std::string_view text) {
  if (text == "1" || text == "+" || text == "+1" || is_word(text, "positive")) return 1;
  if (text == "-1" || text == "-" || is_word(text, "negative")) return -1;
  return 0;
}

// A finite number other than 0, or nothing.
std::optional<double> parse_weight(std::string_view text) {
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  double weight = 0.0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, weight);
  if (text.empty() || error != std::errc() || stop != end || !std::isfinite(weight) || weight == 0.0)
    return std::nullopt;
  return weight;
}

struct Columns {
  std::size_t source = 0;
  std::size_t target = 0;
  std::optional<std::size_t> sign;
  std::optional<std::size_t> weight;
};

Result<Columns> find_columns(const CsvReader& table) {
  const auto source = table.column("source");
  const auto target = table.column("target");
  const Columns columns{source.value_or(0), target.value_or(0), table.column("sign"), table.column("weight")};
  const auto missing = [&](std::string_view which) {
    return Error{
        Errc::malformed, table.name(),
        fmt::format("no column {} (found: {}); a table of ties has source, target and sign or weight", which,
                    table.column_names())};
  };
  if (!source) return missing("'source'");
  if (!target) return missing("'target'");
  if (!columns.sign && !columns.weight) return missing("'sign' or 'weight'");
  return columns;
}

// The signed weight of a row, or what is wrong with it.
std::variant<double, std::string> weight_of(const Columns& columns, const std::vector<std::string>& fields) {
  double weight = 1.0;
  if (columns.weight) {
    const std::string_view text = value_of(fields[*columns.weight]);
    if (text.empty()) return "'weight' is empty";
    const auto parsed = parse_weight(text);
    if (!parsed)
      return fmt::format(
          "'{}' in 'weight' is no weight (expected a number other than 0; leave out pairs without a tie)",
          text.substr(0, 40));
    weight = *parsed;
  }
  if (!columns.sign) return weight;
  const std::string_view text = value_of(fields[*columns.sign]);
  if (text.empty()) return "'sign' is empty";
  const int sign = parse_sign(text);
  if (sign == 0)
    return fmt::format("'{}' in 'sign' is no sign (expected 1, -1, +, -, positive or negative)",
                       text.substr(0, 40));
  return sign * std::abs(weight);
}

}  // namespace

Result<EdgeTable> read_edge_table(std::istream& in, const std::string& name) {
  auto table = CsvReader::open(in, name);
  if (!table) return table.error();
  const auto columns = find_columns(*table);
  if (!columns) return columns.error();

  EdgeTable result;
  result.has_weights = columns->weight.has_value();
  graph::SignedGraphBuilder builder;
  std::vector<std::string> fields;
  while (true) {
    const auto more = table->next(fields);
    if (!more) return more.error();
    if (!*more) break;
    const auto problem = [&](std::string message) {
      return Error{Errc::invalid_value, table->where(), std::move(message)};
    };
    const std::string_view source = value_of(fields[columns->source]);
    const std::string_view target = value_of(fields[columns->target]);
    if (source.empty()) return problem("'source' is empty");
    if (target.empty()) return problem("'target' is empty");
    auto weight = weight_of(*columns, fields);
    if (auto* const message = std::get_if<std::string>(&weight)) return problem(std::move(*message));
    builder.add(source, target, std::get<double>(weight));
    ++result.rows;
  }
  result.self_ties = builder.self_ties();
  result.graph = builder.finish(&result.cancelled);
  return result;
}

Result<EdgeTable> read_edge_table_file(const std::string& path) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_edge_table(file->stream(), file->name());
}

}  // namespace standpoint::io
