#include <standpoint/model/corpus.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

Entity entity(const std::string& id, const std::string& name) {
  Entity e;
  e.id = EntityId(id);
  e.name = name;
  e.kind = EntityKind::organisation;
  return e;
}

Issue issue(const std::string& id, const std::string& label) {
  Issue i;
  i.id = IssueId(id);
  i.label = label;
  i.provisional = true;
  return i;
}

Statement statement(const std::string& id, const std::string& actor, const std::string& on, Stance stance) {
  Statement s;
  s.id = StatementId(id);
  s.doc = DocumentId("d:1");
  s.actor.entity = EntityId(actor);
  s.issue = StatementIssue{IssueId(on), std::nullopt, "phrase", 1.0};
  s.stance = stance;
  s.evidence = {{Quote{{0, 3}, "no."}, EvidenceStage::exact}};
  return s;
}

Document document(const std::string& id, const std::string& text) {
  Document d;
  d.id = DocumentId(id);
  d.text = Text(text);
  return d;
}

std::vector<Record> sample_records() {
  Mention mention;
  mention.doc = DocumentId("d:1");
  mention.entity = EntityId("e:b");
  mention.span = Quote{{4, 6}, "HU"};
  Affiliation affiliation;
  affiliation.doc = DocumentId("d:1");
  affiliation.person = EntityId("e:a");
  affiliation.institution = EntityId("e:b");
  return {document("d:1", "no. HU"),
          entity("e:a", "Ida Holt"),
          entity("e:b", "HU"),
          entity("e:c", "Harbour Union"),
          issue("i:1", "toll"),
          issue("i:2", "bridge toll"),
          mention,
          affiliation,
          statement("s:1", "e:a", "i:1", Stance::oppose),
          statement("s:2", "e:b", "i:2", Stance::support)};
}

}  // namespace

TEST_SUITE("corpus") {
  TEST_CASE("a corpus is the same whatever the order of its records") {
    std::vector<Record> records = sample_records();
    Corpus forward;
    for (const auto& record : records) forward.add(record);
    forward.finish();
    std::reverse(records.begin(), records.end());
    Corpus backward;
    for (const auto& record : records) backward.add(record);
    backward.finish();

    REQUIRE(forward.entities().size() == 3);
    REQUIRE(backward.entities().size() == 3);
    for (std::size_t i = 0; i < 3; ++i) CHECK(forward.entities()[i].id == backward.entities()[i].id);
    REQUIRE(forward.statements().size() == 2);
    for (std::size_t i = 0; i < 2; ++i) CHECK(forward.statements()[i].id == backward.statements()[i].id);
  }

  TEST_CASE("finish removes repeated mentions, affiliations and statements") {
    Corpus corpus;
    for (int copy = 0; copy < 3; ++copy) {
      for (const auto& record : sample_records()) corpus.add(record);
    }
    corpus.finish();
    CHECK(corpus.documents().size() == 1);
    CHECK(corpus.mentions().size() == 1);
    CHECK(corpus.affiliations().size() == 1);
    CHECK(corpus.statements().size() == 2);
  }

  TEST_CASE("a reviewed statement wins over the same one unreviewed, in either order") {
    Statement automatic = statement("s:1", "e:a", "i:1", Stance::oppose);
    automatic.confidence = 0.9;
    Statement reviewed = statement("s:1", "e:a", "i:1", Stance::support);
    reviewed.review = ReviewStatus::edited;
    reviewed.confidence = 0.2;
    for (const bool reviewed_first : {true, false}) {
      Corpus corpus;
      corpus.add(reviewed_first ? reviewed : automatic);
      corpus.add(reviewed_first ? automatic : reviewed);
      corpus.finish();
      REQUIRE(corpus.statements().size() == 1);
      CHECK(corpus.statements()[0].stance == Stance::support);
    }
  }

  TEST_CASE("find gives the record of an id or nullptr") {
    Corpus corpus;
    for (const auto& record : sample_records()) corpus.add(record);
    corpus.finish();
    REQUIRE(corpus.find(EntityId("e:c")) != nullptr);
    CHECK(corpus.find(EntityId("e:c"))->name == "Harbour Union");
    CHECK(corpus.find(EntityId("e:none")) == nullptr);
    CHECK(corpus.find(IssueId("i:2"))->label == "bridge toll");
    CHECK(corpus.find(StatementId("s:2"))->stance == Stance::support);
    CHECK(corpus.find(DocumentId("d:1"))->text.bytes() == "no. HU");
  }

  TEST_CASE("redirect moves every reference and keeps the old names as aliases") {
    Corpus corpus;
    for (const auto& record : sample_records()) corpus.add(record);
    corpus.redirect({{EntityId("e:b"), EntityId("e:c")}}, {{IssueId("i:1"), IssueId("i:2")}});
    corpus.finish();

    CHECK(corpus.find(EntityId("e:b")) == nullptr);
    const Entity* joined = corpus.find(EntityId("e:c"));
    REQUIRE(joined != nullptr);
    CHECK(joined->name == "Harbour Union");
    CHECK(joined->aliases == std::vector<Alias>{{"HU", "merge"}});
    CHECK(corpus.find(StatementId("s:2"))->actor.entity == EntityId("e:c"));
    CHECK(corpus.find(StatementId("s:1"))->issue->id == IssueId("i:2"));
    CHECK(corpus.mentions()[0].entity == EntityId("e:c"));
    CHECK(corpus.affiliations()[0].institution == EntityId("e:c"));
    CHECK(corpus.find(IssueId("i:2"))->label == "bridge toll");
    CHECK(corpus.find(IssueId("i:2"))->phrases == std::vector<std::string>{"toll"});
  }

  TEST_CASE("drop_texts forgets the texts that are added from then on") {
    Corpus corpus;
    corpus.drop_texts(true);
    corpus.add(document("d:1", "no. HU"));
    corpus.finish();
    CHECK(corpus.find(DocumentId("d:1"))->text.empty());
  }

  TEST_CASE("of two mentions of one entity at one place the surer one is kept, whatever their order") {
    const auto kept = [](bool reversed) {
      Mention sure;
      sure.doc = DocumentId("d:1");
      sure.entity = EntityId("e:a");
      sure.span = Quote{{0, 2}, "HU"};
      sure.rule = "gazetteer";
      sure.confidence = 0.9;
      Mention other = sure;
      other.rule = "acronym";
      other.confidence = 0.7;
      Corpus corpus;
      corpus.add(reversed ? other : sure);
      corpus.add(reversed ? sure : other);
      corpus.finish();
      REQUIRE(corpus.mentions().size() == 1);
      return corpus.mentions().front().rule;
    };
    CHECK(kept(false) == "gazetteer");
    CHECK(kept(true) == "gazetteer");
  }
}

}  // namespace standpoint
