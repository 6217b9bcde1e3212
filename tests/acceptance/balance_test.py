"""standpoint balance: triangles, walks and frustration of tables of ties and of maps."""

import csv
import json
import random
import unittest

from program import SHARED, ProgramTest

SIGNED = SHARED / "data" / "signed"

TIES = """source,target,sign
Marel Lines,Harbour Union,-1
Marel Lines,Ida Holt,1
Harbour Union,Ida Holt,1
Velmouth,Marel Lines,-1
Velmouth,Harbour Union,1
"""

RECORDS = """{"record":"header","format":"standpoint","version":"1.0","offsets":"codepoint"}
{"record":"document","id":"d:1","text":"Holt backs the toll. Velmouth backs the toll. Marel Lines rejects the toll."}
{"record":"entity","id":"e:1","name":"Ida Holt","kind":"person"}
{"record":"entity","id":"e:2","name":"Velmouth","kind":"government"}
{"record":"entity","id":"e:3","name":"Marel Lines","kind":"organisation"}
{"record":"issue","id":"i:1","label":"toll"}
{"record":"statement","id":"s:1","doc":"d:1","actor":{"entity":"e:1"},"issue":{"id":"i:1"},"stance":"support","evidence":[{"start":0,"end":20,"quote":"Holt backs the toll.","stage":"exact"}]}
{"record":"statement","id":"s:2","doc":"d:1","actor":{"entity":"e:2"},"issue":{"id":"i:1"},"stance":"support","evidence":[{"start":21,"end":45,"quote":"Velmouth backs the toll.","stage":"exact"}]}
{"record":"statement","id":"s:3","doc":"d:1","actor":{"entity":"e:3"},"issue":{"id":"i:1"},"stance":"oppose","evidence":[{"start":46,"end":75,"quote":"Marel Lines rejects the toll.","stage":"exact"}]}
"""


class BalanceTest(ProgramTest):
    def balance(self, *arguments, **options):
        return json.loads(self.run_ok("balance", *arguments, "--json", **options).out)

    def test_a_small_table_by_hand(self):
        found = self.balance(self.path("ties.csv", TIES))
        # Two triangles: Marel-Harbour-Holt (++-) and Velmouth-Marel-Harbour (+--).
        expected = {"n": 4, "m": 5, "positive": 3, "negative": 2, "tri_ppp": 0, "tri_ppn": 1, "tri_pnn": 1, "tri_nnn": 0,
                    "triangle_balance": 0.5, "frustration_lower": 1, "frustration_upper": 1, "frustration_proven": True}
        self.assertEqual({name: found[name] for name in expected}, expected)
        self.assertEqual(len(found["frustrated_ties"]), 1)
        self.assertEqual(found["frustrated_ties"][0]["unbalanced_triangles"], 1)
        self.assertEqual(found["clusters"]["Velmouth"], found["clusters"]["Harbour Union"])
        self.assertNotEqual(found["clusters"]["Velmouth"], found["clusters"]["Marel Lines"])

    def test_the_order_of_the_rows_and_standard_input_change_nothing(self):
        header, *rows = TIES.splitlines()
        backwards = "\n".join([header, *reversed(rows)]) + "\n"
        first = self.run_ok("balance", self.path("ties.csv", TIES), "--json").out
        self.assertEqual(first, self.run_ok("balance", self.path("b.csv", backwards), "--json").out)
        self.assertEqual(first, self.run_ok("balance", "-", "--json", stdin=TIES.encode()).out)

    def test_the_table_for_people_names_the_tie_that_disturbs_and_hides_escapes(self):
        out = self.run_ok("balance", self.path("ties.csv", TIES.replace("Ida Holt", "Ida\x1b[31m Holt"))).out
        self.assertIn("1   ties, proven", out)
        self.assertIn("Ties that the camps do not explain", out)
        self.assertNotIn("\x1b", out)

    def test_weights_count_only_when_asked_for(self):
        table = self.path("w.csv", "source,target,weight\na,b,-2.5\nb,c,1.5\na,c,2\n")
        self.assertEqual(self.balance(table)["frustration_upper"], 1)
        weighted = self.balance(table, "--weighted")
        self.assertEqual(weighted["frustration_upper"], 1.5)
        self.assertEqual(weighted["frustration_lower"], 1.5)
        self.assertEqual(weighted["frustrated_ties"][0]["source"], "b")

    def test_records_and_the_map_made_of_them_are_the_same_graph(self):
        records = self.path("map.jsonl", RECORDS)
        self.run_ok("graph", records, "-o", self.path("map.graphml"))
        found = self.balance(records)
        self.assertEqual((found["n"], found["m"], found["positive"], found["negative"]), (3, 3, 1, 2))
        self.assertEqual(found["frustration_upper"], 0)
        self.assertEqual(found["clusters"], {"Ida Holt": 1, "Velmouth": 1, "Marel Lines": 2})
        self.assertEqual(found, self.balance(self.path("map.graphml"), "--quiet"))

    def test_bad_input_is_named_with_its_line_and_bad_usage_refused(self):
        (line,) = self.run_failing(1, "balance", self.path("bad.csv", "source,target,sign\na,b,1\na,c,2\n"))
        self.assertIn("bad.csv:3: '2' in 'sign' is no sign", line)
        (line,) = self.run_failing(1, "balance", self.path("none.csv", "source,target,sign\n"))
        self.assertIn("no tie in it", line)
        self.run_failing(1, "balance", self.path("missing.csv"))
        self.run_failing(2, "balance", self.path("ties.csv", TIES), "--from", "2026")
        self.run_failing(2, "balance", self.path("ties.csv", TIES), "--seconds", "-1")
        self.run_failing(2, "balance")

    def test_planted_frustration_is_found_and_proven(self):
        draw = random.Random(7)
        side = [draw.choice((1, -1)) for _ in range(2000)]
        ties = {}
        while len(ties) < 3 * 1000:
            a, b, c = draw.sample(range(2000), 3)
            pairs = [(min(p), max(p)) for p in ((a, b), (b, c), (a, c))]
            if not any(p in ties for p in pairs):
                ties.update({p: side[p[0]] * side[p[1]] * (-1 if i == 0 else 1) for i, p in enumerate(pairs)})
        while len(ties) < 20000:
            a, b = draw.sample(range(2000), 2)
            ties.setdefault((min(a, b), max(a, b)), side[a] * side[b])
        rows = "".join(f"n{a},n{b},{sign}\n" for (a, b), sign in ties.items())
        found = self.balance(self.path("planted.csv", "source,target,sign\n" + rows))
        self.assertEqual((found["frustration_lower"], found["frustration_upper"]), (1000, 1000))


