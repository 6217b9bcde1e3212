// GraphML: whatever is read can be written for every reader, and reads back the same; maps among it, too.

#include "io/graphs/same_graph.hpp"

#include <standpoint/io/graphml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>

namespace {

using namespace standpoint;

std::string written(const io::PropertyGraph& graph, io::Profile profile) {
  std::ostringstream out;
  io::write_graphml_graph(out, graph, profile, "out", ignore_diagnostics);
  return out.str();
}

io::PropertyGraph read_again(const std::string& text) {
  std::istringstream in(text);
  auto graph = io::read_graphml_graph(in, "again", ignore_diagnostics);
  if (!graph) {
    std::cerr << to_string(graph.error()) << '\n' << text;
    std::abort();
  }
  return std::move(*graph);
}

void check_graph(const std::string& text) {
  std::istringstream in(text);
  const auto graph = io::read_graphml_graph(in, "g.graphml", ignore_diagnostics);
  if (!graph) return;
  const auto difference = test::difference(*graph, read_again(written(*graph, io::Profile::plain)));
  if (!difference.empty()) {
    std::cerr << difference << '\n';
    std::abort();
  }
  for (const auto profile : {io::Profile::gephi, io::Profile::visone, io::Profile::networkx}) {
    const auto again = read_again(written(*graph, profile));
    if (again.node_count() != graph->node_count() || again.edge_count() != graph->edge_count()) std::abort();
  }
}

void check_map(const std::string& text) {
  std::istringstream in(text);
  const auto map = io::read_graphml(in, "m.graphml");
  if (!map) return;
  std::ostringstream out;
  io::write_graphml(out, *map->network);
  if (out.str().empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  check_graph(text);
  check_map(text);
  return 0;
}
