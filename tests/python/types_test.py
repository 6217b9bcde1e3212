"""What the stubs and types say is what is there."""

import ast
import importlib.util
import inspect
import pathlib
import subprocess
import sys
import tempfile
import typing
import unittest

import standpoint
from example_map import ExampleMapTest
from program import SOURCE
from standpoint import _map, _questions, _standpoint

PACKAGE = SOURCE / "python" / "standpoint"
EXAMPLE = pathlib.Path(__file__).with_name("typed_example.py")


def stub_of(name):
    return ast.parse((PACKAGE / name).read_text(encoding="utf-8"))


def class_of(tree, name):
    return next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)


def signature_in_stub(function):
    """(name, kind, default) of each parameter."""
    arguments = function.args
    plain = arguments.posonlyargs + arguments.args
    defaults = [None] * (len(plain) - len(arguments.defaults)) + list(arguments.defaults)
    found = [(one.arg, "plain", None if default is None else ast.literal_eval(default))
             for one, default in zip(plain, defaults)]
    found += [(one.arg, "named", ast.literal_eval(default)) for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults)]
    return found


def signature_at_work(function):
    found = []
    for one in inspect.signature(function).parameters.values():
        kind = "named" if one.kind is inspect.Parameter.KEYWORD_ONLY else "plain"
        found.append((one.name, kind, None if one.default is inspect.Parameter.empty else one.default))
    return found


class TypesTest(ExampleMapTest):
    def test_the_stubs_of_the_map_have_its_members_and_signatures(self):
        self.compare_class(_map.Map, "_map.pyi")
        self.compare_class(_questions.Questions, "_questions.pyi")

    def compare_class(self, owner, file):
        stub = {node.name: node for node in class_of(stub_of(file), owner.__name__).body if isinstance(node, ast.FunctionDef)}
        members = {name: value for name, value in vars(owner).items()
                   if (not name.startswith("_") or name in ("__init__", "__len__", "__contains__", "__repr__"))}
        self.assertGreater(len(members), 10)
        self.assertEqual(set(stub), set(members))
        for name, member in members.items():
            with self.subTest(name):
                if isinstance(member, property):
                    self.assertEqual([one.id for one in stub[name].decorator_list], ["property"])
                    continue
                self.assertEqual(signature_in_stub(stub[name]), signature_at_work(member))
                self.assertTrue(member.__doc__ or name.startswith("__"), "what users call says what it does")

    def test_the_stub_of_the_compiled_part_has_its_members(self):
        tree = stub_of("_standpoint.pyi")
        functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
        self.assertEqual(set(functions) | {"Map", "version"},
                         {name for name in vars(_standpoint) if not name.startswith("__")})
        methods = {node.name: node for node in class_of(tree, "Map").body if isinstance(node, ast.FunctionDef)}
        self.assertEqual(set(methods), {name for name in vars(_standpoint.Map) if not name.startswith("_")})
        for name, node in {**functions, **methods}.items():
            at_work = getattr(_standpoint, name, None) if name in functions else getattr(_standpoint.Map, name)
            if isinstance(at_work, property):
                continue
            # pybind11 says "name(a: str, b: int) -> str" in the first line.
            said = at_work.__doc__.splitlines()[0]
            names = [one.arg for one in node.args.args if one.arg != "self"]
            for argument in names:
                self.assertIn(f"{argument}: ", said)
            self.assertEqual(said.split(" -> ")[0].count(": "), len(names) + (name in methods), said)

    def test_everything_public_is_there_and_says_what_it_is(self):
        for name in standpoint.__all__:
            self.assertTrue(hasattr(standpoint, name), name)
            if name != "__version__":
                self.assertTrue(getattr(standpoint, name).__doc__, name)
        public = {name for name, value in vars(standpoint).items()
                  if not name.startswith("_") and not inspect.ismodule(value)}
        self.assertEqual(public | {"__version__"}, set(standpoint.__all__))

    def test_rows_have_the_members_of_their_types(self):
        g = standpoint.read(self.records)
        rows = {standpoint.Ally: g.allies_of("corvane"), standpoint.Foe: g.foes_of("corvane"),
                standpoint.Neighbour: g.neighbours_of("corvane"), standpoint.Position: g.positions_of("corvane"),
                standpoint.Stance: g.who("oppose", "fee"), standpoint.Evidence: g.evidence("corvane", "fee"),
                standpoint.SharedIssue: g.common_ground("corvane", "HWU"), standpoint.PathStep: g.path("tully", "vasterby"),
                standpoint.Broker: g.brokers_between(1, 2), standpoint.Change: g.changes("skerrylink"),
                standpoint.Camp: g.camps(), standpoint.Node: g.actors() + g.issues(), standpoint.Edge: g.edges(),
                standpoint.Statement: g.statements(), standpoint.Match: g.search("h")}
        plain = {str: str, int: int, float: float, typing.List[str]: list, typing.Optional[float]: (float, type(None))}
        for row_type, found in rows.items():
            members = typing.get_type_hints(row_type)
            self.assertTrue(found, row_type)
            for row in found:
                self.assertEqual(set(row), set(members), row_type)
                for name, value in row.items():
                    self.assertIsInstance(value, plain[members[name]], f"{row_type.__name__}.{name}")

    @unittest.skipUnless(importlib.util.find_spec("mypy"), "mypy is not there")
    def test_mypy_is_strict_with_the_package_and_with_who_uses_it(self):
        with tempfile.TemporaryDirectory() as folder:
            config = pathlib.Path(folder) / "mypy.ini"
            config.write_text("[mypy]\nstrict = True\n[mypy-pandas.*,networkx.*]\nignore_missing_imports = True\n",
                              encoding="utf-8")
            done = subprocess.run([sys.executable, "-m", "mypy", "--config-file", config, "--cache-dir", folder,
                                   "-p", "standpoint", "-m", "typed_example"],
                                  cwd=folder, capture_output=True, text=True, timeout=300,
                                  env={"MYPYPATH": f"{PACKAGE.parent}:{EXAMPLE.parent}", "PATH": "/usr/bin:/bin"})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_typed_example_runs(self):
        done = subprocess.run([sys.executable, "-B", EXAMPLE, self.records], capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout.splitlines()[0], "Harbour Workers' Union 1.4 on 2 issues")


if __name__ == "__main__":
    unittest.main()
