#pragma once
// A map of a graph whose nodes and edges stand in the lines of a file.

#include "graphs/graphml_document.hpp"

#include <standpoint/io/map_graph.hpp>

#include <string_view>

namespace standpoint::io {

/// map_of_graph with the line in errors; `lines` may be null.
Result<MapOfGraph> map_of_graph(const PropertyGraph& graph, std::string_view name, const GraphmlLines* lines);

}  // namespace standpoint::io
