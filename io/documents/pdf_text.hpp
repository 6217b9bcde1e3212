#pragma once
// Running text out of the lines of a page.

#include <string>
#include <string_view>

namespace standpoint::io {

/// Paragraphs, separated by a blank line, from the lines that pdftotext gives in reading order:
///   lines of a block become one; a paragraph that a page ends in mid-sentence goes on behind it; blocks that
///   are a page number are left out; a hyphen at the end of a line goes ("oppo-", "sition"), unless the text
///   has the word with its hyphen within a line ("cross-", "border"), or a capital, digit or another hyphened
///   part follows it.
/// pdftotext has taken most hyphens away already, also some that belong to their words. Linear in the text.
std::string join_pdf_lines(std::string_view text);

}  // namespace standpoint::io
