"""standpoint convert: maps and graphs of other programs between formats, as those programs read them."""

import csv
import json
import pathlib
import unittest
import xml.etree.ElementTree as ElementTree

from program import ARTICLES, SHARED, ProgramTest

GEXF = "{http://gexf.net/1.3}"
VIZ = "{http://gexf.net/1.3/viz}"
FILES = SHARED / "data" / "graphml"


def described(graph):
    """Nodes and edges with their attributes, in an order that does not depend on the reader."""
    return (sorted((n, sorted(d.items())) for n, d in graph.nodes(data=True)),
            sorted((*ends, str(sorted(d.items()))) for *ends, d in
                   (graph.edges(keys=True, data=True) if graph.is_multigraph() else graph.edges(data=True))))


def edges_by_id(graph):
    """The attributes of edges by their ids: NetworkX's keys, where there are parallel edges."""
    if graph.is_multigraph():
        return {key: data for *_, key, data in graph.edges(keys=True, data=True)}
    return {data["id"]: data for *_, data in graph.edges(data=True)}


class FormatsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.map = self.path("map.graphml")
        self.records_path = self.path("map.jsonl")
        self.run_ok("build", ARTICLES, "-o", self.map, "-o", self.records_path, "--quiet")

    def convert(self, source, name, *options):
        target = self.path(name)
        result = self.run_ok("convert", source, target, *options)
        return target, result.err

    def text(self, path):
        return pathlib.Path(path).read_text(encoding="utf-8")

    def test_networkx_loads_our_json_as_it_loads_our_graphml(self):
        import networkx

        for view in ("all", "actors", "stances"):
            with self.subTest(view):
                graphml, _ = self.convert(self.records_path, f"{view}.graphml", "--view", view)
                node_link, _ = self.convert(self.records_path, f"{view}.json", "--view", view, "--profile", "networkx")
                a = networkx.read_graphml(graphml)
                b = networkx.node_link_graph(json.loads(self.text(node_link)))
                self.assertEqual(a.is_directed(), b.is_directed())
                self.assertEqual(a.is_multigraph(), b.is_multigraph())
                self.assertGreater(b.number_of_edges(), 10)
                # The kind of an edge is its XML label, which NetworkX passes over; ours is an attribute beside it.
                for *_, data in b.edges(data=True):
                    self.assertEqual(data.pop("kind"), data["relation"])
                self.assertEqual(described(a), described(b))

    def test_json_that_networkx_writes_is_read(self):
        import networkx

        graph = networkx.MultiDiGraph(title="made", year=2026)
        graph.add_node(1, label="Zoë", share=0.5)
        graph.add_node("b", tags=["x", "y"], ok=True)
        graph.add_edge(1, "b", weight=2.5)
        graph.add_edge(1, "b", weight=1)
        source = self.path("nx.json", json.dumps(networkx.node_link_data(graph)))
        result = self.run_ok("convert", source, self.path("out.json"))
        self.assertIn("1 value is a list or an object", result.err)
        back = networkx.node_link_graph(json.loads(self.text(self.path("out.json"))))
        self.assertEqual(back.graph, {"title": "made", "year": 2026})
        self.assertEqual(dict(back.nodes(data=True)),
                         {"1": {"label": "Zoë", "share": 0.5}, "b": {"tags": '["x","y"]', "ok": True}})
        self.assertEqual([d["weight"] for *_, d in back.edges(data=True)], [2.5, 1])
        networkx.read_graphml(self.convert(source, "out.graphml")[0])

    def test_gexf_has_the_days_of_the_map_for_gephis_time_line(self):
        import networkx

        path, err = self.convert(self.records_path, "map.gexf")
        graphml = networkx.read_graphml(self.map)
        root = ElementTree.parse(path).getroot()
        self.assertEqual(root.tag, GEXF + "gexf")
        graph = root.find(GEXF + "graph")
        self.assertEqual((graph.get("mode"), graph.get("timeformat"), graph.get("timerepresentation")),
                         ("dynamic", "date", "interval"))
        nodes = graph.findall(f"{GEXF}nodes/{GEXF}node")
        edges = graph.findall(f"{GEXF}edges/{GEXF}edge")
        self.assertEqual((len(nodes), len(edges)), (graphml.number_of_nodes(), graphml.number_of_edges()))
        for node in nodes:
            data = graphml.nodes[node.get("id")]
            self.assertEqual(node.get("label"), data["label"])
            color = node.find(VIZ + "color")
            self.assertEqual("#" + "".join(f"{int(color.get(c)):02x}" for c in "rgb"), data["color"])
            position = node.find(VIZ + "position")
            self.assertEqual((float(position.get("x")), float(position.get("y"))), (data["x"], data["y"]))
            self.assertEqual(float(node.find(VIZ + "size").get("value")), data["size"])
        by_id = edges_by_id(graphml)
        dated = 0
        for edge in edges:
            data = by_id[edge.get("id")]
            self.assertEqual(edge.get("kind"), data["relation"])
            self.assertEqual(float(edge.get("weight")), data["weight"])
            spells = edge.findall(f"{GEXF}spells/{GEXF}spell")
            if "first" in data:
                self.assertEqual([(s.get("start"), s.get("end")) for s in spells], [(data["first"], data["last"])])
                dated += 1
        self.assertGreater(dated, 10)

    def test_a_map_survives_every_format_that_holds_it(self):
        for name in ("map.gexf", "map.json", "map.csv"):
            with self.subTest(name):
                there, _ = self.convert(self.map, name)
                back, err = self.convert(there, f"back-{name}.graphml")
                self.assertEqual(err, "")
                picture, _ = self.convert(there, f"{name}.svg")
                self.assertIn("Velmouth Port Authority", self.text(picture))
                import networkx
                a, b = networkx.read_graphml(self.map), networkx.read_graphml(back)
                self.assertEqual(set(a.nodes), set(b.nodes))
                self.assertEqual(a.number_of_edges(), b.number_of_edges())
                for node, data in a.nodes(data=True):
                    for key in ("label", "kind", "color", "x", "y", "statements"):
                        self.assertEqual(b.nodes[node][key], data[key], key)
                before, after = edges_by_id(a), edges_by_id(b)
                self.assertEqual(set(before), set(after))
                for edge, data in before.items():
                    for key in ("weight", "sign", "relation", "evidence", "statements"):
                        self.assertEqual(after[edge].get(key), data.get(key), key)

    def test_measures_take_a_map_in_any_of_these_formats(self):
        maps = [f"measured.{ending}" for ending in ("graphml", "gexf", "json", "json.gz")]
        self.run_ok("build", ARTICLES, "--quiet", *(x for name in maps for x in ("-o", name)))
        for command in ("balance", "camps", "brokers"):
            told = {name: self.run_ok(command, name, *(["--json"] if command != "brokers" else [])).out for name in maps}
            self.assertEqual(len(set(told.values())), 1, command)
        foreign = self.path("foreign.json", '{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}]}')
        lines = self.run_failing(1, "balance", foreign)
        self.assertEqual(len(lines), 1)
        self.assertIn("relation", lines[0])

    def test_tables_are_a_pair_with_the_names_gephi_knows(self):
        self.convert(self.map, "tables.csv")
        with open(self.path("tables.nodes.csv"), encoding="utf-8", newline="") as file:
            nodes = list(csv.DictReader(file))
        with open(self.path("tables.edges.csv"), encoding="utf-8", newline="") as file:
            edges = list(csv.DictReader(file))
        self.assertFalse(pathlib.Path(self.path("tables.csv")).exists())
        self.assertEqual(list(nodes[0])[:2], ["Id", "Label"])
        self.assertEqual(list(edges[0])[:6], ["Source", "Target", "Type", "Id", "Kind", "Weight"])
        ids = {n["Id"] for n in nodes}
        for edge in edges:
            self.assertLessEqual({edge["Source"], edge["Target"]}, ids)
            self.assertEqual(edge["Type"], "Directed")

    def test_formulas_of_foreign_files_are_guarded_in_tables(self):
        source = self.path("evil.json", json.dumps({"nodes": [{"id": "=1+1", "label": "@SUM(A1)"}], "links": []}))
        self.convert(source, "evil.csv")
        self.assertIn("'=1+1,'@SUM(A1)", self.text(self.path("evil.nodes.csv")))

    def test_matrix_and_dl_say_what_they_cannot_hold(self):
        for name in ("m.matrix.csv", "m.dl"):
            with self.subTest(name):
                _, err = self.convert(self.map, name)
                self.assertIn("signed weights are added up", err)
                self.assertIn("attributes of edges, left out: relation", err)
                _, err = self.convert(self.map, name, "--quiet")
                self.assertEqual(err, "")

    def test_igraph_reads_our_dl(self):
        import igraph

        nodes = [{"id": f"n{i}"} for i in range(1200)]
        links = [{"source": f"n{i}", "target": f"n{i * 7 % 1200}", "weight": i + 0.5} for i in range(1, 1200)]
        source = self.path("large.json", json.dumps({"directed": True, "nodes": nodes, "links": links}))
        path, _ = self.convert(source, "large.dl")
        graph = igraph.Graph.Read_DL(path)
        self.assertEqual((graph.vcount(), graph.ecount()), (1200, 1199))
        self.assertAlmostEqual(sum(graph.es["weight"]), sum(link["weight"] for link in links))

    def test_annotations_point_at_the_words_of_the_articles(self):
        path = self.path("map.jsonld")
        self.run_ok("build", ARTICLES, "-o", path, "--quiet")
        collection = json.loads(self.text(path))
        self.assertEqual(collection["@context"][0], "http://www.w3.org/ns/anno.jsonld")
        records = self.records_of_map()
        texts = {d["id"]: d["text"] for d in records["document"]}
        documents = {s["id"]: s["doc"] for s in records["statement"]}
        items = collection["first"]["items"]
        self.assertEqual(collection["total"], len(items))
        self.assertEqual(len(items), len(documents))
        for item in items:
            text = texts[documents[item["id"].removeprefix("urn:standpoint:")]]
            for target in item["target"]:
                position, quote = target["selector"]
                self.assertEqual(text[position["start"]:position["end"]], quote["exact"])
                around = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
                self.assertIn(around, text)

    def records_of_map(self):
        return self.records(self.text(self.records_path))

    def test_a_foreign_graph_needs_no_meaning_but_a_picture_does(self):
        source = self.path("foreign.json", json.dumps({"directed": False, "nodes": [{"id": "a"}, {"id": "b"}],
                                                       "links": [{"source": "a", "target": "b"}]}))
        for name in ("f.graphml", "f.gexf", "f.csv", "f.dot", "f.dl", "f.matrix.csv"):
            self.convert(source, name)
        for name in ("f.svg", "f.jsonl", "f.jsonld"):
            (line,) = self.run_failing(1, "convert", source, self.path(name))
            self.assertIn("a graph of another program", line)
            self.assertFalse(pathlib.Path(self.path(name)).exists())
        self.run_failing(1, "convert", source, self.path("g.graphml"), "--view", "actors")

    def test_wrong_endings_profiles_and_files_are_told(self):
        (line,) = self.run_failing(2, "convert", self.map, self.path("map.xyz"))
        for ending in (".graphml", ".gexf", ".csv", ".matrix.csv", ".json", ".dl", ".dot", ".jsonl", ".jsonld", ".svg"):
            self.assertIn(f"{ending} (", line)
        (line,) = self.run_failing(2, "convert", self.map, self.path("map.dl"), "--profile", "graphology")
        self.assertIn(".json", line)
        for name, content, words in (("a.json", '{"nodes": [\n{"id": 1},\n', "a.json:3: broken JSON"),
                                     ("a.gexf", "<gexf>\n<graph>", "a.gexf:2: broken XML"),
                                     ("a.dl", "dl n=2\ndata:\n0 x 0 0", "a.dl:3: 'x' is no number"),
                                     ("a.edges.csv", "source,target\na,b\na\n", "a.edges.csv:3:")):
            (line,) = self.run_failing(1, "convert", self.path(name, content), self.path("out.graphml"))
            self.assertIn(words, line)
        self.assertFalse(pathlib.Path(self.path("out.graphml")).exists())

    def test_graphology_form_is_written_and_read(self):
        path, _ = self.convert(self.map, "g.json", "--profile", "graphology")
        graph = json.loads(self.text(path))
        self.assertEqual(graph["options"], {"type": "directed", "multi": True, "allowSelfLoops": True})
        self.assertEqual(set(graph["nodes"][0]), {"key", "attributes"})
        self.assertLessEqual({"key", "source", "target", "attributes"}, set(graph["edges"][0]))
        again, _ = self.convert(path, "again.json", "--profile", "graphology")
        self.assertEqual(json.loads(self.text(again)), graph)

    @unittest.skipUnless(FILES.exists(), "the files of other projects are not beside the project")
    def test_gexf_of_other_projects_is_read(self):
        path, err = self.convert(FILES / "graphology-v1_3.gexf", "o.json")
        graph = json.loads(self.text(path))
        self.assertEqual({n["id"]: n["color"] for n in graph["nodes"]}, {"Suzy": "#ff00ff", "John": "#ee00cc"})
        self.assertEqual(graph["nodes"][0]["raw"], "[a, b, c]")
        self.assertEqual([(e["source"], e["target"], e["kind"]) for e in graph["links"]], [("John", "Suzy", "likes")])
        path, _ = self.convert(FILES / "reference-dynamic.gexf", "d.gexf")
        self.assertIn('<spell start="2026-02-26" end="2026-02-27"/><spell start="2026-03-01" end="2026-03-02"/>', self.text(path))


if __name__ == "__main__":
    unittest.main()
