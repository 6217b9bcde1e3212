#include "csv.hpp"

#include "file_input.hpp"

#include <standpoint/model/ascii.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <sstream>
#include <streambuf>
#include <utility>

namespace standpoint::io {
namespace {

constexpr int end_of_file = std::char_traits<char>::eof();
constexpr std::size_t max_row_bytes = std::size_t{1} << 30U;

}  // namespace

Result<CsvReader> CsvReader::open(std::istream& in, std::string name, CsvComments comments,
                                  CsvSeparator separator) {
  CsvReader reader(in, std::move(name), comments);
  auto row = reader.read_header(separator);
  if (!row) return row.error();
  if (!*row)
    return Error{Errc::empty, reader.name_, "the file is empty: its first row must name the columns"};
  std::string& first = reader.columns_.front();
  if (first.starts_with("\xEF\xBB\xBF")) first.erase(0, 3);
  for (auto& column : reader.columns_) {
    if (find_invalid_utf8(column) != std::string_view::npos)
      return reader.broken_row("the first row is not valid UTF-8; save the table as UTF-8");
    reader.header_.emplace_back(trim(column, " \t"));
    column = fold(reader.header_.back());
  }
  return reader;
}

// The first row is read twice: what parts its fields must be known before they are read.
Result<bool> CsvReader::read_header(CsvSeparator separator) {
  if (separator == CsvSeparator::comma) return read_row(columns_);
  std::string text;
  constexpr std::string_view separators = ",;\t";
  bool is_found = false;
  bool is_quoted = false;
  bool has_text = false;
  auto& buffer = *in_->rdbuf();
  for (int c = buffer.sbumpc(); c != end_of_file; c = buffer.sbumpc()) {
    text += static_cast<char>(c);
    if (text.size() > max_row_bytes) break;
    if (c == '\n' && !is_quoted && has_text) break;
    if (c != '\n' && c != '\r') has_text = true;
    if (c == '"') is_quoted = !is_quoted;
    // The first one counts: names further on may have any number of others.
    const bool parts = !is_quoted && separators.find(static_cast<char>(c)) != std::string_view::npos;
    if (parts && !std::exchange(is_found, true)) separator_ = static_cast<char>(c);
  }
  std::istringstream header(text);
  std::istream* const rest = std::exchange(in_, &header);
  auto row = read_row(columns_);
  in_ = rest;
  return row;
}

std::optional<std::size_t> CsvReader::column(std::string_view name) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i] == name) return i;
  }
  return std::nullopt;
}

std::string CsvReader::column_names() const {
  std::string names;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (i > 0) names += i + 1 == columns_.size() ? " and " : ", ";
    names += columns_[i];
  }
  return names;
}

std::string CsvReader::where() const { return fmt::format("{}:{}", name_, row_line_); }

Error CsvReader::broken_row(std::string message) { return {Errc::malformed, where(), std::move(message)}; }

// False, or once the error that the stream broke off with.
Result<bool> CsvReader::at_end() {
  auto fault = read_fault(*in_, name_);
  if (!fault || std::exchange(broke_off_, true)) return false;
  return std::move(*fault);
}

void CsvReader::skip_line() {
  auto& buffer = *in_->rdbuf();
  for (int c = buffer.sbumpc(); c != end_of_file; c = buffer.sbumpc()) {
    if (c == '\n') {
      ++line_;
      return;
    }
  }
}

Result<bool> CsvReader::read_row(std::vector<std::string>& fields) {
  fields.clear();
  auto& buffer = *in_->rdbuf();

  // Empty lines between rows are passed over.
  int c = buffer.sbumpc();
  while (c == '\n' || c == '\r' || (c == '#' && comments_ == CsvComments::hash)) {
    if (c == '\n') ++line_;
    if (c == '#') skip_line();
    c = buffer.sbumpc();
  }
  row_line_ = line_;
  if (c == end_of_file) return at_end();

  std::size_t bytes = 0;
  std::string field;
  while (true) {
    if (c == '"' && field.empty()) {
      // A quoted field: two quotes stand for one, line ends are part of it.
      for (c = buffer.sbumpc();; c = buffer.sbumpc()) {
        if (c == end_of_file) {
          if (auto end = at_end(); !end) return end;
          return broken_row("a quoted field that begins in this row is never closed");
        }
        if (c == '"') {
          c = buffer.sbumpc();
          if (c != '"') break;
        }
        if (c == '\n') ++line_;
        field += static_cast<char>(c);
        if (++bytes > max_row_bytes)
          return broken_row("a row longer than 1 GiB; is a closing quote missing?");
      }
      if (c != separator_ && c != '\n' && c != '\r' && c != end_of_file) {
        skip_line();
        return broken_row("text after a closing quote; write a quote inside a field as two quotes");
      }
    } else {
      while (c != separator_ && c != '\n' && c != '\r' && c != end_of_file) {
        field += static_cast<char>(c);
        if (++bytes > max_row_bytes) return broken_row("a row longer than 1 GiB");
        c = buffer.sbumpc();
      }
    }
    fields.push_back(std::exchange(field, {}));
    if (c != separator_) break;
    c = buffer.sbumpc();
  }
  if (c == '\r' && buffer.sgetc() == '\n') c = buffer.sbumpc();
  if (c == end_of_file) {
    if (auto end = at_end(); !end) return end;  // the row is cut, too
  }
  if (c == '\n') ++line_;
  return true;
}

Result<bool> CsvReader::next(std::vector<std::string>& fields) {
  auto row = read_row(fields);
  if (!row || !*row) return row;
  if (fields.size() != columns_.size()) {
    return broken_row(
        fmt::format("{} fields where the first row names {} columns; quote fields that hold a comma",
                    fields.size(), columns_.size()));
  }
  for (const auto& field : fields) {
    if (find_invalid_utf8(field) != std::string_view::npos) {
      return broken_row("not valid UTF-8; save the table as UTF-8");
    }
  }
  return true;
}

}  // namespace standpoint::io
