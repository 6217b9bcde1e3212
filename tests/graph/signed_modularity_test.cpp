#include "planted_graphs.hpp"

#include <standpoint/graph/signed_modularity.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

// The formula as it stands in the paper, pair by pair.
double by_the_formula(const SignedGraph& graph, const std::vector<int>& camps, double plus, double minus) {
  const std::size_t nodes = graph.node_count();
  std::vector<std::vector<double>> weight(nodes, std::vector<double>(nodes, 0.0));
  for (const auto& tie : graph.ties()) weight[tie.a][tie.b] = weight[tie.b][tie.a] = tie.weight;
  std::vector<double> positive(nodes, 0.0);
  std::vector<double> negative(nodes, 0.0);
  double all_positive = 0;
  double all_negative = 0;
  for (std::size_t i = 0; i < nodes; ++i) {
    for (std::size_t j = 0; j < nodes; ++j) {
      positive[i] += std::max(0.0, weight[i][j]);
      negative[i] += std::max(0.0, -weight[i][j]);
    }
    all_positive += positive[i];
    all_negative += negative[i];
  }
  double sum = 0;
  for (std::size_t i = 0; i < nodes; ++i) {
    for (std::size_t j = 0; j < nodes; ++j) {
      if (i != j && (camps[i] != camps[j] || camps[i] == 0)) continue;
      sum += weight[i][j];
      if (all_positive > 0) sum -= plus * positive[i] * positive[j] / all_positive;
      if (all_negative > 0) sum += minus * negative[i] * negative[j] / all_negative;
    }
  }
  return sum / (all_positive + all_negative);
}

// Two ferry lines and a port against two unions.
SignedGraph ferries() {
  SignedGraphBuilder builder;
  builder.add("Marel Lines", "Velmouth Port", 2.0);
  builder.add("Marel Lines", "Sund Ferries", 1.0);
  builder.add("Sund Ferries", "Velmouth Port", 1.0);
  builder.add("Harbour Union", "Drivers' Guild", 1.0);
  builder.add("Marel Lines", "Harbour Union", -2.0);
  builder.add("Velmouth Port", "Drivers' Guild", -1.0);
  return builder.finish();
}

}  // namespace

TEST_CASE("signed modularity of a graph worked by hand") {
  // One friendship a-b, one hostility b-c: w+ = w- = 1. {a b} {c}: ties within give 2; positive chance
  // (1 + 1)^2 / 2 = 2; negative chance (0 + 1)^2 / 2 + 1^2 / 2 = 1. Q = (2 - 2 + 1) / 4.
  SignedGraphBuilder builder;
  builder.add("a", "b", 1.0);
  builder.add("b", "c", -1.0);
  const SignedGraph graph = builder.finish();
  CHECK(signed_modularity(graph, std::vector<int>{1, 1, 2}) == doctest::Approx(0.25));
  CHECK(signed_modularity(graph, std::vector<int>{1, 1, 1}) == doctest::Approx(0.0));
  // Nodes in no camp are each alone: a 0 - 1/2, b 0 - 1/2 + 1/2, c + 1/2.
  CHECK(signed_modularity(graph, std::vector<int>{0, 0, 0}) == doctest::Approx(0.0));
}

TEST_CASE("signed modularity is the double sum of the paper, with weights and resolutions") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const SignedGraph graph = make_random(12, 0.4, seed % 5 == 0 ? 0.0 : 0.4, seed, true);
    SeededRandom random(seed);
    std::vector<int> camps;
    for (std::size_t i = 0; i < graph.node_count(); ++i) camps.push_back(static_cast<int>(random.below(4)));
    const SignedModularityOptions options{true, 0.5 + 0.1 * static_cast<double>(seed), 1.3, 1};
    CAPTURE(seed);
    CHECK(signed_modularity(graph, camps, {.weighted = true}) ==
          doctest::Approx(by_the_formula(graph, camps, 1.0, 1.0)));
    CHECK(signed_modularity(graph, camps, options) ==
          doctest::Approx(by_the_formula(graph, camps, options.positive_resolution, 1.3)));
  }
}

TEST_CASE("signed communities are the best of all partitions of small graphs") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const SignedGraph graph = make_random(5 + seed % 4, 0.6, 0.4, seed, seed % 2 == 0);
    const SignedModularityOptions options{.weighted = seed % 2 == 0, .tolerance = 0.0};
    double best = -1.0;
    for_each_partition(graph.node_count(), [&](const std::vector<int>& camps) {
      best = std::max(best, signed_modularity(graph, camps, options));
    });
    const SignedCommunities found = find_signed_communities(graph, options);
    CAPTURE(seed);
    CHECK(found.modularity == doctest::Approx(best).epsilon(1e-9));
    CHECK(found.modularity == doctest::Approx(signed_modularity(graph, found.camps, options)));
  }
}

