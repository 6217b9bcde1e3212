"""standpoint network: every combination of its options against plain loops, and DNA's own numbers where they are there."""

import csv
import io
import itertools
import math
import os
import random
import shutil
import unittest

import network_oracle
import network_windows_oracle
from dna_file import harbour_debate
from program import SHARED, ProgramTest

SAMPLE = SHARED / "data" / "dna" / "sample.dna"
EXPECTED = SHARED / "data" / "dna" / "expected"
# Combinations tried of each file; all there are with STANDPOINT_NETWORKS=0.
TRIED = int(os.environ.get("STANDPOINT_NETWORKS", "150"))

TWO = list(itertools.product(["two"], ["ignore", "combine", "subtract"], ["none", "activity", "prominence"]))
ONE = list(itertools.product(["one"], ["ignore", "congruence", "conflict", "subtract"],
                             ["none", "average", "jaccard", "dna-cosine", "cosine"]))
DUPLICATES = ["include", "document", "week", "month", "year", "range"]


def table_of(text):
    rows = list(csv.reader(io.StringIO(text)))
    return [row[0] for row in rows[1:]], rows[0][1:], [[float(v) for v in row[1:]] for row in rows[1:]]


class NetworkTest(ProgramTest):
    def network(self, source, *options):
        return self.run_ok("network", source, "--quiet", *options).out

    def assert_same(self, out, expected, message=""):
        rows, columns, matrix = table_of(out)
        self.assertEqual(rows, expected[0], message)
        self.assertEqual(columns, expected[1], message)
        for label, got, wanted in zip(rows, matrix, expected[2]):
            for column, a, b in zip(columns, got, wanted):
                same = a == b or math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9) or (math.isnan(a) and math.isnan(b))
                self.assertTrue(same, f"{message}: {label} x {column}: {a}, by loops {b}")

    def try_all(self, path, choices, tried=TRIED):
        """A part of the product of the choices, always the same one."""
        names = list(choices)
        questions = []
        for form in itertools.product(*choices.values()):
            q = dict(zip(names, form))
            q["mode"], q["aggregate"], q["normalise"] = q.pop("network")
            q["rows"], q["columns"] = q.pop("variables")
            q.update(q.pop("filter"))
            if q["qualifier"] in (q["rows"], q["columns"]):
                continue
            questions.append(q)
        chance = random.Random(7)
        chance.shuffle(questions)
        database = network_oracle.Database(path)
        for q in questions[:tried or None]:
            options = []
            for name, value in q.items():
                if name == "exclude":
                    for variable, excluded in value:
                        options += ["--exclude", f"{variable}={excluded}"]
                elif value is True:
                    options.append(f"--{name}")
                elif value is not False:
                    options += [f"--{name}", str(value)]
            message = " ".join(options)
            if "window" not in q:
                self.assert_same(self.network(path, *options), network_oracle.network(database, q), message)
                continue
            folder = self.folder / "windows"
            folder.mkdir()
            result = self.run_program("network", path, "--quiet", *options, "-o", folder / "M.csv")
            expected = list(network_windows_oracle.windows(database, q))
            self.assertEqual(result.returncode, 0 if expected else 1, f"{message}: {result.err}")
            names = [f"M.{number:04}-{window[0]}.csv" for number, window in enumerate(expected, 1)]
            self.assertEqual(sorted(p.name for p in folder.iterdir()), names, message)
            for name, window in zip(names, expected):
                self.assert_same((folder / name).read_text(encoding="utf-8"), window[1:], f"{message}: {name}")
            shutil.rmtree(folder)

    @unittest.skipUnless(SAMPLE.exists(), "DNA's sample is not here")
    def test_combinations_on_the_sample_are_what_plain_loops_give(self):
        senate = ("organization", "Senate")
        emissions = ("concept", "Emissions legislation should regulate CO2.")
        self.try_all(str(SAMPLE), {
            "network": TWO + ONE,
            "variables": [("organization", "concept"), ("person", "concept"), ("concept", "organization"),
                          ("author", "concept"), ("organization", "title")],
            "qualifier": ["agreement", "none", "source"],
            "duplicates": DUPLICATES,
            "isolates": [False, True],
            "filter": [{}, {"exclude": [senate, emissions]}, {"exclude": [senate, emissions], "invert-exclude": True},
                       {"exclude": [("agreement", "0"), ("author", "Nayak, Navin")]}, {"from": "2005-02-02", "to": "2005-02-10"},
                       {"from": "2005-02-10"}, {"min-frequency": 4}, {"min-frequency": 6, "dna-compatible": True},
                       {"from": "2006"}]})

    def test_combinations_on_an_awkward_file_are_what_plain_loops_give(self):
        path = self.path("harbour.dna")
        harbour_debate(path)
        self.try_all(path, {
            "network": TWO + ONE,
            "variables": [("organization", "concept"), ("person", "organization"), ("section", "concept")],
            "qualifier": ["agreement", "intensity", "tone", "none", "source"],
            "duplicates": DUPLICATES,
            "isolates": [False, True],
            "filter": [{}, {"dna-compatible": True}, {"exclude": [("intensity", "-2"), ("organization", "Zoë's")]},
                       {"exclude": [("organization", 'The "Free" Port'), ("organization", "Marel Lines")], "invert-exclude": True},
                       {"exclude": [("source", "Post"), ("tone", "loud")]}, {"from": "2024-01-01", "to": "2024-12-30"},
                       {"to": "2024-01-01", "dna-compatible": True}, {"exclude": [("intensity", "5")], "invert-exclude": True,
                                                                       "dna-compatible": True},
                       {"min-frequency": 18}]})

    @unittest.skipUnless(SAMPLE.exists(), "DNA's sample is not here")
    def test_windows_and_kernels_on_the_sample_are_what_plain_loops_give(self):
        self.try_all(str(SAMPLE), self.window_choices([("organization", "concept"), ("person", "concept")], [
            {"window": 7, "unit": "day"}, {"window": 6, "unit": "day"}, {"window": 2, "unit": "week"},
            {"window": 12, "unit": "event"}, {"window": 7, "unit": "event"}]), TRIED // 2)

    def test_windows_and_kernels_on_an_awkward_file_are_what_plain_loops_give(self):
        path = self.path("harbour.dna")
        harbour_debate(path)
        self.try_all(path, self.window_choices([("organization", "concept"), ("person", "organization")], [
            {"window": 90, "unit": "day", "from": "2024-09-20", "to": "2025-01-04"}, {"window": 9, "unit": "week"},
            {"window": 3, "unit": "month"}, {"window": 4, "unit": "month", "from": "2023-12-31"},
            {"window": 1, "unit": "year"}, {"window": 20, "unit": "event"}]), TRIED // 2)

    @staticmethod
    def window_choices(variables, windows):
        kernels = [{**window, "kernel": kernel} for window in windows if window["unit"] != "event"
                   for kernel in ("uniform", "triangular", "epanechnikov", "gaussian")]
        compatible = [{**window, "dna-compatible": True} for window in windows + kernels]
        events = [{**window, "kernel": "gaussian"} for window in windows if window["unit"] == "event"]
        return {"network": TWO + ONE, "variables": variables, "qualifier": ["agreement", "none"],
                "duplicates": ["include", "document", "month"], "isolates": [False, True],
                "filter": windows + kernels + compatible + events}

    @unittest.skipUnless(EXPECTED.exists(), "DNA's numbers are not here")
    def test_the_samples_matrices_are_those_of_dna(self):
        one = ["--mode", "one", "--rows", "organization", "--columns", "concept", "--qualifier", "agreement"]
        for name, options in {
                "onemode_conflict_no_include": [*one, "--aggregate", "conflict"],
                "onemode_congruence_no_include": [*one, "--aggregate", "congruence"],
                "onemode_congruence_average_include": [*one, "--aggregate", "congruence", "--normalise", "average"],
                "twomode_subtract_no_include": ["--aggregate", "subtract"]}.items():
            expected = table_of((EXPECTED / f"{name}.csv").read_text(encoding="utf-8"))
            self.assert_same(self.network(SAMPLE, *options), expected, name)
        sums = lambda *options: sum(map(sum, table_of(self.network(SAMPLE, *options))[2]))
        self.assertEqual(sums(), 40)
        self.assertEqual(sums("--mode", "one"), 276)

    @unittest.skipUnless(SAMPLE.exists(), "DNA's sample is not here")
    def test_a_record_table_of_the_sample_gives_the_same_networks(self):
        rows = ["document,date,actor,organization,issue,stance,quote"]
        statements = (SHARED / "data" / "signed" / "dna_sample_statements.csv").read_text(encoding="utf-8")
        for row in csv.DictReader(io.StringIO(statements)):
            line = [row["document"], row["date"], row["person"], row["organization"], row["concept"],
                    "support" if row["agreement"] == "1" else "oppose", "quote " + row["id"]]
            out = io.StringIO()
            csv.writer(out).writerow(line)
            rows.append(out.getvalue().strip())
        table = self.path("sample.csv", "\n".join(rows) + "\n")
        records = self.path("sample.jsonl")
        self.run_ok("graph", table, "-o", records, "--quiet")
        for options in (["--aggregate", "subtract"], ["--aggregate", "combine"],
                        ["--mode", "one", "--aggregate", "congruence", "--normalise", "jaccard"],
                        ["--mode", "one", "--aggregate", "conflict", "--duplicates", "document"]):
            for names in (["organization", "concept"], ["person", "issue"], ["institution", "concept"]):
                asked = ["--rows", names[0], "--columns", names[1], *options]
                expected = table_of(self.network(SAMPLE, *asked))
                self.assert_same(self.network(table, *asked), expected, str(asked))
                self.assert_same(self.network(records, *asked), expected, str(asked))


if __name__ == "__main__":
    unittest.main()
