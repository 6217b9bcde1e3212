#pragma once
// Rows added to a table that a user keeps.

#include <standpoint/model/result.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {

/// Fields of a row by their columns; those that are empty may be left out.
using NewRow = std::vector<std::pair<std::string_view, std::string>>;

/// Appends rows to a table in the order of its own columns. What stands there stays byte for byte; a file
/// that is not there is made with `columns`, in a folder that is made, too. The file is whole or as it was.
/// Error malformed when a field has no column there.
std::optional<Error> append_rows(const std::string& path, std::span<const std::string_view> columns,
                                 std::span<const NewRow> rows);

}  // namespace standpoint::io
