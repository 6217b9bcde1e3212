#include "graph/corpus_builder.hpp"
#include "xml_text.hpp"

#include <standpoint/io/graphml.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

using test::CorpusBuilder;

std::string graphml(const Corpus& corpus, graph::View view = graph::View::all) {
  std::ostringstream out;
  write_graphml(out, *graph::build_network(corpus), {.view = view, .title = "A <map>"});
  return out.str();
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string escaped(std::string_view text) {
  std::string out;
  append_xml_text(out, text);
  return out;
}

CorpusBuilder sample() {
  CorpusBuilder b;
  b.says("Ida", Stance::oppose, "toll");
  b.says("Jon", Stance::oppose, "toll");
  b.says("Ida", Stance::support, "night work");
  b.says("Jon", Stance::oppose, "night work");
  b.acts("Kim", Stance::oppose, "Marel");
  return b;
}

}  // namespace

TEST_SUITE("graphml") {
  TEST_CASE("append_xml_text escapes markup and replaces what XML cannot hold") {
    CHECK(escaped("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;");
    CHECK(escaped("a\x01\x0B"
                  "b\xEF\xBF\xBE"
                  "c\xFF") == "a\uFFFD\uFFFDb\uFFFDc\uFFFD");
    CHECK(escaped("a\n\tb") == "a&#10;&#9;b");
    CHECK(escaped("Zoë 🚢") == "Zoë 🚢");
  }

  TEST_CASE("an edge has its relation as Gephi's edge type, sign and weight apart") {
    const std::string text = graphml(sample().build());
    CHECK(contains(text,
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "
                   "xmlns=\"http://graphml.graphdrawing.org/xmlns\">"));
    CHECK(contains(text, "edgedefault=\"directed\""));
    CHECK(contains(text,
                   "source=\"e:Ida\" target=\"i:toll\" label=\"opposes\"><data "
                   "key=\"e_weight\">0.8</data><data key=\"e_sign\">-1</data>"));
    CHECK(contains(text, "source=\"e:Ida\" target=\"e:Jon\" label=\"alliance\">"));
    CHECK(contains(text, "source=\"e:Ida\" target=\"e:Jon\" label=\"conflict\">"));
    CHECK(contains(text, "<data key=\"g_title\">A &lt;map&gt;</data>"));
    CHECK(contains(text, "<key id=\"e_color\" for=\"edge\" attr.name=\"color\" attr.type=\"string\"/>"));
  }

  TEST_CASE("the actors view is undirected and has ties only; stances are directed to issues") {
    const std::string actors = graphml(sample().build(), graph::View::actors);
    CHECK(contains(actors, "edgedefault=\"undirected\""));
    CHECK_FALSE(contains(actors, "i:toll"));
    CHECK_FALSE(contains(actors, "label=\"opposes\""));
    const std::string stances = graphml(sample().build(), graph::View::stances);
    CHECK(contains(stances, "edgedefault=\"directed\""));
    CHECK(contains(stances, "target=\"i:toll\""));
    CHECK_FALSE(contains(stances, "e:Marel"));
  }

  TEST_CASE("hostile names stay text") {
    CorpusBuilder b;
    b.says("<script>&\"'\x01\n", Stance::oppose, "]]>");
    const std::string text = graphml(b.build());
    CHECK_FALSE(contains(text, "<script>"));
    CHECK_FALSE(contains(text, "\x01"));
    CHECK(contains(text, "<data key=\"n_label\">&lt;script&gt;&amp;&quot;'\uFFFD </data>"));
    CHECK(contains(text, "<data key=\"n_label\">]]&gt;</data>"));
  }

  TEST_CASE("the order of records does not show in the file") {
    CorpusBuilder forward = sample();
    CorpusBuilder backward = sample();
    std::reverse(backward.records().begin(), backward.records().end());
    CHECK(graphml(forward.build()) == graphml(backward.build()));
  }

  TEST_CASE("an empty network is a file with an empty graph") {
    Corpus corpus;
    corpus.finish();
    const std::string text = graphml(corpus);
    CHECK_FALSE(contains(text, "<node"));
    CHECK(text.ends_with("</graph>\n</graphml>\n"));
  }
}

}  // namespace standpoint::io
