#pragma once
// Under which key forms of a name are one.

#include <string>
#include <string_view>

namespace standpoint {

/// A form of a name without article and possessive, folded; British and American spellings of bodies are one.
std::string name_key(std::string_view name);

}  // namespace standpoint
