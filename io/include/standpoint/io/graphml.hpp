#pragma once
// GraphML (http://graphml.graphdrawing.org) as Gephi, Gephi Lite, NetworkX and igraph open it: laid out,
// coloured, sized and labelled; maps, and graphs of any program. Reader and writer are our own: Boost's opens
// one foreign file in three, and writes booleans, digits and control characters that others misread.

#include <standpoint/graph/network.hpp>
#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/map_graph.hpp>
#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace standpoint::io {

using GraphmlOptions = MapGraphOptions;
using GraphmlMap = MapOfGraph;

/// Writes one view of a network (make_map_graph) for Gephi. Text that XML 1.0 cannot hold is replaced by
/// U+FFFD. Check the stream afterwards.
void write_graphml(std::ostream& out, const graph::Network& network, const GraphmlOptions& options = {});

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
/// where it is used or has a default; `desc` a column of that name. Encodings: UTF-8, UTF-16, US-ASCII,
/// ISO-8859-x, windows-125x. Linear; memory is a small multiple of what the file holds, also for hostile
/// files: entities may expand to 1 MiB or four times the file, elements stand at most 100,000 deep, a value
/// has at most 256 MiB, a file 20,000 keys.
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
