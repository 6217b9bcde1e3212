#pragma once
// Words in a row, for who reads them.

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace standpoint::io {

/// "a; b; c", of more than `most` words the first and how many there are besides: "a; b; +4".
inline std::string joined(const std::vector<std::string>& words, std::size_t most = std::string::npos) {
  std::string text;
  const std::size_t shown = std::min(words.size(), most);
  for (std::size_t i = 0; i < shown; ++i) text += (i == 0 ? "" : "; ") + words[i];
  if (words.size() > shown) text += "; +" + std::to_string(words.size() - shown);
  return text;
}

}  // namespace standpoint::io
