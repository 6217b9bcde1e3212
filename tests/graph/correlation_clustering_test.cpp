#include "camps/cycle_packing.hpp"
#include "camps/exact_clustering.hpp"
#include "planted_graphs.hpp"

#include <standpoint/graph/correlation_clustering.hpp>

#include <doctest/doctest.h>

#include <limits>

using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

double fewest_of_all(const SignedGraph& graph, std::size_t max_camps, bool weighted) {
  double best = std::numeric_limits<double>::infinity();
  for_each_partition(graph.node_count(), [&](const std::vector<int>& camps) {
    if (max_camps > 0 && *std::max_element(camps.begin(), camps.end()) > static_cast<int>(max_camps)) return;
    best = std::min(best, count_violated(graph, camps, weighted));
  });
  return best;
}

Links links_of(const SignedGraph& graph) {
  std::vector<Link> links;
  for (const auto& tie : graph.ties()) links.push_back({tie.a, tie.b, tie.weight});
  return make_links(graph.node_count(), links);
}

std::vector<int> sizes(const CorrelationClustering& found) {
  std::vector<int> count(found.count, 0);
  for (const int camp : found.camps) {
    if (camp > 0) ++count[static_cast<std::size_t>(camp) - 1];
  }
  return count;
}

}  // namespace

TEST_CASE("violated ties of a graph worked by hand") {
  // Two friends, one of whom is at odds with the friend of both: one of the three ties is always violated.
  SignedGraphBuilder builder;
  builder.add("Marel Lines", "Velmouth Port", 1.0);
  builder.add("Velmouth Port", "Harbour Union", 3.0);
  builder.add("Marel Lines", "Harbour Union", -2.0);
  const SignedGraph graph = builder.finish();  // Harbour Union, Marel Lines, Velmouth Port
  CHECK(count_violated(graph, std::vector<int>{1, 1, 1}) == 1.0);
  CHECK(count_violated(graph, std::vector<int>{1, 2, 3}) == 2.0);
  CHECK(count_violated(graph, std::vector<int>{0, 0, 0}) == 2.0);
  CHECK(count_violated(graph, std::vector<int>{1, 1, 1}, true) == 2.0);

  const CorrelationClustering found = cluster_by_correlation(graph, {.weighted = true});
  CHECK(found.proven());
  CHECK(found.upper == 1.0);
  CHECK(found.camps == std::vector<int>{1, 2, 1});
  REQUIRE(found.violated.size() == 1);
  CHECK(graph.ties()[found.violated[0]].weight == 1.0);
}

TEST_CASE("correlation clustering of small graphs is the best of all partitions, and proven") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const bool weighted = seed % 3 == 0;
    const SignedGraph graph =
        make_random(5 + seed % 5, 0.3 + 0.02 * static_cast<double>(seed % 30), 0.45, seed, weighted);
    for (const std::size_t max_camps : {0U, 2U, 3U}) {
      const double best = fewest_of_all(graph, max_camps, weighted);
      const CorrelationClustering found =
          cluster_by_correlation(graph, {.weighted = weighted, .max_camps = max_camps});
      CAPTURE(seed);
      CAPTURE(max_camps);
      CHECK(found.lower == best);
      CHECK(found.upper == best);
      CHECK(count_violated(graph, found.camps, weighted) == best);
      if (max_camps > 0) CHECK(found.count <= max_camps);

      const CorrelationClustering quick =
          cluster_by_correlation(graph, {.weighted = weighted, .max_camps = max_camps, .work = 0});
      CHECK(quick.lower <= best);
      CHECK(quick.upper >= best);
    }
  }
}

TEST_CASE("either exact search by itself, without a good partition to begin with, finds the optimum") {
  for (std::uint64_t seed = 100; seed < 140; ++seed) {
    const SignedGraph graph = make_random(6 + seed % 4, 0.7, 0.5, seed, seed % 2 == 0);
    const double best = fewest_of_all(graph, 0, true);
    std::vector<std::uint32_t> apart;
    for (std::uint32_t node = 0; node < graph.node_count(); ++node) apart.push_back(node);
    const Links links = links_of(graph);
    CAPTURE(seed);
    SearchLimit limit{100'000'000};
    const ProvenClustering grown = search_partitions(links, graph.node_count(), apart, limit);
    CHECK(grown.lower == best);
    CHECK(grown.upper == best);
    CHECK(violated_weight(links, grown.camps) == best);
    const ProvenClustering branched = branch_on_cycles(links, apart, limit);
    CHECK(branched.lower == best);
    CHECK(violated_weight(links, branched.camps) == best);

    // Cut short, what is said to be proven still is.
    for (const std::uint64_t work : {1U, 20U, 100U, 500U}) {
      SearchLimit short_one{work};
      CHECK(search_partitions(links, graph.node_count(), apart, short_one).lower <= best);
      short_one.work = work;
      CHECK(branch_on_cycles(links, apart, short_one).lower <= best);
    }
  }
}

