#include "assets.hpp"

#include "embedded.hpp"

#include <zlib.h>

#include <deque>
#include <stdexcept>
#include <string>

namespace standpoint::viewer {
namespace {

constexpr int gzip_only = 16 + MAX_WBITS;

std::string unpack(const Embedded& file) {
  std::string bytes(file.size, '\0');
  z_stream stream = {};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(file.bytes.data()));
  stream.avail_in = static_cast<uInt>(file.bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  const bool whole = inflateInit2(&stream, gzip_only) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END &&
                     stream.avail_out == 0;
  inflateEnd(&stream);
  if (!whole) throw std::logic_error("the embedded page is damaged: " + std::string(file.name));
  return bytes;
}

// Owns what was unpacked.
struct Unpacked {
  Unpacked() {
    for (const auto& file : embedded()) {
      if (file.packed) {
        files.push_back({file.name, texts.emplace_back(unpack(file)), file.bytes});
      } else {
        files.push_back({file.name, file.bytes, {}});
      }
    }
  }

  std::deque<std::string> texts;  // never moves them
  std::vector<Asset> files;
};

}  // namespace

const std::vector<Asset>& assets() {
  static const Unpacked all;
  return all.files;
}

}  // namespace standpoint::viewer
