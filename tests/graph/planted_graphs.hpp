#pragma once
// Signed graphs for tests and benchmarks: with planted camps, at random, and the published ones.

#include "seeded_random.hpp"

#include <standpoint/graph/signed_graph.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::test {

struct Planted {
  graph::SignedGraph graph;
  std::vector<int> camps;  ///< from 1, as planted
};

struct Plan {
  std::size_t nodes = 1000;
  std::size_t ties = 10'000;
  std::vector<double> sizes = {0.35, 0.25, 0.2, 0.12, 0.08};
  double within = 0.5;  ///< of the ties are drawn within a camp; the others between any two nodes
  double noise = 0.0;   ///< share of the signs that are wrong
  /// So many link-disjoint triangles get one wrong sign that makes them ++-: without noise, no camps whatever
  /// violate fewer ties, and the planted ones violate as many.
  std::size_t bad_triangles = 0;
  std::uint64_t seed = 1;
};

inline std::string node_name(std::size_t node) {
  const std::string digits = std::to_string(node);
  return "n" + std::string(7 - std::min<std::size_t>(7, digits.size()), '0') + digits;
}

/// Friends within camps, foes between, before the noise. A pair has one tie.
inline Planted make_planted(const Plan& plan) {
  graph::SeededRandom random(plan.seed);
  Planted made;
  std::vector<std::vector<std::uint32_t>> members(plan.sizes.size());
  for (std::size_t camp = 0; camp < plan.sizes.size(); ++camp) {
    const auto size = static_cast<std::size_t>(plan.sizes[camp] * static_cast<double>(plan.nodes) + 0.5);
    for (std::size_t i = 0; i < size && made.camps.size() < plan.nodes; ++i) {
      members[camp].push_back(static_cast<std::uint32_t>(made.camps.size()));
      made.camps.push_back(static_cast<int>(camp) + 1);
    }
  }
  while (made.camps.size() < plan.nodes) {
    members.back().push_back(static_cast<std::uint32_t>(made.camps.size()));
    made.camps.push_back(static_cast<int>(plan.sizes.size()));
  }

  const auto partner = [&](std::uint32_t node) {
    const auto& camp = members[static_cast<std::size_t>(made.camps[node]) - 1];
    return random.unit() < plan.within ? camp[random.below(camp.size())] : random.below(plan.nodes);
  };
  const auto key = [](std::uint32_t a, std::uint32_t b) {
    return std::uint64_t{std::min(a, b)} << 32U | std::max(a, b);
  };
  std::unordered_map<std::uint64_t, double> signs;
  const auto friends = [&](std::uint64_t pair) {
    return made.camps[pair >> 32U] == made.camps[pair & 0xFFFFFFFFU];
  };
  for (std::size_t made_bad = 0; made_bad < plan.bad_triangles;) {
    const std::uint32_t a = random.below(plan.nodes);
    const auto& camp = members[static_cast<std::size_t>(made.camps[a]) - 1];
    const std::uint32_t b = camp[random.below(camp.size())];
    const std::uint32_t c = partner(a);
    if (a == b || b == c || a == c) continue;
    const std::uint64_t sides[] = {key(a, b), key(b, c), key(a, c)};
    if (signs.contains(sides[0]) || signs.contains(sides[1]) || signs.contains(sides[2])) continue;
    for (const std::uint64_t side : sides) signs[side] = friends(side) ? 1.0 : -1.0;
    signs[sides[friends(sides[1]) ? random.below(3) : 1 + random.below(2)]] *= -1.0;
    ++made_bad;
  }
  while (signs.size() < plan.ties) {
    const std::uint32_t a = random.below(plan.nodes);
    const std::uint32_t b = partner(a);
    if (a == b || signs.contains(key(a, b))) continue;
    signs[key(a, b)] = friends(key(a, b)) != (random.unit() < plan.noise) ? 1.0 : -1.0;
  }
  std::vector<graph::SignedGraph::Tie> ties;
  for (const auto& entry : signs)
    ties.push_back({static_cast<std::uint32_t>(entry.first >> 32U), static_cast<std::uint32_t>(entry.first),
                    entry.second});
  std::sort(ties.begin(), ties.end(),
            [](const auto& x, const auto& y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
  std::vector<std::string> names;
  for (std::size_t node = 0; node < plan.nodes; ++node) names.push_back(node_name(node));
  made.graph = graph::SignedGraph(std::move(names), std::move(ties));
  return made;
}

/// Every pair has a tie with the probability `density`, negative with `hostile`; weights 1, or 1 to 4.
inline graph::SignedGraph make_random(std::size_t nodes, double density, double hostile, std::uint64_t seed,
                                      bool weighted = false) {
  graph::SeededRandom random(seed);
  graph::SignedGraphBuilder builder;
  for (std::size_t a = 0; a < nodes; ++a) {
    builder.add(node_name(a));
    for (std::size_t b = a + 1; b < nodes; ++b) {
      if (random.unit() >= density) continue;
      const double weight = weighted ? 1.0 + random.below(4) : 1.0;
      builder.add(node_name(a), node_name(b), random.unit() < hostile ? -weight : weight);
    }
  }
  return builder.finish();
}

/// The same ties, added in another order.
inline graph::SignedGraph reordered(const graph::SignedGraph& graph, std::uint64_t seed) {
  graph::SeededRandom random(seed);
  std::vector<graph::SignedGraph::Tie> ties = graph.ties();
  random.shuffle(std::span(ties));
  graph::SignedGraphBuilder builder;
  for (const auto& tie : ties) {
    const bool turned = random.below(2) == 0;
    builder.add(graph.names()[turned ? tie.b : tie.a], graph.names()[turned ? tie.a : tie.b], tie.weight);
  }
  for (const auto& name : graph.names()) builder.add(name);
  return builder.finish();
}

/// One of the published graphs of ../shared/data/signed; nothing where they are not.
inline std::optional<graph::SignedGraph> published(const std::string& file) {
  std::ifstream in(std::string(STANDPOINT_SOURCE_DIR) + "/../shared/data/signed/" + file);
  std::string line;
  if (!std::getline(in, line)) return std::nullopt;
  graph::SignedGraphBuilder builder;
  while (std::getline(in, line)) {
    const auto first = line.find(',');
    const auto second = line.find(',', first + 1);
    builder.add(line.substr(0, first), line.substr(first + 1, second - first - 1),
                line.substr(second + 1).starts_with('-') ? -1.0 : 1.0);
  }
  return builder.finish();
}

/// Of two partitions (Hubert & Arabie 1985): 1 = the same, about 0 = no more alike than by chance.
inline double adjusted_rand(const std::vector<int>& one, const std::vector<int>& other) {
  const auto pairs = [](double count) { return count * (count - 1) / 2; };
  std::map<std::pair<int, int>, double> both;
  std::map<int, double> first;
  std::map<int, double> second;
  for (std::size_t i = 0; i < one.size(); ++i) {
    both[{one[i], other[i]}] += 1;
    first[one[i]] += 1;
    second[other[i]] += 1;
  }
  double together = 0;
  double of_first = 0;
  double of_second = 0;
  for (const auto& entry : both) together += pairs(entry.second);
  for (const auto& entry : first) of_first += pairs(entry.second);
  for (const auto& entry : second) of_second += pairs(entry.second);
  const double chance = of_first * of_second / pairs(static_cast<double>(one.size()));
  return (together - chance) / ((of_first + of_second) / 2 - chance);
}

/// Calls `visit` with every partition of `nodes` nodes: camps from 1, each new one the next number.
template <typename Visit>
void for_each_partition(std::size_t nodes, Visit visit) {
  std::vector<int> camps(nodes, 1);
  std::vector<int> highest(nodes, 1);
  for (;;) {
    visit(camps);
    std::size_t at = nodes;
    while (at-- > 1) {
      if (camps[at] <= highest[at - 1]) break;
    }
    if (at == 0 || at > nodes) return;
    ++camps[at];
    highest[at] = std::max(highest[at - 1], camps[at]);
    for (std::size_t after = at + 1; after < nodes; ++after) {
      camps[after] = 1;
      highest[after] = highest[at];
    }
  }
}

}  // namespace standpoint::test
