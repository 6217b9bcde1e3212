"""Every example that users read is run, and gives what stands under it."""

import doctest
import os
import re
import unittest

import standpoint
from example_map import ExampleMapTest
from program import SOURCE


class DocsTest(ExampleMapTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.folder / "examples").symlink_to(SOURCE / "examples")
        before = os.getcwd()
        os.chdir(cls.folder)
        cls.addClassCleanup(os.chdir, before)

    def run_examples(self, test):
        said = []
        runner = doctest.DocTestRunner(verbose=False)
        failed, tried = runner.run(test, out=said.append)
        self.assertEqual(failed, 0, "".join(said))
        return tried

    def test_the_page_on_python(self):
        page = SOURCE / "docs" / "python.md"
        text = page.read_text(encoding="utf-8")
        # Lines outside of the examples become empty, so that messages have the line numbers of the page.
        kept, inside = [], False
        for line in text.splitlines():
            fence = line.startswith("```")
            kept.append(line if inside and not fence else "")
            inside = line == "```pycon" if fence else inside
        test = doctest.DocTestParser().get_doctest("\n".join(kept), {}, "python.md", str(page), 0)
        self.assertGreater(self.run_examples(test), 30)
        self.assertEqual(text.count("```pycon"), len(re.findall(r"^\n```$", text, flags=re.M)),
                         "an example ends with an empty line, or its output would go on")

    def test_what_help_shows(self):
        names = {"g": standpoint.read("map.jsonl"), "standpoint": standpoint}
        finder = doctest.DocTestFinder()
        tried = {}
        for target in (standpoint.Map, standpoint.read, standpoint.build, standpoint.extract):
            for test in finder.find(target, target.__name__, module=False, globs=dict(names)):
                tried[test.name] = self.run_examples(test)
        for base in standpoint.Map.__mro__[1:-1]:
            for test in finder.find(base, "Map", module=False, globs=dict(names)):
                tried[test.name] = self.run_examples(test)
        for name in dir(standpoint.Map):
            if callable(getattr(standpoint.Map, name)) and not name.startswith("_"):
                self.assertTrue(tried.get(f"Map.{name}"), f"Map.{name} has no example")
        for name in ("read", "build", "extract"):
            self.assertTrue(tried[name], name)


if __name__ == "__main__":
    unittest.main()
