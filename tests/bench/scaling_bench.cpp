// How time grows with the number of ties: 10 k to 10 M of them, 20 an actor, five camps with one sign in ten
// wrong. tests/bench/scaling runs these and fits exponents; all of it takes a quarter of an hour.

#include <standpoint/graph/brokers.hpp>
#include <standpoint/graph/correlation_clustering.hpp>
#include <standpoint/graph/frustration.hpp>
#include <standpoint/graph/layout.hpp>
#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/polarised_camps.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/graph/signed_modularity.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/graph/triad_census.hpp>
#include <standpoint/io/edge_table.hpp>
#include <standpoint/model/random.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace sp = standpoint;
namespace sg = sp::graph;
using Tie = sg::SignedGraph::Tie;

constexpr std::uint32_t camps = 5;
constexpr std::size_t ties_of_actor = 10;  // 20 with those of the other end

// Half of the ties are drawn within a camp.
std::vector<Tie> camp_ties(std::size_t count) {
  const auto nodes = static_cast<std::uint32_t>(count / ties_of_actor);
  sp::SplitMix64 random(count);
  const auto below = [&](std::uint32_t end) { return static_cast<std::uint32_t>(random.next() % end); };
  std::vector<Tie> ties;
  ties.reserve(count);
  for (std::uint32_t a = 0; a < nodes; ++a) {
    for (std::size_t i = 0; i < ties_of_actor; ++i) {
      std::uint32_t b = below(nodes);
      if (i % 2 == 0) b = std::min(nodes - 1, b - b % camps + a % camps);
      if (a == b) continue;
      const bool is_friendly = (a % camps == b % camps) != (below(10) == 0);
      ties.push_back({std::min(a, b), std::max(a, b), is_friendly ? 1.0 : -1.0});
    }
  }
  std::sort(ties.begin(), ties.end(),
            [](const Tie& x, const Tie& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
  ties.erase(std::unique(ties.begin(), ties.end(),
                         [](const Tie& x, const Tie& y) { return x.a == y.a && x.b == y.b; }),
             ties.end());
  return ties;
}

std::string actor_name(std::size_t actor) { return std::to_string(10'000'000 + actor); }

// The last one is kept: benchmarks of one size follow each other.
const sg::SignedGraph& camp_graph(std::size_t count) {
  static sg::SignedGraph graph;
  static std::size_t made = 0;
  if (made != count) {
    std::vector<std::string> names(count / ties_of_actor);
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = actor_name(i);
    graph = sg::SignedGraph(std::move(names), camp_ties(count));
    made = count;
  }
  return graph;
}

template <class Measure>
void measure(benchmark::State& state, const Measure& run) {
  const sg::SignedGraph& graph = camp_graph(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(run(graph));
}

void triad_census(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::count_triads(graph).all(); });
}
void components(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::components(graph, false); });
}
void cores(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::core_numbers(graph); });
}
void page_rank(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::page_rank(graph); });
}
void polarised_camps(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::find_polarised_camps(graph).polarity; });
}
void signed_communities(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::find_signed_communities(graph).modularity; });
}
void correlation_clustering(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::cluster_by_correlation(graph).upper; });
}
void frustration(benchmark::State& state) {
  measure(state, [](const auto& graph) { return sg::measure_frustration(graph).upper; });
}

void layout(benchmark::State& state) {
  const sg::SignedGraph& graph = camp_graph(static_cast<std::size_t>(state.range(0)));
  std::vector<sg::Disc> discs;
  for (const auto& name : graph.names()) discs.push_back({.name = name});
  std::vector<sg::Spring> springs;
  for (const auto& tie : graph.ties())
    springs.push_back(tie.weight > 0 ? sg::ally(tie.a, tie.b) : sg::foe(tie.a, tie.b));
  for (auto _ : state) benchmark::DoNotOptimize(sg::compute_layout(discs, springs));
}

void read_edge_csv(benchmark::State& state) {
  const std::size_t count = static_cast<std::size_t>(state.range(0));
  std::string table = "source,target,sign\n";
  for (const Tie& tie : camp_ties(count))
    table += actor_name(tie.a) + ',' + actor_name(tie.b) + (tie.weight < 0 ? ",-1\n" : ",1\n");
  std::istringstream in(table);
  for (auto _ : state) {
    in.clear();
    in.seekg(0);
    if (!sp::io::read_edge_table(in, "ties.csv")) state.SkipWithError("not read");
  }
}

// So many statements; actors and issues grow with the root of their number, so that a pair shares as much.
void projection(benchmark::State& state) {
  const auto count = static_cast<std::uint32_t>(state.range(0));
  std::uint32_t issues = 10;
  while (issues * issues * 4 < count) ++issues;
  const std::uint32_t actors = 20 * issues;
  sg::StatementTableBuilder builder;
  const auto who = builder.add_variable("who", sg::VariableKind::text);
  const auto what = builder.add_variable("what", sg::VariableKind::text);
  const auto how = builder.add_variable("how", sg::VariableKind::boolean);
  builder.add_document("", sg::Moment{});
  sp::SplitMix64 random(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    builder.add_statement({0});
    builder.set(who, actor_name(random.next() % actors));
    builder.set(what, actor_name(random.next() % issues));
    builder.set(how, random.next() % 10 < 7 ? 1 : 0);
  }
  const sg::StatementTable table = std::move(builder).finish();
  sg::DiscourseOptions options;
  options.columns = 1;
  options.qualifier = 2;
  options.aggregation = sg::Aggregation::subtract;
  for (auto _ : state) {
    const auto selection = sg::select_statements(table, options);
    const sg::QualifierScale scale(table, selection, options);
    const auto counts = sg::count_statements(table, selection, scale, options);
    double sum = 0.0;
    const auto made = sg::project_rows(counts, scale, options, {}, [&](const sg::OneModeRow& row) {
      for (const double weight : row.weights) sum += weight;
      return true;
    });
    if (!made) state.SkipWithError("no network");
    benchmark::DoNotOptimize(sum);
  }
}

struct Step {
  const char* name;
  void (*run)(benchmark::State&);
};

// The name says the complexity that the header states.
constexpr Step steps[] = {{"scale/read_edge_csv[m]", read_edge_csv},
                          {"scale/triad_census[m^1.5]", triad_census},
                          {"scale/components[n+m]", components},
                          {"scale/cores[n+m]", cores},
                          {"scale/page_rank[m]", page_rank},
                          {"scale/polarised_camps[m]", polarised_camps},
                          {"scale/signed_communities[~m]", signed_communities},
                          {"scale/correlation_clustering[~m]", correlation_clustering},
                          {"scale/frustration[~m]", frustration},
                          {"scale/layout[m_log_n]", layout},
                          {"scale/projection[actors^2_issues]", projection}};

// Sizes first, so that a graph is made once.
const bool are_registered = [] {
  for (const std::int64_t ties : {10'000, 100'000, 1'000'000, 10'000'000}) {
    for (const Step& step : steps) {
      benchmark::RegisterBenchmark(step.name, step.run)
          ->Arg(ties)
          ->MinTime(0.05)
          ->Unit(benchmark::kMillisecond);
    }
  }
  return true;
}();

}  // namespace
