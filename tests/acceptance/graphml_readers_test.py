"""Maps as other programs open them: NetworkX, igraph, and the rules of Gephi's importer where their checker is there."""

import subprocess
import sys
import unittest

from program import ARTICLES, SHARED, ProgramTest

CHECKER = SHARED / "eval" / "graphml_check.py"


class GraphmlReadersTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.maps = []
        for view in ("all", "actors", "stances"):
            path = self.path(f"{view}.graphml")
            self.run_ok("build", ARTICLES, "-o", path, "--view", view, "--quiet")
            self.maps.append(path)

    def test_networkx_and_igraph_read_the_same_map(self):
        import igraph
        import networkx

        for path in self.maps:
            with self.subTest(path):
                a = networkx.read_graphml(path)
                b = igraph.Graph.Read_GraphML(path)
                self.assertEqual(a.number_of_nodes(), b.vcount())
                self.assertEqual(a.number_of_edges(), b.ecount())
                self.assertEqual(a.is_directed(), b.is_directed())
                self.assertGreater(b.vcount(), 10)
                self.assertGreater(b.ecount(), 10)
                self.assertEqual({n: d["label"] for n, d in a.nodes(data=True)}, dict(zip(b.vs["id"], b.vs["label"])))
                self.assertAlmostEqual(sum(d["weight"] for *_, d in a.edges(data=True)), sum(b.es["weight"]), places=6)

    def test_nodes_are_laid_out_coloured_and_sized(self):
        import networkx

        for path in self.maps:
            graph = networkx.read_graphml(path)
            places = {(d["x"], d["y"]) for _, d in graph.nodes(data=True)}
            self.assertEqual(len(places), graph.number_of_nodes())
            sizes = [d["size"] for _, d in graph.nodes(data=True)]
            self.assertEqual((min(sizes), max(sizes)), (4, 100))
            for _, node in graph.nodes(data=True):
                self.assertRegex(node["color"], r"^#[0-9a-f]{6}$")
            for *_, edge in graph.edges(data=True):
                self.assertGreater(edge["weight"], 0)
                self.assertIn(edge["sign"], (-1, 0, 1))

    @unittest.skipUnless(CHECKER.exists(), "the checker is not beside the project")
    def test_the_rules_of_gephis_importer_hold(self):
        for path in self.maps:
            result = subprocess.run([sys.executable, CHECKER, "--require-readers", path], capture_output=True, text=True)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
            self.assertNotIn("warning", result.stdout)


if __name__ == "__main__":
    unittest.main()
