#pragma once
// Encodings with one byte a character, as XML files declare them.

#include <array>
#include <optional>
#include <string>

namespace standpoint::io {

/// The code point of each byte, -1 for bytes that stand for nothing; nothing for an encoding that is unknown,
/// has more bytes a character or does not begin with ASCII. `name` as in encoding="windows-1252", in any
/// case.
std::optional<std::array<int, 256>> single_byte_encoding(const std::string& name);

}  // namespace standpoint::io
