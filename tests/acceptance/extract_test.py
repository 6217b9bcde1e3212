"""standpoint extract: text to records."""

import os
import subprocess
import unittest

from program import ARTICLE, ARTICLES, PROGRAM, SOURCE, ProgramTest


class ExtractTest(ProgramTest):
    def test_records_come_in_the_order_of_the_format_and_every_span_has_its_quote(self):
        result = self.run_ok("extract", ARTICLES)
        records = self.records(result.out)
        self.assertEqual(result.out.splitlines()[0][:18], '{"record":"header"')
        texts = {d["id"]: d["text"] for d in records["document"]}
        known = {r["id"] for kind in ("entity", "issue") for r in records[kind]}
        checked = 0
        for statement in records["statement"]:
            text = texts[statement["doc"]]
            spans = [*statement["evidence"], statement["actor"].get("span"), (statement.get("issue") or {}).get("span"),
                     (statement.get("target") or {}).get("span")]
            for span in filter(None, spans):
                self.assertEqual(text[span["start"]:span["end"]], span["quote"])
                checked += 1
            self.assertIn(statement["actor"]["entity"], known)
            self.assertTrue(statement["evidence"])
            self.assertIn(statement["stance"], ("support", "oppose", "neutral"))
            self.assertTrue(statement.get("issue") or statement.get("target"))
            self.assertTrue(0 <= statement["confidence"] <= 1 and 0 <= statement["strength"] <= 1)
        self.assertGreater(checked, 100)
        for mention in records["mention"]:
            span = mention["span"]
            self.assertEqual(texts[mention["doc"]][span["start"]:span["end"]], span["quote"])

    def test_each_document_comes_before_what_was_found_in_it(self):
        seen = set()
        for line in self.run_ok("extract", ARTICLES).out.splitlines():
            record = self.records(line)
            for kind, (one,) in record.items():
                if kind == "document":
                    seen.add(one["id"])
                elif "doc" in one:
                    self.assertIn(one["doc"], seen)

    def test_kinds_chooses_the_records(self):
        out = self.run_ok("extract", self.path("a.txt", ARTICLE), "--kinds", "statement,entity").out
        self.assertEqual(set(self.records(out)), {"header", "statement", "entity"})

    def test_ids_do_not_depend_on_the_run_or_the_file_name(self):
        one = self.run_ok("extract", self.path("a.txt", ARTICLE), "--kinds", "statement").out
        two = self.run_ok("extract", self.path("b.txt", ARTICLE), "--kinds", "statement").out
        self.assertEqual([s["id"] for s in self.records(one)["statement"]],
                         [s["id"] for s in self.records(two)["statement"]])

    def test_a_given_id_is_kept(self):
        path = self.path("a.jsonl", '{"id": "my-17", "text": "Mayor Ida Holt rejected the toll.", "date": "2026-03-02"}\n')
        records = self.records(self.run_ok("extract", path).out)
        self.assertEqual(records["document"][0]["id"], "my-17")
        self.assertEqual({s["doc"] for s in records["statement"]}, {"my-17"})

    def test_offsets_may_count_bytes_or_utf16_units(self):
        path = self.path("a.txt", "Zoë 🚢 Holt said she rejected the toll. Mayor Zoë Holt rejected the bridge toll.\n")
        for unit, encode in (("byte", "utf-8"), ("utf16", "utf-16-le")):
            records = self.records(self.run_ok("extract", path, "--offsets", unit).out)
            text = records["document"][0]["text"].encode(encode)
            width = 2 if unit == "utf16" else 1
            self.assertEqual(records["header"][0]["offsets"], unit)
            for statement in records["statement"]:
                for span in statement["evidence"]:
                    self.assertEqual(text[span["start"] * width:span["end"] * width].decode(encode), span["quote"])

    def test_min_confidence_leaves_out_the_less_sure(self):
        every = self.records(self.run_ok("extract", ARTICLES, "--kinds", "statement").out)["statement"]
        sure = self.records(self.run_ok("extract", ARTICLES, "--kinds", "statement", "--min-confidence", "0.7").out)["statement"]
        self.assertEqual({s["id"] for s in sure}, {s["id"] for s in every if s["confidence"] >= 0.7})
        self.assertLess(len(sure), len(every))

    def test_the_model_may_be_a_file(self):
        path = self.path("a.txt", ARTICLE)
        model = SOURCE / "core/language/data/english.model"
        self.assertEqual(self.run_ok("extract", path, "--model", model).out, self.run_ok("extract", path).out)
        for command in ("extract", "relate", "build"):
            output = [] if command != "build" else ["-o", "x.jsonl"]
            lines = self.run_failing(1, command, path, "--model", self.path("x.model", "no model"), *output)
            self.assertIn("x.model: not a Standpoint language model", lines[0])

    def test_explain_gives_each_statement_a_block_with_rule_lexicon_entry_and_cue(self):
        path = self.path("a.txt", ARTICLE)
        out = self.run_ok("extract", path, "--explain").out
        self.assertEqual(out, self.run_ok("extract", path, "--explain", "--jobs", "2").out)
        records = self.records(self.run_ok("extract", path).out)
        blocks = out.split("\n", 1)[1].strip("\n").split("\n\n")
        self.assertEqual(len(blocks), len(records["statement"]))
        for block, statement in zip(blocks, records["statement"]):
            self.assertIn(f"\n  rule: {statement['extractor']['rule']}\n", block)
            evidence = " ".join(statement["evidence"][0]["quote"].split())
            self.assertIn(f"\n  evidence: \"{evidence}\" (at {statement['evidence'][0]['start']})\n", block)
        (praise,) = [b for b in blocks if b.startswith("Drivers' Guild supports Ida Holt")]
        self.assertIn("\n  lexicon: praise, class ", praise)
        self.assertIn("; for its object", praise)
        quoted = self.path("b.txt", 'Mayor Ida Holt spoke on Monday. "The bridge toll is a disgrace," Holt said.\n')
        self.assertIn('\n  said by: Ida Holt, direct, cue "said"\n', self.run_ok("extract", quoted, "--explain").out)

    def test_explain_takes_the_place_of_records(self):
        (line,) = self.run_failing(2, "extract", self.path("a.txt", ARTICLE), "--explain", "--kinds", "entity")
        self.assertIn("--explain", line)

    def test_grounds_are_json_whatever_words_the_text_has(self):
        text = ARTICLE + 'Ida Holt will not "zig\\zag+x. Ida Holt would not c\\d" the toll.\n'
        records = self.records(self.run_ok("extract", self.path("a.txt", text), "--grounds").out)
        self.assertTrue(records["statement"])
        for statement in records["statement"]:
            self.assertEqual(statement["grounds"]["base"], 1)
            self.assertEqual(sum(name.startswith("rule:") for name in statement["grounds"]), 1)

    def test_grounds_are_part_of_records_not_of_explanations(self):
        (line,) = self.run_failing(2, "extract", self.path("a.txt", ARTICLE), "--explain", "--grounds")
        self.assertIn("--explain", line)

    def test_memory_stays_flat_over_many_documents(self):
        def peak_kib(documents):
            path = self.path(f"{documents}.jsonl")
            with open(path, "w", encoding="utf-8") as file:
                for i in range(documents):
                    file.write('{"id": "d%d", "text": "Mayor Ida Holt rejected toll number %d. %s"}\n' % (i, i, "x " * 2000))
            command = [PROGRAM, "extract", path, "--kinds", "statement", "-o", self.path("out.jsonl")]
            process = subprocess.Popen(command)
            _, status, usage = os.wait4(process.pid, 0)
            self.assertEqual(status, 0)
            return usage.ru_maxrss

        small, large = peak_kib(200), peak_kib(6000)
        self.assertLess(large, small + 12_000, "peak memory in KiB grows with the number of documents")


if __name__ == "__main__":
    unittest.main()
