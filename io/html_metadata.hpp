#pragma once
// What a page says about its article: JSON-LD and meta tags.

#include <standpoint/model/document.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// One piece of metadata as found: a name like "og:title", "datePublished", "canonical", and its value.
struct PageFact {
  std::string name;
  std::string value;
};

/// Facts of a JSON-LD script (schema.org Article and its kinds; object, array or @graph): headline,
/// datePublished, author, publisher, url, inLanguage, named with the prefix "ld:". Broken JSON gives none.
std::vector<PageFact> read_json_ld(std::string_view json);

/// Fills title, date, author, source, url and lang of `document` from the facts: JSON-LD first, then Open
/// Graph, then others.
void apply_facts(const std::vector<PageFact>& facts, Document& document);

}  // namespace standpoint::io
