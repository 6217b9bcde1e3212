// What a format holds comes back from it: random graphs through every reader and writer.

#include "formats.hpp"

#include <standpoint/io/graph_formats.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace standpoint;
using io::AttributeColumn;
using io::AttributeType;
using io::PropertyGraph;

namespace {

// Nodes of odd ids, columns of every type with gaps, parallel edges, loops.
PropertyGraph random_graph(std::uint64_t seed) {
  test::Random random(seed);
  PropertyGraph graph;
  graph.directed = random.below(2) == 0;
  const std::size_t nodes = 1 + random.below(8);
  for (std::size_t i = 0; i < nodes; ++i) {
    const std::string_view odd = test::odd_texts[random.below(test::odd_texts.size())];
    const std::string id = std::string(odd) + " " + std::to_string(i);
    graph.add_node(id);
  }
  const auto add_columns = [&random](io::AttributeTable& table, std::size_t rows) {
    const std::vector<std::pair<const char*, AttributeType>> columns = {
        {"label", AttributeType::text},   {"color", AttributeType::text},
        {"size", AttributeType::float64}, {"x", AttributeType::float64},
        {"y", AttributeType::float64},    {"weight", AttributeType::float64},
        {"flag", AttributeType::boolean}, {"count", AttributeType::int32},
        {"big", AttributeType::int64},    {"a share", AttributeType::float64},
        {"note", AttributeType::text}};
    for (const auto& [name, type] : columns) {
      if (random.below(3) == 0) continue;
      AttributeColumn column(name, type);
      const bool is_whole = std::string_view(name) == "x" || std::string_view(name) == "y";
      for (std::size_t row = 0; row < rows; ++row) {
        if (!is_whole && random.below(4) == 0) continue;
        const auto number = static_cast<std::int64_t>(random.below(std::uint32_t{2000}));
        switch (type) {
          case AttributeType::boolean:
            column.set(row, random.below(2) == 0);
            break;
          case AttributeType::int32:
            column.set(row, number - 1000);
            break;
          case AttributeType::int64:
            column.set(row, (number + 1) * 10'000'000'000);
            break;
          case AttributeType::float32:
          case AttributeType::float64:
            column.set(row, static_cast<double>(number + 1) / 7.0);
            break;
          case AttributeType::text:
            if (column.name() == "color") {
              column.set(row, "#0a0b0c");
            } else {
              column.set(row, test::odd_texts[random.below(test::odd_texts.size())]);
            }
        }
      }
      if (column.count() > 0) table.add(std::move(column));
    }
  };
  add_columns(graph.node_attributes, nodes);
  const std::size_t edges = random.below(std::uint32_t{12});
  for (std::size_t i = 0; i < edges; ++i) {
    const auto edge =
        graph.add_edge(random.below(static_cast<std::uint32_t>(nodes)),
                       random.below(static_cast<std::uint32_t>(nodes)), "edge " + std::to_string(i));
    if (random.below(2) == 0) graph.edge_kinds.set(edge, "alliance");
  }
  add_columns(graph.edge_attributes, edges);
  return graph;
}

// All of a graph as text, columns by name, without the types of numbers.
std::string described(const PropertyGraph& graph) {
  std::string text = graph.edge_count() == 0 ? "" : graph.directed ? "directed\n" : "undirected\n";
  const auto describe_row = [&text](const io::AttributeTable& table, std::size_t row) {
    std::vector<std::string> values;
    for (const auto& column : table) {
      if (column.has(row)) values.push_back(column.name() + "=" + column.text(row));
    }
    std::sort(values.begin(), values.end());
    for (const auto& value : values) text += "  " + value + "\n";
  };
  for (io::GraphNode node = 0; node < graph.node_count(); ++node) {
    text += "node " + std::string(graph.node_id(node)) + "\n";
    describe_row(graph.node_attributes, node);
  }
  for (io::GraphEdge edge = 0; edge < graph.edge_count(); ++edge) {
    text += "edge " + std::string(graph.edge_id(edge)) + ": " +
            std::string(graph.node_id(graph.source(edge))) + (graph.is_directed(edge) ? " -> " : " -- ") +
            std::string(graph.node_id(graph.target(edge))) + " " + graph.edge_kinds.text(edge) + "\n";
    describe_row(graph.edge_attributes, edge);
  }
  return text;
}

}  // namespace

TEST_CASE("GEXF and JSON give back nodes, edges, kinds and values of random graphs") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    const PropertyGraph graph = random_graph(seed);
    const std::string before = described(graph);
    CHECK(described(test::read_ok(".gexf", test::written(".gexf", graph))) == before);
    CHECK(described(test::read_ok(".json", test::written(".json", graph))) == before);
    test::Findings findings;
    const std::string graphology = test::written(".json", graph, findings, io::Profile::graphology);
    CHECK(described(test::read_ok(".json", graphology)) == before);
    CHECK(findings.all().empty());
  }
}

TEST_CASE("Tables give back nodes and edges of random graphs") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    const PropertyGraph graph = random_graph(seed);
    const PropertyGraph nodes = test::read_ok(".nodes.csv", test::written(".nodes.csv", graph));
    const PropertyGraph edges = test::read_ok(".edges.csv", test::written(".edges.csv", graph));
    const std::string all = described(graph);
    const auto at = std::min(all.find("\nedge "), all.find("edge "));
    const std::string node_part =
        all.substr(all.find("node "), at == std::string::npos ? at : all.find("edge ") - all.find("node "));
    CHECK(described(nodes) == node_part);
    REQUIRE(edges.edge_count() == graph.edge_count());
    if (graph.edge_count() == 0) continue;
    const std::string read = described(edges);
    CHECK(read.substr(read.find("edge ")) == all.substr(all.find("edge ")));
  }
}

TEST_CASE("What is read of a matrix or of DL is written as the same bytes") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const PropertyGraph graph = random_graph(seed);
    for (const char* suffix : {".matrix.csv", ".dl"}) {
      CAPTURE(suffix);
      const std::string once = test::written(suffix, graph);
      CHECK(test::written(suffix, test::read_ok(suffix, once)) == once);
    }
  }
}

TEST_CASE("DL holds the edges of a large graph as a list") {
  PropertyGraph graph;
  for (int i = 0; i < 1001; ++i) graph.add_node("node " + std::to_string(i));
  graph.add_edge(0, 1000);
  graph.add_edge(1000, 3);
  const std::string text = test::written(".dl", graph);
  CHECK(text.starts_with("dl n = 1001\nformat = edgelist1\nlabels:\n\"node 0\"\n"));
  CHECK(text.ends_with("data:\n1 1001 1\n1001 4 1\n"));
  const PropertyGraph read = test::read_ok(".dl", text);
  CHECK(read.node_count() == 1001);
  CHECK(read.edge_count() == 2);
  CHECK(test::written(".dl", read) == text);
}

TEST_CASE("DL labels that are words or signs of its own header come back") {
  PropertyGraph graph;
  for (const char* label : {"=", ":", "data", "embedded", "n = 2"}) graph.add_node(label);
  graph.add_edge(0, 4);
  const std::string text = test::written(".dl", graph);
  const PropertyGraph read = test::read_ok(".dl", text);
  CHECK(read.node_count() == 5);
  CHECK(read.edge_count() == 1);
  CHECK(test::written(".dl", read) == text);
}
