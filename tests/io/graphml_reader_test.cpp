#include "graph/corpus_builder.hpp"
#include "io/scratch.hpp"

#include <standpoint/io/graphml.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

using test::CorpusBuilder;

std::string write(const graph::Network& network, graph::View view = graph::View::all) {
  std::ostringstream out;
  write_graphml(out, network, {.view = view, .title = "A <map>"});
  return out.str();
}

CorpusBuilder sample() {
  CorpusBuilder b;
  b.says("Ida & \"Zoë\" <Holt>", Stance::oppose, "toll");
  b.says("Jon", Stance::oppose, "toll");
  b.says("Jon", Stance::oppose, "toll");
  b.says("Ida & \"Zoë\" <Holt>", Stance::support, "night work");
  b.says("Jon", Stance::oppose, "night work");
  b.acts("Kim", Stance::oppose, "Marel");
  return b;
}

Result<GraphmlMap> read(const std::string& text) {
  std::istringstream in(text);
  return read_graphml(in, "map.graphml");
}

std::string problem_of(const std::string& text) {
  const auto map = read(text);
  return map ? "" : to_string(map.error());
}

// A map whose graph holds `inside`.
std::string around(const std::string& inside) {
  return "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<graph edgedefault=\"directed\">\n" +
         inside + "\n</graph></graphml>\n";
}

}  // namespace

