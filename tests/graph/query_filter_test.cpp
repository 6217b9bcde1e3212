// What is shown through a filter, beside a slow reading of the same rules.

#include "corpus_builder.hpp"
#include "random.hpp"

#include <standpoint/graph/query.hpp>

#include <boost/range/iterator_range.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace standpoint::graph {
namespace {

using test::Random;

constexpr int days = 20;

Corpus random_corpus(Random& random) {
  test::CorpusBuilder builder;
  const std::vector<std::string> actors = {"A", "B", "C", "D", "E"};
  const std::vector<std::string> issues = {"toll", "ferry", "quay"};
  for (int i = 0; i < 60; ++i) {
    const std::string day = std::to_string(1 + random.below(days));
    builder.date("2026-03-" + std::string(day.size() == 1 ? "0" : "") + day);
    const auto& actor = actors[random.below(actors.size())];
    const auto stance = static_cast<Stance>(random.below(3));
    const double confidence = 0.1 * static_cast<double>(1 + random.below(9));
    if (random.below(4) == 0) {
      const auto& target = actors[random.below(actors.size())];
      if (target != actor) builder.acts(actor, stance, target, confidence);
    } else {
      Statement& s = builder.says(actor, stance, issues[random.below(issues.size())], confidence);
      if (random.below(6) != 0) continue;
      // Turned round by a codebook, and toward an actor beside.
      const auto& target = actors[random.below(actors.size())];
      if (target == actor) continue;
      s.issue->pole = -1;
      s.target = StatementTarget{EntityId("e:" + target), std::nullopt};
    }
  }
  return builder.build();
}

Filter random_filter(Random& random, const Network& network) {
  Filter filter;
  if (random.below(2) == 0) filter.from = Date{2026, 3, 1 + static_cast<int>(random.below(days))};
  if (random.below(2) == 0) filter.to = Date{2026, 3, 1 + static_cast<int>(random.below(days))};
  for (const auto* issue : {"i:toll", "i:ferry", "i:quay"}) {
    const auto node = network.find(issue);
    if (node && random.below(4) == 0) filter.issues.push_back(*node);
  }
  if (random.below(3) == 0) filter.stances = {static_cast<Stance>(random.below(3))};
  if (random.below(3) == 0) filter.least_confidence = 0.1 * static_cast<double>(random.below(9));
  if (random.below(3) == 0) filter.least_statements = 1 + random.below(3);
  if (random.below(5) == 0) filter.hidden_relations = {static_cast<Relation>(random.below(6))};
  if (random.below(5) == 0) filter.hidden_kinds = {NodeKind::institution};
  return filter;
}

// The rules as query_filter.hpp says them, one statement at a time.
bool passes(const Statement& s, const Corpus& corpus, const Network& network, const Filter& filter) {
  const Date date = corpus.find(s.doc)->date;
  if (filter.from.known() && date < filter.from) return false;
  if (filter.to.known() && filter.to < date) return false;
  const Stance stance = s.issue ? s.stance : found_stance(s);
  if (!filter.stances.empty() && filter.stances.count(stance) == 0) return false;
  if (s.confidence < filter.least_confidence) return false;
  if (filter.issues.empty()) return true;
  return s.issue &&
         std::count(filter.issues.begin(), filter.issues.end(), *network.find(s.issue->id.value)) > 0;
}

// Whether two statements of a tie's ends, or one alone, are a ground for it.
bool is_ground(const Statement& a, const Statement& b, int tie, const std::string& source,
               const std::string& target) {
  if (a.target && a.actor.entity.value == source && a.target->entity.value == target &&
      sign(found_stance(a)) == tie)
    return true;
  if (a.target && a.actor.entity.value == target && a.target->entity.value == source &&
      sign(found_stance(a)) == tie)
    return true;
  return a.issue && b.issue && a.issue->id == b.issue->id && a.actor.entity != b.actor.entity &&
         sign(a.stance) * sign(b.stance) == tie;
}

std::uint32_t slow_count(const Corpus& corpus, const Network& network, EdgeIndex edge, const Filter& filter) {
  const Graph& graph = network.graph();
  const Edge& one = graph[edge];
  const Node& source = graph[boost::source(edge, graph)];
  const Node& target = graph[boost::target(edge, graph)];
  if (filter.hidden_relations.count(one.relation) > 0 || filter.hidden_kinds.count(source.kind) > 0 ||
      filter.hidden_kinds.count(target.kind) > 0)
    return 0;
  if (one.relation == Relation::affiliated) return 1;
  std::vector<const Statement*> passing;
  for (const auto& id : one.statement_ids) {
    const Statement* s = corpus.find(id);
    if (passes(*s, corpus, network, filter)) passing.push_back(s);
  }
  if (passing.size() < filter.least_statements || passing.empty()) return 0;
  if (one.relation == Relation::alliance || one.relation == Relation::conflict) {
    bool grounded = false;
    for (const Statement* a : passing) {
      for (const Statement* b : passing)
        grounded = grounded || is_ground(*a, *b, sign(one.relation), source.id, target.id);
    }
    if (!grounded) return 0;
  }
  return static_cast<std::uint32_t>(passing.size());
}

TEST_CASE("what is shown agrees with a slow reading of the rules") {
  Random random(4);
  std::size_t shown_edges = 0;
  std::size_t hidden_ties = 0;
  for (int round = 0; round < 60; ++round) {
    const auto corpus = std::make_shared<const Corpus>(random_corpus(random));
    const Inquiry ask(corpus);
    const Graph& graph = ask.network().graph();
    REQUIRE(ask.complete());
    for (int f = 0; f < 10; ++f) {
      const Filter filter = random_filter(random, ask.network());
      const ShownMap shown = ask.shown(filter);
      std::vector<std::uint8_t> nodes(shown.nodes.size(), 0);
      std::size_t place = 0;
      for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
        const std::uint32_t expected = slow_count(*corpus, ask.network(), edge, filter);
        CHECK(shown.edges[place] == expected);
        if (expected > 0) nodes[boost::source(edge, graph)] = nodes[boost::target(edge, graph)] = 1;
        if (expected > 0) ++shown_edges;
        if (expected == 0 && graph[edge].relation == Relation::alliance) ++hidden_ties;
        ++place;
      }
      CHECK(place == shown.edges.size());
      if (filter.selects_statements()) CHECK(shown.nodes == nodes);
      const auto hidden = std::count(shown.edges.begin(), shown.edges.end(), 0U);
      CHECK(shown.hidden_edges == static_cast<std::size_t>(hidden));
      for (std::size_t s = 0; s < shown.statements.size(); ++s) {
        if (shown.statements[s] == 1) CHECK(passes(corpus->statements()[s], *corpus, ask.network(), filter));
      }
    }
  }
  CHECK(shown_edges > 1000);
  CHECK(hidden_ties > 1000);
}

TEST_CASE("the default filter shows everything, also who stands alone") {
  test::CorpusBuilder builder;
  builder.says("A", Stance::support, "toll");
  builder.add_entity("Alone", EntityKind::person);
  NetworkOptions options;
  options.isolates = Isolates::all;
  const Inquiry ask(std::make_shared<const Corpus>(builder.build()), options);
  const ShownMap shown = ask.shown();
  CHECK(shown.hidden_nodes == 0);
  CHECK(shown.hidden_edges == 0);
  Filter filter;
  filter.least_statements = 2;
  CHECK(ask.shown(filter).hidden_nodes == 3);
  filter = {};
  filter.hidden_kinds = {NodeKind::issue};
  CHECK(ask.shown(filter).hidden_nodes == 1);
  CHECK(ask.shown(filter).hidden_edges == 1);
}

}  // namespace
}  // namespace standpoint::graph
