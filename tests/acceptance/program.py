"""What the acceptance tests share: running the program, a scratch folder, reading its output."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["STANDPOINT"]
SOURCE = pathlib.Path(os.environ["STANDPOINT_SOURCE"])
ARTICLES = SOURCE / "examples" / "articles"
SHARED = SOURCE.parent / "shared"

ARTICLE = """Holt rejects bridge toll

The mayor, Ida Holt, rejected the bridge toll on Monday. "We will not pay it," she said.

The Drivers' Guild praised Holt. Marel Lines, a ferry operator, backed the bridge toll and criticised Holt.
"""


class ProgramTest(unittest.TestCase):
    """A test with a scratch folder that it runs the program in."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="standpoint-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name, content=None):
        """A path in the scratch folder, written with `content` (text or bytes) if there is one."""
        path = self.folder / name
        if content is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def run_program(self, *arguments, stdin=b"", timeout=120):
        result = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout,
                                cwd=self.folder)
        result.out = result.stdout.decode("utf-8", "replace")
        result.err = result.stderr.decode("utf-8", "replace")
        return result

    def run_ok(self, *arguments, **options):
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.returncode, 0, result.err)
        return result

    def run_failing(self, code, *arguments, **options):
        """Runs and checks the exit code; returns the error lines, each of which names the program first."""
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.returncode, code, f"stderr: {result.err}\nstdout: {result.out[:500]}")
        lines = result.err.splitlines()
        for line in lines:
            self.assertTrue(line.startswith("standpoint: "), line)
        return lines

    def records(self, text):
        """Records by kind."""
        found = {}
        for line in text.splitlines():
            record = json.loads(line)
            found.setdefault(record["record"], []).append(record)
        return found
