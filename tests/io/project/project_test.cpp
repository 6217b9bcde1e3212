#include "io/scratch.hpp"
#include "project/schema.hpp"
#include "sqlite.hpp"

#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

void sql(const std::string& path, const std::string& statements) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
  char* error = nullptr;
  const int done = sqlite3_exec(db, statements.c_str(), nullptr, nullptr, &error);
  const std::string said = error == nullptr ? "" : error;
  CAPTURE(said);
  REQUIRE(done == SQLITE_OK);
  sqlite3_close(db);
}

const std::string header =
    R"({"record":"header","format":"standpoint","version":"1.0","offsets":"codepoint","generator":{"name":"t","version":"1"}})"
    "\n";

// Two documents as extract writes them, with members that this version does not know.
const std::string records =
    R"({"record":"document","id":"d:2","text":"Ida Holt rejected the toll.","title":"Toll","url":"https://x/2","date":"2026-03-02","source":"Post","text_sha256":"97e0d3ac5d10e8a4e4bdd0e1a3c5a1fd7e5d9ae6e5e7d7f3be3c1fae0fe9e7a3","meta":{"path":"toll.txt"},"later":[1,2]}
{"record":"entity","id":"e:1","name":"Ida Holt","kind":"person","aliases":[{"name":"Holt","source":"surname"}],"part_of":"e:9","colour":"red"}
{"record":"issue","id":"i:1","label":"toll","phrases":["the toll"],"provisional":true}
{"record":"mention","doc":"d:2","span":{"start":0,"end":8,"quote":"Ida Holt"},"entity":"e:1","type":"name","rule":"full-name","confidence":0.98}
{"record":"statement","id":"s:1","doc":"d:2","actor":{"entity":"e:1","span":{"start":0,"end":8,"quote":"Ida Holt"}},"issue":{"id":"i:1","span":{"start":18,"end":26,"quote":"the toll"},"by":"phrase","score":1},"stance":"oppose","strength":0.9,"confidence":0.74,"act":"reject","evidence":[{"start":0,"end":27,"quote":"Ida Holt rejected the toll.","stage":"exact"}],"review":{"status":"auto"},"more":{"a":1}}
{"record":"document","id":"d:1","text":"The Guild praised Holt — twice.","title":"Praise"}
{"record":"entity","id":"e:1","name":"Holt","kind":"person"}
{"record":"entity","id":"e:2","name":"Guild","kind":"organisation"}
{"record":"affiliation","doc":"d:1","person":"e:1","institution":"e:2","role":"friend"}
{"record":"attribution","doc":"d:1","source":[],"cue":[],"content":[],"type":"direct"}
)";

std::vector<DocumentRecords> groups_of(const test::ScratchFolder& folder, const std::string& lines,
                                       test::Findings& findings) {
  std::vector<DocumentRecords> documents;
  std::vector<Run> runs;
  read_document_records(
      folder.write("in.jsonl", header + lines),
      [&](DocumentRecords&& one) { return documents.push_back(std::move(one)), true; }, runs,
      findings.sink());
  return documents;
}

std::string written(const Project& project, test::Findings& findings) {
  std::ostringstream out;
  RecordWriter writer(out);
  const auto failed =
      project.read([&](DocumentRecords&& one) { return writer.write(one), true; }, findings.sink());
  REQUIRE(failed.has_value());
  CHECK(*failed == 0);
  return out.str();
}

// The same records as they are written anew: hashes are made by the writer.
std::string rewritten(const std::vector<DocumentRecords>& documents) {
  std::ostringstream out;
  RecordWriter writer(out);
  for (const auto& one : documents) writer.write(one);
  return out.str();
}

Project open(const std::string& path, ProjectAccess access, int wait_ms = 10'000) {
  auto project = Project::open(path, access, {std::chrono::milliseconds(wait_ms)});
  if (!project) FAIL(to_string(project.error()));
  return std::move(*project);
}

std::string error_of(const std::string& path, ProjectAccess access = ProjectAccess::read, int wait_ms = 50) {
  const auto project = Project::open(path, access, {std::chrono::milliseconds(wait_ms)});
  return project ? "" : to_string(project.error());
}

Run a_run(const std::string& id) {
  Run run;
  run.id = RunId(id);
  run.started = "2026-03-02T08:00:00Z";
  run.version = "0.1.0";
  return run;
}

