"""The codebook: suggest, apply, check, recode, and what coding does to a map."""

import csv
import io
import json
import unittest

from program import ARTICLES, SOURCE, ProgramTest

CODEBOOK = SOURCE / "examples" / "codebook"
NEWS = """Holt rejects bridge toll

The mayor, Ida Holt, rejected the bridge toll on Monday. Marel Lines backed a ban on night work and criticised Holt.

The Drivers' Guild rejected the harbour tax. Marel Lines praised the harbour tax.
"""


class CodebookTest(ProgramTest):
    def codebook(self, name="codebook", issues="id,label\ntoll,Toll on the bridge\nnight,Night work\n",
                 phrases="issue,phrase,pole,type\ntoll,toll,,\nnight,night work,1,lemma\n"):
        self.path(f"{name}/issues.csv", issues)
        self.path(f"{name}/phrases.csv", phrases)
        return self.path(name)

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as lines:
            return self.records(lines.read())

    def stances(self, records):
        labels = {i["id"]: i["label"] for i in records["issue"]}
        return {(labels[s["issue"]["id"]], s["stance"]) for s in records["statement"] if "issue" in s}

    def test_a_map_is_coded_and_says_with_what(self):
        news = self.path("news.txt", NEWS)
        self.run_ok("build", news, "--codebook", self.codebook(), "-o", self.path("m.jsonl"))
        records = self.read("m.jsonl")
        self.assertIn(("Toll on the bridge", "oppose"), self.stances(records))
        self.assertIn(("Night work", "oppose"), self.stances(records))  # for a ban is against
        self.assertIn(("harbour tax", "oppose"), self.stances(records))
        self.assertEqual([len(r["codebook_sha256"]) for r in records["run"]], [64])
        self.run_ok("build", news, "--codebook", self.path("codebook"), "-o", self.path("m.graphml"))
        with open(self.path("m.graphml"), encoding="utf-8") as graph:
            self.assertIn(f'<data key="g_codebook">{records["run"][0]["codebook_sha256"]}</data>', graph.read())
        provisional = {i["label"]: i.get("provisional", False) for i in records["issue"]}
        self.assertFalse(provisional["Night work"])
        self.assertTrue(provisional["harbour tax"])

    def test_extract_build_and_recode_code_alike_and_recoding_is_undone(self):
        news, codebook = self.path("news.txt", NEWS), self.codebook()
        plain, coded, recoded, back = (self.path(n) for n in ("p.jsonl", "c.jsonl", "r.jsonl", "b.jsonl"))
        self.run_ok("build", news, "-o", plain, "--quiet")
        self.run_ok("build", news, "--codebook", codebook, "-o", coded, "--quiet")
        self.run_ok("recode", plain, "--codebook", codebook, "-o", recoded, "--quiet")
        with open(coded, "rb") as a, open(recoded, "rb") as b:
            self.assertEqual(a.read(), b.read())
        extracted = self.path("e.jsonl", self.run_ok("extract", news, "--codebook", codebook).out)
        ids = lambda name: {(s["id"], s.get("issue", {}).get("id"), s["stance"]) for s in self.read(name)["statement"]}
        self.run_ok("graph", extracted, "-o", self.path("g.jsonl"), "--quiet")
        self.assertEqual(ids("g.jsonl"), ids("c.jsonl"))
        # A codebook that knows none of it gives back what was found.
        other = self.codebook("other", "id,label\nx,Something else\n", "issue,phrase\nx,something else\n")
        self.run_ok("recode", coded, "--codebook", other, "-o", back, "--quiet")
        self.assertEqual(ids("b.jsonl"), ids("p.jsonl"))

    def test_records_keep_their_texts_so_that_evidence_can_be_checked(self):
        self.run_ok("build", self.path("news.txt", NEWS), "-o", self.path("m.jsonl"), "--quiet")
        records = self.read("m.jsonl")
        text = records["document"][0]["text"]
        for s in records["statement"]:
            for e in s["evidence"]:
                self.assertEqual(text[e["start"]:e["end"]], e["quote"])

    def test_from_articles_to_a_codebook_in_four_commands(self):
        self.run_ok("codebook", "suggest", ARTICLES, "--init", "-o", self.path("draft"))
        self.run_ok("codebook", "check", "--codebook", self.path("draft"))
        self.run_ok("build", ARTICLES, "-o", self.path("m.jsonl"), "--quiet")
        before = json.loads(self.run_ok("codebook", "check", self.path("m.jsonl"), "--codebook", self.path("draft"),
                                        "--json").out)
        self.assertGreater(before["coded"], 40)
        table = self.run_ok("codebook", "suggest", self.path("m.jsonl"), "--codebook", self.path("draft")).out
        rows = list(csv.DictReader(io.StringIO(table)))
        self.assertGreater(len(rows), 10)
        self.assertTrue(all(r["example"] for r in rows))
        near = next(r for r in rows if r["issue"])
        near["accept"] = "y"
        far = next(r for r in rows if not r["issue"])
        far["accept"] = "new"
        denied = [r for r in rows if not r["accept"]][0]
        denied["accept"], denied["issue"] = "n", ""
        answers = io.StringIO()
        writer = csv.DictWriter(answers, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
        path = self.path("answers.csv", answers.getvalue())
        self.assertIn("1 issue and 3 phrases added", self.run_ok("codebook", "apply", path, "--codebook",
                                                                  self.path("draft")).out)
        # What has been answered is neither asked nor added again.
        again = self.run_ok("codebook", "suggest", self.path("m.jsonl"), "--codebook", self.path("draft")).out
        asked = {r["phrase"] for r in csv.DictReader(io.StringIO(again))}
        self.assertFalse(asked & {near["phrase"], far["phrase"], denied["phrase"]})
        after = json.loads(self.run_ok("codebook", "check", self.path("m.jsonl"), "--codebook", self.path("draft"),
                                       "--json").out)
        self.assertGreaterEqual(after["coded"],
                                before["coded"] + int(near["statements"]) + int(far["statements"]))

    def test_word_vectors_bring_near_what_shares_no_word(self):
        news, codebook = self.path("news.txt", NEWS), self.codebook()
        vectors = self.path("v.vec", "4 2\nharbour 0.9 0.1\ntax 0.9 0.2\ntoll 1 0\nbridge 1 0\n")
        table = self.run_ok("codebook", "suggest", news, "--codebook", codebook, "--vectors", vectors).out
        rows = {r["phrase"]: r for r in csv.DictReader(io.StringIO(table))}
        self.assertEqual((rows["harbour tax"]["issue"], rows["harbour tax"]["source"]), ("toll", "vectors"))
        broken = self.path("b.vec", "toll 1 x\n")
        lines = self.run_failing(1, "codebook", "suggest", news, "--codebook", codebook, "--vectors", broken)
        self.assertTrue(any("b.vec:1: not a line of word vectors" in line for line in lines), lines)

    def test_the_example_codebook_covers_the_example_articles(self):
        report = json.loads(self.run_ok("codebook", "check", ARTICLES, "--codebook", CODEBOOK, "--json").out)
        self.assertGreater(report["coded"] / report["statements"], 0.5)
        self.assertEqual(report["clashes"], [])
        self.assertEqual(report["doubts"], [])
        self.run_ok("build", ARTICLES, "--codebook", CODEBOOK, "-o", self.path("m.jsonl"), "--quiet")
        records = self.read("m.jsonl")
        names = {e["id"]: e["name"] for e in records["entity"]}
        said = {(names[s["actor"]["entity"]], s["issue"]["id"], s["stance"])
                for s in records["statement"] if "issue" in s}
        for wanted in (("Corvane Lines", "i:later-start", "support"), ("Corvane Lines", "i:night-work", "support"),
                       ("Léa Fontanel", "i:fee", "support"), ("Colm Vasterby", "i:subsidy", "oppose"),
                       ("Teodor Brisk", "i:subsidy", "support"), ("Beatrix Olander", "i:rule", "support")):
            self.assertIn(wanted, said)

    def test_what_is_wrong_is_named_and_nothing_is_written(self):
        news = self.path("news.txt", NEWS)
        broken = self.codebook("broken", phrases="issue,phrase,pole\ntoll,toll,2\n")
        lines = self.run_failing(1, "build", news, "--codebook", broken, "-o", self.path("m.graphml"))
        self.assertIn("phrases.csv:2: unknown pole '2'", lines[0])
        self.assertFalse((self.folder / "m.graphml").exists())
        self.assertIn("no issues.csv there", self.run_failing(1, "recode", news, "--codebook", self.path("none"), "-o",
                                                              self.path("m.graphml"))[0])
        good = self.codebook("good")
        bad = self.path("bad.csv", "accept,issue,pole,phrase\ny,toll,1,road charge\nperhaps,toll,1,x\n")
        lines = self.run_failing(1, "codebook", "apply", bad, "--codebook", good)
        self.assertIn("bad.csv:3: 'perhaps' is neither", lines[0])
        with open(self.path("good/phrases.csv"), encoding="utf-8") as phrases:
            self.assertNotIn("road charge", phrases.read())
        self.run_failing(2, "codebook", "suggest", news, "--init")
        self.run_ok("codebook", "suggest", news, "--init", "--min-statements", "1", "-o", self.path("new"))
        self.assertIn("is there already", self.run_failing(1, "codebook", "suggest", news, "--init",
                                                           "--min-statements", "1", "-o", self.path("new"))[0])


if __name__ == "__main__":
    unittest.main()
