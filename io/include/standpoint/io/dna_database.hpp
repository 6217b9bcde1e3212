#pragma once
// Files of Discourse Network Analyzer 3 (.dna: an SQLite database), read and never written.

#include <standpoint/graph/statement_table.hpp>
#include <standpoint/model/result.hpp>

#include <string>

namespace standpoint::io {

/// True for a file that ends in .dna (in any case) or begins as SQLite databases do.
bool is_dna_file(const std::string& path);

/// The statements of one type. `statement_type` is its label; "": the first type with two variables of short
/// text and a qualifier (boolean or integer), else the first with two of short text. The variables are those
/// of the type, then, where it has a person or organization but no actor, `actor`, which is the person or,
/// without one, the organization; and of the document title, author, source, section, type, id and date.
///
/// What is read is checked, as a file may come from anywhere: an entity without a name is no value, a row
/// that lacks one has none, offsets outside of the text are cut to it, text that is no UTF-8 is mended.
/// Offsets are UTF-16 units, as DNA counts them. Documents whose date is no second of the years 1 to 9999
/// have none, which is reported.
///
/// Errors: not_found, unreadable (also for a file that DNA has open and writes), malformed for what is no
/// SQLite database or damaged, unsupported for files of DNA 1 and 2, not_found for a type that is not there,
/// with those that are. O(n log n); memory: the table and one document's text.
Result<graph::StatementTable> read_dna_statements(const std::string& path, const std::string& statement_type,
                                                  const DiagnosticSink& report);

}  // namespace standpoint::io
