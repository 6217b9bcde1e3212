#pragma once
// Compressed input read as if it were plain.

#include "compression/decoder.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <memory>
#include <streambuf>
#include <string>

namespace standpoint::io {

/// The bytes of a source, unpacked when they begin as gzip or zstd do (members and frames may follow each
/// other), else as they are. Memory does not grow with the input. What comes before a fault is handed on,
/// then the stream ends and fault() says why: see read_fault.
class DecompressingBuffer : public std::streambuf {
 public:
  /// Reads up to `size` bytes, 0 at the end; may put a message into `fault`, which is an end, too.
  using Source = std::function<std::size_t(char* to, std::size_t size, std::string& fault)>;

  explicit DecompressingBuffer(Source source);
  explicit DecompressingBuffer(std::istream& in);
  DecompressingBuffer(const DecompressingBuffer&) = delete;
  DecompressingBuffer& operator=(const DecompressingBuffer&) = delete;

  /// Why the bytes ended early, "" when they did not; told once the stream has given its end.
  const std::string& fault() const { return told_fault_; }
  /// After a fault in gzip data: goes on with the next member behind the beginning of the damaged one, as far
  /// as its bytes are still held (64 KiB). False where there is none, and for other faults.
  bool resume();
  /// True once a byte has been read and the source turned out to be compressed.
  bool is_compressed() const { return decoder_ != nullptr; }

 protected:
  int_type underflow() override;

 private:
  bool read_source();
  void begin();
  std::size_t decode_more();
  std::size_t find_member(std::size_t from) const;

  Source source_;
  std::unique_ptr<Decoder> decoder_;  // empty = plain
  std::string fault_;                 // as soon as it is found
  std::string told_fault_;            // when all before it has been handed on
  bool started_ = false;
  bool is_damaged_ = false;     // the fault is one of the packed data
  std::uint64_t consumed_ = 0;  // bytes of the source that were unpacked
  std::array<char, std::size_t{1} << 16U> packed_{};
  std::size_t packed_begin_ = 0;
  std::size_t packed_end_ = 0;
  std::size_t resume_from_ = 0;  // behind the first byte of the member under way, if it lies in the block
  std::array<char, std::size_t{1} << 16U> plain_{};
};

}  // namespace standpoint::io
