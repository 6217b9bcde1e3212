// GraphML of invented signed ties, ten an actor, with a label a node, a weight and a sign an edge. The bars:
// a million edges written in .25 of the CPU time of igraph's C writer, read in .6 of its reader's, in no more
// memory. The peer: tests/bench/peers/graphml.py on the file that write_graphml_file writes.

#include <standpoint/io/graphml.hpp>
#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/random.hpp>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>

namespace {

namespace sp = standpoint;

constexpr const char* path = "graphml_bench.graphml";

sp::io::PropertyGraph made_graph(std::size_t edges) {
  using sp::io::AttributeColumn;
  using sp::io::AttributeType;
  using sp::io::GraphNode;
  sp::SplitMix64 random(edges);
  sp::io::PropertyGraph graph;
  graph.directed = false;
  const auto label = graph.node_attributes.add(AttributeColumn("label", AttributeType::text));
  const auto weight = graph.edge_attributes.add(AttributeColumn("weight", AttributeType::float64));
  const auto sign = graph.edge_attributes.add(AttributeColumn("sign", AttributeType::int32));
  const std::size_t nodes = edges / 10;
  for (std::size_t i = 0; i < nodes; ++i)
    graph.node_attributes[label].set(graph.add_node("n" + std::to_string(i)), "Actor " + std::to_string(i));
  for (std::size_t i = 0; i < edges; ++i) {
    const auto source = static_cast<GraphNode>(random.next() % nodes);
    const auto edge = graph.add_edge(source, static_cast<GraphNode>(random.next() % nodes));
    graph.edge_attributes[weight].set(edge, static_cast<double>(random.next() >> 11U) * 0x1p-53);
    graph.edge_attributes[sign].set(edge, random.next() % 3 == 0 ? -1 : 1);
  }
  return graph;
}

void write_file(const sp::io::PropertyGraph& graph) {
  std::ofstream out(path, std::ios::binary);
  sp::io::write_graphml_graph(out, graph, sp::io::Profile::gephi, path, sp::ignore_diagnostics);
}

void write_graphml_file(benchmark::State& state) {
  const auto graph = made_graph(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) write_file(graph);
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

// The peak is that of the process: with --benchmark_filter=read_graphml_file after the file was written, it
// is the reader's.
void read_graphml_file(benchmark::State& state) {
  {
    std::ifstream there(path);
    if (!there) return state.SkipWithError("write_graphml_file first");
  }
  std::size_t edges = 0;
  for (auto _ : state) {
    std::ifstream in(path, std::ios::binary);
    const auto graph = sp::io::read_graphml_graph(in, path, sp::ignore_diagnostics);
    if (!graph) std::abort();
    edges = graph->edge_count();
    benchmark::DoNotOptimize(edges);
  }
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  state.counters["edges"] = static_cast<double>(edges);
  state.counters["peak_MiB"] = static_cast<double>(used.ru_maxrss) / 1024;
}

}  // namespace

BENCHMARK(write_graphml_file)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(read_graphml_file)->Unit(benchmark::kMillisecond);
