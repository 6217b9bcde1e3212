// How long a layout takes, and how well camps come out. The bars: 5,000 nodes and 20,000 ties in less than 3
// s of one core, 50,000 and 200,000 in less than 40 s. peers/layout.py does the same graphs with igraph.

#include "random.hpp"

#include <standpoint/graph/layout.hpp>

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace {

namespace graph = standpoint::graph;

using standpoint::test::Random;

constexpr std::size_t camps = 4;

// Camps of friends, foes of each other; one tie in ten the other way.
struct Sample {
  std::vector<std::string> names;
  std::vector<graph::Disc> discs;
  std::vector<graph::Spring> springs;
};

Sample planted_camps(std::size_t nodes, std::size_t ties) {
  Sample sample;
  for (std::size_t i = 0; i < nodes; ++i) sample.names.push_back(std::to_string(1'000'000 + i));
  for (const auto& name : sample.names) sample.discs.push_back({.name = name});
  Random random(29);
  while (sample.springs.size() < ties) {
    const std::size_t a = random.below(nodes);
    const std::size_t b = random.below(nodes);
    const bool is_inside = a % camps == b % camps;
    if (a == b || (!is_inside && random.below(camps) != 0)) continue;
    const bool is_friendly = is_inside != (random.below(10) == 0);
    sample.springs.push_back(is_friendly ? graph::ally(a, b) : graph::foe(a, b));
  }
  return sample;
}

// How often one of the own camp is nearer than one of another; 0.5 is chance.
double camp_is_nearer(const std::vector<graph::Point>& places) {
  Random random(5);
  double nearer = 0.0;
  double compared = 0.0;
  for (int i = 0; i < 200'000; ++i) {
    const std::size_t a = random.below(places.size());
    const std::size_t own = random.below(places.size());
    const std::size_t other = random.below(places.size());
    if (a == own || a % camps != own % camps || a % camps == other % camps) continue;
    const auto distance = [&](std::size_t b) {
      return std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
    };
    compared += 1.0;
    if (distance(own) < distance(other)) nearer += 1.0;
  }
  return nearer / compared;
}

void lay_out(benchmark::State& state) {
  const auto nodes = static_cast<std::size_t>(state.range(0));
  const Sample sample = planted_camps(nodes, nodes * 4);
  std::vector<graph::Point> places;
  for (auto _ : state) places = graph::compute_layout(sample.discs, sample.springs);
  state.counters["camp_nearer"] = camp_is_nearer(places);
  state.SetComplexityN(state.range(0));
}

}  // namespace

BENCHMARK(lay_out)
    ->Arg(150)
    ->Arg(1'000)
    ->Arg(5'000)
    ->Arg(50'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
