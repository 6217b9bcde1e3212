#pragma once
// An answer for the eye: a table, and under each row the sentence that it rests on.

#include <standpoint/graph/query_language.hpp>

#include <ostream>

namespace standpoint::cli {

/// The question as it was understood, then aligned columns, numbers to the right. Ids, and columns that are
/// empty in every row, are left out; names and lists are cut at 40 characters, sentences at 300. "nothing
/// found" without rows.
void write_text(std::ostream& out, const graph::Answer& answer);

}  // namespace standpoint::cli
