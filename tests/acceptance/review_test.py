"""standpoint review: what a coder decides on statements, held over re-extraction."""

import csv
import io
import json
import pathlib
import unittest

from program import ARTICLES, ProgramTest

TOLL = """Bridges of Velmouth

The mayor, Ida Holt, rejected the bridge toll on Monday. Marel Lines, a ferry operator, backed the bridge toll and
criticised Holt.
"""
FERRY = """Ferries of Velmouth

The Harbour Union welcomed the landing levy. Tom Berg, a fisherman, rejected the landing levy.
"""


class ReviewTest(ProgramTest):
    def articles(self):
        documents = [{"id": "d:toll", "title": "Toll", "date": "2026-03-02", "text": TOLL},
                     {"id": "d:ferry", "title": "Ferry", "date": "2026-03-03", "text": FERRY}]
        return self.path("articles.jsonl", "".join(json.dumps(d) + "\n" for d in documents))

    def export(self, *arguments):
        """The table as text and as rows."""
        text = self.run_ok("review", "export", *arguments).out
        return text, list(csv.DictReader(io.StringIO(text, newline="")))

    def save(self, name, rows):
        out = io.StringIO(newline="")
        table = csv.DictWriter(out, rows[0].keys(), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
        return self.path(name, out.getvalue())

    def row(self, rows, actor, stance=None):
        (row,) = [r for r in rows if r["found_actor"] == actor and stance in (None, r["found_stance"])]
        return row

    def statements(self, path):
        with open(path, encoding="utf-8") as lines:
            return {s["id"]: s for s in self.records(lines.read())["statement"]}

    def reviewed(self):
        """Articles, and a review of them: one rejected, one accepted, one edited."""
        articles = self.articles()
        _, rows = self.export(articles)
        rejected = self.row(rows, "Ida Holt")
        accepted = self.row(rows, "Tom Berg")
        edited = self.row(rows, "Harbour Union")
        rejected.update(status="rejected", note="irony, \"really\"\nsee page 2")
        accepted["status"] = "accepted"
        edited.update(stance="oppose", issue="levy on landings", target="Marel Lines")
        return articles, self.save("review.csv", rows), rejected, accepted, edited

    def test_decisions_hold_when_the_articles_are_read_again(self):
        articles, review, rejected, accepted, edited = self.reviewed()
        out = self.path("out.jsonl")
        result = self.run_ok("review", "apply", review, articles, "-o", out)
        self.assertIn("review: 1 accepted, 1 edited, 1 rejected", result.err)
        found = self.statements(out)
        self.assertEqual(found[rejected["id"]]["review"],
                         {"status": "rejected", "note": "irony, \"really\"\nsee page 2"})
        self.assertEqual(found[accepted["id"]]["review"], {"status": "accepted"})
        self.assertEqual(found[edited["id"]]["stance"], "oppose")
        self.assertEqual(found[edited["id"]]["review"]["status"], "edited")
        self.assertEqual(found[edited["id"]]["review"]["found"]["stance"], "support")
        with open(out, encoding="utf-8") as lines:
            records = self.records(lines.read())
        labels = {i["id"]: i for i in records["issue"]}
        self.assertEqual(labels[found[edited["id"]]["issue"]["id"]]["label"], "levy on landings")
        self.assertNotIn("provisional", labels[found[edited["id"]]["issue"]["id"]])
        names = {e["id"]: e["name"] for e in records["entity"]}
        self.assertEqual(names[found[edited["id"]]["target"]["entity"]], "Marel Lines")

        # A rejected statement counts nowhere.
        summary = json.loads(self.run_ok("graph", out, "--json", "-o", self.path("map.graphml")).out)
        self.assertEqual(summary["statements"], len(found) - 1)

        # The same with --review, document by document or in one; in any order of rows.
        with open(review, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        backwards = self.save("backwards.csv", rows[::-1])
        for command in (["extract"], ["build"]):
            results = []
            for table in (review, backwards):
                self.run_ok(*command, articles, "--review", table, "--jobs", "2", "-o", self.path("again.jsonl"))
                again = self.statements(self.path("again.jsonl"))
                self.assertEqual({i: s["review"]["status"] for i, s in again.items()},
                                 {i: s["review"]["status"] for i, s in found.items()}, command)
                self.assertEqual(again[edited["id"]]["stance"], "oppose")
                results.append((self.folder / "again.jsonl").read_bytes())
            self.assertEqual(results[0], results[1])
        self.run_ok("extract", articles, "-o", self.path("plain.jsonl"))
        self.run_ok("graph", self.path("plain.jsonl"), "--review", review, "-o", self.path("graph.jsonl"))
        self.assertEqual(self.statements(self.path("graph.jsonl"))[edited["id"]]["review"],
                         found[edited["id"]]["review"])

    def test_export_apply_export_gives_the_same_bytes_and_applying_twice_the_same_records(self):
        articles, review, *_ = self.reviewed()
        once, twice, table = self.path("once.jsonl"), self.path("twice.jsonl"), self.path("table.csv")
        self.run_ok("review", "apply", review, articles, "-o", once)
        first, rows = self.export(once)
        self.assertEqual({r["status"] for r in rows}, {"auto", "accepted", "edited", "rejected"})
        self.path("table.csv", first)
        for source in (once, articles):
            self.run_ok("review", "apply", table, source, "-o", twice)
            self.assertEqual((self.folder / "twice.jsonl").read_bytes(), (self.folder / "once.jsonl").read_bytes())
            self.assertEqual(self.export(twice)[0], first)
        plain, _ = self.export(articles)
        self.path("plain.csv", plain)
        self.run_ok("review", "apply", self.path("plain.csv"), articles, "-o", twice)
        self.assertEqual(self.export(twice)[0], plain)

    def test_the_example_articles_make_the_round(self):
        plain, rows = self.export(ARTICLES)
        self.assertGreater(len(rows), 20)
        for i, row in enumerate(rows):
            row["status"] = ("auto", "accepted", "rejected")[i % 3]
        review, out = self.save("review.csv", rows), self.path("out.jsonl")
        self.run_ok("review", "apply", review, ARTICLES, "-o", out)
        text, again = self.export(out)
        self.assertEqual(again, rows)
        for row in again:
            row["status"] = "auto"
        self.assertEqual((self.folder / "review.csv").read_text(encoding="utf-8"), text)
        # Document by document names are less full than in all; no row is in conflict for that.
        result = self.run_ok("extract", ARTICLES, "--review", review, "-o", out)
        self.assertNotIn("conflict", result.err)

    def test_what_a_threshold_leaves_out_is_put_back_and_stays_in_the_map(self):
        articles, review, _, accepted, edited = self.reviewed()
        out, graphml = self.path("out.jsonl"), self.path("map.graphml")
        result = self.run_ok("build", articles, "--review", review, "--min-confidence", "1", "-o", out, "-o", graphml)
        self.assertIn("2 of them not found any more and put back", result.err)
        found = self.statements(out)
        self.assertEqual(set(found), {accepted["id"], edited["id"]})
        self.assertEqual(found[accepted["id"]]["extractor"]["name"], "review")
        self.assertEqual(found[accepted["id"]]["evidence"][0]["quote"], accepted["quote"])
        graph = (self.folder / "map.graphml").read_text(encoding="utf-8")
        self.assertIn("Tom Berg", graph)
        self.assertNotIn("<data key=\"n_label\">Ida Holt</data>", graph)
        # Found again, it is what it was.
        self.run_ok("review", "apply", review, articles, "-o", out)
        self.assertEqual(self.statements(out)[accepted["id"]]["extractor"]["name"], "rules")
        # In streams, too.
        self.run_ok("extract", articles, "--review", review, "--min-confidence", "1", "-o", out)
        self.assertEqual(set(self.statements(out)), {accepted["id"], edited["id"]})

    def test_a_text_that_has_moved_keeps_its_decisions_and_one_that_has_changed_says_so(self):
        _, review, rejected, accepted, edited = self.reviewed()
        moved = self.path("moved.jsonl", json.dumps({"id": "d:ferry", "text": "Evening edition.\n\n" + FERRY}) + "\n")
        result = self.run_ok("extract", moved, "--review", review, "-o", self.path("out.jsonl"))
        found = self.statements(self.path("out.jsonl"))
        self.assertEqual(sorted(s["review"]["status"] for s in found.values()), ["accepted", "edited"])
        self.assertIn("1 reviewed statement belongs to a document that is not here", result.err)
        changed = self.path("changed.jsonl", json.dumps({"id": "d:ferry", "text": "All is quiet in Velmouth."}) + "\n")
        result = self.run_ok("extract", changed, "--review", review, "-o", self.path("out.jsonl"))
        lines = [line for line in result.err.splitlines() if "is not put back" in line]
        self.assertEqual(len(lines), 2)
        self.assertRegex(lines[0], r"review\.csv:\d+: statement s:\w+ was (accepted|edited) and is not put back: "
                                   "its quote no longer stands in the document")

    def test_what_is_found_otherwise_now_is_a_conflict_that_the_coder_can_settle(self):
        articles, review, _, accepted, edited = self.reviewed()
        self.run_ok("extract", articles, "-o", self.path("found.jsonl"))
        lines = (self.folder / "found.jsonl").read_text(encoding="utf-8").splitlines()
        for i, line in enumerate(lines):
            record = json.loads(line)
            if record.get("id") in (accepted["id"], edited["id"]):
                lines[i] = json.dumps(record | {"stance": "neutral"})
        other = self.path("other.jsonl", "\n".join(lines) + "\n")
        out = self.path("out.jsonl")
        result = self.run_ok("review", "apply", review, other, "-o", out)
        self.assertIn("conflicts between review and program: 2", result.err)
        found = self.statements(out)
        for row in (accepted, edited):
            self.assertEqual(found[row["id"]]["stance"], row["stance"])
            self.assertEqual(found[row["id"]]["review"]["status"], "conflict")
            self.assertEqual(found[row["id"]]["review"]["found"]["stance"], "neutral")
        _, rows = self.export(out, "--status", "conflict")
        self.assertEqual([r["found_stance"] for r in rows], ["neutral", "neutral"])
        for row in rows:
            row["status"] = "edited"
        result = self.run_ok("review", "apply", self.save("settled.csv", rows), other, "-o", out)
        self.assertNotIn("conflict", result.err)
        self.assertEqual({self.statements(out)[r["id"]]["review"]["status"] for r in rows}, {"edited"})

    def test_merging_keeps_rows_of_documents_that_are_not_here(self):
        articles, review, *_ = self.reviewed()
        whole, _ = self.export(articles, "--merge", review)
        part = self.path("part.jsonl", pathlib.Path(articles).read_text(encoding="utf-8").partition("\n")[0])
        merged, rows = self.export(part, "--merge", review)
        self.assertEqual(merged, whole)
        self.assertIn("2 reviewed statements", self.run_ok("review", "export", part, "--merge", review).err)
        # The same onto itself, and a rejection of what is not found any more.
        self.run_ok("review", "export", part, "--merge", review, "--min-confidence", "1", "-o", review)
        with open(review, encoding="utf-8", newline="") as lines:
            kept = list(csv.DictReader(lines))
        self.assertIn("rejected", [r["status"] for r in kept])

    def test_cells_that_spreadsheets_would_compute_survive(self):
        text = "\n=SUM(A1) Lines rejected the night ferry.\n"
        hostile = '=HYPERLINK("http://x.invalid")\r\n-1,@x'
        articles = self.path("a.jsonl", json.dumps({"id": "=d:1", "title": hostile, "text": TOLL + text}) + "\n")
        table, rows = self.export(articles)
        for cell in [c for row in csv.reader(io.StringIO(table, newline="")) for c in row]:
            self.assertNotIn(cell[:1], tuple("=+-@\t"))
        row = self.row(rows, "Ida Holt")
        row.update(actor=hostile, issue="'=1+1", note="=2")
        out = self.path("out.jsonl")
        self.run_ok("review", "apply", self.save("review.csv", rows), articles, "-o", out)
        again, after = self.export(out)
        self.assertEqual(self.row(after, "Ida Holt")["issue"], "'=1+1")
        self.path("again.csv", again)
        self.run_ok("review", "apply", self.path("again.csv"), articles, "-o", self.path("twice.jsonl"))
        self.assertEqual((self.folder / "twice.jsonl").read_bytes(), (self.folder / "out.jsonl").read_bytes())

    def test_broken_tables_are_named_with_their_line_and_nothing_is_written(self):
        articles, review, rejected, *_ = self.reviewed()
        with open(review, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        for change, words in (({"status": "maybe"}, "unknown status 'maybe'"),
                              ({"stance": "against"}, "unknown stance 'against'"),
                              ({"id": rows[1]["id"]}, "has a row already"),
                              ({"actor": ""}, "'actor' is empty"),
                              ({"evidence_at": "Feb 3"}, "'Feb 3' in 'evidence_at' is no place")):
            broken = self.save("broken.csv", [rows[1], rows[0] | change])
            for command in (["review", "apply", broken, articles, "-o", self.path("new.jsonl")],
                            ["build", articles, "--review", broken, "-o", self.path("new.graphml")],
                            ["extract", articles, "--review", broken, "-o", self.path("new.jsonl")],
                            ["review", "export", articles, "--merge", broken, "-o", self.path("new.csv")]):
                (line,) = self.run_failing(1, *command)
                self.assertRegex(line, r"broken\.csv:\d+: .*" + words)
        self.assertEqual([p.name for p in self.folder.iterdir() if p.name.startswith("new")], [])
        # A table of other things, and one that is not there.
        (line,) = self.run_failing(1, "build", articles, "--review", articles, "-o", self.path("new.graphml"))
        self.assertIn("no column 'id'", line)
        (line,) = self.run_failing(1, "build", articles, "--review", self.path("none.csv"), "-o", self.path("new.graphml"))
        self.assertIn("none.csv", line)

    def test_an_unknown_id_is_put_back_by_its_quote_only(self):
        articles, review, rejected, accepted, edited = self.reviewed()
        with open(review, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        row = self.row(rows, "Tom Berg")
        other = row | {"id": "s:0000000000000000", "found_actor": "Ann Berg", "actor": "Ann Berg", "status": "accepted"}
        lost = row | {"id": "s:0000000000000001", "quote": "nowhere said", "status": "accepted"}
        result = self.run_ok("review", "apply", self.save("r.csv", [other, lost]), articles, "-o", self.path("o.jsonl"))
        found = self.statements(self.path("o.jsonl"))
        self.assertEqual(found[other["id"]]["review"]["status"], "accepted")
        self.assertNotIn(lost["id"], found)
        self.assertIn("r.csv:3: statement s:0000000000000001 was accepted and is not put back", result.err)

    def test_usage(self):
        self.run_failing(2, "review")
        self.run_failing(2, "review", "export")
        (line,) = self.run_failing(2, "review", "export", "x", "--status", "good")
        self.assertIn("accepted", line)
        lines = self.run_failing(1, "graph", self.reviewed()[1], "-o", self.path("m.graphml"))
        self.assertIn("--review", lines[0])


if __name__ == "__main__":
    unittest.main()
