#include "dna_files.hpp"
#include "utf16_offsets.hpp"

#include <standpoint/io/dna_database.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace standpoint::io {
namespace {

using graph::StatementTable;
using graph::VariableKind;

std::string value(const StatementTable& table, std::string_view variable, std::size_t row) {
  const auto at = table.find(variable);
  REQUIRE(at);
  return std::string(table.value(table.variables()[*at], row));
}

std::string error_of(const std::string& path, const std::string& type = "") {
  const auto table = read_dna_statements(path, type, ignore_diagnostics);
  return table ? "read" : to_string(table.error());
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_SUITE("dna database") {
  TEST_CASE("UTF-16 offsets are those of Java") {
    const std::string text = "a\u00fc\U0001F600b";
    const Utf16Offsets offsets(text);
    const std::vector<std::size_t> bytes = {0, 1, 3, 3, 7, 8, 8};
    for (std::size_t unit = 0; unit < bytes.size(); ++unit) CHECK(offsets.byte_of(unit) == bytes[unit]);
    std::string many;
    for (int i = 0; i < 1000; ++i) many += "\U0001F600x";
    const Utf16Offsets far(many);
    CHECK(far.byte_of(3 * 700 + 2) == 5 * 700 + 4);
    CHECK(far.byte_of(9'000'000) == many.size());
    CHECK(Utf16Offsets("").byte_of(3) == 0);
  }

  TEST_CASE("statements of the type that ties, with what is said of their documents") {
    const test::ScratchFolder folder;
    const std::string path = test::make_dna_file(folder, R"(
      INSERT INTO STATEMENTS VALUES (11, 3, 4, 6, 13, 2), (12, 3, 4, 0, 5, 2), (13, 1, 4, 0, 5, 2), (14, 3, 77, 0, 5, 2);
      INSERT INTO DATASHORTTEXT VALUES (1, 11, 4, 2), (2, 11, 5, 3), (3, 11, 6, 5), (4, 12, 4, 1), (5, 12, 5, 4),
        (6, 12, 6, 5), (7, 13, 2, 7);
      INSERT INTO DATABOOLEAN VALUES (1, 11, 7, 0);
    )");
    test::Findings findings;
    const auto table = read_dna_statements(path, "", findings.sink());
    REQUIRE(table);
    CHECK(findings.has("document 9 has no date"));
    CHECK(table->variable_names() ==
          "person, organization, concept, agreement, actor, title, author, source, section, type, id, date");
    // In the order of their places; the note and the statement without a document are not among them.
    REQUIRE(table->size() == 2);
    CHECK(table->words()[0].id == "12");
    CHECK(table->words()[1].id == "11");
    CHECK(table->words()[1].text == "\U0001F600 said");
    CHECK(table->words()[1].coder == "2");
    CHECK(value(*table, "actor", 0) == "Marel Lines");
    CHECK(value(*table, "actor", 1) == "Ida Holt");
    CHECK(value(*table, "organization", 1).empty());  // the entity without a name
    CHECK(value(*table, "agreement", 1) == "0");
    CHECK(value(*table, "agreement", 0).empty());
    CHECK(value(*table, "issue", 0) == "toll");
    CHECK(value(*table, "title", 0) == "Toll, again");
    CHECK(value(*table, "date", 0) == "2026-03-02");
    CHECK(table->documents().size() == 2);
    CHECK(table->variables()[2].values == std::vector<std::string>{"toll"});
    CHECK(table->variables()[3].kind == VariableKind::boolean);
  }

  TEST_CASE("a statement type by its name") {
    const test::ScratchFolder folder;
    const std::string path = test::make_dna_file(folder, "");
    const auto story = read_dna_statements(path, "Story", ignore_diagnostics);
    REQUIRE(story);
    CHECK(story->size() == 0);
    CHECK(story->variables()[0].name == "hero");
    CHECK(has(error_of(path, "Stories"),
              "no statement type 'Stories'; the types are 'Note', 'Story', 'Claim'"));
    CHECK(has(error_of(path, "Note"), "no two variables of short text"));
  }

  TEST_CASE("other versions and other files are refused by what they are") {
    const test::ScratchFolder folder;
    CHECK(has(error_of(folder.path("no.dna")), "no.dna"));
    CHECK(has(error_of(folder.write("a.dna", "")), "empty"));
    CHECK(has(error_of(folder.write("b.dna", "Marel Lines backed the toll.")), "no SQLite database"));
    CHECK(has(error_of(folder.write("c.dna", "  <?xml version=\"1.0\"?>")), "DNA 1"));
    test::run_sql(folder.path("d.dna"), "CREATE TABLE SONGS(Title)");
    CHECK(has(error_of(folder.path("d.dna")), "no table SETTINGS"));
    test::run_sql(folder.path("e.dna"), std::string(test::dna_schema) +
                                            "DROP TABLE ENTITIES; UPDATE SETTINGS SET Value = '2.0.11'");
    CHECK(has(error_of(folder.path("e.dna")), "DNA 2"));
    test::run_sql(folder.path("f.dna"), std::string(test::dna_schema) + "UPDATE SETTINGS SET Value = '4.1'");
    CHECK(has(error_of(folder.path("f.dna")), "version '4.1'"));
    test::run_sql(folder.path("g.dna"), std::string(test::dna_schema) + "DROP TABLE DATAINTEGER");
    CHECK(has(error_of(folder.path("g.dna")), "no such table: DATAINTEGER"));
    test::run_sql(folder.path("h.dna"),
                  std::string(test::dna_schema) + "UPDATE VARIABLES SET DataType = 'long text'");
    CHECK(has(error_of(folder.path("h.dna")), "no statement type has two variables of short text"));
  }

  TEST_CASE("nothing is written, and a file that is being written is not read") {
    const test::ScratchFolder folder;
    const std::string path = test::make_dna_file(folder, "");
    const std::string before = folder.read("claims.dna");
    CHECK(error_of(path) == "read");
    CHECK(folder.files() == 1);
    CHECK(folder.read("claims.dna") == before);
    folder.write("claims.dna-wal", "x");
    CHECK(has(error_of(path), "claims.dna-wal is there"));
  }

  TEST_CASE("what a hostile file brings along is not run") {
    const test::ScratchFolder folder;
    // A table that is a view without an end.
    const std::string path = test::make_dna_file(folder, R"(
      ALTER TABLE DOCUMENTS RENAME TO D;
      CREATE VIEW DOCUMENTS AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT i AS ID, '' AS Title, '' AS Text, '' AS Author, '' AS Source, '' AS Section, '' AS Type, i AS Date FROM n;
    )");
    CHECK(has(error_of(path), "no table DOCUMENTS"));
    // Values of other types than they should be, offsets from nowhere, bytes that are no text.
    const std::string odd = folder.path("odd.dna");
    test::run_sql(odd, std::string(test::dna_schema) + R"(
      INSERT INTO DOCUMENTS VALUES ('8', x'ff41', x'80', NULL, NULL, NULL, 3.5, NULL, NULL, 'today');
      INSERT INTO STATEMENTS VALUES (1, 3, 8, -5, 9223372036854775807, NULL), (2, 3, 8, 'x', NULL, NULL), (3, 3, 4, 9, 2, 1);
      INSERT INTO DATABOOLEAN VALUES (1, 1, 7, 'yes'), (2, 2, 7, 17), (3, 'x', 7, 1), (4, 2, 4, 1), (5, 2, 99, 1);
      INSERT INTO ENTITIES VALUES (20, 5, x'ff42');
      INSERT INTO DATASHORTTEXT VALUES (1, 1, 5, 20), (2, 1, 6, 999), (3, 2, 6, 5);
    )");
    const auto table = read_dna_statements(odd, "", ignore_diagnostics);
    REQUIRE(table);
    REQUIRE(table->size() == 3);
    CHECK(value(*table, "organization", 1) == "\uFFFDB");
    CHECK(table->span(1).stop == UINT32_MAX);
    CHECK(table->words()[1].text == "\uFFFD");
    CHECK(value(*table, "agreement", 0) == "1");
    CHECK(value(*table, "agreement", 1).empty());
    CHECK(table->words()[2].text.empty());
  }
}

}  // namespace standpoint::io
