"""What goes wrong is told as the program tells it, and nothing crashes the interpreter."""

import copy
import pathlib
import pickle
import unittest
from unittest import mock

import standpoint
from example_map import ExampleMapTest


class ErrorsTest(ExampleMapTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.g = standpoint.read(cls.records)

    def error_of(self, call, kind=standpoint.Error):
        with self.assertRaises(kind) as caught:
            call()
        return caught.exception

    def path(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def test_a_name_that_nobody_has_brings_the_nearest(self):
        error = self.error_of(lambda: self.g.allies_of("Harbor Worker Union"), standpoint.NameNotFound)
        self.assertEqual(error.name, "Harbor Worker Union")
        self.assertEqual(error.suggestions, ["Harbour Workers' Union"])
        self.assertEqual(str(error), "nobody here is called 'Harbor Worker Union'; did you mean 'Harbour Workers' Union'?")
        self.assertIsInstance(error, LookupError)
        self.assertEqual((error.code, error.where), ("not_found", ""))
        for call in (lambda: self.g.stance("corvane", "Penelty fees"), lambda: self.g.allies_of("corvane", on="Penelty fees"),
                     lambda: self.g.statements(on="Penelty fees")):
            error = self.error_of(call, standpoint.NameNotFound)
            self.assertEqual((error.name, error.suggestions), ("Penelty fees", ["Penalty fee"]))
        self.assertEqual(self.error_of(lambda: self.g.find("xyzzy"), standpoint.NameNotFound).suggestions, [])
        self.assertEqual(self.error_of(lambda: self.g.edges(within="xyzzy"), standpoint.NameNotFound).name, "xyzzy")

    def test_a_name_that_several_have_names_them(self):
        error = self.error_of(lambda: self.g.positions_of("harbour"), standpoint.NameAmbiguous)
        self.assertEqual(error.suggestions, ["Harbour Workers' Union", "Velmouth Port Authority"])
        for name in error.suggestions:
            self.g.positions_of(name)
        twins = self.path("twins.csv", b"document,actor,issue,stance,quote\nA,Holt,toll,support,x\nA,toll,quay,oppose,y\n")
        self.assertIsNotNone(standpoint.read(twins).find("toll", scope="actors"))

    def test_a_wrong_question_points_at_its_column(self):
        error = self.error_of(lambda: self.g.ask("allies of corvane form 2026"), standpoint.QuestionError)
        self.assertEqual(error.column, 19)
        self.assertEqual(str(error), "column 19: 'form' cannot follow 'corvane'; did you mean 'from'?")
        self.assertIsInstance(error, ValueError)
        error = self.error_of(lambda: self.g.ask("allies of xyzzy"), standpoint.NameNotFound)
        self.assertEqual(error.where, "column 11")
        self.assertEqual(self.error_of(lambda: self.g.ask("x" * 3000), standpoint.QuestionError).code, "too_large")
        self.error_of(lambda: self.g.ask(""), standpoint.QuestionError)

    def test_files_that_cannot_be_read_are_named_with_their_line(self):
        error = self.error_of(lambda: standpoint.read(self.folder / "none.jsonl"))
        self.assertEqual((error.code, error.where), ("not_found", str(self.folder / "none.jsonl")))
        broken = self.path("broken.graphml", b"<graphml>\n<graph><node id='a'/>\n</wrong>")
        error = self.error_of(lambda: standpoint.read(broken))
        self.assertTrue(error.where.startswith(f"{broken}:3"), error.where)
        self.assertEqual(str(error), f"{error.where}: {error.message}")
        self.assertEqual(self.error_of(lambda: standpoint.read(self.path("empty.jsonl", b""))).code, "empty")
        error = self.error_of(lambda: standpoint.read(self.records, names=self.folder / "nowhere"))
        self.assertIn("nowhere", str(error))
        self.assertEqual(self.error_of(lambda: standpoint.read(self.records, codebook_scope="page")).code, "invalid_value")
        half = self.path("half.jsonl", self.records.read_bytes() + b"{broken\n")
        with self.assertWarnsRegex(standpoint.InputWarning, "half.jsonl:"):
            g = standpoint.read(half)
        self.assertEqual((g.failed, len(g)), (1, len(self.g)))

    def test_a_finished_map_refuses_what_is_for_statements(self):
        self.g.write(self.folder / "map.graphml")
        for options in ({"from_": "2026"}, {"roll_up": "top"}, {"min_confidence": 0.5}):
            error = self.error_of(lambda: standpoint.read(self.folder / "map.graphml", **options))
            self.assertIn("from_, to, min_confidence", str(error))
        finished = standpoint.read(self.folder / "map.graphml")
        self.assertEqual(self.error_of(lambda: finished.camps(roll_up="top")).code, "unsupported")

    def test_outputs_that_cannot_be_written_leave_nothing(self):
        before = sorted(self.folder.iterdir())
        for name, options in (("none/x.graphml", {}), ("x.unknown", {}), ("x.graphml", {"picture": "map"}),
                              ("x.gexf", {"profile": "networkx"})):
            error = self.error_of(lambda: self.g.write(self.folder / name, **options))
            self.assertIn(error.code, ("not_writable", "unsupported"))
        lean = standpoint.read(self.records, texts=False)
        self.assertIn("texts=True", str(self.error_of(lambda: lean.write(self.folder / "x.jsonl"))))
        for options in ({"view": "x"}, {"profile": "x"}, {"picture": "x"}):
            self.error_of(lambda: self.g.write(self.folder / "x.svg", **options), ValueError)
        self.assertEqual(sorted(self.folder.iterdir()), before)

    def test_errors_can_be_sent_and_printed(self):
        error = self.error_of(lambda: self.g.find("harbour"), standpoint.NameAmbiguous)
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((type(again), str(again), again.suggestions, again.name),
                         (type(error), str(error), error.suggestions, error.name))

    def test_values_of_a_wrong_type_are_refused(self):
        methods = {"find": 1, "search": 1, "completions": 1, "ask": 1, "allies_of": 1, "foes_of": 1, "neighbours_of": 1,
                   "positions_of": 1, "changes": 1, "stance": 2, "who": 2, "evidence": 2, "common_ground": 2,
                   "dividing_issues": 2, "path": 2, "brokers_between": 2}
        for method, count in methods.items():
            for wrong in (None, 1.5, b"corvane", [], object(), mock.Mock()):
                with self.assertRaises(TypeError, msg=f"{method} {wrong!r}"):
                    getattr(self.g, method)(*[wrong] * count)
            for wrong in ("\ud800", "a\udfffb"):
                with self.assertRaises(ValueError, msg=method):
                    getattr(self.g, method)(*[wrong] * count)
            self.assertRaises(TypeError, getattr(self.g, method))
            self.assertRaises(TypeError, getattr(self.g, method), *["x"] * count, no_such_condition=1)

    def test_conditions_of_a_wrong_type_or_range_are_refused(self):
        for wrong in ({"on": 3}, {"on": [None]}, {"from_": 2026}, {"from_": []}, {"least_statements": "2"},
                      {"least_statements": 1.5}, {"least_statements": True}, {"least_weight": "1"},
                      {"least_confidence": None}, {"among": 1}, {"within": 3}, {"within": ("corvane", "far")},
                      {"within": ("corvane", 1, 2)}, {"roll_up": 1}):
            with self.assertRaises(TypeError, msg=repr(wrong)):
                self.g.allies_of("corvane", **wrong)
        for wrong in ({"from_": "tomorrow"}, {"to": "2026-13"}, {"least_statements": -1}, {"least_statements": 10**30},
                      {"least_weight": -1}, {"least_weight": float("nan")}, {"least_confidence": 1.5},
                      {"among": "persons"}, {"within": ("corvane", -1)}, {"roll_up": "up"}, {"on": "\ud800"}):
            with self.assertRaises(ValueError, msg=repr(wrong)):
                self.g.allies_of("corvane", **wrong)
        self.assertRaises(ValueError, self.g.who, "suport", "fee")
        self.assertRaises(ValueError, self.g.path, "tully", "vasterby", "the wall")
        self.assertRaises(ValueError, self.g.brokers_between, 0, 1)
        self.assertRaises(standpoint.Error, self.g.brokers_between, 1, 1000)
        self.assertRaises(ValueError, self.g.brokers_between, 1, 2**40)
        self.assertRaises(ValueError, self.g.neighbours_of, "corvane", relation="friend")
        self.assertRaises(ValueError, self.g.edges, "friend")
        self.assertRaises(TypeError, self.g.camps, on="fee")
        self.assertRaises(ValueError, self.g.to_networkx, view="x")

    def test_paths_of_a_wrong_type_are_refused(self):
        for wrong in (None, 3, [], object()):
            self.assertRaises(TypeError, standpoint.read, wrong)
            self.assertRaises(TypeError, self.g.write, wrong)
            if wrong is not None:
                self.assertRaises(TypeError, standpoint.read, self.records, codebook=wrong)
        self.assertRaises(TypeError, standpoint.read)
        self.assertRaises(ValueError, standpoint.read, "a\0b")
        self.assertRaises(ValueError, standpoint.read, self.records, from_="soon")
        self.assertRaises(ValueError, standpoint.read, self.records, jobs=-1)
        self.assertRaises(TypeError, standpoint.Map)
        self.assertRaises(TypeError, standpoint.Map, None)

    def test_names_of_files_need_not_be_utf_8(self):
        odd = pathlib.Path(str(self.folder) + "/caf\udce9.jsonl")
        odd.write_bytes(self.records.read_bytes())
        self.assertEqual(len(standpoint.read(odd)), len(self.g))
        error = self.error_of(lambda: standpoint.read(str(odd) + ".none.jsonl"))
        self.assertIn("caf\\xe9", str(error))
        str(error).encode("utf-8")

    def test_hostile_files_do_no_harm(self):
        for name, content in (("a.graphml", b"\0" * 100), ("b.graphml", b"<" * 100_000), ("c.json", b"[" * 100_000),
                              ("d.jsonl", b"\xff\xfe" * 50), ("e.standpoint", b"SQLite format 3\0" + b"x" * 100),
                              ("f.gexf", b"<gexf/>"), ("g.dl", b"dl n=99999999999999999999")):
            with self.assertRaises(standpoint.Error, msg=name):
                standpoint.read(self.path(name, content))

    def test_a_map_cannot_be_changed_or_made_by_hand(self):
        with self.assertRaises(AttributeError):
            self.g.title = "x"
        with self.assertRaises(AttributeError):
            self.g.something = 1
        self.assertEqual(repr(copy.copy(self.g)), repr(self.g))


if __name__ == "__main__":
    unittest.main()
