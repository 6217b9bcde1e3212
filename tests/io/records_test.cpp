#include "core/random_text.hpp"
#include "io/scratch.hpp"

#include <standpoint/io/records.hpp>
#include <standpoint/model/utf8.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

const std::string header =
    "{\"record\":\"header\",\"format\":\"standpoint\",\"version\":\"1.0\",\"offsets\":\"codepoint\"}\n";

struct Read {
  std::vector<Record> records;
  test::Findings findings;
  RecordCounts counts;
  std::string refused;
};

Read read(const std::string& text) {
  Read result;
  std::istringstream in(text);
  const auto counts = read_records(
      in, "r.jsonl", [&](Record&& r) { return result.records.push_back(std::move(r)), true; },
      result.findings.sink());
  if (counts) {
    result.counts = *counts;
  } else {
    result.refused = to_string(counts.error());
  }
  return result;
}

std::string write(const std::vector<Record>& records, RecordWriterOptions options = {}) {
  std::ostringstream out;
  RecordWriter writer(out, std::move(options));
  writer.write_header("standpoint", "0");
  for (const auto& record : records) writer.write(record);
  return out.str();
}

// One record of each kind with hostile strings.
std::vector<Record> sample(test::Random& random) {
  const auto text = [&] { return test::random_text(random, 1 + random.below(30)); };
  const auto quote = [&] { return Quote{{random.below(100), 100 + random.below(100)}, text()}; };
  const auto share = [&] { return random.below(1001) / 1000.0; };
  Document document;
  document.id = DocumentId(text());
  document.text = Text(text());
  document.title = text();
  document.date = Date{2026, 3, 2};
  document.meta["key \""] = text();
  document.extra = "\"later\":{\"x\":[1,2.5,null]}";
  Entity entity;
  entity.id = EntityId(text());
  entity.name = text();
  entity.kind = EntityKind::office;
  entity.aliases = {{text(), "acronym"}, {text(), ""}};
  entity.roles = {{text(), text(), Date{2020, 1, 0}, Date{2024, 0, 0}}};
  entity.country = "NO";
  Issue issue;
  issue.id = IssueId(text());
  issue.label = text();
  issue.phrases = {text(), text()};
  issue.provisional = true;
  Mention mention{document.id, quote(), entity.id, MentionType::nominal, "surname", share()};
  Affiliation affiliation{document.id, entity.id, EntityId(text()), text(), {}, Date{2026, 0, 0}, {quote()}};
  Attribution attribution{document.id, {quote()}, {}, {quote(), quote()}, QuotationType::mixed, entity.id};
  Statement s;
  s.id = StatementId(text());
  s.doc = document.id;
  s.actor = {entity.id, quote(), {EntityId(text())}};
  s.issue = StatementIssue{issue.id, quote(), "codebook", share()};
  s.target = StatementTarget{EntityId(text()), quote()};
  s.stance = Stance::oppose;
  s.strength = share();
  s.confidence = share();
  s.act = "threaten";
  s.modality = {true, true, text()};
  s.evidence = {{quote(), EvidenceStage::fuzzy}, {quote(), EvidenceStage::exact}};
  s.sentence = {3, 99};
  s.attribution = {{entity.id, text(), quote(), QuotationType::direct}};
  s.date = {Date{2026, 3, 0}, "month", text()};
  s.extractor = "rules";
  s.extractor_version = "0.1.0";
  s.rule = "verb";
  s.flags = {text()};
  s.review = ReviewStatus::edited;
  s.review_note = text();
  s.found = StatementValues{Stance::neutral, text(), "a" + text(), text(), text()};
  s.extra = "\"mine\":\"kept\"";
  return {document, entity, issue, mention, affiliation, attribution, s};
}

std::string statement_line(const std::string& members) {
  return header + "{\"record\":\"statement\",\"id\":\"s:1\",\"doc\":\"d:1\",\"actor\":{\"entity\":\"e:1\"}," +
         members + "}\n";
}

}  // namespace

