#include "table_append.hpp"

#include "csv.hpp"
#include "csv_writer.hpp"

#include <standpoint/io/output_file.hpp>
#include <standpoint/io/text_file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <sstream>

namespace standpoint::io {

std::optional<Error> append_rows(const std::string& path, std::span<const std::string_view> columns,
                                 std::span<const NewRow> rows) {
  namespace fs = std::filesystem;
  std::error_code failed;
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty()) fs::create_directories(folder, failed);
  if (failed)
    return Error{Errc::not_writable, folder.string(), fmt::format("cannot be made ({})", failed.message())};

  std::string old;
  std::vector<std::string> names(columns.begin(), columns.end());
  if (fs::exists(path, failed)) {
    auto bytes = read_text_file(path);
    if (!bytes) return bytes.error();
    old = std::move(*bytes);
    std::istringstream in(old);
    const auto table = CsvReader::open(in, path, CsvComments::hash);
    if (!table) return table.error();
    names = table->columns();
  }
  for (const auto& row : rows) {
    for (const auto& [column, text] : row) {
      if (!text.empty() && std::find(names.begin(), names.end(), column) == names.end())
        return Error{Errc::malformed, path, fmt::format("no column '{}'; add it to the first row", column)};
    }
  }

  auto file = OutputFile::create(path);
  if (!file) return file.error();
  std::ostream& out = file->stream();
  CsvWriter writer(out);
  out << old;
  if (!old.empty() && old.back() != '\n') out << '\n';
  std::vector<std::string_view> fields(names.begin(), names.end());
  if (old.empty()) writer.row(fields);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto found =
          std::find_if(row.begin(), row.end(), [&](const auto& field) { return field.first == names[i]; });
      fields[i] = found == row.end() ? std::string_view() : std::string_view(found->second);
    }
    writer.row(fields);
  }
  if (auto written = file->commit(); !written) return written.error();
  return std::nullopt;
}

}  // namespace standpoint::io
