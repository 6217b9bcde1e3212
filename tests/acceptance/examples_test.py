"""Every public function for questions is shown in a program of examples/, which is compiled and run."""

import re
import unittest

from program import SOURCE

HEADERS = ["graph/include/standpoint/graph/query.hpp", "graph/include/standpoint/graph/query_filter.hpp",
           "graph/include/standpoint/graph/query_language.hpp", "graph/include/standpoint/graph/query_names.hpp",
           "graph/include/standpoint/graph/query_results.hpp", "io/include/standpoint/io/answer.hpp",
           "core/include/standpoint/model/spelling.hpp"]


def declared_functions(text):
    """Names of the functions that a header declares, without what is private."""
    public = re.sub(r"\n private:.*?\n};", "\n};", text, flags=re.S)
    code = re.sub(r"//[^\n]*", "", public)
    return set(re.findall(r"[\w>&]\s+([a-z]\w+)\([^()]*(?:\([^()]*\))?[^()]*\)(?: const)?(?: noexcept)?;", code))


class ExamplesTest(unittest.TestCase):
    def test_every_function_is_called_in_an_example(self):
        shown = "".join(path.read_text(encoding="utf-8") for path in sorted((SOURCE / "examples").glob("*.cpp")))
        functions = set()
        for header in HEADERS:
            functions |= declared_functions((SOURCE / header).read_text(encoding="utf-8"))
        self.assertLess({"allies_of", "brokers_between", "complete_question", "answer_json", "path", "selects_statements",
                         "side", "is_one_edit", "rolled_up"}, functions)
        for function in sorted(functions):
            self.assertTrue(re.search(rf"\b{function}\(", shown), f"no example calls {function}")

    def test_every_example_says_what_it_shows_and_is_compared(self):
        examples = sorted((SOURCE / "examples").glob("*.cpp"))
        built = (SOURCE / "examples" / "CMakeLists.txt").read_text(encoding="utf-8")
        for path in examples:
            self.assertTrue(path.read_text(encoding="utf-8").startswith("// "), path)
            self.assertTrue(path.with_suffix(".expected").exists(), path)
            self.assertIn(f"standpoint_example({path.stem}", built)


if __name__ == "__main__":
    unittest.main()
