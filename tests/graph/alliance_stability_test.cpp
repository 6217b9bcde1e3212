#include "corpus_builder.hpp"

#include <standpoint/graph/alliance_stability.hpp>
#include <standpoint/graph/correlation_clustering.hpp>
#include <standpoint/graph/signed_actors.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace standpoint;
using namespace standpoint::graph;
using namespace standpoint::test;

namespace {

std::vector<int> by_correlation(const SignedGraph& ties) { return cluster_by_correlation(ties).camps; }

// Ida, Jo and Kai back the toll in three papers; Marel opposes it in two, Ruth in one only.
Corpus toll_debate() {
  CorpusBuilder builder;
  int day = 2;
  for (const char* paper : {"Velmouth Post", "Harbour Times", "Velmouth Post"}) {
    builder.date("2026-03-0" + std::to_string(day++));
    builder.says("Ida", Stance::support, "toll");
    builder.says("Jo", Stance::support, "toll");
    builder.says("Kai", Stance::support, "ferry");
    builder.says("Ida", Stance::support, "ferry");
    if (day == 3 || day == 4) builder.says("Marel", Stance::oppose, "toll");
    if (day == 3) builder.says("Ruth", Stance::oppose, "toll");
    for (auto& record : builder.records()) {
      auto* document = std::get_if<Document>(&record);
      if (document != nullptr && document->source.empty()) document->source = paper;
    }
  }
  return builder.build();
}

}  // namespace

TEST_CASE("ambivalent pairs agree on one issue and fight on another, and neither is netted away") {
  CorpusBuilder builder;
  builder.says("Ida", Stance::support, "toll");
  builder.says("Marel", Stance::support, "toll");
  builder.says("Ida", Stance::support, "ferry");
  builder.says("Marel", Stance::oppose, "ferry");
  builder.says("Jo", Stance::support, "toll");
  const auto network = build_network(builder.build());
  const auto pairs = actor_pairs(*network);
  REQUIRE(pairs.size() == 3);
  const auto ambivalent =
      std::find_if(pairs.begin(), pairs.end(), [](const ActorPair& p) { return p.ambivalent(); });
  REQUIRE(ambivalent != pairs.end());
  CHECK(network->graph()[ambivalent->a].label == "Ida");
  CHECK(network->graph()[ambivalent->b].label == "Marel");
  CHECK(ambivalent->alliance->issues == std::vector<std::string>{"toll"});
  CHECK(ambivalent->conflict->issues == std::vector<std::string>{"ferry"});
  CHECK(std::count_if(pairs.begin(), pairs.end(), [](const ActorPair& p) { return p.ambivalent(); }) == 1);

  // In the signed graph the pair has one tie: two on the ferry weigh more than three on the toll.
  std::size_t cancelled = 7;
  const SignedGraph ties = signed_actors(*network, &cancelled);
  CHECK(cancelled == 0);
  REQUIRE(ties.names() == std::vector<std::string>{"Ida", "Jo", "Marel"});
  REQUIRE(ties.tie_count() == 3);
  CHECK(ties.ties()[1].weight == doctest::Approx(1.0 / std::log(4.0) - 1.0 / std::log(3.0)));
}

TEST_CASE("names of actors are told apart by their ids where two share one") {
  NetworkParts parts;
  for (const char* id : {"e:1", "e:2", "e:3"}) {
    Node node;
    node.id = id;
    node.label = std::string(id) == "e:3" ? "Ida Holt" : "Harbour Union";
    parts.nodes.push_back(node);
  }
  const auto network = build_network(parts);
  CHECK(node_names(*network) ==
        std::vector<std::string>{"Harbour Union (e:1)", "Harbour Union (e:2)", "Ida Holt"});
}

TEST_CASE(
    "an alliance rests on documents, issues and sources, and one that rests on one document does not survive "
    "it") {
  const Corpus corpus = toll_debate();
  const auto network = build_network(corpus);
  const Stability found = measure_stability(corpus, *network, by_correlation);
  CHECK(found.documents == 3);
  CHECK(found.runs == 3);
  REQUIRE(found.alliances.size() == 2);

  const AllianceStability& backers = found.alliances[0];
  CHECK(backers.camp == 1);
  CHECK(backers.members == std::vector<std::string>{"Ida", "Jo", "Kai"});
  CHECK(backers.alliances == 2);
  CHECK(backers.issues == std::vector<std::string>{"ferry", "toll"});
  CHECK(backers.documents == 3);
  CHECK(backers.sources == 2);
  CHECK(backers.statements == 12);
  CHECK(backers.survives == 1.0);
  CHECK(backers.mean_likeness == 1.0);
  CHECK(backers.weakest_document.empty());

  // Without the first document Ruth has said nothing, and Marel is alone.
  const AllianceStability& opponents = found.alliances[1];
  CHECK(opponents.members == std::vector<std::string>{"Marel", "Ruth"});
  CHECK(opponents.documents == 2);
  CHECK(opponents.statements == 3);
  CHECK(opponents.survives == doctest::Approx(2.0 / 3.0));
  CHECK(opponents.mean_likeness == doctest::Approx(2.0 / 3.0));
  CHECK(opponents.least_likeness == 0.0);
  CHECK(opponents.weakest_document == DocumentId("d:2026-03-02"));
}

TEST_CASE("no more documents are left out than asked for, those with most statements first") {
  const Corpus corpus = toll_debate();
  const auto network = build_network(corpus);
  const Stability found = measure_stability(corpus, *network, by_correlation, {.max_documents = 1});
  CHECK(found.documents == 3);
  CHECK(found.runs == 1);
  CHECK(found.alliances[1].survives == 0.0);
}
