#include "document_readers.hpp"
#include "documents/feed_date.hpp"
#include "io/scratch.hpp"

#include <standpoint/io/documents.hpp>

#include <doctest/doctest.h>

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

Read read(const std::string& feed) {
  Read result;
  const OnDocument take = [&](Document&& d) { return result.documents.push_back(std::move(d)), true; };
  const DiagnosticSink report = result.findings.sink();
  DocumentSink sink{take, report, result.counts};
  std::istringstream in(feed);
  read_feed(in, "news.rss", sink);
  return result;
}

const std::string rss = R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour Post</title><link>https://post.example/</link><language>en-gb</language>
<image><title>Logo</title><link>https://post.example/logo</link></image>
<item>
  <title>Holt rejects toll &amp;amp; fees</title>
  <link>https://post.example/toll</link>
  <media:title>A picture</media:title>
  <guid isPermaLink="false">17</guid>
  <dc:creator>Tom Reed</dc:creator><dc:creator>Ann Moor</dc:creator>
  <pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate>
  <description>Short.</description>
  <content:encoded><![CDATA[<p>The mayor, <b>Ida Holt</b>, rejected the toll.</p><script>x()</script>
    <p>&ldquo;We will not pay.&rdquo;</p>]]></content:encoded>
</item>
<item>
  <description>The guild praised Holt.

She thanked it.</description>
  <author>desk@post.example (The Desk)</author>
  <guid>https://post.example/guild</guid>
  <pubDate>yesterday</pubDate>
</item>
<item><title>Only a headline</title><pubDate>2 Mar 26 10:00 GMT</pubDate></item>
<item><enclosure url="x.mp3"/></item>
</channel></rss>)";

}  // namespace

