#include "planted_graphs.hpp"

#include <standpoint/graph/polarised_camps.hpp>

#include <doctest/doctest.h>

using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

// The largest polarity of all 3^n ways to take sides.
double largest_of_all(const SignedGraph& graph, bool weighted) {
  std::size_t ways = 1;
  for (std::size_t i = 0; i < graph.node_count(); ++i) ways *= 3;
  double best = 0.0;
  std::vector<int> camps(graph.node_count());
  for (std::size_t way = 0; way < ways; ++way) {
    std::size_t rest = way;
    for (int& camp : camps) {
      camp = static_cast<int>(rest % 3);
      rest /= 3;
    }
    best = std::max(best, polarity(graph, camps, {.weighted = weighted}));
  }
  return best;
}

}  // namespace

TEST_CASE("polarity of two camps worked by hand") {
  // Two friends against one: three ties that agree, twice each, on three nodes.
  SignedGraphBuilder builder;
  builder.add("a", "b", 1.0);
  builder.add("a", "c", -1.0);
  builder.add("b", "c", -3.0);
  builder.add("c", "d", 1.0);
  const SignedGraph graph = builder.finish();
  CHECK(polarity(graph, std::vector<int>{1, 1, 2, 0}) == doctest::Approx(2.0));
  CHECK(polarity(graph, std::vector<int>{1, 1, 2, 0}, {.weighted = true}) == doctest::Approx(10.0 / 3.0));
  CHECK(polarity(graph, std::vector<int>{1, 1, 2, 1}) == doctest::Approx(1.0));
  CHECK(polarity(graph, std::vector<int>{1, 1, 2, 2}) == doctest::Approx(2.0));
  CHECK(polarity(graph, std::vector<int>{0, 0, 0, 0}) == 0.0);
}

TEST_CASE("polarised camps of small graphs are nearly always the best of all, and never above the bound") {
  int best_found = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const bool weighted = seed % 2 == 0;
    const SignedGraph graph = make_random(8, 0.5, 0.4, seed, weighted);
    const double best = largest_of_all(graph, weighted);
    const PolarisedCamps found = find_polarised_camps(graph, {.weighted = weighted});
    CAPTURE(seed);
    CHECK(found.polarity == doctest::Approx(polarity(graph, found.camps, {.weighted = weighted})));
    CHECK(found.polarity <= best + 1e-9);
    CHECK(found.polarity >= 0.9 * best);
    CHECK(found.upper_bound >= best - 1e-6);
    if (found.polarity >= best - 1e-9) ++best_found;
  }
  CHECK(best_found >= 36);
}

TEST_CASE("two planted camps among bystanders are found") {
  // 30 against 20, everyone with everyone, and 500 with a few friendly ties.
  SignedGraphBuilder builder;
  for (std::size_t a = 0; a < 50; ++a) {
    for (std::size_t b = a + 1; b < 50; ++b)
      builder.add(node_name(a), node_name(b), (a < 30) == (b < 30) ? 1.0 : -1.0);
  }
  SeededRandom random(4);
  for (std::size_t i = 0; i < 1500; ++i)
    builder.add(node_name(random.below(550)), node_name(50 + random.below(500)), 1.0);
  const PolarisedCamps found = find_polarised_camps(builder.finish());
  CHECK(found.first_size == 30);
  CHECK(found.second_size == 20);
  CHECK(found.polarity == doctest::Approx(49.0));
  CHECK(found.camps[0] == 1);
  CHECK(found.camps[30] == 2);
  CHECK(found.camps[50] == 0);
}

TEST_CASE("polarised camps are at least those of Eigensign on the published graphs") {
  struct Known {
    const char* file;
    double polarity;
    double bound;
  };
  for (const Known& known :
       {Known{"highland_tribes.csv", 6.181818, 6.483378}, Known{"sampson_t4.csv", 6.615385, 7.291742},
        Known{"slovene_parties_1994.csv", 8.2, 8.360927}, Known{"congress_convote.csv", 6.576923, 9.177498},
        Known{"cow/1946_1949.csv", 19.619048, 19.699439}, Known{"cow/1955_1958.csv", 18.095238, 18.480559},
        Known{"bitcoin_otc.csv", 29.539568, 46.779974}, Known{"wiki_elections.csv", 71.778976, 107.22354}}) {
    const auto graph = published(known.file);
    if (!graph) continue;
    const PolarisedCamps found = find_polarised_camps(*graph);
    CAPTURE(known.file);
    CHECK(found.polarity >= known.polarity - 1e-6);
    CHECK(found.upper_bound == doctest::Approx(known.bound).epsilon(1e-6));
  }
}

TEST_CASE("polarised camps do not depend on the order of the ties") {
  const Planted planted = make_planted({.nodes = 300, .ties = 3000, .noise = 0.2});
  const PolarisedCamps found = find_polarised_camps(planted.graph);
  CHECK(find_polarised_camps(reordered(planted.graph, 9)).camps == found.camps);
}

TEST_CASE("polarised camps of graphs without ties or with one") {
  CHECK(find_polarised_camps(SignedGraph()).camps.empty());
  SignedGraphBuilder builder;
  builder.add("Ida Holt");
  const PolarisedCamps nobody = find_polarised_camps(builder.finish());
  CHECK(nobody.camps == std::vector<int>{0});
  CHECK(nobody.polarity == 0.0);
  builder.add("Ida Holt", "Velmouth", -1.0);
  const PolarisedCamps two = find_polarised_camps(builder.finish());
  CHECK(two.camps == std::vector<int>{1, 2});
  CHECK(two.polarity == doctest::Approx(1.0));
}
