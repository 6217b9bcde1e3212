"""standpoint serve: the map in a browser."""

import json
import re
import signal
import socket
import subprocess
import time
import unittest
import urllib.parse
import urllib.request

from program import ARTICLES, PROGRAM, ProgramTest


class ServeTest(ProgramTest):
    def serve(self, *arguments):
        process = subprocess.Popen([PROGRAM, "serve", *map(str, arguments)], stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        address = process.stderr.readline().strip()
        self.assertRegex(address, r"^http://127\.0\.0\.1:\d+/$")
        return process, address

    def get(self, address):
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.read().decode()

    def test_articles_are_served_as_a_page_with_nodes_edges_and_evidence(self):
        _, address = self.serve(ARTICLES, "--port", "0")
        page = self.get(address)
        self.assertIn("<!doctype html>", page.lower())
        for asset in re.findall(r'(?:src|href)="([^"]+)"', page):
            self.assertTrue(asset.startswith("data:") or self.get(address + asset.lstrip("/")), asset)
        graph = json.loads(self.get(address + "api/v1/graph"))
        self.assertGreater(len(graph["nodes"]), 14)
        self.assertTrue(any(edge.get("evidence") for edge in graph["edges"]))

    def test_records_are_served_as_the_articles_they_came_from(self):
        records = self.path("map.jsonl")
        self.run_ok("build", ARTICLES, "-o", records)
        _, from_articles = self.serve(ARTICLES, "--port", "0")
        _, from_records = self.serve(records, "--port", "0")
        self.assertEqual(json.loads(self.get(from_articles + "api/v1/graph"))["nodes"],
                         json.loads(self.get(from_records + "api/v1/graph"))["nodes"])

    def test_the_address_is_the_first_line_also_when_something_is_to_be_said(self):
        folder = self.path("articles/odd.txt", b"Mayor Ida Holt rejected the \xff toll.\n").rpartition("/")[0]
        self.path("articles/empty.txt", "")
        process, _ = self.serve(folder, "--port", "0")
        self.assertIn("empty.txt", process.stderr.readline() + process.stderr.readline())

    def test_a_map_is_served_as_the_records_it_was_made_from(self):
        records, graphml = self.path("map.jsonl"), self.path("map.graphml")
        self.run_ok("build", ARTICLES, "-o", records, "-o", graphml, "--title", "Berths")
        _, from_records = self.serve(records, "--port", "0")
        _, from_map = self.serve(graphml, "--port", "0")
        expected = json.loads(self.get(from_records + "api/v1/graph"))
        shown = json.loads(self.get(from_map + "api/v1/graph"))
        for key in ("nodes", "edges"):
            self.assertEqual([one["id"] for one in shown[key]], [one["id"] for one in expected[key]])
        for key in ("relation", "evidence", "document", "statements", "issues"):
            self.assertEqual([one[key] for one in shown["edges"]], [one[key] for one in expected["edges"]])
        self.assertEqual(json.loads(self.get(from_map + "api/v1/meta"))["title"], "Berths")
        stance = next(edge for edge in shown["edges"] if edge["relation"] == "opposes")
        (statement,) = json.loads(self.get(from_map + "api/v1/statements?edge=" + urllib.parse.quote(stance["id"])))["items"]
        self.assertEqual(statement["quote"], stance["evidence"])

    def test_rolled_up_an_institution_shows_what_its_people_say_and_a_review_holds(self):
        table = self.run_ok("review", "export", ARTICLES).out
        review = self.path("review.csv", table.replace(",auto,", ",accepted,", 1).replace(",auto,", ",rejected,", 1))
        _, address = self.serve(ARTICLES, "--roll-up", "institution", "--review", review, "--port", "0")
        meta = json.loads(self.get(address + "api/v1/meta"))
        self.assertEqual(meta["roll_up"], "institution")
        self.assertEqual(meta["statements"], table.count(",auto,") - 1)
        graph = json.loads(self.get(address + "api/v1/graph"))
        (body,) = [n for n in graph["nodes"] if any("Ambrose Tully" in s for s in n.get("speakers", []))]
        self.assertNotIn("Ambrose Tully", [n["label"] for n in graph["nodes"]])
        found = json.loads(self.get(address + "api/v1/statements?node=" + urllib.parse.quote(body["id"])))["items"]
        self.assertGreaterEqual(len(found), body["statements"])
        self.assertIn("Ambrose Tully", {s["actor"]["label"] for s in found})
        everything = [s for n in graph["nodes"] if n["kind"] == "issue" for s in
                      json.loads(self.get(address + "api/v1/statements?node=" + urllib.parse.quote(n["id"])))["items"]]
        self.assertEqual({s.get("review") for s in everything}, {None, "accepted"})

    def test_a_broken_map_and_a_map_among_others_are_named(self):
        broken = self.path("broken.graphml", "<graphml><graph>")
        (line,) = self.run_failing(1, "serve", broken, "--port", "0")
        self.assertIn("broken.graphml:1", line)
        (line,) = self.run_failing(2, "serve", broken, ARTICLES, "--port", "0")
        self.assertIn("shown alone", line)
        (line,) = self.run_failing(2, "serve", broken, "--from", "2026-03-01", "--port", "0")
        self.assertIn("--from", line)

    def test_term_and_int_end_it_in_a_second_with_code_0(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            process, address = self.serve(ARTICLES, "--port", "0")
            host, port = re.fullmatch(r"http://([\d.]+):(\d+)/", address).groups()
            with socket.create_connection((host, int(port))) as idle:
                idle.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                idle.recv(100)
                start = time.monotonic()
                process.send_signal(number)
                self.assertEqual(process.wait(timeout=10), 0)
                self.assertLess(time.monotonic() - start, 3.0)

    def test_a_taken_port_is_named_with_the_remedy(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            (line,) = self.run_failing(1, "serve", ARTICLES, "--port", port, "--quiet")
        self.assertIn(str(port), line)
        self.assertIn("--port 0", line)


if __name__ == "__main__":
    unittest.main()
