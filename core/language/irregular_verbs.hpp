#pragma once
// Past forms of irregular verbs, with the prefixed ones that treebanks are too small for: "upheld",
// "overrode"; and forms with a doubled l: "cancelling".

#include <string>
#include <string_view>

namespace standpoint {

/// The base form of an irregular past or participle, or of a form with a doubled l, in lower case, "" for
/// other words. O(1).
std::string irregular_base(std::string_view form);

/// Whether a base has irregular forms of its own: "sing". O(1).
bool is_irregular(std::string_view base);

}  // namespace standpoint
