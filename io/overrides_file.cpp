#include "table_append.hpp"

#include <standpoint/io/name_suggestions.hpp>
#include <standpoint/io/names.hpp>

#include <fmt/format.h>

#include <array>
#include <map>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::array<std::string_view, 5> columns = {"op", "a", "b", "doc", "note"};
constexpr std::string_view about =
    "Your last word on names: same (a is b), not_same, rename (a is called b), kind (a is of kind b).";

NewRow row_of(const NameOverride& row) {
  return {{"op", std::string(to_string(row.op))},
          {"a", row.a},
          {"b", row.b},
          {"doc", row.doc},
          {"note", row.note, true}};
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

}  // namespace

Result<OverridesUpdate> add_overrides(const std::string& path, std::span<const NameOverride> rows) {
  OverridesUpdate update;
  auto bytes_there = read_table_bytes(path);
  if (!bytes_there) return bytes_there.error();
  update.bytes = std::move(*bytes_there);
  Known known;
  std::istringstream in(update.bytes);
  Gazetteer there;
  if (auto error = read_names_file(in, "overrides.csv", path, there); error && error->code != Errc::empty)
    return *error;
  for (const auto& row : there.overrides()) known.add(row);

  std::vector<NewRow> added;
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
    added.push_back(row_of(row));
    update.added.push_back(row);
  }
  auto bytes = with_rows(std::move(update.bytes), path, columns, added, about);
  if (!bytes) return bytes.error();
  update.bytes = std::move(*bytes);
  return update;
}

}  // namespace standpoint::io
