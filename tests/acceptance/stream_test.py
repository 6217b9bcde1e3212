"""Conversions of records hold one document, however many there are."""

import json
import os
import pathlib
import random
import subprocess
import sys
import unittest

from program import PROGRAM, SOURCE, ProgramTest

RECORDS = 60_000
LIMIT = 64 << 20  # bytes; these records take 120 MB and more when they are held


class StreamTest(ProgramTest):
    def convert(self, source, target):
        """Converts; returns the largest memory of the process in bytes."""
        process = subprocess.Popen([PROGRAM, "convert", source, target, "--quiet"], stderr=subprocess.PIPE)
        err = process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        process.stderr.close()
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0, err)
        return usage.ru_maxrss * 1024

    def test_memory_stays_flat_and_nothing_is_lost(self):
        source = self.path("records.jsonl")
        with open(source, "wb") as out:
            subprocess.run([sys.executable, SOURCE / "tests/bench/records.py", str(RECORDS)], stdout=out, check=True)
        for name in ("out.jsonld", "out.dna", "out.standpoint"):
            with self.subTest(name):
                self.assertLess(self.convert(source, self.path(name)), LIMIT)
        annotations = json.loads(pathlib.Path(self.path("out.jsonld")).read_text())
        self.assertEqual(annotations["total"], RECORDS // 4 * 3)
        self.assertEqual(len(annotations["first"]["items"]), annotations["total"])
        # There and back, nothing is lost.
        for name in ("out.dna", "out.standpoint"):
            with self.subTest(name):
                self.run_ok("convert", self.path(name), self.path("back.jsonl"), "--quiet")
                back = self.records(pathlib.Path(self.path("back.jsonl")).read_text())
                self.assertEqual((len(back["document"]), len(back["statement"])), (RECORDS // 4, RECORDS // 4 * 3))

    def test_records_in_another_order_give_the_same(self):
        lines = subprocess.run([sys.executable, SOURCE / "tests/bench/records.py", "400"], capture_output=True,
                               check=True).stdout.decode().splitlines(keepends=True)
        mixed = lines[1:]
        random.Random(1).shuffle(mixed)
        ordered, shuffled = self.path("a.jsonl", "".join(lines)), self.path("b.jsonl", lines[0] + "".join(mixed))
        for suffix in ("jsonld", "dna"):
            with self.subTest(suffix):
                a, b = self.path("a." + suffix), self.path("b." + suffix)
                self.convert(ordered, a)
                self.convert(shuffled, b)
                self.assertEqual(pathlib.Path(a).read_bytes(), pathlib.Path(b).read_bytes())

    def test_a_scratch_folder_that_may_not_be_written_is_told(self):
        source = self.path("a.jsonl", '{"record":"document","id":"d:1","text":"Ida Holt."}\n')
        environment = dict(os.environ, TMPDIR=str(self.folder / "none"))
        result = subprocess.run([PROGRAM, "convert", source, self.path("a.dna")], capture_output=True, env=environment)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"TMPDIR", result.stderr)
        self.assertFalse((self.folder / "a.dna").exists())


if __name__ == "__main__":
    unittest.main()
