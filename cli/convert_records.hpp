#pragma once
// Records that change hands: between Standpoint and the programs that people code with.

#include <span>
#include <string>

namespace standpoint::cli {

/// True for one output that hand coding goes on with (.dna), and for records (.jsonl) made of such a file:
/// names and issues then stay as they are, where a map resolves them.
bool is_for_coders(const std::string& input, std::span<const std::string> outputs);

/// True for records (.jsonl, compressed or not) to be written as records again.
bool is_record_copy(const std::string& input, std::span<const std::string> outputs);

/// Hands the records on as they are, one by one: memory of the longest line. Exit code.
int copy_records(const std::string& input, const std::string& output, bool quiet);

/// Reads and writes as the endings say. Exit code.
int convert_records(const std::string& input, const std::string& output, bool quiet);

}  // namespace standpoint::cli
