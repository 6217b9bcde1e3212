"""standpoint network: what its files look like, and what it says to wrong files and options."""

import csv
import io
import random
import sqlite3
import unittest

from dna_file import DnaFile, harbour_debate
from program import ProgramTest


def table_of(text):
    rows = list(csv.reader(io.StringIO(text)))
    return [row[0] for row in rows[1:]], rows[0][1:], [[float(v) for v in row[1:]] for row in rows[1:]]


class NetworkFilesTest(ProgramTest):
    def network(self, source, *options):
        return self.run_ok("network", source, "--quiet", *options).out

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

    def test_the_disparity_filter_keeps_ties_that_are_a_large_share_of_one_end(self):
        path = self.path("harbour.dna")
        harbour_debate(path)
        asked = ["--mode", "one", "--aggregate", "subtract"]
        _, _, full = table_of(self.network(path, *asked))

        def p_value(row, weight):
            layer = [abs(v) for v in row if v * weight > 0]
            return (1 - abs(weight) / sum(layer)) ** (len(layer) - 1) if len(layer) > 1 else 1

        p = [[min(p_value(full[i], v), p_value(full[j], v)) if v else 1 for j, v in enumerate(row)]
             for i, row in enumerate(full)]
        for alpha in (0.05, 0.4):
            _, _, kept = table_of(self.network(path, *asked, "--disparity", str(alpha)))
            self.assertEqual(kept, [[v if p[i][j] <= alpha else 0 for j, v in enumerate(row)]
                                    for i, row in enumerate(full)])
        self.assertGreater(sum(v != 0 for row in kept for v in row), 0)
        self.assertLess(sum(v != 0 for row in kept for v in row), sum(v != 0 for row in full for v in row))

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
        refused("--mode one", "--disparity", ".05")
        refused("give one", "--mode", "one", "--disparity", ".05", "--top", "3")
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
