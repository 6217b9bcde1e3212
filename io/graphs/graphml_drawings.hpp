#pragma once
// How visone, yEd and DNA draw a graph in GraphML: nodes as y:ShapeNode, edges as y:PolyLineEdge.

#include "graphs/graphml_names.hpp"

#include <standpoint/io/property_graph.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Drawings of a graph's own columns: label or name, color, size, x and y of nodes; color, sign and weight of
/// edges. Their keys have names and types, since NetworkX refuses those without. Where nodes have no
/// attribute `name`, which visone and R's igraph show, they get one.
class GraphmlDrawings {
 public:
  /// What the root must declare.
  static constexpr std::string_view namespaces =
      " xmlns:y=\"http://www.yworks.com/xml/graphml\" xmlns:visone=\"http://visone.info/xmlns\"";

  GraphmlDrawings(const PropertyGraph& graph, const GraphmlWrittenKeys& keys);

  void append_keys(std::string& out) const;
  void append_of_graph(std::string& out) const;
  void append_of_node(std::string& out, GraphNode node) const;
  void append_of_edge(std::string& out, GraphEdge edge) const;

 private:
  using Column = const AttributeColumn*;

  std::string label_of(GraphNode node) const;

  const PropertyGraph& graph_;
  std::string node_key_;
  std::string edge_key_;
  std::string graph_key_;
  std::string name_key_;  // "" = the graph has names
  Column label_, name_, color_, size_, x_, y_;
  Column edge_color_, sign_, weight_;
};

}  // namespace standpoint::io
