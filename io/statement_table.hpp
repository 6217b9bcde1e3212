#pragma once
// Hand-coded statements in a table: document,date,actor,organization,issue,stance,quote,url.

#include <standpoint/io/records.hpp>

#include <istream>
#include <string>

namespace standpoint::io {

/// Turns each row into records: a document (without text), the actor (a person, or the organisation where the
/// column actor is empty), their affiliation, the issue and the statement, whose evidence is marked
/// unverified. Needed columns: actor or organization, issue, stance, quote. Broken rows are reported and
/// counted; the rest is read.
Result<RecordCounts> read_statement_table(std::istream& in, const std::string& name,
                                          const OnRecord& on_record, const DiagnosticSink& report);

}  // namespace standpoint::io
