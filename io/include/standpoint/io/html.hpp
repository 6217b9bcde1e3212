#pragma once
// Articles out of web pages.

#include <standpoint/model/document.hpp>

#include <string_view>

namespace standpoint::io {

/// The article of an HTML page: paragraphs and headings of its main part, separated by a blank line, without
/// menus, asides, scripts, forms and footers; title, date, author, source, url and language from JSON-LD
/// (schema.org Article), meta tags (Open Graph and others) and time elements, in this order. `html` must be
/// valid UTF-8. Never fails: a page without an article yields an empty text. Iterative over the parse tree:
/// no depth of nesting overflows the stack.
Document read_html(std::string_view html);

}  // namespace standpoint::io
