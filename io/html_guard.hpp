#pragma once
// Pages that an HTML5 parser should not be given.

#include <string>
#include <string_view>

namespace standpoint::io {

/// False for pages that would nest hundreds of elements deep, or make the parser repeat open formatting
/// elements millions of times (HTML Standard, "reconstruct the active formatting elements"): gumbo walks its
/// tree recursively, and copies those elements for each block. Linear in the page.
bool is_safe_to_parse(std::string_view html);

/// The page without its tags, scripts and styles, for pages that are not safe to parse; a blank line for each
/// block tag. Linear.
std::string strip_tags(std::string_view html);

}  // namespace standpoint::io
