#include "scratch.hpp"

#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/document_source.hpp>
#include <standpoint/io/web_annotations.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

using namespace standpoint;
using namespace standpoint::io;

namespace {

const std::string header =
    R"({"record":"header","format":"standpoint","version":"1.0","offsets":"codepoint"})"
    "\n";
const std::string early = R"({"record":"entity","id":"e:0","name":"Nobody","kind":"person"})"
                          "\n";
const std::string ada = R"({"record":"entity","id":"e:a","name":"Ada","kind":"person","part_of":"e:b"})"
                        "\n";
const std::string board = R"({"record":"entity","id":"e:b","name":"Board","kind":"organisation"})"
                          "\n";
const std::string toll = R"({"record":"issue","id":"i:t","label":"toll"})"
                         "\n";

std::string document(const std::string& id, const std::string& text = "Ada rejected the toll.") {
  return R"({"record":"document","id":")" + id + R"(","text":")" + text + "\"}\n";
}

std::string statement(const std::string& id, const std::string& document,
                      const std::string& stance = "oppose") {
  return R"({"record":"statement","id":")" + id + R"(","doc":")" + document +
         R"(","actor":{"entity":"e:a"},"issue":{"id":"i:t","by":"phrase"},"stance":")" + stance +
         R"(","evidence":[{"start":0,"end":22,"quote":"Ada rejected the toll.","stage":"exact"}]})"
         "\n";
}

const std::string in_order = header + early + document("d:2") + ada + board + toll + statement("s:2", "d:2") +
                             statement("s:1", "d:2") + statement("s:2", "d:2") + document("d:1") +
                             statement("s:3", "d:1", "support");

// Each document as "id: entities; statements".
std::vector<std::string> described(const DocumentSource& source) {
  std::vector<std::string> all;
  REQUIRE(source.each([&](DocumentRecords&& records) {
    std::string line = records.document.id.value + ":";
    for (const auto& entity : records.entities) line += " " + entity.name;
    for (const auto& issue : records.issues) line += " " + issue.label;
    line += ";";
    for (const auto& one : records.statements) line += " " + one.id.value;
    all.push_back(line);
    return true;
  }));
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("document source");

TEST_CASE("a file in order is read document by document, each with the names that it uses") {
  const test::ScratchFolder folder;
  test::Findings findings;
  RecordCounts counts;
  const auto source = documents_of_file(folder.write("a.jsonl", in_order), counts, findings.sink());
  REQUIRE(source != nullptr);
  CHECK(counts.failed == 0);
  CHECK(source->statement_count() == 3);
  CHECK(source->names().documents().empty());
  CHECK(source->names().entities().size() == 3);
  // What stands before any document goes with the first one; the second one uses what the first one named.
  const std::vector<std::string> expected = {"d:2: Ada Board Nobody toll; s:2 s:1 s:2",
                                             "d:1: Ada Board toll; s:3"};
  CHECK(described(*source) == expected);
  CHECK(described(*source) == expected);  // again
}

TEST_CASE("records in another order, and what cannot be read twice, have to be held") {
  const test::ScratchFolder folder;
  RecordCounts counts;
  const auto is_held = [&](const std::string& name, const std::string& content) {
    return documents_of_file(folder.write(name, content), counts, ignore_diagnostics) == nullptr;
  };
  CHECK_FALSE(is_held("a.jsonl", in_order));
  CHECK(is_held("late.jsonl", in_order + statement("s:9", "d:2")));
  CHECK(is_held("early.jsonl", header + ada + toll + statement("s:9", "d:2") + document("d:2")));
  CHECK(is_held("twice.jsonl", in_order + document("d:2")));
  CHECK(is_held("lacking.jsonl", in_order + statement("s:9", "d:9")));
  CHECK(is_held("a.csv", in_order));
  CHECK(documents_of_file("-", counts, ignore_diagnostics) == nullptr);
  CHECK(documents_of_file(folder.path("none.jsonl"), counts, ignore_diagnostics) == nullptr);
}

TEST_CASE("what is wrong in a file is told once, however often it is read") {
  const test::ScratchFolder folder;
  test::Findings findings;
  RecordCounts counts;
  const auto source =
      documents_of_file(folder.write("a.jsonl", in_order + "{broken\n"), counts, findings.sink());
  REQUIRE(source != nullptr);
  CHECK(counts.failed == 1);
  CHECK(findings.lines.empty());
  described(*source);
  described(*source);
  REQUIRE(findings.lines.size() == 1);
  CHECK(findings.has("a.jsonl:12: "));
}

TEST_CASE("a file that changes between two readings is an error") {
  const test::ScratchFolder folder;
  RecordCounts counts;
  const std::string path = folder.write("a.jsonl", in_order);
  const auto source = documents_of_file(path, counts, ignore_diagnostics);
  REQUIRE(source != nullptr);
  folder.write("a.jsonl", in_order + document("d:3"));
  const auto read = source->each([](DocumentRecords&& /*records*/) { return true; });
  REQUIRE_FALSE(read);
  CHECK(read.error().message.find("changed while it was read") != std::string::npos);
}

TEST_CASE("a file and the corpus made of it give the same annotations and codings") {
  const test::ScratchFolder folder;
  const std::string path = folder.write(
      "a.jsonl", header + document("d:1") + ada + board + toll + statement("s:3", "d:1", "support") +
                     document("d:2") + statement("s:2", "d:2") + statement("s:1", "d:2", "neutral"));
  RecordCounts counts;
  const auto source = documents_of_file(path, counts, ignore_diagnostics);
  REQUIRE(source != nullptr);
  Corpus corpus;
  read_corpus(std::vector{path}, corpus, ignore_diagnostics);
  corpus.finish();
  std::ostringstream streamed, held;
  REQUIRE(write_web_annotations(streamed, *source, {"Tolls", ""}));
  write_web_annotations(held, corpus, {"Tolls", ""});
  CHECK(streamed.str() == held.str());
  std::ostringstream streamed_dna, held_dna;
  test::Findings streamed_notes, held_notes;
  REQUIRE(write_dna(streamed_dna, *source, streamed_notes.sink()));
  REQUIRE(write_dna(held_dna, corpus, held_notes.sink()));
  CHECK(streamed_dna.str() == held_dna.str());
  CHECK(streamed_notes.lines == held_notes.lines);
}

TEST_CASE("records of documents that a corpus lacks are left out or kept") {
  const test::ScratchFolder folder;
  Corpus corpus;
  read_corpus(std::vector{folder.write("a.jsonl", in_order + statement("s:9", "d:9"))}, corpus,
              ignore_diagnostics);
  corpus.finish();
  CHECK(described(*documents_of(corpus)).size() == 2);
  CHECK(described(*documents_of(corpus, LackingDocuments::kept)).back() == "d:9: Ada Board toll; s:9");
}

TEST_SUITE_END();
