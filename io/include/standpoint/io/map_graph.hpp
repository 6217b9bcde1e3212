#pragma once
// Maps as graphs of typed attributes, which every format of graph programs can hold, and back.

#include <standpoint/graph/network.hpp>
#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Which view of a map, under which title.
struct MapGraphOptions {
  graph::View view = graph::View::all;
  std::string title = {};  ///< graph attribute; "" = none
};

/// Colours of a map, "#rrggbb", that the colour-blind tell apart; the viewer uses the same.
std::string_view node_color(graph::NodeKind kind);
std::string_view edge_color(graph::Relation relation);

/// One view of a network: the view's word as the graph's id, undirected for actors. Attributes of nodes:
/// label, kind, color, size, x, y, statements, camp, aliases, roles, speakers, part_of, first, last, url; of
/// edges: weight, sign, relation, statements, agreements, disagreements, p_value, issues, act, evidence,
/// document, first, last, color, url; the relation also as the edge's kind; of the graph: title, generator,
/// roll_up where persons are rolled up, and codebook_sha256 where statements are coded. Lists are joined by
/// "; ". Sizes run from 4 to 100 within the view. Linear.
PropertyGraph make_map_graph(const graph::Network& network, const MapGraphOptions& options = {});

/// A map read back. Its edges have what the file says of them; the corpus holds the nodes as entities and
/// issues and, for each stance that has a quote, one statement (extractor "map", quote unverified): the best
/// one of those the edge rests on. The others are in the records only.
struct MapOfGraph {
  std::shared_ptr<const graph::Network> network;
  std::shared_ptr<const Corpus> corpus;
  std::string title;
};

/// What make_map_graph made, in any view and also when another program has saved it again: attributes are
/// known by their names, numbers may be texts. `name` stands in messages. Error invalid_value, with the node
/// or edge: an edge that has none of our relations, neither as attribute `relation` nor as its kind; a number
/// that is none.
Result<MapOfGraph> map_of_graph(const PropertyGraph& graph, std::string_view name);

}  // namespace standpoint::io
