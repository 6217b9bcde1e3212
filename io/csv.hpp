#pragma once
// CSV after RFC 4180, with LF as well as CRLF: the first row names the columns.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// Whether lines that begin with # between rows are passed over.
enum class CsvComments { none, hash };

/// Whether fields are parted by commas, or by what parts the first two of the first row: a comma, a semicolon
/// (as spreadsheets of many countries write it) or a tab.
enum class CsvSeparator { comma, any };

/// Rows of a CSV stream, one at a time: memory is bounded by the longest row.
class CsvReader {
 public:
  /// Reads the header row. Error malformed for a broken row, empty for a stream without one.
  static Result<CsvReader> open(std::istream& in, std::string name, CsvComments comments = CsvComments::none,
                                CsvSeparator separator = CsvSeparator::comma);

  /// The names of the columns, folded.
  const std::vector<std::string>& columns() const { return columns_; }
  /// The same as they are written, without outer blanks.
  const std::vector<std::string>& header() const { return header_; }
  /// Index of a column, its name compared without case and outer blanks.
  std::optional<std::size_t> column(std::string_view name) const;
  /// "a, b and c" for messages.
  std::string column_names() const;

  /// The next row with a field for each column. False at the end. A row that is not well-formed, not UTF-8 or
  /// has another number of fields is an Error with its line; the rows after it can still be read.
  Result<bool> next(std::vector<std::string>& fields);
  /// Line, from 1, in which the row that was read last begins; "name:line" for messages.
  std::size_t line() const { return row_line_; }
  std::string where() const;
  const std::string& name() const { return name_; }

 private:
  CsvReader(std::istream& in, std::string name, CsvComments comments)
      : in_(&in), name_(std::move(name)), comments_(comments) {}
  Result<bool> read_header(CsvSeparator separator);
  Result<bool> read_row(std::vector<std::string>& fields);
  Result<bool> at_end();
  Error broken_row(std::string message);
  void skip_line();

  std::istream* in_;
  std::string name_;
  CsvComments comments_;
  char separator_ = ',';
  std::vector<std::string> columns_;
  std::vector<std::string> header_;
  bool broke_off_ = false;
  std::size_t line_ = 1;      // of the next character
  std::size_t row_line_ = 1;  // of the row read last
};

}  // namespace standpoint::io
