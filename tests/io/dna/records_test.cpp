#include "dna/frame.hpp"
#include "dna/members.hpp"
#include "dna/notes.hpp"
#include "dna/places.hpp"
#include "dna/tables.hpp"
#include "dna_files.hpp"

#include <standpoint/io/dna_records.hpp>

#include <doctest/doctest.h>

#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

Corpus read(const std::string& path, const DiagnosticSink& report = ignore_diagnostics) {
  Corpus corpus;
  const auto counts = read_dna_records(
      path, [&](Record&& record) { return corpus.add(std::move(record)), true; }, report);
  REQUIRE_MESSAGE(counts, (counts ? "" : to_string(counts.error())));
  corpus.finish();
  return corpus;
}

std::string to_lines(const Corpus& corpus) {
  std::ostringstream out;
  RecordWriter writer(out);
  writer.write(corpus);
  return out.str();
}

std::string write(const test::ScratchFolder& folder, const Corpus& corpus,
                  const DiagnosticSink& report = ignore_diagnostics) {
  std::ostringstream out;
  const auto written = write_dna(out, corpus, report);
  REQUIRE_MESSAGE(written, (written ? "" : to_string(written.error())));
  return folder.write("written.dna", out.str());
}

const Document* titled(const Corpus& corpus, std::string_view title) {
  for (const auto& document : corpus.documents()) {
    if (document.title == title) return &document;
  }
  return nullptr;
}

const Statement* quoting(const Corpus& corpus, std::string_view quote) {
  for (const auto& statement : corpus.statements()) {
    if (statement.evidence.front().quote.text == quote) return &statement;
  }
  return nullptr;
}

// The rows of a query, columns parted by |, rows by newlines.
std::string rows(const std::string& path, const std::string& sql) {
  const auto file = SqliteFile::open(path);
  REQUIRE(file);
  auto query = file->query(sql);
  REQUIRE(query);
  std::string all;
  while (true) {
    const auto more = query->next();
    REQUIRE(more);
    if (!*more) return all;
    for (int i = 0; i < 28; ++i)
      all += (i > 0 ? "|" : "") + std::string(query->is_null(i) ? "" : query->bytes(i));
    while (all.ends_with('|')) all.pop_back();
    all += '\n';
  }
}

