#include "planted_graphs.hpp"

#include <standpoint/graph/brokers.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

// Two triangles of friends joined by b - d, a hostile tie, and one who is alone.
SignedGraph bridge() {
  SignedGraphBuilder builder;
  for (const auto& tie : {std::pair("a", "b"), std::pair("b", "c"), std::pair("a", "c"), std::pair("d", "e"),
                          std::pair("e", "f"), std::pair("d", "f"), std::pair("b", "d")})
    builder.add(tie.first, tie.second, 1.0);
  builder.add("a", "f", -1.0);
  builder.add("g");
  return builder.finish();
}

// Distances and numbers of shortest paths between all, by Floyd and Warshall.
struct AllPaths {
  std::vector<std::vector<double>> distance;
  std::vector<std::vector<double>> paths;
};

AllPaths all_paths(const SignedGraph& graph) {
  const std::size_t nodes = graph.node_count();
  constexpr double far = std::numeric_limits<double>::infinity();
  AllPaths all{std::vector(nodes, std::vector(nodes, far)), std::vector(nodes, std::vector(nodes, 0.0))};
  std::vector<std::vector<bool>> friends(nodes, std::vector<bool>(nodes, false));
  for (const auto& tie : graph.ties()) {
    if (tie.weight > 0) friends[tie.a][tie.b] = friends[tie.b][tie.a] = true;
  }
  for (std::size_t i = 0; i < nodes; ++i) {
    for (std::size_t j = 0; j < nodes; ++j) {
      if (friends[i][j]) all.distance[i][j] = 1.0;
    }
    all.distance[i][i] = 0.0;
    all.paths[i][i] = 1.0;
  }
  for (std::size_t k = 0; k < nodes; ++k) {
    for (std::size_t i = 0; i < nodes; ++i) {
      for (std::size_t j = 0; j < nodes; ++j)
        all.distance[i][j] = std::min(all.distance[i][j], all.distance[i][k] + all.distance[k][j]);
    }
  }
  for (double length = 1; length < static_cast<double>(nodes); ++length) {
    for (std::size_t i = 0; i < nodes; ++i) {
      for (std::size_t j = 0; j < nodes; ++j) {
        if (all.distance[i][j] != length) continue;
        for (std::size_t k = 0; k < nodes; ++k) {
          if (friends[k][j] && all.distance[i][k] == length - 1) all.paths[i][j] += all.paths[i][k];
        }
      }
    }
  }
  return all;
}

}  // namespace

TEST_CASE("signed degrees count friends and foes apart") {
  const auto degrees = signed_degrees(bridge());
  CHECK(degrees[0].positive == 2);
  CHECK(degrees[0].negative == 1);
  CHECK(degrees[0].net() == 1);
  CHECK(degrees[0].ratio() == doctest::Approx(2.0 / 3.0));
  CHECK_FALSE(degrees[6].ratio());
}

TEST_CASE("betweenness and closeness of a graph worked by hand, along friendly ties alone") {
  // From {a, c} and b over d to {e, f}: b lies between a, c and d, e, f: 2 x 3 = 6.
  const auto found = path_centralities(bridge());
  CHECK(found[1].betweenness == doctest::Approx(6.0));
  CHECK(found[3].betweenness == doctest::Approx(6.0));
  CHECK(found[0].betweenness == 0.0);
  CHECK(found[6].betweenness == 0.0);
  CHECK(found[6].closeness == 0.0);
  // b: a 1, c 1, d 1, e 2, f 2, of six others five reached.
  CHECK(found[1].closeness == doctest::Approx(5.0 / 6.0 * 5.0 / 7.0));
}

TEST_CASE("betweenness and closeness are what all pairs' paths give") {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const SignedGraph graph = make_random(25, 0.12, 0.2, seed);
    const AllPaths all = all_paths(graph);
    const auto found = path_centralities(graph);
    CAPTURE(seed);
    for (std::size_t v = 0; v < 25; ++v) {
      double between = 0.0;
      double sum = 0.0;
      double reached = 0.0;
      for (std::size_t s = 0; s < 25; ++s) {
        if (s != v && std::isfinite(all.distance[v][s])) {
          sum += all.distance[v][s];
          ++reached;
        }
        for (std::size_t t = s + 1; t < 25; ++t) {
          if (s == v || t == v || !std::isfinite(all.distance[s][t])) continue;
          if (all.distance[s][v] + all.distance[v][t] == all.distance[s][t])
            between += all.paths[s][v] * all.paths[v][t] / all.paths[s][t];
        }
      }
      CHECK(found[v].betweenness == doctest::Approx(between));
      CHECK(found[v].closeness == doctest::Approx(sum == 0 ? 0.0 : reached / 24.0 * reached / sum));
    }
  }
}

