// What each writer writes and each reader takes, refuses or tells.

#include "formats.hpp"

#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/graph_formats.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace standpoint;
using io::AttributeColumn;
using io::AttributeType;
using io::PropertyGraph;

namespace {

// A union and a port authority that are at odds and together, and a toll.
PropertyGraph small_graph() {
  PropertyGraph graph;
  graph.add_node("e:1");
  graph.add_node("e:2");
  graph.add_node("i:1");
  AttributeColumn label("label", AttributeType::text);
  label.set(0, "Harbour Union");
  label.set(1, "=Port \"A\"");
  label.set(2, "Toll");
  AttributeColumn color("color", AttributeType::text);
  AttributeColumn x("x", AttributeType::float64);
  AttributeColumn y("y", AttributeType::float64);
  AttributeColumn first("first", AttributeType::text);
  AttributeColumn last("last", AttributeType::text);
  for (std::size_t i = 0; i < 3; ++i) {
    color.set(i, "#1b9E77");
    x.set(i, 1.5 * static_cast<double>(i));
    y.set(i, -2.0);
  }
  first.set(0, "2026-02");
  last.set(0, "2028-02");
  for (auto& column : {label, color, x, y, first, last}) graph.node_attributes.add(column);

  AttributeColumn weight("weight", AttributeType::float64);
  AttributeColumn sign("sign", AttributeType::int32);
  AttributeColumn evidence("evidence", AttributeType::text);
  const auto add = [&](io::GraphNode from, io::GraphNode to, std::string_view kind, double size, int side) {
    const auto edge = graph.add_edge(from, to, "x" + std::to_string(graph.edge_count()));
    graph.edge_kinds.set(edge, kind);
    weight.set(edge, size);
    sign.set(edge, side);
    evidence.set(edge, "We <will> \"not\" pay & go");
  };
  add(0, 1, "alliance", 2.0, 1);
  add(0, 1, "conflict", 0.5, -1);
  add(0, 2, "opposes", 1.0, -1);
  add(1, 2, "neutral", 1.0, 0);
  for (auto& column : {weight, sign, evidence}) graph.edge_attributes.add(column);
  AttributeColumn title("title", AttributeType::text);
  title.set(0, "Tolls");
  graph.attributes.add(title);
  return graph;
}

bool contains(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("GEXF has days as spells, widened, and colours and places as viz") {
  const std::string text = test::written(".gexf", small_graph());
  CHECK(contains(text,
                 "<graph mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\" "
                 "defaultedgetype=\"directed\">"));
  CHECK(contains(text, "<spells><spell start=\"2026-02-01\" end=\"2028-02-29\"/></spells>"));
  CHECK(contains(text, "<viz:color r=\"27\" g=\"158\" b=\"119\"/><viz:position x=\"1.5\" y=\"-2\"/>"));
  CHECK(contains(text, "source=\"e:1\" target=\"e:2\" kind=\"conflict\" weight=\"0.5\""));
  CHECK(contains(text, "label=\"=Port &quot;A&quot;\""));
  CHECK(contains(text, "<description>Tolls</description>"));
  CHECK(contains(text, "<attribute id=\"sign\" title=\"sign\" type=\"integer\"/>"));
}

TEST_CASE("GEXF without dates is static, and a colour that is none stays an attribute") {
  PropertyGraph graph;
  graph.add_node("a");
  AttributeColumn color("color", AttributeType::text);
  color.set(0, "red");
  graph.node_attributes.add(color);
  const std::string text = test::written(".gexf", graph);
  CHECK(contains(text, "<graph mode=\"static\""));
  CHECK_FALSE(contains(text, "viz:color"));
  CHECK(contains(text, "<attvalue for=\"color\" value=\"red\"/>"));
}

TEST_CASE("GEXF of others: spells, hex colours, lists, nested nodes, endpoints that are not there") {
  test::Findings findings;
  const auto graph = test::read_text(
      ".gexf",
      "<gexf xmlns='http://gexf.net/1.3' xmlns:v='http://gexf.net/1.3/viz' version='1.3'><graph "
      "mode='dynamic' "
      "defaultedgetype='undirected'><attributes class='node'><attribute id='0' title='score' type='double'>"
      "<default>1.5</default></attribute></attributes><nodes><node id='a' label='A'><v:color hex='#FF0001'/>"
      "<spells><spell start='2026-02-01' end='2026-02-03'/><spell start='2026-03-01T10:00:00' "
      "end='2026-03-02'/></spells><nodes><node id='b' start='2026'><attvalues><attvalue for='0' value='2'/>"
      "<attvalue for='9' value='2'/></attvalues></node></nodes></node></nodes><edges><edge source='a' "
      "target='c' "
      "type='directed' kind='k' weight='0.5'/></edges></graph></gexf>",
      findings);
  REQUIRE(graph);
  CHECK(graph->node_count() == 3);
  CHECK(test::value_of(graph->node_attributes, "label", 0) == "A");
  CHECK(test::value_of(graph->node_attributes, "color", 0) == "#ff0001");
  CHECK(test::value_of(graph->node_attributes, "first", 0) == "2026-02-01");
  CHECK(test::value_of(graph->node_attributes, "last", 0) == "2026-03-02");
  CHECK(test::value_of(graph->node_attributes, "spells", 0) ==
        "2026-02-01/2026-02-03; 2026-03-01/2026-03-02");
  CHECK(test::value_of(graph->node_attributes, "first", 1) == "2026");
  CHECK(test::value_of(graph->node_attributes, "score", 1) == "2");
  CHECK(graph->node_attributes[*graph->node_attributes.find("score")].text(0) == "1.5");
  CHECK(graph->is_directed(0));
  CHECK(graph->edge_kinds.text(0) == "k");
  CHECK(test::value_of(graph->edge_attributes, "weight", 0) == "0.5");
  CHECK(findings.has("1 node stands inside others"));
  CHECK(findings.has("1 value of an attribute that is not declared"));
  CHECK(findings.has("1 node is named by edges only"));
  CHECK(contains(
      test::written(".gexf", *graph),
      "<spell start=\"2026-02-01\" end=\"2026-02-03\"/><spell start=\"2026-03-01\" end=\"2026-03-02\"/>"));
}

TEST_CASE("What is no GEXF is refused with its line") {
  CHECK(test::error_of(".gexf", "<graphml/>") == "in.gexf:1: no GEXF: the first element is not gexf");
  CHECK(test::error_of(".gexf",
                       "<gexf>\n<graph><nodes>\n<node id='a'/><node id='a'/></nodes></graph></gexf>") ==
        "in.gexf:3: node 'a' is there twice");
  CHECK(test::error_of(".gexf", "<gexf>\n<graph><edges><edge source='a'/></edges></graph></gexf>") ==
        "in.gexf:2: an edge without target");
  CHECK(contains(test::error_of(".gexf", "<gexf><graph>"), "in.gexf:1: broken XML"));
}

TEST_CASE("Tables are what Gephi's import expects, with formulas guarded") {
  const PropertyGraph graph = small_graph();
  CHECK(test::written(".nodes.csv", graph) ==
        "Id,Label,color,x,y,first,last\n"
        "e:1,Harbour Union,\"#1b9E77\",0,-2,2026-02,2028-02\n"
        "e:2,\"'=Port \"\"A\"\"\",\"#1b9E77\",1.5,-2,,\n"
        "i:1,Toll,\"#1b9E77\",3,-2,,\n");
  CHECK(test::written(".edges.csv", graph)
            .starts_with("Source,Target,Type,Id,Kind,Weight,sign,evidence\n"
                         "e:1,e:2,Directed,x0,alliance,2,1,\"We <will> \"\"not\"\" pay & go\"\n"
                         "e:1,e:2,Directed,x1,conflict,0.5,-1,"));
}

TEST_CASE("Tables of others: semicolons, any case, no type, ids with zeros in front stay texts") {
  test::Findings findings;
  const auto graph = test::read_text(
      ".edges.csv", "SOURCE;target;Weight;code;share\r\na;b;1;007;1.5\r\nb;c;2;008;2\r\n", findings);
  REQUIRE(graph);
  CHECK(graph->edge_count() == 2);
  CHECK(graph->directed);
  const auto type = [&](const char* name) {
    return graph->edge_attributes[*graph->edge_attributes.find(name)].type();
  };
  CHECK(type("weight") == AttributeType::float64);
  CHECK(type("code") == AttributeType::text);
  CHECK(type("share") == AttributeType::float64);
  CHECK(findings.has("no column Type: 2 edges are taken for directed"));
  CHECK(contains(test::error_of(".edges.csv", "from,to\na,b\n"), "no column 'Source'"));
  CHECK(test::error_of(".edges.csv", "source,target,type\na,b,sideways\n") ==
        "in.edges.csv:2: unknown Type 'sideways' (expected Directed or Undirected)");
  CHECK(test::error_of(".nodes.csv", "Id,Label\na,A\na,B\n") == "in.nodes.csv:3: node 'a' is there twice");
}

TEST_CASE("A matrix adds up the signed weights of a pair and tells it") {
  test::Findings findings;
  CHECK(test::written(".matrix.csv", small_graph(), findings) ==
        ",Harbour Union,\"'=Port \"\"A\"\"\",Toll\n"
        "Harbour Union,0,1.5,-1\n"
        "\"'=Port \"\"A\"\"\",0,0,0\n"
        "Toll,0,0,0\n");
  CHECK(findings.has("1 cell took in one more edge"));
  CHECK(findings.has("1 edge of sign 0"));
  CHECK(findings.has("a matrix has no place for these attributes of edges, left out: evidence"));
}

TEST_CASE("Two nodes of one label are called by their ids in a matrix") {
  PropertyGraph graph;
  AttributeColumn label("label", AttributeType::text);
  for (const char* id : {"e:1", "i:1", "e:2"}) graph.add_node(id);
  label.set(0, "Toll");
  label.set(1, "Toll");
  graph.node_attributes.add(label);
  CHECK(test::written(".matrix.csv", graph).starts_with(",e:1,i:1,e:2\n"));
}

TEST_CASE("A matrix of too many nodes is an error, and nothing is written") {
  PropertyGraph graph;
  for (int i = 0; i < 20001; ++i) graph.add_node(std::to_string(i));
  test::Findings findings;
  CHECK(test::written(".matrix.csv", graph, findings).empty());
  CHECK(findings.has("error: out.matrix.csv: a matrix of 20001 nodes"));
}

TEST_CASE("Matrices of others: DNA's semicolons, symmetric ones without arrows, rows and columns apart") {
  const auto symmetric = test::read_ok(".matrix.csv", "\"\";\"A\";\"B\"\n\"A\";0;-2\n\"B\";-2;0");
  CHECK_FALSE(symmetric.directed);
  CHECK(symmetric.edge_count() == 1);
  CHECK(test::value_of(symmetric.edge_attributes, "weight", 0) == "2");
  CHECK(test::value_of(symmetric.edge_attributes, "sign", 0) == "-1");
  CHECK(test::read_ok(".matrix.csv", ",a;b;c\na;b;c,1\n").node_count() == 1);
  CHECK(test::read_ok(".matrix.csv", ", A ,B\n A ,0,1\n B,1,0\n").node_count() == 2);
  const auto two_mode = test::read_ok(".matrix.csv", ",toll,ban\nA,1,0\nB,0,0.5\n");
  CHECK(two_mode.directed);
  CHECK(two_mode.node_count() == 4);
  CHECK(two_mode.edge_count() == 2);
  CHECK(test::error_of(".matrix.csv", ",A\nA,x\n") ==
        "in.matrix.csv:2: 'x' is no number, in the column of 'A'");
  CHECK(test::error_of(".matrix.csv", ",A\nA,0\nA,1\n") == "in.matrix.csv: 'A' names two rows");
}

TEST_CASE("DL is a full matrix, with quotes around labels that need them") {
  test::Findings findings;
  CHECK(test::written(".dl", small_graph(), findings) ==
        "dl n = 3\nformat = fullmatrix\nlabels:\n\"Harbour Union\"\n\"=Port 'A'\"\nToll\ndata:\n"
        " 0 1.5 -1\n 0 0 0\n 0 0 0\n");
  CHECK(findings.has("1 label has ' for \""));
}

TEST_CASE("DL of others is read: embedded labels, node lists, halves, two modes") {
  const auto embedded =
      test::read_ok(".dl", "DL N=3 FORMAT=EDGELIST1\nLABELS EMBEDDED\nDATA:\nann bob 2\nbob \"c d\"\n");
  CHECK(embedded.node_count() == 3);
  CHECK(embedded.node_id(2) == "c d");
  CHECK(test::value_of(embedded.edge_attributes, "weight", 0) == "2");
  const auto list = test::read_ok(".dl", "dl n=4 format=nodelist1\nlabels:\na,b,c,d\ndata:\n1 2 3\n4 1\n");
  CHECK(list.edge_count() == 3);
  CHECK(list.node_id(list.source(2)) == "d");
  const auto half =
      test::read_ok(".dl", "dl n=3 format=lowerhalf diagonal=absent\nlabels:\na b c\ndata:\n1\n0 1\n");
  CHECK_FALSE(half.directed);
  CHECK(half.edge_count() == 2);
  const auto modes = test::read_ok(".dl",
                                   "dl nr = 2, nc = 3, format = fullmatrix\nrow labels:\n\"A\",\"B\"\ncol "
                                   "labels:\nx\ny\nz\ndata:\n 1 0 0\n 0 0 -1\n");
  CHECK(modes.node_count() == 5);
  CHECK(modes.edge_count() == 2);
  CHECK(test::value_of(modes.edge_attributes, "sign", 1) == "-1");
}

TEST_CASE("What is no DL is refused with its line") {
  CHECK(test::error_of(".dl", "n=3") == "in.dl:1: no DL file: its first word is not 'dl'");
  CHECK(test::error_of(".dl", "dl n=2\ndata:\n0 1\n0") == "in.dl:4: the file ends in row 2 of the matrix");
  CHECK(test::error_of(".dl", "dl n=1\ndata:\n0\n0") == "in.dl:4: the file goes on where its matrix ends");
  CHECK(test::error_of(".dl", "dl labels embedded\ndata:\na") ==
        "in.dl:2: no number of nodes: 'n = 12' is missing");
  CHECK(test::read_ok(".dl", test::written(".dl", PropertyGraph())).node_count() == 0);
  CHECK(test::error_of(".dl", "dl n=2\nformat=edgelist1\ndata:\n1 3") ==
        "in.dl:4: '3' is no node (expected a number from 1 to 2)");
  CHECK(contains(test::error_of(".dl", "dl n=99999999999 format=edgelist1\ndata:\n"),
                 "more than the file can hold"));
  CHECK(contains(test::error_of(".dl", "dl n=3 format=pajek\ndata:\n"), "format 'pajek' is not read"));
}

TEST_CASE("JSON is node-link with keys for parallel edges, or graphology's") {
  const std::string node_link = test::written(".json", small_graph());
  CHECK(node_link.starts_with("{\"directed\": true, \"multigraph\": true, \"graph\": {\"title\":\"Tolls\"}"));
  CHECK(contains(node_link,
                 "{\"source\":\"e:1\",\"target\":\"e:2\",\"key\":\"x1\",\"kind\":\"conflict\","
                 "\"weight\":0.5,\"sign\":-1,"));
  test::Findings findings;
  const std::string graphology = test::written(".json", small_graph(), findings, io::Profile::graphology);
  CHECK(graphology.starts_with(
      "{\"options\": {\"type\": \"directed\", \"multi\": true, \"allowSelfLoops\": true}"));
  CHECK(contains(graphology, "{\"key\":\"e:1\",\"attributes\":{\"label\":\"Harbour Union\""));
}

TEST_CASE("JSON has no place for NaN, which is told") {
  PropertyGraph graph;
  graph.add_node("a");
  AttributeColumn share("share", AttributeType::float64);
  share.set(0, std::numeric_limits<double>::quiet_NaN());
  graph.node_attributes.add(share);
  test::Findings findings;
  CHECK(contains(test::written(".json", graph, findings), "\"nodes\": [\n{\"id\":\"a\"}]"));
  CHECK(findings.has("JSON has no NaN and no infinite numbers: 1 value left out"));
}

TEST_CASE("Numbers of JSON are read to the last digit, and what only begins as one is refused") {
  test::Findings findings;
  const auto read = [&](const std::string& number) {
    return test::read_text(".json", R"({"nodes":[{"id":"a","n":)" + number + R"(}],"links":[]})", findings);
  };
  const std::vector<std::pair<std::string, std::string>> numbers = {
      {"0.1", "0.1"},  {"-7", "-7"},          {"9007199254740993", "9007199254740993"},
      {"1e-400", "0"}, {"-Infinity", "-INF"}, {"18446744073709551615", "18446744073709551615"},
      {"NaN", "NaN"}};
  for (const auto& number : numbers) {
    CAPTURE(number.first);
    const auto graph = read(number.first);
    REQUIRE(graph);
    CHECK(test::value_of(graph->node_attributes, "n", 0) == number.second);
  }
  // RapidJSON 1.1 itself reads past the end of this.
  const auto refused = read("NaNe3");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message == "'NaNe3' is no number");
}

TEST_CASE("JSON of others: members in any order, numbers as ids, edges by place, mixed types, NaN") {
  test::Findings findings;
  const auto graph = test::read_text(
      ".json",
      R"({"links":[{"source":0,"target":1,"value":[1,2]},{"target":7,"source":1,"value":3}],"version":{"a":1},)"
      R"("nodes":[{"id":"a","n":1,"s":NaN},{"id":"b","n":2.5},{"id":7,"n":"x"}]})",
      findings);
  REQUIRE(graph);
  CHECK_FALSE(graph->directed);
  CHECK(graph->node_count() == 3);
  CHECK(graph->node_id(graph->source(0)) == "a");
  CHECK(graph->node_id(graph->target(1)) == "7");
  CHECK(test::value_of(graph->node_attributes, "n", 0) == "1");
  CHECK(test::value_of(graph->node_attributes, "n", 1) == "2.5");
  CHECK(test::value_of(graph->node_attributes, "s", 0) == "NaN");
  CHECK(test::value_of(graph->edge_attributes, "value", 0) == "[1,2]");
  CHECK(test::value_of(graph->edge_attributes, "value", 1) == "3");
  CHECK(findings.has("3 ends of edges name a node by its place"));
  CHECK(findings.has("1 value is a list or an object"));
  CHECK(findings.has("1 member of the file is neither nodes nor edges"));
}

TEST_CASE("What is no graph in JSON is refused with its line") {
  CHECK(contains(test::error_of(".json", "[1]"), "in.json:1: no graph"));
  CHECK(contains(test::error_of(".json", "{\"a\": 1}"), "in.json: no graph: expected an object with nodes"));
  CHECK(contains(test::error_of(".json", "{\"nodes\": [\n{\"id\": 1}\n{"), "in.json:3: broken JSON"));
  CHECK(test::error_of(".json", "{\"nodes\": [{\"id\": 1},\n{\"id\": \"1\"}]}") ==
        "in.json:2: node '1' is there twice");
  CHECK(test::error_of(".json", "{\"links\": [{\"source\": 1}]}") == "in.json:1: an edge without 'target'");
  CHECK(contains(test::error_of(".json", "{\"nodes\": " + std::string(100, '[')),
                 "nested deeper than 64 levels"));
}

TEST_CASE("DOT quotes every name and value and opens no file") {
  PropertyGraph graph = small_graph();
  AttributeColumn image("image", AttributeType::text);
  image.set(0, "/etc/passwd");
  graph.node_attributes.add(image);
  const std::string text = test::written(".dot", graph);
  CHECK(text.starts_with("digraph \"graph\" {\n  \"label\"=\"Tolls\";\n"));
  CHECK(contains(text, "\"e:2\" [\"label\"=\"=Port \\\"A\\\"\""));
  CHECK(contains(text, "\"pos\"=\"1.5,-2\""));
  CHECK(contains(text, "\"image_2\"=\"/etc/passwd\""));
  CHECK(contains(text, "\"e:1\" -> \"e:2\" [\"id\"=\"x1\", \"kind\"=\"conflict\", \"weight\"=\"0.5\""));
}

TEST_CASE("A pair of tables appears together and is read together") {
  const test::ScratchFolder folder;
  auto output = io::GraphOutput::create(folder.path("map.csv"));
  REQUIRE(output);
  output->write(small_graph(), io::Profile::gephi, ignore_diagnostics);
  CHECK(output->temporary_paths().size() == 2);
  CHECK_FALSE(io::is_graph_file(folder.path("map.csv")));
  REQUIRE(output->commit());
  CHECK(folder.files() == 2);
  for (const char* name : {"map.csv", "map.nodes.csv", "map.edges.csv"}) {
    CAPTURE(name);
    CHECK(io::is_graph_file(folder.path(name)));
    const auto graph = io::read_graph_file(folder.path(name), ignore_diagnostics);
    REQUIRE(graph);
    CHECK(graph->node_count() == 3);
    CHECK(graph->edge_count() == 4);
    CHECK(test::value_of(graph->node_attributes, "label", 1) == "=Port \"A\"");
  }
  const auto unknown = io::read_graph_file("map.xyz", ignore_diagnostics);
  REQUIRE_FALSE(unknown);
  CHECK(contains(to_string(unknown.error()), "known are .graphml, .gexf, .json, .csv"));
}
