"""The HTTP API, against the OpenAPI document that it serves: every path, every parameter, every error."""

import http.client
import io
import json
import pathlib
import re
import sqlite3
import subprocess
import unittest
import urllib.parse
import xml.etree.ElementTree as ElementTree
import zipfile

from program import ARTICLES, PROGRAM, ProgramTest

KNOWN_KEYWORDS = {"type", "enum", "const", "pattern", "minimum", "maximum", "minItems", "items", "properties", "required",
                  "additionalProperties", "$ref", "description"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


class SchemaChecker:
    """JSON Schema 2020-12 as far as the document uses it; a keyword that is not known here is an error."""

    def __init__(self, document):
        self.schemas = document["components"]["schemas"]

    def is_type(self, value, name):
        if name in ("integer", "number"):
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
            return is_number and (name == "number" or value == int(value))
        return isinstance(value, TYPES[name])

    def faults(self, value, schema, place="answer"):
        unknown = set(schema) - KNOWN_KEYWORDS
        if unknown:
            raise ValueError(f"{place}: the schema uses {unknown}, which this test does not check")
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/components/schemas/")
            yield from self.faults(value, self.schemas[name], place)
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else types
        if types and not any(self.is_type(value, name) for name in types):
            yield f"{place}: {value!r:.60} is no {types}"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"{place}: {value!r:.60} is none of {schema['enum']}"
        if "const" in schema and value != schema["const"]:
            yield f"{place}: {value!r:.60} is not {schema['const']}"
        if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
            yield f"{place}: {value!r:.60} does not match {schema['pattern']}"
        if "minimum" in schema and value < schema["minimum"]:
            yield f"{place}: {value} is below {schema['minimum']}"
        if "maximum" in schema and value > schema["maximum"]:
            yield f"{place}: {value} is above {schema['maximum']}"
        if isinstance(value, list):
            if len(value) < schema.get("minItems", 0):
                yield f"{place}: has {len(value)} items"
            for number, item in enumerate(value):
                yield from self.faults(item, schema.get("items", {}), f"{place}[{number}]")
        if isinstance(value, dict):
            for name in schema.get("required", []):
                if name not in value:
                    yield f"{place}: has no {name}"
            for name, member in value.items():
                if name in schema.get("properties", {}):
                    yield from self.faults(member, schema["properties"][name], f"{place}.{name}")
                elif schema.get("additionalProperties", True) is False:
                    yield f"{place}: {name} is not described"
                elif isinstance(schema.get("additionalProperties"), dict):
                    yield from self.faults(member, schema["additionalProperties"], f"{place}.{name}")


class Site:
    """A program that serves a map while the test runs."""

    def __init__(self, test, *arguments):
        process = subprocess.Popen([PROGRAM, "serve", *map(str, arguments), "--port", "0"], stderr=subprocess.PIPE, text=True)
        test.addCleanup(process.stderr.close)
        test.addCleanup(process.wait)
        test.addCleanup(process.kill)
        self.port = int(re.fullmatch(r"http://127\.0\.0\.1:(\d+)/", process.stderr.readline().strip()).group(1))
        self.document = self.json("/api/v1/openapi.json")

    def ask(self, path, method="GET", headers=None, **parameters):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        question = urllib.parse.urlencode(parameters, doseq=True)
        connection.request(method, path + ("?" + question if question else ""), headers=headers or {})
        answer = connection.getresponse()
        answer.body = b"" if answer.getheader("Content-Type", "").startswith("text/event-stream") else answer.read()
        connection.close()
        return answer

    def json(self, path, **parameters):
        return json.loads(self.ask(path, **parameters).body)


class ApiTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.site = Site(self, ARTICLES)
        self.document = self.site.document
        self.checker = SchemaChecker(self.document)
        node = self.site.json("/api/v1/nodes", kind=["person", "institution", "group"])["items"]
        issue = self.site.json("/api/v1/issues")["items"][0]
        edge = self.site.json("/api/v1/edges", relation="opposes")["items"][0]
        statement = self.site.json("/api/v1/statements")["items"][0]
        self.ids = {"nodes": node[0]["id"], "issues": issue["id"], "edges": edge["id"], "statements": statement["id"],
                    "documents": statement["document"]["id"]}
        self.samples = {"issue": issue["label"], "actor": node[0]["label"], "node": node[0]["label"], "ego": issue["id"],
                        "document": self.ids["documents"], "edge": edge["id"], "q": "the", "cursor": None,
                        ("/api/v1/paths", "from"): node[0]["id"], ("/api/v1/paths", "to"): node[1]["label"],
                        ("/api/v1/query", "q"): "camps"}

    def operations(self):
        for path, methods in self.document["paths"].items():
            for method, operation in methods.items():
                self.assertEqual(method, "get")
                yield path, operation

    def place(self, path, variable=None):
        """The path with an id (or a format) of this map in the place of its variable."""
        collection = path.removeprefix("/api/v1/").split("/")[0]
        value = variable if variable is not None else self.ids.get(collection, "graphml")
        return re.sub(r"\{\w+\}", lambda _: urllib.parse.quote(value, safe=""), path)

    def sample(self, path, parameter):
        schema = parameter["schema"].get("items", parameter["schema"])
        if (path, parameter["name"]) in self.samples:
            return self.samples[path, parameter["name"]]
        if parameter["name"] in self.samples:
            return self.samples[parameter["name"]]
        if "enum" in schema:
            return schema["enum"][0]
        if "pattern" in schema:
            return "2026-03" if parameter["name"] == "from" else "2026"
        return schema["minimum"] if schema["type"] == "number" else 2 if schema["maximum"] >= 2 else schema["maximum"]

    def needed(self, path, operation):
        return {p["name"]: self.sample(path, p) for p in operation["parameters"] if p["in"] == "query" and p["required"]}

    def check_answer(self, operation, answer):
        content = operation["responses"]["200"]["content"]
        self.assertEqual(answer.status, 200, answer.body[:500])
        kind = answer.getheader("Content-Type")
        self.assertIn(kind, content)
        self.assertEqual(answer.getheader("X-Content-Type-Options"), "nosniff")
        if kind == "application/json" and content[kind]["schema"]:
            faults = list(self.checker.faults(json.loads(answer.body), content[kind]["schema"]))
            self.assertEqual(faults[:5], [])

    def check_problem(self, answer, status):
        self.assertEqual(answer.status, status, answer.body[:300])
        self.assertEqual(answer.getheader("Content-Type"), "application/problem+json")
        problem = json.loads(answer.body)
        self.assertEqual(list(self.checker.faults(problem, self.document["components"]["schemas"]["Problem"])), [])
        self.assertEqual(problem["status"], status)
        return problem

    def test_the_document_is_openapi_and_names_every_operation_once(self):
        self.assertEqual(self.document["openapi"], "3.1.0")
        names = [operation["operationId"] for _, operation in self.operations()]
        self.assertEqual(len(names), len(set(names)))
        self.assertGreater(len(names), 24)
        text = json.dumps(self.document)
        for name in re.findall(r"#/components/schemas/(\w+)", text):
            self.assertIn(name, self.document["components"]["schemas"])
        for name in self.document["components"]["schemas"]:
            self.assertIn(f"#/components/schemas/{name}\"", text, f"{name} is used nowhere")

    def test_every_path_answers_as_its_schema_says_with_each_parameter(self):
        for path, operation in self.operations():
            needed = self.needed(path, operation)
            with self.subTest(path=path):
                self.check_answer(operation, self.site.ask(self.place(path), **needed))
            for parameter in operation["parameters"]:
                value = self.sample(path, parameter) if parameter["in"] == "query" else None
                if value is None:
                    continue
                given = dict(needed, **{parameter["name"]: value})
                if parameter["name"] == "picture":
                    with self.subTest(path=path, **given):
                        self.check_answer(operation, self.site.ask(self.place(path, "svg"), **given))
                    continue
                with self.subTest(path=path, **given):
                    self.check_answer(operation, self.site.ask(self.place(path), **given))

    def test_a_parameter_that_is_not_listed_or_has_no_value_of_its_type_is_named(self):
        for path, operation in self.operations():
            needed = self.needed(path, operation)
            with self.subTest(path=path):
                problem = self.check_problem(self.site.ask(self.place(path), **dict(needed, unheard_of="1")), 400)
                self.assertEqual(problem["errors"][0]["parameter"], "unheard_of")
            for parameter in operation["parameters"]:
                schema = parameter["schema"].get("items", parameter["schema"])
                if parameter["in"] != "query":
                    continue
                wrong = "x" * 1001 if schema.get("maxLength") else "nonsense"
                with self.subTest(path=path, parameter=parameter["name"]):
                    problem = self.check_problem(self.site.ask(self.place(path), **dict(needed, **{parameter["name"]: wrong})), 400)
                    self.assertIn(parameter["name"], [error["parameter"] for error in problem["errors"]])
                if parameter["required"]:
                    self.check_problem(self.site.ask(self.place(path)), 400)

    def test_a_misspelt_parameter_and_a_misspelt_name_are_told_what_was_meant(self):
        problem = self.check_problem(self.site.ask("/api/v1/graph", stanse="oppose"), 400)
        self.assertIn("'stance'", problem["detail"])
        problem = self.check_problem(self.site.ask("/api/v1/graph", kind="persom"), 400)
        self.assertIn("person", problem["detail"])
        self.check_problem(self.site.ask("/api/v1/statements", actor="Nobody Whatsoever"), 400)

    def test_each_documented_error_occurs(self):
        for path, operation in self.operations():
            if "404" in operation["responses"]:
                with self.subTest(path=path):
                    self.check_problem(self.site.ask(self.place(path, "n/o%such?thing"), **self.needed(path, operation)), 404)
            if "410" in operation["responses"]:
                with self.subTest(path=path):
                    self.check_problem(self.site.ask(self.place(path), cursor="0123456789abcdef.1"), 410)
                    self.check_problem(self.site.ask(self.place(path), cursor="."), 400)
        self.check_problem(self.site.ask("/api/v1/nowhere"), 404)
        self.check_problem(self.site.ask("/api/v1/meta", method="POST"), 405)
        self.check_problem(self.site.ask("/api/v1/meta", headers={"Host": "evil.example"}), 421)

    def test_pages_hold_every_statement_once(self):
        whole = self.site.json("/api/v1/statements", limit=1000)
        self.assertIsNone(whole["next"])
        ids, cursor = [], {}
        for _ in range(1000):
            page = self.site.json("/api/v1/statements", limit=7, **cursor)
            self.assertEqual(page["total"], whole["total"])
            ids += [item["id"] for item in page["items"]]
            if page["next"] is None:
                break
            cursor = {"cursor": page["next"]}
        self.assertEqual(ids, [item["id"] for item in whole["items"]])
        answer = self.site.ask("/api/v1/statements", limit=7, stance=["oppose", "support"])
        link = re.fullmatch(r'<(/api/v1/statements\?.*)>; rel="next"', answer.getheader("Link")).group(1)
        following = json.loads(self.site.ask(link).body)["items"]
        self.assertEqual(len(following), 7)
        self.assertNotIn(following[0]["id"], [item["id"] for item in json.loads(answer.body)["items"]])

    def test_every_number_of_a_node_and_an_edge_leads_to_as_many_statements(self):
        for node in self.site.json("/api/v1/nodes", limit=1000)["items"]:
            side = {"issue": node["id"]} if node["kind"] == "issue" else {"actor": node["id"]}
            self.assertEqual(self.site.json("/api/v1/statements", limit=1, **side)["total"], node["statements"], node["label"])
        for edge in self.site.json("/api/v1/edges", limit=1000)["items"]:
            self.assertEqual(self.site.json("/api/v1/statements", limit=1, edge=edge["id"])["total"], edge["statements"])

    def test_the_page_and_the_lists_tell_the_same(self):
        page = self.site.json("/api/v1/page")
        lengths = {name: {len(column) for column in table.values()} for name, table in page.items() if isinstance(table, dict)}
        self.assertTrue(all(len(one) == 1 for one in lengths.values()), lengths)
        statements = self.site.json("/api/v1/statements", limit=1000)["items"]
        self.assertEqual(page["statements"]["id"], [s["id"] for s in statements])
        labels = page["nodes"]["label"]
        for place, statement in enumerate(statements):
            self.assertEqual(labels[page["statements"]["actor"][place]], statement["actor"]["label"])
            if "issue" in statement:
                self.assertEqual(labels[page["statements"]["issue"][place]], statement["issue"]["label"])
        edges = {e["id"]: e for e in self.site.json("/api/v1/edges", limit=1000)["items"]}
        for place, edge in enumerate(page["edges"]["id"]):
            self.assertEqual(len(page["edges"]["rests_on"][place]), edges[edge]["statements"])
            self.assertEqual([labels[issue] for issue in page["edges"]["issues"][place]], edges[edge]["issues"])

    def test_filters_of_the_graph_hide_what_does_not_pass(self):
        everything = self.site.json("/api/v1/graph")
        opposing = self.site.json("/api/v1/graph", stance="oppose", view="stances")
        self.assertTrue(opposing["edges"])
        self.assertEqual({edge["relation"] for edge in opposing["edges"]}, {"opposes"})
        self.assertGreater(opposing["hidden_edges"], 0)
        self.assertEqual(self.site.json("/api/v1/graph", to="1900")["edges"],
                         [edge for edge in everything["edges"] if edge["relation"] == "affiliated"])
        ego = self.site.json(f"/api/v1/nodes/{urllib.parse.quote(self.ids['issues'], safe='')}/neighbours")
        self.assertIn(self.ids["issues"], [node["id"] for node in ego["nodes"]])
        self.assertLess(len(ego["nodes"]), len(everything["nodes"]))

    def test_names_are_taken_as_people_type_them(self):
        label = self.samples["actor"]
        by_name = self.site.json("/api/v1/nodes/" + urllib.parse.quote(label.upper()))
        self.assertEqual(by_name["node"]["id"], self.ids["nodes"])
        found = self.site.json("/api/v1/search", q=label[:4])["items"]
        self.assertIn(self.ids["nodes"], [item["who"]["id"] for item in found])

    def test_exports_are_what_they_say(self):
        formats = next(p for p in self.document["paths"]["/api/v1/export/{format}"]["get"]["parameters"] if p["in"] == "path")
        for name in formats["schema"]["enum"]:
            with self.subTest(format=name):
                answer = self.site.ask(f"/api/v1/export/{name}")
                self.assertEqual(answer.status, 200, answer.body[:300])
                self.assertRegex(answer.getheader("Content-Disposition"), r'^attachment; filename="[\w.-]+"$')
                self.assertTrue(answer.body)
                narrowed = self.site.ask(f"/api/v1/export/{name}", stance="oppose")
                self.assertEqual(narrowed.status, 200)
                self.assertNotEqual(narrowed.body, answer.body)
        graphml = self.path("one.graphml", self.site.ask("/api/v1/export/graphml", view="actors").body)
        self.assertEqual(ElementTree.parse(graphml).getroot().tag, "{http://graphml.graphdrawing.org/xmlns}graphml")
        with zipfile.ZipFile(io.BytesIO(self.site.ask("/api/v1/export/csv").body)) as tables:
            self.assertIsNone(tables.testzip())
            self.assertEqual(tables.namelist(), ["map.nodes.csv", "map.edges.csv"])
        project = self.path("one.standpoint", self.site.ask("/api/v1/export/standpoint").body)
        with sqlite3.connect(project) as database:
            self.assertGreater(database.execute("SELECT count(*) FROM statements").fetchone()[0], 10)
        records = self.path("one.jsonl", self.site.ask("/api/v1/export/jsonl", stance="oppose").body)
        self.assertEqual({s["stance"] for s in self.records(pathlib.Path(records).read_text("utf-8"))["statement"]}, {"oppose"})
        self.run_ok("graph", records, "-o", self.path("again.graphml"))

    def test_events_are_a_stream(self):
        answer = self.site.ask("/api/v1/events")
        self.assertEqual((answer.status, answer.getheader("Content-Type")), (200, "text/event-stream"))


class OtherMapsTest(ProgramTest):
    def test_a_finished_map_says_that_it_knows_only_the_best_quotes(self):
        graphml = self.path("map.graphml")
        self.run_ok("build", ARTICLES, "-o", graphml)
        site = Site(self, graphml)
        checker = SchemaChecker(site.document)
        page = site.json("/api/v1/page")
        self.assertEqual(list(checker.faults(page, {"$ref": "#/components/schemas/Page"}))[:5], [])
        self.assertFalse(page["complete"])
        self.assertTrue(any(len(on) < n for on, n in zip(page["edges"]["rests_on"], page["edges"]["statements"])))
        self.assertTrue(all(page["edges"]["evidence"][i] for i, r in enumerate(page["edges"]["relation"]) if r == "conflict"))
        self.assertTrue(any(page["edges"]["issues"]))
        statements = site.json("/api/v1/statements")
        self.assertEqual(list(checker.faults(statements, {"$ref": "#/components/schemas/StatementList"}))[:5], [])

    def test_rolled_up_a_statement_says_who_spoke_and_for_whom_it_counts(self):
        site = Site(self, ARTICLES, "--roll-up", "institution")
        checker = SchemaChecker(site.document)
        page = site.json("/api/v1/page")
        self.assertEqual(page["roll_up"], "institution")
        self.assertTrue(any(page["nodes"]["speakers"]))
        statements = site.json("/api/v1/statements", limit=1000)
        self.assertEqual(list(checker.faults(statements, {"$ref": "#/components/schemas/StatementList"}))[:5], [])
        spoken = [s for s in statements["items"] if "counted_for" in s]
        self.assertTrue(spoken)
        ids = dict(zip(page["nodes"]["id"], page["nodes"]["label"]))
        for statement in spoken:
            self.assertEqual(ids[statement["counted_for"]["id"]], statement["counted_for"]["label"])
            self.assertNotEqual(statement["actor"]["id"], statement["counted_for"]["id"])


if __name__ == "__main__":
    unittest.main()
