#include <standpoint/checking.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

struct Checked {
  std::vector<Finding> findings;
  RecordChecker checker{[this](Finding&& finding) { findings.push_back(std::move(finding)); }};

  const std::string& only() {
    checker.finish();
    REQUIRE(findings.size() == 1);
    return findings.front().message;
  }
};

Document a_document(const std::string& text) {
  Document document;
  document.id = DocumentId("d:1");
  document.text = Text(text);
  return document;
}

Mention a_mention(CodePointSpan span, const std::string& quote) {
  Mention mention;
  mention.doc = DocumentId("d:1");
  mention.entity = EntityId("e:1");
  mention.span = {span, quote};
  return mention;
}

Entity an_entity(const std::string& id) {
  Entity entity;
  entity.id = EntityId(id);
  entity.name = "Zoë";
  return entity;
}

Statement a_statement() {
  Statement statement;
  statement.id = StatementId("s:1");
  statement.doc = DocumentId("d:1");
  statement.actor.entity = EntityId("e:1");
  statement.target = StatementTarget{EntityId("e:1"), std::nullopt};
  statement.evidence = {{Quote{{0, 3}, "Zoë"}, EvidenceStage::exact}};
  return statement;
}

TEST_SUITE("checking") {
  TEST_CASE("places are code points, and the quote is what stands there") {
    Checked sound;
    sound.checker.add(a_document("Zoë said no."), "f:1", "");
    sound.checker.add(an_entity("e:1"), "f:2", "");
    sound.checker.add(a_mention({0, 3}, "Zoë"), "f:3", "");
    sound.checker.add(a_mention({4, 8}, "said"), "f:4", "");
    sound.checker.add(a_mention({12, 12}, ""), "f:5", "");
    sound.checker.finish();
    CHECK(sound.findings.empty());
    CHECK(sound.checker.counts().places == 3);

    for (const auto& mention : {a_mention({0, 4}, "Zoë"), a_mention({0, 13}, "Zoë said no."),
                                a_mention({5, 4}, ""), a_mention({0, 3}, "")}) {
      Checked wrong;
      wrong.checker.add(a_document("Zoë said no."), "f:1", "");
      wrong.checker.add(an_entity("e:1"), "f:2", "");
      wrong.checker.add(mention, "f:3", "");
      CHECK(wrong.only().find("span") != std::string::npos);
      CHECK(wrong.findings.front().where == "f:3");
      CHECK(wrong.checker.counts().places == 1);
    }
  }

  TEST_CASE("records may come before what they refer to") {
    Checked checked;
    checked.checker.add(a_statement(), "f:1", "line");
    checked.checker.add(a_mention({0, 3}, "Zoe"), "f:2", "");
    checked.checker.add(an_entity("e:1"), "f:3", "");
    checked.checker.add(a_document("Zoë said no."), "f:4", "");
    CHECK(checked.only() == "mention of e:1: span 0..3 reads 'Zoe', the text 'Zoë'");
  }

  TEST_CASE("a document that is not there is told for each of its records") {
    Checked checked;
    checked.checker.add(an_entity("e:1"), "f:1", "");
    checked.checker.add(a_statement(), "f:2", "line");
    CHECK(checked.only() == "document d:1 is not among the records");
  }

  TEST_CASE("one id is one statement, and one text") {
    Checked checked;
    checked.checker.add(a_document("Zoë said no."), "f:1", "");
    checked.checker.add(an_entity("e:1"), "f:2", "");
    checked.checker.add(a_statement(), "f:3", "line");
    checked.checker.add(a_statement(), "f:4", "line");
    checked.checker.add(a_document("Zoë said no."), "f:5", "");
    checked.checker.add(a_document(""), "f:6", "");
    CHECK(checked.findings.empty());
    checked.checker.add(a_statement(), "f:7", "another line");
    CHECK(checked.only() == "statement s:1: another statement has this id (f:3)");
    checked.findings.clear();
    checked.checker.add(a_document("Zoë said yes."), "f:8", "");
    CHECK(checked.only() == "document d:1: another text stands under this id (f:1)");
  }

  TEST_CASE("evidence that was found nowhere has no place, and a document without text no places") {
    Checked checked;
    Statement statement = a_statement();
    statement.evidence = {{Quote{{0, 0}, "No."}, EvidenceStage::unverified}};
    checked.checker.add(a_document("Zoë said no."), "f:1", "");
    checked.checker.add(an_entity("e:1"), "f:2", "");
    checked.checker.add(statement, "f:3", "");
    checked.checker.finish();
    CHECK(checked.findings.empty());

    Checked without;
    without.checker.add(a_document(""), "f:1", "");
    without.checker.add(an_entity("e:1"), "f:2", "");
    without.checker.add(a_statement(), "f:3", "");
    without.checker.finish();
    CHECK(without.findings.empty());
    CHECK(without.checker.counts().without_text == 1);
  }

  TEST_CASE("what ends before it begins is told as far as both dates are known") {
    const auto found = [](Date from, Date to) {
      Checked checked;
      Entity entity = an_entity("e:1");
      entity.roles = {{"mayor", "", from, to}};
      checked.checker.add(entity, "f:1", "");
      checked.checker.finish();
      return !checked.findings.empty();
    };
    CHECK(found({2026, 3, 2}, {2025, 0, 0}));
    CHECK(found({2026, 3, 2}, {2026, 2, 0}));
    CHECK(found({2026, 3, 2}, {2026, 3, 1}));
    CHECK_FALSE(found({2026, 3, 2}, {2026, 3, 0}));
    CHECK_FALSE(found({2026, 3, 2}, {2026, 0, 0}));
    CHECK_FALSE(found({2026, 3, 2}, {}));
    CHECK_FALSE(found({}, {2026, 3, 2}));
    CHECK_FALSE(found({2026, 3, 2}, {2026, 3, 2}));
  }
}

}  // namespace
}  // namespace standpoint
