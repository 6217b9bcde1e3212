#include "gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <memory>
#include <new>

namespace standpoint::viewer {
namespace {

constexpr int level = 6;
constexpr int gzip_window = 15 + 16;  // the largest window, gzip headers
constexpr int memory_level = 8;

Bytef* bytes_of(std::string_view text) { return reinterpret_cast<Bytef*>(const_cast<char*>(text.data())); }

// Gives zlib the whole of `in`, piece by piece, and appends what comes out. `step` is deflate or inflate.
template <class Step>
int pump(z_stream& stream, std::string_view in, std::string& out, const Step& step) {
  constexpr std::size_t largest = std::numeric_limits<uInt>::max();
  std::array<char, std::size_t{1} << 16U> piece{};
  int status = Z_OK;
  while (status == Z_OK) {
    const auto some = in.substr(0, largest);
    const bool is_last = some.size() == in.size();
    stream.next_in = bytes_of(some);
    stream.avail_in = static_cast<uInt>(some.size());
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    status = step(&stream, is_last ? Z_FINISH : Z_NO_FLUSH);
    in.remove_prefix(some.size() - stream.avail_in);
    const std::size_t produced = piece.size() - stream.avail_out;
    out.append(piece.data(), produced);
    // Z_BUF_ERROR with something done only says that there is more room needed.
    if (status == Z_BUF_ERROR && (produced > 0 || !is_last)) status = Z_OK;
  }
  return status;
}

}  // namespace

std::string gzip(std::string_view bytes) {
  z_stream stream = {};
  if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::bad_alloc();
  const std::unique_ptr<z_stream, int (*)(z_stream*)> guard(&stream, deflateEnd);
  std::string out;
  pump(stream, bytes, out, deflate);
  return out;
}

std::optional<std::string> gunzip(std::string_view packed) {
  z_stream stream = {};
  if (inflateInit2(&stream, gzip_window) != Z_OK) throw std::bad_alloc();
  const std::unique_ptr<z_stream, int (*)(z_stream*)> guard(&stream, inflateEnd);
  std::string out;
  if (pump(stream, packed, out, inflate) != Z_STREAM_END) return std::nullopt;
  return out;
}

}  // namespace standpoint::viewer
