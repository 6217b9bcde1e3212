#include "csv.hpp"
#include "csv_writer.hpp"
#include "graph_readers.hpp"
#include "matrix_builder.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

// As the reader of CSV does with the names of columns.
std::string_view without_outer_blanks(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

}  // namespace

Result<PropertyGraph> read_matrix_table(std::istream& in, std::string_view name,
                                        const DiagnosticSink& /*report*/) {
  auto table = CsvReader::open(in, std::string(name), CsvComments::none, CsvSeparator::any);
  if (!table) return table.error();
  std::vector<std::string> columns;
  for (std::size_t i = 1; i < table->header().size(); ++i)
    columns.emplace_back(unguarded(table->header()[i]));

  std::vector<std::string> rows;
  std::vector<MatrixCell> cells;
  std::vector<std::string> fields;
  while (true) {
    const auto more = table->next(fields);
    if (!more) return more.error();
    if (!*more) break;
    rows.emplace_back(unguarded(without_outer_blanks(fields.front())));
    for (std::size_t i = 1; i < fields.size(); ++i) {
      const std::string_view text = unguarded(fields[i]);
      if (text.empty() || text == "0") continue;
      double weight = 0.0;
      const auto read = std::from_chars(text.data(), text.data() + text.size(), weight);
      if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(weight)) {
        return Error{Errc::invalid_value, table->where(),
                     fmt::format("'{}' is no number, in the column of '{}'", text.substr(0, 40),
                                 columns[i - 1].substr(0, 40))};
      }
      cells.push_back({rows.size() - 1, i - 1, weight});
    }
  }
  return make_matrix_graph(rows, columns, std::move(cells), name);
}

}  // namespace standpoint::io
