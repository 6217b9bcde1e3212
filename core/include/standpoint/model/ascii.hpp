#pragma once
// Letters and blanks of ASCII, as file formats know them. For words of people see utf8.hpp.

#include <string>
#include <string_view>

namespace standpoint {

/// `text` without the characters of `blanks` at both ends. O(length).
std::string_view trim(std::string_view text, std::string_view blanks = " \t\r\n");
/// A to Z as a to z, all else as it is. O(length).
std::string lower_ascii(std::string_view text);

}  // namespace standpoint
