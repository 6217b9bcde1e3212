#include "io/scratch.hpp"

#include <standpoint/io/records.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace standpoint::io {

TEST_SUITE("statement table") {
  TEST_CASE("each row is a statement with actor, organisation, issue and quote") {
    const test::ScratchFolder folder;
    test::Findings findings;
    Corpus corpus;
    const std::vector<std::string> paths = {
        folder.write("coded.csv",
                     "document,date,actor,organization,issue,stance,quote,url\n"
                     "a1,2026-03-02,Ida Holt,City Hall,toll,oppose,\"We will, not pay\",u\n"
                     "a1,2026-03,,Marel Lines,toll,support,Fair,\n")};
    CHECK(read_corpus(paths, corpus, findings.sink()).failed == 0);
    corpus.finish();
    CHECK(corpus.entities().size() == 3);
    CHECK(corpus.issues().size() == 1);
    CHECK_FALSE(corpus.issues()[0].provisional);
    REQUIRE(corpus.statements().size() == 2);
    CHECK(corpus.affiliations().size() == 1);
    const Entity* holt = corpus.find(make_entity_id(EntityKind::person, "Ida Holt"));
    REQUIRE(holt != nullptr);
    for (const auto& s : corpus.statements()) {
      const bool by_holt = s.actor.entity == holt->id;
      CHECK(s.stance == (by_holt ? Stance::oppose : Stance::support));
      CHECK(s.evidence[0].quote.text == (by_holt ? "We will, not pay" : "Fair"));
      CHECK(s.evidence[0].stage == EvidenceStage::unverified);
      CHECK(s.date.precision == (by_holt ? "day" : "month"));
    }
  }

  TEST_CASE("rows that differ in their stance or their day alone are statements of their own") {
    const test::ScratchFolder folder;
    test::Findings findings;
    Corpus corpus;
    const std::vector<std::string> paths = {folder.write("coded.csv",
                                                         "document,date,actor,issue,stance,quote\n"
                                                         "a1,2026-03-02,Ida Holt,toll,oppose,Well\n"
                                                         "a1,2026-03-02,Ida Holt,toll,support,Well\n"
                                                         "a1,2026-03-09,Ida Holt,toll,oppose,Well\n"
                                                         "a1,2026-03-09,Ida Holt,toll,oppose,Well\n")};
    CHECK(read_corpus(paths, corpus, findings.sink()).failed == 0);
    corpus.finish();
    CHECK(corpus.statements().size() == 3);
  }

  TEST_CASE("broken rows and missing columns are named") {
    const test::ScratchFolder folder;
    const auto lines = [&](const std::string& content) {
      test::Findings findings;
      Corpus corpus;
      const std::vector<std::string> paths = {folder.write("t.csv", content)};
      read_corpus(paths, corpus, findings.sink());
      return findings;
    };
    const std::string head = "actor,organization,issue,stance,quote,date\n";
    CHECK(lines(head + "Ida,,toll,suport,q,\n")
              .has("t.csv:2: unknown stance 'suport' (expected support, oppose or neutral)"));
    CHECK(lines(head + ",,toll,support,q,\n").has("t.csv:2: neither actor nor organization is given"));
    CHECK(lines(head + "Ida,,,support,q,\n").has("t.csv:2: the issue is empty"));
    CHECK(lines(head + "Ida,,toll,support,q,soon\n").has("t.csv:2: 'soon' is no date (expected 2026-03-02)"));
    CHECK(lines("actor,issue,stance\nx,y,support\n")
              .has("t.csv: no column 'quote' (found: actor, issue and stance)"));
    CHECK(lines("issue,stance,quote\n").has("no column 'actor'"));
  }
}

}  // namespace standpoint::io
