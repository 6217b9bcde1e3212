"""What the tests of the package share: the map of the example articles, made once by the program."""

import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import program

CODEBOOK = program.SOURCE / "examples" / "codebook"
NAMES = program.SOURCE / "examples" / "names"


class ExampleMapTest(unittest.TestCase):
    """A test case with map.jsonl in a scratch folder of its own."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="standpoint-python-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.program("build", program.ARTICLES, "--codebook", CODEBOOK, "--names", NAMES, "-o", "map.jsonl", "--quiet")
        cls.records = cls.folder / "map.jsonl"

    @classmethod
    def program(cls, *arguments):
        """What the program prints."""
        done = subprocess.run([program.PROGRAM, *map(str, arguments)], cwd=cls.folder, capture_output=True, text=True,
                              timeout=120)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        return done.stdout

    @classmethod
    def query(cls, question, path="map.jsonl", *options):
        return json.loads(cls.program("query", path, question, "--json", "--quiet", *options))
