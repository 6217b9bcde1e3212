"""standpoint build and graph -o X.svg: pictures of the map and of the stance matrix."""

import re
import unittest
import xml.etree.ElementTree as ElementTree

from program import ARTICLE, ARTICLES, SOURCE, ProgramTest

NAMESPACE = "{http://www.w3.org/2000/svg}"


def read_svg(path):
    """The root and all words of a picture, line by line."""
    root = ElementTree.parse(path).getroot()
    return root, [text.text or "" for text in root.iter(NAMESPACE + "text")]


class PictureTest(ProgramTest):
    def picture(self, *arguments, name="map.svg"):
        path = self.path(name)
        self.run_ok(*arguments, "-o", path)
        return read_svg(path)

    def test_a_map_names_actors_and_issues_and_tells_what_each_line_rests_on(self):
        root, words = self.picture("build", ARTICLES, "--title", "Velmouth <harbour>")
        self.assertEqual(root.tag, NAMESPACE + "svg")
        self.assertIn("Velmouth <harbour>", words)
        self.assertIn("Velmouth Port Authority", words)
        self.assertEqual(root.find(NAMESPACE + "title").text, "Velmouth <harbour>")
        self.assertIn("actors", root.find(NAMESPACE + "desc").text)
        titles = [t.text for t in root.iter(NAMESPACE + "title")]
        self.assertTrue(any(re.search(r" opposes .*; \d+ statement", t) for t in titles))
        self.assertTrue(any(": alliance, agree on " in t for t in titles))

    def test_a_matrix_has_actors_and_issues_with_signs(self):
        root, words = self.picture("build", ARTICLES, "--codebook", SOURCE / "examples/codebook", "--picture",
                                   "matrix")
        self.assertTrue(any(re.fullmatch(r"Berth emissions rule \(\d+\)", w) for w in words), words)
        self.assertIn("+1", words)
        self.assertIn("\u22121", words)
        titles = [t.text for t in root.iter(NAMESPACE + "title")]
        self.assertTrue(any(re.search(r"on Berth emissions rule: \d+ statements?, \d+ for, \d+ against", t)
                            for t in titles))

    def test_records_give_the_picture_that_their_articles_give_and_jobs_do_not_show(self):
        records, built, merged = self.path("all.jsonl"), self.path("built.svg"), self.path("merged.svg")
        self.run_ok("build", ARTICLES, "-o", records, "-o", built, "--jobs", 2)
        self.run_ok("graph", records, "-o", merged)
        with open(built, "rb") as a, open(merged, "rb") as b:
            self.assertEqual(a.read(), b.read())

    def test_a_finished_map_is_converted_as_records_are(self):
        records, graphml = self.path("all.jsonl"), self.path("all.graphml")
        self.run_ok("build", ARTICLES, "-o", records, "-o", graphml)
        for source in (records, graphml):
            picture, matrix = self.path("a.svg"), self.path("b.svg")
            self.run_ok("convert", source, picture, "--quiet")
            self.run_ok("convert", source, "-o", matrix, "--picture", "matrix", "--quiet")
            self.assertIn("Velmouth Port Authority", read_svg(picture)[1])
            self.assertIn("+1", read_svg(matrix)[1])
        again = self.path("again.graphml")
        self.run_ok("convert", graphml, again)
        with open(graphml, "rb") as a, open(again, "rb") as b:
            self.assertEqual(a.read(), b.read())
        self.run_failing(2, "convert", records)
        self.run_failing(2, "convert", records, self.path("map.xyz"))
        self.run_failing(1, "convert", self.path("none.graphml"), self.path("c.svg"))

    def test_the_actors_view_shows_no_issue(self):
        _, words = self.picture("build", self.path("toll.txt", ARTICLE), "--view", "actors")
        self.assertIn("Ida Holt", words)
        self.assertNotIn("bridge toll", words)
        self.assertNotIn("issue", words)

    def test_a_text_without_positions_gives_a_picture_that_says_so(self):
        article = self.path("calm.txt", "It rained.\n")
        for picture in ("map", "matrix"):
            _, words = self.picture("build", article, "--picture", picture)
            self.assertTrue(any(w.startswith("Nothing to draw") for w in words), words)

    def test_wrong_use_is_told_and_nothing_is_written(self):
        article, graphml, svg = self.path("toll.txt", ARTICLE), self.path("a.graphml"), self.path("a.svg")
        (line,) = self.run_failing(2, "build", article, "-o", graphml, "--picture", "matrix")
        self.assertIn("--picture", line)
        self.assertIn(".svg", line)
        (line,) = self.run_failing(2, "build", article, "-o", svg, "--picture", "pie")
        self.assertIn("matrix", line)
        (line,) = self.run_failing(2, "build", article, "-o", svg, "--picture", "matrix", "--view", "actors")
        self.assertIn("--view", line)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["toll.txt"])


if __name__ == "__main__":
    unittest.main()
