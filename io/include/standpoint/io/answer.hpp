#pragma once
// Answers to questions as JSON and CSV. See standpoint/graph/query_language.hpp.

#include <standpoint/graph/query_language.hpp>

#include <ostream>
#include <string>

namespace standpoint::io {

/// One object in one line, without a line end:
///   {"question": "allies of \"Ida Holt\"",
///    "columns": [{"name": "ally", "type": "name"}, ...],
///    "rows": [{"ally": "Jon Berg", ..., "statement_ids": ["s:0123456789abcdef"]}],
///    "notes": []}
/// A row has every column, under its name. Linear.
std::string answer_json(const graph::Answer& answer);

/// A header and a row for each row, columns as they are named and statement_ids behind; lists are joined by
/// "; ". Linear.
void write_answer_csv(std::ostream& out, const graph::Answer& answer);

}  // namespace standpoint::io
