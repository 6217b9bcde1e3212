#include "graphs/graphml_document.hpp"

#include <standpoint/io/graphml.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

struct Read {
  PropertyGraph graph;
  std::string problem;  // of what was refused
  std::string notes;    // a line each
};

Read read(const std::string& text) {
  Read result;
  std::istringstream in(text);
  auto graph = read_graphml_graph(in, "g.graphml", [&](const Diagnostic& diagnostic) {
    CHECK(diagnostic.severity == Severity::note);
    result.notes += to_string(diagnostic.error) + "\n";
  });
  if (graph) {
    result.graph = std::move(*graph);
  } else {
    result.problem = to_string(graph.error());
  }
  return result;
}

// Line 2 is the first of `inside`.
std::string file(const std::string& inside) {
  return "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n" + inside + "</graphml>";
}

// Line 3 is the first of `elements`.
std::string file(const std::string& keys, const std::string& elements) {
  return file(keys + "<graph id=\"G\" edgedefault=\"directed\">\n" + elements + "</graph>");
}

std::string key(const std::string& id, const std::string& scope, const std::string& name,
                const std::string& type) {
  return "<key id=\"" + id + "\" for=\"" + scope + "\" attr.name=\"" + name + "\" attr.type=\"" + type +
         "\"/>";
}

std::string data(const std::string& id, const std::string& value) {
  return "<data key=\"" + id + "\">" + value + "</data>";
}

