#pragma once
// Signed graphs for tests: written by hand, random, and with a frustration index known by construction.

#include "random.hpp"

#include <standpoint/graph/signed_graph.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::graph::test {

using standpoint::test::Random;

struct Row {
  std::size_t a = 0;
  std::size_t b = 0;
  double weight = 1.0;
};

// Names sort as their numbers do.
inline std::string name_of(std::size_t node) {
  std::string digits = std::to_string(node);
  return "n" + std::string(8 - std::min<std::size_t>(8, digits.size()), '0') + digits;
}

inline SignedGraph graph_of(std::size_t nodes, const std::vector<Row>& rows) {
  SignedGraphBuilder builder;
  for (std::size_t node = 0; node < nodes; ++node) builder.add(name_of(node));
  for (const Row& row : rows) builder.add(name_of(row.a), name_of(row.b), row.weight);
  return builder.finish();
}

// `ties` different pairs at random, `negative` of a hundred negative; weights 1 to `heaviest`.
inline std::vector<Row> random_rows(std::size_t nodes, std::size_t ties, std::size_t negative, Random& random,
                                    std::size_t heaviest = 1) {
  std::set<std::pair<std::size_t, std::size_t>> taken;
  std::vector<Row> rows;
  while (rows.size() < ties) {
    const std::size_t a = random.below(nodes);
    const std::size_t b = random.below(nodes);
    if (a == b || !taken.insert({std::min(a, b), std::max(a, b)}).second) continue;
    const auto weight = static_cast<double>(1 + random.below(heaviest));
    rows.push_back({a, b, random.below(100) < negative ? -weight : weight});
  }
  return rows;
}

// Balanced but for `frustrated` triangles that share no tie, one tie of each turned round: each needs one tie
// removed and one is enough, so that the frustration index is exactly `frustrated`.
inline std::vector<Row> planted_rows(std::size_t nodes, std::size_t ties, std::size_t frustrated,
                                     std::uint64_t seed) {
  Random random(seed);
  std::vector<int> side(nodes);
  for (int& one : side) one = random.below(2) == 0 ? 1 : -1;
  std::set<std::pair<std::size_t, std::size_t>> taken;
  std::vector<Row> rows;
  const auto is_free = [&](std::size_t a, std::size_t b) {
    return a != b && taken.count({std::min(a, b), std::max(a, b)}) == 0;
  };
  const auto add = [&](std::size_t a, std::size_t b, int turn) {
    taken.insert({std::min(a, b), std::max(a, b)});
    rows.push_back({a, b, static_cast<double>(turn * side[a] * side[b])});
  };
  while (rows.size() < 3 * frustrated) {
    const std::size_t a = random.below(nodes);
    const std::size_t b = random.below(nodes);
    const std::size_t c = random.below(nodes);
    if (!is_free(a, b) || !is_free(b, c) || !is_free(a, c)) continue;
    add(a, b, -1);
    add(b, c, 1);
    add(a, c, 1);
  }
  while (rows.size() < ties) {
    const std::size_t a = random.below(nodes);
    const std::size_t b = random.below(nodes);
    if (is_free(a, b)) add(a, b, 1);
  }
  return rows;
}

// The least cost over all two-colourings, one by one.
inline double least_frustration(const SignedGraph& graph, bool weighted) {
  double least = 1e300;
  for (std::uint32_t sides = 0; sides < 1U << (graph.node_count() - 1); ++sides) {
    double cost = 0.0;
    for (const auto& tie : graph.ties()) {
      const bool together = ((sides >> tie.a ^ sides >> tie.b) & 1U) == 0;
      if (together != (tie.weight > 0)) cost += weighted ? (tie.weight < 0 ? -tie.weight : tie.weight) : 1.0;
    }
    least = std::min(least, cost);
  }
  return least;
}

}  // namespace standpoint::graph::test
