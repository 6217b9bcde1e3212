#pragma once
// Files that are whole or not there.

#include <standpoint/model/result.hpp>

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace standpoint::io {

/// An output that appears under its name only when it is complete: written to a temporary file beside it,
/// synced and renamed by commit(). A path that ends in .gz or .zst is written compressed, the same bytes each
/// time (compression.hpp). "-" is standard output, and devices such as /dev/full are written in
/// place. Destroyed without commit(), it leaves nothing behind and the old file as it was.
class OutputFile {
 public:
  /// Error not_writable when the folder does not exist or may not be written, with the remedy in the message.
  static Result<OutputFile> create(std::string_view path);
  OutputFile(OutputFile&&) noexcept;
  OutputFile& operator=(OutputFile&&) noexcept;
  ~OutputFile();

  /// What is written here becomes the file at commit().
  std::ostream& stream();
  /// Where it is written until commit(); empty for what is written in place. For who must leave at once.
  const std::string& temporary_path() const;
  /// Flushes and checks every write so far, so that commit() has only to rename: for outputs of several files
  /// that shall appear together. Nothing may be written afterwards. Errors as of commit().
  Result<void> finish();
  /// Flushes, checks every write so far and gives the file its name. Error not_writable, for instance for a
  /// full disk.
  Result<void> commit();

 private:
  struct State;
  explicit OutputFile(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace standpoint::io
