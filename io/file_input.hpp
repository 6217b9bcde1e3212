#pragma once
// Files and standard input as streams, with messages that say what to do.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <fstream>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Suffix of a path in any case: has_suffix("A.JSONL", ".jsonl").
bool has_suffix(std::string_view path, std::string_view suffix);

/// An open file, or standard input for "-".
class FileInput {
 public:
  /// Error not_found or unreadable with the system's reason and what to do; folders are refused.
  static Result<FileInput> open(const std::string& path);

  std::istream& stream();
  /// For messages: the path, or "standard input".
  const std::string& name() const { return name_; }

 private:
  std::string name_;
  std::unique_ptr<std::ifstream> file_;  // empty = standard input
};

/// The whole of a stream. Error too_large beyond `limit` bytes, unreadable when it breaks off.
Result<std::string> read_all(std::istream& in, const std::string& name, std::size_t limit);

/// Error for what the operating system refused: `number` is errno.
Error system_error(const std::string& where, int number);

}  // namespace standpoint::io
