#pragma once
// Paragraphs of plain text: by blank lines, by lines, by wrapped lines.

#include <standpoint/language.hpp>

#include <string_view>
#include <vector>

namespace standpoint {

/// Appends the paragraphs of the text, without the white space around them. A blank line ends a paragraph. A
/// line end ends one, too, unless the text is wrapped there: the next line begins in lower case behind a line
/// without a full stop, or the lines fill a column of 40 to 130 code points so that the next line's first
/// word had no place. List items begin paragraphs. Linear.
void find_paragraphs(std::string_view text, std::vector<ByteSpan>& paragraphs);

}  // namespace standpoint
