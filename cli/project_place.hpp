#pragma once
// Where a document belongs in a project: which of its documents it is.

#include <standpoint/io/project.hpp>
#include <standpoint/model/document.hpp>
#include <standpoint/model/result.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace standpoint::cli {

enum class PlaceKind {
  absent,     ///< it is none of them
  unchanged,  ///< it is there as it is
  changed,    ///< it is there with another text or other data
  unclear     ///< it may be several
};

struct Place {
  PlaceKind kind = PlaceKind::absent;
  std::optional<std::int64_t> number = std::nullopt;  ///< of the document that it is
  std::string message = {};                           ///< of an unclear one
};

/// A document is the one of its id. A text that changed has another id where none was given: then, if
/// `follows_changes`, it is the one of its address, else of its file name, else the only one of its title and
/// source.
Result<Place> find_place(const io::Project& project, const Document& document, bool follows_changes);

}  // namespace standpoint::cli
