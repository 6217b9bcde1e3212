#include <standpoint/graph/signed_graph.hpp>

#include <doctest/doctest.h>

#include <algorithm>

using namespace standpoint::graph;

namespace {

SignedGraph harbour(bool backwards) {
  struct Row {
    const char* source;
    const char* target;
    double weight;
  };
  std::vector<Row> rows = {{"Velmouth", "Marel Lines", 1.0},      {"Marel Lines", "Harbour Union", -2.0},
                           {"Harbour Union", "Marel Lines", 0.5}, {"Ida Holt", "Velmouth", 1.0},
                           {"Velmouth", "Ida Holt", -1.0},        {"Velmouth", "Velmouth", 1.0}};
  if (backwards) std::reverse(rows.begin(), rows.end());
  SignedGraphBuilder builder;
  for (const Row& row : rows) builder.add(row.source, row.target, row.weight);
  CHECK(builder.self_ties() == 1);
  std::size_t cancelled = 0;
  SignedGraph made = builder.finish(&cancelled);
  CHECK(cancelled == 1);
  return made;
}

}  // namespace

TEST_CASE("a signed graph adds up the ties of a pair and keeps nodes whose ties cancel out") {
  const SignedGraph graph = harbour(false);
  REQUIRE(graph.names() == std::vector<std::string>{"Harbour Union", "Ida Holt", "Marel Lines", "Velmouth"});
  REQUIRE(graph.tie_count() == 2);
  CHECK(graph.ties()[0].a == 0);
  CHECK(graph.ties()[0].b == 2);
  CHECK(graph.ties()[0].weight == -1.5);
  CHECK(graph.degree(1) == 0);
  REQUIRE(graph.degree(2) == 2);
  CHECK(graph.neighbours(2)[0].node() == 0);
  CHECK(graph.neighbours(2)[0].sign() == -1);
  CHECK(graph.neighbours(2)[1].node() == 3);
  CHECK(graph.neighbours(2)[1].sign() == 1);
  CHECK(graph.neighbours(2)[1].tie() == 1);
}

TEST_CASE("a signed graph is the same for any order of its ties") {
  const SignedGraph forward = harbour(false);
  const SignedGraph backward = harbour(true);
  CHECK(forward.names() == backward.names());
  REQUIRE(forward.tie_count() == backward.tie_count());
  for (std::size_t t = 0; t < forward.tie_count(); ++t) {
    CHECK(forward.ties()[t].a == backward.ties()[t].a);
    CHECK(forward.ties()[t].b == backward.ties()[t].b);
    CHECK(forward.ties()[t].weight == backward.ties()[t].weight);
  }
}

TEST_CASE("a signed graph of nothing has no nodes") {
  CHECK(SignedGraph().node_count() == 0);
  SignedGraphBuilder builder;
  builder.add("Velmouth");
  const SignedGraph graph = builder.finish();
  CHECK(graph.node_count() == 1);
  CHECK(graph.neighbours(0).empty());
}
