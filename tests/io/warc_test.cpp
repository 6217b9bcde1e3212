#include "document_readers.hpp"
#include "documents/http_message.hpp"
#include "io/scratch.hpp"
#include "packed.hpp"

#include <standpoint/io/documents.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

struct Read {
  std::vector<Document> documents;
  test::Findings findings;
  DocumentCounts counts;
};

Read read_file(const std::string& path) {
  Read r;
  r.counts = read_documents(
      std::vector<std::string>{path}, [&](Document&& d) { return r.documents.push_back(std::move(d)), true; },
      r.findings.sink());
  return r;
}

Read read(const std::string& archive) {
  Read r;
  const OnDocument take = [&](Document&& d) { return r.documents.push_back(std::move(d)), true; };
  const DiagnosticSink report = r.findings.sink();
  DocumentSink sink{take, report, r.counts};
  std::istringstream in(archive);
  read_warc(in, "a.warc", sink);
  return r;
}

std::string record(const std::string& type, const std::string& block, const std::string& content_type = "",
                   const std::string& url = "https://post.example/toll") {
  return "WARC/1.0\r\nWARC-Type: " + type +
         "\r\nWARC-Record-ID: <urn:x>\r\nWARC-Date: 2026-03-05T10:00:00Z\r\n" + "WARC-Target-URI: " + url +
         "\r\n" + (content_type.empty() ? "" : "Content-Type: " + content_type + "\r\n") +
         "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string http(const std::string& body,
                 const std::string& fields = "Content-Type: text/html; charset=UTF-8\r\n",
                 const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body;
}

const std::string page =
    "<html><head><title>Toll rejected</title></head><body><p>The mayor rejected the toll.</p></body></html>";
const std::string dated =
    "<html><head><meta property='article:published_time' content='2026-03-02T08:00:00Z'></head><body><p>The "
    "guild "
    "praised Holt.</p></body></html>";

std::string hexadecimal(std::size_t number) {
  std::ostringstream digits;
  digits << std::hex << number;
  return digits.str();
}

}  // namespace