TEST_SUITE("feed") {
  TEST_CASE("RSS 2.0: an item is a document with headline, text, date, url, authors and the feed as source") {
    const Read r = read(rss);
    REQUIRE(r.documents.size() == 3);
    const Document& toll = r.documents[0];
    CHECK(toll.title == "Holt rejects toll & fees");
    CHECK(toll.text.bytes() ==
          "Holt rejects toll & fees\n\nThe mayor, Ida Holt, rejected the toll.\n\n\u201CWe will not "
          "pay.\u201D");
    CHECK(toll.url == "https://post.example/toll");
    CHECK(toll.author == "Tom Reed, Ann Moor");
    CHECK(toll.date == Date{2026, 3, 2});
    CHECK(toll.source == "Harbour Post");
    CHECK(toll.lang == "en-gb");
    CHECK(r.documents[1].text.bytes() == "The guild praised Holt.\n\nShe thanked it.");
    CHECK(r.documents[1].author == "The Desk");
    CHECK(r.documents[1].url == "https://post.example/guild");
    CHECK_FALSE(r.documents[1].date.known());
    CHECK(r.findings.has("'yesterday' is no date; left out"));
    CHECK(r.documents[2].text.bytes() == "Only a headline");
    CHECK(r.findings.has("item 4 of the feed has no text; left out"));
    CHECK(r.counts.failed == 0);
  }

  TEST_CASE(
      "Atom 1.0: alternate links, text, HTML and XHTML, and what an entry's source says is the source's") {
    const Read r = read(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title type="text">Guild News</title><author><name>The Guild</name></author>
<entry><title type="html">Toll &amp;lt;em&amp;gt;</title>
  <link rel="enclosure" href="https://g.example/a.mp3"/><link href="https://g.example/a"/>
  <id>urn:1</id><updated>2026-03-04T01:00:00Z</updated><published>2026-03-03T01:00:00Z</published>
  <author><name>Ida Holt</name></author><author><name>Jon Moor</name></author>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> &lt;three&gt;.</p><p>Four.</p></div></content>
</entry>
<entry><title>Plain</title><id>https://g.example/b</id><updated>2026-03-05T01:00:00Z</updated>
  <summary type="text">a &lt;b&gt; c

next</summary><source><title>Other Paper</title><updated>1999-01-01T00:00:00Z</updated></source></entry>
<entry><title>Escaped</title><content type="html">&lt;p&gt;Five.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;six&lt;/li&gt;&lt;/ul&gt;</content></entry>
</feed>)");
    REQUIRE(r.documents.size() == 3);
    CHECK(r.documents[0].title == "Toll <em>");
    CHECK(r.documents[0].text.bytes() == "Toll <em>\n\nOne two <three>.\n\nFour.");
    CHECK(r.documents[0].url == "https://g.example/a");
    CHECK(r.documents[0].date == Date{2026, 3, 3});
    CHECK(r.documents[0].author == "Ida Holt, Jon Moor");
    CHECK(r.documents[0].source == "Guild News");
    CHECK(r.documents[0].lang == "en");
    CHECK(r.documents[1].text.bytes() == "Plain\n\na <b> c\n\nnext");
    CHECK(r.documents[1].source == "Other Paper");
    CHECK(r.documents[1].date == Date{2026, 3, 5});
    CHECK(r.documents[1].author == "The Guild");
    CHECK(r.documents[1].url == "https://g.example/b");
    CHECK(r.documents[2].text.bytes() == "Escaped\n\nFive.\n\nsix");
  }

  TEST_CASE("RSS 1.0: items lie beside the channel, in windows-1252 here") {
    const Read r = read(
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
        "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "<channel rdf:about=\"x\"><title>Caf\xE9 Post</title></channel>\n"
        "<item rdf:about=\"https://c.example/1\"><title>One</title>"
        "<description>\x93Yes\x94</description><dc:date>2026-03-02</dc:date></item></rdf:RDF>");
    REQUIRE(r.documents.size() == 1);
    CHECK(r.documents[0].source == "Caf\u00E9 Post");
    CHECK(r.documents[0].text.bytes() == "One\n\n\u201CYes\u201D");
    CHECK(r.documents[0].url == "https://c.example/1");
    CHECK(r.documents[0].date == Date{2026, 3, 2});
  }

  TEST_CASE("broken XML is an error with its line, and the items before it are read") {
    const Read r = read(rss.substr(0, rss.find("<item><title>Only")) + "<item><title>x</item>");
    CHECK(r.documents.size() == 2);
    CHECK(r.counts.failed == 1);
    CHECK(r.findings.has("error: news.rss:"));
    CHECK(r.findings.has("mismatched tag"));
    CHECK(read("<rss><channel></channel></rss>").findings.has("no item in the feed"));
    CHECK(read("").counts.failed == 1);
  }

  TEST_CASE("entities are not declared, files not opened and nesting ends") {
    const Read bomb = read(
        "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;"
        "</title></item></channel></rss>");
    CHECK(bomb.documents.empty());
    CHECK(bomb.findings.has("entity declarations are not read"));
    const Read outside = read(
        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><item><title>&f;"
        "</title></item></rss>");
    CHECK(outside.documents.empty());
    CHECK(outside.counts.failed == 1);
    std::string deep = "<rss>";
    for (int i = 0; i < 1000; ++i) deep += "<a>";
    CHECK(read(deep).findings.has("elements nested too deeply"));
    const Read large =
        read("<rss><item><title>" + std::string(std::size_t{17} << 20U, 'x') + "</title></item></rss>");
    CHECK(large.findings.has("a value longer than 16 MiB"));
  }

  TEST_CASE("dates of feeds: with and without the day's name, two digits of the year, time stamps") {
    const Date day{2026, 3, 2};
    CHECK(parse_feed_date("Mon, 02 Mar 2026 08:30:00 GMT") == day);
    CHECK(parse_feed_date("2 March 2026") == day);
    CHECK(parse_feed_date(" Mon,2 MAR 26 08:30 EST\n") == day);
    CHECK(parse_feed_date("2026-03-02T08:30:00+01:00") == day);
    CHECK(parse_feed_date("1 Jan 98 00:00 GMT") == Date{1998, 1, 1});
    for (const char* none :
         {"", "Mon", "31 Feb 2026", "2 Xyz 2026", "99999 Mar 2026", "Mon, Mar 2026", "2 Mar -1"})
      CHECK_FALSE(parse_feed_date(none).has_value());
  }

  TEST_CASE(
      "files are feeds by their ending or their first element, and other XML in a folder is passed over") {
    const test::ScratchFolder folder;
    folder.write("in/a.rss", rss);
    folder.write("in/b.xml", "<?xml version=\"1.0\"?><!-- <html> -->\n" + rss.substr(rss.find("<rss")));
    folder.write("in/pom.xml", "<project><name>x</name></project>");
    Read r;
    r.counts = read_documents(
        std::vector<std::string>{folder.path("in")},
        [&](Document&& d) { return r.documents.push_back(std::move(d)), true; }, r.findings.sink());
    CHECK(r.documents.size() == 6);
    CHECK(r.counts.failed == 0);
    CHECK_FALSE(looks_like_feed("<html><body>about <rss> feeds"));
    CHECK_FALSE(looks_like_feed("<feedback>"));
    CHECK_FALSE(looks_like_feed("<!-- <rss> "));
    CHECK(looks_like_feed("\n<!DOCTYPE rss>\n<rss version=\"0.91\">"));
  }
}

}  // namespace standpoint::io
