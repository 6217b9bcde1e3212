#pragma once
// A row of a table by the names of its columns: what every table that a user edits is read with.

#include "csv.hpp"

#include <standpoint/model/date.hpp>
#include <standpoint/model/result.hpp>

#include <functional>
#include <initializer_list>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// What is wrong with a row, in words; nothing when nothing is.
using RowProblem = std::optional<std::string>;

class TableRow {
 public:
  TableRow(const CsvReader& table, const std::vector<std::string>& fields) : table_(table), fields_(fields) {}

  /// The field of a column without outer blanks and without the guard of CsvWriter; "" where the table has no
  /// such column.
  std::string operator[](std::string_view column) const;
  /// "phrases.csv:7", for messages, also those that come later.
  std::string where() const { return table_.where(); }
  std::size_t line() const { return table_.line(); }
  /// The parts between | of a field, without outer blanks; empty ones are left out.
  std::vector<std::string> list(std::string_view column) const;

  /// "'issue' is empty" for the first of these columns that is.
  RowProblem empty_field(std::initializer_list<std::string_view> columns) const;
  /// Reads a date that may be missing into `into`.
  RowProblem read_date(std::string_view column, Date& into) const;

 private:
  const CsvReader& table_;
  const std::vector<std::string>& fields_;
};

/// Reads a table with # before comments, row by row; `name` stands in messages. Error malformed for a column
/// of `needed` that is not there, invalid_value with the line for the first row that `take` finds a problem
/// in. Streams.
std::optional<Error> read_table(std::istream& in, const std::string& name,
                                std::initializer_list<std::string_view> needed,
                                const std::function<RowProblem(const TableRow&)>& take);

}  // namespace standpoint::io
