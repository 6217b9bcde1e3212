// Paths beside those of Floyd and Warshall, and of trying every path.

#include "corpus_builder.hpp"
#include "random.hpp"

#include <standpoint/graph/query.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace standpoint::graph {
namespace {

using test::Random;

NetworkParts random_parts(Random& random, std::size_t nodes, std::size_t edges) {
  NetworkParts parts;
  for (std::size_t i = 0; i < nodes; ++i) {
    Node node;
    // Ids are not in the order of places.
    node.id = "e:" + std::to_string(100 + (i * 7) % nodes);
    node.label = node.id;
    node.kind = i % 5 == 4 ? NodeKind::issue : NodeKind::person;
    parts.nodes.push_back(node);
  }
  for (std::size_t i = 0; i < edges; ++i) {
    Edge edge;
    edge.id = "x:" + std::to_string(1000 + i);
    edge.relation = static_cast<Relation>(random.below(6));
    edge.weight = 1.0 + static_cast<double>(random.below(3));
    edge.statements = 1;
    parts.edges.push_back({random.below(nodes), random.below(nodes), edge});
  }
  return parts;
}

struct Path {
  std::vector<std::string> ids;  // nodes from the start on
  double weight = 0.0;
};

bool allows(PathThrough through, const NetworkParts& parts, const NetworkParts::Tie& tie) {
  if (through == PathThrough::any) return true;
  if (parts.nodes[tie.target].kind == NodeKind::issue) return false;
  return sign(tie.edge.relation) == (through == PathThrough::agreement ? 1 : -1);
}

// The best path by trying all of one length after the other.
std::optional<Path> slow_path(const NetworkParts& parts, std::size_t from, std::size_t to,
                              PathThrough through) {
  std::optional<Path> best;
  std::vector<std::size_t> nodes = {from};
  const std::function<void(std::size_t, double)> walk = [&](std::size_t left, double weight) {
    if (left == 0) {
      if (nodes.back() != to) return;
      Path path;
      for (const std::size_t node : nodes) path.ids.push_back(parts.nodes[node].id);
      path.weight = weight;
      if (!best || path.weight > best->weight || (path.weight == best->weight && path.ids < best->ids))
        best = path;
      return;
    }
    for (const auto& tie : parts.edges) {
      if (!allows(through, parts, tie) || (tie.source != nodes.back() && tie.target != nodes.back()))
        continue;
      const std::size_t next = tie.source == nodes.back() ? tie.target : tie.source;
      if (std::find(nodes.begin(), nodes.end(), next) != nodes.end()) continue;
      nodes.push_back(next);
      walk(left - 1, weight + tie.edge.weight);
      nodes.pop_back();
    }
  };
  for (std::size_t length = 0; length < parts.nodes.size() && !best; ++length) walk(length, 0.0);
  return best;
}

TEST_CASE("a path is the shortest, of these the heaviest, of these the one of the smallest ids") {
  Random random(8);
  std::size_t found_paths = 0;
  for (int round = 0; round < 150; ++round) {
    const NetworkParts parts = random_parts(random, 8, 6 + random.below(std::size_t{9}));
    const Inquiry ask(std::make_shared<const Corpus>(), build_network(parts));
    for (const auto through : {PathThrough::any, PathThrough::agreement, PathThrough::conflict}) {
      for (std::size_t to = 0; to < parts.nodes.size(); ++to) {
        const auto path = ask.path(0, to, through);
        const auto expected = slow_path(parts, 0, to, through);
        REQUIRE(path.has_value() == expected.has_value());
        if (!path) continue;
        std::vector<std::string> ids = {parts.nodes[0].id};
        double weight = 0.0;
        for (const auto& step : *path) {
          CHECK(step.from.id == ids.back());
          ids.push_back(step.to.id);
          weight += step.weight;
        }
        CHECK(ids == expected->ids);
        CHECK(weight == expected->weight);
        if (ids.size() > 2) ++found_paths;
      }
    }
  }
  CHECK(found_paths > 200);
}

TEST_CASE("a path follows what a filter shows, and tells its evidence") {
  test::CorpusBuilder builder;
  builder.says("Ida", Stance::support, "toll");
  builder.says("Jon", Stance::support, "toll");
  builder.says("Jon", Stance::oppose, "quay");
  builder.says("Kay", Stance::oppose, "quay");
  const Inquiry ask(std::make_shared<const Corpus>(builder.build()));
  const auto node = [&](const char* id) { return *ask.network().find(id); };
  const auto path = ask.path(node("e:Ida"), node("e:Kay"), PathThrough::agreement);
  REQUIRE(path);
  REQUIRE(path->size() == 2);
  CHECK((*path)[0].to.name == "Jon");
  CHECK((*path)[0].relation == Relation::alliance);
  CHECK((*path)[1].evidence.quote == "Jon: quote 3 | Kay: quote 4");
  CHECK((*path)[1].statement_ids.size() == 2);
  CHECK_FALSE(ask.path(node("e:Ida"), node("e:Kay"), PathThrough::conflict));
  Filter filter;
  filter.issues = {node("i:toll")};
  CHECK_FALSE(ask.path(node("e:Ida"), node("e:Kay"), PathThrough::any, filter));
  CHECK(ask.path(node("e:Ida"), node("e:Ida"))->empty());
}

TEST_CASE("what a path may lead through has words") {
  for (const auto through : {PathThrough::agreement, PathThrough::conflict, PathThrough::any})
    CHECK(parse_path_through(to_string(through)) == through);
  CHECK_FALSE(parse_path_through("friends"));
}

}  // namespace
}  // namespace standpoint::graph
