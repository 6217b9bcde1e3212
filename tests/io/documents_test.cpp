#include "io/scratch.hpp"

#include <standpoint/io/documents.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

using namespace std::string_literals;

struct Read {
  std::vector<Document> documents;
  test::Findings findings;
  DocumentCounts counts;
};

Read read(const std::vector<std::string>& inputs) {
  Read result;
  result.counts = read_documents(
      inputs, [&](Document&& d) { return result.documents.push_back(std::move(d)), true; },
      result.findings.sink());
  return result;
}

}  // namespace

TEST_SUITE("documents") {
  TEST_CASE("a text file has its headline, byline and the date of its name") {
    const test::ScratchFolder folder;
    const auto r =
        read({folder.write("2026-03-02-toll.txt", "Holt rejects toll\n\nBy Tom Reed\n\nShe said no.\n")});
    REQUIRE(r.documents.size() == 1);
    CHECK(r.documents[0].title == "Holt rejects toll");
    CHECK(r.documents[0].author == "Tom Reed");
    CHECK(r.documents[0].date == Date{2026, 3, 2});
    CHECK(r.documents[0].text.bytes() == "Holt rejects toll\n\nBy Tom Reed\n\nShe said no.\n");
    CHECK(r.documents[0].id == make_document_id(r.documents[0].text));
  }

  TEST_CASE("a first line that is a sentence is no headline") {
    const test::ScratchFolder folder;
    const auto r = read({folder.write("toll.txt", "She said no.\n\nThen she left.\n")});
    CHECK(r.documents[0].title == "toll.txt");
  }

  TEST_CASE("line ends, byte-order mark, invalid UTF-8 and NUL are handled and reported") {
    const test::ScratchFolder folder;
    const auto r = read({folder.write("odd.txt", "\xEF\xBB\xBFOne two three\r\nfour \xFF five\0 six\r\n"s)});
    REQUIRE(r.documents.size() == 1);
    CHECK(r.documents[0].text.bytes() == "One two three\nfour \xEF\xBF\xBD five\0 six\n"s);
    CHECK(r.counts.failed == 0);
    CHECK(r.findings.has("warning: " + folder.path("odd.txt") +
                         ": 1 place that is not UTF-8 was replaced by U+FFFD, the first at byte 23"));
    CHECK(r.findings.has("1 NUL character in the text"));
  }

  TEST_CASE("what cannot be read is one line with the remedy") {
    const test::ScratchFolder folder;
    folder.write("file.txt", "text");
    std::filesystem::create_directory(folder.path("none"));
    struct Row {
      std::string path;
      std::string message;
    };
    const Row rows[] = {
        {folder.path("nowhere.txt"), "no such file or folder; check the path"},
        {folder.path("file.txt/inner.txt"), "no such file: a part of the path is no folder; check the path"},
        {folder.write("empty.txt", " \n"), "the file is empty; there is no text in it"},
        {folder.write("photo.txt", "\x89PNG\r\n\x1A\n"), "not text but a picture (binary)"},
        {folder.write("noise.txt", std::string("\x01\x02\x03\x04 ab\x05\x06\x07\x0E", 11)),
         "a binary file, not text; give plain text or HTML in UTF-8"},
        {folder.write("wide.txt", "\xFF\xFEH\0o\0"s),
         "UTF-16 text; convert it first (iconv -f UTF-16 -t UTF-8)"},
        {folder.write("report.txt", "%PDF-1.7 ..."),
         "not text but a PDF file; give it the ending .pdf (binary)"},
        {folder.path("none"),
         "no articles in this folder; put .txt, .html, .pdf, .jsonl, .csv, feeds or .warc files there"},
        {folder.write("blank.html", "<html><body><nav>Home</nav></body></html>"),
         "no article was found in the page; save its text as .txt"},
        {folder.write("map.graphml", "<graphml/>"),
         "a finished map, not an article; give the articles or the records (.jsonl) it was made from"},
        {folder.write("none.jsonl", "\n"),
         "no document in it: each line must be an object with the member \"text\""},
        {folder.write("table.csv", "title,body\nx,y\n"),
         "no column 'text' or 'path' (found: title and body); a table of documents needs one of them"},
    };
    for (const Row& row : rows) {
      const auto r = read({row.path});
      CAPTURE(row.path);
      CHECK(r.findings.lines == std::vector<std::string>{"error: " + row.path + ": " + row.message});
      CHECK(r.counts.failed == 1);
      CHECK(r.documents.empty());
    }
  }

  TEST_CASE("a broken JSON line is named and the others are used") {
    const test::ScratchFolder folder;
    std::string lines;
    for (int i = 1; i <= 10; ++i)
      lines += i == 7 ? "{\"text\": \"cut\n" : "{\"text\": \"number " + std::to_string(i) + "\"}\n";
    const auto r = read({folder.write("ten.jsonl", lines)});
    CHECK(r.documents.size() == 9);
    CHECK(
        r.findings.lines ==
        std::vector<std::string>{"error: " + folder.path("ten.jsonl") +
                                 ":7: broken JSON at column 14: missing a closing quotation mark in string"});
  }

  TEST_CASE("JSON documents keep what is given and say what is wrong with the rest") {
    const test::ScratchFolder folder;
    const auto r = read(
        {folder.write("d.jsonl",
                      "{\"id\":\"a-1\",\"text\":\"Zo\\u00eb said "
                      "no.\",\"title\":\"T\",\"date\":\"2026-03-02T10:00:00Z\",\"url\":\"u\",\"odd\":[1]}\n"
                      "{\"text\":7}\n{\"text\":\"x\",\"date\":\"soon\"}\n{\"title\":\"x\"}\n[1]\n")});
    REQUIRE(r.documents.size() == 1);
    CHECK(r.documents[0].id.value == "a-1");
    CHECK(r.documents[0].text.bytes() == "Zoë said no.");
    CHECK(r.documents[0].date == Date{2026, 3, 2});
    CHECK(r.documents[0].extra == "\"odd\":[1]");
    CHECK(r.findings.has(":2: document: member 'text' must be a string"));
    CHECK(r.findings.has(":3: 'soon' in member 'date' is no date (expected 2026-03-02)"));
    CHECK(r.findings.has(":4: neither a record nor a document: no member 'record' and none 'text'"));
    CHECK(r.findings.has(":5: line is no JSON object"));
    CHECK(r.counts.failed == 4);
  }

  TEST_CASE("a table gives documents by text and by path, relative to itself") {
    const test::ScratchFolder folder;
    folder.write("sub/a.txt", "She said no.\n");
    const auto r = read({folder.write(
        "sub/t.csv",
        "text,path,title,date\n\"He said, yes.\",,T1,2026-03-02\n,a.txt,T2,\n,,T3,\n,b.txt,,\n")});
    REQUIRE(r.documents.size() == 2);
    CHECK(r.documents[0].text.bytes() == "He said, yes.");
    CHECK(r.documents[0].date == Date{2026, 3, 2});
    CHECK(r.documents[1].text.bytes() == "She said no.\n");
    CHECK(r.documents[1].title == "T2");
    CHECK(r.findings.has("t.csv:4: the text is empty"));
    CHECK(r.findings.has("b.txt: no such file"));
  }

  TEST_CASE("a folder is read by path, without hidden and foreign files, and no link leads round") {
    const test::ScratchFolder folder;
    folder.write("in/b.txt", "Two.");
    folder.write("in/a/z.TXT", "One.");
    folder.write("in/.hidden/c.txt", "No.");
    folder.write("in/.d.txt", "No.");
    folder.write("in/notes.md", "No.");
    std::filesystem::create_directory_symlink(folder.path("in"), folder.path("in/a/round"));
    const auto r = read({folder.path("in")});
    REQUIRE(r.documents.size() == 2);
    CHECK(r.documents[0].text.bytes() == "One.");
    CHECK(r.documents[1].text.bytes() == "Two.");
    CHECK(r.findings.lines.empty());
  }

  TEST_CASE("documents are read of lines that stand in no file") {
    std::istringstream lines(
        "{\"text\":\"Holt said no.\",\"date\":\"2026-03-02\"}\n\n{\"text\":\" \"}\n{broken\n");
    Read r;
    r.counts = read_document_lines(
        lines, "documents", [&](Document&& d) { return r.documents.push_back(std::move(d)), true; },
        r.findings.sink());
    REQUIRE(r.documents.size() == 1);
    CHECK(r.documents[0].date == Date{2026, 3, 2});
    CHECK(r.counts.failed == 2);
    CHECK(r.findings.has("error: documents:3: the text is empty"));
    CHECK(r.findings.has("error: documents:4: "));
  }

  TEST_CASE("reading ends when the caller wants no more") {
    const test::ScratchFolder folder;
    folder.write("in/a.txt", "One.");
    folder.write("in/b.txt", "Two.");
    std::size_t seen = 0;
    const std::vector<std::string> inputs = {folder.path("in")};
    read_documents(
        inputs, [&](Document&&) { return ++seen, false; }, ignore_diagnostics);
    CHECK(seen == 1);
  }
}

}  // namespace standpoint::io
