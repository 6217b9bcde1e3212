"""names suggest and names apply: names that might be one, asked and answered."""

import csv
import random
import unittest

from program import ARTICLES, ProgramTest

TEXTS = {
    "a.txt": "Winifred Amadi, who chairs the Velmouth Harbour Union, rejected the bridge toll on Monday.\n",
    "b.txt": "Amadi praised the ferry plan on Tuesday. Corvane Lines backed the ferry plan.\n",
    "c.txt": "The Harbour Union opposed the ferry plan on Friday. Bill Reyes supported the bridge toll.\n",
    "d.txt": "William Reyes supported the bridge toll, a spokesman said on Sunday.\n",
}

RECORDS = ['{"record":"header","format":"standpoint","version":"1.0","offsets":"codepoint"}',
           '{"record":"document","id":"d:1","text":"Corvane rejected it."}']


class SuggestNamesTest(ProgramTest):
    def setUp(self):
        super().setUp()
        for name, text in TEXTS.items():
            self.path(f"news/{name}", text)

    def suggest(self, *arguments):
        text = self.run_ok("names", "suggest", *arguments).out
        return list(csv.DictReader(text.splitlines()))

    def pairs(self, *arguments):
        return {(row["a"], row["b"]) for row in self.suggest(*arguments)}

    def answer(self, rows, answers):
        """Writes the table with these answers by pair; returns its path."""
        path = self.path("suggestions.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, rows[0].keys())
            table.writeheader()
            for row in rows:
                table.writerow({**row, "accept": answers.get((row["a"], row["b"]), "")})
        return path

    def names_of_map(self, *arguments):
        self.run_ok("build", self.path("news"), *arguments, "-o", self.path("map.jsonl"), "--quiet")
        with open(self.path("map.jsonl"), encoding="utf-8") as lines:
            return {entity["name"] for entity in self.records(lines.read())["entity"]}

    def test_a_whole_round(self):
        amadi, union, reyes = (("Amadi", "Winifred Amadi"), ("Harbour Union", "Velmouth Harbour Union"),
                               ("Bill Reyes", "William Reyes"))
        rows = self.suggest(self.path("news"))
        self.assertEqual({(row["a"], row["b"]) for row in rows}, {amadi, union, reyes})
        first = rows[0]
        self.assertEqual(first["accept"], "")
        self.assertTrue(0 < float(first["score"]) < 1)
        self.assertIn("the surname", next(row["reason"] for row in rows if row["a"] == "Amadi"))
        for row in rows:
            self.assertIn(row["a"], row["example_a"])
            self.assertIn(row["b"], row["example_b"])
        self.assertLessEqual({"Amadi", "Winifred Amadi", "Harbour Union"}, self.names_of_map())

        table = self.answer(rows, {amadi: "y", union: "Y", reyes: "n"})
        shown = self.run_ok("names", "apply", table, "--names", self.path("mine")).out
        self.assertIn("same     Amadi = Winifred Amadi\n", shown)
        self.assertIn("not_same Bill Reyes / William Reyes\n", shown)
        overrides = (self.folder / "mine" / "overrides.csv").read_bytes()
        self.assertIn(b"\nsame,Amadi,Winifred Amadi,,\n", overrides)
        self.assertEqual([path.name for path in (self.folder / "mine").iterdir()], ["overrides.csv"])

        names = self.names_of_map("--names", self.path("mine"))
        self.assertNotIn("Amadi", names)
        self.assertNotIn("Harbour Union", names)
        self.assertLessEqual({"Winifred Amadi", "Velmouth Harbour Union", "Bill Reyes", "William Reyes"}, names)
        self.assertEqual(self.pairs(self.path("news"), "--names", self.path("mine")), set())

        again = self.run_ok("names", "apply", table, "--names", self.path("mine"))
        self.assertEqual(again.out, "")
        self.assertIn("nothing to add", again.err)
        self.assertEqual((self.folder / "mine" / "overrides.csv").read_bytes(), overrides)

    def test_one_name_of_two_kinds_is_joined_by_ids(self):
        self.path("kinds/a.jsonl", "\n".join(
            [*RECORDS,
             '{"record":"entity","id":"e:00000000000000aa","name":"Corvane","kind":"person"}',
             '{"record":"entity","id":"e:00000000000000bb","name":"Corvane","kind":"organisation"}']) + "\n")
        records = self.path("kinds/a.jsonl")
        rows = self.suggest(records)
        self.assertEqual([(row["a"], row["b"], row["by"]) for row in rows], [("Corvane", "Corvane", "id")])
        table = self.answer(rows, {("Corvane", "Corvane"): "y"})
        self.run_ok("names", "apply", table, "--names", self.path("mine"))
        self.run_ok("graph", records, "--names", self.path("mine"), "-o", self.path("b.jsonl"), "--quiet")
        with open(self.path("b.jsonl"), encoding="utf-8") as lines:
            entities = self.records(lines.read())["entity"]
        self.assertEqual([entity["name"] for entity in entities], ["Corvane"])
        self.assertEqual(self.suggest(records, "--names", self.path("mine")), [])
        # Where neither of the two is there, nobody is called by an id.
        self.path("other/a.jsonl", "\n".join(
            [*RECORDS,
             f'{{"record":"entity","id":"{rows[0]["id_a"]}","name":"Corvane","kind":"{rows[0]["kind_a"]}"}}']) + "\n")
        self.run_ok("graph", self.path("other/a.jsonl"), "--names", self.path("mine"), "-o", self.path("c.jsonl"), "--quiet")
        with open(self.path("c.jsonl"), encoding="utf-8") as lines:
            self.assertEqual([e["name"] for e in self.records(lines.read())["entity"]], ["Corvane"])

    def test_an_unknown_answer_is_named_with_its_line_and_nothing_is_written(self):
        rows = self.suggest(self.path("news"))
        table = self.answer(rows, {(rows[1]["a"], rows[1]["b"]): "perhaps"})
        lines = self.run_failing(1, "names", "apply", table, "--names", self.path("mine"))
        self.assertIn("suggestions.csv:3: unknown answer 'perhaps'", lines[0])
        self.assertFalse((self.folder / "mine").exists())

    def test_comments_and_rows_of_the_users_file_stay(self):
        own = "# mine\nop,a,b\nsame,Docks,Old Docks\n"
        self.path("mine/overrides.csv", own)
        table = self.path("t.csv", "accept,a,b\ny,Amadi,Winifred Amadi\n")
        self.run_ok("names", "apply", table, "--names", self.path("mine"))
        self.assertEqual((self.folder / "mine" / "overrides.csv").read_text(), own + "same,Amadi,Winifred Amadi\n")
        self.path("mine/overrides.csv", "op,a,b\nmerge,Docks,Old Docks\n")
        lines = self.run_failing(1, "names", "apply", table, "--names", self.path("mine"))
        self.assertIn("overrides.csv:2: unknown op 'merge'", lines[0])
        self.assertEqual((self.folder / "mine" / "overrides.csv").read_text(), "op,a,b\nmerge,Docks,Old Docks\n")

    def test_order_and_jobs_do_not_show(self):
        inputs = sorted(str(path) for path in ARTICLES.iterdir() if path.name != "README.md")
        inputs += sorted(str(path) for path in (self.folder / "news").iterdir())
        one = self.run_ok("names", "suggest", *inputs, "--jobs", 1).out
        self.assertGreater(one.count("\n"), 5)
        self.run_ok("build", *inputs, "--jobs", 1, "-o", self.path("1.graphml"), "-o", self.path("1.jsonl"), "--quiet")
        random.Random(7).shuffle(inputs)
        self.assertEqual(self.run_ok("names", "suggest", *inputs, "--jobs", 4).out, one)
        self.run_ok("build", *inputs, "--jobs", 4, "-o", self.path("4.graphml"), "-o", self.path("4.jsonl"), "--quiet")
        for suffix in ("graphml", "jsonl"):
            self.assertEqual((self.folder / f"4.{suffix}").read_bytes(), (self.folder / f"1.{suffix}").read_bytes())

    def test_hostile_names_are_harmless_in_the_table_and_on_the_terminal(self):
        self.path("a.jsonl", "\n".join(
            [*RECORDS,
             '{"record":"entity","id":"e:1","name":"=Holt()","kind":"person"}',
             '{"record":"entity","id":"e:2","name":"Ida\\u001b[31m =Holt()","kind":"person"}']) + "\n")
        result = self.run_ok("names", "suggest", self.path("a.jsonl"))
        row = next(csv.DictReader(result.out.splitlines()))
        self.assertEqual(row["a"], "'=Holt()")
        rows = [row]
        table = self.answer(rows, {(row["a"], row["b"]): "y"})
        shown = self.run_ok("names", "apply", table, "--names", self.path("mine")).out
        self.assertNotIn("\x1b", shown)
        self.assertIn(b"same,'=Holt(),", (self.folder / "mine" / "overrides.csv").read_bytes())
        self.assertEqual(self.suggest(self.path("a.jsonl"), "--names", self.path("mine")), [])

    def test_usage(self):
        self.run_failing(2, "names")
        self.run_failing(2, "names", "apply", self.path("t.csv", "accept,a,b\n"))
        lines = self.run_failing(1, "names", "suggest", self.path("nothing.txt"))
        self.assertIn("nothing.txt", lines[0])
        self.run_failing(1, "names", "apply", self.path("none.csv"), "--names", self.path("mine"))


if __name__ == "__main__":
    unittest.main()
