#include "graph/corpus_builder.hpp"

#include <standpoint/graph/corpus_table.hpp>

#include <doctest/doctest.h>

#include <string>

namespace standpoint {
namespace {

using graph::StatementTable;
using test::CorpusBuilder;

// "Ida Holt/Harbour Union/toll/oppose" for a row.
std::string row_of(const StatementTable& table, std::size_t row,
                   std::initializer_list<const char*> variables) {
  std::string text;
  for (const char* name : variables) {
    const auto at = table.find(name);
    REQUIRE(at);
    text += std::string(table.value(table.variables()[*at], row)) + "/";
  }
  text.pop_back();
  return text;
}

void affiliate(CorpusBuilder& b, const std::string& person, const std::string& body) {
  b.add_entity(person, EntityKind::person);
  b.add_entity(body, EntityKind::organisation);
  Affiliation a;
  a.doc = DocumentId("d:2026-03-02");
  a.person = EntityId("e:" + person);
  a.institution = EntityId("e:" + body);
  a.evidence = {Quote{{0, 1}, person + " of " + body}};
  b.add(a);
}

}  // namespace

TEST_SUITE("corpus table") {
  TEST_CASE("a person's statement has the person, the body behind her, the issue and the stance") {
    CorpusBuilder b;
    b.says("Ida Holt", Stance::oppose, "toll");
    b.says("Tom Berg", Stance::neutral, "toll");
    affiliate(b, "Ida Holt", "Harbour Union");
    const StatementTable table = graph::make_statement_table(b.build());
    REQUIRE(table.size() == 2);
    CHECK(row_of(table, 0, {"actor", "person", "organization", "concept", "agreement"}) ==
          "Ida Holt/Ida Holt/Harbour Union/toll/oppose");
    CHECK(row_of(table, 1, {"actor", "institution", "issue", "agreement", "title", "date"}) ==
          "Tom Berg//toll/neutral/Report of 2026-03-02/2026-03-02");
    CHECK(table.words()[0].text == "quote 1");
    const StatementTable rolled = graph::make_statement_table(b.build(), graph::RollUp::institution);
    CHECK(row_of(rolled, 0, {"actor", "person"}) == "Harbour Union/Ida Holt");
  }

  TEST_CASE("a stance toward an actor is another thing than one on an issue") {
    CorpusBuilder b;
    b.acts("Ida Holt", Stance::oppose, "Marel Lines");
    Statement& both = b.says("Tom Berg", Stance::oppose, "toll");
    both.target = StatementTarget{EntityId("e:Marel Lines"), std::nullopt};
    both.issue->pole = -1;  // a codebook turned it round for the issue
    const StatementTable table = graph::make_statement_table(b.build());
    CHECK(row_of(table, 0, {"concept", "target", "toward"}) == "/Marel Lines/oppose");
    CHECK(row_of(table, 1, {"concept", "agreement", "target", "toward"}) ==
          "toll/oppose/Marel Lines/support");
  }

  TEST_CASE("rejected statements are out, and a document brings what its meta holds") {
    CorpusBuilder b;
    b.says("Ida Holt", Stance::oppose, "toll").review = ReviewStatus::rejected;
    Statement& kept = b.says("Ida Holt", Stance::support, "toll");
    kept.date.value = Date{2026, 3, 0};
    Document document;
    document.id = DocumentId("d:2026-03-02");
    document.source = "Velmouth Post";
    document.meta = {{"desk", "ports"}, {"title", "not this one"}};
    b.add(document);
    const StatementTable table = graph::make_statement_table(b.build());
    REQUIRE(table.size() == 1);
    CHECK(table.rows()[0].time().date() == Date{2026, 3, 0});
    CHECK(row_of(table, 0, {"source", "desk", "document_source"}) == "Velmouth Post/ports/Velmouth Post");
    CHECK(row_of(table, 0, {"title"}) != "not this one");
  }
}

}  // namespace standpoint
