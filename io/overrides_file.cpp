#include "csv.hpp"
#include "csv_writer.hpp"
#include "file_input.hpp"

#include <standpoint/io/name_suggestions.hpp>
#include <standpoint/io/names.hpp>
#include <standpoint/io/text_file.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <sstream>
#include <string_view>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::string_view new_file =
    "# Your last word on names: same (a is b), not_same, rename (a is called b), kind (a is of kind b).\n"
    "op,a,b,doc,note\n";

std::string_view field_of(const NameOverride& row, std::string_view column) {
  if (column == "op") return to_string(row.op);
  if (column == "a") return row.a;
  if (column == "b") return row.b;
  if (column == "doc") return row.doc;
  return column == "note" ? std::string_view(row.note) : std::string_view();
}

// What the file says of two names; not_same has no direction.
class Known {
 public:
  void add(const NameOverride& row) { rows_[key(row, row.op)] = true; }
  bool has(const NameOverride& row) const { return rows_.contains(key(row, row.op)); }
  bool contradicts(const NameOverride& row) const {
    if (row.op == NameOverride::Op::not_same) {
      NameOverride back = row;
      std::swap(back.a, back.b);
      return rows_.contains(key(row, NameOverride::Op::same)) ||
             rows_.contains(key(back, NameOverride::Op::same));
    }
    return row.op == NameOverride::Op::same && rows_.contains(key(row, NameOverride::Op::not_same));
  }

 private:
  static std::string key(const NameOverride& row, NameOverride::Op op) {
    const bool swap = op == NameOverride::Op::not_same && row.b < row.a;
    return fmt::format("{}\n{}\n{}\n{}", to_string(op), swap ? row.b : row.a, swap ? row.a : row.b, row.doc);
  }
  std::map<std::string, bool> rows_;
};

// Columns of a table, lower case and without outer blanks; none when it has no row at all.
std::vector<std::string> columns_of(const std::string& bytes, const std::string& path) {
  std::istringstream in(bytes);
  const auto table = CsvReader::open(in, path, CsvComments::hash);
  if (!table) return {};
  std::vector<std::string> columns(table->columns().size());
  for (const std::string_view name : {"op", "a", "b", "doc", "note"}) {
    if (const auto at = table->column(name)) columns[*at] = name;
  }
  return columns;
}

bool has_rows(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    if (!line.starts_with('#') && line.find_first_not_of(" \t\r") != std::string_view::npos) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

Result<OverridesUpdate> add_overrides(const std::string& path, std::span<const NameOverride> rows) {
  OverridesUpdate update;
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) {
    auto bytes = read_text_file(path);
    // An empty file is as good as none.
    if (!bytes && bytes.error().code != Errc::empty) return bytes.error();
    if (bytes) update.bytes = std::move(*bytes);
  }
  Known known;
  if (has_rows(update.bytes)) {
    std::istringstream in(update.bytes);
    Gazetteer there;
    if (auto error = read_names_file(in, "overrides.csv", path, there)) return *error;
    for (const auto& row : there.overrides()) known.add(row);
  } else {
    if (!update.bytes.empty() && !update.bytes.ends_with('\n')) update.bytes += '\n';
    update.bytes += update.bytes.empty() ? new_file : new_file.substr(new_file.find('\n') + 1);
  }
  const std::vector<std::string> columns = columns_of(update.bytes, path);
  if (!update.bytes.ends_with('\n')) update.bytes += '\n';

  std::ostringstream out;
  CsvWriter table(out);
  for (const auto& row : rows) {
    if (known.has(row)) continue;
    if (known.contradicts(row)) {
      const bool same = row.op == NameOverride::Op::same;
      return Error{
          Errc::invalid_value, path,
          fmt::format("'{}' and '{}'{} are to be {}, but another answer says {}; delete one of the two",
                      row.a, row.b, row.note.empty() ? "" : " (" + row.note + ")", same ? "same" : "not_same",
                      same ? "not_same" : "same")};
    }
    known.add(row);
    std::vector<std::string_view> fields;
    for (const auto& column : columns) fields.push_back(field_of(row, column));
    table.row(fields);
    update.added.push_back(row);
  }
  std::string lines = out.str();
  // As the lines above end.
  if (update.bytes.ends_with("\r\n")) {
    std::string with_cr;
    bool quoted = false;
    for (const char c : lines) {
      quoted = quoted != (c == '"');
      if (c == '\n' && !quoted) with_cr += '\r';
      with_cr += c;
    }
    lines = std::move(with_cr);
  }
  update.bytes += lines;
  return update;
}

}  // namespace standpoint::io
