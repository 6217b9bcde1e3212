"""standpoint camps: camps of a table of ties and of a map, as JSON and as tables."""

import csv
import json
import random
import unittest

import program
from program import ProgramTest

# Two ferry lines and a port against two unions; one of the unions has a friend on the other side.
TIES = """source,target,sign
Marel Lines,Velmouth Port,1
Marel Lines,Sund Ferries,1
Sund Ferries,Velmouth Port,1
Harbour Union,Drivers' Guild,1
Harbour Union,Marel Lines,-1
Velmouth Port,Drivers' Guild,-1
Drivers' Guild,Sund Ferries,1
"""
METHODS = ("signed-modularity", "correlation", "two-camps")


class CampsOfATable(ProgramTest):
    def camps(self, *arguments):
        return json.loads(self.run_ok("camps", *arguments, "--json").out)

    def test_correlation_counts_the_ties_that_camps_do_not_explain_and_proves_it(self):
        found = self.camps(self.path("ties.csv", TIES), "--method", "correlation")
        self.assertEqual(found["objective"], 1)
        self.assertEqual(found["lower_bound"], 1)
        self.assertTrue(found["proven"])
        self.assertEqual(found["clusters"], {"Marel Lines": 1, "Velmouth Port": 1, "Sund Ferries": 1,
                                             "Harbour Union": 2, "Drivers' Guild": 2})
        self.assertEqual(found["sizes"], [3, 2])
        self.assertEqual(found["violated_ties"], [{"source": "Drivers' Guild", "target": "Sund Ferries", "sign": 1,
                                                   "weight": 1}])

    def test_signed_modularity_is_the_objective_of_the_default_method(self):
        found = self.camps(self.path("ties.csv", TIES))
        self.assertEqual(found["method"], "signed-modularity")
        # w+ = 5, w- = 2; strengths + of the camps 7 and 3, - 2 and 2; 4 ties within.
        expected = (2 * 4 - (49 + 9) / 10 + (4 + 4) / 4) / 14
        self.assertAlmostEqual(found["objective"], expected, 12)

    def test_two_camps_leave_others_out_as_cluster_0(self):
        path = self.path("ties.csv", TIES + "Velmouth Port,Ida Holt,1\n")
        found = self.camps(path, "--method", "two-camps")
        clusters = found["clusters"]
        side = {name: {1: 1, 2: -1, 0: 0}[camp] for name, camp in clusters.items()}
        with open(path, encoding="utf-8") as table:
            agree = sum(2 * int(row["sign"]) * side[row["source"]] * side[row["target"]]
                        for row in csv.DictReader(table))
        self.assertAlmostEqual(found["objective"], agree / sum(map(abs, side.values())), 12)
        self.assertEqual(clusters["Ida Holt"], 0)
        self.assertGreaterEqual(found["upper_bound"], found["objective"])

    def test_the_order_of_the_rows_does_not_matter(self):
        header, *rows = TIES.splitlines()
        random.Random(1).shuffle(rows)
        turned = [",".join([*reversed(row.split(",")[:2]), row.split(",")[2]]) for row in rows]
        for method in METHODS:
            forward = self.run_ok("camps", self.path("a.csv", TIES), "--json", "--method", method).out
            other = self.run_ok("camps", self.path("b.csv", "\n".join([header, *turned]) + "\n"), "--json",
                                "--method", method).out
            self.assertEqual(forward, other)

    def test_at_most_k_camps(self):
        triangle = "source,target,sign\na,b,-1\nb,c,-1\na,c,-1\n"
        free = self.camps(self.path("t.csv", triangle), "--method", "correlation")
        self.assertEqual((free["objective"], len(free["sizes"])), (0, 3))
        two = self.camps(self.path("t.csv", triangle), "--method", "correlation", "--k", "2")
        self.assertEqual((two["objective"], len(two["sizes"])), (1, 2))
        lines = self.run_failing(2, "camps", self.path("t.csv", triangle), "--k", "2")
        self.assertIn("--method correlation", lines[0])

    def test_weights_count_when_asked_for(self):
        table = "source,target,sign,weight\na,b,1,1\nb,c,1,5\na,c,-1,3\n"
        self.assertEqual(self.camps(self.path("t.csv", table), "--method", "correlation")["objective"], 1)
        found = self.camps(self.path("t.csv", table), "--method", "correlation", "--weighted")
        self.assertEqual(found["objective"], 1)
        self.assertEqual(found["clusters"], {"b": 1, "c": 1, "a": 2})

    def test_the_table_names_camps_and_ties(self):
        out = self.run_ok("camps", self.path("ties.csv", TIES), "--method", "correlation").out
        self.assertIn("2 camps, 1 tie violated", out)
        self.assertIn("proven", out)
        self.assertIn("Drivers' Guild with Sund Ferries", out)

    def test_names_cannot_harm_the_terminal(self):
        out = self.run_ok("camps", self.path("t.csv", "source,target,sign\n\x1b[31mred,b,1\n")).out
        self.assertNotIn("\x1b", out)

    def test_bad_input_is_named(self):
        lines = self.run_failing(1, "camps", self.path("t.csv", "source,target,sign\na,b,maybe\n"), "--json")
        self.assertIn("t.csv:2", lines[0])
        self.run_failing(2, "camps", self.path("t.csv", TIES), "--method", "nonsense")
        self.run_failing(1, "camps", str(self.folder / "missing.csv"))


