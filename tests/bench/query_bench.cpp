// How long questions take on a map of 100,000 nodes and 1,000,000 edges. The bars: neighbours in less than 50
// microseconds, allies through a filter in less than 5 ms, the shortest path in less than 50 ms.
// peers/query.py asks igraph and networkx the same on the same graph.

#include "random.hpp"

#include <standpoint/graph/query.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace sp = standpoint;
namespace graph = standpoint::graph;

using standpoint::test::Random;

constexpr std::size_t node_count = 100'000;
constexpr std::size_t edge_count = 1'000'000;
constexpr std::size_t issue_count = 1'000;  // the first nodes
constexpr std::size_t statements_of_an_actor = 4;

std::string id_of(std::size_t node) {
  return (node < issue_count ? "i:" : "e:") + std::to_string(1'000'000 + node);
}

// Actors with four statements each; half of the ties run within one of fifty groups, whose actors agree. A
// tie rests on all that its two actors said.
std::shared_ptr<const sp::Corpus> make_corpus() {
  auto corpus = std::make_shared<sp::Corpus>();
  Random random(31);
  for (std::size_t node = 0; node < node_count; ++node) {
    if (node < issue_count) {
      sp::Issue issue;
      issue.id = sp::IssueId(id_of(node));
      issue.label = "issue " + std::to_string(node);
      corpus->add(issue);
      continue;
    }
    sp::Entity entity;
    entity.id = sp::EntityId(id_of(node));
    entity.name = "Actor " + std::to_string(node);
    corpus->add(entity);
    for (std::size_t s = 0; s < statements_of_an_actor; ++s) {
      sp::Statement statement;
      statement.id = sp::StatementId("s:" + std::to_string(10'000'000 + node * statements_of_an_actor + s));
      statement.actor.entity = entity.id;
      statement.issue = sp::StatementIssue{
          sp::IssueId(id_of((node % 50) * 20 + random.below(std::size_t{20}))), std::nullopt, "bench", 1.0};
      statement.stance = sp::Stance::support;
      statement.date.value =
          sp::Date{2026, 1 + static_cast<int>(random.below(12)), 1 + static_cast<int>(random.below(28))};
      statement.confidence = 0.5;
      corpus->add(statement);
    }
  }
  corpus->finish();
  return corpus;
}

std::shared_ptr<const graph::Network> make_network(const sp::Corpus& corpus) {
  graph::NetworkParts parts;
  std::map<std::string, std::size_t> place;
  for (std::size_t node = 0; node < node_count; ++node) {
    graph::Node one;
    one.id = id_of(node);
    one.label = (node < issue_count ? "issue " : "Actor ") + std::to_string(node);
    one.kind = node < issue_count ? graph::NodeKind::issue : graph::NodeKind::person;
    place[one.id] = node;
    parts.nodes.push_back(std::move(one));
  }
  std::vector<std::vector<sp::StatementId>> said(node_count);
  for (const auto& statement : corpus.statements()) {
    const std::size_t actor = place.at(statement.actor.entity.value);
    said[actor].push_back(statement.id);
    graph::Edge edge;
    edge.relation = graph::Relation::supports;
    edge.statements = 1;
    edge.statement_ids = {statement.id};
    edge.id = "x:" + std::to_string(parts.edges.size());
    parts.edges.push_back({actor, place.at(statement.issue->id.value), std::move(edge)});
  }
  Random random(29);
  while (parts.edges.size() < edge_count) {
    const std::size_t a = issue_count + random.below(node_count - issue_count);
    const bool inside = random.below(2) == 0;
    std::size_t b = issue_count + random.below(node_count - issue_count);
    if (inside) b = b - b % 50 + a % 50;
    if (a == b || b < issue_count || b >= node_count) continue;
    graph::Edge edge;
    edge.relation = inside ? graph::Relation::alliance : graph::Relation::conflict;
    edge.weight = 0.5 + 0.1 * static_cast<double>(random.below(10));
    edge.statement_ids = said[a];
    edge.statement_ids.insert(edge.statement_ids.end(), said[b].begin(), said[b].end());
    edge.statements = edge.statement_ids.size();
    edge.id = "x:" + std::to_string(parts.edges.size());
    parts.edges.push_back({a, b, std::move(edge)});
  }
  return graph::build_network(parts);
}

const graph::Inquiry& ask() {
  static const graph::Inquiry made = [] {
    auto corpus = make_corpus();
    auto network = make_network(*corpus);
    return graph::Inquiry(std::move(corpus), std::move(network));
  }();
  return made;
}

graph::NodeIndex random_actor(Random& random) { return issue_count + random.below(node_count - issue_count); }

void query_neighbours(benchmark::State& state) {
  const auto& inquiry = ask();
  Random random(3);
  for (auto _ : state) benchmark::DoNotOptimize(inquiry.neighbours(random_actor(random)));
}

graph::Filter narrow() {
  graph::Filter filter;
  filter.from = sp::Date{2026, 3, 0};
  filter.to = sp::Date{2026, 9, 15};
  filter.least_statements = 2;
  return filter;
}

void query_filtered_allies(benchmark::State& state) {
  const auto& inquiry = ask();
  Random random(5);
  const graph::Filter filter = narrow();
  for (auto _ : state) benchmark::DoNotOptimize(inquiry.allies_of(random_actor(random), filter));
}

void query_path(benchmark::State& state) {
  const auto& inquiry = ask();
  const auto through = static_cast<graph::PathThrough>(state.range(0));
  Random random(7);
  for (auto _ : state)
    benchmark::DoNotOptimize(inquiry.path(random_actor(random), random_actor(random), through));
}

void query_filtered_path(benchmark::State& state) {
  const auto& inquiry = ask();
  Random random(7);
  const graph::Filter filter = narrow();
  for (auto _ : state)
    benchmark::DoNotOptimize(
        inquiry.path(random_actor(random), random_actor(random), graph::PathThrough::any, filter));
}

void query_shown(benchmark::State& state) {
  const auto& inquiry = ask();
  const graph::Filter filter = narrow();
  for (auto _ : state) benchmark::DoNotOptimize(inquiry.shown(filter));
}

void query_search_begun(benchmark::State& state) {
  const auto& inquiry = ask();
  for (auto _ : state) benchmark::DoNotOptimize(inquiry.names().search("actor 4321"));
}

void query_search_misspelt(benchmark::State& state) {
  const auto& inquiry = ask();
  for (auto _ : state) benchmark::DoNotOptimize(inquiry.names().search("actro 54321"));
}

}  // namespace

BENCHMARK(query_neighbours)->Unit(benchmark::kMicrosecond);
BENCHMARK(query_filtered_allies)->Unit(benchmark::kMicrosecond);
BENCHMARK(query_path)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);
BENCHMARK(query_filtered_path)->Unit(benchmark::kMillisecond);
BENCHMARK(query_shown)->Unit(benchmark::kMillisecond);
BENCHMARK(query_search_begun)->Unit(benchmark::kMicrosecond);
BENCHMARK(query_search_misspelt)->Unit(benchmark::kMicrosecond);
