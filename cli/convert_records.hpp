#pragma once
// Records that change hands: between Standpoint and the programs that people code with.

#include <span>
#include <string>

namespace standpoint::cli {

/// True for one output that is records as much as its input is: what hand coding goes on with (.dna,
/// .events.csv) or is made of such a file, and annotations (.jsonld) or a project of record lines. Names and
/// issues then stay as they are, where a map resolves them.
bool are_records_alone(const std::string& input, std::span<const std::string> outputs);

/// True for records (.jsonl, compressed or not) to be written as records again.
bool is_record_copy(const std::string& input, std::span<const std::string> outputs);

/// Hands the records on as they are, one by one: memory of the longest line. Exit code.
int copy_records(const std::string& input, const std::string& output, bool quiet);

/// Reads and writes as the endings say; `title` is that of annotations. Record lines in the order of the
/// format are read document by document, except for event lists. Exit code.
int convert_records(const std::string& input, const std::string& output, const std::string& title,
                    bool quiet);

}  // namespace standpoint::cli
