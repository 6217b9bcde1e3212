#pragma once
// A graph as it is read: nodes that are declared, and nodes that only edges name.

#include "notes.hpp"

#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace standpoint::io {

class GraphBuilder {
 public:
  GraphBuilder(std::string_view name, const DiagnosticSink& report) : notes(name, report) {}

  /// The new node, also when an edge has named it before; nothing when it was declared before.
  std::optional<GraphNode> declare(std::string_view id);
  /// The node of an edge's end, made up where none of the id is there: so do Gephi, NetworkX and igraph.
  GraphNode endpoint(std::string_view id);
  /// Tells the notes and gives the graph away.
  PropertyGraph finish();

  PropertyGraph graph;
  Notes notes;
  /// False for files that have no place for nodes of their own.
  bool expects_declarations = true;

 private:
  std::vector<bool> made_up_;
};

}  // namespace standpoint::io
