"""standpoint serve --edit: decisions made in the page stand in the files that every command reads."""

import csv
import json
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request

from program import ARTICLE, PROGRAM, ProgramTest


class EditTest(ProgramTest):
    def setUp(self):
        super().setUp()
        article = self.path("toll.txt", ARTICLE)
        self.records = self.path("map.jsonl")
        self.run_ok("build", article, "-o", self.records)

    def serve(self, *arguments):
        process = subprocess.Popen([PROGRAM, "serve", self.records, "--edit", "--port", "0", *map(str, arguments)],
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        address = process.stderr.readline().strip()
        self.assertRegex(address, r"^http://127\.0\.0\.1:\d+/\?token=[0-9a-f]{64}$")
        self.address, self.token = address.split("?token=")
        return process

    def ask(self, method, path, edit=None, **headers):
        """Status and JSON of an answer."""
        headers = {"X-Standpoint-Token": self.token, **{name.replace("_", "-"): value for name, value in headers.items()}}
        body = None
        if edit is not None:
            body = json.dumps(edit).encode()
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(self.address + path, data=body, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, json.loads(refusal.read())

    def read(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def statements(self):
        return self.ask("GET", "api/v1/statements?limit=1000")[1]["items"]

    def test_a_rejected_statement_leaves_the_map_stands_in_the_table_and_comes_back(self):
        self.serve()
        before = self.statements()
        edit = {"edit": "statement", "statement": before[0]["id"], "status": "rejected"}
        status, done = self.ask("POST", "api/v1/edits", edit)
        self.assertEqual(status, 201, done)
        self.assertTrue(done["what"].startswith("rejected: "), done)
        table = self.path("map.review.csv")
        self.assertEqual(done["file"], table)
        self.assertNotIn(edit["statement"], [s["id"] for s in self.statements()])
        with open(table, newline="") as rows:
            self.assertEqual([(row["id"], row["status"]) for row in csv.DictReader(rows)], [(edit["statement"], "rejected")])
        # The same from every command that takes reviews.
        out = self.path("reviewed.jsonl")
        self.run_ok("review", "apply", table, self.records, "-o", out)
        self.assertIn('"status":"rejected"', self.read(out).replace(" ", ""))

        self.assertEqual(self.ask("DELETE", "api/v1/edits/last")[0], 200)
        self.assertEqual([s["id"] for s in self.statements()], [s["id"] for s in before])
        self.assertEqual(self.ask("DELETE", "api/v1/edits/last")[0], 404)

    def test_decisions_of_an_earlier_day_are_there_when_it_starts_again(self):
        process = self.serve()
        one = next(s for s in self.statements() if s["stance"] == "oppose")
        edit = {"edit": "statement", "statement": one["id"], "status": "edited", "stance": "support"}
        self.assertEqual(self.ask("POST", "api/v1/edits", edit)[0], 201)
        phrase = {"edit": "phrase", "phrase": "bridge toll", "issue": "Road pricing"}
        self.assertEqual(self.ask("POST", "api/v1/edits", phrase)[0], 201)
        process.terminate()
        self.assertEqual(process.wait(timeout=10), 0)
        self.serve()
        self.assertEqual([(s["stance"], s["review"]) for s in self.statements() if s["id"] == one["id"]], [("support", "edited")])
        self.assertIn("Road pricing", {s.get("issue", {}).get("label") for s in self.statements()})

    def test_two_names_become_one_and_the_overrides_say_so(self):
        self.serve("--names", self.path("who"))
        nodes = {n["label"]: n["id"] for n in self.ask("GET", "api/v1/nodes?limit=1000")[1]["items"]}
        a, b = nodes["Drivers' Guild"], nodes["Marel Lines"]
        status, done = self.ask("POST", "api/v1/edits", {"edit": "join", "a": a, "b": b})
        self.assertEqual(status, 201, done)
        labels = [n["label"] for n in self.ask("GET", "api/v1/nodes?limit=1000")[1]["items"]]
        self.assertNotIn("Drivers' Guild", labels)
        self.assertIn(f"same,{a},{b},", self.read(self.path("who/overrides.csv")))
        found = self.ask("GET", "api/v1/edits/parts?node=" + urllib.parse.quote(b))[1]["items"]
        self.assertEqual([part["name"] for part in found], ["Drivers' Guild"])
        self.assertEqual(self.ask("DELETE", "api/v1/edits/last")[0], 200)
        self.assertIn("Drivers' Guild", [n["label"] for n in self.ask("GET", "api/v1/nodes?limit=1000")[1]["items"]])

    def test_a_phrase_does_not_take_the_place_of_the_codebook_that_statements_are_coded_with(self):
        coded = self.path("coded.jsonl")
        self.path("study/issues.csv", "id,label\ntoll,The bridge toll\n")
        self.path("study/phrases.csv", "issue,phrase\ntoll,bridge toll\n")
        self.run_ok("build", self.records, "--codebook", self.path("study"), "-o", coded)
        self.records = coded
        process = self.serve()
        phrase = {"edit": "phrase", "phrase": "ferries", "issue": "Ferries"}
        status, problem = self.ask("POST", "api/v1/edits", phrase)
        self.assertEqual(status, 422)
        self.assertIn("--codebook", problem["detail"])
        process.terminate()
        process.wait(timeout=10)
        self.serve("--codebook", self.path("study"))
        status, done = self.ask("POST", "api/v1/edits", phrase)
        self.assertEqual(status, 201, done)
        self.assertIn("The bridge toll", {s.get("issue", {}).get("label") for s in self.statements()})

    def test_without_the_token_or_from_another_site_nothing_is_written(self):
        self.serve()
        edit = {"edit": "statement", "statement": self.statements()[0]["id"], "status": "rejected"}
        for headers in ({"X_Standpoint_Token": ""}, {"X_Standpoint_Token": "0" * 64}, {"Origin": "http://evil.example"}):
            status, _ = self.ask("POST", "api/v1/edits", edit, **headers)
            self.assertEqual(status, 403, headers)
        self.assertEqual(self.ask("GET", "api/v1/edits")[1]["items"], [])
        status, problem = self.ask("POST", "api/v1/edits", {**edit, "status": "maybe"})
        self.assertEqual((status, problem["errors"][0]["parameter"]), (400, "status"), problem)

    def test_a_map_that_is_only_shown_and_a_finished_one_take_none(self):
        graphml = self.path("map.graphml")
        self.run_ok("graph", self.records, "-o", graphml)
        (line,) = self.run_failing(2, "serve", graphml, "--edit", "--port", "0")
        self.assertIn("give the records", line)


if __name__ == "__main__":
    unittest.main()
