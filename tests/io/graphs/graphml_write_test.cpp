#include "io/graphs/same_graph.hpp"
#include "random.hpp"

#include <standpoint/io/graphml.hpp>

#include <doctest/doctest.h>

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

struct Written {
  std::string text;
  std::string notes;
};

Written write(const PropertyGraph& graph, Profile profile) {
  Written written;
  std::ostringstream out;
  write_graphml_graph(out, graph, profile, "out.graphml", [&](const Diagnostic& diagnostic) {
    written.notes += to_string(diagnostic.error) + "\n";
  });
  written.text = out.str();
  return written;
}

PropertyGraph read_back(const std::string& text) {
  std::istringstream in(text);
  auto graph = read_graphml_graph(in, "back.graphml", ignore_diagnostics);
  REQUIRE_MESSAGE(graph, to_string(graph.error()));
  return std::move(*graph);
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// Words that are hard on XML, and some plain ones.
std::string random_text(test::Random& random) {
  constexpr std::array<std::string_view, 16> pieces = {
      "a", "Zoë", "<", ">", "&", "\"", "'", "]]>", "\n", "\t", "\r", "&#10;", "🚢", "  ", "</data>", "\u2028"};
  std::string text;
  for (auto n = random.below(6U); n > 0; --n) text += pieces[random.below(pieces.size())];
  if (random.below(2000U) == 0) text += std::string(300'000, 'x');
  return text;
}

void set_random(AttributeColumn& column, std::size_t row, test::Random& random) {
  constexpr std::array<double, 8> reals = {0.0, -0.0, 0.1, 1e300, 5e-324, -2.5e-9, 1e17, 123456789.125};
  switch (column.type()) {
    case AttributeType::boolean:
      return column.set(row, random.below(2U) == 0);
    case AttributeType::int32:
      return column.set(row, static_cast<std::int64_t>(static_cast<std::int32_t>(random.next())));
    case AttributeType::int64:
      return column.set(row, static_cast<std::int64_t>(random.next()));
    case AttributeType::float32:
    case AttributeType::float64:
      switch (random.below(4U)) {
        case 0:
          return column.set(row, std::numeric_limits<double>::quiet_NaN());
        case 1:
          return column.set(row, std::numeric_limits<double>::infinity() * (random.below(2U) == 0 ? 1 : -1));
        case 2:
          return column.set(row, reals[random.below(reals.size())]);
        default:
          return column.set(row, std::bit_cast<double>(random.next()));
      }
    case AttributeType::text:
      return column.set(row, random_text(random));
  }
}

void fill(AttributeTable& table, std::size_t rows, test::Random& random) {
  constexpr std::array types = {AttributeType::boolean, AttributeType::int32,   AttributeType::int64,
                                AttributeType::float32, AttributeType::float64, AttributeType::text};
  const std::size_t columns = random.below(8U);
  for (std::size_t i = 0; i < columns; ++i) {
    AttributeColumn column("c" + std::to_string(i) + "<&\"", types[random.below(types.size())]);
    if (random.below(3U) == 0) {
      AttributeColumn scratch("", column.type());
      set_random(scratch, 0, random);
      REQUIRE(column.set_default(scratch.text(0)));
    }
    const auto every = 1 + random.below(30U);
    for (std::size_t row = 0; row < rows; ++row) {
      if (random.below(every) == 0) set_random(column, row, random);
    }
    table.add(std::move(column));
  }
}

PropertyGraph random_graph(std::uint64_t seed) {
  test::Random random(seed);
  PropertyGraph graph;
  graph.id = random_text(random);
  graph.directed = random.below(2U) == 0;
  const std::size_t nodes = 1 + random.below(60U);
  for (std::size_t i = 0; i < nodes; ++i) graph.add_node(random_text(random) + std::to_string(i));
  const std::size_t edges = random.below(120U);
  for (std::size_t i = 0; i < edges; ++i) {
    std::optional<bool> direction;
    if (random.below(3U) == 0) direction = random.below(2U) == 0;
    graph.add_edge(static_cast<GraphNode>(random.below(nodes)), static_cast<GraphNode>(random.below(nodes)),
                   random.below(2U) == 0 ? "" : random_text(random) + std::to_string(i), direction);
    if (random.below(2U) == 0) graph.edge_kinds.set(i, "kind " + random_text(random));
  }
  fill(graph.attributes, 1, random);
  fill(graph.node_attributes, nodes, random);
  fill(graph.edge_attributes, edges, random);
  return graph;
}

PropertyGraph pair_of(std::string_view column, AttributeType type) {
  PropertyGraph graph;
  const auto a = graph.add_node("a");
  graph.add_edge(a, graph.add_node("b"));
  graph.node_attributes.add(AttributeColumn(std::string(column), type));
  return graph;
}

}  // namespace

TEST_SUITE("graphml for any program") {
  TEST_CASE("what is written as it is reads back equal, whatever is in it") {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
      CAPTURE(seed);
      const PropertyGraph graph = random_graph(seed);
      const Written written = write(graph, Profile::plain);
      CHECK(written.notes == "");
      const PropertyGraph back = read_back(written.text);
      REQUIRE(test::difference(graph, back) == "");
      REQUIRE(write(back, Profile::plain).text == written.text);
    }
  }

  TEST_CASE("no profile loses a node, an edge or a value") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      for (const auto profile : {Profile::gephi, Profile::visone, Profile::networkx}) {
        CAPTURE(seed);
        CAPTURE(to_string(profile));
        const PropertyGraph graph = random_graph(seed);
        const PropertyGraph back = read_back(write(graph, profile).text);
        REQUIRE(back.node_count() == graph.node_count());
        REQUIRE(back.edge_count() == graph.edge_count());
        REQUIRE(back.node_attributes.size() >= graph.node_attributes.size());
        REQUIRE(back.edge_attributes.size() == graph.edge_attributes.size());
        for (std::size_t i = 0; i < graph.edge_attributes.size(); ++i) {
          REQUIRE(test::column_difference(graph.edge_attributes[i], back.edge_attributes[i],
                                          graph.edge_count()) == "");
        }
        // Read once more, nothing is left to change.
        const Written again = write(back, profile);
        REQUIRE(test::difference(back, read_back(again.text)) == "");
      }
    }
  }

  TEST_CASE("what XML cannot hold is replaced, and ids that would fall together stay apart") {
    PropertyGraph graph = pair_of("label", AttributeType::text);
    const auto c = graph.add_node("x\x01");
    const auto d = graph.add_node("x\x02");
    graph.add_edge(c, d);
    graph.node_attributes[0].set(c, "bell \x07, broken \xFF");
    const Written written = write(graph, Profile::plain);
    CHECK(contains(written.notes, "2 nodes are written under another id"));
    const PropertyGraph back = read_back(written.text);
    CHECK(back.node_count() == 4);
    CHECK(back.node_id(back.source(1)) == "x\uFFFD");
    CHECK(back.node_id(back.target(1)) == "x\uFFFD_2");
    CHECK(back.node_attributes[0].text(c) == "bell \uFFFD, broken \uFFFD");
  }

  TEST_CASE("for Gephi, names and ids of keys that it has for its own are changed, and for plain kept") {
    PropertyGraph graph;
    graph.add_node("a");
    graph.node_attributes.add(AttributeColumn("id", AttributeType::text, "x"));
    graph.node_attributes.add(AttributeColumn("Label", AttributeType::text, "label"));
    graph.node_attributes.add(AttributeColumn("label", AttributeType::text, "d0"));
    graph.edge_attributes.add(AttributeColumn("weight", AttributeType::float64, "d0"));
    const Written gephi = write(graph, Profile::gephi);
    CHECK(contains(gephi.text, "<key id=\"n_id_2\" for=\"node\" attr.name=\"id_2\" attr.type=\"string\"/>"));
    CHECK(
        contains(gephi.text, "<key id=\"n_Label\" for=\"node\" attr.name=\"Label\" attr.type=\"string\"/>"));
    CHECK(contains(gephi.text, "<key id=\"d0\" for=\"node\" attr.name=\"label_2\" attr.type=\"string\"/>"));
    CHECK(contains(gephi.text, "<key id=\"d0_2\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"));
    CHECK(contains(gephi.notes, "2 attributes have another name in the file (the first is 'id')"));
    const Written plain = write(graph, Profile::plain);
    CHECK(contains(plain.text, "<key id=\"x\" for=\"node\" attr.name=\"id\" attr.type=\"string\"/>"));
    CHECK(contains(plain.text, "<key id=\"d0\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>"));
    CHECK(plain.notes == "");
  }

  TEST_CASE("for Gephi, the default of what it draws stands on each element") {
    PropertyGraph graph = pair_of("color", AttributeType::text);
    REQUIRE(graph.node_attributes[0].set_default("#ffffff"));
    graph.node_attributes[0].set(1, "#000000");
    const std::string gephi = write(graph, Profile::gephi).text;
    CHECK(contains(gephi, "<node id=\"a\"><data key=\"n_color\">#ffffff</data></node>"));
    CHECK_FALSE(contains(gephi, "<default>"));
    const std::string plain = write(graph, Profile::plain).text;
    CHECK(contains(plain, "<node id=\"a\"/>"));
    CHECK(contains(plain, "<default>#ffffff</default>"));
  }

  TEST_CASE("edges keep their directions unless the reader would refuse the file") {
    PropertyGraph graph = pair_of("label", AttributeType::text);
    graph.add_edge(1, 1, "", false);
    CHECK(contains(write(graph, Profile::plain).text, "directed=\"false\""));
    CHECK(contains(write(graph, Profile::gephi).text, "directed=\"false\""));
    const Written networkx = write(graph, Profile::networkx);
    CHECK_FALSE(contains(networkx.text, "directed=\"false\""));
    CHECK(contains(networkx.notes, "1 undirected edge is written as directed: NetworkX reads no graph"));
    graph.add_edge(1, 0, "", false);
    const Written clash = write(graph, Profile::gephi);
    CHECK_FALSE(contains(clash.text, "directed=\"false\""));
    CHECK(contains(clash.notes, "2 undirected edges are written as directed: Gephi reads no file where"));
    CHECK(contains(write(graph, Profile::plain).text, "directed=\"false\""));
  }

  TEST_CASE("for Gephi, each edge has an id of its own or none") {
    PropertyGraph graph = pair_of("label", AttributeType::text);
    graph.add_edge(0, 1, "e");
    graph.add_edge(0, 1, "e");
    graph.add_edge(0, 1, "e_2");
    const Written gephi = write(graph, Profile::gephi);
    CHECK(contains(gephi.text, "<edge id=\"e\""));
    CHECK(contains(gephi.text, "<edge id=\"e_3\""));
    CHECK(contains(gephi.text, "<edge id=\"e_2\""));
    CHECK(contains(gephi.notes, "1 edge is written under another id"));
  }

  TEST_CASE("for visone, nodes and edges are drawn, and nodes have the name that is their label") {
    PropertyGraph graph = pair_of("label", AttributeType::text);
    graph.node_attributes[0].set(0, "Ida <Holt>");
    graph.node_attributes.add(AttributeColumn("x", AttributeType::float64));
    graph.node_attributes.add(AttributeColumn("y", AttributeType::float64));
    graph.node_attributes.add(AttributeColumn("color", AttributeType::text));
    graph.node_attributes[1].set(0, 110.0);
    graph.node_attributes[2].set(0, -40.0);
    graph.node_attributes[3].set(0, "#e69f00");
    graph.node_attributes[3].set(1, "\"/><evil");
    graph.edge_attributes.add(AttributeColumn("sign", AttributeType::int32));
    graph.edge_attributes[0].set(0, -1);
    const std::string text = write(graph, Profile::visone).text;
    CHECK(contains(text,
                   "<data key=\"name\">Ida &lt;Holt&gt;</data><data key=\"d0\"><y:ShapeNode><y:Geometry "
                   "height=\"20\" width=\"20\" x=\"100\" y=\"-50\"/><y:Fill color=\"#e69f00\""));
    CHECK(contains(text, "<y:NodeLabel>Ida &lt;Holt&gt;</y:NodeLabel>"));
    CHECK(contains(text, "<y:NodeLabel>b</y:NodeLabel>"));
    CHECK(contains(text, "<y:LineStyle color=\"#b2182b\""));
    CHECK(contains(text, "<visone:labelAttribute nodeLabel=\"name\"/>"));
    CHECK_FALSE(contains(text, "color=\"\"/><evil"));
    const PropertyGraph back = read_back(text);
    REQUIRE(back.node_attributes.find("name"));
    CHECK(back.node_attributes[*back.node_attributes.find("name")].text(1) == "b");
    CHECK(back.edge_attributes.size() == 1);
  }
}

}  // namespace standpoint::io