TEST_CASE("eigenvector centrality is a leading eigenvector, and nothing outside its component") {
  SignedGraphBuilder builder;
  for (const char* leaf : {"b", "c", "d", "e"}) builder.add("a", leaf, 1.0);
  builder.add("x", "y", 1.0);
  builder.add("b", "x", -1.0);
  const auto star = eigenvector_centrality(builder.finish());
  CHECK(star[0] == doctest::Approx(1.0));
  CHECK(star[1] == doctest::Approx(0.5));
  CHECK(star[5] == 0.0);
  CHECK(eigenvector_centrality(SignedGraph()).empty());
}

TEST_CASE("PageRank keeps to its equation") {
  const SignedGraph graph = make_random(30, 0.1, 0.3, 3);
  const auto rank = page_rank(graph);
  const auto degrees = signed_degrees(graph);
  double sum = 0.0;
  double lonely = 0.0;
  for (std::size_t i = 0; i < 30; ++i) {
    sum += rank[i];
    if (degrees[i].positive == 0) lonely += rank[i];
  }
  CHECK(sum == doctest::Approx(1.0));
  for (SignedGraph::Node i = 0; i < 30; ++i) {
    double expected = 0.15 / 30 + 0.85 * lonely / 30;
    for (const auto other : graph.neighbours(i)) {
      if (!other.negative())
        expected += 0.85 * rank[other.node()] / static_cast<double>(degrees[other.node()].positive);
    }
    CHECK(rank[i] == doctest::Approx(expected).epsilon(1e-9));
  }
}

TEST_CASE("constraint: a bridge is less constrained than who has friends that all know each other") {
  const auto found = constraints(bridge());
  // a: friends b (3 friends) and c (2). b: 1/2 + 1/2 x 1/2; c: 1/2 + 1/2 x 1/3.
  CHECK(*found[0] == doctest::Approx(0.75 * 0.75 + std::pow(0.5 + 1.0 / 6.0, 2)));
  // b: a and c, each 1/3 + 1/3 x 1/2 through the other; d 1/3.
  CHECK(*found[1] == doctest::Approx(2 * 0.25 + 1.0 / 9.0));
  CHECK_FALSE(found[6]);
}

TEST_CASE("core numbers are what peeling gives") {
  CHECK(core_numbers(bridge()) == std::vector<std::size_t>{2, 2, 2, 2, 2, 2, 0});
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const SignedGraph graph = make_random(30, 0.05 + 0.02 * static_cast<double>(seed), 0.2, seed);
    std::vector<std::size_t> expected(30, 0);
    for (std::size_t k = 1; k < 30; ++k) {
      std::vector<bool> in(30, true);
      for (bool changed = true; changed;) {
        changed = false;
        for (SignedGraph::Node i = 0; i < 30; ++i) {
          std::size_t friends = 0;
          for (const auto other : graph.neighbours(i))
            friends += !other.negative() && in[other.node()] ? 1U : 0U;
          if (!in[i] || friends >= k) continue;
          in[i] = false;
          changed = true;
        }
      }
      for (std::size_t i = 0; i < 30; ++i) {
        if (in[i]) expected[i] = k;
      }
    }
    CAPTURE(seed);
    CHECK(core_numbers(graph) == expected);
  }
}

TEST_CASE("participation is 0 for ties into one camp and grows with their spread") {
  const auto found = participation(bridge(), std::vector<int>{1, 1, 1, 2, 2, 2, 0});
  CHECK(*found[2] == 0.0);
  CHECK(*found[1] == doctest::Approx(1.0 - (4.0 + 1.0) / 9.0));
  CHECK_FALSE(found[6]);
  // Nobody in a camp: each neighbour is a camp of its own.
  CHECK(*participation(bridge(), std::vector<int>(7, 0))[1] == doctest::Approx(1.0 - 3.0 / 9.0));
}

TEST_CASE("components are numbered by size") {
  SignedGraphBuilder builder;
  builder.add("a", "b", -1.0);
  builder.add("c", "d", 1.0);
  builder.add("b", "c", -1.0);
  builder.add("e");
  const SignedGraph graph = builder.finish();
  CHECK(components(graph) == std::vector<int>{2, 3, 1, 1, 4});
  CHECK(components(graph, false) == std::vector<int>{1, 1, 1, 1, 2});
  CHECK(components(SignedGraph()).empty());
}
