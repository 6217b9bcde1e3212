#pragma once
// Gzip and zstd for tests of readers.

#include <zlib.h>
#include <zstd.h>

#include <cstddef>
#include <string>

namespace standpoint::test {

inline std::string gzipped(const std::string& plain) {
  z_stream stream = {};
  std::string packed(compressBound(static_cast<uLong>(plain.size())) + 64, '\0');
  if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return "";
  std::string input = plain;
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int status = deflate(&stream, Z_FINISH);
  packed.resize(packed.size() - stream.avail_out);
  deflateEnd(&stream);
  return status == Z_STREAM_END ? packed : "";
}

inline std::string zstd_packed(const std::string& plain) {
  std::string packed(ZSTD_compressBound(plain.size()), '\0');
  const std::size_t size = ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 3);
  packed.resize(ZSTD_isError(size) != 0 ? 0 : size);
  return packed;
}

}  // namespace standpoint::test
