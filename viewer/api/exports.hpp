#pragma once
// Files that the API writes: every format of maps and of graphs, and the page.

#include "api/map_index.hpp"

#include <standpoint/graph/query_filter.hpp>
#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/map_formats.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::viewer {

struct ExportFormat {
  std::string_view suffix;  ///< ".graphml"
  std::string_view media_type;
  const io::GraphFormat* graph = nullptr;  ///< one of these two
  const io::MapFormat* map = nullptr;
};

const std::vector<ExportFormat>& export_formats();

/// Longer files are refused: the program writes them.
inline constexpr std::size_t largest_export = std::size_t{256} << 20U;

struct ExportOptions {
  io::Profile profile = io::Profile::gephi;
  io::Picture picture = io::Picture::map;
  std::size_t most_bytes = largest_export;
};

/// What of a map passes a filter, as a file. Errors: too_large; what the format reports.
Result<std::string> export_map(const MapIndex& map, const graph::Filter& filter, const ExportFormat& format,
                               const ExportOptions& options);

}  // namespace standpoint::viewer
