#pragma once
// A small text file as one string, read and written.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace standpoint::io {

/// The bytes of a file, "-" for standard input. Errors: not_found, unreadable, too_large beyond `limit`
/// bytes.
Result<std::string> read_text_file(const std::string& path, std::size_t limit = std::size_t{64} << 20U);

/// Writes a file, which is whole or as it was (see output_file.hpp). Error not_writable.
Result<void> write_text_file(const std::string& path, std::string_view bytes);

}  // namespace standpoint::io
