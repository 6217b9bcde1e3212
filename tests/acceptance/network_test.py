"""standpoint network: every combination of its options against plain loops, DNA's own numbers where they are there,
windows, event lists, and what it says to wrong files and options."""

import csv
import io
import itertools
import math
import os
import random
import shutil
import sqlite3
import unittest

import network_oracle
from dna_file import DnaFile
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


def harbour_debate(path):
    """Two years, half of them at some hour; integers, texts and yes or no; awkward names; rows that lack values."""
    chance = random.Random(20260302)
    dna = DnaFile(path, {"person": "short text", "organization": "short text", "concept": "short text",
                         "agreement": "boolean", "intensity": "integer", "tone": "short text", "note": "long text"})
    days = ["2023-12-29", "2023-12-31", "2024-01-01T09:30:00", "2024-01-05", "2024-02-29", "2024-12-30",
            "2024-12-30T23:59:59", "2025-01-01", "2025-01-05", "2025-01-06T00:00:00"]
    for number, day in enumerate(days, 1):
        dna.document(number, day, text="x" * 50, Title=f"Report {number}", Author=["Ida Holt", "", "Tom Berg"][number % 3],
                     Source=["Gazette", "Post"][number % 2], Section=str(number % 4), Type="")
    bodies = ["Marel Lines", 'The "Free" Port', "Harbour Union; North", "Täglich & Söhne, Velmouth", "Zoë's", "", "\U0001F600 Crew",
              "ａ wide body"]
    concepts = ["toll", "A levy, at last", "berths < 5 & more", "", "Ferries"]
    for number in range(140):
        dna.statement(1 + number * 7 % 10 if number % 3 else chance.randint(1, 10), start=chance.randint(0, 40), stop=45,
                      person=chance.choice(["Ida Holt", "Tom Berg", "Ann Li", ""]), organization=chance.choice(bodies),
                      concept=chance.choice(concepts), agreement=chance.choice([0, 1, 1]),
                      intensity=chance.choice([-2, -1, 1, 2, 5]), tone=chance.choice(["calm", "loud", "", "shrill"]),
                      note=None)
    # Somebody whose statements all lack something.
    dna.statement(3, organization="Quiet Quay", concept="toll", agreement=None, intensity=None, tone=None, person=None)
    dna.statement(4, organization=None, concept="Ferries", agreement=1, intensity=1, tone="calm", person="Ann Li")
    dna.close()


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
            expected = list(network_oracle.windows(database, q))
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

    def test_one_yes_and_one_no_is_not_silence(self):
        path = self.path("few.dna")
        dna = DnaFile(path, {"organization": "short text", "concept": "short text", "agreement": "boolean"})
        dna.document(1, "2026-03-02")
        for body, agreement in (("Marel Lines", 1), ("Marel Lines", 0), ("Harbour Union", 1)):
            dna.statement(1, organization=body, concept="toll", agreement=agreement)
        dna.close()
        self.assertEqual(self.network(path, "--aggregate", "subtract", "--list"),
                         "source,target,weight,positive,neutral,negative\n"
                         "Harbour Union,toll,1,1,0,0\nMarel Lines,toll,0,1,0,1\n")
        self.assertEqual(self.network(path, "--mode", "one", "--aggregate", "subtract", "--list"),
                         "source,target,weight,congruence,conflict,positive,neutral,negative\n"
                         "Harbour Union,Marel Lines,0,1,1,1,0,1\n")

    def test_neutral_stances_lie_between(self):
        table = self.path("t.csv", "document,date,actor,issue,stance,quote\n"
                                   "a,2026-03-02,Ida Holt,toll,support,1\n"
                                   "a,2026-03-02,Tom Berg,toll,neutral,2\n"
                                   "a,2026-03-02,Ann Li,toll,oppose,3\n")
        _, _, congruence = table_of(self.network(table, "--mode", "one", "--aggregate", "congruence"))
        self.assertEqual(congruence, [[0, 0, 0.5], [0, 0, 0.5], [0.5, 0.5, 0]])
        _, _, stances = table_of(self.network(table, "--aggregate", "subtract"))
        self.assertEqual(stances, [[-1], [1], [0]])

    def test_top_and_min_weight_keep_the_strong_ties(self):
        path = self.path("harbour.dna")
        harbour_debate(path)
        asked = ["--mode", "one", "--aggregate", "subtract", "--normalise", "average"]
        labels, _, full = table_of(self.network(path, *asked))
        _, _, strong = table_of(self.network(path, *asked, "--min-weight", "2"))
        self.assertEqual(strong, [[v if abs(v) >= 2 else 0 for v in row] for row in full])
        _, _, top = table_of(self.network(path, *asked, "--top", "2"))
        size = len(labels)
        best = lambda i: sorted((j for j in range(size) if j != i), key=lambda j: (-abs(full[i][j]), j))[:2]
        for i in range(size):
            for j in range(size):
                kept = i != j and (j in best(i) or i in best(j))
                self.assertEqual(top[i][j], full[i][j] if kept else 0, (labels[i], labels[j]))

    def test_windows_are_files_of_their_own(self):
        path = self.path("days.dna")
        dna = DnaFile(path, {"organization": "short text", "concept": "short text", "agreement": "boolean"})
        for day in range(1, 6):
            dna.document(day, f"2026-03-0{day}")
            dna.statement(day, organization=f"Body {day}", concept="toll", agreement=1)
        dna.close()
        self.network(path, "--window", "3", "--unit", "day", "-o", self.path("M.csv"))
        files = sorted(p.name for p in self.folder.iterdir())
        self.assertEqual(files, ["M.0001-2026-03-02.csv", "M.0002-2026-03-03.csv", "M.0003-2026-03-04.csv", "days.dna"])
        self.assertEqual((self.folder / files[1]).read_text(), ",toll\nBody 2,1\nBody 3,1\nBody 4,1\n")
        self.network(path, "--window", "3", "--unit", "event", "--kernel", "triangular", "-o", self.path("E.csv"))
        self.assertEqual((self.folder / "E.0002-2026-03-03.csv").read_text(),
                         ",toll\nBody 1,0\nBody 2,0.33333333333333337\nBody 3,1\nBody 4,0.33333333333333337\nBody 5,0\n")
        (line,) = self.run_failing(1, "network", path, "--window", "9", "-o", self.path("N.csv"), "--quiet")
        self.assertIn("no window of 9 days", line)
        (line,) = self.run_failing(1, "network", path, "--window", "3", "-o", self.path("no/N.csv"), "--quiet")
        self.assertIn("does not exist", line)
        self.assertFalse([p for p in self.folder.iterdir() if p.name.startswith("N") or ".tmp" in p.name])

    def test_events_are_verbatim(self):
        path = self.path("words.dna")
        dna = DnaFile(path, {"organization": "short text", "concept": "short text", "agreement": "boolean"})
        text = "\U0001F600 He said: \"No; never\", twice."
        dna.document(7, "2026-03-02T08:30:05", text=text, Title="A, B", Author="Ida Holt", Source="Post", Section="2", Type="news")
        # In UTF-16 the face counts two.
        dna.statement(7, start=12, stop=23, organization="", concept="toll", agreement=0)
        dna.close()
        out = self.network(path, "--mode", "events")
        self.assertEqual(out, "statement_id,time,organization,concept,agreement,start_position,stop_position,text,coder,"
                              "document_id,document_title,document_author,document_source,document_section,document_type\n"
                              "1,2026-03-02 08:30:05,,toll,0,12,23,\"\"\"No; never\"\"\",1,7,\"A, B\",Ida Holt,Post,2,news\n")

    def test_files_that_are_none_are_refused_in_one_line(self):
        def refused(name, content, words):
            path = self.path(name, content)
            (line,) = self.run_failing(1, "network", path, "-o", self.path("out.csv"))
            self.assertIn(words, line)
            self.assertFalse((self.folder / "out.csv").exists())

        refused("empty.dna", "", "the file is empty")
        refused("text.dna", "Marel Lines backed the toll.", "no SQLite database")
        refused("one.dna", "<?xml version=\"1.0\"?><discourse/>", "DNA 1")
        refused("map.graphml", "<graphml/>", "give the records")
        (line,) = self.run_failing(1, "network", self.path("nowhere.dna"), "-o", self.path("out.csv"))
        self.assertIn("nowhere.dna", line)
        path = self.path("two.dna")
        db = sqlite3.connect(path)
        db.executescript("CREATE TABLE SETTINGS(Property TEXT, Value TEXT); INSERT INTO SETTINGS VALUES ('version', '2.0.1');"
                         "CREATE TABLE STATEMENTS(ID); CREATE TABLE DOCUMENTS(ID); CREATE TABLE VARIABLES(ID);"
                         "CREATE TABLE ATTRIBUTES(ID);")
        db.close()
        (line,) = self.run_failing(1, "network", path, "-o", self.path("out.csv"))
        self.assertIn("DNA 2", line)

    def test_a_file_that_is_written_at_this_moment_is_not_read(self):
        path = self.path("harbour.dna")
        harbour_debate(path)
        self.path("harbour.dna-journal", "x")
        (line,) = self.run_failing(1, "network", path)
        self.assertIn("a program is at work on it", line)

    def test_damaged_files_end_in_an_error_or_a_network_and_never_in_a_crash(self):
        path = self.path("harbour.dna")
        harbour_debate(path)
        whole = (self.folder / "harbour.dna").read_bytes()
        chance = random.Random(11)
        for number in range(25):
            damaged = bytearray(whole[:chance.randint(200, len(whole))])
            for _ in range(chance.choice([1, 10, 300])):
                damaged[chance.randint(16, len(damaged) - 1)] = chance.randint(0, 255)
            broken = self.path(f"broken{number}.dna", bytes(damaged))
            result = self.run_program("network", broken, "--aggregate", "subtract")
            self.assertIn(result.returncode, (0, 1, 2), f"{number}: {result.err}")

    def test_wrong_options_are_told_before_anything_is_written(self):
        path = self.path("harbour.dna")
        harbour_debate(path)

        def refused(words, *options):
            (line,) = self.run_failing(2, "network", path, "-o", self.path("out.csv"), *options)
            self.assertIn(words, line)
            self.assertFalse((self.folder / "out.csv").exists())

        refused("no variable 'orgs'; there are person, organization, concept", "--rows", "orgs")
        refused("both 'concept'", "--rows", "issue", "--columns", "concept")
        refused("--aggregate", "--aggregate", "congruence")
        refused("--aggregate", "--mode", "one", "--aggregate", "combine")
        refused("--normalise", "--normalise", "average")
        refused("--normalise", "--mode", "one", "--normalise", "activity")
        refused("VARIABLE=VALUE", "--exclude", "Senate")
        refused("no variable 'orgs'", "--exclude", "orgs=Senate")
        refused("--from", "--from", "March 2")
        refused("before --from", "--from", "2024-03", "--to", "2024-02-28")
        refused("--unit", "--unit", "day")
        refused("--kernel", "--kernel", "uniform")
        refused("free text", "--qualifier", "note")
        (line,) = self.run_failing(1, "network", path, "--statement-type", "Story")
        self.assertIn("no statement type 'Story'; the types are 'Note', 'Claim'", line)
        (line,) = self.run_failing(1, "network", path, "--statement-type", "Note")
        self.assertIn("no two variables of short text", line)

    def test_what_filters_leave_nothing_of_is_said(self):
        path = self.path("harbour.dna")
        harbour_debate(path)
        result = self.run_ok("network", path, "--from", "2030", "--exclude", "organization=Marel Line")
        self.assertEqual(result.out, '""\n')
        self.assertIn("no statement has organization 'Marel Line'", result.err)
        self.assertIn("the network is empty", result.err)


if __name__ == "__main__":
    unittest.main()
