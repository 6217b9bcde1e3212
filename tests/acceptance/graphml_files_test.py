"""GraphML of other programs: read, told what was left out, and written so that NetworkX, igraph and Gephi open it."""

import json
import os
import resource
import subprocess
import sys
import unittest
import xml.etree.ElementTree as etree

from program import PROGRAM, SHARED, ProgramTest

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
FILES = SHARED / "data" / "graphml"
CHECKER = SHARED / "eval" / "graphml_check.py"

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'

# As programs write it: labels, numbers, booleans, parallel edges, a default, text that must be escaped.
FOREIGN = HEAD + """<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="node" attr.name="votes" attr.type="int"><default>3</default></key>
<key id="d2" for="edge" attr.name="weight" attr.type="double"/>
<key id="d3" for="edge" attr.name="signed" attr.type="boolean"/>
<graph id="G" edgedefault="undirected">
<node id="a"><data key="d0">Zoë &lt;&amp;&gt; "Holt"</data><data key="d1">7</data></node>
<node id="b"><data key="d0">Drivers' Guild</data></node>
<edge id="e0" source="a" target="b"><data key="d2">0.25</data><data key="d3">true</data></edge>
<edge id="e1" source="a" target="b"><data key="d2">1e-7</data><data key="d3">0</data></edge>
</graph>
</graphml>
"""

