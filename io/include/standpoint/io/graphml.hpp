#pragma once
// GraphML (http://graphml.graphdrawing.org) as Gephi, Gephi Lite, NetworkX and igraph open it: laid out,
// coloured, sized and labelled. Our own streaming writer: Boost's writes booleans, digits and control
// characters that these readers misread.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/result.hpp>

#include <iosfwd>
#include <memory>
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
/// roles, speakers, part_of, first, last, url; edges weight, sign, relation, statements, agreements,
/// disagreements, issues, act, evidence, document, first, last, color (key id e_color), url; the relation
/// also as the XML attribute label, which is Gephi's edge type; of the graph title, generator, roll_up
/// where persons are rolled up, and codebook_sha256 where statements are coded. Sizes run from 4 to 100 within the view. Text that XML 1.0 cannot hold is
/// replaced by U+FFFD. Check the stream afterwards.
void write_graphml(std::ostream& out, const graph::Network& network, const GraphmlOptions& options = {});

/// A map read back. Its edges have what the file says of them; the corpus holds the nodes as entities and
/// issues and, for each stance that has a quote, one statement (extractor "map", quote unverified): the best
/// one of those the edge rests on. The others are in the records only.
struct GraphmlMap {
  std::shared_ptr<const graph::Network> network;
  std::shared_ptr<const Corpus> corpus;
  std::string title;
};

/// Reads what write_graphml wrote, in any view, also when Gephi has saved it again. `name` stands in messages
/// ("map.graphml:12: ..."). Errors: malformed for broken XML, a DOCTYPE, nesting beyond 32 or a value beyond
/// 1 MiB; invalid_value for an unknown relation, a number that is none, a node named twice or not at all.
/// Memory is a small multiple of the file's size.
Result<GraphmlMap> read_graphml(std::istream& in, std::string_view name);
/// The same for a file.
Result<GraphmlMap> read_graphml_file(const std::string& path);

}  // namespace standpoint::io
