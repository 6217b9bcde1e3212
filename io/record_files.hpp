#pragma once
// Files of records, whatever their format.

#include <standpoint/io/records.hpp>
#include <standpoint/model/result.hpp>

#include <string>

namespace standpoint::io {

/// Reads one file (or "-"): records by suffix .jsonl, a statement table by .csv, an event list by
/// .events.csv, a database of Discourse Network Analyzer by .dna. Documents without an id get one. What cannot be read is reported and counted.
RecordCounts read_record_file(const std::string& path, const OnRecord& on_record,
                              const DiagnosticSink& report);

}  // namespace standpoint::io
