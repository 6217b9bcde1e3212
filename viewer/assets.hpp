#pragma once
// The page's files, embedded at build time.

#include <string_view>
#include <vector>

namespace standpoint::viewer {

struct Asset {
  std::string_view name;  ///< "app.js"
  std::string_view bytes;
};

const std::vector<Asset>& assets();

}  // namespace standpoint::viewer
