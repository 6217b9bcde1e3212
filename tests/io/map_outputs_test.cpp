#include "io/scratch.hpp"

#include <standpoint/io/map_outputs.hpp>

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

Map small_map() {
  graph::NetworkParts parts;
  parts.nodes.resize(2);
  parts.nodes[0].id = "e:1";
  parts.nodes[1].id = "i:1";
  parts.nodes[1].kind = graph::NodeKind::issue;
  parts.edges.push_back({0, 1, {}});
  Map map;
  map.corpus = std::make_shared<const Corpus>();
  map.network = graph::build_network(parts);
  return map;
}

}  // namespace

TEST_SUITE("map outputs") {
  TEST_CASE("all outputs appear together, and nothing before") {
    const test::ScratchFolder folder;
    const std::vector<std::string> paths = {folder.path("map.graphml"), folder.path("map.jsonl"),
                                            folder.path("map.csv")};
    auto outputs = MapOutputs::open(paths);
    REQUIRE(outputs);
    CHECK(outputs->need_texts());
    CHECK(outputs->need_network());
    CHECK(outputs->need_map());
    CHECK_FALSE(outputs->has_picture());
    outputs->write(small_map(), Profile::gephi);
    for (const auto& path : outputs->paths()) CHECK_FALSE(std::filesystem::exists(path));
    REQUIRE(outputs->commit());
    CHECK(outputs->paths().size() == 4);  // of a .csv both tables
    for (const auto& path : outputs->paths()) CHECK(std::filesystem::exists(path));
  }

  TEST_CASE("formats of parts above are taken where they are handed in") {
    const std::array<MapFormat, 1> more = {
        {{".page", "a page (for a browser)", "text/html", [](std::ostream& out, const Map& map) {
            out << boost::num_vertices(map.network->graph()) << " nodes";
          }}}};
    const test::ScratchFolder folder;
    const std::vector<std::string> paths = {folder.path("map.page")};
    const auto unknown = MapOutputs::open(paths);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Errc::unsupported);
    CHECK(known_map_formats(more).ends_with(".page (a page)"));

    auto outputs = MapOutputs::open(paths, more);
    REQUIRE(outputs);
    outputs->write(small_map(), Profile::gephi);
    REQUIRE(outputs->commit());
    CHECK(folder.read("map.page") == "2 nodes");
  }
}

}  // namespace standpoint::io
