"""SIGKILL at any moment of work on a project: never a lost committed document, never half a document, never a broken file.

STANDPOINT_KILLS is the number of kills (default 12)."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import time
import unittest

from program import PROGRAM, ProgramTest

KILLS = int(os.environ.get("STANDPOINT_KILLS", "12"))
FILES = 8
DOCUMENTS = 60  # of each file


class ProjectKillTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.project = self.path("p.standpoint")
        self.chance = random.Random(11)
        self.inputs = []
        self.ids = []
        for file in range(FILES):
            documents = [{"id": f"d:{file}-{i}",
                          "text": f"Mayor Ida Holt rejected toll {i}. The Guild of Ward {file} praised plan {i}. "
                                  + "She spoke of it and went home. " * self.chance.randint(0, 60)}
                         for i in range(DOCUMENTS)]
            self.inputs.append(self.path(f"{file}.jsonl", "".join(json.dumps(d) + "\n" for d in documents)))
            self.ids.append({d["id"] for d in documents})
        self.whole = self.by_document(self.run_ok("extract", *self.inputs).out)

    def by_document(self, text):
        """The lines of each document, the header aside."""
        found = {}
        lines = None
        for line in text.splitlines()[1:]:
            record = json.loads(line)
            if record["record"] == "document":
                lines = found.setdefault(record["id"], [])
            lines.append(line)
        return found

    def committed(self):
        """What another program sees at this moment."""
        try:
            db = sqlite3.connect(f"file:{self.project}?mode=rw", uri=True, timeout=30)
            try:
                return {row[0] for row in db.execute("SELECT id FROM documents")}
            finally:
                db.close()
        except sqlite3.OperationalError:
            return set()  # not there yet, or without tables

    def kill_at_random(self, *arguments):
        """Runs the program, kills it some time later; what was committed right before, and whether it was done."""
        process = subprocess.Popen([PROGRAM, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   cwd=self.folder)
        time.sleep(self.chance.uniform(0, 1.1 * self.duration))
        before = self.committed()
        process.send_signal(signal.SIGKILL)
        return before, process.wait(timeout=60) == 0

    def check(self, at_least, at_most):
        """The project is sound, and has whole documents only."""
        if not os.path.exists(self.project):
            self.assertEqual(at_least, set())
            return set()
        there = self.committed()
        self.assertLessEqual(at_least, there)
        self.assertLessEqual(there, at_most)
        if there:
            self.run_ok("check", self.project)
            self.assertEqual(self.by_document(self.run_ok("extract", self.project).out),
                             {i: self.whole[i] for i in there})
        return there

    def test_kills_at_random_moments(self):
        start = time.monotonic()
        self.run_ok("add", self.project, self.inputs[0])
        self.duration = time.monotonic() - start
        os.remove(self.project)
        there = set()
        interrupted = 0
        for kill in range(KILLS):
            waiting = [i for i in range(FILES) if not self.ids[i] <= there]
            work = self.chance.choice(("add", "add", "add", "remove", "update")) if there else "add"
            with self.subTest(kill=kill, work=work, documents=len(there)):
                if work == "add" and not waiting:
                    # All over again, from no file at all.
                    os.remove(self.project)
                    there, waiting = set(), list(range(FILES))
                if work == "add":
                    file = waiting[0]
                    before, done = self.kill_at_random("add", self.project, self.inputs[file])
                    there = self.check(there | before | (self.ids[file] if done else set()), there | self.ids[file])
                elif work == "remove":
                    gone = set(self.chance.sample(sorted(there), min(len(there), 20)))
                    before, done = self.kill_at_random("remove", self.project, *sorted(gone))
                    after = self.check(there - gone, there)
                    # All of them or none; what another program saw gone is gone.
                    self.assertIn(after, (there, there - gone))
                    self.assertLessEqual(after, before)
                    if done:
                        self.assertEqual(after, there - gone)
                    there = after
                else:
                    before, done = self.kill_at_random("update", self.project, "--all")
                    self.assertEqual(before, there)
                    there = self.check(there, there)
                interrupted += not done
        print(f"{KILLS} kills, {interrupted} of them before the work was done")
        self.assertGreater(interrupted, KILLS // 4)
        # The work can go on, and what was stopped leaves no trace.
        self.run_ok("add", self.project, *self.inputs)
        self.assertEqual(self.by_document(self.run_ok("extract", self.project).out), self.whole)
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith("p.")], ["p.standpoint"])


if __name__ == "__main__":
    unittest.main()
