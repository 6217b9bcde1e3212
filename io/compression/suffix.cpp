#include "file_input.hpp"

#include <standpoint/io/compression.hpp>

namespace standpoint::io {

Compression compression_of_path(std::string_view path) {
  if (has_suffix(path, ".gz")) return Compression::gzip;
  return has_suffix(path, ".zst") ? Compression::zstd : Compression::none;
}

std::string_view strip_compression_suffix(std::string_view path) {
  switch (compression_of_path(path)) {
    case Compression::gzip:
      return path.substr(0, path.size() - 3);
    case Compression::zstd:
      return path.substr(0, path.size() - 4);
    case Compression::none:
      break;
  }
  return path;
}

}  // namespace standpoint::io
