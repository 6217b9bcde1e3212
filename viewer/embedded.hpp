#pragma once
// What embed.cmake makes of the page's files.

#include <standpoint/viewer/page.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace standpoint::viewer {

struct Embedded {
  std::string_view name;
  std::string_view bytes;
  std::size_t size;  ///< unpacked
  bool packed;       ///< gzip
};

std::vector<Embedded> embedded();

}  // namespace standpoint::viewer
