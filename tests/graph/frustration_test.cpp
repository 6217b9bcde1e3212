#include "signed_graphs.hpp"

#include <standpoint/graph/frustration.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace standpoint::graph;
using namespace standpoint::graph::test;

namespace {

// What `camps` cost, counted anew.
double cost_of(const SignedGraph& graph, const std::vector<int>& camps, bool weighted) {
  double cost = 0.0;
  for (const auto& tie : graph.ties()) {
    if ((camps[tie.a] == camps[tie.b]) != (tie.weight > 0)) cost += weighted ? std::abs(tie.weight) : 1.0;
  }
  return cost;
}

void check_consistent(const SignedGraph& graph, const Frustration& found, bool weighted) {
  REQUIRE(found.camps.size() == graph.node_count());
  CHECK(std::all_of(found.camps.begin(), found.camps.end(), [](int camp) { return camp == 1 || camp == 2; }));
  CHECK(cost_of(graph, found.camps, weighted) == doctest::Approx(found.upper));
  CHECK(found.lower <= found.upper);
  double at_nodes = 0.0;
  for (const double cost : found.of_node) at_nodes += cost;
  CHECK(at_nodes == doctest::Approx(2 * found.upper));
  if (!weighted) CHECK(static_cast<double>(found.frustrated.size()) == found.upper);
}

bool same(const Frustration& x, const Frustration& y) {
  return x.lower == y.lower && x.upper == y.upper && x.camps == y.camps && x.frustrated == y.frustrated;
}

}  // namespace

