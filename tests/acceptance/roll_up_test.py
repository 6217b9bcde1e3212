"""--roll-up: institutions for the persons who speak for them."""

import json
import unittest
import xml.etree.ElementTree as xml

from program import ARTICLES, ProgramTest

NEWS = """Bridges of Velmouth

Ida Holt, the chairwoman of the Harbour Union, rejected the bridge toll on Monday. Marel Lines backed the bridge toll
and criticised Holt.
"""
SPACE = "{http://graphml.graphdrawing.org/xmlns}"


class RollUpTest(ProgramTest):
    def graph(self, path):
        """Nodes by label, edges as (source label, target label, relation), graph data."""
        root = xml.parse(path).getroot()
        names = {k.get("id"): k.get("attr.name") for k in root.iter(SPACE + "key")}

        def data(element):
            return {names[d.get("key")]: d.text for d in element.findall(SPACE + "data")}

        (graph,) = root.iter(SPACE + "graph")
        nodes = {n.get("id"): data(n) for n in graph.iter(SPACE + "node")}
        edges = {(nodes[e.get("source")]["label"], nodes[e.get("target")]["label"], e.get("label")): data(e)
                 for e in graph.iter(SPACE + "edge")}
        return {n["label"]: n for n in nodes.values()}, edges, data(graph)

    def test_the_institution_stands_for_its_speaker_and_the_map_says_so(self):
        news, out = self.path("news.txt", NEWS), self.path("map.graphml")
        summary = json.loads(self.run_ok("build", news, "--roll-up", "institution", "--json", "-o", out).out)
        nodes, edges, graph = self.graph(out)
        self.assertEqual(graph["roll_up"], "institution")
        self.assertNotIn("Ida Holt", nodes)
        self.assertIn("Ida Holt", nodes["Harbour Union"]["speakers"])
        self.assertTrue(edges["Harbour Union", "bridge toll", "opposes"]["evidence"].startswith("Ida Holt: "))
        self.assertIn(("Marel Lines", "Harbour Union", "opposes"), edges)
        self.assertEqual({r for _, _, r in edges} & {"affiliated"}, set())
        self.assertEqual((summary["roll_up"], summary["rolled_up_persons"]), ("institution", 1))
        text = self.run_ok("build", news, "--roll-up", "institution", "-o", out).out
        self.assertIn("rolled up to institutions: 1 person; 0 statements of a body on itself left out", text)

        nodes, edges, graph = self.graph(self.plain(news))
        self.assertNotIn("roll_up", graph)
        self.assertIn(("Ida Holt", "bridge toll", "opposes"), edges)

    def plain(self, *inputs):
        out = self.path("plain.graphml")
        self.run_ok("build", *inputs, "-o", out)
        return out

    def test_records_stay_as_they_are_and_graph_gives_what_build_gives(self):
        records, plain, rolled = self.path("a.jsonl"), self.path("b.jsonl"), self.path("c.jsonl")
        self.run_ok("extract", ARTICLES, "-o", records)
        self.run_ok("graph", records, "-o", plain)
        for level in ("institution", "top"):
            first, second = self.path("1.graphml"), self.path("2.graphml")
            self.run_ok("graph", records, "--roll-up", level, "-o", rolled, "-o", first)
            self.run_ok("build", ARTICLES, "--roll-up", level, "--jobs", "2", "-o", second)
            self.assertEqual((self.folder / "c.jsonl").read_bytes(), (self.folder / "b.jsonl").read_bytes())
            self.assertEqual((self.folder / "1.graphml").read_bytes(), (self.folder / "2.graphml").read_bytes())
            nodes, edges, _ = self.graph(first)
            self.assertTrue(any("speakers" in n for n in nodes.values()))
            self.assertFalse([e for e in edges if e[0] == e[1]])
        plain_nodes, _, _ = self.graph(self.plain(records))
        nodes, _, _ = self.graph(first)
        people = [sum(n["kind"] == "person" for n in found.values()) for found in (plain_nodes, nodes)]
        self.assertLess(people[1], people[0])

    def test_a_body_names_what_it_is_part_of(self):
        news = self.path("news.txt", "WASHINGTON (AP) - The Pentagon opposed the toll on Monday.\n")
        nodes, _, _ = self.graph(self.plain(news))
        self.assertEqual(nodes["Department of Defense"]["part_of"], "United States")
        out = self.path("top.graphml")
        self.run_ok("build", news, "--roll-up", "top", "-o", out)
        nodes, edges, graph = self.graph(out)
        self.assertEqual(graph["roll_up"], "top")
        self.assertIn(("United States", "toll", "opposes"), edges)
        self.assertEqual(nodes["United States"]["speakers"], "Department of Defense")

    def test_unknown_levels_and_maps_are_refused(self):
        news = self.path("news.txt", NEWS)
        self.run_failing(2, "build", news, "--roll-up", "party", "-o", self.path("m.graphml"))
        self.run_failing(2, "serve", self.plain(news), "--roll-up", "institution")


if __name__ == "__main__":
    unittest.main()