class PublishedGraphs(ProgramTest):
    def published(self, name):
        path = program.SHARED / "data" / "signed" / name
        if not path.exists():
            self.skipTest("the published graphs are not here")
        return path

    def test_weak_balance_of_the_highland_tribes_and_of_sampsons_monastery(self):
        for name, violated, sizes in (("highland_tribes.csv", 2, [7, 5, 4]), ("sampson_t4.csv", 9, [7, 7, 4])):
            found = json.loads(self.run_ok("camps", self.published(name), "--json", "--method", "correlation").out)
            self.assertEqual((found["objective"], found["sizes"], found["proven"]), (violated, sizes, True))


class CampsOfAMap(ProgramTest):
    def setUp(self):
        super().setUp()
        # Ida and Marel Lines agree on the toll and fight on the ferry.
        rows = ["document,actor,issue,stance,quote"]
        for document in ("monday", "tuesday", "friday"):
            rows += [f"{document},Ida Holt,toll,support,q1", f"{document},Marel Lines,toll,support,q2",
                     f"{document},Jo Berg,toll,support,q3", f"{document},Jo Berg,ferry,support,q4",
                     f"{document},Ida Holt,ferry,support,q5", f"{document},Harbour Union,toll,oppose,q6"]
        rows += ["friday,Marel Lines,ferry,oppose,q7", "friday,Harbour Union,ferry,oppose,q8"]
        self.table = self.path("statements.csv", "\n".join(rows) + "\n")
        self.records = str(self.folder / "map.jsonl")
        self.run_ok("build", self.table, "-o", self.records)

    def test_ambivalent_pairs_circles_and_stability_of_a_map(self):
        found = json.loads(self.run_ok("camps", self.records, "--json", "--method", "correlation").out)
        pairs = {frozenset((pair["source"], pair["target"])): pair for pair in found["ambivalent_pairs"]}
        pair = pairs[frozenset(("Ida Holt", "Marel Lines"))]
        self.assertEqual((pair["agree_on"], pair["fight_on"]), (["toll"], ["ferry"]))
        self.assertTrue(found["mutual_support_complete"])
        self.assertEqual(found["stability"]["documents"], 3)
        self.assertEqual(found["stability"]["runs"], 3)
        first = found["stability"]["camps"][0]
        self.assertEqual(first["documents"], 3)
        self.assertGreaterEqual(first["members"], 2)

        text = self.run_ok("camps", self.records, "--method", "correlation").out
        self.assertIn("agree on toll; fight on ferry", text)
        self.assertIn("What the camps rest on", text)


if __name__ == "__main__":
    unittest.main()
