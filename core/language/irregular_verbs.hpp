#pragma once
// Past forms of irregular verbs, with the prefixed ones that treebanks are too small for: "upheld",
// "overrode".

#include <string>
#include <string_view>

namespace standpoint {

/// The base form of an irregular past or participle in lower case, "" for other words. O(1).
std::string irregular_base(std::string_view form);

}  // namespace standpoint
