#include "signed_graphs.hpp"

#include <standpoint/graph/triad_census.hpp>

#include <doctest/doctest.h>

#include <map>
#include <utility>
#include <vector>

using namespace standpoint::graph;
using namespace standpoint::graph::test;

namespace {

void add(TriadCounts& counts, int negative) {
  ++(negative == 0 ? counts.ppp : negative == 1 ? counts.ppn : negative == 2 ? counts.pnn : counts.nnn);
}

struct Slow {
  TriadCounts all;
  std::vector<TriadCounts> of_node;
  std::vector<TriadCounts> of_tie;
};

// Every three nodes.
Slow slow_census(const SignedGraph& graph) {
  const std::size_t nodes = graph.node_count();
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> tie_of;
  for (std::size_t t = 0; t < graph.tie_count(); ++t) tie_of[{graph.ties()[t].a, graph.ties()[t].b}] = t;
  Slow slow{{}, std::vector<TriadCounts>(nodes), std::vector<TriadCounts>(graph.tie_count())};
  for (std::size_t a = 0; a < nodes; ++a) {
    for (std::size_t b = a + 1; b < nodes; ++b) {
      for (std::size_t c = b + 1; c < nodes; ++c) {
        if (tie_of.count({a, b}) + tie_of.count({b, c}) + tie_of.count({a, c}) < 3) continue;
        const std::vector<std::size_t> ties = {tie_of[{a, b}], tie_of[{b, c}], tie_of[{a, c}]};
        int negative = 0;
        for (const std::size_t t : ties) negative += graph.ties()[t].weight < 0 ? 1 : 0;
        add(slow.all, negative);
        for (const std::size_t node : {a, b, c}) add(slow.of_node[node], negative);
        for (const std::size_t t : ties) add(slow.of_tie[t], negative);
      }
    }
  }
  return slow;
}

}  // namespace

TEST_SUITE("triad_census") {
  TEST_CASE("a square with one diagonal has two triangles, each of its own kind") {
    // 0-1 friends, 1-2 friends, 0-2 enemies (++-); 0-3 and 2-3 enemies (---).
    const SignedGraph graph = graph_of(4, {{0, 1, 1}, {1, 2, 1}, {0, 2, -1}, {0, 3, -2}, {2, 3, -1}});
    const TriadCounts all = count_triads(graph);
    CHECK(all == TriadCounts{0, 1, 0, 1});
    CHECK(all.balance() == 0.0);
    CHECK(all.weak_balance() == 0.5);
    const auto by_node = count_triads_by_node(graph);
    CHECK(by_node[0] == TriadCounts{0, 1, 0, 1});
    CHECK(by_node[1] == TriadCounts{0, 1, 0, 0});
    CHECK(by_node[3] == TriadCounts{0, 0, 0, 1});
    const auto by_tie = count_triads_by_tie(graph);
    CHECK(by_tie[1] == TriadCounts{0, 1, 0, 1});
    CHECK(by_tie[4] == TriadCounts{0, 0, 0, 1});
  }

  TEST_CASE("without triangles there is no balance of them") {
    const TriadCounts none = count_triads(graph_of(4, {{0, 1, 1}, {1, 2, -1}, {2, 3, 1}, {0, 3, 1}}));
    CHECK(none.all() == 0);
    CHECK_FALSE(none.balance().has_value());
    CHECK_FALSE(none.weak_balance().has_value());
    CHECK(count_triads(SignedGraph()).all() == 0);
  }

  TEST_CASE("the census is the one that looks at every three nodes") {
    Random random(5);
    for (int round = 0; round < 60; ++round) {
      const std::size_t nodes = 3 + random.below(25);
      const std::size_t ties = random.below(nodes * (nodes - 1) / 2 + 1);
      const SignedGraph graph = graph_of(nodes, random_rows(nodes, ties, random.below(101), random));
      const Slow slow = slow_census(graph);
      CHECK(count_triads(graph) == slow.all);
      CHECK(count_triads_by_node(graph) == slow.of_node);
      CHECK(count_triads_by_tie(graph) == slow.of_tie);
    }
  }
}