// A file with all tables, in which three coders worked on three documents.
std::string make_debate(const test::ScratchFolder& folder, const std::string& more = "") {
  const std::string path = folder.path("debate.dna");
  test::run_sql(path, dna_table_definitions() + R"(
    INSERT INTO SETTINGS VALUES ('version', '3.0.11'), ('date', '2025-06-01');
    INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Admin', 'x'), (2, 'Ann', 'y'), (3, 'Ben', 'z');
    INSERT INTO CODERRELATIONS VALUES (7, 2, 3, 1, 0, 1, 0);
    INSERT INTO REGEXES VALUES ('to+ll', 255, 0, 0), ('a"b', 1, 2, 3);
    INSERT INTO STATEMENTTYPES VALUES (1, 'Note', 1, 2, 3), (2, 'Story', 0, 0, 0), (3, 'Claim', 9, 9, 9);
    INSERT INTO VARIABLES VALUES (1, 'note', 'long text', 1), (2, 'hero', 'short text', 2),
      (3, 'villain', 'short text', 2), (4, 'person', 'short text', 3), (5, 'organization', 'short text', 3),
      (6, 'concept', 'short text', 3), (7, 'agreement', 'boolean', 3), (8, 'tone', 'short text', 3),
      (9, 'heat', 'integer', 3);
    INSERT INTO VARIABLELINKS VALUES (3, 4, 5);
    INSERT INTO ENTITIES VALUES (1, 4, '', 0, 0, 0, NULL), (2, 4, 'Ida Holt', 255, 1, 2, NULL),
      (3, 5, '', NULL, NULL, NULL, NULL), (4, 5, 'Marel Lines', 0, 0, 0, 12), (5, 6, 'toll', 0, 0, 0, NULL),
      (6, 6, 'never used', 0, 0, 0, 5), (7, 2, 'Zoë', 0, 0, 0, NULL), (10, 4, 'Tom Berg', 0, 0, 0, NULL),
      (11, 6, 'Toll', 0, 0, 0, NULL), (12, 5, 'Harbour Union', 0, 0, 0, NULL), (13, 8, 'calm', 0, 0, 0, NULL),
      (14, 8, '', 0, 0, 0, NULL);
    INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 5, 'Type'), (2, 5, 'Alias'), (5, 4, 'Party');
    INSERT INTO ATTRIBUTEVALUES VALUES (9, 4, 1, 'Group'), (4, 12, 2, 'The Union; HU'), (5, 2, 5, 'Left');
    INSERT INTO DOCUMENTS VALUES
      (4, 'Toll, again', 'Grüße 😀 said no.', 1, 'Tom Berg', 'Post', '', '', '', 1772409600),
      (9, 'Undated', 'Nothing.', NULL, '', '', '', '', '', 99999999999999),
      (10, 'Twice', 'Nothing.', 1, '', '', '', '', '', 0),
      (12, 'Lines', 'One' || x'0d0a' || 'two says no.' || x'0d0a', 2, '', '', 'A4', 'Seen twice', 'report',
       1772443800);
    INSERT INTO STATEMENTS VALUES (11, 3, 4, 6, 13, 2), (12, 3, 4, 0, 5, 2), (13, 1, 4, 0, 5, 3),
      (14, 3, 12, 5, 8, 2), (15, 3, 12, 9, 99, NULL), (17, 3, 4, 6, 13, 2), (18, 3, 4, 14, 16, 2),
      (21, 2, 12, 0, 3, 3);
    INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (11, 4, 2), (11, 5, 4), (11, 6, 5),
      (11, 8, 13), (12, 4, 1), (12, 5, 12), (12, 6, 11), (12, 8, 14), (14, 4, 10), (14, 6, 5), (15, 4, 2), (15, 5, 3),
      (15, 6, 5), (17, 4, 2), (17, 5, 4), (17, 6, 5), (17, 8, 13), (18, 4, 2), (18, 5, 4), (18, 6, 5), (21, 2, 7);
    INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (11, 7, 0), (12, 7, 1), (14, 7, 1), (15, 7, 1),
      (17, 7, 0);
    INSERT INTO DATAINTEGER (StatementId, VariableId, Value) VALUES (11, 9, -4), (12, 9, 0);
    INSERT INTO DATALONGTEXT (StatementId, VariableId, Value) VALUES (13, 1, 'Who says so?' || char(10));
  )" + more);
  return path;
}

}  // namespace

