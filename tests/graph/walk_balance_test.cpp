#include "signed_graphs.hpp"

#include <standpoint/graph/frustration.hpp>
#include <standpoint/graph/walk_balance.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace standpoint::graph;
using namespace standpoint::graph::test;

TEST_SUITE("walk_balance") {
  TEST_CASE("a triangle of enemies: eigenvalues 1, 1, -2 against 2, -1, -1") {
    const SignedGraph graph = graph_of(3, {{0, 1, -1}, {1, 2, -1}, {0, 2, -1}});
    const auto balance = walk_balance(graph);
    REQUIRE(balance.has_value());
    CHECK(*balance ==
          doctest::Approx((2 * std::exp(1.0) + std::exp(-2.0)) / (std::exp(2.0) + 2 * std::exp(-1.0))));
    CHECK(algebraic_conflict(graph).value() == doctest::Approx(1.0));
  }

  TEST_CASE("a balanced graph has walk balance 1 and no algebraic conflict") {
    const SignedGraph graph = graph_of(5, {{0, 1, 1}, {1, 2, -1}, {0, 2, -1}, {2, 3, 1}});
    CHECK(walk_balance(graph) == 1.0);
    CHECK(algebraic_conflict(graph) == 0.0);
  }

  TEST_CASE("components are summed, and dense graphs do not overflow") {
    std::vector<Row> rows;
    for (std::size_t a = 0; a < 900; ++a) {
      for (std::size_t b = a + 1; b < 900; b += 1 + a % 3) rows.push_back({a, b, 1});
    }
    rows.push_back({900, 901, -1});
    const auto dense = walk_balance(graph_of(902, rows));
    CHECK(dense == 1.0);
    // One component of each kind: (2e + e^-2 + e + 1/e) / (e^2 + 2/e + e + 1/e).
    const double e = std::exp(1.0);
    const auto two = walk_balance(graph_of(5, {{0, 1, -1}, {1, 2, -1}, {0, 2, -1}, {3, 4, -1}}));
    CHECK(*two == doctest::Approx((3 * e + 1 / (e * e) + 1 / e) / (e * e + 3 / e + e)));
  }

  TEST_CASE(
      "a ring in which the next are friends and the next but one enemies has its eigenvalues by formula") {
    // lambda_k = 2 cos(2 pi k / n) -+ 2 cos(4 pi k / n); at either side of where closed walks take over.
    for (const std::size_t nodes : {std::size_t{300}, std::size_t{900}}) {
      std::vector<Row> rows;
      double with_signs = 0.0;
      double without = 0.0;
      for (std::size_t k = 0; k < nodes; ++k) {
        rows.push_back({k, (k + 1) % nodes, 1});
        rows.push_back({k, (k + 2) % nodes, -1});
        const double angle =
            2.0 * 3.14159265358979323846 * static_cast<double>(k) / static_cast<double>(nodes);
        with_signs += std::exp(2 * std::cos(angle) - 2 * std::cos(2 * angle));
        without += std::exp(2 * std::cos(angle) + 2 * std::cos(2 * angle));
      }
      const auto balance = walk_balance(graph_of(nodes, rows));
      REQUIRE(balance.has_value());
      CHECK(std::abs(*balance - with_signs / without) < 1e-12);
    }
  }

  TEST_CASE("weights count where they are asked for") {
    const SignedGraph graph = graph_of(3, {{0, 1, -2}, {1, 2, -2}, {0, 2, -2}});
    CHECK(*walk_balance(graph, TieSize::weight) ==
          doctest::Approx((2 * std::exp(2.0) + std::exp(-4.0)) / (std::exp(4.0) + 2 * std::exp(-2.0))));
    CHECK(algebraic_conflict(graph, TieSize::weight).value() == doctest::Approx(2.0));
  }

  TEST_CASE("algebraic conflict bounds the frustration index from below") {
    Random random(8);
    for (int round = 0; round < 20; ++round) {
      const SignedGraph graph = graph_of(12, random_rows(12, 30, 60, random));
      CHECK(12 * *algebraic_conflict(graph) / 4 <= measure_frustration(graph).upper + 1e-9);
    }
  }

  TEST_CASE("no answer for a graph of nothing and for one too large") {
    CHECK_FALSE(walk_balance(SignedGraph()).has_value());
    CHECK_FALSE(walk_balance(graph_of(max_spectral_nodes + 1, {{0, 1, 1}})).has_value());
    CHECK_FALSE(algebraic_conflict(graph_of(max_spectral_nodes + 1, {{0, 1, 1}})).has_value());
    CHECK(walk_balance(graph_of(max_spectral_nodes, {{0, 1, 1}})) == 1.0);
  }
}
