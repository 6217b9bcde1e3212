#pragma once
// Lines of a stream, however long a line may be.

#include <array>
#include <cstddef>
#include <streambuf>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Reads lines without their LF or CRLF; a byte-order mark before the first is taken off. Memory is bounded
/// by `max_bytes`: a longer line is read past, and next() gives its beginning with too_long(). Reads ahead,
/// no further than the stream's buffer goes: of a pipe it takes what is there. The stream's own position is
/// not to be used beside it.
class LineReader {
 public:
  LineReader(std::streambuf& in, std::size_t max_bytes) : in_(&in), max_bytes_(max_bytes) {}

  /// False at the end of the stream. line() is valid until the next call.
  bool next();
  std::string_view line() const { return line_; }
  bool too_long() const { return too_long_; }
  std::size_t number() const { return number_; }  ///< of the line read last, from 1

 private:
  bool fill();
  void add(std::string_view part);

  std::streambuf* in_;
  std::size_t max_bytes_;
  std::array<char, std::size_t{1} << 16U> block_{};
  std::size_t begin_ = 0;  // of what is left of the block
  std::size_t end_ = 0;
  std::string joined_;  // a line that does not lie in one block
  std::string_view line_;
  std::size_t number_ = 0;
  bool too_long_ = false;
};

}  // namespace standpoint::io
