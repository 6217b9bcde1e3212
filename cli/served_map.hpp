#pragma once
// What `serve` shows: read once, and again when its files change.

#include "console.hpp"
#include "map_options.hpp"

#include <standpoint/model/result.hpp>
#include <standpoint/viewer/server.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace standpoint::cli {

struct ServedMap {
  viewer::Snapshot snapshot;
  std::size_t failed = 0;  ///< inputs, lines or rows that could not be read
};

/// A finished map as it is, or the map of records, tables and articles. Errors: those of reading; empty when
/// nothing could be read; unsupported for options that have no place here.
Result<ServedMap> load_served_map(const MapOptions& options, Console& console);

/// Every file and folder that the map depends on.
std::vector<std::string> files_of_map(const MapOptions& options);

}  // namespace standpoint::cli
