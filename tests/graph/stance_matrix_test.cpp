#include "graph/corpus_builder.hpp"

#include <standpoint/graph/stance_matrix.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace standpoint {
namespace {

using graph::StanceCounts;
using test::CorpusBuilder;

std::vector<std::string> row_names(const graph::Network& network, const graph::StanceMatrix& matrix) {
  std::vector<std::string> names;
  for (const auto& row : matrix.rows) names.push_back(network.graph()[row.actor].label);
  return names;
}

std::vector<std::string> column_names(const graph::Network& network, const graph::StanceMatrix& matrix) {
  std::vector<std::string> names;
  for (const auto& column : matrix.columns) names.push_back(network.graph()[column.issue].label);
  return names;
}

// Two for the toll, two against it, of whom one said both.
CorpusBuilder toll_debate() {
  CorpusBuilder b;
  b.says("Ida", Stance::oppose, "toll");
  b.says("Ida", Stance::oppose, "toll");
  b.says("Ida", Stance::support, "ferry");
  b.says("Jon", Stance::oppose, "toll");
  b.says("Jon", Stance::support, "toll");
  b.says("Jon", Stance::oppose, "toll");
  b.says("Kim", Stance::support, "toll");
  b.says("Lea", Stance::support, "toll");
  b.says("Lea", Stance::neutral, "ferry");
  b.acts("Lea", Stance::oppose, "Marel");
  return b;
}

}  // namespace

TEST_SUITE("stance matrix") {
  TEST_CASE("statements are counted for, neutral and against, and never netted") {
    const auto network = graph::build_network(toll_debate().build());
    const auto matrix = graph::make_stance_matrix(*network);
    const auto names = row_names(*network, matrix);
    CHECK(column_names(*network, matrix) == std::vector<std::string>{"toll", "ferry"});
    const auto row = [&](const std::string& name) {
      return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    CHECK(matrix.at(row("Jon"), 0) == StanceCounts{1, 0, 2});
    CHECK(matrix.at(row("Ida"), 0) == StanceCounts{0, 0, 2});
    CHECK(matrix.at(row("Lea"), 1) == StanceCounts{0, 1, 0});
    CHECK(matrix.at(row("Kim"), 1) == StanceCounts{});
    CHECK(matrix.columns[0].counts == StanceCounts{3, 0, 4});
    CHECK(matrix.rows[row("Ida")].counts == StanceCounts{1, 0, 2});
    CHECK(matrix.statements == 9);
    CHECK(matrix.statements_shown == 9);
  }

  TEST_CASE("camps follow each other, the largest first, and those alone come last") {
    CorpusBuilder b = toll_debate();
    b.says("Max", Stance::support, "lights");
    const auto network = graph::build_network(b.build());
    const auto matrix = graph::make_stance_matrix(*network);
    std::vector<int> camps;
    for (const auto& row : matrix.rows) camps.push_back(row.camp);
    CHECK(camps == std::vector<int>{1, 1, 2, 2, 0});
    CHECK(row_names(*network, matrix).back() == "Max");
  }

  TEST_CASE("within a camp, who says the same stands next to each other") {
    // All of one camp; A and C share the ferry, B and D the lights.
    graph::NetworkParts parts;
    for (const char* name : {"A", "B", "C", "D", "ferry", "lights", "toll"}) {
      graph::Node node;
      node.id = node.label = name;
      node.kind = node.id.size() > 1 ? graph::NodeKind::issue : graph::NodeKind::person;
      node.camp = node.id.size() > 1 ? 0 : 1;
      parts.nodes.push_back(node);
    }
    const auto supports = [&](std::size_t actor, std::size_t issue, std::size_t statements) {
      graph::Edge edge;
      edge.relation = graph::Relation::supports;
      edge.statements = statements;
      parts.edges.push_back({actor, issue, edge});
    };
    for (std::size_t actor = 0; actor < 4; ++actor) supports(actor, 6, 1);
    supports(0, 4, 3);
    supports(2, 4, 2);
    supports(1, 5, 2);
    supports(3, 5, 1);
    const auto network = graph::build_network(parts);
    CHECK(row_names(*network, graph::make_stance_matrix(*network)) ==
          std::vector<std::string>{"A", "C", "D", "B"});
  }

  TEST_CASE("the most active are chosen, and what is left out is counted") {
    const auto network = graph::build_network(toll_debate().build());
    const auto matrix = graph::make_stance_matrix(*network, {.most_actors = 2, .most_issues = 1});
    CHECK(column_names(*network, matrix) == std::vector<std::string>{"toll"});
    CHECK(row_names(*network, matrix) == std::vector<std::string>{"Jon", "Ida"});
    CHECK(matrix.actors == 4);
    CHECK(matrix.issues == 2);
    CHECK(matrix.statements == 9);
    CHECK(matrix.statements_shown == 5);
  }

  TEST_CASE("the order of records changes nothing; without stances there is nothing") {
    CorpusBuilder forward = toll_debate();
    CorpusBuilder backward = toll_debate();
    std::reverse(backward.records().begin(), backward.records().end());
    const auto a = graph::build_network(forward.build());
    const auto b = graph::build_network(backward.build());
    CHECK(row_names(*a, graph::make_stance_matrix(*a)) == row_names(*b, graph::make_stance_matrix(*b)));

    Corpus empty;
    empty.finish();
    const auto nothing = graph::build_network(empty);
    CHECK(graph::make_stance_matrix(*nothing).rows.empty());
    CHECK(graph::make_stance_matrix(*nothing).columns.empty());
  }
}

}  // namespace standpoint
