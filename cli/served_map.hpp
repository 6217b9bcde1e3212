#pragma once
// What `serve` shows: read once, and again when its files change.

#include "console.hpp"
#include "map_options.hpp"

#include <standpoint/model/result.hpp>
#include <standpoint/viewer/server.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace standpoint::cli {

struct ServedMap {
  viewer::Snapshot snapshot;
  std::size_t failed = 0;  ///< inputs, lines or rows that could not be read
};

/// Reads the map, each time anew.
using ReadMap = std::function<Result<ServedMap>()>;

/// A finished map as it is, or the map of records, tables and articles, whose nodes stay where they were in
/// the map `before` (null: none). Errors: those of open_map().
Result<ServedMap> load_served_map(const MapOptions& options, const graph::Network* before, Console& console);

/// Every file and folder that the map depends on.
std::vector<std::string> files_of_map(const MapOptions& options);

}  // namespace standpoint::cli