TEST_SUITE("records") {
  TEST_CASE("what is written is read again, whatever the strings") {
    test::Random random(47);
    for (int round = 0; round < 100; ++round) {
      const std::string first = write(sample(random));
      const Read r = read(first);
      CHECK(r.findings.all() == "");
      REQUIRE(r.records.size() == 8);
      CHECK(write({r.records.begin() + 1, r.records.end()}) == first);
    }
  }

  TEST_CASE("the example of the format is read") {
    const Read r = read(
        header +
        R"({"record":"statement","id":"s:a1","doc":"d:1f","actor":{"entity":"e:77","span":{"start":11,"end":19,"quote":"Ida Holt"}},)"
        R"("issue":{"id":"i:01","span":{"start":30,"end":38,"quote":"the toll"},"by":"phrase","score":1.0},"stance":"oppose",)"
        R"("strength":0.9,"confidence":0.93,"act":"reject","evidence":[{"start":0,"end":39,"quote":"The mayor","stage":"exact"}],)"
        R"("review":{"status":"auto"}})"
        "\n");
    REQUIRE(r.records.size() == 2);
    const auto& s = std::get<Statement>(r.records[1]);
    CHECK(s.actor.span->text == "Ida Holt");
    CHECK(s.issue->score == 1.0);
    CHECK(s.stance == Stance::oppose);
    CHECK(s.confidence == 0.93);
    CHECK(s.review == ReviewStatus::automatic);
  }

  TEST_CASE("half of a surrogate pair, as texts that were cut have it, becomes U+FFFD in every member") {
    // Also beside a byte that keeps the line from being read in place.
    for (const std::string other : {"", "\\u0000"}) {
      const Read found =
          read(header + R"({"record":"document","id":"d:\udddd1","text":"a\udc00b \ud83d\ude00)" + other +
               R"(","title":"\uDFFF","later":{"x\udead":"\udc01"}})" + "\n");
      CAPTURE(other);
      REQUIRE(found.records.size() == 2);
      const auto& document = std::get<Document>(found.records[1]);
      CHECK(document.id.value == "d:\uFFFD1");
      CHECK(document.text.bytes().starts_with("a\uFFFDb \U0001F600"));
      CHECK(document.title == "\uFFFD");
      CHECK(find_invalid_utf8(write(found.records)) == std::string_view::npos);
      CHECK(find_invalid_utf8(document.extra) == std::string_view::npos);
    }
  }

  TEST_CASE("a file of something else is said to be that, once") {
    const auto refusal = [](const std::string& bytes) {
      std::istringstream in(bytes);
      test::Findings findings;
      const auto counts = read_records(
          in, "a.jsonl", [](Record&&) { return true; }, findings.sink());
      CHECK(findings.lines.empty());
      REQUIRE_FALSE(counts);
      return to_string(counts.error());
    };
    CHECK(refusal("\xEF\xBB\xBF\n<?xml version=\"1.0\"?>\n<a/>\n")
              .find("a.jsonl:2: no records but XML or HTML") != std::string::npos);
    CHECK(refusal("document,date,actor\n1,2026,Holt\n").find("a table or text") != std::string::npos);
    CHECK(refusal("[{\"text\":\"x\"}]\n").find("a JSON list") != std::string::npos);
    CHECK(refusal(std::string("SQLite format 3\0\x10\0\1\1", 20)).find("a binary file") != std::string::npos);
  }

  TEST_CASE("a file of broken lines tells the first twenty of each kind and counts the others") {
    std::string lines;
    for (int i = 0; i < 500; ++i) lines += "{broken\n{\"record\":\"entity\"}\n";
    std::istringstream in(lines + R"({"record":"document","id":"d:1","text":"Good."})");
    test::Findings findings;
    const auto counts = read_records(
        in, "a.jsonl", [](Record&&) { return true; }, findings.sink());
    REQUIRE(counts);
    CHECK(counts->failed == 1000);
    CHECK(counts->records == 1);
    CHECK(findings.lines.size() == 42);
    CHECK(findings.has("error: a.jsonl: ... and 480 more of this kind: a broken record"));
    CHECK(findings.has("error: a.jsonl: ... and 480 more of this kind: broken JSON"));
  }

  TEST_CASE("a broken record is named by line, member and what was expected") {
    const std::string evidence = "\"evidence\":{\"start\":0,\"end\":1,\"quote\":\"x\"}";
    struct Row {
      std::string text;
      std::string message;
    };
    const Row rows[] = {
        {statement_line("\"issue\":{\"id\":\"i:1\"},\"stance\":\"suport\"," + evidence),
         "r.jsonl:2: unknown stance 'suport' (expected support, oppose or neutral)"},
        {statement_line("\"stance\":\"support\"," + evidence),
         "r.jsonl:2: statement without 'issue' and without 'target'; it needs one of them"},
        {statement_line("\"issue\":{\"id\":\"i:1\"},\"stance\":\"support\",\"evidence\":[]"),
         "r.jsonl:2: statement without evidence; give at least one span with its quote"},
        {statement_line("\"issue\":{},\"stance\":\"support\"," + evidence),
         "r.jsonl:2: issue without the required member 'id'"},
        {statement_line("\"issue\":{\"id\":\"i:1\"},\"stance\":\"support\",\"confidence\":1.5," + evidence),
         "r.jsonl:2: statement: member 'confidence' must be a number from 0 to 1"},
        {statement_line(
             "\"issue\":{\"id\":\"i:1\"},\"stance\":\"support\",\"evidence\":{\"start\":-1,\"end\":1}"),
         "r.jsonl:2: evidence: member 'start' must be an offset in code points"},
        {statement_line(
             "\"issue\":{\"id\":\"i:1\"},\"stance\":\"support\",\"evidence\":{\"start\":5,\"end\":1}"),
         "r.jsonl:2: evidence: member 'end' must be no smaller than 'start'"},
        {header + "{\"record\":\"entity\",\"id\":\"e:1\",\"name\":\"x\",\"kind\":\"firm\"}\n",
         "r.jsonl:2: unknown entity kind 'firm' (expected person, organisation, government, office, group, "
         "product, place or other)"},
        {header + "{\"record\":\"entity\",\"id\":\"e:1\"}\n",
         "r.jsonl:2: entity without the required member 'name'"},
        {header + "7\n", "r.jsonl:2: line is no JSON object"},
    };
    for (const Row& row : rows) {
      const Read r = read(row.text);
      CHECK(r.findings.lines == std::vector<std::string>{"error: " + row.message});
      CHECK(r.counts.failed == 1);
    }
  }

  TEST_CASE("another major version, format or offset unit is refused") {
    const auto with = [](const char* format, const char* version, const char* offsets) {
      return read(std::string("{\"record\":\"header\",\"format\":\"") + format + "\",\"version\":\"" +
                  version + "\",\"offsets\":\"" + offsets + "\"}\n")
          .refused;
    };
    CHECK(with("standpoint", "1.7", "codepoint") == "");
    CHECK(with("standpoint", "2.0", "codepoint") ==
          "r.jsonl:1: records of version 2.0; this program reads versions 1.x: use a newer Standpoint");
    CHECK(with("other", "1.0", "codepoint") == "r.jsonl:1: records of another format, 'other'");
    CHECK(
        with("standpoint", "1.0", "byte") ==
        "r.jsonl:1: offsets in units of 'byte'; only code points are read: extract again without --offsets");
  }

  TEST_CASE("records of unknown kinds are skipped with one warning a kind") {
    const Read r = read(header + "{\"record\":\"vote\"}\n{\"record\":\"vote\"}\n{\"record\":\"poll\"}\n");
    CHECK(r.counts.skipped == 3);
    CHECK(r.findings.lines ==
          std::vector<std::string>{"warning: r.jsonl:2: records of kind 'vote' are unknown and skipped",
                                   "warning: r.jsonl:4: records of kind 'poll' are unknown and skipped"});
  }

  TEST_CASE("aliases may be strings, evidence one object, and a bare document is one") {
    const Read r = read(
        "{\"record\":\"entity\",\"id\":\"e:1\",\"name\":\"x\",\"kind\":\"organization\",\"aliases\":[\"HU\"]}"
        "\n"
        "{\"text\":\"She said no.\\r\\n\"}\n");
    REQUIRE(r.records.size() == 2);
    CHECK(std::get<Entity>(r.records[0]).aliases == std::vector<Alias>{{"HU", ""}});
    CHECK(std::get<Entity>(r.records[0]).kind == EntityKind::organisation);
    CHECK(std::get<Document>(r.records[1]).text.bytes() == "She said no.\n");
  }

  TEST_CASE("meta of a document keeps every value, other than strings as JSON text") {
    const Read r = read("{\"text\":\"x\",\"meta\":{\"page\":7,\"tags\":[\"a\"],\"desk\":\"city\"}}\n");
    REQUIRE(r.records.size() == 1);
    const auto& meta = std::get<Document>(r.records[0]).meta;
    CHECK(meta.at("page") == "7");
    CHECK(meta.at("tags") == "[\"a\"]");
    CHECK(meta.at("desk") == "city");
  }

  TEST_CASE("a merged corpus keeps how its files were made") {
    const test::ScratchFolder folder;
    test::Findings findings;
    Corpus corpus;
    const std::string monday =
        R"({"record":"run","id":"r:1","started":"2026-03-02T08:00:00Z","version":"0.1.0","options":{"jobs":4,"kinds":["statement"]},"counts":{"documents":7},"codebook_sha256":"ab","later":true})";
    const std::string tuesday = R"({"record":"run","id":"r:2","started":"2026-03-03T08:00:00Z"})";
    const std::vector<std::string> paths = {
        folder.write("b.jsonl", header + tuesday + "\n"),
        folder.write("a.jsonl", header + monday + "\n"),
        folder.write("c.jsonl", header + monday + "\n"),
    };
    CHECK(read_corpus(paths, corpus, findings.sink()).failed == 0);
    corpus.finish();
    REQUIRE(corpus.runs().size() == 2);
    CHECK(corpus.runs()[0].counts.at("documents") == 7);
    CHECK(corpus.runs()[0].options.at("jobs") == "4");
    std::ostringstream out;
    RecordWriter(out).write(corpus);
    CHECK(out.str() == monday + "\n" + tuesday + "\n");
    CHECK(findings.all().empty());
  }

  TEST_CASE("counts of a run are whole numbers") {
    const Read result = read(header + R"({"record":"run","id":"r:1","counts":{"documents":"many"}})" + "\n");
    CHECK(result.findings.has("r.jsonl:2"));
    CHECK(result.findings.has("documents"));
  }

  TEST_CASE("offsets are written in bytes or UTF-16 units when asked for") {
    Document document;
    document.id = DocumentId("d:1");
    document.text = Text("é🚢x");
    Mention mention;
    mention.doc = document.id;
    mention.entity = EntityId("e:1");
    mention.span = {{2, 3}, "x"};
    const std::vector<Record> records = {document, mention};
    CHECK(write(records, {OffsetUnit::byte}).find("{\"start\":6,\"end\":7,\"quote\":\"x\"}") !=
          std::string::npos);
    CHECK(write(records, {OffsetUnit::utf16}).find("{\"start\":3,\"end\":4,\"quote\":\"x\"}") !=
          std::string::npos);
    CHECK(write(records).find("{\"start\":2,\"end\":3,\"quote\":\"x\"}") != std::string::npos);
    CHECK_THROWS_AS(write({mention}, {OffsetUnit::byte}), std::invalid_argument);
  }

  TEST_CASE("record files and statement tables are told from documents by their first line") {
    const test::ScratchFolder folder;
    CHECK(holds_records(folder.write("a.jsonl", header)));
    CHECK_FALSE(holds_records(folder.write("b.jsonl", "{\"text\":\"x\"}\n")));
    CHECK(holds_records(folder.write("c.CSV", "actor,issue,stance,quote\n")));
    CHECK_FALSE(holds_records(folder.write("d.csv", "text\nstance\n")));
    CHECK_FALSE(holds_records(folder.path("none.jsonl")));
    CHECK_FALSE(holds_records("-"));
  }

  TEST_CASE("kinds choose what is written") {
    test::Random random(53);
    const std::string text = write(sample(random), {OffsetUnit::code_point, {"issue"}});
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
    CHECK(text.find("\"record\":\"issue\"") != std::string::npos);
  }
}

}  // namespace standpoint::io
