"""standpoint parse: text or tokens to CoNLL-U."""

import os
import signal
import subprocess
import time
import unittest

from program import ARTICLES, PROGRAM, ProgramTest

TEXT = """Council delays vote

The mayor of Hamburg, Ida Holt, said she won't sign the order. "We can't pay it," she told reporters.

Marel Lines backs the toll.
"""


def sentences(conllu):
    """Sentences of a CoNLL-U text: comments, and rows of ten columns."""
    found = []
    for block in conllu.split("\n\n"):
        lines = block.strip("\n").split("\n")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if rows:
            found.append(([line for line in lines if line.startswith("#")], rows))
    return found


class ParseTest(ProgramTest):
    def assert_valid(self, conllu):
        """What https://universaldependencies.org/format.html demands of lines, ids and trees."""
        found = sentences(conllu)
        for comments, rows in found:
            number = 0
            heads = {}
            for row in rows:
                self.assertEqual(len(row), 10, row)
                self.assertTrue(all(column and column.strip() == column for column in row), row)
                if "-" in row[0]:
                    first, last = map(int, row[0].split("-"))
                    self.assertEqual(first, number + 1)
                    self.assertGreater(last, first)
                    continue
                number += 1
                self.assertEqual(row[0], str(number))
                heads[number] = int(row[6])
            self.assertEqual(sum(head == 0 for head in heads.values()), 1, rows)
            for word in heads:
                steps = 0
                while word != 0:
                    word = heads[word]
                    steps += 1
                    self.assertLessEqual(steps, len(heads))
            self.assertTrue(any(c.startswith("# sent_id = ") for c in comments), comments)
            self.assertTrue(any(c.startswith("# text = ") for c in comments), comments)
        return found

    def test_a_text_becomes_valid_conllu_with_its_documents_paragraphs_and_sentences(self):
        found = self.assert_valid(self.run_ok("parse", self.path("a.txt", TEXT)).out)
        self.assertEqual(len(found), 4)
        self.assertTrue(found[0][0][0].startswith("# newdoc id = "))
        self.assertEqual([any(c == "# newpar" for c in comments) for comments, _ in found], [True, True, False, True])
        self.assertEqual(found[3][0][-1], "# text = Marel Lines backs the toll.")
        self.assertEqual(len({c for comments, _ in found for c in comments if c.startswith("# sent_id")}), 4)

    def test_contractions_are_multiword_tokens_and_names_stand_in_misc(self):
        out = self.run_ok("parse", self.path("a.txt", TEXT)).out
        self.assertIn("\twon't\t_\t", out)
        self.assertRegex(out, r"\d+\two\twill\tAUX\tMD\t")
        self.assertRegex(out, r"\d+\tn't\tnot\tPART\tRB\t")
        self.assertRegex(out, r"\tIda\tIda\tPROPN\tNNP\t_\t\d+\t\w+\t_\tNE=B-PER\n")
        self.assertRegex(out, r"\tHolt\tHolt\tPROPN\tNNP\t_\t\d+\tflat\t_\tNE=I-PER\|SpaceAfter=No\n")
        self.assertRegex(out, r"\tHamburg\tHamburg\tPROPN\tNNP\t_\t\d+\tnmod\t_\tNE=B-LOC\|SpaceAfter=No\n")

    def test_the_example_articles_are_read_the_same_with_any_number_of_jobs(self):
        one = self.run_ok("parse", ARTICLES, "--jobs", "1").out
        self.assert_valid(one)
        self.assertEqual(one, self.run_ok("parse", ARTICLES, "--jobs", "3").out)

    def test_given_tokens_keep_their_ids_comments_and_multiword_lines(self):
        given = ("# newdoc id = d1\n# sent_id = s1\n# text = She won't sign.\n# my comment\n1\tShe\n2-3\twon't\n2\two\n3\tn't\n"
                 "4\tsign\n5\t.\n\n# sent_id = s2\n1\tNo\tx\tX\tY\t_\t7\tz\t_\tGloss=nein|SpaceAfter=No\n2\t!\n\n")
        out = self.run_ok("parse", "--conllu-in", self.path("t.conllu", given)).out
        first, second = sentences(out)
        self.assertEqual(first[0], ["# newdoc id = d1", "# sent_id = s1", "# text = She won't sign.", "# my comment"])
        self.assertEqual([row[0] for row in first[1]], ["1", "2-3", "2", "3", "4", "5"])
        self.assertEqual(first[1][2][1:5], ["wo", "will", "AUX", "MD"])
        self.assertEqual(first[1][4][6:8], ["0", "root"])
        self.assertEqual(second[1][0][9], "Gloss=nein|SpaceAfter=No")
        self.assertNotEqual(second[1][0][3], "X")

    def test_tokens_go_through_standard_input_and_output(self):
        out = self.run_ok("parse", "--conllu-in", "-", stdin=b"1\tYes\n\n").out
        self.assertEqual(len(sentences(out)), 1)

    def test_a_broken_line_is_named_and_the_other_sentences_are_read(self):
        path = self.path("t.conllu", "1\tYes\n\n1\tNo\n7\tgap\n\n1\tYes\n\n")
        result = self.run_program("parse", "--conllu-in", path)
        self.assertEqual(result.returncode, 1)
        self.assertIn("t.conllu:4: ", result.err)
        self.assertEqual(len(sentences(result.out)), 2)

    def test_a_model_that_is_none_is_refused_by_name(self):
        text = self.path("a.txt", TEXT)
        lines = self.run_failing(1, "parse", text, "--model", self.path("x.model", "no model"))
        self.assertEqual(len(lines), 1)
        self.assertIn("x.model: not a Standpoint language model; give a file made by 'standpoint train'", lines[0])
        self.assertIn("no such file", self.run_failing(1, "parse", text, "--model", "none.model")[0])

    def test_a_megabyte_without_a_blank_and_a_sentence_of_thousands_of_words_are_read(self):
        self.assert_valid(self.run_ok("parse", self.path("a.txt", "x" * 1_000_000)).out)
        self.assert_valid(self.run_ok("parse", self.path("b.txt", "tolls and " * 5_000)).out)

    def test_a_signal_stops_it_with_code_3_and_leaves_no_file(self):
        path = self.path("many.jsonl", '{"text": "The mayor rejected the toll. %s"}\n' % ("Ships wait. " * 500) * 3000)
        process = subprocess.Popen([PROGRAM, "parse", path, "-o", self.path("out.conllu")], stderr=subprocess.PIPE)
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 3, err)
        self.assertEqual(sorted(os.listdir(self.folder)), ["many.jsonl"])


if __name__ == "__main__":
    unittest.main()
