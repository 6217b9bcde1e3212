"""What Python answers is what `standpoint query --json` answers, to the last digit."""

import datetime
import pathlib
import unittest

import standpoint
from example_map import CODEBOOK, NAMES, ExampleMapTest
from program import ARTICLES

# A question in words, and the same one asked of a map.
QUESTIONS = [
    ("allies of corvane", lambda g: g.allies_of("corvane")),
    ("allies of corvane on fee on \"berth emissions rule\" from 2026-02 to 2026-03-06 at least 2 statements",
     lambda g: g.allies_of("corvane", on=["fee", "berth emissions rule"], from_="2026-02",
                           to=datetime.date(2026, 3, 6), least_statements=2)),
    ("foes of corvane", lambda g: g.foes_of("corvane")),
    ("foes of HWU among persons and groups", lambda g: g.foes_of("HWU", among=["person", "group"])),
    ("foes of corvane at least 0.5 weight at least 0.7 confidence within 1 steps of HWU",
     lambda g: g.foes_of("corvane", least_weight=0.5, least_confidence=0.7, within="HWU")),
    ("neighbours of okonjo", lambda g: g.neighbours_of("okonjo")),
    ("neighbours of \"berth emissions rule\" at least 2 statements",
     lambda g: g.neighbours_of("berth emissions rule", least_statements=2)),
    ("positions of corvane", lambda g: g.positions_of("corvane")),
    ("stance of HWU on penalty fee", lambda g: g.stance("HWU", "penalty fee")),
    ("stance of HWU on night work", lambda g: g.stance("HWU", "night work")),
    ("who supports fee", lambda g: g.who("support", "fee")),
    ("who opposes \"berth emissions rule\" from 2026-03 among institutions",
     lambda g: g.who("oppose", "berth emissions rule", from_="2026-03", among="institution")),
    ("who is neutral on \"berth emissions rule\"", lambda g: g.who("neutral", "berth emissions rule")),
    ("evidence for corvane -> penalty fee", lambda g: g.evidence("corvane", "penalty fee")),
    ("common ground of corvane and HWU", lambda g: g.common_ground("corvane", "HWU")),
    ("issues dividing fontanel and corvane", lambda g: g.dividing_issues("fontanel", "corvane")),
    ("path from tully to vasterby", lambda g: g.path("tully", "vasterby")),
    ("path through agreement from okonjo to pruett",
     lambda g: g.path("okonjo", "pruett", through="agreement")),
    ("path through conflict from tully to vasterby within 3 steps of tully",
     lambda g: g.path("tully", "vasterby", "conflict", within=("tully", 3))),
    ("path from tully to tully", lambda g: g.path("tully", "tully")),
    ("brokers between camp 1 and camp 2", lambda g: g.brokers_between(1, 2)),
    ("brokers between corvane and lindell", lambda g: g.brokers_between("corvane", "lindell")),
    ("changes of skerrylink", lambda g: g.changes("skerrylink")),
    ("camps", lambda g: g.camps()),
    ("allies of lindell rolled up", lambda g: g.allies_of("lindell", roll_up="institution")),
    ("camps rolled up to the top", lambda g: g.camps(roll_up="top")),
]


