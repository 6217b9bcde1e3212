"""What run_extraction does by itself: splitting the corpus, cutting records, leaving out what is not there."""

import json
import pathlib
import tempfile
import unittest

import extraction_sets as sets


class ExtractionSetsTest(unittest.TestCase):
    def test_a_text_is_in_the_split_of_its_last_digit(self):
        names = ["01_flood", "14_vote", "05_strike", "27_court", "38_speech", "109_interview"]
        self.assertEqual([sets.split_of(name) for name in names], ["train", "train", "dev", "dev", "test", "test"])

    def test_records_are_cut_before_each_document(self):
        lines = [{"record": "header"}, {"record": "document", "id": "a"}, {"record": "entity", "id": "e:1", "name": "Holt"},
                 {"record": "document", "id": "b"}, {"record": "statement", "doc": "b"}]
        parts = sets.records_by_document("".join(json.dumps(line) + "\n" for line in lines))
        self.assertEqual(list(parts), ["a", "b"])
        self.assertEqual([json.loads(line)["record"] for line in parts["a"].splitlines()], ["document", "entity"])
        self.assertEqual([json.loads(line)["record"] for line in parts["b"].splitlines()], ["document", "statement"])

    def test_sets_that_are_not_there_are_skipped(self):
        with tempfile.TemporaryDirectory() as folder:
            nothing = pathlib.Path(folder)
            bench = sets.Bench("standpoint", nothing, nothing / "corpus", nothing)
            for measure in sets.ALL:
                with self.assertRaises(sets.Skipped, msg=measure.__name__):
                    list(measure(bench))


if __name__ == "__main__":
    unittest.main()
