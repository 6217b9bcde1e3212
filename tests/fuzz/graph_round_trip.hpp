#pragma once
// Graphs of foreign bytes: what is read can be written in every format, and in its own it comes back whole.

#include <standpoint/io/graph_formats.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>

namespace standpoint::test {

inline int round_trip(std::string_view suffix, const std::uint8_t* data, std::size_t size) {
  const io::GraphFormat& own = *io::find_graph_format(suffix);
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  const auto graph = own.read(in, "g", ignore_diagnostics);
  if (!graph) return 0;
  for (const auto& format : io::graph_formats()) {
    if (format.write == nullptr) continue;
    std::ostringstream out;
    format.write(out, *graph, io::Profile::gephi, "g", ignore_diagnostics);
    if (format.suffix != own.suffix) continue;
    std::istringstream written(out.str());
    const auto again = own.read(written, "g", ignore_diagnostics);
    if (!again || again->node_count() != graph->node_count()) std::abort();
    // Matrices and DL add up parallel edges.
    const bool adds_up = suffix == ".matrix.csv" || suffix == ".dl";
    if (!adds_up && again->edge_count() != graph->edge_count()) std::abort();
  }
  return 0;
}

}  // namespace standpoint::test
