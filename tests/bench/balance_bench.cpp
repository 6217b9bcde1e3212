// Structural balance of graphs with a frustration index known by construction: a balanced graph of 20 ties an
// actor, but for edge-disjoint triangles (.15 of the ties) with one tie turned round each. The bars: a census
// of a million ties in .3 of igraph's time, a table of them read in .3 of igraph's, their frustration index
// found in 10 s. The peer: tests/bench/peers/balance.py on the table that write_ties writes.

#include <standpoint/graph/frustration.hpp>
#include <standpoint/graph/triad_census.hpp>
#include <standpoint/graph/walk_balance.hpp>
#include <standpoint/io/edge_table.hpp>
#include <standpoint/model/random.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <unordered_set>
#include <vector>

namespace {

namespace sp = standpoint;
using Node = sp::graph::SignedGraph::Node;
using Tie = sp::graph::SignedGraph::Tie;

class Random : public sp::SplitMix64 {
 public:
  using sp::SplitMix64::SplitMix64;
  Node below(std::size_t end) { return static_cast<Node>(next() % end); }
};

std::vector<Tie> planted_ties(std::size_t ties) {
  const std::size_t nodes = ties / 10;
  Random random(ties);
  std::vector<double> side(nodes);
  for (double& one : side) one = random.below(2) == 0 ? 1.0 : -1.0;
  std::unordered_set<std::uint64_t> taken;
  taken.reserve(2 * ties);
  const auto key = [](Node a, Node b) { return std::uint64_t{std::min(a, b)} << 32U | std::max(a, b); };
  std::vector<Tie> made;
  made.reserve(ties);
  const auto add = [&](Node a, Node b, double turn) {
    taken.insert(key(a, b));
    made.push_back({std::min(a, b), std::max(a, b), turn * side[a] * side[b]});
  };
  while (made.size() < 3 * (ties / 20)) {
    const Node a = random.below(nodes);
    const Node b = random.below(nodes);
    const Node c = random.below(nodes);
    if (a == b || b == c || a == c ||
        taken.count(key(a, b)) + taken.count(key(b, c)) + taken.count(key(a, c)) > 0)
      continue;
    add(a, b, -1.0);
    add(b, c, 1.0);
    add(a, c, 1.0);
  }
  while (made.size() < ties) {
    const Node a = random.below(nodes);
    const Node b = random.below(nodes);
    if (a != b && taken.count(key(a, b)) == 0) add(a, b, 1.0);
  }
  return made;
}

sp::graph::SignedGraph planted_graph(std::size_t ties) {
  std::vector<std::string> names(ties / 10);
  for (std::size_t node = 0; node < names.size(); ++node) names[node] = std::to_string(node);
  std::vector<Tie> made = planted_ties(ties);
  std::sort(made.begin(), made.end(),
            [](const Tie& x, const Tie& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
  return {std::move(names), std::move(made)};
}

std::string planted_table(std::size_t ties) {
  std::string table = "source,target,sign\n";
  for (const Tie& tie : planted_ties(ties))
    table += std::to_string(tie.a) + "," + std::to_string(tie.b) + (tie.weight < 0 ? ",-1\n" : ",1\n");
  return table;
}

std::size_t count(const benchmark::State& state) { return static_cast<std::size_t>(state.range(0)); }

void read_ties(benchmark::State& state) {
  const std::string table = planted_table(count(state));
  for (auto _ : state) {
    std::istringstream in(table);
    const auto read = sp::io::read_edge_table(in, "ties.csv");
    if (!read || read->graph.tie_count() != count(state)) return state.SkipWithError("ties");
  }
  state.SetComplexityN(state.range(0));
}

// Not a measurement: the table for the peer, named by STANDPOINT_TIES.
void write_ties(benchmark::State& state) {
  const char* const path = std::getenv("STANDPOINT_TIES");
  for (auto _ : state)
    std::ofstream(path == nullptr ? "ties.csv" : path, std::ios::binary) << planted_table(count(state));
}

void count_triads(benchmark::State& state) {
  const auto graph = planted_graph(count(state));
  std::uint64_t triads = 0;
  for (auto _ : state) triads = sp::graph::count_triads(graph).all();
  state.counters["triads"] = static_cast<double>(triads);
  state.SetComplexityN(state.range(0));
}

void frustration(benchmark::State& state) {
  const auto graph = planted_graph(count(state));
  sp::graph::Frustration found;
  for (auto _ : state) found = sp::graph::measure_frustration(graph);
  state.counters["lower"] = found.lower;
  state.counters["upper"] = found.upper;
  state.counters["known"] = static_cast<double>(count(state) / 20);
  state.SetComplexityN(state.range(0));
}

void walk_balance(benchmark::State& state) {
  const auto graph = planted_graph(10 * count(state));
  for (auto _ : state) benchmark::DoNotOptimize(sp::graph::walk_balance(graph));
}

void by_ties(benchmark::internal::Benchmark* bench) {
  for (const int ties : {10'000, 100'000, 1'000'000}) bench->Arg(ties);
  bench->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);
}

}  // namespace

BENCHMARK(read_ties)->Apply(by_ties);
BENCHMARK(count_triads)->Apply(by_ties)->Arg(10'000'000);
BENCHMARK(frustration)->Apply(by_ties)->Arg(10'000'000)->Iterations(1);
BENCHMARK(walk_balance)->Arg(300)->Arg(1'000)->Arg(3'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(write_ties)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond);
