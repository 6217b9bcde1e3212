// Maps as GraphML: through the graph of typed attributes that every format is written for.

#include "file_input.hpp"
#include "graphs/map_lines.hpp"

#include <standpoint/io/graphml.hpp>

#include <istream>
#include <ostream>
#include <string>
#include <string_view>

namespace standpoint::io {
namespace {

// Maps are ours: what looks otherwise is broken or hostile.
GraphmlRules map_rules() {
  GraphmlRules rules;
  rules.xml.deepest = 32;
  rules.xml.takes_doctype = false;
  rules.longest_value = std::size_t{1024} * 1024;
  rules.makes_up_nodes = false;
  return rules;
}

}  // namespace

void write_graphml(std::ostream& out, const graph::Network& network, const GraphmlOptions& options) {
  write_graphml_graph(out, make_map_graph(network, options), Profile::gephi, "map", ignore_diagnostics);
}

Result<GraphmlMap> read_graphml(std::istream& in, std::string_view name) {
  GraphmlLines lines;
  auto graph = read_graphml_document(in, name, ignore_diagnostics, map_rules(), &lines);
  if (!graph) return graph.error();
  return map_of_graph(*graph, name, &lines);
}

Result<GraphmlMap> read_graphml_file(const std::string& path) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_graphml(file->stream(), file->name());
}

}  // namespace standpoint::io
