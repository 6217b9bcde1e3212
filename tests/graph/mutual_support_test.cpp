#include "planted_graphs.hpp"

#include <standpoint/graph/mutual_support.hpp>

#include <doctest/doctest.h>

#include <set>

using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

using Groups = std::vector<std::vector<SignedGraph::Node>>;

// All subsets, one by one.
std::set<std::vector<SignedGraph::Node>> by_subsets(const SignedGraph& graph, std::size_t min_size) {
  const std::size_t nodes = graph.node_count();
  std::vector<std::uint32_t> friends(nodes, 0);
  for (const auto& tie : graph.ties()) {
    if (tie.weight < 0) continue;
    friends[tie.a] |= 1U << tie.b;
    friends[tie.b] |= 1U << tie.a;
  }
  std::set<std::vector<SignedGraph::Node>> groups;
  for (std::uint32_t set = 1; set < 1U << nodes; ++set) {
    std::vector<SignedGraph::Node> members;
    std::uint32_t common = (1U << nodes) - 1;
    bool clique = true;
    for (SignedGraph::Node node = 0; node < nodes; ++node) {
      if ((set >> node & 1U) == 0) continue;
      members.push_back(node);
      clique = clique && (set & ~(friends[node] | 1U << node)) == 0;
      common &= friends[node];
    }
    if (clique && (common & ~set) == 0 && members.size() >= min_size) groups.insert(members);
  }
  return groups;
}

}  // namespace

TEST_CASE("mutual support is all maximal cliques of friends") {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const SignedGraph graph = make_random(12, 0.2 + 0.025 * static_cast<double>(seed), 0.25, seed);
    const std::size_t min_size = 1 + seed % 4;
    const MutualSupport found = find_mutual_support(graph, {.min_size = min_size});
    CAPTURE(seed);
    CHECK(found.complete);
    const auto expected = by_subsets(graph, min_size);
    CHECK(found.groups.size() == expected.size());
    CHECK(std::set(found.groups.begin(), found.groups.end()) == expected);
    for (std::size_t i = 1; i < found.groups.size(); ++i)
      CHECK(found.groups[i - 1].size() >= found.groups[i].size());
  }
}

TEST_CASE("mutual support: an enemy keeps two groups of friends apart, the largest comes first") {
  SignedGraphBuilder builder;
  builder.add("a", "b", 1.0);
  builder.add("b", "c", 1.0);
  builder.add("a", "c", 1.0);
  builder.add("b", "d", 1.0);
  builder.add("c", "d", 1.0);
  builder.add("a", "d", -1.0);
  builder.add("d", "e", 1.0);
  const MutualSupport found = find_mutual_support(builder.finish(), {.min_size = 2});
  CHECK(found.groups == Groups{{0, 1, 2}, {1, 2, 3}, {3, 4}});
}

TEST_CASE("mutual support ends at its limit and says so") {
  // Moon & Moser's graph of 12 nodes: four groups of three strangers, all else friends. 81 cliques.
  SignedGraphBuilder builder;
  for (std::size_t a = 0; a < 12; ++a) {
    for (std::size_t b = a + 1; b < 12; ++b) {
      if (a / 3 != b / 3) builder.add(node_name(a), node_name(b), 1.0);
    }
  }
  const SignedGraph graph = builder.finish();
  const MutualSupport all = find_mutual_support(graph);
  CHECK(all.complete);
  CHECK(all.groups.size() == 81);
  const MutualSupport some = find_mutual_support(graph, {.max_groups = 80});
  CHECK_FALSE(some.complete);
  CHECK(some.groups.size() == 80);
  CHECK(find_mutual_support(SignedGraph()).groups.empty());
}
