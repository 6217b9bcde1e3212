#pragma once
// The tables of a project file, and how a file of an older version gets them.

#include "sqlite.hpp"

#include <standpoint/model/result.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace standpoint::io {

/// "Stpt": what `file` and other programs know the format by.
inline constexpr std::int64_t project_application_id = 0x53747074;

/// Each step takes a file from the version that is its place (0: an empty file) to the next one. They are
/// never changed once they are released: a change of tables is a new step.
std::span<const std::string_view> project_schema_steps();

/// The tables whose rows are records of one document, in the order in which they are written.
inline constexpr std::array<std::string_view, 6> record_tables = {
    "entities", "issues", "mentions", "affiliations", "attributions", "statements"};

/// Says that a file is a project of this version, with the tables of this version and nothing that acts on
/// them. Errors: empty for a file without tables; malformed for a database of another program or changed
/// tables; unsupported for a project of another version.
Result<void> check_project_schema(const SqliteFile& file, std::span<const std::string_view> steps);

/// The same for a file that is to be written: tables are made in an empty file, and an older one is taken
/// through its steps, all of them or none.
Result<void> bring_up_to_date(const SqliteFile& file, std::span<const std::string_view> steps);

}  // namespace standpoint::io