TEST_CASE("signed communities are numbered by size, and nodes without ties are in none") {
  SignedGraphBuilder builder;
  builder.add("Ida Holt");
  const SignedGraph ties = ferries();
  for (const auto& tie : ties.ties()) builder.add(ties.names()[tie.a], ties.names()[tie.b], tie.weight);
  const SignedGraph graph = builder.finish();
  const SignedCommunities found = find_signed_communities(graph);
  // Drivers' Guild, Harbour Union, Ida Holt, Marel Lines, Sund Ferries, Velmouth Port.
  CHECK(found.camps == std::vector<int>{2, 2, 0, 1, 1, 1});
  CHECK(found.count == 2);
}

TEST_CASE("a larger positive resolution gives more communities") {
  const Planted planted = make_planted({.nodes = 300, .ties = 3000});
  const auto few =
      find_signed_communities(planted.graph, {.positive_resolution = 0.5, .negative_resolution = 0.5});
  const auto many = find_signed_communities(planted.graph, {.positive_resolution = 8.0});
  CHECK(many.count > few.count);
}

TEST_CASE("signed communities do not depend on the order of the ties") {
  const Planted planted = make_planted({.nodes = 400, .ties = 3000, .noise = 0.25});
  const SignedCommunities found = find_signed_communities(planted.graph);
  CHECK(find_signed_communities(planted.graph).camps == found.camps);
  CHECK(find_signed_communities(reordered(planted.graph, 5)).camps == found.camps);
}

TEST_CASE("planted camps of unequal size are found by signed modularity") {
  struct Bar {
    double noise;
    double least;
  };
  for (const Bar& bar : {Bar{0.0, 1.0}, Bar{0.1, 0.98}, Bar{0.2, 0.93}, Bar{0.3, 0.4}}) {
    const Planted planted = make_planted({.noise = bar.noise});
    const SignedCommunities found = find_signed_communities(planted.graph);
    CAPTURE(bar.noise);
    CHECK(adjusted_rand(planted.camps, found.camps) >= bar.least);
    CHECK(found.modularity >= signed_modularity(planted.graph, planted.camps) - 1e-12);
  }
}

TEST_CASE(
    "small camps are kept apart from those that all their ties are hostile to, at next to no modularity") {
  // None of the ties is drawn within a camp: a member of the smallest has 1.6 friends and 18 foes.
  const Planted planted = make_planted({.within = 0.0});
  const auto violated = [&](const SignedCommunities& found) {
    return std::count_if(planted.graph.ties().begin(), planted.graph.ties().end(), [&](const auto& tie) {
      return (found.camps[tie.a] == found.camps[tie.b]) != (tie.weight > 0);
    });
  };
  const SignedCommunities most = find_signed_communities(planted.graph, {.tolerance = 0.0});
  const SignedCommunities found = find_signed_communities(planted.graph);
  CHECK(found.modularity >= 0.985 * most.modularity);
  CHECK(violated(most) > 100);
  CHECK(violated(found) < 10);
  CHECK(adjusted_rand(planted.camps, most.camps) < 0.93);
  CHECK(adjusted_rand(planted.camps, found.camps) > 0.98);

  const Planted noisy = make_planted({.within = 0.0, .noise = 0.1});
  CHECK(adjusted_rand(noisy.camps, find_signed_communities(noisy.graph).camps) > 0.85);
}

TEST_CASE("signed communities of graphs without ties or of one sign") {
  CHECK(find_signed_communities(SignedGraph()).camps.empty());
  SignedGraphBuilder builder;
  builder.add("a", "b", -1.0);
  const SignedCommunities foes = find_signed_communities(builder.finish());
  CHECK(foes.camps == std::vector<int>{1, 2});
  CHECK(foes.modularity == doctest::Approx(0.5));
  builder.add("a", "b", 1.0);
  const SignedCommunities friends = find_signed_communities(builder.finish());
  CHECK(friends.camps == std::vector<int>{1, 1});
  CHECK(friends.modularity == doctest::Approx(0.0));
}

TEST_CASE("signed communities of the Highland tribes are the three that anthropologists name") {
  const auto tribes = published("highland_tribes.csv");
  if (!tribes) return;
  const SignedCommunities found = find_signed_communities(*tribes);
  CHECK(found.count == 3);
  CHECK(found.modularity == doctest::Approx(0.4310345).epsilon(1e-6));
}
