"""standpoint serve under abuse: it goes on answering within 2 s, and its memory stays flat.

STANDPOINT_SERVE_ABUSE=SECONDS makes the malformed requests last that long (the bar is 60), and sends whole gigabytes.
With wrk(1) and more than one processor it also measures requests a second on one of them.
"""

import json
import os
import random
import re
import resource
import shutil
import signal
import socket
import subprocess
import threading
import time
import unittest
import urllib.parse
import urllib.request

from program import PROGRAM, ProgramTest

LONG = float(os.environ.get("STANDPOINT_SERVE_ABUSE", "0"))
SECONDS = LONG or 3
HUGE = 1000 if LONG else 100  # megabytes
HOST = b"Host: 127.0.0.1\r\n"
PIECES = [b"GET ", b"POST ", b"HEAD ", b"GET / HTTP/1.1\r\n", b"\r\n", b"\r\n\r\n", b"\n", HOST, b"Host: evil\r\n",
          b"Content-Length: 99999999999\r\n", b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n", b"-2\r\n",
          b"Range: bytes=0-,0-,0-\r\n", b"Expect: 100-continue\r\n", b"X: " + b"y" * 20000, b"\x00", b"\xff\xfe",
          b"%00", b"%u0000", b"/" * 9000, b"?a=b&" * 1000, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x16\x03\x01\x02\x00",
          b"GET http://evil/ HTTP/1.1\r\n", b"Content-Encoding: gzip\r\n", b"Connection: upgrade\r\n", b" folded\r\n"]


class ServeAbuseTest(ProgramTest):
    def setUp(self):
        super().setUp()
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
        rows = "".join(f"{i % 500},2026-01-{i % 28 + 1:02},Actor {i % 9000},issue {i * 7919 % 1000},{('support', 'oppose')[i % 7 > 3]},quote {i}\n"
                       for i in range(11000))  # 10,000 nodes
        self.table = self.path("map.csv", "document,date,actor,issue,stance,quote\n" + rows)

    def serve(self, *arguments, before=()):
        self.process = subprocess.Popen([*before, PROGRAM, "serve", self.table, "--port", "0", *arguments],
                                        stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.process.stderr.close)
        self.addCleanup(self.process.wait)
        self.addCleanup(self.process.kill)
        self.address = self.process.stderr.readline().strip()
        self.port = urllib.parse.urlsplit(self.address).port

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=10)
        self.addCleanup(connection.close)
        return connection

    def megabytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+) kB", status.read()).group(1)) / 1000

    def assert_answers(self):
        start = time.monotonic()
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(b"GET /api/v1/meta HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n")
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        self.assertTrue(answer.startswith(b"HTTP/1.1 200 "), answer[:200])
        self.assertLess(time.monotonic() - start, 2.0)

    def send_endlessly(self, head, megabytes):
        """Sends until it is cut; gives how much was taken."""
        connection = self.connect()
        piece = b"x" * 1_000_000
        sent = 0
        try:
            connection.sendall(head)
            while sent < megabytes:
                connection.sendall(piece)
                sent += 1
        except OSError:
            pass
        return sent

    def test_dripping_idle_and_endless_clients_hold_nobody_up(self):
        self.serve()
        self.assert_answers()
        before = self.megabytes()
        idle = [self.connect() for _ in range(1000)]
        for connection in idle[:500]:
            connection.sendall(b"GET /api/v1/meta HTTP/1.1\r\n" + HOST + b"\r\n")
        self.assert_answers()

        stop = threading.Event()

        def drip():
            while not stop.is_set():
                try:
                    with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
                        for byte in b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"y" * 1000:
                            connection.sendall(bytes([byte]))
                            if stop.wait(0.1):
                                return
                except OSError:
                    pass

        dripping = [threading.Thread(target=drip) for _ in range(50)]
        for thread in dripping:
            thread.start()
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            self.assert_answers()
            time.sleep(0.2)
        # Both bodies and header lines without an end are cut long before their end.
        self.assertLess(self.send_endlessly(b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 1000000000\r\n\r\n", HUGE), 20)
        self.assertLess(self.send_endlessly(b"GET / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\n", HUGE), 20)
        self.assertLess(self.send_endlessly(b"GET / HTTP/1.1\r\nX: ", HUGE), 20)
        self.assert_answers()
        stop.set()
        for thread in dripping:
            thread.join()
        self.assertLess(self.megabytes() - before, 100)

        start = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.process.wait(timeout=10), 0)
        self.assertLess(time.monotonic() - start, 1.0)

    def test_malformed_requests_are_refused_and_leave_nothing_behind(self):
        self.serve("--edit")
        self.address = self.address.partition("?")[0]
        self.assert_answers()
        before = self.megabytes()
        end = time.monotonic() + SECONDS

        def storm(seed):
            chance = random.Random(seed)
            while time.monotonic() < end:
                try:
                    with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
                        connection.sendall(b"".join(chance.choices(PIECES, k=chance.randint(1, 12))))
                        if chance.random() < 0.5:
                            connection.shutdown(socket.SHUT_WR)
                            connection.recv(1000)
                except OSError:
                    pass

        storms = [threading.Thread(target=storm, args=(seed,)) for seed in range(8)]
        for thread in storms:
            thread.start()
        while time.monotonic() < end:
            self.assert_answers()
            time.sleep(0.1)
        for thread in storms:
            thread.join()
        self.assert_answers()
        self.assertLess(self.megabytes() - before, 100)

    @unittest.skipUnless(LONG and shutil.which("wrk") and shutil.which("taskset") and os.cpu_count() > 1,
                         "a measurement: STANDPOINT_SERVE_ABUSE, wrk and two processors")
    def test_five_thousand_lookups_a_second_on_one_processor(self):
        self.serve(before=("taskset", "-c", "0"))
        with urllib.request.urlopen(self.address + "api/v1/nodes?limit=1", timeout=30) as answer:
            node = self.address + "api/v1/nodes/" + json.load(answer)["items"][0]["id"]
        out = subprocess.run(["taskset", "-c", "1", "wrk", "-t1", "-c64", "-d10", "--latency", node],
                             capture_output=True, text=True, check=True).stdout
        print(out)
        self.assertNotIn("Non-2xx", out)
        self.assertGreater(float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)), 5000)
        number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
        self.assertLess(float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit], 10)


if __name__ == "__main__":
    unittest.main()