TEST_CASE("a packing of bad cycles uses no more of a link than there is") {
  const SignedGraph graph = make_random(60, 0.15, 0.3, 7, true);
  const Links links = links_of(graph);
  CyclePacker packer(links);
  std::uint64_t work = 1'000'000;
  const auto packing = packer.pack(std::vector<LinkState>(links.links.size(), LinkState::open), work);
  CHECK(packing.found);
  CHECK(packing.bound > 0);
  for (const BadCycle& cycle : packing.cycles) {
    CHECK(links.links[cycle.negative].weight < 0);
    std::vector<int> ends(graph.node_count(), 0);
    ++ends[links.links[cycle.negative].a];
    ++ends[links.links[cycle.negative].b];
    for (const std::uint32_t link : cycle.positive) {
      CHECK(links.links[link].weight > 0);
      ++ends[links.links[link].a];
      ++ends[links.links[link].b];
    }
    for (const int count : ends) CHECK((count == 0 || count == 2));
  }
}

TEST_CASE("weak balance of the published graphs") {
  struct Known {
    const char* file;
    double violated;
    std::vector<int> sizes;
  };
  for (const Known& known :
       {Known{"highland_tribes.csv", 2, {7, 5, 4}}, Known{"sampson_t4.csv", 9, {7, 7, 4}},
        Known{"slovene_parties_1994.csv", 2, {}}, Known{"congress_convote.csv", 18, {}}}) {
    const auto graph = published(known.file);
    if (!graph) continue;
    const CorrelationClustering found = cluster_by_correlation(*graph);
    CAPTURE(known.file);
    CHECK(found.proven());
    CHECK(found.upper == known.violated);
    if (!known.sizes.empty()) CHECK(sizes(found) == known.sizes);
  }
  if (const auto bitcoin = published("bitcoin_otc.csv")) {
    const CorrelationClustering found = cluster_by_correlation(*bitcoin);
    CHECK(found.upper <= 1266);
    CHECK(found.lower >= 1260);
  }
}

TEST_CASE("the frustration index is correlation clustering with two camps") {
  for (const auto& known : {std::pair("highland_tribes.csv", 7.0), std::pair("sampson_t4.csv", 12.0)}) {
    const auto graph = published(known.first);
    if (!graph) continue;
    const CorrelationClustering found = cluster_by_correlation(*graph, {.max_camps = 2});
    CHECK(found.proven());
    CHECK(found.upper == known.second);
  }
}

TEST_CASE("correlation clustering finds certified camps in a large graph") {
  for (const double within : {0.0, 0.4}) {
    const Planted planted =
        make_planted({.nodes = 2000, .ties = 20'000, .within = within, .bad_triangles = 1000});
    REQUIRE(count_violated(planted.graph, planted.camps) == 1000);
    const CorrelationClustering found = cluster_by_correlation(planted.graph);
    CAPTURE(within);
    CHECK(found.upper >= 1000);
    CHECK(found.upper <= 1003);
    CHECK(found.lower <= 1000);
    CHECK(found.lower >= 985);
  }
}

TEST_CASE("correlation clustering does not depend on the order of the ties") {
  const Planted planted = make_planted({.nodes = 300, .ties = 2500, .noise = 0.2});
  const CorrelationClustering found = cluster_by_correlation(planted.graph, {.work = 1'000'000});
  CHECK(cluster_by_correlation(planted.graph, {.work = 1'000'000}).camps == found.camps);
  const CorrelationClustering other =
      cluster_by_correlation(reordered(planted.graph, 3), {.work = 1'000'000});
  CHECK(other.camps == found.camps);
  CHECK(other.lower == found.lower);
  CHECK(other.violated == found.violated);
}

TEST_CASE("correlation clustering of graphs without ties, of trees and of separate parts") {
  CHECK(cluster_by_correlation(SignedGraph()).proven());
  SignedGraphBuilder builder;
  builder.add("Ida Holt");
  builder.add("a", "b", -1.0);
  builder.add("b", "c", 1.0);
  builder.add("c", "d", 1.0);
  builder.add("x", "y", 1.0);
  const CorrelationClustering found = cluster_by_correlation(builder.finish());  // Ida Holt a b c d x y
  CHECK(found.proven());
  CHECK(found.upper == 0.0);
  CHECK(found.camps == std::vector<int>{0, 3, 1, 1, 1, 2, 2});
}