TEST_SUITE("project") {
  TEST_CASE("a project gives the records back as they were, in the order they were added") {
    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string path = folder.path("a.standpoint");
    auto documents = groups_of(folder, records, findings);
    REQUIRE(documents.size() == 2);
    const std::string before = rewritten(documents);
    {
      Project project = open(path, ProjectAccess::create);
      const auto added = project.add(documents);
      REQUIRE(added.has_value());
      CHECK(added->documents == 2);
      CHECK(added->statements == 1);
    }
    {
      const Project project = open(path, ProjectAccess::read);
      CHECK(written(project, findings) == before);
      CHECK(project.counts()->documents == 2);
      CHECK(findings.all().empty());
    }
    CHECK(folder.files() == 2);  // the records, and the project without what SQLite keeps beside it
  }

  TEST_CASE("a document that is there already is left as it is") {
    const test::ScratchFolder folder;
    test::Findings findings;
    auto documents = groups_of(folder, records, findings);
    Project project = open(folder.path("a.standpoint"), ProjectAccess::create);
    REQUIRE(project.add(documents).has_value());
    documents.front().document.title = "Another";
    documents.push_back(documents.front());
    documents.back().document.id = DocumentId("d:3");
    const auto added = project.add(documents);
    REQUIRE(added.has_value());
    CHECK(added->documents == 1);
    CHECK(project.find(DocumentKey::id, "d:2")->front().document.title == "Toll");
  }

  TEST_CASE("documents are found by id, url, path, title and source") {
    const test::ScratchFolder folder;
    test::Findings findings;
    Project project = open(folder.path("a.standpoint"), ProjectAccess::create);
    REQUIRE(project.add(groups_of(folder, records, findings)).has_value());
    for (const auto& [key, value] : {std::pair{DocumentKey::id, "d:2"},
                                     {DocumentKey::url, "https://x/2"},
                                     {DocumentKey::path, "toll.txt"},
                                     {DocumentKey::title, "Toll"},
                                     {DocumentKey::source, "Post"}}) {
      const auto found = project.find(key, value);
      REQUIRE(found.has_value());
      REQUIRE(found->size() == 1);
      CHECK(found->front().document.id.value == "d:2");
      CHECK(found->front().document.text.empty());
      CHECK(found->front().document.extra == "\"later\":[1,2]");
    }
    CHECK(project.find(DocumentKey::title, "toll")->empty());
    CHECK(project.document(1)->text.bytes() == "Ida Holt rejected the toll.");
    CHECK(project.document(7).error().code == Errc::not_found);
  }

  TEST_CASE("a removed document leaves nothing in the file") {
    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string path = folder.path("a.standpoint");
    auto documents = groups_of(folder, records, findings);
    // Long enough that SQLite spreads it over pages of its own.
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "Zugvogel " + std::to_string(i) + ". ";
    documents.front().document.text = Text(text);
    {
      Project project = open(path, ProjectAccess::create);
      REQUIRE(project.add(documents).has_value());
      const std::int64_t number = project.find(DocumentKey::id, "d:2")->front().number;
      const auto removed = project.remove(std::vector{number});
      REQUIRE(removed.has_value());
      CHECK(removed->documents == 1);
      CHECK(removed->statements == 1);
      // Also while the project is open: the log is cleared.
      CHECK(folder.read("a.standpoint-wal").find("Zugvogel") == std::string::npos);
    }
    const std::string bytes = folder.read("a.standpoint");
    for (const char* word : {"Zugvogel", "Ida Holt", "rejected", "toll.txt", "oppose"}) {
      CAPTURE(word);
      CHECK(bytes.find(word) == std::string::npos);
    }
    CHECK(bytes.find("Guild") != std::string::npos);
    CHECK(written(open(path, ProjectAccess::read), findings) == rewritten({documents.back()}));
  }

  TEST_CASE("a document is replaced in its place") {
    const test::ScratchFolder folder;
    test::Findings findings;
    auto documents = groups_of(folder, records, findings);
    Project project = open(folder.path("a.standpoint"), ProjectAccess::create);
    REQUIRE(project.add(documents).has_value());
    DocumentRecords other = documents.front();
    other.document.id = DocumentId("d:new");
    other.document.text = Text("Ida Holt backed the toll.");
    other.mentions.clear();
    other.statements.clear();
    REQUIRE(project.replace({{1, other}}).has_value());
    CHECK(written(project, findings) == rewritten({other, documents.back()}));
    // The id of another document.
    other.document.id = DocumentId("d:1");
    CHECK_FALSE(project.replace({{1, other}}).has_value());
    CHECK(project.find(DocumentKey::id, "d:new")->size() == 1);
  }

  TEST_CASE("entities and issues go to every document that uses them, with what they are part of") {
    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string lines =
        R"({"record":"entity","id":"e:0","name":"State","kind":"government","part_of":"e:1"}
{"record":"document","id":"d:1","text":"One."}
{"record":"entity","id":"e:1","name":"City","kind":"government","part_of":"e:0"}
{"record":"mention","doc":"d:2","span":{"start":0,"end":3,"quote":"Two"},"entity":"e:1"}
{"record":"document","id":"d:2","text":"Two."}
{"record":"mention","doc":"d:3","span":{"start":0,"end":3,"quote":"Two"},"entity":"e:1"}
)";
    const auto documents = groups_of(folder, lines, findings);
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].entities.size() == 2);
    REQUIRE(documents[1].entities.size() == 2);
    CHECK(documents[1].entities[0].name == "City");
    CHECK(documents[1].entities[1].name == "State");
    CHECK(findings.has("1 record of documents that are not in the file"));
  }

  TEST_CASE("a corpus made of a project is the one made of its records") {
    const test::ScratchFolder folder;
    test::Findings findings;
    auto documents = groups_of(folder, records, findings);
    Project project = open(folder.path("a.standpoint"), ProjectAccess::create);
    Run coded = a_run("r:coded");
    coded.codebook_sha256 = "ab";
    REQUIRE(project.add_runs(std::vector{coded}).has_value());
    project.begin_run("add", a_run("r:work"));
    REQUIRE(project.add(documents).has_value());

    const auto corpus_text = [&](const std::string& path) {
      Corpus corpus;
      CHECK(read_corpus(std::vector{path}, corpus, findings.sink()).failed == 0);
      corpus.finish();
      std::ostringstream out;
      RecordWriter(out).write(corpus);
      return out.str();
    };
    std::ostringstream run_line;
    RecordWriter(run_line).write(Record(coded));
    const std::string from_records = corpus_text(folder.write("b.jsonl", header + run_line.str() + records));
    CHECK(corpus_text(project.path()) == from_records);
    CHECK(findings.all().empty());

    // And written as a project.
    Corpus corpus;
    read_corpus(std::vector{folder.path("b.jsonl")}, corpus, findings.sink());
    corpus.finish();
    std::ostringstream image;
    REQUIRE(write_project(image, corpus).has_value());
    CHECK(corpus_text(folder.write("c.standpoint", image.str())) == from_records);
    // Which can be written to as any other.
    Project again = open(folder.path("c.standpoint"), ProjectAccess::write);
    CHECK(again.remove(std::vector<std::int64_t>{1})->documents == 1);
  }

  TEST_CASE("a run is written with its first document, and says what became of it") {
    const test::ScratchFolder folder;
    test::Findings findings;
    auto documents = groups_of(folder, records, findings);
    Project project = open(folder.path("a.standpoint"), ProjectAccess::create);
    Run coding = a_run("r:book");
    coding.codebook_sha256 = "ab";
    project.begin_run("add", a_run("r:1"), coding);
    REQUIRE(project.end_run({{"documents", 0}}).has_value());
    CHECK(project.runs()->empty());
    REQUIRE(project.add(documents).has_value());
    REQUIRE(project.end_run({{"documents", 2}}).has_value());
    const auto runs = project.runs();
    REQUIRE(runs.has_value());
    REQUIRE(runs->size() == 2);
    CHECK(runs->front().second.counts.at("documents") == 2);
    CHECK(project.documents()->front().second == runs->front().first);
    CHECK(project.record_runs()->size() == 1);
    // No document is coded with it any more.
    REQUIRE(project.remove(std::vector<std::int64_t>{1, 2}).has_value());
    CHECK(project.record_runs()->empty());
  }

  TEST_CASE("work that fails half-way changes nothing") {
    const test::ScratchFolder folder;
    test::Findings findings;
    auto documents = groups_of(folder, records, findings);
    const std::string path = folder.path("a.standpoint");
    Project project = open(path, ProjectAccess::create, 50);
    project.begin_run("add", a_run("r:1"));
    {
      sqlite3* other = nullptr;
      REQUIRE(sqlite3_open(path.c_str(), &other) == SQLITE_OK);
      REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
      const auto added = project.add(documents);
      REQUIRE_FALSE(added.has_value());
      CHECK(added.error().code == Errc::in_use);
      CHECK(to_string(added.error()).find("another program is writing to it; waited 0.05 s") !=
            std::string::npos);
      // Readers are not kept waiting.
      CHECK(open(path, ProjectAccess::read, 0).counts()->documents == 0);
      sqlite3_close(other);
    }
    REQUIRE(project.add(documents).has_value());
    CHECK(project.runs()->size() == 1);
  }

  TEST_CASE("what is no project is refused with a line that says so") {
    const test::ScratchFolder folder;
    CHECK(error_of(folder.path("none.standpoint")).find("no such file") != std::string::npos);
    CHECK(error_of(folder.path("no/none.standpoint"), ProjectAccess::create).find("mkdir -p") !=
          std::string::npos);
    CHECK(error_of(folder.write("empty.standpoint", "")).find("an empty file") != std::string::npos);
    CHECK(error_of(folder.write("text.standpoint", std::string(5000, 'x'))).find("is not a database") !=
          std::string::npos);
    CHECK(error_of(folder.path("text.standpoint"), ProjectAccess::create).find("is not a database") !=
          std::string::npos);
    CHECK(folder.read("text.standpoint") == std::string(5000, 'x'));
    sql(folder.path("other.standpoint"), "CREATE TABLE t (a)");
    CHECK(error_of(folder.path("other.standpoint")).find("of another program") != std::string::npos);
    CHECK(error_of(folder.path("other.standpoint"), ProjectAccess::create).find("of another program") !=
          std::string::npos);
    std::filesystem::create_directory(folder.path("folder.standpoint"));
    CHECK(error_of(folder.path("folder.standpoint")).find("is a folder") != std::string::npos);
  }

  TEST_CASE("an empty file becomes a project") {
    const test::ScratchFolder folder;
    const std::string path = folder.write("a.standpoint", "");
    CHECK(error_of(path, ProjectAccess::create).empty());
    CHECK(error_of(path).empty());
  }

  TEST_CASE("a project of a newer version, and changed tables, are refused") {
    const test::ScratchFolder folder;
    const auto changed = [&](const std::string& name, const std::string& statements) {
      const std::string path = folder.path(name);
      (void)open(path, ProjectAccess::create);
      sql(path, statements);
      return error_of(path, ProjectAccess::write);
    };
    CHECK(changed("a.standpoint", "PRAGMA user_version = 99").find("use a newer Standpoint") !=
          std::string::npos);
    CHECK(changed("b.standpoint", "DROP TABLE reviews").find("'reviews_by_document' is missing") !=
          std::string::npos);
    CHECK(changed("c.standpoint", "CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM runs; END")
              .find("the trigger 't' is no part of it") != std::string::npos);
    CHECK(changed("d.standpoint", "CREATE INDEX i ON statements (hex(record))").find("index 'i'") !=
          std::string::npos);
    // Tables and views of the user's own are his.
    CHECK(
        changed("e.standpoint", "CREATE TABLE notes (a); CREATE VIEW v AS SELECT * FROM documents").empty());
  }

  TEST_CASE("an older project is taken through the steps to the present version, all of them or none") {
    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string path = folder.path("a.standpoint");
    REQUIRE(open(path, ProjectAccess::create).add(groups_of(folder, records, findings)).has_value());
    const std::string_view first = project_schema_steps().front();
    const auto file = SqliteFile::open_shared(path, SqliteAccess::write, std::chrono::milliseconds(50), "");
    REQUIRE(file.has_value());

    const std::array<std::string_view, 3> broken = {first, "ALTER TABLE documents ADD COLUMN colour TEXT",
                                                    "ALTER TABLE nowhere ADD COLUMN a TEXT"};
    CHECK_FALSE(bring_up_to_date(*file, broken).has_value());
    CHECK(*file->number("PRAGMA user_version") == 1);
    CHECK(check_project_schema(*file, project_schema_steps()).has_value());

    const std::array<std::string_view, 3> steps = {first, "ALTER TABLE documents ADD COLUMN colour TEXT",
                                                   "CREATE INDEX by_colour ON documents (colour)"};
    CHECK(check_project_schema(*file, steps).error().message.find("standpoint update") != std::string::npos);
    REQUIRE(bring_up_to_date(*file, steps).has_value());
    CHECK(*file->number("PRAGMA user_version") == 3);
    CHECK(*file->number("SELECT count(*) FROM documents WHERE colour IS NULL") == 2);
    CHECK(check_project_schema(*file, steps).has_value());
    CHECK(bring_up_to_date(*file, steps).has_value());
    // This program does not know that version.
    CHECK(error_of(path).find("version 3") != std::string::npos);
  }

  TEST_CASE("rows that are no records are told with their place, and the rest is read") {
    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string path = folder.path("a.standpoint");
    REQUIRE(open(path, ProjectAccess::create).add(groups_of(folder, records, findings)).has_value());
    sql(path,
        "UPDATE statements SET record = json_set(record, '$.stance', 'maybe'); UPDATE documents SET text = "
        "CAST(x'FF' AS TEXT) WHERE number = 2");
    std::size_t read = 0;
    const auto failed =
        open(path, ProjectAccess::read).read([&](DocumentRecords&&) { return ++read > 0; }, findings.sink());
    REQUIRE(failed.has_value());
    CHECK(*failed == 2);
    CHECK(read == 1);
    CHECK(findings.has("a.standpoint: statements of document 1: unknown stance 'maybe'"));
    CHECK(findings.has("documents of document 2: its text is not UTF-8"));
  }

  TEST_CASE("reviews are kept with their document, whatever its id") {
    const test::ScratchFolder folder;
    test::Findings findings;
    auto documents = groups_of(folder, records, findings);
    Project project = open(folder.path("a.standpoint"), ProjectAccess::create);
    REQUIRE(project.add(documents).has_value());
    ReviewRow row;
    row.id = StatementId("s:1");
    row.doc = DocumentId("d:2");
    row.status = ReviewStatus::accepted;
    row.values = {Stance::oppose, "reject", "Ida Holt", "toll", ""};
    row.found = row.values;
    row.note = "=irony, \"really\"\nsee page 2";
    row.quote = "Ida Holt rejected the toll.";
    row.evidence_at = {{0, 27}};
    const auto reviews_of = [](std::vector<ReviewRow> rows) {
      Reviews reviews;
      for (auto& one : rows) REQUIRE_FALSE(reviews.add(std::move(one)).has_value());
      return reviews;
    };
    ReviewRow elsewhere = row;
    elsewhere.id = StatementId("s:2");
    elsewhere.doc = DocumentId("d:nowhere");
    ReviewRow undecided = row;
    undecided.id = StatementId("s:3");
    undecided.status = ReviewStatus::automatic;
    undecided.note.clear();
    CHECK(*project.store(reviews_of({row, elsewhere, undecided})) == 1);
    const auto only = [&] {
      const auto reviews = project.reviews();
      REQUIRE(reviews.has_value());
      REQUIRE(reviews->documents().size() == 1);
      REQUIRE(reviews->documents().begin()->second.size() == 1);
      return reviews->documents().begin()->second.begin()->second;
    };
    CHECK(only().note == row.note);
    CHECK(only().evidence_at == row.evidence_at);
    CHECK(only().values == row.values);

    // The document gets another text and id; the decision follows it.
    DocumentRecords other = documents.front();
    other.document.id = DocumentId("d:new");
    REQUIRE(project.replace({{1, other}}).has_value());
    CHECK(only().doc.value == "d:new");
    CHECK(only().id.value == "s:1");

    // The same finding under another id takes its place.
    row.id = StatementId("s:new");
    row.doc = DocumentId("d:new");
    CHECK(*project.store(reviews_of({row})) == 1);
    CHECK(only().id.value == "s:new");
    REQUIRE(project.remove(std::vector<std::int64_t>{1}).has_value());
    CHECK(project.reviews()->documents().empty());
  }

  TEST_CASE("a project is known by its name or its first bytes") {
    const test::ScratchFolder folder;
    (void)open(folder.path("a.standpoint"), ProjectAccess::create);
    std::filesystem::copy_file(folder.path("a.standpoint"), folder.path("b.db"));
    sql(folder.path("c.db"), "CREATE TABLE t (a)");
    CHECK(is_project_file(folder.path("none.standpoint")));
    CHECK(is_project_file(folder.path("b.db")));
    CHECK_FALSE(is_project_file(folder.path("c.db")));
    CHECK_FALSE(is_project_file(folder.path("none.db")));
    CHECK(holds_records(folder.path("b.db")));
  }

  TEST_CASE("damage is found") {
    const test::ScratchFolder folder;
    test::Findings findings;
    const std::string path = folder.path("a.standpoint");
    REQUIRE(open(path, ProjectAccess::create).add(groups_of(folder, records, findings)).has_value());
    CHECK(open(path, ProjectAccess::read).damage()->empty());
    sql(path, "INSERT INTO mentions (document, position, record) VALUES (77, 0, '{}')");
    const auto damage = open(path, ProjectAccess::read).damage();
    REQUIRE(damage.has_value());
    REQUIRE(damage->size() == 1);
    CHECK(damage->front() == "a row of mentions belongs to a row of documents that is not there");
  }
}

}  // namespace
}  // namespace standpoint::io
