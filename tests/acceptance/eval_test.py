"""standpoint eval: records against gold records, and two coders with each other."""

import json
import unittest

from program import ARTICLE, ARTICLES, ProgramTest

TABLE = "document,date,actor,organization,issue,stance,quote,url\n"


class EvalTest(ProgramTest):
    def extract(self, name, text=ARTICLE, identity="a"):
        documents = self.path(f"{name}.in.jsonl", json.dumps({"id": identity, "text": text}) + "\n")
        return self.run_ok("extract", documents, "-o", self.path(f"{name}.jsonl")) and self.path(f"{name}.jsonl")

    def evaluate(self, *arguments):
        return json.loads(self.run_ok("eval", *arguments, "--json").out)

    def without(self, path, name, is_dropped):
        """A copy of a record file without some of its lines."""
        with open(path, encoding="utf-8") as file:
            kept = [line for line in file if not is_dropped(json.loads(line))]
        return self.path(name, "".join(kept))

    def test_records_against_themselves_are_perfect(self):
        records = self.path("r.jsonl")
        self.run_ok("extract", ARTICLES, "-o", records)
        result = self.evaluate(records, records)
        self.assertEqual(result["paired"], 7)
        for name, score in result["measures"].items():
            self.assertEqual((score["precision"], score["recall"], score["f1"]), (1.0, 1.0, 1.0), name)
        self.assertEqual(result["agreement"]["stances"]["alpha"], 1.0)
        self.assertEqual(result["agreement"]["positions"]["kappa"], 1.0)

    def test_a_statement_left_out_lowers_recall_and_one_too_many_precision(self):
        gold = self.extract("gold")
        statements = self.evaluate(gold, gold)["measures"]["statements, strict"]["gold"]
        self.assertGreater(statements, 2)
        first = iter([True])
        fewer = self.without(gold, "fewer.jsonl", lambda r: r["record"] == "statement" and next(first, False))
        lower = self.evaluate(gold, fewer)["measures"]["statements, strict"]
        self.assertEqual((lower["precision"], lower["matched"]), (1.0, statements - 1))
        self.assertAlmostEqual(lower["recall"], (statements - 1) / statements, places=5)
        higher = self.evaluate(fewer, gold)["measures"]["statements, strict"]
        self.assertAlmostEqual(higher["precision"], (statements - 1) / statements, places=5)

    def test_the_table_has_every_measure_and_the_confusion_of_stances(self):
        gold = self.extract("gold")
        out = self.run_ok("eval", gold, gold, "--per-document").out
        for words in ("precision", "recall", "F1", "entities", "statements, strict", "content spans, overlap",
                      "Krippendorff's alpha 1.000", "Cohen's kappa 1.000", "gold \\ predicted", "F1 of each document"):
            self.assertIn(words, out)
        self.assertEqual(self.run_ok("eval", gold, gold).out.count("F1 of each document"), 0)

    def test_two_hand_coded_tables_agree_as_counted_by_hand(self):
        def table(name, *stances):
            rows = "".join(f"a,,Ida Holt,,toll,{stance},quote number {i},\n" for i, stance in enumerate(stances))
            return self.path(name, TABLE + rows)

        one = table("one.csv", "support", "support", "oppose", "oppose")
        two = table("two.csv", "support", "oppose", "oppose", "oppose")
        stances = self.evaluate(one, two)["agreement"]["stances"]
        self.assertEqual(stances["confusion"], [[1, 1, 0], [0, 2, 0], [0, 0, 0]])
        self.assertEqual(stances["observed"], 0.75)
        self.assertEqual(stances["kappa"], 0.5)  # (.75 - .5) / (1 - .5); shares .5 .5 and .25 .75
        self.assertAlmostEqual(stances["alpha"], 1 - 7 * 1 / (3 * 5), places=5)  # 8 values: 3 support, 5 oppose

    def test_documents_are_paired_by_their_text_when_the_ids_differ(self):
        result = self.evaluate(self.extract("one", identity="a"), self.extract("two", identity="b"))
        self.assertEqual((result["paired"], result["measures"]["statements, strict"]["f1"]), (1, 1.0))

    def test_a_missing_document_is_a_warning(self):
        both = self.path("both.in.jsonl", '{"id": "a", "text": "Mayor Ida Holt rejected the toll."}\n'
                                          '{"id": "b", "text": "Mayor Ida Holt rejected the levy."}\n')
        self.run_ok("extract", both, "-o", self.path("both.jsonl"))
        one = self.extract("one", "Mayor Ida Holt rejected the toll.")
        result = self.run_ok("eval", self.path("both.jsonl"), one)
        self.assertIn("warning: " + one + ": no document for 1 of the other file (b); scored as if", result.err)
        result = self.run_ok("eval", one, self.path("both.jsonl"))
        self.assertIn("(b); left out", result.err)
        self.assertEqual(self.run_ok("eval", one, self.path("both.jsonl"), "--quiet").err, "")

    def test_bad_input_is_one_line_that_says_what_to_do(self):
        gold = self.extract("gold")
        (line,) = self.run_failing(1, "eval", gold, "nowhere.jsonl")
        self.assertIn("nowhere.jsonl: no such file", line)
        (line,) = self.run_failing(1, "eval", gold, self.path("map.graphml", "<graphml/>\n"))
        self.assertIn("map.graphml: neither records (.jsonl) nor a statement table (.csv)", line)
        articles = self.path("articles.jsonl", json.dumps({"id": "a", "text": ARTICLE}) + "\n")
        self.assertIn("documents, but no finding in them", self.run_ok("eval", gold, articles).err)
        other = self.extract("other", "Marel Lines backed the levy.", "z")
        lines = self.run_failing(1, "eval", gold, other)
        self.assertIn("no document in common", lines[-1])
        same_id = self.extract("same", "Marel Lines backed the levy.", "a")
        lines = self.run_failing(1, "eval", gold, same_id)
        self.assertIn("a: the two files have different texts under this id", lines[0])
        with open(gold, encoding="utf-8") as file:
            broken = self.path("broken.jsonl", file.read() + "{\n")
        lines = self.run_failing(1, "eval", gold, broken)
        self.assertRegex(lines[0], r"broken\.jsonl:\d+: broken JSON")
        self.run_failing(2, "eval", gold)
        (line,) = self.run_failing(2, "eval", "-", "-")
        self.assertIn("standard input", line)


if __name__ == "__main__":
    unittest.main()
