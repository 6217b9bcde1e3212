#include "table_append.hpp"

#include "csv.hpp"
#include "csv_writer.hpp"

#include <standpoint/io/text_file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace standpoint::io {

namespace {

bool has_row(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    if (!line.starts_with('#') && line.find_first_not_of(" \t\r") != std::string_view::npos) return true;
    at = end + 1;
  }
  return false;
}

std::string line_of(std::span<const std::string_view> fields, bool crlf) {
  std::ostringstream out;
  CsvWriter(out).row(fields);
  std::string line = out.str();
  if (crlf) line.insert(line.size() - 1, 1, '\r');
  return line;
}

}  // namespace

Result<std::string> with_rows(std::string bytes, const std::string& path,
                              std::span<const std::string_view> columns, std::span<const NewRow> rows,
                              std::string_view about) {
  std::vector<std::string> names(columns.begin(), columns.end());
  const bool is_new = !has_row(bytes);
  const bool crlf = bytes.find("\r\n") != std::string::npos;
  if (!is_new) {
    std::istringstream in(bytes);
    const auto table = CsvReader::open(in, path, CsvComments::hash);
    if (!table) return table.error();
    names = table->columns();
  }
  for (const auto& row : rows) {
    for (const auto& field : row) {
      const bool lost = std::find(names.begin(), names.end(), field.column) == names.end();
      if (lost && !field.text.empty() && !field.optional)
        return Error{Errc::malformed, path,
                     fmt::format("no column '{}'; add it to the first row", field.column)};
    }
  }

  if (is_new && bytes.empty() && !about.empty()) bytes = fmt::format("# {}\n", about);
  if (!bytes.empty() && bytes.back() != '\n') bytes += crlf ? "\r\n" : "\n";
  std::vector<std::string_view> fields(names.begin(), names.end());
  if (is_new) bytes += line_of(fields, crlf);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto found =
          std::find_if(row.begin(), row.end(), [&](const auto& field) { return field.column == names[i]; });
      fields[i] = found == row.end() ? std::string_view() : std::string_view(found->text);
    }
    bytes += line_of(fields, crlf);
  }
  return bytes;
}

std::string without_rows(std::string_view bytes, std::span<const std::size_t> lines) {
  std::string kept;
  kept.reserve(bytes.size());
  std::size_t line = 1;
  auto next = lines.begin();
  bool quoted = false;  // a quoted field may hold line ends
  bool out = next != lines.end() && *next == line;
  bool begins = true;
  bool comment = false;
  for (const char c : bytes) {
    if (begins) {
      comment = c == '#' && !quoted;
      begins = false;
    }
    if (!out) kept += c;
    if (c == '"' && !comment) quoted = !quoted;
    if (c != '\n') continue;
    ++line;
    if (quoted) continue;
    begins = true;
    while (next != lines.end() && *next < line) ++next;
    out = next != lines.end() && *next == line;
  }
  return kept;
}

std::optional<Error> append_rows(const std::string& path, std::span<const std::string_view> columns,
                                 std::span<const NewRow> rows) {
  namespace fs = std::filesystem;
  std::error_code failed;
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty()) fs::create_directories(folder, failed);
  if (failed)
    return Error{Errc::not_writable, folder.string(), fmt::format("cannot be made ({})", failed.message())};

  auto old = read_table_bytes(path);
  if (!old) return old.error();
  auto bytes = with_rows(std::move(*old), path, columns, rows);
  if (!bytes) return bytes.error();
  if (auto written = write_text_file(path, *bytes); !written) return written.error();
  return std::nullopt;
}

Result<std::string> read_table_bytes(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::string();
  auto bytes = read_text_file(path);
  if (!bytes && bytes.error().code == Errc::empty) return std::string();
  return bytes;
}

}  // namespace standpoint::io
