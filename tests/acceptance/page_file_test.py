"""-o map.html: the page with the map inside, one file to mail."""

import base64
import gzip
import hashlib
import json
import pathlib
import re
import unittest
from html.parser import HTMLParser

from program import ARTICLES, ProgramTest


class Parts(HTMLParser):
    """What a browser would fetch or run: scripts, styles, and addresses in attributes."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.fetched, self.policy, self.open = [], [], None, None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("script", "style"):
            self.open = [tag, attributes, ""]
            self.blocks.append(self.open)
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        self.fetched += [value for name, value in attributes.items() if name in ("src", "href", "action", "data", "poster")]

    def handle_endtag(self, tag):
        if self.open and tag == self.open[0]:
            self.open = None

    def handle_data(self, data):
        if self.open:
            self.open[2] += data


class PageFileTest(ProgramTest):
    def parts(self, path):
        parts = Parts()
        parts.feed(pathlib.Path(path).read_bytes().decode())
        parts.close()
        return parts

    def data(self, parts, name):
        (block,) = [b for b in parts.blocks if b[1].get("id") == name]
        self.assertEqual(block[1]["type"], "application/json")
        text = block[2]
        if block[1].get("data-encoding") == "gzip-base64":
            text = gzip.decompress(base64.b64decode(text))
        return json.loads(text)

    def test_articles_become_one_file_with_every_statement_in_its_context(self):
        page, records = self.path("map.html"), self.path("map.jsonl")
        self.run_ok("build", ARTICLES, "-o", page, "-o", records, "--title", "Berths")
        parts = self.parts(page)
        data, evidence = self.data(parts, "standpoint-page"), self.data(parts, "standpoint-evidence")
        found = self.records(pathlib.Path(records).read_text("utf-8"))
        self.assertEqual((data["title"], data["complete"], data["editable"]), ("Berths", True, False))
        self.assertEqual(set(data["statements"]["id"]), {s["id"] for s in found["statement"]})
        self.assertEqual([e["id"] for e in evidence], data["statements"]["id"])
        texts = {d["id"]: d["text"] for d in found["document"]}
        for item in evidence:
            context = item["before"].lstrip("…") + item["quote"] + item["after"].removesuffix(" …")
            self.assertIn(context, texts[item["document"]["id"]])
        whole = pathlib.Path(page).read_text("utf-8")
        longest = max(texts.values(), key=len)
        self.assertNotIn(json.dumps(longest, ensure_ascii=False)[1:-1], whole)

    def test_nothing_is_fetched_and_only_its_own_script_and_style_are_allowed(self):
        page = self.path("map.html")
        self.run_ok("build", ARTICLES, "-o", page)
        parts = self.parts(page)
        self.assertEqual([a for a in parts.fetched if not a.startswith("data:")], [])
        self.assertTrue(parts.policy.startswith("default-src 'none'; "), parts.policy)
        self.assertNotIn("unsafe", parts.policy)
        self.assertNotIn("http", parts.policy)
        run = [b for b in parts.blocks if b[1].get("type") != "application/json"]
        self.assertEqual([b[0] for b in run], ["style", "script"])
        for tag, _, text in run:
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            self.assertRegex(parts.policy, rf"{tag}-src [^;]*'sha256-{re.escape(digest)}'")

    def test_hostile_names_and_quotes_end_no_script(self):
        attack = "</script><script>alert(1)</script><!--<script> \u202e \u2028"
        table = self.path("rows.csv", "document,date,actor,organization,issue,stance,quote,url\n"
                          f'One,2026-03-02,"{attack}",,"{attack}",support,"{attack * 2000}",javascript:alert(1)\n')
        page = self.path("map.html")
        self.run_ok("graph", table, "-o", page, "--title", attack)
        parts = self.parts(page)
        self.assertEqual(len([b for b in parts.blocks if b[0] == "script"]), 3)
        self.assertEqual(self.data(parts, "standpoint-page")["title"], attack)
        self.assertTrue(self.data(parts, "standpoint-evidence")[0]["quote"].startswith(attack))

    def test_a_finished_map_becomes_one_file_and_the_same_bytes_each_time(self):
        graphml, first, second = self.path("map.graphml"), self.path("one.html"), self.path("two.html")
        self.run_ok("build", ARTICLES, "-o", graphml)
        self.run_ok("convert", graphml, first)
        self.run_ok("convert", graphml, second)
        self.assertEqual(pathlib.Path(first).read_bytes(), pathlib.Path(second).read_bytes())
        data = self.data(self.parts(first), "standpoint-page")
        self.assertFalse(data["complete"])
        self.assertIn(".html", self.run_ok("convert", "--help").out)


if __name__ == "__main__":
    unittest.main()
