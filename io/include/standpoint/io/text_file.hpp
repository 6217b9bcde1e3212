#pragma once
// A small text file as one string.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <string>

namespace standpoint::io {

/// The bytes of a file, "-" for standard input. Errors: not_found, unreadable, too_large beyond `limit`
/// bytes.
Result<std::string> read_text_file(const std::string& path, std::size_t limit = std::size_t{64} << 20U);

}  // namespace standpoint::io
