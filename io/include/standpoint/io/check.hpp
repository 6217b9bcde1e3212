#pragma once
// Files of records and projects, checked (see standpoint/checking.hpp for what is looked at).
//
// Beyond the records themselves: lines that are none, text_sha256 against the text, and of projects what
// SQLite says of the file (integrity_check, foreign_key_check), records that stand with another document than
// their own, reviews that are none.

#include <standpoint/checking.hpp>
#include <standpoint/model/result.hpp>

#include <span>
#include <string>

namespace standpoint::io {

/// Checks files (.jsonl, .csv, .standpoint, or "-") as one: an id may be that of a record of another file.
/// What is wrong goes to `on_finding`, what is odd only to `report` as warnings. Error: a file that cannot be
/// read at all. Memory: the texts.
Result<RecordChecker::Counts> check_files(std::span<const std::string> paths, const OnFinding& on_finding,
                                          const DiagnosticSink& report);

}  // namespace standpoint::io
