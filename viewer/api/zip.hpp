#pragma once
// Several files as one: a ZIP archive (PKWARE APPNOTE 6.3) whose members are stored as they are.

#include <string>
#include <utility>
#include <vector>

namespace standpoint::viewer {

/// `files`: names (ASCII) and bytes. Of no time, so that the same files give the same bytes. Precondition:
/// all together below 4 GiB.
std::string zip(const std::vector<std::pair<std::string, std::string>>& files);

}  // namespace standpoint::viewer
