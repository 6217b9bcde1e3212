"""GEXF that the program writes keeps to the schema of GEXF 1.3 (schemas/gexf-1.3.rng), whatever the graph."""

import pathlib
import re
import subprocess
import unittest

from program import ARTICLES, SHARED, ProgramTest

SCHEMA = pathlib.Path(__file__).parent / "schemas" / "gexf-1.3.rng"
HOSTILE = "a < b & \"c\" > 'd' ]]> \u2028 é 中 😀 --&gt; \u0085 #9;"

GRAPHML = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="all" attr.name="label" attr.type="string"/>
  <key id="w" for="edge" attr.name="weight" attr.type="double"/>
  <key id="size" for="node" attr.name="size" attr.type="double"/>
  <key id="x" for="node" attr.name="x" attr.type="double"/>
  <key id="y" for="node" attr.name="y" attr.type="double"/>
  <key id="z" for="node" attr.name="z" attr.type="float"/>
  <key id="color" for="all" attr.name="color" attr.type="string"/>
  <key id="first" for="all" attr.name="first" attr.type="string"/>
  <key id="last" for="all" attr.name="last" attr.type="string"/>
  <key id="spells" for="all" attr.name="spells" attr.type="string"/>
  <key id="n" for="all" attr.name="{hostile}" attr.type="long"><default>7</default></key>
  <key id="f" for="all" attr.name="f" attr.type="float"/>
  <key id="b" for="all" attr.name="id" attr.type="boolean"/>
  <key id="t" for="graph" attr.name="title" attr.type="string"/>
  <graph id="G" edgedefault="{default}">
    <data key="t">{hostile}</data>
    {nodes}
    {edges}
  </graph>
</graphml>
"""


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def data(**values):
    return "".join(f'<data key="{key}">{escaped(str(value))}</data>' for key, value in values.items())


def graphml(nodes, edges, default="directed"):
    """A GraphML file; nodes are their values, edges (source, target, attributes, values)."""
    return GRAPHML.format(
        hostile=escaped(HOSTILE), default=default,
        nodes="".join(f'<node id="{escaped(HOSTILE)}{i}">{data(**values)}</node>' for i, values in enumerate(nodes)),
        edges="".join(f'<edge source="{escaped(HOSTILE)}{a}" target="{escaped(HOSTILE)}{b}" {more}>{data(**values)}</edge>'
                      for a, b, more, values in edges))


def complaints(path):
    """What xmllint says of a file; "" for a valid one."""
    result = subprocess.run(["xmllint", "--noout", "--huge", "--relaxng", str(SCHEMA), path], capture_output=True, text=True,
                            timeout=300)
    return "" if result.returncode == 0 else result.stderr or "refused"


class GexfSchemaTest(ProgramTest):
    def valid(self, source, *options):
        """Converts to GEXF, which must be valid; returns it."""
        target = self.path(f"{pathlib.Path(source).stem}.gexf")
        result = self.run_ok("convert", source, target, *options)
        self.assertEqual(complaints(target), "")
        return pathlib.Path(target).read_text(encoding="utf-8"), result.err

    def test_maps_in_every_view_with_and_without_dates(self):
        records = self.path("map.jsonl")
        self.run_ok("build", ARTICLES, "-o", records, "--quiet")
        undated = self.path("undated.jsonl", re.sub(r',"date":("[^"]*"|\{[^}]*\})', "",
                                                    pathlib.Path(records).read_text(encoding="utf-8")))
        for view in ("all", "actors", "stances"):
            with self.subTest(view):
                self.assertIn('mode="dynamic"', self.valid(records, "--view", view)[0])
                self.assertIn('mode="static"', self.valid(undated, "--view", view)[0])

    def test_hostile_names_values_and_types_of_any_graph(self):
        nodes = [dict(label=HOSTILE, size="0.5", x="1e300", y="-1e-300", z="NaN", color="#12aBcF", n="-5", f="INF", b="1"),
                 dict(label=" \t two\n lines ", size="-1", x="INF", y="1", color="#123", f="NaN"),
                 dict(label="", size="INF", x="2"), {}]
        edges = [(0, 1, 'id="e"', dict(w="INF", label=HOSTILE, color="#000000", n="1", f="-INF")),
                 (1, 0, 'directed="false"', dict(w="-INF")), (1, 1, "", dict(w="NaN")), (2, 3, "", dict(w="-0.5e-7"))]
        for default in ("directed", "undirected"):
            with self.subTest(default):
                text, _ = self.valid(self.path(f"{default}.graphml", graphml(nodes, edges, default)))
                self.assertIn(f'defaultedgetype="{default}"', text)

    def test_a_weight_without_end_has_no_place_and_is_told(self):
        source = self.path("weights.graphml", graphml([{}, {}], [(0, 1, "", dict(w="INF")), (0, 1, "", dict(w="2.5"))]))
        text, told = self.valid(source)
        self.assertEqual(re.findall(r'weight="([^"]*)"', text), ["2.5"])
        self.assertIn("weights that are no number or have no end: 1 left out", told)

    def test_days_months_years_open_ends_and_several_spells(self):
        nodes = [dict(first="2026-03-02", last="2026-03-05"), dict(first="2026-02"), dict(last="2026"),
                 dict(first="soon", last="0000-00-00"), dict(first="2026-03-05", last="2026-03-02"),
                 dict(spells="2026-01-01/2026-01-02; 2026-02/; /2026-12; nonsense; 2026-13-01/2026-01-40")]
        edges = [(0, 1, "", nodes[5]), (1, 2, "", nodes[0]), (2, 3, "", {})]
        text, _ = self.valid(self.path("spells.graphml", graphml(nodes, edges)))
        self.assertIn('<spell start="2026-02-01"/>', text)
        self.assertIn('<spell end="2026-12-31"/>', text)

    def test_graphs_without_edges_and_without_anything(self):
        self.valid(self.path("nodes.graphml", graphml([{}, dict(label="x")], [])))
        self.valid(self.path("nothing.graphml", graphml([], [])))

    def test_files_of_other_projects(self):
        sources = sorted((SHARED / "data" / "graphml").rglob("*.graphml")) if SHARED.exists() else []
        for source in sources:
            if self.run_program("convert", source, self.path("check.json")).returncode != 0:
                continue  # one that must be refused
            with self.subTest(source.name):
                self.valid(source)

    def test_the_schema_refuses_what_is_not_gexf(self):
        good, _ = self.valid(self.path("good.graphml", graphml([dict(size="1", color="#010203", first="2026-01-01")], [])))
        self.assertEqual(complaints(self.path("good.gexf", good)), "")
        for old, new in [('version="1.3"', 'version="1.2"'), ('timeformat="date"', 'timeformat="day"'),
                         ('class="node"', 'class="nodes"'), ('r="1"', 'r="256"'), ('viz:size value="1', 'viz:size value="-1'),
                         ('spell start="2026-01-01"', 'spell start="January"'), ("<edges>\n</edges>\n", ""),
                         ("<nodes>", "<nodes><x/>"), ('type="long"', 'type="int64"')]:
            with self.subTest(new):
                self.assertIn(old, good)
                self.assertNotEqual(complaints(self.path("bad.gexf", good.replace(old, new, 1))), "")


if __name__ == "__main__":
    unittest.main()
