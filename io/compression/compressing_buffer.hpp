#pragma once
// Output that is compressed on its way.

#include <standpoint/io/compression.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <streambuf>
#include <string_view>

namespace standpoint::io {

/// Packs a stream piece by piece: what it is given, and whether that was the last.
class Encoder {
 public:
  struct Step {
    std::size_t consumed = 0;
    std::size_t produced = 0;
    bool finished = false;  ///< of the last piece all has been given
    bool failed = false;
  };

  Encoder() = default;
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;
  virtual ~Encoder() = default;
  virtual Step encode(std::string_view in, std::span<char> out, bool is_last) = 0;
};

/// What is written to it goes compressed into another buffer, as one gzip member or zstd frame. The same
/// bytes in give the same bytes out: no time and no file name is written. A flush hands nothing on, for small
/// pieces compress badly; finish() does.
class CompressingBuffer : public std::streambuf {
 public:
  /// Precondition: `format` is not none.
  CompressingBuffer(Compression format, std::streambuf& to);
  CompressingBuffer(const CompressingBuffer&) = delete;
  CompressingBuffer& operator=(const CompressingBuffer&) = delete;

  /// Writes what is left and the end of the format; nothing may be written after it. False on a failure of
  /// the buffer below.
  bool finish();

 protected:
  int_type overflow(int_type c) override;

 private:
  bool pack(bool is_last);

  std::unique_ptr<Encoder> encoder_;
  std::streambuf* to_;
  bool failed_ = false;
  std::array<char, std::size_t{1} << 16U> plain_{};
  std::array<char, std::size_t{1} << 16U> packed_{};
};

}  // namespace standpoint::io
