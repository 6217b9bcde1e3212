#pragma once
// Numbers of things in messages.

#include <cstddef>
#include <string>
#include <string_view>

namespace standpoint {

/// "1 row", "2 rows"; `many` where an s is not enough: counted(2, "row has", "rows have").
inline std::string counted(std::size_t count, std::string_view one, std::string_view many = {}) {
  std::string text = std::to_string(count) + ' ';
  if (count == 1 || many.empty()) {
    text += one;
    if (count != 1) text += 's';
  } else {
    text += many;
  }
  return text;
}

}  // namespace standpoint
