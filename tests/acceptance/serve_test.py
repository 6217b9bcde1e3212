"""standpoint serve: the map in a browser."""

import json
import os
import re
import signal
import socket
import subprocess
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

from program import ARTICLE, ARTICLES, PROGRAM, ProgramTest

TABLE = "document,date,actor,issue,stance,quote\n1,2026-03-02,Ida Holt,toll,oppose,We will not pay\n"
ROW = "2,2026-03-03,Jon Berg,toll,support,It pays for the bridge\n"


class ServeTest(ProgramTest):
    def serve(self, *arguments):
        process = subprocess.Popen([PROGRAM, "serve", *map(str, arguments)], stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        address = process.stderr.readline().strip()
        self.assertRegex(address, r"^http://[\d.]+:\d+/(\?token=[0-9a-f]{64})?$")
        return process, address

    def events(self, address):
        """The stream of events, as pairs of name and data."""
        stream = urllib.request.urlopen(address + "api/v1/events", timeout=20)
        self.addCleanup(stream.close)
        while True:
            name = data = None
            while line := stream.readline().decode().rstrip("\n"):
                key, _, value = line.partition(": ")
                name, data = (value if key == "event" else name), (value if key == "data" else data)
            if name:
                yield name, json.loads(data)

    def generation(self, address):
        return json.loads(self.get(address + "api/v1/meta"))["generation"]

    def statements(self, address):
        return json.loads(self.get(address + "api/v1/meta"))["statements"]

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
            events = self.events(address)
            next(events)
            with socket.create_connection((host, int(port))) as idle:
                idle.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                idle.recv(100)
                start = time.monotonic()
                process.send_signal(number)
                self.assertEqual(process.wait(timeout=10), 0)
                self.assertLess(time.monotonic() - start, 1.0)
                with self.assertRaises(OSError):
                    socket.create_connection((host, int(port)))

    def test_a_file_that_is_replaced_is_shown_anew_and_pages_hear_of_it(self):
        table = self.path("map.csv", TABLE)
        process, address = self.serve(table, "--port", "0")
        events = self.events(address)
        self.assertEqual(next(events), ("generation", {"generation": self.generation(address)}))
        self.assertEqual(self.statements(address), 1)
        os.replace(self.path("new.csv", TABLE + ROW), table)
        self.assertEqual(next(events), ("changed", {"generation": self.generation(address)}))
        self.assertEqual(self.statements(address), 2)
        with open(table, "a", encoding="utf-8") as file:
            file.write(ROW.replace("2,", "3,", 1).replace("Berg", "Holm"))
        self.assertEqual(next(events), ("changed", {"generation": self.generation(address)}))
        self.assertEqual(self.statements(address), 3)
        self.assertEqual(next(self.events(address)), ("generation", {"generation": self.generation(address)}))
        process.terminate()
        self.assertIn("the map is shown anew", process.stderr.read())

    def test_an_article_that_comes_into_the_folder_is_shown(self):
        folder = self.path("articles/a.txt", ARTICLE).rpartition("/")[0]
        _, address = self.serve(folder, "--port", "0")
        events = self.events(address)
        next(events)
        documents = lambda: json.loads(self.get(address + "api/v1/meta"))["documents"]
        self.assertEqual(documents(), 1)
        self.path("articles/deep/b.txt", ARTICLE.replace("Holt", "Berg"))
        self.assertEqual(next(events)[0], "changed")
        self.assertEqual(documents(), 2)

    def test_a_broken_file_leaves_the_map_from_before_and_is_told(self):
        records = self.path("map.jsonl")
        self.run_ok("build", ARTICLES, "-o", records)
        process, address = self.serve(records, "--port", "0")
        before = self.get(address + "api/v1/graph")
        events = self.events(address)
        next(events)
        with open(records, encoding="utf-8") as file:
            whole = file.read()
        self.path("map.jsonl", '{"record":"statement","id":\n' + whole)
        name, data = next(events)
        self.assertEqual(name, "problem")
        self.assertIn("map.jsonl:1", data["message"])
        self.assertEqual(self.get(address + "api/v1/graph"), before)
        os.remove(records)
        self.assertEqual(next(events)[0], "problem")
        self.assertEqual(self.get(address + "api/v1/graph"), before)
        lines = whole.splitlines(keepends=True)
        lines.remove(next(line for line in lines if '"record":"statement"' in line))
        self.path("map.jsonl", "".join(lines))
        self.assertEqual(next(events)[0], "changed")
        process.terminate()
        self.assertIn("the map from before stays: ", process.stderr.read())

    def test_without_watching_a_file_is_read_once(self):
        table = self.path("map.csv", TABLE)
        _, address = self.serve(table, "--port", "0", "--no-watch")
        self.path("map.csv", TABLE + ROW)
        time.sleep(2.5)
        self.assertEqual(self.statements(address), 1)

    def test_edits_are_let_in_with_the_token_of_the_address_only(self):
        _, address = self.serve(self.path("map.csv", TABLE), "--port", "0", "--edit")
        base, _, token = address.partition("?token=")
        _, other = self.serve(self.path("map.csv", TABLE), "--port", "0", "--edit")
        self.assertNotEqual(token, other.partition("?token=")[2])

        def status(method, headers):
            request = urllib.request.Request(base + "api/v1/none", method=method, headers=headers)
            with self.assertRaises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(request, timeout=10)
            caught.exception.close()
            return caught.exception.code

        self.assertEqual(status("DELETE", {}), 403)
        self.assertEqual(status("DELETE", {"X-Standpoint-Token": token[::-1]}), 403)
        self.assertEqual(status("DELETE", {"X-Standpoint-Token": token, "Origin": "http://evil.example"}), 403)
        self.assertNotIn(status("DELETE", {"X-Standpoint-Token": token, "Origin": base.rstrip("/")}), (403, 500))
        self.assertEqual(status("PUT", {"X-Standpoint-Token": token}), 405)

    def test_another_address_is_warned_of_and_a_name_is_let_in_by_an_option(self):
        process, address = self.serve(ARTICLES, "--port", "0", "--host", "0.0.0.0", "--allow-host", "maps.example")
        self.assertIn("warning: 0.0.0.0: other machines can reach this address", process.stderr.readline())
        local = address.replace("0.0.0.0", "127.0.0.1")
        for host, code in (("maps.example", 200), ("192.0.2.1", 200), ("evil.example", 421)):
            request = urllib.request.Request(local, headers={"Host": host})
            try:
                with urllib.request.urlopen(request, timeout=10) as answer:
                    self.assertEqual(answer.status, code)
            except urllib.error.HTTPError as error:
                error.close()
                self.assertEqual(error.code, code)

    def test_files_of_a_web_root_are_read_as_they_are_and_nothing_outside(self):
        self.path("secret.txt", "secret")
        root = self.path("web/index.html", "<!doctype html>one").rpartition("/")[0]
        os.symlink(self.path("secret.txt"), root + "/link.txt")
        _, address = self.serve(ARTICLES, "--port", "0", "--web-root", root)
        self.assertEqual(self.get(address), "<!doctype html>one")
        self.path("web/index.html", "<!doctype html>two")
        self.assertEqual(self.get(address), "<!doctype html>two")
        for path in ("../secret.txt", "%2e%2e/secret.txt", "link.txt", "..%2fsecret.txt", "/" + str(self.folder) + "/secret.txt"):
            with self.assertRaises(urllib.error.HTTPError) as caught:
                self.get(address + path)
            caught.exception.close()
            self.assertEqual(caught.exception.code, 404)

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