TEST_SUITE("frustration") {
  TEST_CASE("two camps at war with each other are not frustrated, and the larger is camp 1") {
    // Velmouth alone against Harbour Union, Ida Holt and Marel Lines.
    SignedGraphBuilder builder;
    builder.add("Marel Lines", "Harbour Union", 1.0);
    builder.add("Harbour Union", "Ida Holt", 1.0);
    builder.add("Velmouth", "Ida Holt", -1.0);
    builder.add("Velmouth", "Marel Lines", -1.0);
    const SignedGraph graph = builder.finish();
    const Frustration found = measure_frustration(graph);
    CHECK(found.upper == 0);
    CHECK(found.proven());
    CHECK(found.camps == std::vector<int>{1, 1, 1, 2});
    CHECK(found.frustrated.empty());
  }

  TEST_CASE("a triangle of enemies has one tie too many") {
    const SignedGraph graph = graph_of(3, {{0, 1, -1}, {1, 2, -1}, {0, 2, -1}});
    const Frustration found = measure_frustration(graph);
    CHECK(found.lower == 1);
    CHECK(found.upper == 1);
    check_consistent(graph, found, false);
    CHECK(normalised_frustration(found.upper, 3) == doctest::Approx(1.0 / 3));
  }

  TEST_CASE("enemies each of each: n (n - 2) / 4 ties for even n, ((n - 1) / 2)^2 for odd n") {
    for (const std::size_t nodes : {4U, 5U, 8U, 9U}) {
      std::vector<Row> rows;
      for (std::size_t a = 0; a < nodes; ++a) {
        for (std::size_t b = a + 1; b < nodes; ++b) rows.push_back({a, b, -1});
      }
      const Frustration found = measure_frustration(graph_of(nodes, rows));
      CHECK(found.proven());
      const std::size_t half = nodes / 2;
      CHECK(found.upper ==
            static_cast<double>(half * (half - 1) / 2 + (nodes - half) * (nodes - half - 1) / 2));
    }
  }

  TEST_CASE("a graph of nothing, of single nodes and of a path is balanced") {
    CHECK(measure_frustration(SignedGraph()).proven());
    CHECK(measure_frustration(graph_of(3, {})).camps == std::vector<int>{1, 1, 1});
    const Frustration path = measure_frustration(graph_of(4, {{0, 1, 1}, {1, 2, -1}, {2, 3, 1}}));
    CHECK(path.upper == 0);
    CHECK(path.camps == std::vector<int>{1, 1, 2, 2});
  }

  TEST_CASE("no two-colouring of a small graph is better than what is found, and the bounds meet") {
    Random random(3);
    for (int round = 0; round < 300; ++round) {
      const std::size_t nodes = 3 + random.below(12);
      const std::size_t most = nodes * (nodes - 1) / 2;
      const std::size_t ties = 2 + random.below(most - 1);
      const std::size_t heaviest = round % 3 == 0 ? 7 : 1;
      const SignedGraph graph =
          graph_of(nodes, random_rows(nodes, ties, 10 + random.below(90), random, heaviest));
      for (const bool weighted : {false, true}) {
        FrustrationOptions options;
        options.weighted = weighted;
        const Frustration found = measure_frustration(graph, options);
        CAPTURE(round);
        CHECK(found.proven());
        CHECK(found.upper == least_frustration(graph, weighted));
        check_consistent(graph, found, weighted);
      }
    }
  }

  TEST_CASE("weights that are no whole numbers are weighed as they are") {
    const SignedGraph graph =
        graph_of(4, {{0, 1, 0.25}, {1, 2, 1.5}, {0, 2, -0.3}, {2, 3, -0.1}, {0, 3, -0.2}});
    FrustrationOptions options;
    options.weighted = true;
    const Frustration found = measure_frustration(graph, options);
    CHECK(found.proven());
    CHECK(found.upper == doctest::Approx(least_frustration(graph, true)));
    CHECK(found.upper == doctest::Approx(0.3));
    CHECK(measure_frustration(graph).upper == 1);
  }

  TEST_CASE("planted triangles are found and proven") {
    for (const std::size_t ties : {1'000U, 20'000U}) {
      const std::size_t frustrated = ties / 20;
      const SignedGraph graph = graph_of(ties / 10, planted_rows(ties / 10, ties, frustrated, ties));
      const Frustration found = measure_frustration(graph);
      CHECK(found.upper == static_cast<double>(frustrated));
      CHECK(found.proven());
      check_consistent(graph, found, false);
    }
  }

  TEST_CASE("blocks, bridges and trees that hang on them are taken apart and put together again") {
    // Two unbalanced triangles at a bridge, with a negative tail and an even cycle at a node of one.
    const SignedGraph graph = graph_of(11, {{0, 1, 1},
                                            {1, 2, 1},
                                            {0, 2, -1},
                                            {2, 3, -1},
                                            {3, 4, -1},
                                            {4, 5, -1},
                                            {3, 5, -1},
                                            {5, 6, -1},
                                            {6, 7, 1},
                                            {0, 8, 1},
                                            {8, 9, -1},
                                            {9, 10, -1},
                                            {10, 0, 1}});
    const Frustration found = measure_frustration(graph);
    CHECK(found.upper == 2);
    CHECK(found.proven());
    check_consistent(graph, found, false);
  }

  TEST_CASE("the same on every run and for any order of the rows") {
    Random random(9);
    std::vector<Row> rows = random_rows(60, 300, 40, random);
    const SignedGraph graph = graph_of(60, rows);
    FrustrationOptions options;
    options.work = 20'000'000;
    const Frustration first = measure_frustration(graph, options);
    CHECK_FALSE(first.was_stopped);
    check_consistent(graph, first, false);
    CHECK(same(first, measure_frustration(graph, options)));
    std::reverse(rows.begin(), rows.end());
    for (Row& row : rows) std::swap(row.a, row.b);
    CHECK(same(first, measure_frustration(graph_of(60, rows), options)));
  }

  TEST_CASE("a search that is stopped or out of work has bounds that hold") {
    Random random(4);
    const SignedGraph dense = graph_of(14, random_rows(14, 80, 50, random));
    const double least = least_frustration(dense, false);
    for (const std::uint64_t work : {std::uint64_t{0}, std::uint64_t{1000}, std::uint64_t{20'000}}) {
      FrustrationOptions options;
      options.work = work;
      const Frustration found = measure_frustration(dense, options);
      CHECK(found.lower <= least);
      CHECK(found.upper >= least);
      check_consistent(dense, found, false);
    }
    // Bounds of a larger one that is cut short, against what is proven when it is not.
    const SignedGraph hard = graph_of(40, random_rows(40, 200, 50, random));
    const Frustration whole = measure_frustration(hard);
    REQUIRE(whole.proven());
    int asked = 0;
    FrustrationOptions options;
    options.stop = [&] { return ++asked > 3; };
    const Frustration found = measure_frustration(hard, options);
    CHECK(found.was_stopped);
    CHECK_FALSE(found.proven());
    CHECK(found.lower <= whole.upper);
    CHECK(found.upper >= whole.upper);
    check_consistent(hard, found, false);
  }

  TEST_CASE("a node turned round with all its ties changes nothing but its camp") {
    Random random(12);
    std::vector<Row> rows = random_rows(40, 120, 30, random);
    const Frustration before = measure_frustration(graph_of(40, rows));
    for (Row& row : rows) {
      if (row.a % 3 == 0) row.weight = -row.weight;
      if (row.b % 3 == 0) row.weight = -row.weight;
    }
    const Frustration after = measure_frustration(graph_of(40, rows));
    CHECK(before.proven());
    CHECK(after.proven());
    CHECK(before.upper == after.upper);
  }
}
