#include "core/random_text.hpp"
#include "graph/corpus_builder.hpp"
#include "map_picture.hpp"
#include "svg_shapes.hpp"
#include "svg_writer.hpp"

#include <standpoint/graph/text_width.hpp>
#include <standpoint/io/svg.hpp>

#include <doctest/doctest.h>
#include <expat.h>

#include <algorithm>
#include <memory>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

using graph::NodeKind;
using graph::Relation;
using test::CorpusBuilder;

std::string map_of(const graph::Network& network, const SvgMapOptions& options = {}) {
  std::ostringstream out;
  write_svg_map(out, network, options);
  return out.str();
}

std::string matrix_of(const graph::Network& network, const SvgMatrixOptions& options = {}) {
  std::ostringstream out;
  write_svg_matrix(out, network, options);
  return out.str();
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

// "" when it is, else what expat says.
std::string why_not_well_formed(const std::string& xml) {
  const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                       XML_ParserFree);
  if (XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK) return "";
  return XML_ErrorString(XML_GetErrorCode(parser.get()));
}

CorpusBuilder sample() {
  CorpusBuilder b;
  b.says("Ida", Stance::oppose, "toll");
  b.says("Ida", Stance::oppose, "toll");
  b.says("Jon", Stance::oppose, "toll");
  b.says("Ida", Stance::support, "night work");
  b.says("Jon", Stance::oppose, "night work");
  b.says("Kim", Stance::neutral, "toll");
  b.says("Kim", Stance::support, "night work");
  b.says("Kim", Stance::oppose, "night work");
  b.acts("Kim", Stance::oppose, "Marel");
  return b;
}

// Invented bodies with ties of all kinds; each is tied to the one before, so that there is one part.
graph::NetworkParts invented(std::size_t nodes, std::size_t ties) {
  test::Random random(23);
  graph::NetworkParts parts;
  for (std::size_t i = 0; i < nodes; ++i) {
    graph::Node node;
    node.id = "e:" + std::to_string(10'000 + i);
    node.label = (i % 3 == 0 ? "Harbour Union of Velmouth " : "Marel Lines ") + std::to_string(i);
    node.kind = static_cast<NodeKind>(i % 7);
    node.camp = static_cast<int>(i % 4);
    node.statements = random.below(30);
    parts.nodes.push_back(node);
  }
  for (std::size_t i = 1; i < nodes + ties; ++i) {
    graph::Edge edge;
    edge.id = "x:" + std::to_string(i);
    edge.relation = static_cast<Relation>(random.below(6));
    edge.statements = 1 + random.below(3);
    const std::size_t target = i < nodes ? i : random.below(static_cast<std::uint32_t>(nodes));
    const std::size_t source = i < nodes ? i - 1 : random.below(static_cast<std::uint32_t>(nodes));
    if (source != target) parts.edges.push_back({source, target, edge});
  }
  return parts;
}

std::string drawn(Relation relation) {
  std::ostringstream out;
  SvgWriter svg(out, 100, 100, "t", "d");
  SvgLine line;
  line.x2 = 50;
  draw_relation(svg, relation, line);
  svg.finish();
  // Without colours: as it is printed in black.
  return std::regex_replace(out.str(), std::regex("#[0-9a-f]{6}"), "#000000");
}

std::string drawn(NodeKind kind) {
  std::ostringstream out;
  SvgWriter svg(out, 100, 100, "t", "d");
  draw_shape(svg, kind, 50, 50, 20);
  svg.finish();
  return std::regex_replace(out.str(), std::regex("#[0-9a-f]{6}"), "#000000");
}

}  // namespace

