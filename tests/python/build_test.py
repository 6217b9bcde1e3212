"""Maps and records made of texts."""

import datetime
import json
import unittest
import warnings

import standpoint
from example_map import CODEBOOK, NAMES, ExampleMapTest
from program import ARTICLE


class BuildTest(ExampleMapTest):
    def documents(self):
        """Two documents as dicts, and as a file for the program."""
        documents = [{"text": ARTICLE, "title": "Toll", "date": "2026-03-02", "source": "Courier"},
                     {"text": "The council backed the bridge toll. Ida Holt denounced the council.", "date": "2026-04"}]
        path = self.folder / "documents.jsonl"
        path.write_text("".join(json.dumps(one) + "\n" for one in documents), encoding="utf-8")
        return documents, path

    def test_a_map_of_texts_is_the_one_of_their_file(self):
        documents, path = self.documents()
        built = standpoint.build(documents)
        self.assertEqual(built.ask("who opposes toll"), self.query("who opposes toll", path)["rows"])
        self.assertTrue(built.ask("who opposes toll"))
        self.assertEqual(built.edges(), standpoint.read(path).edges())

    def test_options_hold_for_texts(self):
        documents, path = self.documents()
        built = standpoint.build(documents, names=NAMES, min_confidence=0.5, to="2026-03", jobs=1, title="Two")
        self.assertEqual(built.title, "Two")
        self.assertEqual(built.edges(), standpoint.read(path, names=NAMES, min_confidence=0.5, to="2026-03").edges())

    def test_records_are_those_of_extract(self):
        documents, path = self.documents()
        for options, flags in (({}, []), ({"codebook": CODEBOOK}, ["--codebook", CODEBOOK]),
                               ({"min_confidence": 0.7}, ["--min-confidence", "0.7"])):
            lines = [json.loads(line) for line in self.program("extract", path, *flags, "--quiet").splitlines()]
            expected = [line for line in lines if line["record"] not in ("header", "run")]
            self.assertTrue(expected)
            self.assertEqual(standpoint.extract(documents, **options), expected)

    def test_one_text_is_enough(self):
        self.assertEqual(standpoint.extract(ARTICLE), standpoint.extract([{"text": ARTICLE}]))
        self.assertEqual(standpoint.build(ARTICLE).statements(), standpoint.build(iter([ARTICLE])).statements())

    def test_cells_of_a_frame_may_be_empty_or_dates(self):
        import pandas

        frame = pandas.DataFrame([{"text": ARTICLE, "date": datetime.date(2026, 3, 2), "title": None},
                                  {"text": "Ida Holt praised the toll.", "date": None, "title": float("nan")}])
        g = standpoint.build(frame.to_dict("records"))
        self.assertEqual({row["date"] for row in g.statements()}, {"2026-03-02", ""})

    def test_what_cannot_be_read_is_warned_of_and_the_rest_is_there(self):
        with self.assertWarnsRegex(standpoint.InputWarning, "documents:2: the text is empty"):
            g = standpoint.build([ARTICLE, " "])
        self.assertEqual(g.failed, 1)
        self.assertEqual([(one.severity, one.code, one.where) for one in g.diagnostics],
                         [("error", "empty", "documents:2")])
        with self.assertWarns(standpoint.InputWarning):
            self.assertTrue(standpoint.extract([ARTICLE, ""]))
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            standpoint.build([ARTICLE] + [""] * 30)
        self.assertEqual(len(told), 11)
        self.assertIn("20 more", str(told[-1].message))
        self.assertEqual(told[0].filename, __file__)

    def test_what_is_no_document_is_refused(self):
        for wrong in (3, None, [3], [None], [{"title": "no text"}], [{"text": 3}], [b"bytes"]):
            with self.assertRaises(TypeError, msg=repr(wrong)):
                standpoint.build(wrong)
        for wrong in ([], "", ["half a character \ud800"]):
            with self.assertRaises(standpoint.Error, msg=repr(wrong)):
                standpoint.build(wrong)
            with self.assertRaises(standpoint.Error, msg=repr(wrong)):
                standpoint.extract(wrong)


if __name__ == "__main__":
    unittest.main()
