#include "graph/corpus_builder.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace standpoint {

using graph::Relation;
using test::CorpusBuilder;
using test::find_edge;

TEST_SUITE("network") {
  TEST_CASE("a stance on an issue is an edge from actor to issue") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.says("Jon", Stance::support, "toll");
    b.says("Kim", Stance::neutral, "toll");
    const auto network = graph::build_network(b.build());
    CHECK(find_edge(*network, "e:Ida", "i:toll", Relation::opposes) != nullptr);
    CHECK(find_edge(*network, "e:Jon", "i:toll", Relation::supports) != nullptr);
    CHECK(find_edge(*network, "e:Kim", "i:toll", Relation::neutral) != nullptr);
    CHECK(network->graph()[*network->find("i:toll")].kind == graph::NodeKind::issue);
  }

  TEST_CASE("a statement with issue and target gives both edges") {
    CorpusBuilder b;
    b.add_entity("Marel", EntityKind::organisation);
    b.says("Ida", Stance::oppose, "plan").target = StatementTarget{EntityId("e:Marel"), std::nullopt};
    const auto network = graph::build_network(b.build());
    CHECK(find_edge(*network, "e:Ida", "i:plan", Relation::opposes) != nullptr);
    CHECK(find_edge(*network, "e:Ida", "e:Marel", Relation::opposes) != nullptr);
  }

  TEST_CASE("a stance that a codebook turned round for the issue is not turned toward the target") {
    CorpusBuilder b;
    b.add_entity("Marel", EntityKind::organisation);
    Statement& s = b.says("Ida", Stance::support, "night");
    s.issue->by = "codebook";
    s.issue->pole = -1;
    s.target = StatementTarget{EntityId("e:Marel"), std::nullopt};
    const auto network = graph::build_network(b.build());
    CHECK(find_edge(*network, "e:Ida", "i:night", Relation::supports) != nullptr);
    CHECK(find_edge(*network, "e:Ida", "e:Marel", Relation::opposes) != nullptr);
  }

  TEST_CASE(
      "two statements of one sentence that a codebook makes one count once, those of two sentences twice") {
    CorpusBuilder b;
    for (const std::uint32_t start : {10U, 10U, 90U}) {
      Statement& s = b.says("Ida", Stance::oppose, "toll", start == 10 ? 0.6 : 0.5);
      s.issue->by = "codebook";
      s.sentence = {start, start + 20};
    }
    b.says("Ida", Stance::support, "toll").issue->by = "codebook";
    const auto network = graph::build_network(b.build());
    const auto* edge = find_edge(*network, "e:Ida", "i:toll", Relation::opposes);
    REQUIRE(edge != nullptr);
    CHECK(edge->statements == 2);
    CHECK(edge->weight == doctest::Approx(1.1));
    CHECK(find_edge(*network, "e:Ida", "i:toll", Relation::supports) != nullptr);
  }

  TEST_CASE("an edge counts its statements and shows the surest quote") {
    CorpusBuilder b;
    b.date("2026-03-05");
    b.says("Ida", Stance::oppose, "toll", 0.5).act = "reject";
    b.date("2026-03-02");
    b.says("Ida", Stance::oppose, "toll", 0.9).act = "warn";
    const auto network = graph::build_network(b.build());
    const auto* edge = find_edge(*network, "e:Ida", "i:toll", Relation::opposes);
    REQUIRE(edge != nullptr);
    CHECK(edge->statements == 2);
    CHECK(edge->weight == doctest::Approx(1.4));
    CHECK(edge->evidence.quote == "quote 2");
    CHECK(edge->evidence.document == "Report of 2026-03-02");
    CHECK(edge->acts == std::vector<std::string>{"reject", "warn"});
    CHECK(edge->issues == std::vector<std::string>{"toll"});
    CHECK(edge->first == Date{2026, 3, 2});
    CHECK(edge->last == Date{2026, 3, 5});
    CHECK(edge->statement_ids.size() == 2);
  }

  TEST_CASE("an actor who supports and opposes one issue keeps both edges") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.says("Ida", Stance::support, "toll");
    const auto network = graph::build_network(b.build());
    CHECK(find_edge(*network, "e:Ida", "i:toll", Relation::opposes) != nullptr);
    CHECK(find_edge(*network, "e:Ida", "i:toll", Relation::supports) != nullptr);
  }

  TEST_CASE("rejected and less sure statements and acts on oneself are left out") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll").review = ReviewStatus::rejected;
    b.says("Ida", Stance::oppose, "curfew", 0.3);
    b.acts("Ida", Stance::oppose, "Ida");
    const auto network = graph::build_network(b.build(), {.min_confidence = 0.5});
    CHECK(boost::num_edges(network->graph()) == 0);
  }

  TEST_CASE("a date range is inclusive, and a month lies in it when one of its days does") {
    CorpusBuilder b;
    b.date("2026-03-02");
    b.says("Ida", Stance::oppose, "toll");
    const auto edges = [&](const char* from, const char* to) {
      graph::NetworkOptions options;
      options.from = parse_date(from).value_or(Date{});
      options.to = parse_date(to).value_or(Date{});
      return boost::num_edges(graph::build_network(b.build(), options)->graph());
    };
    CHECK(edges("2026-03-02", "2026-03-02") == 1);
    CHECK(edges("2026-03", "2026-03") == 1);
    CHECK(edges("2026", "") == 1);
    CHECK(edges("2026-03-03", "") == 0);
    CHECK(edges("", "2026-03-01") == 0);
    CHECK(edges("", "2026-02") == 0);
  }

  TEST_CASE("affiliations of those who take part are edges from person to institution") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.add_entity("City Hall", EntityKind::government);
    b.add_entity("Nobody", EntityKind::person);
    Affiliation affiliation;
    affiliation.doc = DocumentId("d:2026-03-02");
    affiliation.person = EntityId("e:Ida");
    affiliation.institution = EntityId("e:City Hall");
    affiliation.role = "mayor";
    b.add(affiliation);
    const auto network = graph::build_network(b.build());
    const auto* edge = find_edge(*network, "e:Ida", "e:City Hall", Relation::affiliated);
    REQUIRE(edge != nullptr);
    CHECK(edge->acts == std::vector<std::string>{"mayor"});
    CHECK(edge->weight > 0.0);
    CHECK(network->graph()[*network->find("e:City Hall")].kind == graph::NodeKind::institution);
    CHECK_FALSE(network->find("e:Nobody").has_value());
  }

  TEST_CASE("main figures without a position are kept when they are named three times") {
    CorpusBuilder b;
    b.add_entity("Often", EntityKind::person);
    b.add_entity("Twice", EntityKind::person);
    b.add_entity("Town", EntityKind::place);
    for (std::uint32_t i = 0; i < 3; ++i) {
      for (const char* name : {"e:Often", "e:Town", "e:Twice"}) {
        Mention mention;
        mention.doc = DocumentId("d:1");
        mention.entity = EntityId(name);
        mention.span.span = {i * 10, i * 10 + 4};
        if (i < 2 || std::string(name) != "e:Twice") b.add(mention);
      }
    }
    const auto corpus = b.build();
    const auto main = graph::build_network(corpus);
    CHECK(main->find("e:Often").has_value());
    CHECK_FALSE(main->find("e:Twice").has_value());
    CHECK_FALSE(main->find("e:Town").has_value());
    CHECK(boost::num_vertices(graph::build_network(corpus, {.isolates = graph::Isolates::all})->graph()) ==
          3);
    CHECK(boost::num_vertices(graph::build_network(corpus, {.isolates = graph::Isolates::none})->graph()) ==
          0);
  }

  TEST_CASE("sizes run from 4 to 100 by activity") {
    CorpusBuilder b;
    for (int i = 0; i < 9; ++i) b.says("Ida", Stance::oppose, "toll");
    b.says("Jon", Stance::oppose, "curfew");
    b.acts("Ida", Stance::oppose, "Marel");
    const auto network = graph::build_network(b.build());
    CHECK(network->graph()[*network->find("e:Ida")].size == 100.0);
    CHECK(network->graph()[*network->find("e:Marel")].size == 4.0);
    CHECK(network->graph()[*network->find("e:Ida")].statements == 10);
  }

  TEST_CASE("views choose their nodes and edges") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.says("Jon", Stance::oppose, "toll");
    b.acts("Kim", Stance::oppose, "Marel");
    const auto network = graph::build_network(b.build());
    const auto& g = network->graph();
    CHECK(graph::nodes_of(graph::View::all, g).size() == 5);
    CHECK(graph::nodes_of(graph::View::stances, g).size() == 3);
    CHECK(graph::nodes_of(graph::View::actors, g).size() == 4);
    for (auto [edge, end] = boost::edges(g); edge != end; ++edge) {
      const bool tie = g[*edge].relation == Relation::alliance || g[*edge].relation == Relation::conflict;
      CHECK(graph::shows(graph::View::actors, g, *edge) == tie);
    }
  }
}

}  // namespace standpoint
