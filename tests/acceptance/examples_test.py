"""Every public function is called in a program of examples/, which is compiled, run and compared."""

import re
import sys
import unittest

from program import SOURCE

sys.path.append(str(SOURCE / "tests" / "docs"))
from public_functions import declared_functions, functions_of_headers


class ExamplesTest(unittest.TestCase):
    def setUp(self):
        self.examples = sorted((SOURCE / "examples").rglob("*.cpp"))

    def test_every_function_is_called_in_an_example(self):
        shown = "".join(path.read_text(encoding="utf-8") for path in self.examples)
        called = set(re.findall(r"\b([a-z]\w+)\(", shown))
        missing, found = [], set()
        for header, functions in functions_of_headers(SOURCE):
            found |= functions
            missing += [f"{header}: {name}" for name in sorted(functions - called)]
        # The pattern finds what it is there for: free functions, members, one-line accessors, templates aside.
        self.assertLess({"allies_of", "answer_json", "side", "krippendorff_alpha", "degree", "is_text", "bind", "project_rows",
                         "statement_count", "find_invalid_utf8"}, found)
        self.assertNotIn("slot_of", found)  # private
        self.assertGreater(len(found), 350)
        self.assertEqual([], missing, "no example calls these")

    def test_a_function_that_no_example_calls_is_found(self):
        header = "class A {\n public:\n  int here() const { return 1; }\n  void there(int a,\n             int b);\n private:\n  int gone();\n};\n"
        self.assertEqual({"here", "there"}, declared_functions(header))

    def test_every_example_says_what_it_shows_and_is_compared(self):
        built = (SOURCE / "examples" / "CMakeLists.txt").read_text(encoding="utf-8")
        for path in self.examples:
            self.assertTrue(path.read_text(encoding="utf-8").startswith("// "), path)
            self.assertTrue(path.with_suffix(".expected").exists(), path)
            name = path.relative_to(SOURCE / "examples").with_suffix("").as_posix()
            self.assertRegex(built, rf"standpoint_example\({name}[ )]")

    def test_numbered_examples_are_short(self):
        numbered = [path for path in self.examples if path.name[0].isdigit()]
        self.assertGreaterEqual(len(numbered), 8)
        for path in numbered:
            lines = len(path.read_text(encoding="utf-8").splitlines())
            self.assertTrue(30 <= lines <= 100, f"{path.name} has {lines} lines")


if __name__ == "__main__":
    unittest.main()