class AnswersTest(ExampleMapTest):
    def compare(self, g, path, *options, without=()):
        for words, asked in QUESTIONS:
            if any(word in words for word in without):
                continue
            with self.subTest(words):
                expected = self.query(words, path, *options)
                in_words = g.ask(words)
                self.assertEqual(in_words, expected["rows"])
                self.assertEqual(in_words.question, expected["question"])
                self.assertEqual(in_words.notes, expected["notes"])
                self.assertEqual(in_words.columns, [column["name"] for column in expected["columns"]] + ["statement_ids"])
                found = asked(g)
                if words.startswith("stance"):
                    self.assertEqual(found, expected["rows"][0] if expected["rows"] else None)
                    continue
                self.assertEqual(found, expected["rows"])
                self.assertEqual((found.question, found.notes, found.columns),
                                 (in_words.question, in_words.notes, in_words.columns))

    def test_of_records(self):
        g = standpoint.read(self.records)
        self.assertTrue(g.complete)
        self.compare(g, "map.jsonl")
        answered = [words for words, asked in QUESTIONS if asked(g)]
        self.assertGreater(len(answered), 20, "most of the questions have to have an answer")

    def test_of_records_without_texts(self):
        g, lean = standpoint.read(self.records), standpoint.read(self.records, texts=False)
        for words, asked in QUESTIONS:
            self.assertEqual(asked(lean), asked(g), words)

    def test_of_a_finished_map(self):
        for name in ("map.graphml", "map.gexf", "map.json"):
            self.program("graph", "map.jsonl", "-o", name, "--quiet")
            g = standpoint.read(self.folder / name)
            self.assertFalse(g.complete)
            if name == "map.graphml":
                self.compare(g, name, without=("rolled up", "changes of"))
            self.assertEqual(g.camps(), self.query("camps", name)["rows"])
            with self.assertRaises(standpoint.Error) as caught:
                g.changes("skerrylink")
            self.assertEqual(caught.exception.code, "unsupported")

    def test_of_a_project_and_of_a_table(self):
        self.program("convert", "map.jsonl", "map.standpoint", "--quiet")
        self.compare(standpoint.read(self.folder / "map.standpoint"), "map.standpoint")
        table = self.folder / "coded.csv"
        table.write_text("document,date,actor,organization,issue,stance,quote\n"
                         "Toll,2026-02-10,Ida Holt,Port Office,toll,support,\"Holt backed the toll\"\n"
                         "Toll,2026-02-10,Jon Berg,,toll,support,\"Berg is for the toll\"\n", encoding="utf-8")
        for options in ({}, {"roll_up": "institution"}, {"to": "2026-01"}):
            expected = self.query("camps", "coded.csv", *(part for name, value in options.items()
                                                          for part in ("--" + name.replace("_", "-"), value)))
            self.assertEqual(standpoint.read(table, **options).camps(), expected["rows"])

    def test_of_articles_with_the_options_of_the_program(self):
        g = standpoint.read(str(ARTICLES), codebook=CODEBOOK, names=str(NAMES), min_confidence=0.7, from_="2026-02-10",
                            jobs=1)
        expected = self.query("camps", ARTICLES, "--codebook", CODEBOOK, "--names", NAMES, "--min-confidence", "0.7",
                              "--from", "2026-02-10")
        self.assertEqual(g.camps(), expected["rows"])
        self.assertTrue(any("codebook: " in note for note in g.notes), g.notes)

    def test_several_inputs_are_one_map(self):
        articles = [path for path in sorted(ARTICLES.iterdir()) if path.suffix != ".md"]
        self.assertEqual(standpoint.read(*articles).camps(), standpoint.read(ARTICLES).camps())

    def test_names_are_found_and_completed(self):
        g = standpoint.read(self.records)
        self.assertEqual(g.find("HWU")["fit"], "alias")
        self.assertEqual(g.find(g.find("HWU")["id"])["name"], "Harbour Workers' Union")
        self.assertEqual(g.find("fee", scope="issues")["kind"], "issue")
        self.assertEqual(g.search("xyzzy"), [])
        self.assertEqual(len(g.search("", limit=5)), 5)
        self.assertIn("harbour workers union", g)
        self.assertNotIn("harb", g)
        self.assertNotIn(3, g)
        self.assertEqual(g.completions("allies of Corvane L"), self.program(
            "query", "map.jsonl", "--complete", "allies of Corvane L").splitlines())

    def test_a_map_says_what_it_is(self):
        g = standpoint.read(self.records)
        self.assertEqual(repr(g), "<standpoint.Map 'map': 39 actors, 49 issues, 346 edges, 128 statements>")
        self.assertEqual(len(g), len(g.actors()) + len(g.issues()))
        self.assertEqual(standpoint.read(self.records, title="Velmouth").title, "Velmouth")
        self.assertEqual((g.failed, g.diagnostics), (0, []))
        self.assertEqual(standpoint.__version__, self.program("--version").split()[1])

    def test_rows_outlive_the_map(self):
        rows = standpoint.read(pathlib.Path(self.records)).allies_of("corvane")
        self.assertEqual(rows, self.query("allies of corvane")["rows"])


if __name__ == "__main__":
    unittest.main()