TEST_SUITE("svg") {
  TEST_CASE("a map is well-formed, self-contained and has title and description") {
    const auto network = graph::build_network(sample().build());
    for (const auto& svg : {map_of(*network, {.title = "Tolls & ferries"}),
                            matrix_of(*network, {.title = "Tolls & ferries"})}) {
      CHECK(why_not_well_formed(svg) == "");
      CHECK(svg.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "));
      CHECK(contains(svg, "<title id=\"picture-title\">Tolls &amp; ferries</title>"));
      CHECK(contains(svg, "<desc id=\"picture-description\">"));
      CHECK_FALSE(contains(svg, "<script"));
      CHECK_FALSE(contains(svg, "href"));
      CHECK_FALSE(contains(svg, "url("));
      CHECK(count(svg, "http") == 1);  // the namespace
    }
  }

  TEST_CASE("each line says what it is and how many statements it rests on") {
    const auto network = graph::build_network(sample().build());
    const std::string svg = map_of(*network);
    CHECK(contains(svg, "<title>Ida opposes toll; 2 statements; on toll; \u201cquote 1\u201d</title>"));
    CHECK(contains(svg, "<title>Kim is neutral on toll; 1 statement;"));
    CHECK(contains(svg, "<title>Ida and Jon: alliance, agree on 1 issue, disagree on 1; 3 statements;"));
    CHECK(contains(svg, "<title>Ida against Jon: conflict,"));
    CHECK(contains(svg, "<title>Ida (person"));
    std::size_t edges = 0;
    for (auto [edge, end] = boost::edges(network->graph()); edge != end; ++edge) ++edges;
    CHECK(count(svg, "<g fill=\"none\" stroke=\"#") ==
          edges + 6 - 1);  // and the legend's, without "belongs to"
  }

  TEST_CASE("relations and kinds differ without colour") {
    std::set<std::string> lines;
    for (const auto relation : {Relation::supports, Relation::opposes, Relation::neutral,
                                Relation::affiliated, Relation::alliance, Relation::conflict})
      lines.insert(drawn(relation));
    CHECK(lines.size() == 6);
    std::set<std::string> shapes;
    for (int kind = 0; kind < 7; ++kind) shapes.insert(drawn(static_cast<NodeKind>(kind)));
    CHECK(shapes.size() == 7);
  }

  TEST_CASE("hostile names, quotes and titles stay text") {
    CorpusBuilder b;
    const std::string hostile = "</text><script>alert(1)</script>&\"'\x01\n]]>\xFF";
    b.says(hostile, Stance::oppose, "--><!ENTITY " + hostile);
    b.says("Ida", Stance::support, "--><!ENTITY " + hostile);
    const auto network = graph::build_network(b.build());
    for (const auto& svg : {map_of(*network, {.title = hostile}), matrix_of(*network, {.title = hostile})}) {
      CHECK(why_not_well_formed(svg) == "");
      CHECK_FALSE(contains(svg, "<script"));
      CHECK_FALSE(contains(svg, "\x01"));
      CHECK(contains(svg, "&lt;script&gt;"));
    }
  }

  TEST_CASE("random names, long and in all scripts, give well-formed pictures") {
    test::Random random(77);
    auto parts = invented(60, 60);
    for (auto& node : parts.nodes) node.label = test::random_text(random, 1 + random.below(60));
    const auto network = graph::build_network(parts);
    CHECK(why_not_well_formed(map_of(*network)) == "");
    CHECK(why_not_well_formed(matrix_of(*network)) == "");
  }

  TEST_CASE("the order of records, nodes and edges does not show") {
    CorpusBuilder forward = sample();
    CorpusBuilder backward = sample();
    std::reverse(backward.records().begin(), backward.records().end());
    CHECK(map_of(*graph::build_network(forward.build())) == map_of(*graph::build_network(backward.build())));
    CHECK(matrix_of(*graph::build_network(forward.build())) ==
          matrix_of(*graph::build_network(backward.build())));

    const auto parts = invented(80, 100);
    auto turned = parts;
    std::reverse(turned.nodes.begin(), turned.nodes.end());
    std::reverse(turned.edges.begin(), turned.edges.end());
    for (auto& tie : turned.edges) {
      tie.source = parts.nodes.size() - 1 - tie.source;
      tie.target = parts.nodes.size() - 1 - tie.target;
    }
    CHECK(map_of(*graph::build_network(parts)) == map_of(*graph::build_network(turned)));
    CHECK(matrix_of(*graph::build_network(parts)) == matrix_of(*graph::build_network(turned)));
  }

  TEST_CASE(
      "of a map of a hundred and fifty nodes all are labelled, and no label lies on another or on a node") {
    const auto network = graph::build_network(invented(150, 250));
    const MapPicture picture = make_map_picture(*network, {});
    CHECK(picture.labels == 150);
    struct Frame {
      double left, right, top, bottom;
    };
    std::vector<Frame> frames;  // a label with its node
    for (const auto& node : picture.nodes) {
      double width = node.diameter;
      for (const auto& line : node.label) width = std::max(width, graph::text_width(line) * picture_font);
      const double radius = node.diameter / 2;
      frames.push_back({node.x - width / 2, node.x + width / 2, node.y - radius,
                        node.y + radius + static_cast<double>(node.label.size()) * picture_line});
      CHECK(frames.back().left >= -0.01);
      CHECK(frames.back().top >= -0.01);
      CHECK(frames.back().right <= picture.width + 0.01);
      CHECK(frames.back().bottom <= picture.height + 0.01);
    }
    std::size_t overlaps = 0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
      for (std::size_t j = i + 1; j < frames.size(); ++j) {
        const bool apart = frames[i].right <= frames[j].left || frames[j].right <= frames[i].left ||
                           frames[i].bottom <= frames[j].top || frames[j].bottom <= frames[i].top;
        if (!apart) ++overlaps;
      }
    }
    CHECK(overlaps == 0);
  }

  TEST_CASE("the most active nodes of a large map are labelled, and the picture says what it leaves out") {
    auto parts = invented(300, 200);
    for (int i = 0; i < 4; ++i) {  // two pairs that nobody speaks of
      graph::Node node;
      node.id = "f:" + std::to_string(i);
      node.label = "Quiet body";
      parts.nodes.push_back(node);
    }
    graph::Edge edge;
    edge.id = "y:1";
    parts.edges.push_back({300, 301, edge});
    edge.id = "y:2";
    parts.edges.push_back({302, 303, edge});
    const auto network = graph::build_network(parts);
    const std::string svg = map_of(*network, {.most_labels = 100});
    CHECK(contains(svg,
                   "Labelled: the 100 most active of 300 nodes. Left out: 4 nodes in parts of the map "
                   "without a label, 2 ties of theirs."));
    CHECK_FALSE(contains(svg, "Quiet body"));
    CHECK(contains(map_of(*network, {.most_nodes = 250}), "Left out: 54 nodes of less activity"));
  }

  TEST_CASE("a picture of nothing says so") {
    Corpus corpus;
    corpus.finish();
    const auto network = graph::build_network(corpus);
    CHECK(why_not_well_formed(map_of(*network)) == "");
    CHECK(contains(map_of(*network), "Nothing to draw: no statement was found."));
    CHECK(why_not_well_formed(matrix_of(*network)) == "");
    CHECK(contains(matrix_of(*network), "Nothing to draw: no statement on an issue was found."));
  }

  TEST_CASE("a matrix has a cell for each actor and issue, with both signs where there are both") {
    const auto network = graph::build_network(sample().build());
    const std::string svg = matrix_of(*network);
    CHECK(contains(svg, ">toll (4)</text>"));
    CHECK(contains(svg, ">Ida (3)</text>"));
    CHECK(contains(svg, "<title>Ida on toll: 2 statements, 0 for, 2 against, 0 neutral</title>"));
    const auto cell = svg.find("<title>Kim on night work: 2 statements, 1 for, 1 against, 0 neutral</title>");
    REQUIRE(cell != std::string::npos);
    const std::string mixed = svg.substr(cell, svg.find("</g>", cell) - cell);
    CHECK(contains(mixed, ">+1</text>"));
    CHECK(contains(mixed, ">\u22121</text>"));
    const auto neutral = svg.find("<title>Kim on toll: 1 statement, 0 for, 0 against, 1 neutral</title>");
    REQUIRE(neutral != std::string::npos);
    CHECK(contains(svg.substr(neutral, svg.find("</g>", neutral) - neutral), "<circle "));
    CHECK(contains(matrix_of(*network, {.most_actors = 1, .most_issues = 1}),
                   "Left out, of less activity: 2 actors, 1 issue, 6 statements."));
  }

  TEST_CASE("labels are broken between words and cut off with an ellipsis") {
    CHECK(wrap_label("toll", 13, 2) == std::vector<std::string>{"toll"});
    CHECK(wrap_label("", 13, 2) == std::vector<std::string>{""});
    CHECK(wrap_label("Chamber of Commerce of Velmouth", 13, 2) ==
          std::vector<std::string>{"Chamber of", "Commerce of Velmouth"});
    const auto cut =
        wrap_label("Committee on the Supervision of the Harbours and Ferries of Velmouth", 13, 2);
    REQUIRE(cut.size() == 2);
    CHECK(cut[1].ends_with("\u2026"));
    for (const auto& line : cut) CHECK(graph::text_width(line) <= 13.0);
    for (const auto& line : wrap_label(std::string(200, 'W'), 13, 2)) CHECK(graph::text_width(line) <= 13.0);
    CHECK(count_words(1, "issue") == "1 issue");
    CHECK(count_words(1234567, "body") == "1,234,567 bodies");
  }

  TEST_CASE("numbers have one digit after the point at most") {
    std::string text;
    for (const double value : {0.0, -0.01, 12.0, 1.25, 1e9, -3.14}) {
      append_svg_number(text, value);
      text += ' ';
    }
    CHECK(text == "0 0 12 1.3 1000000000 -3.1 ");
  }
}

}  // namespace standpoint::io
