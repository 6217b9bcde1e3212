"""standpoint relate: who is for or against whom, two actors of a sentence given."""

import gzip
import unittest

from program import ProgramTest

HEADER = "id\tsentence\tp_begin\tp_end\tq_begin\tq_end\n"
ROWS = ("a\tIda Holt criticised Marel Lines.\t0\t8\t20\t31\n"
        "b\tIda Holt met Marel Lines.\t0\t8\t13\t24\n"
        "c\tZoë Holt was praised by Marel Lines.\t0\t8\t24\t35\n")


def classes(text):
    lines = [line.split("\t") for line in text.splitlines()]
    assert lines[0][:3] == ["id", "class", "confidence"], lines[0]
    return {line[0]: line[1] for line in lines[1:]}


class RelateTest(ProgramTest):
    def test_each_row_has_its_class_and_a_confidence(self):
        out = self.run_ok("relate", self.path("pairs.tsv", HEADER + ROWS)).out
        self.assertEqual(classes(out), {"a": "3", "b": "0", "c": "2"})
        for line in out.splitlines()[1:]:
            self.assertTrue(0 < float(line.split("\t")[2]) < 1, line)

    def test_standard_input_gzip_and_any_number_of_jobs_give_the_same(self):
        plain = self.run_ok("relate", self.path("pairs.tsv", ROWS)).out
        self.assertEqual(self.run_ok("relate", "-", stdin=ROWS.encode()).out, plain)
        self.assertEqual(self.run_ok("relate", self.path("p.tsv.gz", gzip.compress(ROWS.encode()))).out, plain)
        many = HEADER + "".join(f"{i}{row}\n" for i in range(200) for row in ROWS.splitlines())
        path = self.path("many.tsv", many)
        one = self.run_ok("relate", path, "--jobs", "1").out
        self.assertEqual(self.run_ok("relate", path, "--jobs", "3").out, one)
        self.assertEqual(len(one.splitlines()), 601)

    def test_a_file_is_written_whole(self):
        out = self.path("classes.tsv")
        self.assertEqual(self.run_ok("relate", self.path("pairs.tsv", ROWS), "-o", out).out, "")
        with open(out, encoding="utf-8") as file:
            self.assertEqual(len(classes(file.read())), 3)

    def test_explain_adds_the_rule(self):
        out = self.run_ok("relate", self.path("pairs.tsv", ROWS), "--explain").out.splitlines()
        self.assertEqual(out[0].split("\t")[3], "rule")
        self.assertEqual(out[1].split("\t")[3], "verb:criticise")
        self.assertEqual(out[2].split("\t")[3], "")

    def test_bad_rows_are_named_by_line_and_the_rest_is_done(self):
        path = self.path("pairs.tsv", HEADER + "x\tIda met Jon.\t0\t3\t8\t99\n" + "y\tIda met Jon.\t0\tthree\t8\t11\n" +
                         "z\tIda met Jon.\t0\t5\t4\t11\n" + "w\tIda met Jon.\n" + ROWS)
        result = self.run_program("relate", path)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(classes(result.out), {"a": "3", "b": "0", "c": "2"})
        for line, words in ((2, "span 8 to 99"), (3, "p_end is 'three'"), (4, "overlap"), (5, "2 columns")):
            self.assertIn(f"pairs.tsv:{line}: ", result.err)
            self.assertIn(words, result.err)

    def test_without_one_good_row_no_file_is_written(self):
        out = self.folder / "classes.tsv"
        lines = self.run_failing(1, "relate", self.path("pairs.tsv", "id\tsentence\n"), "-o", out)
        self.assertIn("no column p_begin", lines[0])
        self.assertFalse(out.exists())
        self.run_failing(1, "relate", self.path("empty.tsv", ""), "-o", out)
        self.run_failing(1, "relate", "missing.tsv", "-o", out)
        self.assertFalse(out.exists())


if __name__ == "__main__":
    unittest.main()
