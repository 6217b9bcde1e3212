#include "graph/corpus_builder.hpp"

#include <standpoint/io/graphml.hpp>
#include <standpoint/io/map_graph.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

using test::CorpusBuilder;

CorpusBuilder sample() {
  CorpusBuilder b;
  b.says("Ida", Stance::oppose, "toll");
  b.says("Jon", Stance::oppose, "toll");
  b.says("Ida", Stance::support, "night work");
  b.says("Jon", Stance::oppose, "night work");
  b.acts("Kim", Stance::oppose, "Marel");
  return b;
}

std::string graphml(const graph::Network& network, graph::View view) {
  std::ostringstream out;
  write_graphml(out, network, {.view = view, .title = "A map"});
  return out.str();
}

// Two nodes and an edge with one attribute each.
PropertyGraph pair_with(AttributeColumn node_column, AttributeColumn edge_column) {
  PropertyGraph graph;
  const auto a = graph.add_node("a");
  graph.add_edge(a, graph.add_node("b"), "e1");
  graph.node_attributes.add(std::move(node_column));
  graph.edge_attributes.add(std::move(edge_column));
  return graph;
}

std::string problem_of(const PropertyGraph& graph) {
  const auto map = map_of_graph(graph, "m.json");
  return map ? "" : to_string(map.error());
}

}  // namespace

TEST_SUITE("maps as graphs") {
  TEST_CASE("a map made a graph has typed columns, the relation as kind, and the direction of its view") {
    const auto network = graph::build_network(sample().build());
    const PropertyGraph all = make_map_graph(*network, {.view = graph::View::all, .title = "A map"});
    CHECK(all.id == "all");
    CHECK(all.directed);
    CHECK(all.attributes[*all.attributes.find("title")].text(0) == "A map");
    const auto node = all.find_node("i:toll");
    REQUIRE(node != StringPool::none);
    CHECK(all.node_attributes[*all.node_attributes.find("kind")].text(node) == "issue");
    CHECK(all.node_attributes[*all.node_attributes.find("x")].type() == AttributeType::float64);
    CHECK(all.node_attributes[*all.node_attributes.find("statements")].type() == AttributeType::int32);
    CHECK_FALSE(all.node_attributes[*all.node_attributes.find("aliases")].has(node));
    const auto relation = *all.edge_attributes.find("relation");
    for (GraphEdge edge = 0; edge < all.edge_count(); ++edge) {
      CHECK_FALSE(all.edge_id(edge).empty());
      CHECK(all.edge_kinds.text(edge) == all.edge_attributes[relation].text(edge));
    }
    CHECK_FALSE(make_map_graph(*network, {.view = graph::View::actors}).directed);
  }

  TEST_CASE("a map made a graph and back is the map") {
    const auto network = graph::build_network(sample().build());
    for (const auto view : {graph::View::all, graph::View::actors, graph::View::stances}) {
      const auto map = map_of_graph(make_map_graph(*network, {.view = view, .title = "A map"}), "m");
      REQUIRE(map);
      CHECK(map->title == "A map");
      CHECK(graphml(*map->network, view) == graphml(*network, view));
    }
  }

  TEST_CASE("a map is known by the names of its attributes, whatever their types") {
    AttributeColumn size("size", AttributeType::text);
    size.set(0, "12.5");
    AttributeColumn weight("weight", AttributeType::int64);
    weight.set(0, 3);
    PropertyGraph graph = pair_with(std::move(size), std::move(weight));
    graph.edge_kinds.set(0, "opposes");
    const auto map = map_of_graph(graph, "m.json");
    REQUIRE(map);
    CHECK(map->network->graph()[*map->network->find("a")].size == 12.5);
    const auto* edge = test::find_edge(*map->network, "a", "b", graph::Relation::opposes);
    REQUIRE(edge != nullptr);
    CHECK(edge->weight == 3.0);
  }

  TEST_CASE("a graph that is no map is refused with the node or the edge") {
    AttributeColumn none("note", AttributeType::text);
    PropertyGraph foreign = pair_with(none, none);
    CHECK(problem_of(foreign).find("m.json: edge 'e1': unknown relation '' of edge 'e1'") == 0);
    AttributeColumn size("size", AttributeType::text);
    size.set(1, "wide");
    PropertyGraph broken = pair_with(std::move(size), none);
    broken.edge_kinds.set(0, "opposes");
    CHECK(problem_of(broken) == "m.json: node 'b': 'wide' is no number for 'size'");
    AttributeColumn weight("weight", AttributeType::float64);
    weight.set(0, 1e300);
    PropertyGraph heavy = pair_with(none, std::move(weight));
    heavy.edge_kinds.set(0, "opposes");
    CHECK(problem_of(heavy).find("is no number for 'weight'") != std::string::npos);
  }
}

}  // namespace standpoint::io