std::string value(const AttributeTable& table, std::string_view name, std::size_t row) {
  const auto place = table.find(name);
  return place ? table[*place].text(row) : "no column";
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("graphml of any program") {
  TEST_CASE("every type of attribute is read for nodes, edges and the graph, and others have its default") {
    const auto [graph, problem, notes] =
        read(file(key("d0", "node", "flag", "boolean") + key("d1", "node", "small", "int") +
                      key("d2", "node", "large", "long") + key("d3", "node", "single", "float") +
                      key("d4", "node", "real", "double") + key("d5", "edge", "word", "string") +
                      key("d6", "graph", "title", "string") +
                      "<key id=\"d7\" for=\"node\" attr.name=\"colour\" "
                      "attr.type=\"string\"><default>yellow</default></key>",
                  data("d6", "A &amp; <![CDATA[<b>]]>") + "<node id=\"a\">" + data("d0", "true") +
                      data("d1", "-5") + data("d2", "9000000000") + data("d3", "0.1") + data("d4", "1e-3") +
                      "</node><node id=\"b\">" + data("d7", "red") +
                      "</node><edge id=\"e\" source=\"a\" target=\"b\">" + data("d5", "") + "</edge>"));
    CHECK(problem == "");
    CHECK(notes == "");
    CHECK(graph.id == "G");
    CHECK(graph.directed);
    CHECK(value(graph.attributes, "title", 0) == "A & <b>");
    const auto& nodes = graph.node_attributes;
    CHECK(value(nodes, "flag", 0) == "true");
    CHECK(value(nodes, "small", 0) == "-5");
    CHECK(value(nodes, "large", 0) == "9000000000");
    CHECK(value(nodes, "single", 0) == "0.1");
    CHECK(value(nodes, "real", 0) == "0.001");
    CHECK(value(nodes, "colour", 0) == "yellow");
    CHECK(value(nodes, "colour", 1) == "red");
    CHECK_FALSE(nodes[0].has(1));
    CHECK(graph.edge_attributes[0].has(0));
    CHECK(graph.edge_id(0) == "e");
    REQUIRE(nodes.find("colour"));
    CHECK(nodes[*nodes.find("colour")].id() == "d7");
  }

  TEST_CASE("a key for all is a column where it is used, or everywhere when it has a default") {
    const auto [graph, problem, notes] = read(
        file(key("a", "all", "used", "string") +
                 "<key id=\"b\" for=\"all\" attr.name=\"given\" attr.type=\"int\"><default>7</default></key>"
                 "<key id=\"c\" attr.name=\"bare\" attr.type=\"int\"/>",
             "<node id=\"n\">" + data("a", "x") + data("c", "1") + "</node>"));
    CHECK(problem == "");
    CHECK(value(graph.node_attributes, "used", 0) == "x");
    CHECK(value(graph.node_attributes, "bare", 0) == "1");
    CHECK(graph.attributes.size() == 1);
    CHECK(graph.edge_attributes.size() == 1);
    CHECK(value(graph.attributes, "given", 0) == "7");
    CHECK(notes == "g.graphml:2: 1 key without for ('c'): read as for=\"all\"\n");
  }

  TEST_CASE("edges may be parallel, loops, of either direction, without id, and have Gephi's kind") {
    const auto [graph, problem, notes] =
        read(file("",
                  "<node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\" label=\"knows\"/>"
                  "<edge source=\"a\" target=\"b\" directed=\"false\"/><edge source=\"a\" target=\"a\"/>"));
    CHECK(problem == "");
    CHECK(notes == "");
    REQUIRE(graph.edge_count() == 3);
    CHECK(graph.is_directed(0));
    CHECK_FALSE(graph.is_directed(1));
    CHECK(graph.is_mixed());
    CHECK(graph.edge_kinds.text(0) == "knows");
    CHECK_FALSE(graph.edge_kinds.has(1));
    CHECK(graph.edge_id(0) == "");
  }

  TEST_CASE("endpoints that nothing declares are made up, and one declared later is none") {
    const auto [graph, problem, notes] = read(
        file("", "<edge source=\"a\" target=\"b\"/>\n<edge source=\"c\" target=\"a\"/>\n<node id=\"a\"/>"));
    CHECK(problem == "");
    CHECK(graph.node_count() == 3);
    CHECK(notes ==
          "g.graphml:3: 2 ends of edges that no node elements declare (the first here: 'b'): made up as "
          "nodes\n");
  }

  TEST_CASE("graphs inside others are read as part of the whole, with their own direction") {
    const auto [graph, problem, notes] = read(
        file(key("d", "graph", "title", "string") + key("n", "node", "label", "string"),
             data("d", "whole") + "<node id=\"a\"><graph edgedefault=\"undirected\">" + data("d", "part") +
                 "<node id=\"b\"/><node id=\"c\"/><edge source=\"b\" target=\"c\"/></graph>" +
                 data("n", "A") + "</node><edge source=\"a\" target=\"b\"/>"));
    CHECK(problem == "");
    CHECK(graph.node_count() == 3);
    CHECK_FALSE(graph.is_directed(0));
    CHECK(graph.is_directed(1));
    CHECK(value(graph.attributes, "title", 0) == "whole");
    CHECK(value(graph.node_attributes, "label", 0) == "A");
    CHECK(contains(notes, "1 graph inside another"));
    CHECK(contains(notes, "1 value of something that is not read ('d'): left out"));
  }

  TEST_CASE("of several graphs the first is read, and of none an empty one") {
    const auto two =
        read(file("<graph edgedefault=\"directed\"><node id=\"a\"/></graph>"
                  "<graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"/></graph>"));
    CHECK(two.problem == "");
    CHECK(two.graph.node_count() == 1);
    CHECK(contains(two.notes, "1 graph after the first one"));
    const auto none = read(file(""));
    CHECK(none.problem == "");
    CHECK(none.graph.node_count() == 0);
    CHECK(contains(none.notes, "file without a graph"));
  }

  TEST_CASE("hyperedges, ports and their keys are left out and counted, the rest is read") {
    const auto [graph, problem, notes] =
        read(file(key("p", "port", "side", "string") + key("n", "node", "label", "string"),
                  "<node id=\"a\"><locator xlink:href=\"file:///etc/passwd\"/><port name=\"N\">" +
                      data("p", "left") + "<port name=\"S\"/></port>" + data("n", "A") +
                      "</node><hyperedge><endpoint node=\"a\"/></hyperedge><edge source=\"a\" "
                      "target=\"a\" sourceport=\"N\"/>"));
    CHECK(problem == "");
    CHECK(graph.node_count() == 1);
    CHECK(graph.edge_count() == 1);
    CHECK(value(graph.node_attributes, "label", 0) == "A");
    CHECK(contains(notes, ":3: 1 hyperedge: left out"));
    CHECK(contains(notes, "1 external entity, DTD or locator ('file:///etc/passwd'): never opened"));
    CHECK(contains(notes, ":3: 3 ports (the first here: 'N'): left out"));
    CHECK(contains(notes, ":2: 1 key for ports, hyperedges, endpoints or the whole file ('p'): left out"));
  }

  TEST_CASE("drawings of yEd are left out; their labels become the label where the file has none") {
    const std::string drawing =
        "<data key=\"g\"><y:ShapeNode><y:Fill color=\"#fff\"/><y:NodeLabel>\n Ida <y:Model/>\n</y:NodeLabel>"
        "<y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data>";
    const std::string keys = "<key id=\"g\" for=\"node\" yfiles.type=\"nodegraphics\"/>";
    const auto drawn = read(file(keys, "<node id=\"a\">" + drawing + "</node>"));
    CHECK(drawn.problem == "");
    CHECK(drawn.graph.node_attributes.size() == 1);
    CHECK(value(drawn.graph.node_attributes, "label", 0) == "Ida");
    CHECK(contains(drawn.notes, "1 drawing of yEd or visone ('g'): left out"));
    CHECK(contains(drawn.notes, "1 label of a drawing ('Ida'): read as the attribute label"));
    const auto named = read(file(keys + key("l", "node", "label", "string"),
                                 "<node id=\"a\">" + data("l", "own") + drawing + "</node>"));
    CHECK(value(named.graph.node_attributes, "label", 0) == "own");
    CHECK(named.graph.node_attributes.size() == 1);
  }

  TEST_CASE("a description is an attribute desc, and elements inside a value are left out of its text") {
    const auto [graph, problem, notes] =
        read(file(key("k", "node", "k", "string"), "<desc>whole</desc><node id=\"a\"><desc>one</desc>" +
                                                       data("k", "a<i>b</i>c") + "</node><node id=\"b\">" +
                                                       data("k", "\n <i>b</i>\n") + "</node>"));
    CHECK(problem == "");
    CHECK(value(graph.attributes, "desc", 0) == "whole");
    CHECK(value(graph.node_attributes, "desc", 0) == "one");
    CHECK(value(graph.node_attributes, "k", 0) == "ac");
    CHECK_FALSE(graph.node_attributes[0].has(1));
    CHECK(contains(notes, "2 values with XML elements inside"));
  }

  TEST_CASE("what careless programs write is read, and told") {
    const auto [graph, problem, notes] = read(
        "<graphml><key id=\"b\" for=\"node\" attr.name=\"flag\" attr.type=\"boolean\"/>"
        "<key id=\"i\" for=\"node\" attr.name=\"count\" attr.type=\"int\"/>"
        "<key id=\"t\" for=\"edge\"/><graph>\n<node id=\"n\">" +
        data("b", "1") + data("b", " TRUE ") + data("i", "5000000000") + data("u", "made up") +
        data("t", "x") + "</node>\n<node id=\"m\">" + data("i", "many") + data("i", "7") +
        "</node><edge source=\"n\" target=\"m\" directed=\"TRUE\"/><edge source=\"n\" target=\"m\" "
        "directed=\"maybe\" id=\"e\"/><edge source=\"n\" target=\"m\" id=\"e\"/><unknown><node "
        "id=\"n\"/></unknown>"
        "</graph></graphml>");
    CHECK(problem == "");
    CHECK(graph.node_count() == 2);
    CHECK(graph.edge_count() == 3);
    CHECK_FALSE(graph.directed);
    CHECK(graph.is_directed(0));
    CHECK_FALSE(graph.is_directed(1));
    CHECK(value(graph.node_attributes, "flag", 0) == "true");
    CHECK(value(graph.node_attributes, "count", 0) == "5000000000");
    CHECK(value(graph.node_attributes, "count", 1) == "7");
    CHECK(value(graph.node_attributes, "u", 0) == "made up");
    for (const char* told : {"root without the namespace", "1 graph without edgedefault: read as undirected",
                             "2 edges that are neither directed nor undirected (the first here: 'TRUE')",
                             "1 edge with the id of another ('e'): all are kept",
                             "1 key without attr.type ('t'): read as string",
                             "1 key that is not declared ('u'): read as string, under its id",
                             "1 value under a key that is for something else ('t'): left out",
                             "1 value given a second time (' TRUE '): the last one counts",
                             "2 booleans that are neither true nor false (the first here: '1')",
                             "1 int beyond 32 bits ('5000000000'): read as long",
                             "g.graphml:3: 1 value that is none of its key's type ('many'): left out",
                             "1 element that has no place there ('unknown'): left out with what is in it"}) {
      CAPTURE(told);
      CHECK(contains(notes, told));
    }
  }

  TEST_CASE("a key declared behind its first use gives the values before it their name and type") {
    const auto [graph, problem, notes] =
        read(file("", "<node id=\"a\">" + data("w", "2.5") + "</node><node id=\"b\">" + data("w", "heavy") +
                          "</node>" + key("w", "node", "weight", "double")));
    CHECK(problem == "");
    REQUIRE(graph.node_attributes.size() == 1);
    CHECK(graph.node_attributes[0].name() == "weight");
    CHECK(graph.node_attributes[0].type() == AttributeType::float64);
    CHECK(graph.node_attributes[0].text(0) == "2.5");
    CHECK_FALSE(graph.node_attributes[0].has(1));
    CHECK(contains(notes, "1 key declared behind what uses it ('w')"));
    CHECK(contains(notes, "1 value that is none of its key's type"));
  }

  TEST_CASE("prefixes are read as the root declares them, and elements of others are not ours") {
    const auto [graph, problem, notes] = read(
        "<g:graphml xmlns:g=\"http://graphml.graphdrawing.org/xmlns\" xmlns:o=\"urn:other\"><g:graph "
        "edgedefault=\"directed\"><g:node id=\"a\"/><o:node id=\"b\"/><g:edge source=\"a\" target=\"a\"/>"
        "</g:graph></g:graphml>");
    CHECK(problem == "");
    CHECK(graph.node_count() == 1);
    CHECK(graph.edge_count() == 1);
    CHECK(contains(notes, "'o:node'"));
  }

  TEST_CASE("keys are limited, declared or not, since each makes a table") {
    std::string declared;
    std::string used;
    for (int i = 0; i < 20'001; ++i) {
      declared += "<key id=\"" + std::to_string(i) + "\"/>\n";
      used += data(std::to_string(i), "1");
    }
    CHECK(read(file(declared)).problem == "g.graphml:20002: more than 20000 keys; leave out some");
    CHECK(contains(read(file("", "<node id=\"a\">" + used + "</node>")).problem, "more than 20000 keys"));
  }

  TEST_CASE("what is no GraphML is refused with its line and a reason") {
    const auto problem = [](const std::string& text) { return read(text).problem; };
    CHECK(problem("") == "g.graphml:1: broken XML: no element found; the file is empty or cut short");
    CHECK(contains(problem("<gexf/>"), "g.graphml:1: no GraphML: the first element is 'gexf', not graphml"));
    CHECK(contains(problem(file("", "<node id=\"a\"/>\n<node id=\"a\"/>")),
                   "g.graphml:4: node 'a' is there twice"));
    CHECK(contains(problem(file("<key id=\"k\"/>\n<key id=\"k\"/>")), "g.graphml:3: key 'k' is there twice"));
    CHECK(contains(problem(file(key("k", "node", "k", "complex"))),
                   "key 'k' has the attr.type 'complex'; expected boolean, int"));
    CHECK(contains(problem(file(key("k", "banana", "k", "int"))), "key 'k' is for 'banana'; expected graph"));
    CHECK(contains(problem(file("<key for=\"node\"/>")), "a key without id"));
    CHECK(contains(problem(file("", "<node/>")), "g.graphml:3: a node without id"));
    CHECK(contains(problem(file("", "<node id=\"a\"/><edge id=\"e\" target=\"a\"/>")),
                   "edge 'e' has no source"));
    CHECK(contains(problem(file("", "<node id=\"a\"/><edge source=\"a\" target=\"\"/>")),
                   "edge '' has no target"));
    CHECK(contains(problem(file("", "<node id=\"a\"><data>1</data></node>")), "a data element without key"));
    CHECK(contains(problem(file("", "<node id=\"a\">")), "g.graphml:3: broken XML: mismatched tag"));
    CHECK(contains(problem(file("", "<node id=\"a\" id=\"b\"/>")), "duplicate attribute"));
  }
}

}  // namespace standpoint::io
