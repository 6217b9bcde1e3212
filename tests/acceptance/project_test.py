"""Project files: documents that come and go, one by one, and what is found in them."""

import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import time
import unittest

from program import ARTICLE, ARTICLES, PROGRAM, ProgramTest

FERRY = """Ferries of Velmouth

The Harbour Union welcomed the landing levy. Tom Berg, a fisherman, rejected the landing levy.
"""


class ProjectTest(ProgramTest):
    def project(self, *inputs):
        path = self.path("p.standpoint")
        self.run_ok("add", path, *inputs)
        return path

    def query(self, path, sql):
        with sqlite3.connect(path) as db:
            rows = db.execute(sql).fetchall()
        db.close()
        return rows

    def read(self, name):
        return (self.folder / name).read_bytes()

    def many(self, count, name="many.jsonl", words=1):
        line = "Mayor Ida Holt rejected the toll, and the Guild praised plan %d. %s"
        return self.path(name, "".join(json.dumps({"id": f"{name}:{i}", "text": line % (i, "She went home. " * words)})
                                       + "\n" for i in range(count)))

    def test_a_project_has_the_records_that_extract_finds_byte_for_byte(self):
        project = self.project(ARTICLES)
        self.run_ok("extract", ARTICLES, "-o", "a.jsonl")
        self.run_ok("extract", project, "-o", "b.jsonl")
        self.assertEqual(self.read("a.jsonl"), self.read("b.jsonl"))
        for suffix in ("graphml", "jsonl", "svg"):
            self.run_ok("graph", "a.jsonl", "-o", f"a.{suffix}")
            self.run_ok("graph", project, "-o", f"b.{suffix}")
            self.assertEqual(self.read(f"a.{suffix}"), self.read(f"b.{suffix}"))
        # Whatever the number of jobs, and in pieces.
        articles = sorted(ARTICLES.iterdir())
        self.run_ok("add", "q.standpoint", *articles[:3], "--jobs", "1")
        self.run_ok("add", "q.standpoint", *articles[3:], "--jobs", "3")
        self.assertEqual(self.run_ok("extract", "q.standpoint").stdout, self.run_ok("extract", *articles).stdout)
        self.assertEqual(sorted(p for p in os.listdir(self.folder) if p.startswith("q.")), ["q.standpoint"])

    def test_records_with_a_codebook_are_those_of_extract_with_it(self):
        codebook = ARTICLES.parent / "codebook"
        self.run_ok("add", "p.standpoint", ARTICLES, "--codebook", codebook)
        self.assertEqual(self.run_ok("extract", "p.standpoint").stdout,
                         self.run_ok("extract", ARTICLES, "--codebook", codebook).stdout)

    def test_every_command_that_reads_records_takes_a_project(self):
        project = self.project(ARTICLES)
        self.run_ok("extract", ARTICLES, "-o", "a.jsonl")
        for command in (["report", "{}"], ["balance", "{}"], ["camps", "{}"], ["brokers", "{}"],
                        ["network", "{}", "--mode", "two"], ["review", "export", "{}"], ["names", "suggest", "{}"],
                        ["eval", "{}", "a.jsonl"], ["codebook", "suggest", "{}", "--init"]):
            with self.subTest(command=command):
                results = [self.run_program(*[c.format(source) for c in command]) for source in (project, "a.jsonl")]
                self.assertEqual(results[0].returncode, results[1].returncode, results[0].err)
                self.assertEqual(results[0].out.replace("p.standpoint", "a.jsonl"), results[1].out)

    def test_a_document_that_is_there_is_not_read_again(self):
        project = self.project(self.path("a.txt", ARTICLE))
        before = self.read("p.standpoint")
        result = self.run_ok("add", project, self.path("a.txt"))
        self.assertIn("added 0 documents (0 statements); 1 was there already", result.err)
        self.assertEqual(self.read("p.standpoint"), before)
        result = self.run_ok("add", project, self.folder / "a.txt", self.path("b.txt", FERRY))
        self.assertIn("added 1 document (", result.err)
        self.assertEqual(self.query(project, "SELECT count(*) FROM runs"), [(2,)])
        # A given id with another text is told.
        self.run_ok("add", project, self.path("c.jsonl", '{"id": "c", "text": "Ida Holt rejected it."}'))
        result = self.run_ok("add", project, self.path("c.jsonl", '{"id": "c", "text": "Ida Holt backed it."}'))
        self.assertIn("c: is there with another text", result.err)

    def test_a_removed_document_leaves_no_trace(self):
        documents = [{"id": "d:toll", "title": "Toll", "url": "https://x/toll", "source": "Post", "text": ARTICLE},
                     {"id": "d:ferry", "title": "Ferry", "source": "Post", "text": FERRY},
                     {"id": "d:x", "title": "Ferry", "text": "Zugvogel Lines criticised the Zugvogel ban."}]
        lines = [json.dumps(d) + "\n" for d in documents]
        self.path("x.txt", "Zugvogel news\n\nThe Zugvogel Union rejected the Zugvogel levy.\n")
        project = self.project(self.path("in.jsonl", "".join(lines)), "x.txt")
        self.assertIn(b"Zugvogel", self.read("p.standpoint"))
        self.assertEqual(self.run_failing(1, "remove", project, "Ferry")[0],
                         "standpoint: error: Ferry: 2 documents are called so (d:ferry, d:x); give the ids of those you mean")
        self.assertEqual(len(self.run_failing(1, "remove", project, "nothing", "d:x")), 2)
        self.run_ok("remove", project, "some/folder/x.txt")
        self.assertNotIn(b"Zugvogel", self.read("p.standpoint"))
        self.assertEqual(self.run_ok("extract", project).stdout,
                         self.run_ok("extract", self.path("rest.jsonl", "".join(lines[:2]))).stdout)
        for table in ("mentions", "statements", "entities", "issues", "affiliations", "attributions"):
            self.assertEqual(self.query(project, f"SELECT count(*) FROM {table} WHERE document NOT IN "
                                                 "(SELECT number FROM documents)"), [(0,)])
        result = self.run_ok("remove", project, "https://x/toll")
        self.assertRegex(result.err, r"removed 1 document with \d+ statements")
        self.run_ok("remove", project, "--source", "Post")
        self.assertEqual(self.query(project, "SELECT count(*) FROM documents"), [(0,)])
        self.run_failing(1, "remove", project, "--source", "Post")
        self.run_failing(2, "remove", project)

    def test_update_reads_what_has_changed_in_its_place(self):
        for name, text in (("a.txt", ARTICLE), ("b.txt", FERRY)):
            self.path(f"in/{name}", text)
        project = self.project("in")
        result = self.run_ok("update", project, "in")
        self.assertIn("added 0 documents, read 0 documents anew (0 statements); 2 were there already", result.err)
        self.path("in/a.txt", ARTICLE.replace("rejected", "welcomed"))
        self.path("in/c.txt", "Bridges\n\nThe Bridge Guild condemned the bridge ban.\n")
        result = self.run_ok("update", project, "in")
        self.assertIn("added 1 document, read 1 document anew (", result.err)
        self.assertEqual(self.run_ok("extract", project).stdout, self.run_ok("extract", "in").stdout)
        # By address, and by title.
        documents = [{"url": "https://x/1", "text": "The Guild praised the toll."},
                     {"title": "Letters", "source": "Post", "text": "The Guild condemned the toll."}]
        for turn in ("toll", "levy"):
            lines = "".join(json.dumps(d).replace("toll", turn) + "\n" for d in documents)
            self.run_ok("update", project, self.path("d.jsonl", lines))
            self.assertEqual(self.query(project, "SELECT count(*) FROM documents"), [(5,)])
        self.assertEqual(self.query(project, "SELECT count(*) FROM documents WHERE text LIKE '%toll.'"), [(0,)])

    def test_update_alone_reads_what_was_read_with_other_options(self):
        self.run_ok("extract", self.path("b.txt", FERRY), "-o", "b.jsonl")
        project = self.project(self.path("a.txt", ARTICLE), "b.jsonl")
        self.assertIn("read 0 documents anew (0 statements); 1 was there already; 1 came with records",
                      self.run_ok("update", project).err)
        result = self.run_ok("update", project, "--min-confidence", "1")
        self.assertIn("read 1 document anew (0 statements)", result.err)
        self.assertIn("read 0 documents anew", self.run_ok("update", project, "--min-confidence", "1").err)
        self.assertIn("read 1 document anew", self.run_ok("update", project, "--min-confidence", "1", "--all").err)
        self.run_ok("update", project)
        self.assertEqual(self.run_ok("extract", project).stdout, self.run_ok("extract", "a.txt", "b.txt").stdout)

    def test_decisions_are_kept_in_the_project_and_hold(self):
        self.path("in/a.txt", ARTICLE)
        self.path("in/b.txt", FERRY)
        project = self.project("in")
        rows = list(csv.DictReader(io.StringIO(self.run_ok("review", "export", project).out, newline="")))
        for row in rows:
            row["status"] = "rejected" if row["actor"] == "Ida Holt" else "accepted"
        table = io.StringIO(newline="")
        out = csv.DictWriter(table, rows[0].keys(), lineterminator="\n")
        out.writeheader()
        out.writerows(rows)
        review = self.path("review.csv", table.getvalue())
        result = self.run_ok("review", "apply", review, project)
        self.assertIn(f"{len(rows)} decisions kept", result.err)
        self.assertEqual(result.out, "")

        def states():
            text = self.run_ok("review", "export", project).out
            return {r["quote"] + r["actor"]: r["status"] for r in csv.DictReader(io.StringIO(text, newline=""))}
        decided = states()
        self.assertEqual(set(decided.values()), {"accepted", "rejected"})
        self.run_ok("graph", project, "-o", "a.jsonl")
        self.run_ok("build", "in", "--review", review, "-o", "b.jsonl")
        self.assertEqual(self.read("a.jsonl"), self.read("b.jsonl"))
        self.assertEqual(self.run_ok("extract", project).stdout, self.run_ok("extract", "in", "--review", review).stdout)
        # For hand coding that goes on elsewhere, too.
        for output in ("kept.dna", "kept.events.csv"):
            with self.subTest(output=output):
                result = self.run_ok("convert", project, output)
                self.assertIn("accepted", result.err)
        self.assertIn("rejected by a coder", self.run_ok("convert", project, "again.dna").err)
        self.run_ok("convert", "kept.dna", "back.jsonl")
        back = [json.loads(line) for line in self.read("back.jsonl").splitlines()]
        actors = {r["id"]: r["name"] for r in back if r["record"] == "entity"}
        statements = [r for r in back if r["record"] == "statement"]
        self.assertTrue(statements)
        self.assertNotIn("Ida Holt", {actors[r["actor"]["entity"]] for r in statements})
        events = list(csv.DictReader(io.StringIO(self.read("kept.events.csv").decode(), newline="")))
        self.assertTrue(events)
        self.assertNotIn("Ida Holt", {event["actor"] for event in events})

        # They hold when all is read again, and when a text changes around them.
        self.run_ok("update", project, "--all")
        self.assertEqual(states(), decided)
        self.path("in/a.txt", ARTICLE + "\nNothing else was said.\n")
        self.run_ok("update", project, "in")
        self.assertEqual(states(), decided)
        # And they go with their document.
        self.run_ok("remove", project, "a.txt", "b.txt")
        self.assertEqual(self.query(project, "SELECT count(*) FROM reviews"), [(0,)])
        self.assertIn("more belong to documents that are not in it", self.run_ok("review", "apply", review, project).err)

    def test_records_and_projects_are_taken_as_they_are(self):
        self.run_ok("extract", ARTICLES, "-o", "a.jsonl")
        self.run_ok("build", ARTICLES, "-o", "built.standpoint", "-o", "built.jsonl")
        self.run_ok("add", "b.standpoint", "a.jsonl")
        self.assertEqual(self.run_ok("extract", "b.standpoint").stdout, self.read("a.jsonl"))
        self.run_ok("add", "c.standpoint", "b.standpoint")
        self.assertEqual(self.run_ok("extract", "c.standpoint").stdout, self.read("a.jsonl"))
        self.run_ok("convert", "built.standpoint", "again.jsonl")
        self.run_ok("convert", "built.jsonl", "once.jsonl")
        self.assertEqual(self.read("again.jsonl"), self.read("once.jsonl"))
        # A merged file names an entity once; each document takes its own along.
        self.run_ok("graph", "a.jsonl", "-o", "merged.jsonl")
        self.run_ok("add", "d.standpoint", "merged.jsonl")
        self.run_ok("convert", "d.standpoint", "d.jsonl")
        self.run_ok("convert", "merged.jsonl", "e.jsonl")
        self.assertEqual(self.read("d.jsonl"), self.read("e.jsonl"))
        (first,) = self.query(self.path("d.standpoint"), "SELECT id FROM documents ORDER BY number LIMIT 1")
        self.run_ok("remove", "d.standpoint", first[0])
        self.run_ok("check", "d.standpoint")
        table = self.path("t.csv", "document,date,actor,issue,stance,quote\nPost,2026-03-02,Ida Holt,toll,oppose,No.\n")
        self.run_ok("add", "d.standpoint", table)
        self.assertEqual(self.query(self.path("d.standpoint"), "SELECT stance FROM statements s JOIN documents d ON "
                                    "d.number = s.document WHERE d.title = 'Post'"), [("oppose",)])

    def test_other_programs_ask_it_in_sql(self):
        project = self.project(self.path("a.txt", ARTICLE))
        rows = self.query(project, "SELECT e.name, s.quote FROM statements s JOIN entities e ON e.document = s.document "
                                   "AND e.id = s.actor WHERE s.stance = 'oppose'")
        self.assertTrue(any(name == "Ida Holt" and "bridge toll" in quote for name, quote in rows), rows)
        self.assertEqual(self.query(project, "SELECT substr(d.text, s.\"start\" + 1, s.\"end\" - s.\"start\") = s.quote "
                                             "FROM statements s JOIN documents d ON d.number = s.document GROUP BY 1"), [(1,)])
        self.assertEqual(self.query(project, "PRAGMA user_version") + self.query(project, "PRAGMA application_id"),
                         [(1,), (int.from_bytes(b"Stpt", "big"),)])

    def test_a_second_writer_waits_and_then_fails_clearly_and_readers_do_not_wait(self):
        project = self.project(self.path("a.txt", ARTICLE))
        db = sqlite3.connect(project, isolation_level=None)
        self.addCleanup(db.close)
        db.execute("BEGIN IMMEDIATE")
        start = time.monotonic()
        lines = self.run_failing(1, "add", project, self.path("b.txt", FERRY), "--wait", "0.5")
        self.assertGreater(time.monotonic() - start, 0.5)
        self.assertIn("another program is writing to it; waited 0.5 s for it to finish", lines[0])
        self.assertIn("waited 0 s", self.run_failing(1, "remove", project, "a.txt", "--wait", "0")[0])
        start = time.monotonic()
        self.run_ok("extract", project)
        self.assertLess(time.monotonic() - start, 5)
        writer = subprocess.Popen([PROGRAM, "add", project, self.path("b.txt")], stderr=subprocess.PIPE)
        self.addCleanup(writer.stderr.close)
        time.sleep(1)
        self.assertIsNone(writer.poll())
        db.execute("ROLLBACK")
        self.assertEqual(writer.wait(timeout=60), 0)
        self.assertEqual(self.query(project, "SELECT count(*) FROM documents"), [(2,)])

    def test_two_programs_add_at_once_and_nothing_is_lost(self):
        project = self.path("p.standpoint")
        inputs = [self.many(150, f"in{i}.jsonl") for i in range(3)]
        writers = [subprocess.Popen([PROGRAM, "add", project, path, "--jobs", "1", "--wait", "120"],
                                    stderr=subprocess.PIPE) for path in inputs]
        for writer in writers:
            self.addCleanup(writer.stderr.close)
            self.assertEqual(writer.wait(timeout=300), 0, writer.stderr.read())
        self.assertEqual(self.query(project, "SELECT count(*), count(DISTINCT id) FROM documents"), [(450, 450)])
        self.run_ok("check", project)

    def test_a_signal_ends_the_work_after_the_present_document(self):
        project = self.path("p.standpoint")
        many = self.many(20_000)
        there = 0
        for number in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen([PROGRAM, "add", project, many], stderr=subprocess.PIPE)
            self.addCleanup(process.stderr.close)
            self.wait_for_documents(project, there + 1)
            process.send_signal(number)
            start = time.monotonic()
            self.assertEqual(process.wait(timeout=60), 3)
            self.assertLess(time.monotonic() - start, 5)
            self.assertIn(b"stopped by a signal; what was committed before is kept", process.stderr.read())
            there = self.query(project, "SELECT count(*) FROM documents")[0][0]
        self.assertGreater(there, 0)
        self.assertLess(there, 20_000)
        self.run_ok("check", project)

    def test_a_silent_pipe_does_not_hold_the_signal_up(self):
        read_end, write_end = os.pipe()
        process = subprocess.Popen([PROGRAM, "add", self.path("p.standpoint"), "-"], stdin=read_end,
                                   stderr=subprocess.PIPE)
        self.addCleanup(process.stderr.close)
        os.close(read_end)
        for _ in range(1000):
            if (self.folder / "p.standpoint").exists():
                break
            time.sleep(0.01)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=10), 3)
        os.close(write_end)

    def wait_for_documents(self, project, count):
        for _ in range(3000):
            try:
                with sqlite3.connect(f"file:{project}?mode=rw", uri=True) as db:
                    there = db.execute("SELECT count(*) FROM documents").fetchone()[0]
                db.close()
                if there >= count:
                    return there
            except sqlite3.OperationalError:
                pass
            time.sleep(0.01)
        self.fail("no document came")

    def test_what_is_no_project_is_refused(self):
        (line,) = self.run_failing(2, "add", "articles.txt", ARTICLES)
        self.assertIn("ends in .standpoint", line)
        (line,) = self.run_failing(1, "update", "none.standpoint", ARTICLES)
        self.assertIn("no such file", line)
        lines = self.run_failing(1, "graph", self.path("text.standpoint", "x" * 5000), "-o", "m.graphml")
        self.assertIn("file is not a database", lines[0])
        project = self.project(self.path("a.txt", ARTICLE))
        self.query(project, "PRAGMA user_version = 2")
        (line,) = self.run_failing(1, "add", project, "a.txt")
        self.assertIn("use a newer Standpoint", line)
        (line,) = self.run_failing(2, "extract", "a.txt", "-o", "x.standpoint")
        self.assertIn("standpoint add", line)
        lines = self.run_failing(1, "add", self.path("q.standpoint"), "nothing.txt")
        self.assertIn("nothing.txt", lines[0])

    def test_damage_ends_in_a_message(self):
        project = self.project(ARTICLES)
        whole = self.read("p.standpoint")
        for at in range(0, len(whole), max(1, len(whole) // 40)):
            broken = bytearray(whole)
            broken[at:at + 512] = os.urandom(512)
            self.path("broken.standpoint", bytes(broken))
            for command in (["check", "broken.standpoint"], ["graph", "broken.standpoint", "-o", "m.graphml"],
                            ["add", "broken.standpoint", self.path("b.txt", FERRY)], ["remove", "broken.standpoint", "b.txt"]):
                self.assertIn(self.run_program(*command).returncode, (0, 1), command)
        self.path("cut.standpoint", whole[:len(whole) // 2])
        self.run_failing(1, "graph", "cut.standpoint", "-o", "m.graphml")


if __name__ == "__main__":
    unittest.main()
