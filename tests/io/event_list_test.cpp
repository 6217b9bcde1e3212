#include "io/scratch.hpp"

#include <standpoint/io/event_list.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <utility>

namespace standpoint::io {
namespace {

Corpus read(const std::string& text, test::Findings& findings, std::size_t failed = 0) {
  Corpus corpus;
  std::istringstream in(text);
  const auto counts = read_event_list(
      in, "a.events.csv", [&](Record&& record) { return corpus.add(std::move(record)), true; },
      findings.sink());
  REQUIRE_MESSAGE(counts, (counts ? "" : to_string(counts.error())));
  CHECK(counts->failed == failed);
  corpus.finish();
  return corpus;
}

const Statement* quoting(const Corpus& corpus, std::string_view quote) {
  for (const auto& statement : corpus.statements()) {
    if (statement.evidence.front().quote.text == quote) return &statement;
  }
  return nullptr;
}

// As DNA writes one.
const char* const dna_list =
    "\"statement_id\";\"time\";\"person\";\"organization\";\"concept\";\"agreement\";\"tone\";"
    "\"start_position\";\"stop_position\";\"text\";\"coder\";\"document_id\";\"document_title\";"
    "\"document_author\";\"document_source\";\"document_section\";\"document_type\"\n"
    "12;2026-03-02 09:30:00;\"Ida Holt\";\"Harbour Union\";\"toll\";0;\"calm\";120;135;\"Zoë, "
    "no\";2;4;\"Toll\";\"\";"
    "\"Gazette\";\"A4\";\"\"\n"
    "13;2026-03-02 09:30:00;\"\";\"Marel "
    "Lines\";\"toll\";1;\"\";150;160;\"yes\";2;4;\"Toll\";\"\";\"Gazette\";\"A4\";"
    "\"\"\n"
    "14;2026-03-02 09:30:00;\"\";\"Marel "
    "Lines\";\"toll\";1;\"\";150;160;\"yes\";2;4;\"Toll\";\"\";\"Gazette\";\"A4\";"
    "\"\"\n"
    "15;2026-03-04 00:00:00;\"\";\"Marel Lines\";\"\";1;\"\";0;9;\"else\";2;5;\"\";\"\";\"\";\"\";\"\"\n";

}  // namespace

TEST_SUITE("event list") {
  TEST_CASE("a list of DNA becomes documents of quotes with their statements") {
    test::Findings findings;
    const Corpus corpus = read(dna_list, findings);
    CHECK(findings.has("a.events.csv: 1 row without an actor, a concept or an agreement"));
    REQUIRE(corpus.documents().size() == 1);
    const Document& document = corpus.documents()[0];
    CHECK(document.text.bytes() == "Zoë, no\n\nyes");
    CHECK(to_string(document.date) == "2026-03-02");
    CHECK(document.meta == std::map<std::string, std::string>{{"section", "A4"}, {"time", "09:30:00"}});
    // Equal rows are two statements.
    REQUIRE(corpus.statements().size() == 3);
    const Statement* no = quoting(corpus, "Zoë, no");
    REQUIRE(no);
    CHECK(no->stance == Stance::oppose);
    CHECK(no->evidence[0].quote.span == CodePointSpan{0, 7});
    CHECK(corpus.find(no->actor.entity)->kind == EntityKind::person);
    CHECK(corpus.find(no->actor.speaks_for.at(0))->name == "Harbour Union");
    CHECK(
        no->extra ==
        R"("event":{"statement_id":"12","tone":"calm","start_position":"120","stop_position":"135","coder":"2"})");
    CHECK(quoting(corpus, "yes")->stance == Stance::support);
    CHECK(corpus.affiliations().size() == 1);
  }

  TEST_CASE("numbers beyond 0 and 1 are a scale") {
    test::Findings findings;
    const Corpus corpus = read(
        "time,actor,concept,agreement,text\n2026-03-02,A,toll,-2,a\n2026-03-02,A,toll,0,b\n2026-03-02,A,toll,"
        "1,c\n"
        "2026-03-02,A,toll,oppose,d\n2026-03-02,A,toll,perhaps,e\n2 March,A,toll,1,f\n",
        findings, 2);
    CHECK(quoting(corpus, "a")->stance == Stance::oppose);
    CHECK(quoting(corpus, "a")->strength == 1.0);
    CHECK(quoting(corpus, "b")->stance == Stance::neutral);
    CHECK(quoting(corpus, "c")->strength == 0.5);
    CHECK(quoting(corpus, "d")->stance == Stance::oppose);
    CHECK(findings.has("unknown agreement 'perhaps'"));
    CHECK(findings.has("'2 March' is no time"));
  }

  TEST_CASE("what is written comes back, and with records beside it is the same statement") {
    test::Findings findings;
    const Corpus first = read(
        "statement_id,time,person,organization,concept,target,agreement,toward,start_position,stop_position,"
        "text,"
        "document_id,document_title\n"
        "s:0000000000000001,2026-03-02 00:00:00,Ida Holt,Harbour Union,toll,,0,,3,8,\"one, "
        "\"\"two\"\"\",d:1,T\n"
        "s:0000000000000002,2026-03-02 00:00:00,,Marel Lines,,Ida Holt,-1,-1,9,12,=two,d:1,T\n",
        findings);
    CHECK(first.find(DocumentId("d:1"))->text.empty());
    CHECK(first.find(StatementId("s:0000000000000001"))->stance == Stance::neutral);
    CHECK(first.find(StatementId("s:0000000000000002"))->target->entity ==
          make_entity_id(EntityKind::person, "Ida Holt"));
    std::ostringstream out;
    CHECK(write_event_list(out, first, findings.sink()));
    CHECK(findings.has("an event list holds statements alone"));
    const Corpus again = read(out.str(), findings);
    REQUIRE(again.statements().size() == 2);
    for (const auto& statement : first.statements()) {
      const Statement* found = again.find(statement.id);
      REQUIRE(found);
      CHECK(found->actor.entity == statement.actor.entity);
      CHECK(found->actor.speaks_for == statement.actor.speaks_for);
      CHECK(found->stance == statement.stance);
      CHECK(found->evidence[0].quote == statement.evidence[0].quote);
    }
  }

  TEST_CASE("a table that is no event list names the column that is missing") {
    std::istringstream in("time;person;text\n");
    const auto counts = read_event_list(
        in, "a.events.csv", [](Record&&) { return true; }, ignore_diagnostics);
    REQUIRE_FALSE(counts);
    CHECK(
        to_string(counts.error()).find("a.events.csv: no column 'concept' (found: time, person and text)") ==
        0);
  }
}

}  // namespace standpoint::io
