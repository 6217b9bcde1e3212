#include "graph/corpus_builder.hpp"

#include <standpoint/graph/report.hpp>

#include <doctest/doctest.h>

#include <string>

namespace standpoint {

using test::CorpusBuilder;

namespace {

// Two camps over a toll, one bridge, one contradiction, one change.
Corpus dispute() {
  CorpusBuilder corpus;
  corpus.date("2026-01-10");
  for (const char* actor : {"Ida", "Jon", "Lea"}) {
    corpus.says(actor, Stance::support, "toll", 0.9);
    corpus.says(actor, Stance::support, "ferry", 0.9);
  }
  for (const char* actor : {"Reyes", "Vogel"}) {
    corpus.says(actor, Stance::oppose, "toll", 0.9);
    corpus.says(actor, Stance::oppose, "ferry", 0.9);
    corpus.says(actor, Stance::oppose, "landing fee", 0.9);
  }
  corpus.says("Lea", Stance::oppose, "lorries", 0.9);
  corpus.says("Reyes", Stance::oppose, "lorries", 0.5);
  corpus.date("2026-03-10");
  corpus.says("Vogel", Stance::support, "toll", 0.9);
  corpus.says("Vogel", Stance::support, "toll", 0.8);
  corpus.says("Vogel", Stance::oppose, "ferry", 0.8);
  corpus.says("Jon", Stance::support, "ferry", 0.7);
  corpus.says("Jon", Stance::oppose, "ferry", 0.7);
  return corpus.build();
}

}  // namespace

TEST_SUITE("report") {
  TEST_CASE("a report says who stands where, with the statements of each") {
    const auto report = graph::make_report(dispute());
    CHECK(report.statements == 19);
    CHECK(report.actors == 5);
    CHECK(report.issues == 4);
    CHECK(to_string(report.first) == "2026-01-10");
    CHECK(to_string(report.last) == "2026-03-10");
    REQUIRE(report.main_issues.rows.size() == 4);
    const auto& ferry = report.main_issues.rows[0];  // as many actors as the toll, more statements
    CHECK(ferry.label == "ferry");
    CHECK(ferry.supporters.size() == 3);
    CHECK(ferry.opponents.size() == 2);
    CHECK(ferry.supporters[0].actor.name == "Jon");
    CHECK(ferry.supporters[0].statements.size() == 3);
    CHECK(report.divisive.all == 2);
  }

  TEST_CASE("a report finds camps, the bridge between them, and pairs that are allied and at odds") {
    const auto report = graph::make_report(dispute());
    REQUIRE(report.camps.rows.size() == 2);
    CHECK(report.camps.rows[0].members.size() == 3);
    CHECK(report.camps.rows[0].grounds.alliances == 3);
    CHECK(report.camps.rows[0].grounds.issues.size() == 2);
    CHECK(report.camps.rows[1].members.size() == 2);
    REQUIRE(report.bridges.all > 0);
    CHECK(report.bridges.rows[0].allies > 0);
    for (std::size_t i = 0; i < report.bridges.rows.size(); ++i) {
      REQUIRE(report.bridges.rows[i].betweenness);
      if (i > 0) CHECK(*report.bridges.rows[i].betweenness <= *report.bridges.rows[i - 1].betweenness);
    }
    // Nobody else joins the two camps, so that all paths between them lead through the first.
    CHECK(*report.bridges.rows[0].betweenness > 0.0);
    bool found = false;
    for (const auto& pair : report.ambivalent.rows) {
      if (pair.a.name != "Lea" || pair.b.name != "Reyes") continue;
      found = true;
      CHECK(pair.agree_on == std::vector<std::string>{"lorries"});
      CHECK(pair.divided_over == std::vector<std::string>{"ferry", "toll"});
    }
    CHECK(found);
    CHECK(report.frustration.proven());
    CHECK(report.triads.all() > 0);
  }

  TEST_CASE("a report finds changes, contradictions and thin evidence, and counts what it leaves out") {
    graph::ReportOptions options;
    const auto report = graph::make_report(dispute(), options);
    REQUIRE(report.changes.all == 1);
    CHECK(report.changes.rows[0].actor.name == "Vogel");
    CHECK(report.changes.rows[0].issue == "toll");
    CHECK(report.changes.rows[0].what.new_side.size() == 2);
    REQUIRE(report.contradictions.all == 1);
    CHECK(report.contradictions.rows[0].actor.name == "Jon");
    REQUIRE(report.weak_claims.all == 1);
    CHECK(report.weak_claims.rows[0].actor.name == "Reyes");
    CHECK(report.weak_claims.rows[0].object == "lorries");
    REQUIRE(report.windows.size() == 3);
    CHECK(to_string(report.windows[0].from) == "2026-01-01");
    CHECK(report.windows[0].ties > 0);
    CHECK(report.windows[0].modularity > 0.0);
    CHECK(report.windows[0].ei_alliances == -1.0);
    CHECK(report.windows[0].ei_conflicts == 1.0);
    CHECK_FALSE(report.windows[1].ei_alliances);
    CHECK(report.windows[1].ties == 0);
    options.rows = 1;
    const auto narrow = graph::make_report(dispute(), options);
    CHECK(narrow.main_issues.rows.size() == 1);
    CHECK(narrow.main_issues.all == 4);
  }

  TEST_CASE("a report on nothing is empty") {
    const auto report = graph::make_report(CorpusBuilder().build());
    CHECK(report.statements == 0);
    CHECK(report.camps.all == 0);
    CHECK(report.ties == 0);
  }
}

}  // namespace standpoint
