#include "ties.hpp"

#include "graph/corpus_builder.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <string>

namespace standpoint {

using graph::Relation;
using test::CorpusBuilder;
using test::find_edge;

TEST_SUITE("ties") {
  TEST_CASE("actors on one side of an issue are allied, on two sides in conflict") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.says("Jon", Stance::oppose, "toll");
    b.says("Kim", Stance::support, "toll");
    const auto network = graph::build_network(b.build());
    const auto* alliance = find_edge(*network, "e:Ida", "e:Jon", Relation::alliance);
    const auto* conflict = find_edge(*network, "e:Jon", "e:Kim", Relation::conflict);
    REQUIRE(alliance != nullptr);
    REQUIRE(conflict != nullptr);
    CHECK(alliance->weight == doctest::Approx(1.0 / std::log(4.0)));  // three actors on the issue
    CHECK(alliance->agreements == 1);
    CHECK(alliance->disagreements == 0);
    CHECK(alliance->issues == std::vector<std::string>{"toll"});
    CHECK(alliance->statement_ids.size() == 2);
    CHECK(alliance->evidence.quote == "Ida: quote 1 | Jon: quote 2");
    CHECK(conflict->disagreements == 1);
    CHECK(find_edge(*network, "e:Jon", "e:Ida", Relation::alliance) == nullptr);
  }

  TEST_CASE("a pair that agrees on one issue and fights on another keeps both ties") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.says("Jon", Stance::oppose, "toll");
    b.says("Ida", Stance::support, "night work");
    b.says("Jon", Stance::oppose, "night work");
    const auto network = graph::build_network(b.build());
    const auto* alliance = find_edge(*network, "e:Ida", "e:Jon", Relation::alliance);
    const auto* conflict = find_edge(*network, "e:Ida", "e:Jon", Relation::conflict);
    REQUIRE(alliance != nullptr);
    REQUIRE(conflict != nullptr);
    for (const auto* edge : {alliance, conflict}) {
      CHECK(edge->agreements == 1);
      CHECK(edge->disagreements == 1);
    }
    CHECK(alliance->issues == std::vector<std::string>{"toll"});
    CHECK(conflict->issues == std::vector<std::string>{"night work"});
  }

  TEST_CASE("an actor with as many statements for as against takes no side, nor does a neutral one") {
    CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.says("Ida", Stance::support, "toll");
    b.says("Jon", Stance::oppose, "toll");
    b.says("Kim", Stance::neutral, "toll");
    const auto network = graph::build_network(b.build());
    CHECK(graph::nodes_of(graph::View::actors, network->graph()).empty());
  }

  TEST_CASE("a direct act ties the two, whoever acts") {
    CorpusBuilder b;
    b.acts("Zoe", Stance::oppose, "Marel");
    b.acts("Ida", Stance::support, "Marel");
    const auto network = graph::build_network(b.build());
    const auto* conflict = find_edge(*network, "e:Marel", "e:Zoe", Relation::conflict);
    REQUIRE(conflict != nullptr);
    CHECK(conflict->weight == doctest::Approx(1.0));
    CHECK(conflict->evidence.quote == "Zoe: quote 1");
    CHECK(find_edge(*network, "e:Ida", "e:Marel", Relation::alliance) != nullptr);
  }

  TEST_CASE("the p-value of a tie is that of its shared issues, and none of direct acts") {
    // Ida and Jon agree on all three issues they speak on; the other seven are others'.
    test::CorpusBuilder corpus;
    for (const char* issue : {"toll", "ferry", "bridge"}) {
      corpus.says("Ida", Stance::support, issue);
      corpus.says("Jon", Stance::support, issue);
    }
    for (const char* issue : {"1", "2", "3", "4", "5", "6", "7"}) corpus.says("Reyes", Stance::oppose, issue);
    corpus.says("Reyes", Stance::support, "toll");
    corpus.acts("Reyes", Stance::oppose, "Marel Lines");
    const auto p_values = [](const graph::Network& network) {
      std::map<std::string, double> found;
      const auto& g = network.graph();
      for (auto [edge, end] = boost::edges(g); edge != end; ++edge) {
        if (g[*edge].relation != graph::Relation::alliance && g[*edge].relation != graph::Relation::conflict)
          continue;
        found[g[boost::source(*edge, g)].label + "-" + g[boost::target(*edge, g)].label] =
            g[*edge].p_value.value_or(-1.0);
      }
      return found;
    };
    const auto all = p_values(*graph::build_network(corpus.build()));
    REQUIRE(all.size() == 4);
    CHECK(all.at("Ida-Jon") == doctest::Approx(1.0 / 1140.0));  // 1 / C(20, 3)
    CHECK(all.at("Marel Lines-Reyes") == -1.0);
    CHECK(all.at("Ida-Reyes") > 0.5);

    graph::NetworkOptions options;
    options.backbone = 0.05;
    const auto kept = p_values(*graph::build_network(corpus.build(), options));
    CHECK(kept.size() == 2);
    CHECK(kept.contains("Ida-Jon"));
    CHECK(kept.contains("Marel Lines-Reyes"));
  }

  TEST_CASE("planted camps are found and numbered by size") {
    CorpusBuilder b;
    for (const char* name : {"A1", "A2", "A3", "A4"}) b.says(name, Stance::support, "toll");
    for (const char* name : {"B1", "B2", "B3"}) b.says(name, Stance::oppose, "toll");
    b.acts("C", Stance::neutral, "A1");
    const auto network = graph::build_network(b.build());
    const auto camp = [&](const char* id) { return network->graph()[*network->find(id)].camp; };
    CHECK(camp("e:A1") == 1);
    CHECK(camp("e:A4") == 1);
    CHECK(camp("e:B1") == 2);
    CHECK(camp("e:B3") == 2);
    CHECK(camp("e:C") == 0);
    CHECK(camp("i:toll") == 0);
  }

  TEST_CASE("find_camps never leaves a node where another camp likes it better") {
    // A ring of friends with one foe across.
    std::vector<graph::Tie> ties;
    const auto tie = [&](std::size_t a, std::size_t b, int sign, double weight) {
      graph::Tie t;
      t.a = a;
      t.b = b;
      t.sign = sign;
      t.weight = weight;
      ties.push_back(t);
    };
    for (std::size_t i = 0; i < 9; ++i) tie(i, i + 1, i % 3 == 2 ? -1 : 1, 1.0 + static_cast<double>(i));
    const auto camps = graph::find_camps(10, ties);
    for (std::size_t node = 0; node < 10; ++node) {
      double own = 0.0;
      double best = 0.0;
      for (int camp = 1; camp <= 10; ++camp) {
        double sum = 0.0;
        for (const auto& t : ties) {
          const std::size_t other = t.a == node ? t.b : t.a;
          if ((t.a == node || t.b == node) && camps[other] == camp) sum += t.sign * t.weight;
        }
        if (camp == camps[node]) own = sum;
        best = std::max(best, sum);
      }
      CHECK(own == doctest::Approx(best));
    }
  }
}

}  // namespace standpoint
