"""Many threads ask one map; long work lets others run, and Ctrl-C ends it."""

import concurrent.futures
import gc
import signal
import subprocess
import sys
import threading
import time
import unittest

import standpoint
from example_map import ExampleMapTest
from program import ARTICLES


class ThreadsTest(ExampleMapTest):
    def test_many_threads_get_the_same_answers(self):
        g = standpoint.read(self.records)
        asked = [lambda: g.allies_of("corvane"), lambda: g.camps(roll_up="top"), lambda: g.path("tully", "vasterby"),
                 lambda: g.statements(from_="2026-03"), lambda: dict(g.to_networkx().nodes(data=True)),
                 lambda: g.write(self.folder / f"t{threading.get_ident()}.graphml"), lambda: repr(g)]
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            results = list(pool.map(lambda i: asked[i % len(asked)](), range(140)))
        for place, result in enumerate(results):
            self.assertEqual(result, results[place % len(asked)])
        written = {path.read_bytes() for path in self.folder.glob("t*.graphml")}
        self.assertEqual(len(written), 1)

    def test_others_run_while_a_map_is_made(self):
        longest = 0.0
        done = threading.Event()

        def watch():
            nonlocal longest
            last = time.monotonic()
            while not done.is_set():
                time.sleep(0.001)
                now = time.monotonic()
                longest, last = max(longest, now - last), now

        watcher = threading.Thread(target=watch)
        watcher.start()
        begin = time.monotonic()
        texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
        standpoint.build([text + f"\n\nCopy {i}." for i in range(8) for text in texts], jobs=1)
        whole = time.monotonic() - begin
        done.set()
        watcher.join()
        self.assertLess(longest, whole / 2, "the interpreter was held for most of the work")

    def test_results_live_on_when_the_map_is_gone(self):
        g = standpoint.read(self.records)
        answer, graph, statements = g.camps(), g.to_networkx(), g.statements()
        before = repr((answer, statements, list(graph.edges(data=True))))
        del g
        gc.collect()
        self.assertEqual(repr((answer, statements, list(graph.edges(data=True)))), before)

    def test_a_map_is_freed_with_its_last_user(self):
        import resource

        for _ in range(3):
            standpoint.read(self.records).to_networkx()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for _ in range(30):
            standpoint.read(self.records).to_networkx()
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        self.assertLess(after - before, 30_000, "kilobytes that thirty maps left behind")

    def test_ctrl_c_ends_the_reading(self):
        code = ("import sys, standpoint\n"
                "text = open(sys.argv[1], encoding='utf-8').read()\n"
                "print('begins', flush=True)\n"
                "standpoint.build([text + f'\\n\\nCopy {i}.' for i in range(100000)], jobs=2)\n")
        article = str(sorted(ARTICLES.glob("*.txt"))[0])
        process = subprocess.Popen([sys.executable, "-B", "-c", code, article], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        self.assertEqual(process.stdout.readline(), "begins\n")
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
        self.assertIn("KeyboardInterrupt", told)


if __name__ == "__main__":
    unittest.main()
