"""What the evaluation of judged statements does by itself: reading verdicts, finding their statements again."""

import pathlib
import tempfile
import unittest

import judged_sets as sets

HEADER = "\t".join(sets.FIELDS) + "\n"


def statement(stance, start, target=None):
    record = {"record": "statement", "stance": stance, "actor": {"entity": "e1"},
              "evidence": [{"start": start, "end": start + 10}]}
    record.update({"target": {"entity": target}} if target else {"issue": {"id": "i1"}})
    return record


NAMES = [{"record": "entity", "id": "e1", "name": "Ida Holt"}, {"record": "entity", "id": "e2", "name": "Jon Reyes"},
         {"record": "issue", "id": "i1", "label": "toll"}]


def verdict(begin, stance="oppose", kind="issue", thing="toll", actor="Ida Holt"):
    return {"begin": begin, "end": begin + 10, "actor": actor, "stance": stance, "kind": kind, "object": thing, "verdict": "right"}


class JudgedSetsTest(unittest.TestCase):
    def read(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "one.tsv"
            path.write_text(HEADER + text, encoding="utf-8")
            return sets.read_verdicts(path)

    def test_a_verdict_is_read_with_its_offsets(self):
        rows = self.read("3\t9\tIda Holt\toppose\tissue\t\"the toll\tnearly\tcut-label\tquoted\n")
        self.assertEqual((rows[0]["begin"], rows[0]["end"], rows[0]["object"]), (3, 9, '"the toll'))

    def test_an_unknown_verdict_is_refused_with_its_line(self):
        with self.assertRaisesRegex(ValueError, r"one\.tsv:2: "):
            self.read("3\t9\tIda Holt\toppose\tissue\ttoll\tperhaps\t\t\n")

    def test_a_statement_is_found_again_where_its_evidence_overlaps(self):
        made = [statement("oppose", 5), statement("oppose", 50), statement("support", 5), statement("oppose", 5, "e2")]
        rows = [verdict(0), verdict(0, kind="actor", thing="Jon Reyes"), verdict(90)]
        found = [(record["evidence"][0]["start"], row["kind"]) for record, row in sets.matched(rows, NAMES + made)]
        self.assertEqual(found, [(5, "issue"), (5, "actor")])

    def test_each_verdict_counts_once_and_neutral_statements_have_none(self):
        made = [statement("oppose", 5), statement("oppose", 6), statement("neutral", 5)]
        self.assertEqual(len(list(sets.matched([verdict(0)], NAMES + made))), 1)

    def test_every_text_has_its_verdicts_and_every_evidence_stands_in_it(self):
        folder = pathlib.Path(sets.__file__).parent / "judged"
        texts = sorted(folder.glob("*.txt"))
        self.assertEqual([t.stem for t in texts], [t.stem for t in sorted(folder.glob("*.tsv"))])
        for path in texts:
            length = len(path.read_text(encoding="utf-8"))
            for row in sets.read_verdicts(path.with_suffix(".tsv")):
                self.assertTrue(0 <= row["begin"] < row["end"] <= length, f"{path}: {row}")


if __name__ == "__main__":
    unittest.main()
