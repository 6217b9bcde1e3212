#pragma once
// Files and standard input as streams, with messages that say what to do.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Suffix of a path in any case: has_suffix("A.JSONL", ".jsonl").
bool has_suffix(std::string_view path, std::string_view suffix);

/// An open file, or standard input for "-", unpacked when its bytes are gzip or zstd. Who has read to the end
/// asks read_fault whether that was the end.
class FileInput {
 public:
  /// Error not_found or unreadable with the system's reason and what to do; folders are refused.
  static Result<FileInput> open(const std::string& path);

  FileInput(FileInput&&) noexcept;
  FileInput& operator=(FileInput&&) noexcept;
  ~FileInput();

  std::istream& stream();
  /// For messages: the path, or "standard input".
  const std::string& name() const;
  /// True when what was read so far came out of a compressed file.
  bool is_compressed() const;

 private:
  struct State;
  explicit FileInput(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// The first bytes of a regular file, up to `count`; "" for what is none: a pipe would have lost them.
std::string head_of_file(const std::string& path, std::size_t count);

/// Why a stream that has ended broke off before its end: reading failed, or compressed data are cut off or
/// damaged. Nothing when it did not.
std::optional<Error> read_fault(std::istream& in, std::string_view name);

/// After a fault, goes on behind damaged gzip data with the next member that can be found. False where there
/// is none, or where what failed was not the unpacking. To be read through the stream's buffer.
bool resume_after_damage(std::istream& in);

/// The whole of a stream. Error too_large beyond `limit` bytes, unreadable when it breaks off.
Result<std::string> read_all(std::istream& in, const std::string& name, std::size_t limit);

/// Error for what the operating system refused: `number` is errno.
Error system_error(const std::string& where, int number);

}  // namespace standpoint::io
