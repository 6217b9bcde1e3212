#pragma once
// The page's files, embedded at build time.

#include <string_view>
#include <vector>

namespace standpoint::viewer {

struct Asset {
  std::string_view name;  ///< "app.js"
  std::string_view bytes;
  std::string_view gzip;  ///< the same, packed; "" where the build did not pack
};

/// Unpacked at the first call; they live as long as the program.
const std::vector<Asset>& assets();

}  // namespace standpoint::viewer