@unittest.skipUnless((SIGNED / "expected.json").exists(), "the shared signed networks are not here")
class PublishedValuesTest(ProgramTest):
    """Networks of the literature: tribes, monks, parties, deputies, states, voters."""

    def check(self, name, expected, seconds):
        result = self.run_ok("balance", SIGNED / name, "--json", "--seconds", seconds, timeout=300)
        found = json.loads(result.out)
        for field in ("n", "m", "positive", "negative", "tri_ppp", "tri_ppn", "tri_pnn", "tri_nnn"):
            self.assertEqual(found[field], expected[field], f"{name}: {field}")
        self.assertAlmostEqual(found["triangle_balance"], expected["triangle_balance"], places=6, msg=name)
        if "walk_balance" in expected:
            self.assertAlmostEqual(found["walk_balance"], expected["walk_balance"], places=6, msg=name)
        with open(SIGNED / name, newline="", encoding="utf-8") as rows:
            violated = sum((found["clusters"][r["source"]] == found["clusters"][r["target"]]) != (int(r["sign"]) > 0)
                           for r in csv.DictReader(rows))
        self.assertEqual(violated, found["frustration_upper"], name)
        return found

    def test_every_network_with_a_known_index(self):
        expected = json.loads((SIGNED / "expected.json").read_text(encoding="utf-8"))
        known = {name: values for name, values in expected.items() if "frustration_index" in values}
        self.assertGreater(len(known), 10)
        for name, values in known.items():
            found = self.check(name, values, 10)
            index = values["frustration_index"]
            self.assertEqual((found["frustration_lower"], found["frustration_upper"]), (index, index), name)

    def test_the_large_ones_between_bounds(self):
        expected = json.loads((SIGNED / "expected.json").read_text(encoding="utf-8"))
        for name, within in (("bitcoin_otc.csv", 1.0), ("wiki_elections.csv", 1.02)):
            values = expected[name]
            found = self.check(name, values, 60)
            self.assertIsNone(found["walk_balance"])
            self.assertLessEqual(found["frustration_upper"], within * values["frustration_upper_best_known"], name)
            self.assertGreaterEqual(found["frustration_lower"], values["frustration_lower"], name)


if __name__ == "__main__":
    unittest.main()
