"""The bad-input table of the README, row by row: one line that names the file and the remedy, and the exit code.

STANDPOINT_LONG_LINE is the number of bytes of the line that is read as a whole (default 5,000,000; the long check reads
100,000,000)."""

import os
import shutil
import subprocess
import unittest

from program import ARTICLE, PROGRAM, ProgramTest

LONG_LINE = int(os.environ.get("STANDPOINT_LONG_LINE", "5000000"))


def line_with(lines, *words):
    return any(all(word in line for word in words) for line in lines)


class BadInputTest(ProgramTest):
    def build_failing(self, code, *inputs, output=None):
        return self.run_failing(code, "build", *inputs, "-o", output or self.path("map.graphml"))

    def assert_nothing_written(self):
        self.assertEqual([f for f in os.listdir(self.folder) if "map" in f], [])

    def test_a_missing_file_is_named(self):
        lines = self.build_failing(1, "nowhere.txt")
        self.assertTrue(line_with(lines, "nowhere.txt", "no such file"), lines)
        self.assert_nothing_written()

    def test_a_missing_file_among_others_does_not_lose_the_others(self):
        good = self.path("toll.txt", ARTICLE)
        lines = self.build_failing(1, "nowhere.txt", good)
        self.assertTrue(line_with(lines, "nowhere.txt"), lines)
        with open(self.path("map.graphml"), encoding="utf-8") as written:
            self.assertIn("Ida Holt", written.read())

    def test_an_unreadable_file_or_folder_is_named(self):
        folder = self.path("locked")
        os.mkdir(folder, 0)
        self.addCleanup(os.chmod, folder, 0o700)
        file = self.path("secret.txt", ARTICLE)
        os.chmod(file, 0)
        for name in ("locked", "secret.txt"):
            lines = self.as_nobody(1, "build", name, "-o", "map.graphml")
            self.assertTrue(line_with(lines, name, "permission denied", "chmod u+r"), lines)
            self.assert_nothing_written()

    def test_a_folder_that_may_not_be_written_is_named(self):
        os.mkdir(self.path("locked"), 0o500)
        good = self.path("toll.txt", ARTICLE)
        lines = self.as_nobody(1, "build", good, "-o", "locked/map.graphml")
        self.assertTrue(line_with(lines, "locked", "may not be written"), lines)

    def as_nobody(self, code, *arguments):
        """run_failing as a user who is not root: root may read and write everywhere."""
        if os.geteuid() != 0:
            return self.run_failing(code, *arguments)
        os.chmod(self.folder, 0o777)
        program = shutil.copy(PROGRAM, self.folder / "standpoint-of-nobody")
        result = subprocess.run([program, *arguments], cwd=self.folder, capture_output=True, text=True, user=65534,
                                group=65534, extra_groups=[], timeout=60)
        self.assertEqual(result.returncode, code, result.stderr)
        return result.stderr.splitlines()

    def test_a_path_through_a_file_is_named(self):
        self.path("toll.txt", ARTICLE)
        lines = self.build_failing(1, "toll.txt/inner.txt")
        self.assertTrue(line_with(lines, "toll.txt/inner.txt"), lines)

    def test_a_folder_without_articles_is_named(self):
        os.mkdir(self.path("none"))
        lines = self.build_failing(1, "none")
        self.assertTrue(line_with(lines, "none", ".txt"), lines)

    def test_an_empty_file_is_named(self):
        lines = self.build_failing(1, self.path("empty.txt", ""))
        self.assertTrue(line_with(lines, "empty.txt", "empty"), lines)
        self.assert_nothing_written()

    def test_a_binary_file_is_named(self):
        lines = self.build_failing(1, self.path("photo.txt", bytes(range(256)) * 40))
        self.assertTrue(line_with(lines, "photo.txt", "binary"), lines)

    def test_utf16_text_is_named_with_the_remedy(self):
        lines = self.build_failing(1, self.path("wide.txt", ARTICLE.encode("utf-16")))
        self.assertTrue(line_with(lines, "wide.txt", "UTF-16", "iconv"), lines)

    def test_a_broken_json_line_is_named_and_the_other_nine_are_used(self):
        rows = ['{"text": "Mayor Ida Holt rejected the toll number %d."}' % i for i in range(10)]
        rows[6] = '{"text": "cut short'
        path = self.path("ten.jsonl", "\n".join(rows) + "\n")
        lines = self.build_failing(1, path)
        self.assertTrue(line_with(lines, "ten.jsonl:7"), lines)
        self.assertEqual(len(lines), 1, lines)
        result = self.run_program("extract", path)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(self.records(result.out)["document"]), 9)

    def test_a_csv_without_a_needed_column_is_named_with_the_columns_found(self):
        lines = self.build_failing(1, self.path("table.csv", "title,body\nToll,Holt said no.\n"))
        self.assertTrue(line_with(lines, "table.csv", "text", "title"), lines)
        lines = self.run_failing(1, "graph", self.path("coded.csv", "actor,issue,stance\nHolt,toll,oppose\n"),
                                 "-o", self.path("map.graphml"))
        self.assertTrue(line_with(lines, "coded.csv", "quote"), lines)

    def test_an_output_folder_that_does_not_exist_is_named_before_the_work(self):
        lines = self.build_failing(1, self.path("toll.txt", ARTICLE), output="none/map.graphml")
        self.assertTrue(line_with(lines, "none", "does not exist"), lines)
        self.assertEqual(len(lines), 1, lines)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_a_full_disk_is_named(self):
        good = self.path("toll.txt", ARTICLE)
        for command in (("build", good, "-o", "/dev/full"), ("extract", good, "-o", "/dev/full")):
            lines = self.run_failing(1, *command)
            self.assertTrue(line_with(lines, "/dev/full", "space"), lines)

    def test_an_unknown_map_format_is_a_usage_error_that_names_the_known_ones(self):
        lines = self.build_failing(2, self.path("toll.txt", ARTICLE), output="map.docx")
        self.assertTrue(line_with(lines, "map.docx", ".graphml"), lines)

    def test_a_failed_build_leaves_the_old_map_as_it_was(self):
        old = self.path("map.graphml", "old")
        self.build_failing(1, "nowhere.txt", output=old)
        with open(old, encoding="utf-8") as kept:
            self.assertEqual(kept.read(), "old")
        self.assertEqual(sorted(os.listdir(self.folder)), ["map.graphml"])

    def test_odd_text_is_read_and_reported(self):
        odd = b"\xef\xbb\xbfMayor Ida Holt rejected the toll.\r\nIt is \xff bad,\x00 she said.\r\n"
        result = self.run_program("extract", self.path("odd.txt", odd))
        self.assertEqual(result.returncode, 0, result.err)
        self.assertIn("odd.txt", result.err)
        self.assertIn("UTF-8", result.err)
        text = self.records(result.out)["document"][0]["text"]
        self.assertTrue(text.startswith("Mayor Ida Holt"))
        self.assertNotIn("\r", text)

    def test_megabytes_on_one_line_are_read(self):
        line = b"Mayor Ida Holt rejected the toll, she said. " + b"and the talk went on and on " * 40
        path = self.path("long.txt", line * (LONG_LINE // len(line)))
        result = self.run_program("extract", path, "--kinds", "issue", "-o", self.path("long.jsonl"),
                                  timeout=60 + LONG_LINE / 100_000)
        self.assertEqual(result.returncode, 0, result.err[-500:])
        with open(self.path("long.jsonl"), encoding="utf-8") as records:
            self.assertIn('"label":"toll"', records.read())

    def test_a_broken_record_is_named_by_its_line(self):
        records = self.path("map.jsonl", '{"record":"header","format":"standpoint","version":"1.0","offsets":"codepoint"}\n'
                            '{"record":"entity","id":"e:1","name":"Ida Holt","kind":"person"}\n'
                            '{"record":"statement","id":"s:1","doc":"d:1","actor":{"entity":"e:1"},'
                            '"issue":{"id":"i:1"},"stance":"suport","evidence":[]}\n')
        lines = self.run_failing(1, "graph", records, "-o", self.path("x.graphml"))
        self.assertTrue(line_with(lines, "map.jsonl:3", "unknown stance 'suport'"), lines)

    def test_records_of_another_major_version_are_refused(self):
        records = self.path("new.jsonl", '{"record":"header","format":"standpoint","version":"2.0","offsets":"codepoint"}\n')
        lines = self.run_failing(1, "graph", records, "-o", self.path("x.graphml"))
        self.assertTrue(line_with(lines, "new.jsonl", "2.0"), lines)


if __name__ == "__main__":
    unittest.main()
