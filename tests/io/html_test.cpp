#include <standpoint/io/html.hpp>

#include <doctest/doctest.h>

#include <string>

namespace standpoint::io {
namespace {

const std::string body_text = std::string(
    "The mayor rejected the toll on Monday, and the council backed her after a long debate about the bridge "
    "and its price.");

std::string page(const std::string& head, const std::string& body) {
  return "<!doctype html><html lang=\"en\"><head>" + head + "</head><body>" + body + "</body></html>";
}

}  // namespace

TEST_SUITE("html") {
  TEST_CASE("an article is read without menus, banners, asides, captions, forms and footers") {
    const auto d = read_html(page(
        "<title>Toll | Courier</title>",
        "<div class=\"cookie-banner\"><p>We use cookies.</p></div><nav><ul><li><a "
        "href=x>Home</a></li></ul></nav>"
        "<article><h1>Holt rejects toll</h1><div class=\"share-bar\"><a href=x>Share</a></div>"
        "<figure><img src=x><figcaption>Photo: X</figcaption></figure><p>" +
            body_text +
            "</p>"
            "<aside><p>Related: ten bridges.</p></aside><p>&ldquo;We will not pay &amp; that&rsquo;s "
            "it,&rdquo; she<br>said.</p>"
            "<div id=\"newsletter-signup\"><p>Subscribe now.</p></div></article>"
            "<section class=\"comments\"><p>First!</p></section><footer><p>Imprint</p></footer><script>var p "
            "= \"<p>no</p>\";</script>"));
    CHECK(d.text.bytes() ==
          "Toll\n\nHolt rejects toll\n\n" + body_text + "\n\n“We will not pay & that’s it,” she\nsaid.");
    CHECK(d.title == "Toll");
    CHECK(d.lang == "en");
  }

  TEST_CASE("the headline stands in the text once") {
    const auto d = read_html(page("<meta property=\"og:title\" content=\"Holt rejects toll\">",
                                  "<article><h1>Holt rejects toll</h1><p>" + body_text + "</p></article>"));
    CHECK(d.text.bytes() == "Holt rejects toll\n\n" + body_text);
  }

  TEST_CASE("JSON-LD comes first, as object, array or graph, then Open Graph, then meta tags") {
    const std::string article =
        R"({"@type":"NewsArticle","headline":"LD","datePublished":"2026-03-02T08:00:00Z","author":[{"name":"A"},{"name":"B"}],"publisher":{"name":"P"}})";
    for (const std::string& json :
         {article, "[" + article + "]", "{\"@graph\":[{\"@type\":\"WebPage\"}," + article + "]}"}) {
      const auto d =
          read_html(page("<meta property=\"og:title\" content=\"OG\"><script type=\"application/ld+json\">" +
                             json + "</script>",
                         "<article><p>" + body_text + "</p></article>"));
      CAPTURE(json);
      CHECK(d.title == "LD");
      CHECK(d.date == Date{2026, 3, 2});
      CHECK(d.author == "A, B");
      CHECK(d.source == "P");
    }
    const auto d =
        read_html(page("<meta property=\"og:title\" content=\"OG\"><meta name=\"date\" content=\"2026-03\">"
                       "<link rel=\"canonical\" href=\"https://x.example/1\"><script "
                       "type=\"application/ld+json\">{broken</script>",
                       "<article><p>" + body_text + "</p></article>"));
    CHECK(d.title == "OG");
    CHECK(d.date == Date{2026, 3, 0});
    CHECK(d.url == "https://x.example/1");
  }

  TEST_CASE("a page without an article element is read by where its paragraphs are") {
    const auto d = read_html(page("", "<div><a href=x>One</a> <a href=y>Two</a></div><div id=c><div><p>" +
                                          body_text + "</p><p>" + body_text + "</p></div></div>"));
    CHECK(d.text.bytes() == body_text + "\n\n" + body_text);
  }

  TEST_CASE("a million nested elements and unclosed formatting do not crash or hang") {
    std::string nested;
    for (int i = 0; i < 1'000'000; ++i) nested += "<div>";
    CHECK(read_html(nested + "<p>" + body_text).text.bytes() == body_text);
    std::string fonts;
    for (int i = 0; i < 100'000; ++i) fonts += "<b a=" + std::to_string(i) + "><p>x";
    CHECK_FALSE(read_html(fonts).text.empty());
  }

  TEST_CASE("a page of nothing is an empty text") {
    CHECK(read_html("").text.empty());
    CHECK(read_html("<html><nav>Home</nav></html>").text.empty());
    CHECK(read_html("<script>var x = '<p>text</p>';").text.empty());
  }
}

}  // namespace standpoint::io