TEST_SUITE("warc") {
  TEST_CASE("pages and texts are documents, with the address and a date; all else is counted") {
    const std::string archive =
        record("warcinfo", "software: x\r\n", "application/warc-fields") +
        record("request", "GET / HTTP/1.1\r\n\r\n", "application/http;msgtype=request") +
        record("response", http(page), "application/http;msgtype=response") +
        record("response", http(dated), "", "<https://post.example/guild>") +
        record("response", http("gone", "Content-Type: text/html\r\n", "404 Not Found")) +
        record("response", http("\x89PNG", "Content-Type: image/png\r\n")) +
        record("response", http("<html><body></body></html>")) + record("revisit", "") +
        record("metadata", "x: y\r\n") + record("resource", page, "text/html") +
        record("conversion", "Toll rejected\n\nHolt said no.\n", "text/plain");
    const Read r = read(archive);
    REQUIRE(r.documents.size() == 4);
    CHECK(r.documents[0].text.bytes() == "Toll rejected\n\nThe mayor rejected the toll.");
    CHECK(r.documents[0].url == "https://post.example/toll");
    CHECK(r.documents[0].date == Date{2026, 3, 5});
    CHECK(r.documents[1].date == Date{2026, 3, 2});
    CHECK(r.documents[1].url == "https://post.example/guild");
    CHECK(r.documents[2].text.bytes() == r.documents[0].text.bytes());
    CHECK(r.documents[3].text.bytes() == "Toll rejected\n\nHolt said no.\n");
    CHECK(r.documents[3].title == "Toll rejected");
    CHECK(r.counts.failed == 0);
    CHECK(r.findings.all() ==
          "note: a.warc: 7 of 11 records are no articles: 1 HTTP status 404, 1 image/png, 1 metadata, 1 "
          "request, 1 "
          "revisit, 1 warcinfo, 1 without an article\n");
  }

  TEST_CASE("chunks and codings of HTTP are undone, also where the archive has undone them already") {
    const std::string chunked = "19;x=y\r\n" + page.substr(0, 0x19) + "\r\n" + "FFFF\r\n" + page.substr(0x19);
    struct Case {
      const char* name;
      std::string fields;
      std::string body;
    };
    const std::array<Case, 6> cases = {
        {{"chunked", "Transfer-Encoding: chunked\r\n",
          "19\r\n" + page.substr(0, 0x19) + "\r\n" + hexadecimal(page.size() - 0x19) + "\r\n" +
              page.substr(0x19) + "\r\n0\r\n\r\n"},
         {"cut chunk", "Transfer-Encoding: chunked\r\n", chunked},
         {"chunked in the header only", "Transfer-Encoding: chunked\r\n", page},
         {"gzip", "Content-Encoding: gzip\r\n", test::gzipped(page)},
         {"gzip in the header only", "Content-Encoding: gzip\r\n", page},
         {"br in the header only", "Content-Encoding: br\r\n", page}}};
    for (const auto& one : cases) {
      CAPTURE(one.name);
      const auto response = parse_http_response(http(one.body, one.fields), 1U << 20U);
      REQUIRE(response.has_value());
      CHECK(response->body == page);
    }
  }

  TEST_CASE("deflate comes with and without a header, brotli as its format has it") {
    const std::string text(1000, 'x');
    const std::string member = test::gzipped(text);
    const std::string raw =
        member.substr(10, member.size() - 18);  // between the header and the trailer of gzip
    CHECK(parse_http_response(http(raw, "Content-Encoding: deflate\r\n"), 1U << 20U)->body == text);
    // RFC 7932: an empty stream, and "hello" as an uncompressed meta-block.
    CHECK(parse_http_response(http("\x06", "Content-Encoding: br\r\n"), 100)->body.empty());
    CHECK(parse_http_response(http("\x0b\x02\x80hello\x03", "Content-Encoding: br\r\n"), 100)->body ==
          "hello");
    CHECK_FALSE(parse_http_response(http("\x0b\x02\x80hel", "Content-Encoding: br\r\n"), 100).has_value());
    CHECK_FALSE(parse_http_response(http(text, "Content-Encoding: deflate\r\n"), 100).has_value());
    CHECK(parse_http_response(http(text, "Content-Encoding: rot13\r\n"), 100).error().code ==
          Errc::unsupported);
  }

  TEST_CASE("a body that unpacks to more than the limit is refused") {
    const std::string bomb = test::gzipped(std::string(std::size_t{8} << 20U, ' '));
    const auto response =
        parse_http_response(http(bomb, "Content-Encoding: gzip\r\n"), std::size_t{1} << 20U);
    REQUIRE_FALSE(response.has_value());
    CHECK(response.error().code == Errc::too_large);
  }

  TEST_CASE(
      "charsets: the header's, else the page's, else UTF-8 or windows-1252; others are told and left out") {
    const std::string french =
        "<html><head><meta charset=\"ISO-8859-1\"></head><body><p>Le caf\xE9 \x93oui\x94.</p></body></html>";
    const std::string bare = "<p>Le caf\xE9.</p>";
    const std::string plain = "Content-Type: text/html\r\n";
    const Read r =
        read(record("response", http(french, plain)) + record("response", http(bare, plain)) +
             record("response", http(french, "Content-Type: text/html; charset='windows-1252'\r\n")) +
             record("response", http(bare, "Content-Type: text/html;charset=shift_jis\r\n")));
    REQUIRE(r.documents.size() == 3);
    CHECK(r.documents[0].text.bytes() == "Le caf\u00E9 \u201Coui\u201D.");
    CHECK(r.documents[1].text.bytes() == "Le caf\u00E9.");
    CHECK(r.documents[2].text.bytes() == r.documents[0].text.bytes());
    CHECK(r.findings.has("1 in the charset shift_jis"));
  }

  TEST_CASE("one damaged member of an archive costs that record, wherever it is damaged") {
    const test::ScratchFolder folder;
    const auto member = [](const std::string& words) {
      return test::gzipped(
          record("response", http("<html><body><p>The mayor rejected " + words + ".</p></body></html>")));
    };
    // One that fills more than a block, and cannot be packed.
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 200'000; ++i) {
      state = state * 1664525U + 1013904223U;
      noise += static_cast<char>('!' + (state >> 24U) % 90);
    }
    for (const std::string& second : {member("the rate"), test::gzipped(record("response", http(noise)))}) {
      for (const std::size_t place :
           {std::size_t{0}, std::size_t{1}, std::size_t{12}, second.size() / 2, second.size() - 6}) {
        CAPTURE(second.size());
        CAPTURE(place);
        std::string damaged = second;
        damaged[place] = static_cast<char>(damaged[place] ^ 0x55);
        const Read found = read_file(folder.write(
            "a.warc.gz", member("the toll") + damaged + member("the fare") + member("the levy")));
        // Where the check sum alone tells it, what was unpacked is a page.
        REQUIRE(found.documents.size() >= 3);
        CHECK(found.documents.size() <= 4);
        CHECK(found.documents[0].text.bytes().find("the toll") != std::string::npos);
        CHECK(found.documents.back().text.bytes().find("the levy") != std::string::npos);
        CHECK(found.counts.failed == 1);
        CHECK(found.findings.has("the gzip data are damaged near byte "));
        CHECK(found.findings.has("; read on behind it"));
      }
    }
  }

  TEST_CASE("an archive of damaged members tells the first of them and counts the others") {
    const test::ScratchFolder folder;
    std::string damaged = test::gzipped(record("response", http(page)));
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
    std::string archive;
    for (int i = 0; i < 30; ++i) archive += damaged;
    const Read found = read_file(folder.write("a.warc.gz", archive));
    CHECK(found.findings.lines.size() == 21);
    CHECK(found.findings.has("... and 10 more of this kind: damaged data"));
  }

  TEST_CASE("archives are packed record by record, and of a cut one what was whole is read") {
    const test::ScratchFolder folder;
    const std::string first = test::gzipped(record("response", http(page)));
    const std::string second = test::gzipped(record("response", http(dated)));
    CHECK(read_file(folder.write("a.warc.gz", first + second)).documents.size() == 2);
    const Read cut = read_file(folder.write("cut.warc.gz", first + second.substr(0, second.size() - 30)));
    CHECK(cut.documents.size() == 1);
    CHECK(cut.counts.failed == 1);
    CHECK(cut.findings.has("the gzip data are cut off at byte " +
                           std::to_string(first.size() + second.size() - 30)));

    const std::string plain = record("response", http(page));
    const Read cut_plain = read(plain + plain.substr(0, plain.size() - 40));
    CHECK(cut_plain.documents.size() == 1);
    CHECK(cut_plain.findings.has("a.warc: byte " + std::to_string(plain.size()) +
                                 ": the file is cut off in this record"));
    CHECK(read(plain + plain.substr(0, 50)).findings.has("cut off in the header of a record"));
  }

  TEST_CASE("what is no archive, and lengths that are not there, end the file with its place") {
    CHECK(read("no archive at all, but a long text").findings.has("a.warc: byte 0: no WARC record here"));
    CHECK(read("WARC/2.0\r\nContent-Length: 0\r\n\r\n").findings.has("another version of WARC"));
    CHECK(read("").findings.has("no record in the web archive"));
    CHECK(read("WARC/1.1\r\nWARC-Type: response\r\n\r\n").findings.has("without a valid Content-Length"));
    CHECK(read("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 60000000\r\n\r\nx")
              .findings.has("cut off in this record"));
    CHECK(read("WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 99999999999999\r\n\r\nx")
              .findings.has("1 larger than 64 MiB"));
    CHECK(read("WARC/1.1\r\n" + std::string(2U << 20U, 'x')).findings.has("no WARC record here"));
    const Read twice = read(record("response", http(page)) + "garbage garbage");
    CHECK(twice.documents.size() == 1);
    CHECK(twice.counts.failed == 1);
  }
}

}  // namespace standpoint::io
