#pragma once
// Gzipped input read as if it were plain.

#include <array>
#include <cstddef>
#include <istream>
#include <memory>
#include <streambuf>
#include <string>

namespace standpoint::io {

/// The bytes of a stream, decompressed when they begin as gzip does (RFC 1952; members may follow each
/// other), else as they are. Memory does not grow with the input.
class InflatingBuffer : public std::streambuf {
 public:
  explicit InflatingBuffer(std::istream& in);
  ~InflatingBuffer() override;
  InflatingBuffer(const InflatingBuffer&) = delete;
  InflatingBuffer& operator=(const InflatingBuffer&) = delete;

  /// Why the bytes ended early, "" when they did not; known once they have ended.
  const std::string& fault() const { return fault_; }

 protected:
  int_type underflow() override;

 private:
  struct Inflater;
  std::size_t read_source();
  std::size_t inflate_more();

  std::istream* in_;
  std::unique_ptr<Inflater> inflater_;  // empty = plain
  std::string fault_;
  bool started_ = false;
  std::array<char, std::size_t{1} << 16U> source_{};
  std::size_t source_end_ = 0;
  std::array<char, std::size_t{1} << 16U> plain_{};
};

}  // namespace standpoint::io
