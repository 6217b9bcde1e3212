"""What goes on elsewhere: tables, pandas, networkx, files."""

import json
import unittest

import networkx
import pandas

import standpoint
from example_map import ExampleMapTest


def by_id(graph):
    """Nodes and edges of a graph of networkx; ends of undirected edges in either order."""
    ends = (lambda a, b: (a, b)) if graph.is_directed() else (lambda a, b: tuple(sorted((a, b))))
    return dict(graph.nodes(data=True)), {(ends(a, b), key): data for a, b, key, data in graph.edges(keys=True, data=True)}


class HandingOnTest(ExampleMapTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.g = standpoint.read(cls.records)

    def test_to_networkx_is_what_networkx_reads_of_the_graphml(self):
        for view in ("all", "actors", "stances"):
            with self.subTest(view):
                path = self.folder / f"{view}.graphml"
                self.g.write(path, view=view, profile="networkx", title="Velmouth")
                read = networkx.read_graphml(path, force_multigraph=True)
                made = self.g.to_networkx(view=view, title="Velmouth")
                self.assertEqual(type(made), type(read))
                self.assertEqual(by_id(made), by_id(read))
                self.assertEqual(list(made), list(read))
                self.assertEqual(made.graph, {key: value for key, value in read.graph.items()
                                              if key not in ("node_default", "edge_default")})
        self.assertFalse(self.g.to_networkx("actors").is_directed())

    def test_a_finished_map_keeps_its_places(self):
        self.g.write(self.folder / "map.graphml")
        finished = standpoint.read(self.folder / "map.graphml")
        self.assertEqual(by_id(finished.to_networkx()), by_id(self.g.to_networkx()))

    def test_a_title_goes_with_the_map(self):
        path = self.folder / "titled.graphml"
        standpoint.read(self.records, title="Velmouth").write(path)
        titled = standpoint.read(path)
        self.assertEqual((titled.title, titled.to_networkx().graph["title"]), ("Velmouth", "Velmouth"))
        self.assertEqual(titled.to_networkx(title="Port").graph["title"], "Port")
        self.assertNotIn("title", self.g.to_networkx().graph)

    def test_algorithms_of_networkx_run_on_it(self):
        ranks = networkx.pagerank(self.g.to_networkx(), weight="weight")
        self.assertEqual(set(ranks), {row["id"] for row in self.g.actors() + self.g.issues()})

    def test_files_are_those_of_the_program(self):
        for name, options, flags in (("a.graphml", {}, []), ("a.gexf", {"view": "actors"}, ["--view", "actors"]),
                                     ("a.jsonl", {}, []), ("a.jsonl.gz", {}, []), ("a.html", {}, []), ("a.dna", {}, []),
                                     ("a.svg", {"picture": "matrix"}, ["--picture", "matrix"]), ("a.dl", {}, []),
                                     ("a.json", {"profile": "graphology", "title": "A"},
                                      ["--profile", "graphology", "--title", "A"])):
            with self.subTest(name):
                ours, theirs = self.folder / name, self.folder / ("of-program-" + name)
                self.g.write(ours, **options)
                self.program("graph", "map.jsonl", "-o", theirs, "--quiet", *flags)
                self.assertEqual(ours.read_bytes(), theirs.read_bytes())
                self.g.write(str(ours), **options)  # over the first one, with the same bytes
                self.assertEqual(ours.read_bytes(), theirs.read_bytes())

    def test_what_a_format_has_no_place_for_is_told(self):
        self.assertTrue(any("matrix" in note or "added" in note or note for note in self.g.write(self.folder / "a.dl")))
        self.assertEqual(self.g.write(self.folder / "a.graphml"), [])

    def test_records_are_those_of_the_file(self):
        self.assertEqual(self.g.records(), [json.loads(line) for line in self.records.read_text(encoding="utf-8").splitlines()])

    def test_tables_say_what_the_graph_says(self):
        nodes, edges = by_id(self.g.to_networkx())
        for row in self.g.actors() + self.g.issues():
            node = nodes[row["id"]]
            self.assertEqual((row["name"], row["kind"], row["camp"], row["statements"], row["first"]),
                             (node["label"], node["kind"], node["camp"], node["statements"], node.get("first", "")))
            self.assertEqual("; ".join(row["aliases"]), node.get("aliases", ""))
        rows = self.g.edges()
        self.assertEqual(len(rows), len(edges))
        for row in rows:
            edge = edges[(row["source_id"], row["target_id"]), row["id"]]
            self.assertAlmostEqual(row["weight"], edge["weight"], places=3)
            for key in ("relation", "sign", "statements", "agreements", "disagreements", "evidence", "document"):
                self.assertEqual(row[key], edge.get(key, ""), key)
            self.assertEqual("; ".join(row["issues"]), edge.get("issues", ""))

    def test_statements_are_the_records_with_names(self):
        records = {record["id"]: record for record in self.g.records() if "id" in record}
        rows = self.g.statements()
        self.assertEqual([row["id"] for row in rows], sorted(row["id"] for row in rows))
        for row in rows:
            record = records[row["id"]]
            self.assertEqual(row["actor"], records[record["actor"]["entity"]]["name"])
            self.assertEqual(row["issue"], records[record["issue"]["id"]]["label"] if "issue" in record else "")
            self.assertEqual(row["stance"], record["stance"])
            self.assertEqual(row["evidence"], record["evidence"][0]["quote"])
            self.assertEqual(row["date"], records[record["doc"]]["date"])
            self.assertEqual(row["confidence"], record["confidence"])

    def test_tables_take_conditions(self):
        late = self.g.statements(from_="2026-03")
        self.assertEqual(late, [row for row in self.g.statements() if row["date"] >= "2026-03"])
        self.assertTrue(late)
        self.assertEqual({row["issue"] for row in self.g.statements(on="fee")}, {"Penalty fee"})
        self.assertEqual({row["kind"] for row in self.g.actors(among=["person", "group"])}, {"person", "group"})
        self.assertEqual(self.g.ties(), [row for row in self.g.edges() if row["relation"] in ("alliance", "conflict")])
        self.assertEqual({row["relation"] for row in self.g.edges("opposes")}, {"opposes"})
        self.assertTrue(all(row["statements"] >= 5 for row in self.g.ties(least_statements=5)))
        self.assertEqual(len(self.g.ties(least_statements=5)), 24)  # docs/http-api.md has the same
        ego = self.g.actors(within=("okonjo", 1))
        self.assertEqual({row["name"] for row in ego},
                         {"Hanna Okonjo"} | {row["neighbour"] for row in self.g.neighbours_of("okonjo")
                                             if row["kind"] != "issue"})
        self.assertLess(len(self.g.actors(roll_up="institution")), len(self.g.actors()))
        ids = self.g.stance("HWU", "penalty fee")["statement_ids"]
        self.assertEqual([row["id"] for row in self.g.statements(ids)], ids)

    def test_frames_have_the_rows_and_columns(self):
        frame = pandas.DataFrame(self.g.allies_of("corvane"))
        self.assertEqual(frame.to_dict("records"), self.g.allies_of("corvane"))
        nobody = self.g.allies_of("corvane", from_="2030").to_pandas()
        self.assertEqual((len(nobody), list(nobody.columns)), (0, list(frame.columns)))
        frames = self.g.to_pandas()
        self.assertEqual([len(one) for one in frames], [39, 49, 346, 128])
        self.assertEqual(frames.edges.weight.dtype, float)
        counts = frames.statements.groupby("stance").id.count()
        self.assertEqual(counts.sum(), 128)
        rows = self.g.statements()
        self.assertEqual(counts["oppose"], sum(row["stance"] == "oppose" for row in rows))
        empty = self.g.edges(from_="2030", relation="opposes").to_pandas()
        self.assertEqual(list(empty.columns), list(frames.edges.columns))

    def test_a_table_has_its_columns_in_order(self):
        for table in (self.g.actors(), self.g.issues(), self.g.edges(), self.g.statements()):
            self.assertEqual(table.columns, list(table[0]))


if __name__ == "__main__":
    unittest.main()
