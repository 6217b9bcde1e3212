#pragma once
// Rows added to a table that a user keeps, and taken out of it.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// A field of a new row; those that are empty may be left out.
struct NewField {
  std::string_view column;
  std::string text;
  bool optional = false;  ///< may be lost where the table has no such column: a note
};
using NewRow = std::vector<NewField>;

/// The bytes of a table with rows behind it, in the order of its own columns and with its line ends; what
/// stands there stays byte for byte. Bytes without a row (none, or comments) get `columns` as their first
/// row, an empty table also the comment `about` before it. Error malformed for a broken first row and for a
/// field that has no column there.
Result<std::string> with_rows(std::string bytes, const std::string& path,
                              std::span<const std::string_view> columns, std::span<const NewRow> rows,
                              std::string_view about = {});

/// The bytes of a table without the rows that begin in these lines (from 1, ascending); all else, comments
/// too, stays byte for byte. Linear.
std::string without_rows(std::string_view bytes, std::span<const std::size_t> lines);

/// with_rows() on a file, in a folder that is made if it is not there. The file is whole or as it was.
std::optional<Error> append_rows(const std::string& path, std::span<const std::string_view> columns,
                                 std::span<const NewRow> rows);

/// The bytes of a file; none where it is not there or empty.
Result<std::string> read_table_bytes(const std::string& path);

}  // namespace standpoint::io
