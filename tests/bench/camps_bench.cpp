// Camps and brokers on planted camps of unequal size, ten ties for each actor. The bars: signed communities
// of a million ties in leidenalg's time at no worse signed modularity; violated ties within 1.003 of the
// certified optimum; betweenness of 2,000 actors and 20,000 ties in igraph's time, cores and components of a
// million ties in Boost's. The peer: tests/bench/peers/camps.py on the tables that write_camps writes.

#include "graph/planted_graphs.hpp"

#include <standpoint/graph/brokers.hpp>
#include <standpoint/graph/correlation_clustering.hpp>
#include <standpoint/graph/polarised_camps.hpp>
#include <standpoint/graph/signed_modularity.hpp>

#include <benchmark/benchmark.h>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

namespace sg = standpoint::graph;
namespace st = standpoint::test;

st::Planted planted(const benchmark::State& state) {
  const auto ties = static_cast<std::size_t>(state.range(0));
  return st::make_planted(
      {.nodes = ties / 10, .ties = ties, .noise = static_cast<double>(state.range(1)) / 100.0});
}

st::Planted certified(std::size_t ties) {
  return st::make_planted({.nodes = ties / 10, .ties = ties, .within = 0.3, .bad_triangles = ties / 20});
}

void signed_communities(benchmark::State& state) {
  const st::Planted made = planted(state);
  sg::SignedCommunities found;
  for (auto _ : state) found = sg::find_signed_communities(made.graph);
  state.counters["Q"] = found.modularity;
  state.counters["planted_Q"] = sg::signed_modularity(made.graph, made.camps);
  state.counters["ARI"] = st::adjusted_rand(made.camps, found.camps);
  state.SetComplexityN(state.range(0));
}

void correlation_clustering(benchmark::State& state) {
  const st::Planted made = certified(static_cast<std::size_t>(state.range(0)));
  sg::CorrelationClustering found;
  for (auto _ : state) found = sg::cluster_by_correlation(made.graph);
  const auto optimum = static_cast<double>(state.range(0) / 20);
  state.counters["violated/optimum"] = found.upper / optimum;
  state.counters["bound/optimum"] = found.lower / optimum;
  state.SetComplexityN(state.range(0));
}

void polarised_camps(benchmark::State& state) {
  const st::Planted made = planted(state);
  sg::PolarisedCamps found;
  for (auto _ : state) found = sg::find_polarised_camps(made.graph);
  state.counters["polarity/bound"] = found.polarity / found.upper_bound;
  state.SetComplexityN(state.range(0));
}

void betweenness(benchmark::State& state) {
  const st::Planted made = st::make_planted({.nodes = 2000, .ties = 20'000, .sizes = {1.0}, .within = 0.0});
  for (auto _ : state) benchmark::DoNotOptimize(sg::path_centralities(made.graph));
}

void cores(benchmark::State& state) {
  const st::Planted made = planted(state);
  for (auto _ : state) benchmark::DoNotOptimize(sg::core_numbers(made.graph));
  state.SetComplexityN(state.range(0));
}

void components(benchmark::State& state) {
  const st::Planted made = planted(state);
  for (auto _ : state) benchmark::DoNotOptimize(sg::components(made.graph, false));
  state.SetComplexityN(state.range(0));
}

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

// Friendly ties, or all of them.
BoostGraph boost_graph(const sg::SignedGraph& graph, bool friendly_only) {
  BoostGraph made(graph.node_count());
  for (const auto& tie : graph.ties()) {
    if (!friendly_only || tie.weight > 0) boost::add_edge(tie.a, tie.b, made);
  }
  return made;
}

void boost_cores(benchmark::State& state) {
  const BoostGraph graph = boost_graph(planted(state).graph, true);
  std::vector<std::size_t> core(boost::num_vertices(graph));
  for (auto _ : state) {
    boost::core_numbers(
        graph, boost::make_iterator_property_map(core.begin(), boost::get(boost::vertex_index, graph)));
    benchmark::DoNotOptimize(core.data());
  }
}

void boost_components(benchmark::State& state) {
  const BoostGraph graph = boost_graph(planted(state).graph, false);
  std::vector<int> component(boost::num_vertices(graph));
  for (auto _ : state)
    benchmark::DoNotOptimize(boost::connected_components(
        graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph))));
}

// Where STANDPOINT_CAMPS names a folder: TIES-NOISE.csv, nodes named by their camp first ("3n0000017").
void write_camps(benchmark::State& state) {
  const char* folder = std::getenv("STANDPOINT_CAMPS");
  if (folder == nullptr) return state.SkipWithError("STANDPOINT_CAMPS names no folder");
  for (auto _ : state) {
    const st::Planted made = planted(state);
    std::ofstream out(std::string(folder) + "/" + std::to_string(state.range(0)) + "-" +
                      std::to_string(state.range(1)) + ".csv");
    out << "source,target,sign\n";
    for (const auto& tie : made.graph.ties())
      out << made.camps[tie.a] << made.graph.names()[tie.a] << ',' << made.camps[tie.b]
          << made.graph.names()[tie.b] << ',' << (tie.weight < 0 ? -1 : 1) << '\n';
    if (!out) state.SkipWithError("cannot write");
  }
}

void sizes_and_noise(benchmark::internal::Benchmark* bench) {
  for (const int ties : {10'000, 100'000, 1'000'000}) {
    for (const int noise : {10, 20}) bench->Args({ties, noise});
  }
  bench->Unit(benchmark::kMillisecond);
}

}  // namespace

BENCHMARK(signed_communities)->Apply(sizes_and_noise)->Complexity();
BENCHMARK(correlation_clustering)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
BENCHMARK(polarised_camps)->Apply(sizes_and_noise)->Complexity();
BENCHMARK(betweenness)->Unit(benchmark::kMillisecond);
BENCHMARK(cores)->Apply(sizes_and_noise)->Complexity();
BENCHMARK(boost_cores)->Apply(sizes_and_noise);
BENCHMARK(components)->Apply(sizes_and_noise)->Complexity();
BENCHMARK(boost_components)->Apply(sizes_and_noise);
BENCHMARK(write_camps)->Apply(sizes_and_noise)->Iterations(1);
