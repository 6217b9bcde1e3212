#pragma once
// The table of suggested names, which the user answers in a spreadsheet, and its answers in overrides.csv.
//
//   accept,a,b,score,statements,reason,example_a,example_b,kind_a,kind_b,id_a,id_b,by
//
// accept is empty, y or n; by is "name" or "id": with what a yes is written down (see name_suggestions.hpp).

#include <standpoint/model/result.hpp>
#include <standpoint/name_suggestions.hpp>

#include <istream>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace standpoint::io {

/// Writes the header and a row for each suggestion, in their order.
void write_name_suggestions(std::ostream& out, std::span<const NameSuggestion> suggestions);

/// The answers of a table as overrides, in the order of its rows; rows without an answer give none. Needs the
/// columns accept, a and b; where there are no ids the names stand for themselves. Error invalid_value, with
/// the line, for an accept that is neither y, yes, n nor no (case does not matter), or a row without names.
Result<std::vector<NameOverride>> read_name_answers(std::istream& in, const std::string& name);

/// An overrides.csv with rows added behind those that are there.
struct OverridesUpdate {
  std::string bytes;                ///< the whole new file
  std::vector<NameOverride> added;  ///< without what was there already
};

/// Adds rows to the overrides in `path`, which need not exist; what stands there is kept byte for byte, and
/// new rows have its columns. Nothing is written: `bytes` is for an OutputFile. Error invalid_value for a
/// file with a wrong row, for columns op, a or b that are missing, and for a `same` of two names that are
/// `not_same`, or the other way round. Near-linear.
Result<OverridesUpdate> add_overrides(const std::string& path, std::span<const NameOverride> rows);

}  // namespace standpoint::io
