#include "signed_graphs.hpp"

#include <standpoint/graph/ei_index.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace standpoint::graph;
using namespace standpoint::graph::test;

TEST_CASE("the E-I index counts ties between groups against those within, for each sign") {
  // Groups {0, 1, 2} and {3, 4}.
  const SignedGraph graph =
      graph_of(6, {{0, 1, 1}, {1, 2, 1}, {3, 4, 1}, {2, 3, 1}, {0, 3, -1}, {0, 4, -1}, {0, 2, -1}});
  const std::vector<int> groups = {1, 1, 1, 2, 2, 2};
  const EiIndex friends = ei_index(graph, groups, TieSign::positive);
  CHECK(friends == EiIndex{1, 3});
  CHECK(friends.value() == -0.5);
  CHECK(ei_index(graph, groups, TieSign::negative).value() == doctest::Approx(1.0 / 3));
  const auto by_node = ei_index_by_node(graph, groups, TieSign::positive);
  CHECK(by_node[2] == EiIndex{1, 1});
  CHECK(by_node[2].value() == 0.0);
  CHECK(by_node[0].value() == -1.0);
  CHECK_FALSE(by_node[5].value().has_value());
}
