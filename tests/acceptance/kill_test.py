"""Signals at any moment: nothing half-written, no temporary files after SIGINT and SIGTERM, the documented exit codes.

STANDPOINT_KILLS is the number of random moments of each command and signal (default 6)."""

import os
import random
import signal
import subprocess
import time
import unittest

from program import ARTICLES, PROGRAM, ProgramTest

MOMENTS = int(os.environ.get("STANDPOINT_KILLS", "6"))
POLITE = (signal.SIGINT, signal.SIGTERM)
PATIENCE = 5.0  # seconds from the signal to the end, on a machine that does other things besides


class KillTest(ProgramTest):
    def start(self, *arguments, stdin=subprocess.DEVNULL):
        process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=stdin, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, cwd=self.folder)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def end(self, process, number):
        """The exit code after a signal, and what the program said."""
        start = time.monotonic()
        process.send_signal(number)
        code = process.wait(timeout=60)
        self.assertLess(time.monotonic() - start, PATIENCE, "the signal was not heard at once")
        return code, process.stderr.read().decode()

    def wait_for_output(self, process):
        """Until the temporary file is there: the work has begun, and signals are taken."""
        for _ in range(500):
            if self.temporaries() or process.poll() is not None:
                return
            time.sleep(0.01)

    def temporaries(self):
        return [name for name in os.listdir(self.folder) if name.endswith(".tmp")]

    def many_articles(self):
        line = '{"text": "Mayor Ida Holt rejected the toll. %s"}\n' % ("She spoke of it and went home. " * 200)
        return self.path("many.jsonl", line * 4000)

    def test_build_and_extract_end_with_3_and_leave_the_old_file_as_it_was(self):
        articles = self.many_articles()
        for command, name in (("build", "out.graphml"), ("extract", "out.jsonl")):
            for number in POLITE:
                with self.subTest(command=command, signal=number.name):
                    out = self.path(name, "old")
                    process = self.start(command, articles, "-o", out)
                    self.wait_for_output(process)
                    time.sleep(0.1)
                    code, said = self.end(process, number)
                    self.assertEqual(code, 3, said)
                    self.assertEqual(said, "standpoint: error: stopped by a signal; no file was written\n")
                    self.assertEqual(open(out, encoding="utf-8").read(), "old")
                    self.assertEqual(self.temporaries(), [])

    def test_a_silent_pipe_does_not_hold_the_signal_up(self):
        for command, name in (("build", "out.graphml"), ("extract", "out.jsonl"), ("graph", "out.graphml")):
            with self.subTest(command=command):
                read_end, write_end = os.pipe()
                process = self.start(command, "-", "-o", name, stdin=read_end)
                os.close(read_end)
                self.wait_for_output(process)
                code, said = self.end(process, signal.SIGINT)
                os.close(write_end)
                self.assertEqual(code, 3, said)
                self.assertEqual(os.listdir(self.folder), [])

    def test_one_long_article_does_not_hold_the_signal_up(self):
        article = self.path("long.txt", b"Mayor Ida Holt rejected the toll, and the Guild praised her plan. " * 400_000)
        process = self.start("build", article, "-o", "out.graphml")
        self.wait_for_output(process)
        time.sleep(0.5)
        code, said = self.end(process, signal.SIGTERM)
        self.assertEqual(code, 3, said)
        self.assertEqual(sorted(os.listdir(self.folder)), ["long.txt"])

    def test_serve_ends_with_0_also_while_it_still_reads(self):
        articles = self.many_articles()
        for number in POLITE:
            with self.subTest(signal=number.name):
                process = self.start("serve", articles, "--port", "0", "--jobs", "1")
                self.wait_until_signals_are_held(process)
                code, said = self.end(process, number)
                self.assertEqual((code, said), (0, ""))

    def wait_until_signals_are_held(self, process):
        bit = 1 << (signal.SIGTERM - 1)
        for _ in range(500):
            with open(f"/proc/{process.pid}/status", encoding="utf-8") as status:
                blocked = next(int(line.split()[1], 16) for line in status if line.startswith("SigBlk"))
            if blocked & bit:
                return
            time.sleep(0.01)
        self.fail("the program does not hold signals back")

    def test_at_any_moment_a_map_is_whole_or_not_there(self):
        commands = {"build": (ARTICLES, "out.graphml"), "extract": (ARTICLES, "out.jsonl")}
        chance = random.Random(7)
        for command, (articles, name) in commands.items():
            start = time.monotonic()
            self.run_ok(command, articles, "-o", name)
            duration = time.monotonic() - start
            whole = (self.folder / name).read_bytes()
            for number in (*POLITE, signal.SIGKILL):
                for _ in range(MOMENTS):
                    delay = chance.uniform(0, 1.1 * duration)
                    with self.subTest(command=command, signal=number.name, delay=delay):
                        (self.folder / name).unlink(missing_ok=True)
                        for left in self.temporaries():  # by a SIGKILL before
                            (self.folder / left).unlink()
                        process = self.start(command, articles, "-o", name)
                        time.sleep(delay)
                        code, said = self.end(process, number)
                        there = (self.folder / name).exists()
                        if there:
                            self.assertEqual((self.folder / name).read_bytes(), whole)
                        # Before the first line of the program the system's own way of ending holds.
                        self.assertIn(code, (0, 3, -number), said)
                        if code == 0:
                            self.assertTrue(there)
                        if code == 3:
                            self.assertFalse(there)
                        if number != signal.SIGKILL:
                            self.assertEqual(self.temporaries(), [])
        # What a killed run leaves behind does not stand in the way.
        self.path(".out.graphml.1-0.tmp", "left")
        self.run_ok("build", ARTICLES, "-o", "out.graphml")


if __name__ == "__main__":
    unittest.main()
