#include <standpoint/model/document.hpp>
#include <standpoint/model/entity.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/statement.hpp>

#include <doctest/doctest.h>

namespace standpoint {
namespace {

Statement sample_statement() {
  Statement s;
  s.doc = DocumentId("d:1");
  s.actor = {EntityId("e:1"), Quote{{11, 19}, "Ida Holt"}, {}};
  s.issue = StatementIssue{IssueId("i:1"), Quote{{30, 38}, "the toll"}, "phrase", 1.0};
  s.stance = Stance::oppose;
  s.act = "reject";
  s.evidence = {{Quote{{0, 39}, "The mayor, Ida Holt, rejected the toll."}, EvidenceStage::exact}};
  return s;
}

}  // namespace

TEST_SUITE("id") {
  TEST_CASE("sha256_hex gives the test vectors of FIPS 180-4") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  TEST_CASE("stable_id is the prefix and 16 hex digits over NUL-joined fields") {
    CHECK(stable_id("d:", {"abc"}) == "d:ba7816bf8f01cfea");
    CHECK(stable_id("x:", {"a", "bc"}) != stable_id("x:", {"ab", "c"}));
    CHECK(stable_id("x:", {"a", "b"}) == "x:" + sha256_hex(std::string("a\0b", 3)).substr(0, 16));
  }

  TEST_CASE("an entity's id does not depend on case, blanks or the kind of body") {
    CHECK(make_entity_id(EntityKind::organisation, "Harbour Union") ==
          make_entity_id(EntityKind::government, "  HARBOUR  union"));
    CHECK(make_entity_id(EntityKind::person, "Marel") != make_entity_id(EntityKind::organisation, "Marel"));
  }

  TEST_CASE("an issue's id depends on its folded label alone") {
    CHECK(make_issue_id("Toll") == make_issue_id("toll"));
    CHECK(make_issue_id("toll") != make_issue_id("tolls"));
  }

  TEST_CASE("a document's id is its text's") {
    CHECK(make_document_id(Text("one")) == make_document_id(Text("one")));
    CHECK(make_document_id(Text("one")) != make_document_id(Text("two")));
  }

  TEST_CASE("recoding the issue, merging the actor or reviewing leaves a statement's id as it was") {
    const Statement before = sample_statement();
    Statement after = before;
    after.issue->id = IssueId("i:other");
    after.actor.entity = EntityId("e:other");
    after.confidence = 0.1;
    after.stance = Stance::support;
    after.review = ReviewStatus::accepted;
    CHECK(make_statement_id(before) == make_statement_id(after));
  }

  TEST_CASE("another place, act or evidence is another statement") {
    const StatementId id = make_statement_id(sample_statement());
    Statement act = sample_statement();
    act.act = "praise";
    CHECK(make_statement_id(act) != id);
    Statement moved = sample_statement();
    moved.issue->span->span.start = 31;
    CHECK(make_statement_id(moved) != id);
    Statement evidence = sample_statement();
    evidence.evidence[0].quote.span.end = 38;
    CHECK(make_statement_id(evidence) != id);
    Statement target = sample_statement();
    target.target = StatementTarget{EntityId("e:2"), Quote{{30, 38}, "the toll"}};
    CHECK(make_statement_id(target) != id);
  }

  TEST_CASE("statements without places are told apart by what they say") {
    Statement a = sample_statement();
    a.actor.span.reset();
    a.issue->span.reset();
    a.evidence[0].stage = EvidenceStage::unverified;
    Statement b = a;
    b.evidence[0].quote.text = "another quote";
    CHECK(make_statement_id(a) != make_statement_id(b));
    Statement other_stance = a;
    other_stance.stance = a.stance == Stance::support ? Stance::oppose : Stance::support;
    CHECK(make_statement_id(a) != make_statement_id(other_stance));
    Statement other_day = a;
    other_day.date.value = *parse_date("2031-05-06");
    CHECK(make_statement_id(a) != make_statement_id(other_day));
  }
}

}  // namespace standpoint
