"""standpoint report: one page on who stands where."""

import json
import unittest

from program import ARTICLES, ProgramTest


def statement(document, day, actor, stance, issue):
    return f"{document},{day},{actor},,{issue},{stance},\"{actor} on {issue}\"\n"


class ReportTest(ProgramTest):
    def table(self):
        rows = "document,date,actor,organization,issue,stance,quote\n"
        for actor in ("Ida Holt", "Jon Reyes"):
            rows += statement("a", "2026-01-10", actor, "support", "toll")
            rows += statement("a", "2026-01-10", actor, "support", "ferry")
        rows += statement("b", "2026-01-11", "Marel Lines", "oppose", "toll")
        rows += statement("b", "2026-01-11", "Marel Lines", "oppose", "ferry")
        rows += statement("c", "2026-03-10", "Jon Reyes", "oppose", "toll")
        rows += statement("c", "2026-03-11", "Jon Reyes", "oppose", "toll")
        return self.path("statements.csv", rows)

    def test_the_page_names_issues_conflicts_and_changes_with_their_quotes(self):
        text = self.run_ok("report", self.table()).out
        for heading in ("Who stands where", "Deepest conflicts", "Changes of position", "Quotes"):
            self.assertIn("\n" + heading, text)
        self.assertIn("Jon Reyes  toll   support  2026-01-10  oppose  2026-03-10", text)
        self.assertIn("\"Jon Reyes on toll\"", text)
        self.assertLess(max(len(line) for line in text.split("\nQuotes")[0].splitlines()), 121)

    def test_json_gives_all_ids_and_markdown_is_a_page(self):
        report = json.loads(self.run_ok("report", self.table(), "--json").out)
        self.assertEqual(report["statements"], 8)
        [change] = report["position_changes"]["rows"]
        self.assertEqual((change["actor"]["name"], change["issue"], change["to"]), ("Jon Reyes", "toll", "oppose"))
        for key in change["new_statement_ids"]:
            self.assertEqual(report["quotes"][key]["quote"], "Jon Reyes on toll")
        january, march = report["windows"][0], report["windows"][-1]
        self.assertEqual((january["ei_alliances"], january["ei_conflicts"]), (-1, 1))
        self.assertEqual((march["ties"], march["ei_alliances"]), (0, None))
        page = self.run_ok("report", self.table(), "--markdown", "--title", "Toll").out
        self.assertTrue(page.startswith("# Toll\n\n## Overview\n"))
        self.assertIn("| Jon Reyes | toll |", page)

    def test_the_same_bytes_every_time_and_into_a_file(self):
        out = self.path("records.jsonl")
        self.run_ok("build", ARTICLES, "-o", out, "--quiet")
        first = self.run_ok("report", out).out
        self.assertEqual(first, self.run_ok("report", out).out)
        page = self.path("page.txt")
        self.run_ok("report", out, "-o", page)
        with open(page, encoding="utf-8") as file:
            self.assertEqual(file.read(), first)

    def test_what_cannot_be_reported_on_is_refused(self):
        empty = self.path("empty.csv", "document,date,actor,organization,issue,stance,quote\n")
        self.assertIn("nothing to report", self.run_failing(1, "report", empty)[-1])
        self.assertIn("give the records", self.run_failing(2, "report", "map.graphml")[-1])
        self.assertEqual(self.run_program("report", self.table(), "--unit", "event").returncode, 2)
        self.assertEqual(self.run_program("report", self.table(), "--json", "--markdown").returncode, 2)

    def test_brokers_are_a_row_for_each_actor(self):
        ties = self.path("ties.csv", "source,target,sign\nIda,Marel,1\nMarel,Velmouth,1\nIda,Jon,-1\n")
        rows = self.run_ok("brokers", ties).out.splitlines()
        self.assertEqual([row.split(",")[0] for row in rows], ["actor", "Marel", "Ida", "Jon", "Velmouth"])
        self.run_failing(1, "brokers", self.path("none.csv", "source,target,sign\n"))


if __name__ == "__main__":
    unittest.main()
