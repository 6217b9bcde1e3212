"""standpoint build and graph: from articles to a map."""

import html
import json
import re
import unittest
import xml.etree.ElementTree as ElementTree

from program import ARTICLE, ARTICLES, SOURCE, ProgramTest

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"


def read_graphml(path):
    """Nodes by id and a list of edges, each a dict of attribute names and values."""
    root = ElementTree.parse(path).getroot()
    names = {key.get("id"): key.get("attr.name") for key in root.findall(NAMESPACE + "key")}
    graph = root.find(NAMESPACE + "graph")

    def data(element):
        return {names[d.get("key")]: d.text or "" for d in element.findall(NAMESPACE + "data")}

    nodes = {node.get("id"): data(node) for node in graph.findall(NAMESPACE + "node")}
    edges = [dict(data(e), source=e.get("source"), target=e.get("target"), type=e.get("label"), id=e.get("id"))
             for e in graph.findall(NAMESPACE + "edge")]
    return graph.get("edgedefault"), nodes, edges


def article_text(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        text = html.unescape(re.sub(r"<[^>]*>", "", text))
    elif path.suffix == ".jsonl":
        text = json.loads(text)["text"]
    return " ".join(text.split())


class BuildTest(ProgramTest):
    def build(self, *arguments):
        path = self.path("map.graphml")
        self.run_ok("build", *arguments, "-o", path)
        return read_graphml(path)

    def test_an_article_becomes_actors_issues_and_stances_with_verbatim_evidence(self):
        directed, nodes, edges = self.build(self.path("2026-03-02-toll.txt", ARTICLE))
        self.assertEqual(directed, "directed")
        labels = {node["label"]: node["kind"] for node in nodes.values()}
        self.assertEqual(labels.get("Ida Holt"), "person")
        self.assertEqual(labels.get("Marel Lines"), "institution")

        stances = {(nodes[e["source"]]["label"], e["type"], nodes[e["target"]]["label"]) for e in edges}
        self.assertIn(("Ida Holt", "opposes", "bridge toll"), stances)
        self.assertIn(("Marel Lines", "supports", "bridge toll"), stances)
        self.assertIn(("Marel Lines", "opposes", "Ida Holt"), stances)
        for edge in edges:
            if edge["type"] in ("supports", "opposes"):
                self.assertIn(edge["evidence"], ARTICLE.replace("\n", " "))
                self.assertEqual(edge["first"], "2026-03-02")

    def test_the_example_articles_give_the_actors_and_oppositions_a_reader_finds(self):
        expected = json.loads((SOURCE / "examples" / "articles.expected.json").read_text(encoding="utf-8"))
        _, nodes, edges = self.build(ARTICLES)
        names = {}
        for node in nodes.values():
            for name in [node["label"], *node.get("aliases", "").split("; ")]:
                names[name.lower().removeprefix("the ")] = node["label"]

        missing = [actor["name"] for actor in expected["actors"]
                   if not any(n.lower().removeprefix("the ") in names for n in [actor["name"], *actor["aliases"]])]
        self.assertLessEqual(len(missing), len(expected["actors"]) // 5, f"actors not found: {missing}")

        found = [e["evidence"] for e in edges if e["type"] == "opposes"]
        hits = [o for o in expected["oppositions"]
                if any(quote and (quote in o["evidence"] or o["evidence"] in quote) for quote in found)]
        self.assertGreaterEqual(len(hits), len(expected["oppositions"]) // 3, "too few oppositions are found")

    def test_every_quote_on_an_edge_of_the_examples_stands_in_an_article(self):
        texts = [article_text(p) for p in ARTICLES.iterdir() if p.suffix in (".txt", ".html", ".jsonl")]
        records = self.path("map.jsonl")
        self.run_ok("build", ARTICLES, "-o", records)
        with open(records, encoding="utf-8") as file:
            statements = self.records(file.read())["statement"]
        self.assertGreater(len(statements), 40)
        for statement in statements:
            for evidence in statement["evidence"]:
                quote = " ".join(evidence["quote"].split())
                self.assertTrue(any(quote in text for text in texts), quote)

    def test_the_three_views_hold_what_they_promise(self):
        articles = str(ARTICLES)
        _, everything, all_edges = self.build(articles)
        direction, nodes, edges = self.build(articles, "--view", "actors")
        self.assertEqual(direction, "undirected")
        self.assertEqual({e["type"] for e in edges} - {"alliance", "conflict"}, set())
        self.assertNotIn("issue", {n["kind"] for n in nodes.values()})
        direction, nodes, edges = self.build(articles, "--view", "stances")
        self.assertEqual(direction, "directed")
        self.assertTrue(all(nodes[e["target"]]["kind"] == "issue" for e in edges))
        self.assertGreater(len(all_edges), len(edges))
        self.assertGreater(len(everything), len(nodes))

    def test_same_input_gives_same_bytes_whatever_the_jobs(self):
        maps = []
        for jobs in (1, 2, 3):
            path = self.path(f"map{jobs}.graphml")
            self.run_ok("build", ARTICLES, "-o", path, "--jobs", jobs)
            with open(path, "rb") as file:
                maps.append(file.read())
        self.assertEqual(maps[0], maps[1])
        self.assertEqual(maps[0], maps[2])

    def test_extract_then_graph_gives_the_map_that_build_gives(self):
        records, built, merged = self.path("all.jsonl"), self.path("built.graphml"), self.path("merged.graphml")
        self.run_ok("extract", ARTICLES, "-o", records)
        self.run_ok("build", ARTICLES, "-o", built)
        self.run_ok("graph", records, "-o", merged)
        with open(built, "rb") as a, open(merged, "rb") as b:
            self.assertEqual(a.read(), b.read())

    def test_many_record_files_in_any_order_give_the_same_map(self):
        parts = []
        for number, article in enumerate(sorted(p for p in ARTICLES.iterdir() if p.suffix in (".txt", ".html"))):
            part = self.path(f"part{number}.jsonl")
            self.run_ok("extract", article, "-o", part)
            parts.append(part)
        forward, backward = self.path("forward.graphml"), self.path("backward.graphml")
        self.run_ok("graph", *parts, "-o", forward)
        self.run_ok("graph", *reversed(parts), "-o", backward)
        with open(forward, "rb") as a, open(backward, "rb") as b:
            self.assertEqual(a.read(), b.read())

    def test_a_date_range_is_inclusive_on_both_ends(self):
        article = self.path("2026-03-02-toll.txt", ARTICLE)
        for first, last, expected in (("2026-03-02", "2026-03-02", True), ("2026-03-03", "2026-04-01", False),
                                      ("2026-02-01", "2026-03-01", False)):
            _, _, edges = self.build(article, "--from", first, "--to", last)
            self.assertEqual(any(e["type"] == "opposes" for e in edges), expected, (first, last))

    def test_several_outputs_are_written_at_once_and_the_summary_says_what_was_found(self):
        article = self.path("toll.txt", ARTICLE)
        graphml, records = self.path("a.graphml"), self.path("a.jsonl")
        result = self.run_ok("build", article, "-o", graphml, "-o", records)
        self.assertIn("1 document:", result.out)
        self.assertIn("Ida Holt", result.out)
        summary = json.loads(self.run_ok("build", article, "-o", graphml, "--json").out)
        self.assertEqual(summary["documents"], 1)
        self.assertGreaterEqual(summary["oppose"], 2)
        self.assertEqual(self.run_ok("build", article, "-o", graphml, "--quiet").out, "")

    def test_standard_input_and_output_take_the_place_of_files(self):
        result = self.run_ok("build", "-", "-o", "-", stdin=ARTICLE.encode())
        self.assertTrue(result.out.startswith('<?xml version="1.0" encoding="UTF-8"?>'))
        self.assertIn("Ida Holt", result.out)

    def test_hostile_names_and_quotes_stay_text(self):
        article = ARTICLE.replace("Drivers' Guild", "Drivers' <b>&\"Guild") + "\x01\x0b\ufffe]]>\n"
        path = self.path("map.graphml")
        self.run_ok("build", self.path("x.txt", article), "-o", path)
        read_graphml(path)

    def test_a_statement_table_becomes_a_map(self):
        table = self.path("coded.csv", "document,date,actor,organization,issue,stance,quote,url\n"
                          "a1,2026-03-02,Ida Holt,City Hall,bridge toll,oppose,We will not pay it,\n"
                          "a1,2026-03-02,,Marel Lines,bridge toll,support,A fair price,\n")
        path = self.path("map.graphml")
        self.run_ok("graph", table, "-o", path)
        _, nodes, edges = read_graphml(path)
        types = {(nodes[e["source"]]["label"], e["type"], nodes[e["target"]]["label"]) for e in edges}
        self.assertIn(("Ida Holt", "opposes", "bridge toll"), types)
        self.assertIn(("Marel Lines", "supports", "bridge toll"), types)
        self.assertIn(("Ida Holt", "affiliated", "City Hall"), types)
        self.assertTrue({"conflict"} <= {e["type"] for e in edges})


if __name__ == "__main__":
    unittest.main()
