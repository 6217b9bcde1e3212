#include "table_row.hpp"

#include "csv_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace standpoint::io {

std::string TableRow::operator[](std::string_view column) const {
  const auto at = table_.column(column);
  if (!at) return {};
  std::string_view text = unguarded(fields_[*at]);
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return std::string(text);
}

std::vector<std::string> TableRow::list(std::string_view column) const {
  std::vector<std::string> parts;
  const std::string text = (*this)[column];
  for (std::size_t at = 0; at < text.size();) {
    const auto bar = std::min(text.find('|', at), text.size());
    const auto first = text.find_first_not_of(' ', at);
    const auto last = bar == at ? bar : text.find_last_not_of(' ', bar - 1);
    if (first < bar && last != std::string::npos && last >= first && last < bar)
      parts.push_back(text.substr(first, last - first + 1));
    at = bar + 1;
  }
  return parts;
}

RowProblem TableRow::empty_field(std::initializer_list<std::string_view> columns) const {
  for (const auto column : columns) {
    if ((*this)[column].empty()) return fmt::format("'{}' is empty", column);
  }
  return std::nullopt;
}

RowProblem TableRow::read_date(std::string_view column, Date& into) const {
  const std::string text = (*this)[column];
  if (text.empty()) return std::nullopt;
  const auto date = parse_date(text);
  if (!date)
    return fmt::format("'{}' in '{}' is no date (expected 2026, 2026-03 or 2026-03-02)", text, column);
  into = *date;
  return std::nullopt;
}

std::optional<Error> read_table(std::istream& in, const std::string& name,
                                std::initializer_list<std::string_view> needed,
                                const std::function<RowProblem(const TableRow&)>& take) {
  auto table = CsvReader::open(in, name, CsvComments::hash);
  if (!table) return table.error();
  for (const auto column : needed) {
    if (!table->column(column))
      return Error{Errc::malformed, name,
                   fmt::format("no column '{}' (found: {})", column, table->column_names())};
  }
  std::vector<std::string> fields;
  while (true) {
    const auto more = table->next(fields);
    if (!more) return more.error();
    if (!*more) return std::nullopt;
    if (auto problem = take(TableRow(*table, fields)))
      return Error{Errc::invalid_value, table->where(), std::move(*problem)};
  }
}

}  // namespace standpoint::io
