#pragma once
// Compressed files: gzip (RFC 1952) and Zstandard (RFC 8878), known by their endings and first bytes.

#include <string_view>

namespace standpoint::io {

enum class Compression { none, gzip, zstd };

/// What the ending of a path says, in any case: ".gz" or ".zst". An output is compressed by it; an input is
/// unpacked by its first bytes, whatever it is called.
Compression compression_of_path(std::string_view path);

/// The path without that ending, whose own ending says what is inside: "map.graphml.gz" is "map.graphml".
std::string_view strip_compression_suffix(std::string_view path);

}  // namespace standpoint::io