TEST_SUITE("dna records") {
  TEST_CASE("places go from UTF-16 units to code points and back, across CRLF and broken bytes") {
    const DnaPlaces places("a\r\n\U0001F600b\r\n");
    CHECK(places.text().bytes() == "a\n\U0001F600b\n");
    CHECK(places.crlf());
    CHECK(places.can_be_restored());
    CHECK(with_crlf(places.text().bytes()) == "a\r\n\U0001F600b\r\n");
    CHECK(places.units() == 8);
    CHECK(places.code_points({3, 6}) == CodePointSpan{2, 4});
    for (std::uint32_t start = 0; start <= 5; ++start) {
      const DnaSpan there = places.utf16({start, 5});
      CHECK(places.code_points(there) == CodePointSpan{start, 5});
    }
    CHECK(places.code_points({-4, 99}) == CodePointSpan{0, 5});
    const DnaPlaces broken("x\xFF\xFFy\r\nz\n");
    CHECK_FALSE(broken.can_be_restored());
    CHECK(broken.text().slice(broken.code_points({3, 4})) == "y");
    CHECK(broken.text().slice(broken.code_points({6, 7})) == "z");
  }

  TEST_CASE("the last lines of notes hold what DNA has no column for, and other notes stay") {
    Document document;
    document.id = DocumentId("post-7");
    document.url = "https://example.org/a";
    document.lang = "en";
    document.meta["notes"] = "Seen twice";
    document.date = *parse_date("2026-03");
    const DnaNotes made = make_dna_notes(document);
    CHECK(made.notes == "Seen twice\nid: post-7\nurl: https://example.org/a\nlang: en\ndate: 2026-03");
    CHECK(made.date == 1'772'323'200);
    Document back;
    CHECK(set_dna_notes(back, made.notes, made.date));
    CHECK(back.url == document.url);
    CHECK(back.id == document.id);
    CHECK(back.date == document.date);
    CHECK(back.meta == document.meta);
    // Notes that merely look so.
    for (const char* notes : {"date: unknown", "\nurl: x", "lang: en\nurl: x", "url: ", "date: 2026-03-02"}) {
      Document other;
      CHECK(set_dna_notes(other, notes, 1'772'443'800));
      CHECK(make_dna_notes(other).notes == notes);
      CHECK(make_dna_notes(other).date == 1'772'443'800);
      CHECK(other.meta["time"] == "09:30:00");
    }
    Document never;
    CHECK_FALSE(set_dna_notes(never, "", 99'999'999'999'999));
    CHECK_FALSE(never.date.known());
  }

  TEST_CASE("codings become statements, with the rest of them beside") {
    const test::ScratchFolder folder;
    test::Findings findings;
    const Corpus corpus =
        read(make_debate(folder, "INSERT INTO STATEMENTS VALUES (16, 3, 77, 0, 5, 2)"), findings.sink());
    CHECK(findings.has("1 statement of documents that are not there"));
    CHECK(findings.has("1 statement beyond the text"));

    const Document* lines = titled(corpus, "Lines");
    REQUIRE(lines);
    CHECK(lines->text.bytes() == "One\ntwo says no.\n");
    CHECK(to_string(lines->date) == "2026-03-02");
    CHECK(lines->meta ==
          std::map<std::string, std::string>{
              {"notes", "Seen twice"}, {"section", "A4"}, {"time", "09:30:00"}, {"type", "report"}});

    const Statement* said = quoting(corpus, "\U0001F600 said");
    REQUIRE(said);
    CHECK(corpus.find(said->actor.entity)->name == "Ida Holt");
    CHECK(corpus.find(said->actor.entity)->id == make_entity_id(EntityKind::person, "Ida Holt"));
    REQUIRE(said->actor.speaks_for.size() == 1);
    CHECK(corpus.find(said->actor.speaks_for[0])->name == "Marel Lines");
    CHECK(said->stance == Stance::oppose);
    CHECK(corpus.find(said->issue->id)->label == "toll");
    CHECK(find_dna_coding(*said)->coder == 2);
    CHECK(find_dna_coding(*said)->values ==
          std::map<std::string, DnaValue>{{"heat", std::int64_t{-4}}, {"tone", "calm"}});
    const Entity* lines_body = corpus.find(said->actor.speaks_for[0]);
    CHECK(lines_body->kind == EntityKind::group);
    CHECK(corpus.find(lines_body->part_of)->name == "Harbour Union");
    CHECK(corpus.find(lines_body->part_of)->aliases ==
          std::vector<Alias>{{"HU", "dna"}, {"The Union", "dna"}});

    const Statement* body = quoting(corpus, "Grüße");
    REQUIRE(body);
    CHECK(corpus.find(body->actor.entity)->name == "Harbour Union");
    CHECK(body->actor.speaks_for.empty());
    // Two spellings that are one issue in a text stay two.
    CHECK(corpus.find(body->issue->id)->label == "Toll");

    const Statement* two = quoting(corpus, "two");
    REQUIRE(two);
    CHECK(find_dna_coding(*two)->missing == std::vector<std::string>{"organization", "tone", "heat"});

    // A note, and a coding without a stance, are the document's.
    const auto there = find_dna_document(*titled(corpus, "Toll, again"));
    REQUIRE(there);
    REQUIRE(there->statements.size() == 2);
    CHECK(there->statements[0].quote.text == "Grüße");
    CHECK(there->statements[1].coding.missing == std::vector<std::string>{"agreement", "tone", "heat"});
    CHECK(std::get<std::string>(there->statements[1].coding.values.at("concept")) == "toll");
    // One who coded the same twice is counted twice.
    CHECK(corpus.statements().size() == 5);
  }

  TEST_CASE("a database comes back from records row by row, and records from the database to the byte") {
    const test::ScratchFolder folder;
    const std::string path = make_debate(folder);
    const Corpus corpus = read(path);
    const std::string again = write(folder, corpus);
    for (const char* table :
         {"SETTINGS", "CODERS", "CODERRELATIONS", "REGEXES", "STATEMENTTYPES", "VARIABLES", "VARIABLELINKS",
          "ENTITIES", "ATTRIBUTEVARIABLES", "ATTRIBUTEVALUES", "DOCUMENTS", "STATEMENTS", "DATASHORTTEXT",
          "DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT"}) {
      CAPTURE(std::string(table));
      CHECK(rows(again, std::string("SELECT * FROM ") + table) ==
            rows(path, std::string("SELECT * FROM ") + table));
    }
    CHECK(rows(again, "SELECT ID, hex(Text), Date FROM DOCUMENTS") ==
          rows(path, "SELECT ID, hex(Text), Date FROM DOCUMENTS"));
    CHECK(rows(again, "SELECT name, sql FROM sqlite_schema") ==
          rows(path, "SELECT name, sql FROM sqlite_schema"));
    CHECK(rows(again, "PRAGMA integrity_check") == "ok\n");
    CHECK(to_lines(read(again)) == to_lines(corpus));
    CHECK(folder.read("written.dna").size() > 4096);
  }

  TEST_CASE("records without a database become a new one, with types for what DNA cannot say") {
    Corpus corpus;
    Document document;
    document.text = Text("Zoë \U0001F600 backs the toll. Ann is unsure. The Union attacked Zoë.");
    document.id = make_document_id(document.text);
    document.title = std::string(300, 'x');
    const auto entity = [&](EntityKind kind, const char* name) {
      Entity made;
      made.id = make_entity_id(kind, name);
      made.name = name;
      made.kind = kind;
      corpus.add(made);
      return made.id;
    };
    const EntityId zoe = entity(EntityKind::person, "Zoë");
    const EntityId ann = entity(EntityKind::person, "Ann");
    const EntityId guild = entity(EntityKind::group, "The Union");
    Issue toll;
    toll.label = std::string(250, 'i');
    toll.id = make_issue_id(toll.label);
    corpus.add(toll);
    const auto statement = [&](const EntityId& actor, Stance stance, std::string_view quote) {
      Statement made;
      made.doc = document.id;
      made.actor.entity = actor;
      made.stance = stance;
      const auto begin = static_cast<std::uint32_t>(document.text.bytes().find(quote));
      made.evidence = {{document.text.quote({begin, begin + static_cast<std::uint32_t>(quote.size())}),
                        EvidenceStage::exact}};
      return made;
    };
    const auto add = [&](Statement made) {
      made.id = make_statement_id(made);
      corpus.add(std::move(made));
    };
    Statement backs = statement(zoe, Stance::support, "backs the toll");
    backs.issue = StatementIssue{toll.id, std::nullopt, "phrase", 1.0};
    backs.actor.speaks_for = {guild};
    add(backs);
    Statement unsure = statement(ann, Stance::neutral, "is unsure");
    unsure.issue = backs.issue;
    add(unsure);
    Statement attack = statement(guild, Stance::oppose, "attacked Zoë");
    attack.target = StatementTarget{zoe, std::nullopt};
    add(attack);
    Statement out = statement(guild, Stance::oppose, "attacked");
    out.target = attack.target;
    out.review = ReviewStatus::rejected;
    add(out);
    corpus.add(document);
    corpus.finish();

    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string path = write(folder, corpus, findings.sink());
    CHECK(findings.has("1 statement neither for nor against"));
    CHECK(findings.has("1 statement on an actor"));
    CHECK(findings.has("1 statement rejected"));
    CHECK(findings.has("3 texts longer than 190 characters"));
    CHECK(findings.has("no place for confidence"));
    CHECK(rows(path, "SELECT Label FROM STATEMENTTYPES") ==
          "DNA Statement\nAnnotation\nNeutral Statement\nActor Relation\n");
    CHECK(rows(path, "SELECT StatementTypeId, Start, Stop FROM STATEMENTS ORDER BY Start") ==
          "1|7|21\n3|27|36\n4|48|60\n");
    CHECK(rows(path,
               "SELECT v.Variable, e.Value, a.AttributeValue FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = "
               "d.Entity JOIN VARIABLES v ON v.ID = d.VariableId JOIN ATTRIBUTEVALUES a ON a.EntityId = e.ID "
               "JOIN ATTRIBUTEVARIABLES n ON n.ID = a.AttributeVariableId AND n.AttributeVariable = 'Type' "
               "WHERE v.Variable != 'concept' AND e.Value != '' ORDER BY d.ID") ==
          "person|Zoë|person\norganization|The Union|group\nperson|Ann|person\norganization|The Union|group\n"
          "target|Zoë|person\n");
    CHECK(rows(path, "SELECT LENGTH(Value) FROM ENTITIES WHERE VariableId = 3 AND Value != ''") == "190\n");

    // Back again: who, for whom, on what, toward whom, how, and in which words.
    const Corpus back = read(path);
    REQUIRE(back.statements().size() == 3);
    CHECK(back.documents()[0].id == document.id);
    CHECK(back.find(guild)->kind == EntityKind::group);
    for (const auto& made : {backs, unsure, attack}) {
      const Statement* found = quoting(back, made.evidence.front().quote.text);
      REQUIRE(found);
      CHECK(found->actor.entity == made.actor.entity);
      CHECK(found->actor.speaks_for == made.actor.speaks_for);
      CHECK(found->stance == made.stance);
      CHECK(found->issue.has_value() == made.issue.has_value());
      CHECK((found->target ? found->target->entity : EntityId()) ==
            (made.target ? made.target->entity : EntityId()));
    }
    CHECK(to_lines(read(write(folder, back))) == to_lines(back));
  }

  TEST_CASE("a statement without its document has its quote for a text") {
    Corpus corpus;
    Statement alone;
    alone.id = StatementId("s:1");
    alone.doc = DocumentId("d:gone");
    alone.actor.entity = EntityId("e:nobody");
    alone.issue = StatementIssue{IssueId("i:nothing"), std::nullopt, "", 1.0};
    alone.evidence = {{Quote{{7, 10}, "no!"}, EvidenceStage::exact}};
    corpus.add(alone);
    corpus.finish();
    const test::ScratchFolder folder;
    CHECK(rows(write(folder, corpus),
               "SELECT Title, Text, Start, Stop FROM DOCUMENTS d JOIN STATEMENTS s ON "
               "s.DocumentId = d.ID") == "d:gone|no!|0|3\n");
  }

  TEST_CASE("a coding that was changed in records is changed in the database") {
    const test::ScratchFolder folder;
    Corpus corpus = read(make_debate(folder));
    Statement turned = *quoting(corpus, "two");
    turned.stance = Stance::oppose;
    corpus.replace(turned);
    Statement neither = *quoting(corpus, "Grüße");
    neither.stance = Stance::neutral;
    corpus.replace(neither);
    corpus.finish();
    const std::string path = write(folder, corpus);
    CHECK(rows(path, "SELECT Value FROM DATABOOLEAN WHERE StatementId = 14") == "0\n");
    CHECK(rows(path,
               "SELECT t.Label, i.Value FROM STATEMENTS s JOIN STATEMENTTYPES t ON t.ID = s.StatementTypeId "
               "JOIN DATAINTEGER i ON i.StatementId = s.ID WHERE s.ID = 12") == "Neutral Statement|0\n");
  }

  TEST_CASE("databases of two coders become one, with each coder's codings, types and entities") {
    const test::ScratchFolder folder;
    Corpus corpus;
    const auto add = [&](Record&& record) { return corpus.add(std::move(record)), true; };
    REQUIRE(read_dna_records(make_debate(folder), add, ignore_diagnostics));
    // The second coder has other ids for the same things, and things of her own.
    const std::string second = folder.path("second.dna");
    test::run_sql(second, dna_table_definitions() + R"(
      INSERT INTO SETTINGS VALUES ('version', '3.1.0');
      INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Admin', 'x'), (2, 'Cleo', 'y'), (3, 'Ann', 'z');
      INSERT INTO REGEXES VALUES ('new', 255, 0, 0), ('to+ll', 1, 1, 1);
      INSERT INTO STATEMENTTYPES VALUES (5, 'Claim', 9, 9, 9), (6, 'Frame', 7, 8, 9);
      INSERT INTO VARIABLES VALUES (1, 'concept', 'short text', 5), (2, 'person', 'short text', 5),
        (3, 'agreement', 'boolean', 5), (4, 'frame', 'short text', 6);
      INSERT INTO ENTITIES VALUES (1, 1, 'toll', 4, 5, 6, NULL), (2, 2, 'Uma', 0, 9, 0, NULL),
        (3, 4, 'cost', 0, 0, 0, NULL);
      INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 2, 'Party');
      INSERT INTO ATTRIBUTEVALUES VALUES (1, 2, 1, 'Right');
      INSERT INTO DOCUMENTS VALUES (4, 'Other', 'Uma said yes.', 2, '', '', '', '', '', 1772409600);
      INSERT INTO STATEMENTS VALUES (11, 5, 4, 0, 12, 2), (12, 6, 4, 4, 8, 3);
      INSERT INTO DATASHORTTEXT VALUES (1, 11, 1, 1), (2, 11, 2, 2), (3, 12, 4, 3);
      INSERT INTO DATABOOLEAN VALUES (1, 11, 3, 1);
    )");
    REQUIRE(read_dna_records(second, add, ignore_diagnostics));
    corpus.finish();
    const std::string path = write(folder, corpus);
    CHECK(rows(path, "PRAGMA foreign_key_check").empty());
    CHECK(rows(path, "SELECT COUNT(*) FROM DOCUMENTS") == "5\n");
    CHECK(rows(path, "SELECT COUNT(*) FROM STATEMENTS") == "10\n");
    CHECK(rows(path, "SELECT Name FROM CODERS ORDER BY Name") == "Admin\nAnn\nBen\nCleo\n");
    CHECK(rows(path,
               "SELECT c.Name, t.Label, d.Title FROM STATEMENTS s JOIN CODERS c ON c.ID = s.Coder JOIN "
               "STATEMENTTYPES t ON t.ID = s.StatementTypeId JOIN DOCUMENTS d ON d.ID = s.DocumentId WHERE "
               "d.Title = 'Other' ORDER BY s.Start") == "Cleo|Claim|Other\nAnn|Frame|Other\n");
    CHECK(rows(path, "SELECT Green FROM ENTITIES WHERE Value = 'Uma'") == "9\n");
    CHECK(rows(path,
               "SELECT v.AttributeValue FROM ATTRIBUTEVALUES v JOIN ENTITIES e ON e.ID = v.EntityId WHERE "
               "e.Value IN ('Uma', 'Ida Holt') ORDER BY e.Value") == "Left\nRight\n");
    CHECK(rows(path, "SELECT COUNT(*) FROM REGEXES") == "3\n");
  }

  TEST_CASE("rows of records that do not fit together are left out and told") {
    DnaFrame frame;
    frame.rows(DnaTable::statement_types) = {{std::int64_t{1}, "Claim"}, {std::int64_t{-3}, "Odd"}};
    frame.rows(DnaTable::variables) = {{std::int64_t{1}, "person", "short text", std::int64_t{1}},
                                       {std::int64_t{2}, "concept", "no type", std::int64_t{1}},
                                       {std::int64_t{3}, "orphan", "integer", std::int64_t{9}}};
    frame.rows(DnaTable::entities) = {{std::int64_t{1}, std::int64_t{1}, "A", std::int64_t{999}},
                                      {std::int64_t{2}, std::int64_t{1}, "B", {}, {}, {}, std::int64_t{77}},
                                      {std::int64_t{3}, std::int64_t{1}, "B"}};
    Corpus corpus;
    corpus.add(make_dna_run(frame));
    Document document;
    document.id = DocumentId("d:1");
    corpus.add(document);
    corpus.finish();
    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string path = write(folder, corpus, findings.sink());
    CHECK(findings.has("6 rows of the database that the records come from: broken"));
    CHECK(rows(path, "SELECT ID, Value FROM ENTITIES") == "2|B\n");
    CHECK(rows(path, "PRAGMA foreign_key_check").empty());
    CHECK(rows(path, "SELECT Name FROM CODERS") == "Admin\n");
  }
}

}  // namespace standpoint::io
