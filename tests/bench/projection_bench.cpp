// One-mode networks of many statements. Actors and issues are unequally busy: their places are those of
// squares of evenly spread numbers, so that a tenth of them says, or is spoken about in, a third of it. The
// bars: congruence and conflict of a million statements (20 k actors, 500 issues) in one pass in .45 of
// scipy's time and .2 of its memory; of 100 k statements (5 k actors, 200 issues) 300 times as fast as
// networkx; duplicates per document of 20 k statements in .05 s. The peer: tests/bench/peers/projection.py on
// the table that write_statements writes.

#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/model/random.hpp>

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>

namespace {

namespace sp = standpoint;
using namespace sp::graph;

class Random : public sp::SplitMix64 {
 public:
  using sp::SplitMix64::SplitMix64;
  /// In 0..1.
  double share() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(share() * end); }
  std::uint32_t unequally_below(std::uint32_t end) {
    const double x = share();
    return static_cast<std::uint32_t>(x * x * end);
  }
};

std::string numbered(const char* word, std::uint32_t number) {
  const std::string digits = std::to_string(number);
  return word + std::string(6 - digits.size(), '0') + digits;
}

struct Size {
  std::uint32_t statements;
  std::uint32_t actors;
  std::uint32_t issues;
};

Size size_of(std::int64_t statements) {
  if (statements == 1'000'000) return {1'000'000, 20'000, 500};
  if (statements == 100'000) return {100'000, 5'000, 200};
  return {static_cast<std::uint32_t>(statements), 500, 120};
}

template <class Say>
void say_all(const Size& size, const Say& say) {
  Random random(size.statements);
  for (std::uint32_t i = 0; i < size.statements; ++i) {
    const std::uint32_t actor = random.unequally_below(size.actors);
    const std::uint32_t issue = random.unequally_below(size.issues);
    say(actor, issue, random.below(10) < 7, random.below(size.statements / 50));
  }
}

StatementTable make_table(const Size& size) {
  StatementTableBuilder builder;
  const auto who = builder.add_variable("who", VariableKind::text);
  const auto what = builder.add_variable("what", VariableKind::text);
  const auto how = builder.add_variable("how", VariableKind::boolean);
  const std::int64_t day = 86'400;
  for (std::uint32_t i = 0; i < size.statements / 50; ++i)
    builder.add_document("", Moment::at(day * (20'000 + i % 2'000)));
  say_all(size, [&](std::uint32_t actor, std::uint32_t issue, bool yes, std::uint32_t document) {
    builder.add_statement({document});
    builder.set(who, numbered("a", actor));
    builder.set(what, numbered("i", issue));
    builder.set(how, yes ? 1 : 0);
  });
  return std::move(builder).finish();
}

DiscourseOptions asked() {
  DiscourseOptions options;
  options.columns = 1;
  options.qualifier = 2;
  options.aggregation = Aggregation::subtract;
  return options;
}

void project(benchmark::State& state, const ProjectionOptions& projection) {
  const StatementTable table = make_table(size_of(state.range(0)));
  const DiscourseOptions options = asked();
  double cells = 0.0;
  double ties = 0.0;
  for (auto _ : state) {
    const StatementSelection selection = select_statements(table, options);
    const QualifierScale scale(table, selection, options);
    const StatementCounts counts = count_statements(table, selection, scale, options);
    double congruence = 0.0;
    double conflict = 0.0;
    ties = 0.0;
    const auto made = project_rows(counts, scale, options, projection, [&](const OneModeRow& row) {
      for (const double weight : row.congruence) congruence += weight;
      for (const double weight : row.conflict) conflict += weight;
      ties += static_cast<double>(row.others.size());
      return true;
    });
    if (!made) state.SkipWithError("no network");
    benchmark::DoNotOptimize(congruence + conflict);
    state.counters["congruence"] = congruence;
    state.counters["conflict"] = conflict;
    cells = static_cast<double>(counts.cells.size());
  }
  state.counters["cells"] = cells;
  state.counters["ties"] = ties;
}

// Both ends of every pair, as scipy makes them.
void whole_rows(benchmark::State& state) { project(state, {}); }
void each_pair_once(benchmark::State& state) { project(state, {true, 0.0}); }
// The second argument is the least weight.
void pairs_of_weight(benchmark::State& state) { project(state, {true, static_cast<double>(state.range(1))}); }

void ten_strongest(benchmark::State& state) {
  const StatementTable table = make_table(size_of(state.range(0)));
  const DiscourseOptions options = asked();
  for (auto _ : state) {
    const StatementSelection selection = select_statements(table, options);
    const QualifierScale scale(table, selection, options);
    const StatementCounts counts = count_statements(table, selection, scale, options);
    const auto ties = strongest_ties(counts, scale, options, 10);
    state.counters["ties"] = static_cast<double>(ties->size());
  }
}

void duplicates_per_document(benchmark::State& state) {
  const StatementTable table = make_table(size_of(state.range(0)));
  DiscourseOptions options = asked();
  options.duplicates = Duplicates::document;
  for (auto _ : state) benchmark::DoNotOptimize(select_statements(table, options).kept.size());
}

// STANDPOINT_STATEMENTS=FILE: actor,issue,agreement as numbers, for the peer.
void write_statements(benchmark::State& state) {
  const char* const path = std::getenv("STANDPOINT_STATEMENTS");
  if (path == nullptr) {
    state.SkipWithError("STANDPOINT_STATEMENTS names no file");
    return;
  }
  for (auto _ : state) {
    std::ofstream out(path);
    out << "actor,issue,agreement\n";
    say_all(size_of(state.range(0)), [&](std::uint32_t actor, std::uint32_t issue, bool yes, std::uint32_t) {
      out << actor << ',' << issue << ',' << yes << '\n';
    });
  }
}

BENCHMARK(whole_rows)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(each_pair_once)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(pairs_of_weight)
    ->ArgsProduct({{100'000, 1'000'000}, {1, 5, 20, 50, 100, 200}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(ten_strongest)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(duplicates_per_document)->Arg(20'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(write_statements)->Arg(100'000)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
