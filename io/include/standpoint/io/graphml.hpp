#pragma once
// GraphML (http://graphml.graphdrawing.org) as Gephi, Gephi Lite, NetworkX and igraph open it: laid out,
// coloured, sized and labelled. Our own streaming writer: Boost's writes booleans, digits and control
// characters that these readers misread.

#include <standpoint/graph/network.hpp>
#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/property_graph.hpp>
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
/// where persons are rolled up, and codebook_sha256 where statements are coded. Sizes run from 4 to 100
/// within the view. Text that XML 1.0 cannot hold is replaced by U+FFFD. Check the stream afterwards.
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

/// Reads any GraphML as a graph of typed attributes, whoever wrote it, as one stream. Refused, with the line:
/// what is not well-formed, has no root `graphml`, two nodes or keys of one id, a node, key or data without
/// id or key, an edge without source or target, an attr.type or a `for` that GraphML does not know. Read with
/// a note that counts: endpoints that nothing declares (made up), keys that are not declared (string, under
/// their id), all but the first of several graphs (left out), graphs inside graphs (their nodes and edges are
/// the whole's), keys without `for` (all), without attr.type (string), booleans as 1 or TRUE, an int beyond
/// 32 bits (its key becomes long), values that are none of their type (left out), an unusual namespace or
/// none, hyperedges, ports, drawings of yEd and visone (left out; their labels become an attribute `label`
/// where there is none), external entities (never opened). A key for="all" becomes a column of each kind
/// where it is used or has a default; <desc> a column of that name. Encodings: UTF-8, UTF-16, US-ASCII,
/// ISO-8859-x, windows-125x. Linear; memory is a small multiple of what the file holds, also for hostile
/// files: entities may expand to 1 MiB or four times the file, elements stand at most 100,000 deep, a value
/// has at most 256 MiB.
Result<PropertyGraph> read_graphml_graph(std::istream& in, std::string_view name,
                                         const DiagnosticSink& report);

/// Writes a graph as GraphML, for one of these:
/// - plain: ids, keys and values as they are, defaults as defaults, direction edge by edge.
/// - gephi: besides, what Gephi and Gephi Lite need to show it: keys under ids that Gephi does not take for
/// its
///   own, names of keys that differ, ids without outer blanks, label, colour, size, place and weight on each
///   element instead of as defaults, and one direction where a pair has edges of both.
/// - networkx: the same, and all edges are directed where some are.
/// - visone: the same as gephi, and drawings (y:ShapeNode, y:PolyLineEdge) and the attribute `name`, as
/// visone and the
///   users of DNA expect.
/// What one writes read_graphml_graph reads back equal, but for what is told as a note. Text that XML 1.0
/// cannot hold is replaced by U+FFFD. `name` stands in the notes. Check the stream afterwards.
void write_graphml_graph(std::ostream& out, const PropertyGraph& graph, Profile profile,
                         std::string_view name, const DiagnosticSink& report);

}  // namespace standpoint::io
