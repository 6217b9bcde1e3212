#include "project_place.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

using Found = std::vector<io::StoredDocument>;

bool is_same(const io::StoredDocument& stored, const Document& document) {
  const auto data = [](const Document& d) {
    return std::tie(d.id, d.title, d.url, d.date, d.source, d.author, d.lang, d.meta, d.extra);
  };
  return data(stored.document) == data(document) && stored.text_sha256 == sha256_hex(document.text.bytes());
}

Place place_of(const io::StoredDocument& stored, const Document& document) {
  return {is_same(stored, document) ? PlaceKind::unchanged : PlaceKind::changed, stored.number};
}

Place unclear(const Document& document, const Found& found, const char* what) {
  return {PlaceKind::unclear, std::nullopt,
          fmt::format("{} documents have the {} of {}; remove those that are not it, or give ids",
                      found.size(), what, document.title.empty() ? document.id.value : document.title)};
}

}  // namespace

Result<Place> find_place(const io::Project& project, const Document& document, bool follows_changes) {
  auto found = project.find(io::DocumentKey::id, document.id.value);
  if (!found) return found.error();
  if (!found->empty()) return place_of(found->front(), document);
  if (!follows_changes) return Place{};

  if (!document.url.empty()) {
    found = project.find(io::DocumentKey::url, document.url);
    if (!found) return found.error();
    if (found->size() > 1) return unclear(document, *found, "address");
    return found->empty() ? Place{} : place_of(found->front(), document);
  }
  if (const auto path = document.meta.find("path"); path != document.meta.end()) {
    found = project.find(io::DocumentKey::path, path->second);
    if (!found) return found.error();
    // Folders may have files of one name.
    if (found->size() > 1)
      std::erase_if(*found,
                    [&](const io::StoredDocument& one) { return one.document.title != document.title; });
    if (found->size() > 1) return unclear(document, *found, "file name");
    return found->empty() ? Place{} : place_of(found->front(), document);
  }
  if (document.title.empty()) return Place{};
  found = project.find(io::DocumentKey::title, document.title);
  if (!found) return found.error();
  // A title alone may stand over many texts ("Letters").
  std::erase_if(*found, [&](const io::StoredDocument& one) {
    return one.document.source != document.source || !one.document.url.empty();
  });
  return found->size() == 1 ? place_of(found->front(), document) : Place{};
}

}  // namespace standpoint::cli