TEST_SUITE("graphml reader") {
  TEST_CASE("a map that was written is read back the same, in every view") {
    const auto network = graph::build_network(sample().build());
    for (const auto view : {graph::View::all, graph::View::actors, graph::View::stances}) {
      const std::string written = write(*network, view);
      const auto map = read(written);
      REQUIRE(map);
      CHECK(map->title == "A <map>");
      CHECK(write(*map->network, view) == written);
    }
  }

  TEST_CASE("how a map was rolled up, who speaks and what a body is part of are read back, too") {
    CorpusBuilder b = sample();
    Entity ministry;
    ministry.id = EntityId("e:Ministry");
    ministry.name = "Ministry";
    ministry.kind = EntityKind::government;
    ministry.part_of = EntityId("e:Velmouth");
    b.add(ministry);
    b.add_entity("Velmouth", EntityKind::government);
    b.says("Tom Berg", Stance::oppose, "toll").actor.speaks_for = {ministry.id};
    graph::NetworkOptions options;
    const std::string plain = write(*graph::build_network(b.build(), options));
    CHECK(plain.find("<data key=\"g_roll_up\">") == std::string::npos);
    options.roll_up = graph::RollUp::institution;
    const std::string written = write(*graph::build_network(b.build(), options));
    CHECK(written.find("<data key=\"g_roll_up\">institution</data>") != std::string::npos);
    CHECK(written.find("<data key=\"n_speakers\">Tom Berg</data><data key=\"n_part_of\">Velmouth</data>") !=
          std::string::npos);
    const auto map = read(written);
    REQUIRE(map);
    CHECK(map->network->roll_up() == graph::RollUp::institution);
    CHECK(write(*map->network) == written);
  }

  TEST_CASE("a map says with what codebook it was coded, and read back it still does") {
    auto b = sample();
    CHECK(write(*graph::build_network(b.build())).find("<data key=\"g_codebook\">") == std::string::npos);
    Run run;
    run.id = RunId("r:1");
    run.codebook_sha256 = "c0ffee";
    b.add(run);
    run.id = RunId("r:2");
    b.add(run);
    const std::string written = write(*graph::build_network(b.build()));
    CHECK(written.find("<data key=\"g_codebook\">c0ffee</data>") != std::string::npos);
    const auto map = read(written);
    REQUIRE(map);
    CHECK(write(*map->network) == written);
  }

  TEST_CASE("each stance has its best quote as the statement it rests on") {
    const auto map = read(write(*graph::build_network(sample().build())));
    REQUIRE(map);
    CHECK(map->corpus->statements().size() == 5);
    const graph::Edge* edge = test::find_edge(*map->network, "e:Jon", "i:toll", graph::Relation::opposes);
    REQUIRE(edge != nullptr);
    CHECK(edge->statements == 2);
    REQUIRE(edge->statement_ids.size() == 1);
    const Statement* statement = map->corpus->find(edge->statement_ids.front());
    REQUIRE(statement != nullptr);
    CHECK(statement->stance == Stance::oppose);
    CHECK(statement->evidence[0].quote.text == edge->evidence.quote);
    CHECK(statement->evidence[0].stage == EvidenceStage::unverified);
  }

  TEST_CASE("attributes are known by name, so that a map that another program saved is read") {
    const auto map = read(around(
        "<key id=\"d0\" for=\"node\" attr.name=\"label\"/><key id=\"d1\" for=\"node\" attr.name=\"x\"/>"
        "<key id=\"d2\" for=\"node\" attr.name=\"kind\"/><key id=\"d3\" for=\"edge\" attr.name=\"relation\"/>"
        "<node id=\"n1\"><data key=\"d0\">Ida</data><data key=\"d1\">-2.5</data><data "
        "key=\"d2\">person</data></node>"
        "<node id=\"n2\"/><edge source=\"n1\" target=\"n2\"><data key=\"d3\">opposes</data></edge>"));
    REQUIRE(map);
    const auto node = map->network->find("n1");
    REQUIRE(node);
    CHECK(map->network->graph()[*node].label == "Ida");
    CHECK(map->network->graph()[*node].x == -2.5);
    CHECK(map->network->graph()[*node].kind == graph::NodeKind::person);
    CHECK(boost::num_edges(map->network->graph()) == 1);
  }

  TEST_CASE("what is no map is named with its line") {
    CHECK(problem_of("").find("map.graphml:1: broken XML") == 0);
    CHECK(problem_of("<html><p>no</p></html>").find("no GraphML") != std::string::npos);
    const std::string written = write(*graph::build_network(sample().build()));
    CHECK(problem_of(written.substr(0, written.size() / 2)).find("cut short") != std::string::npos);
    CHECK(problem_of(around("<node id=\"a\"/>\n<node id=\"a\"/>"))
              .find("map.graphml:4: node 'a' is there twice") == 0);
    CHECK(
        problem_of(around("<node id=\"a\"/>\n<edge id=\"e\" source=\"a\" target=\"b\" label=\"supports\"/>"))
            .find("map.graphml:4: edge 'e' names a node that is not there: 'b'") == 0);
    CHECK(problem_of(around("<node id=\"a\"/><edge source=\"a\" target=\"a\" label=\"likes\"/>"))
              .find("unknown relation 'likes'") != std::string::npos);
    for (const char* number : {"wide", "nan", "1e99", "0x10"}) {
      CHECK(problem_of(around("<node id=\"a\"><data key=\"size\">" + std::string(number) + "</data></node>"))
                .find("is no number for 'size'") != std::string::npos);
    }
  }

  TEST_CASE("entities, depth and giant values are refused") {
    CHECK(
        problem_of("<!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><graphml>&b;</graphml>")
            .find("DOCTYPE") != std::string::npos);
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += "<graph>";
    CHECK(problem_of("<graphml>" + deep).find("too deeply") != std::string::npos);
    CHECK(problem_of(
              around("<node id=\"a\"><data key=\"label\">" + std::string(3'000'000, 'x') + "</data></node>"))
              .find("1 MiB") != std::string::npos);
  }

  TEST_CASE("a file that is not there is named") {
    const test::ScratchFolder folder;
    const auto map = read_graphml_file(folder.path("none.graphml"));
    REQUIRE_FALSE(map);
    CHECK(to_string(map.error()).find("none.graphml") != std::string::npos);
  }
}

}  // namespace standpoint::io
