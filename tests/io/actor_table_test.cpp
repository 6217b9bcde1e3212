#include <standpoint/io/actor_table.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint {
namespace {

std::vector<std::string> lines_of(const graph::SignedGraph& graph) {
  std::ostringstream out;
  io::write_actor_table(out, graph);
  std::vector<std::string> lines;
  std::istringstream in(out.str());
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_SUITE("actor table") {
  TEST_CASE("the actor between two others comes first, with the measures worked by hand") {
    graph::SignedGraphBuilder builder;
    builder.add("Ida Holt", "Marel Lines", 1.0);
    builder.add("Marel Lines", "Velmouth", 1.0);
    builder.add("Ida Holt", "Jon Reyes", -1.0);
    const auto lines = lines_of(builder.finish());
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].starts_with("actor,camp,friends,foes,net,ratio,betweenness"));
    CHECK(lines[1].starts_with("Marel Lines,1,2,0,2,1,1,"));
    CHECK(lines[2].starts_with("Ida Holt,1,1,1,0,"));
    CHECK(lines[3].starts_with("Jon Reyes,2,0,1,-1,"));
  }

  TEST_CASE("a name that a spreadsheet would compute is guarded") {
    graph::SignedGraphBuilder builder;
    builder.add("=1+1", "Velmouth", 1.0);
    CHECK(lines_of(builder.finish())[1].starts_with("'=1+1,"));
  }
}

}  // namespace standpoint