# The form in which DNA exports a network: three keys without a name, labels in the attribute `name` and in drawings.
DNA = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:visone="http://visone.info/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d0" for="node" yfiles.type="nodegraphics" /><key id="e0" for="edge" yfiles.type="edgegraphics" />
<key id="prop" for="graph" visone.type="properties" /><key id="id" for="node" attr.name="id" attr.type="string" />
<key id="name" for="node" attr.name="name" attr.type="string" /><key id="weight" for="edge" attr.name="weight" attr.type="double" />
<graph edgedefault="undirected" id="DNA" parse.edges="1" parse.nodes="2" parse.order="free">
<data key="prop"><visone:labelAttribute edgeLabel="weight" nodeLabel="name" /></data>
<node id="n1"><data key="id">1</data><data key="name">Harbour Union</data><data key="d0"><y:ShapeNode>
<y:NodeLabel autoSizePolicy="content">Harbour Union</y:NodeLabel></y:ShapeNode></data></node>
<node id="n2"><data key="id">2</data><data key="name">Marel</data></node>
<edge source="n1" target="n2"><data key="weight">-2.0</data><data key="e0"><y:PolyLineEdge /></data></edge>
</graph></graphml>
"""


def read_plain(path):
    """(keys by name, nodes, edges): what a file says, with ElementTree alone; values by attr.name."""
    root = etree.parse(path).getroot()
    keys = {key.get("id"): key for key in root.iter(NAMESPACE + "key")}

    def values(element):
        return {keys[data.get("key")].get("attr.name"): data.text or "" for data in element.findall(NAMESPACE + "data")}

    nodes = {node.get("id"): values(node) for node in root.iter(NAMESPACE + "node")}
    edges = [(edge.get("source"), edge.get("target"), edge.get("directed"), values(edge)) for edge in root.iter(NAMESPACE + "edge")]
    defaults = {key.get("attr.name"): key.findtext(NAMESPACE + "default") for key in keys.values()}
    return root.find(NAMESPACE + "graph").get("edgedefault"), defaults, nodes, edges


class GraphmlFilesTest(ProgramTest):
    def convert(self, source, profile=None, name="out.graphml"):
        """The converted file and what was told."""
        out = self.path(name)
        result = self.run_ok("convert", source, out, *(["--profile", profile] if profile else []))
        return out, result.err

    def refused(self, content, *parts):
        source, out = self.path("bad.graphml", content), self.folder / "never.graphml"
        lines = self.run_failing(1, "convert", source, str(out), "--quiet")
        self.assertEqual(len(lines), 1, lines)
        for part in ("bad.graphml", *parts):
            self.assertIn(part, lines[0])
        self.assertFalse(out.exists())

    def test_a_foreign_graph_keeps_its_ids_types_and_values(self):
        out, told = self.convert(self.path("f.graphml", FOREIGN), "plain")
        default, defaults, nodes, edges = read_plain(out)
        self.assertEqual(default, "undirected")
        self.assertEqual(defaults["votes"], "3")
        self.assertEqual(nodes, {"a": {"label": 'Zoë <&> "Holt"', "votes": "7"}, "b": {"label": "Drivers' Guild"}})
        self.assertEqual([edge[3] for edge in edges],
                         [{"weight": "0.25", "signed": "true"}, {"weight": "0.0000001", "signed": "false"}])
        self.assertIn("1 boolean that is neither true nor false ('0')", told)
        again, told = self.convert(out, "plain", "again.graphml")
        self.assertEqual(told, "")
        with open(out, "rb") as a, open(again, "rb") as b:
            self.assertEqual(a.read(), b.read())

    def test_networkx_and_igraph_open_every_profile(self):
        import igraph
        import networkx

        both, one = ['Zoë <&> "Holt"', "Drivers' Guild"], ["Harbour Union"]
        for content, nodes, edges, found in ((FOREIGN, 2, 2, both), (DNA, 2, 1, one)):
            source = self.path("f.graphml", content)
            # NetworkX takes the labels of drawings, too, and visone's has one for each node.
            labels = {"gephi": found, "plain": found, "networkx": found, "visone": found if found == both else one + ["Marel"]}
            for profile in ("gephi", "plain", "visone", "networkx"):
                with self.subTest(profile=profile, nodes=nodes, edges=edges):
                    out, _ = self.convert(source, profile)
                    a = networkx.read_graphml(out)
                    b = igraph.Graph.Read_GraphML(out)
                    self.assertEqual((a.number_of_nodes(), a.number_of_edges()), (nodes, edges))
                    self.assertEqual((b.vcount(), b.ecount()), (nodes, edges))
                    self.assertEqual(sorted(d["weight"] for *_, d in a.edges(data=True)), sorted(b.es["weight"]))
                    self.assertEqual([d["label"] for _, d in a.nodes(data=True) if "label" in d], labels[profile])

    def test_what_networkx_and_igraph_write_is_read_with_its_values(self):
        import igraph
        import networkx

        a = networkx.MultiDiGraph(title="Toll & bridge")
        a.add_node(1, label="Zoë", votes=3, share=0.1, member=True)
        a.add_node("b", label="", share=float("inf"))
        a.add_edge(1, "b", key="first", weight=2.5)
        a.add_edge(1, "b", key="second", weight=float("nan"))
        networkx.write_graphml_xml(a, self.path("a.graphml"))
        default, _, nodes, edges = read_plain(self.convert(self.path("a.graphml"), "plain")[0])
        self.assertEqual(default, "directed")
        self.assertEqual(nodes, {"1": {"label": "Zoë", "votes": "3", "share": "0.1", "member": "true"}, "b": {"label": "", "share": "INF"}})
        self.assertEqual([edge[3]["weight"] for edge in edges], ["2.5", "NaN"])

        b = igraph.Graph(n=2, edges=[(0, 1), (0, 1), (1, 1)], directed=False)
        b.vs["name"], b.vs["size"], b.vs["on"] = ["Ida <Holt>", "Ünion"], [1.5, float("nan")], [True, False]
        b["title"] = "a \"map\""
        b.write_graphml(self.path("b.graphml"))
        default, _, nodes, edges = read_plain(self.convert(self.path("b.graphml"), "plain")[0])
        self.assertEqual((default, len(edges)), ("undirected", 3))
        self.assertEqual(nodes, {"n0": {"name": "Ida <Holt>", "size": "1.5", "on": "true"}, "n1": {"name": "Ünion", "on": "false"}})

    def test_a_graph_of_both_directions_is_directed_for_networkx(self):
        import networkx

        mixed = HEAD + ('<graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/><edge source="a" target="b"/>'
                        '<edge source="b" target="c" directed="false"/></graph></graphml>')
        source = self.path("mixed.graphml", mixed)
        self.assertEqual([edge[2] for edge in read_plain(self.convert(source)[0])[3]], [None, "false"])
        out, told = self.convert(source, "networkx")
        self.assertIn("1 undirected edge is written as directed", told)
        self.assertTrue(networkx.read_graphml(out).is_directed())

    def test_drawings_of_dna_are_skipped_and_drawn_anew_for_visone(self):
        source = self.path("dna.graphml", DNA)
        out, told = self.convert(source, "plain")
        nodes = read_plain(out)[2]
        self.assertEqual(nodes["n1"], {"id": "1", "name": "Harbour Union", "label": "Harbour Union"})
        self.assertIn("3 drawings of yEd or visone (the first here: 'd0'): left out", told)
        self.assertIn("1 label of a drawing ('Harbour Union'): read as the attribute label", told)
        with open(self.convert(source, "visone")[0], encoding="utf-8") as file:
            drawn = file.read()
        self.assertEqual(drawn.count("<y:ShapeNode>"), 2)
        self.assertIn("<y:NodeLabel>Marel</y:NodeLabel>", drawn)
        self.assertIn('<y:LineStyle color="#b2182b"', drawn)  # the weight is negative

    def test_broken_files_are_refused_with_line_and_reason(self):
        graph = HEAD + '<graph edgedefault="directed">\n'
        self.refused("", ":1: broken XML")
        self.refused(graph + '<node id="a">', ":4: broken XML")
        self.refused("<gexf/>", ":1: no GraphML: the first element is 'gexf'")
        self.refused(graph + '<node id="a"/>\n<node id="a"/></graph></graphml>', ":5: node 'a' is there twice")
        self.refused(HEAD + '<key id="k"/>\n<key id="k"/></graphml>', ":4: key 'k' is there twice")
        self.refused(HEAD + '<key id="k" attr.type="blob"/></graphml>', ":3: ", "attr.type 'blob'")
        self.refused(HEAD + '<key id="k" for="banana"/></graphml>', ":3: ", "is for 'banana'")
        self.refused(graph + '<node id="a"/><edge target="a"/></graph></graphml>', ":4: ", "no source")
        self.refused((graph + '<node id="Zoë"/></graph></graphml>').encode("latin-1"), ":4: broken XML", "encoding")

    def test_hostile_files_cost_little_and_open_nothing(self):
        bomb = '<!DOCTYPE g [<!ENTITY e0 "lol">' + "".join(
            f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 15)) + "]>"
        graph = '<graphml><key id="k" for="node"/><graph edgedefault="directed"><node id="n"><data key="k">'
        self.path("secret.txt", "a secret")
        hostile = {
            "bomb": bomb + graph + "&e14;</data></node></graph></graphml>",
            "deep": "<graphml>" + '<graph edgedefault="directed"><node id="n">' * 300_000,
            "nested": "<graphml>" + "".join(f'<graph edgedefault="directed"><node id="n{i}">' for i in range(20_000))
                      + "</node></graph>" * 20_000 + "</graphml>",
            "secret": f'<!DOCTYPE g [<!ENTITY s SYSTEM "{self.folder / "secret.txt"}">]>' + graph
                      + "[&s;]</data></node></graph></graphml>",
            "long": "<graphml><!--" + "x" * 5_000_000 + "--><graph edgedefault='directed'/></graphml>",
            "wide": "<graphml>" + "".join(f'<key id="k{i}" for="node"/>' for i in range(3000)) + '<graph edgedefault="directed">'
                    + "".join(f'<node id="{i}"/>' for i in range(50_000)) + '<node id="last">'
                    + "".join(f'<data key="k{i}">1</data>' for i in range(3000)) + "</node></graph></graphml>",
        }
        expected = {"bomb": 1, "deep": 1}
        for name, content in hostile.items():
            with self.subTest(name):
                source = self.path(name + ".graphml", content)
                limit = 200 * 2**20 + 10 * os.path.getsize(source)
                result = subprocess.run([PROGRAM, "convert", source, self.path("out.graphml")], capture_output=True, text=True, timeout=60,
                                        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
                self.assertEqual(result.returncode, expected.get(name, 0), result.stderr[:500])
                if name == "secret":
                    with open(self.path("out.graphml"), encoding="utf-8") as out:
                        self.assertIn(">[]<", out.read())
                    self.assertIn("1 external entity, DTD or locator: never opened", result.stderr)

    @unittest.skipUnless(FILES.exists(), "the collected files are not beside the project")
    def test_files_of_other_projects_are_read_with_all_they_hold(self):
        expected = {"boost-graphml-test": (9, 9), "graphinout-graph-a": (7, 11), "graphinout-key-data": (6, 2), "graphinout-nested-ports": (2, 1),
                    "graphology-attributes": (6, 7), "graphology-missing-nodes": (51, 37), "graphology-multigraph": (6, 9),
                    "reference-actors": (7, 7), "reference-stances": (9, 7)}
        told, read = {}, {}
        for name, counts in expected.items():
            with self.subTest(name):
                out, told[name] = self.convert(FILES / (name + ".graphml"), "plain", name + ".graphml")
                read[name] = read_plain(out)
                self.assertEqual((len(read[name][2]), len(read[name][3])), counts)
        _, defaults, nodes, edges = read["boost-graphml-test"]
        self.assertEqual((defaults["foo"], defaults["weight"], defaults["name"]), ("42", "0.0", "hello"))
        self.assertEqual((nodes["not a canonical node"], nodes["n4"]), ({"foo": "100"}, {"name": "foo<"}))
        self.assertEqual(edges[4], ("n4", "n5", None, {"weight": "10.1"}))
        self.assertEqual(sum(edge[2] == "false" for edge in read["graphinout-graph-a"][3]), 6)
        self.assertIn("2 hyperedges", told["graphinout-key-data"])
        self.assertIn("8 ports", told["graphinout-key-data"])
        node = read["graphinout-key-data"][2]["id--node2"]
        self.assertEqual((node["name--key-graph-float"], node["name--key-graph-long"], node["name--key-graph-boolean"]), ("102.99", "12", "true"))
        self.assertIn("36 ends of edges that no node elements declare", told["graphology-missing-nodes"])
        self.assertEqual((told["reference-actors"], told["reference-stances"]), ("", ""))

    @unittest.skipUnless(FILES.exists() and CHECKER.exists(), "the collected files or the checker are not beside the project")
    def test_what_is_converted_for_gephi_keeps_to_the_rules_of_gephis_importer(self):
        def errors(name, profile):
            out, _ = self.convert(FILES / (name + ".graphml"))
            result = subprocess.run([sys.executable, CHECKER, "--profile", profile, "--json", out], capture_output=True, text=True)
            (checked,) = json.loads(result.stdout)
            self.assertIn("edges", checked["facts"]["igraph"])
            self.assertIn("edges", checked["facts"]["networkx"])
            return [finding["code"] for finding in checked["findings"] if finding["severity"] == "error"]

        for name in ("reference-actors", "reference-stances"):
            self.assertEqual(errors(name, "gephi"), [], name)
        for name in ("graphinout-key-data", "graphinout-nested-ports", "graphology-attributes", "graphology-missing-nodes"):
            self.assertEqual(errors(name, "plain"), [], name)
        # What the data say is not changed: one edge there has the weight 0.
        self.assertEqual(errors("boost-graphml-test", "plain"), ["weight-not-positive"])


if __name__ == "__main__":
    unittest.main()
