#pragma once
// The page that is inside the library.

#include <string_view>

namespace standpoint::viewer {

/// "full", or "plain" where the library was built without node: tables and matrix, but no map.
std::string_view page_kind();

}  // namespace standpoint::viewer
