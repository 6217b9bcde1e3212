#pragma once
// GraphML (http://graphml.graphdrawing.org) as Gephi, Gephi Lite, NetworkX and igraph open it: laid out,
// coloured, sized and labelled. Our own streaming writer: Boost's writes booleans, digits and control
// characters that these readers misread.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/result.hpp>

#include <iosfwd>
#include <string>
#include <string_view>

namespace standpoint::io {

struct GraphmlOptions {
  graph::View view = graph::View::all;
  std::string title = {};  ///< graph attribute; "" = none
};

/// Colours of a map, "#rrggbb", that the colour-blind tell apart; the viewer uses the same.
std::string_view node_color(graph::NodeKind kind);
std::string_view edge_color(graph::Relation relation);

/// Writes one view of a network. Keys: nodes label, kind, color, size, x, y, statements, camp, aliases,
/// roles, first, last, url; edges weight, sign, relation, statements, agreements, disagreements, issues, act,
/// evidence, document, first, last, color (key id e_color), url; the relation also as the XML attribute
/// label, which is Gephi's edge type. Sizes run from 4 to 100 within the view. Text that XML 1.0 cannot hold
/// is replaced by U+FFFD. Check the stream afterwards.
void write_graphml(std::ostream& out, const graph::Network& network, const GraphmlOptions& options = {});

}  // namespace standpoint::io
