"""`cmake --install` puts the package where Debian's interpreter finds it."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from program import SOURCE


class InstallTest(unittest.TestCase):
    def test_the_installed_package_is_imported_and_asked(self):
        with tempfile.TemporaryDirectory() as prefix:
            for component in ("libraries", "python"):  # with BUILD_SHARED_LIBS the one is linked with the other
                subprocess.run(["cmake", "--install", os.environ["STANDPOINT_BUILD"], "--prefix", prefix, "--component", component],
                               check=True, capture_output=True, timeout=120)
            modules = [path for path in pathlib.Path(prefix).rglob("standpoint/__init__.py")]
            self.assertEqual(len(modules), 1)
            package = modules[0].parent
            there = {path.name for path in package.iterdir()}
            source = {path.name for path in (SOURCE / "python" / "standpoint").iterdir() if path.name != "__pycache__"}
            self.assertLess(source, there)
            self.assertFalse([path for path in package.iterdir() if path.is_symlink()])
            if pathlib.Path("/etc/debian_version").exists():
                self.assertEqual(package, pathlib.Path(prefix) / "lib/python3/dist-packages/standpoint")
            code = ("import importlib.metadata, standpoint\n"
                    "assert importlib.metadata.version('standpoint') == standpoint.__version__\n"
                    "g = standpoint.build('The mayor, Ida Holt, rejected the toll. The union backed the toll.')\n"
                    "print(standpoint.__file__, g.who('oppose', 'toll')[0]['actor'])\n")
            done = subprocess.run([sys.executable, "-B", "-c", code], capture_output=True, text=True, timeout=60,
                                  cwd=prefix, env={"PYTHONPATH": str(package.parent), "PATH": "/usr/bin:/bin"})
            self.assertEqual(done.stderr, "")
            self.assertEqual(done.stdout, f"{package}/__init__.py Ida Holt\n")


if __name__ == "__main__":
    unittest.main()
