"""What the program reads and writes: compressed files, feeds, web archives, PDF."""

import gzip
import io
import os
import shutil
import subprocess
import unittest

from program import ARTICLE, PROGRAM, ProgramTest

RSS = """<rss version="2.0"><channel><title>Harbour Post</title>
<item><title>Holt rejects bridge toll</title><link>https://post.example/toll</link>
<pubDate>Mon, 02 Mar 2026 08:30:00 GMT</pubDate>
<description>&lt;p&gt;The mayor, Ida Holt, rejected the bridge toll on Monday.&lt;/p&gt;</description></item>
</channel></rss>"""

PAGE = ("<html><head><title>Holt rejects bridge toll</title></head><body>"
        "<p>The mayor, Ida Holt, rejected the bridge toll on Monday.</p></body></html>")


def warc_record(kind, block, url="https://post.example/toll"):
    head = (f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-02T10:00:00Z\r\n"
            f"Content-Length: {len(block)}\r\n\r\n")
    return head.encode() + block + b"\r\n\r\n"


def warc(pages):
    records = [warc_record("warcinfo", b"software: x\r\n")]
    for page in pages:
        records.append(warc_record("response", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page.encode()))
    return b"".join(gzip.compress(record) for record in records)


def unzstd(data):
    return subprocess.run(["zstd", "-dcq"], input=data, capture_output=True, check=True).stdout


class InputsTest(ProgramTest):
    def test_records_are_converted_to_records_one_by_one_and_a_broken_line_is_told(self):
        plain = self.run_ok("extract", self.path("a.txt", ARTICLE)).out
        first, *rest = plain.splitlines(keepends=True)
        broken = self.path("broken.jsonl", first + rest[0] + "{no record\n" + "".join(rest[1:]))
        lines = self.run_failing(1, "convert", broken, "copy.jsonl")
        self.assertIn("broken.jsonl:3", lines[0])
        self.assertEqual((self.folder / "copy.jsonl").read_text(encoding="utf-8"), plain)
        # Two files put behind each other have one header.
        self.run_ok("convert", self.path("two.jsonl", plain + plain), "copy.jsonl")
        self.assertEqual((self.folder / "copy.jsonl").read_text(encoding="utf-8"), plain + "".join(rest))
        self.run_failing(1, "convert", self.path("none.jsonl", ""), "none-copy.jsonl")
        self.assertFalse((self.folder / "none-copy.jsonl").exists())

    def test_outputs_are_compressed_by_their_ending_and_read_again(self):
        article = self.path("a.txt", ARTICLE)
        plain = self.run_ok("extract", article).out.encode()
        for name in ("out.jsonl.gz", "out.jsonl.zst"):
            self.run_ok("extract", article, "-o", name)
            packed = (self.folder / name).read_bytes()
            if name.endswith(".gz"):
                self.assertEqual(gzip.decompress(packed), plain)
                self.assertEqual(packed[4:8], b"\0\0\0\0")  # no time
            elif shutil.which("zstd"):
                self.assertEqual(unzstd(packed), plain)
            self.run_ok("extract", article, "-o", name)
            self.assertEqual((self.folder / name).read_bytes(), packed)
        self.run_ok("extract", article, "-o", "out.jsonl")
        maps = set()
        for name in ("out.jsonl", "out.jsonl.gz", "out.jsonl.zst"):
            self.run_ok("graph", name, "-o", "map.graphml")
            maps.add((self.folder / "map.graphml").read_bytes())
        self.assertEqual(len(maps), 1)
        self.run_ok("convert", "out.jsonl.gz", "copy.jsonl")
        self.assertEqual((self.folder / "copy.jsonl").read_bytes(), plain)
        for ending in ("gz", "zst"):
            self.run_ok("graph", "out.jsonl", "-o", f"map.graphml.{ending}")
            self.run_ok("convert", f"map.graphml.{ending}", "again.graphml")
        self.run_ok("convert", "out.jsonl", "copy.jsonl.zst")
        self.assertEqual((self.folder / "copy.jsonl.zst").read_bytes(), (self.folder / "out.jsonl.zst").read_bytes())
        self.run_ok("graph", "out.jsonl", "-o", "map.graphml.gz")
        self.assertEqual(gzip.decompress((self.folder / "map.graphml.gz").read_bytes()), maps.pop())
        self.run_ok("convert", "map.graphml.gz", "map.svg")
        self.assertIn("<svg", (self.folder / "map.svg").read_text())
        # A compressed stream is told by its first bytes, whatever carries it.
        again = self.run_ok("graph", "-", "-o", "-", stdin=(self.folder / "out.jsonl.zst").read_bytes())
        self.assertEqual(again.stdout, gzip.decompress((self.folder / "map.graphml.gz").read_bytes()))

    def test_compressed_articles_are_read_by_the_ending_inside(self):
        self.path("in/a.txt.gz", gzip.compress(ARTICLE.encode()))
        self.path("in/b.html.gz", gzip.compress(PAGE.encode()))
        documents = self.records(self.run_ok("extract", "in").out)["document"]
        self.assertEqual(len(documents), 2)
        lines = self.run_failing(1, "extract", self.path("cut.txt.gz", gzip.compress(ARTICLE.encode())[:-20]))
        self.assertIn("the gzip data are cut off at byte ", lines[0])

    def test_a_bomb_is_refused_in_bounded_memory(self):
        packed = io.BytesIO()
        with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9) as out:
            for _ in range(1400):
                out.write(b" " * (1 << 20))
        path = self.path("bomb.jsonl.gz", packed.getvalue())
        command = f"ulimit -v 6000000; exec {PROGRAM} extract {path}"
        result = subprocess.run(["bash", "-c", command], capture_output=True, timeout=300)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(b"a line of more than 1025 MiB", result.stderr)

    def test_feeds_and_archives_give_documents_with_address_and_date(self):
        for name, content in (("a.rss", RSS), ("b.xml", RSS), ("c.warc.gz", warc([PAGE]))):
            records = self.records(self.run_ok("extract", self.path(name, content)).out)
            document = records["document"][0]
            self.assertEqual(document["url"], "https://post.example/toll", name)
            self.assertEqual(document["date"], "2026-03-02", name)
            self.assertEqual(document["title"], "Holt rejects bridge toll", name)
            self.assertTrue(any(s["stance"] == "oppose" for s in records["statement"]), name)
        self.assertEqual(len(self.records(self.run_ok("extract", "-", stdin=RSS.encode()).out)["document"]), 1)
        self.assertEqual(len(self.records(self.run_ok("extract", "-", stdin=warc([PAGE])).out)["document"]), 1)

    def test_memory_does_not_grow_with_an_archive(self):
        filler = "<p>" + "The harbour was quiet that day. " * 30 + "</p>"
        sizes = {}
        for count in (50, 1000):
            pages = [PAGE.replace("</body>", f"{filler}<p>Page {i}.</p></body>") + "<!-- " + "x" * 200_000 + " -->"
                     for i in range(count)]
            path = self.path("a.warc.gz", warc(pages))
            self.path("read.py", "import resource, subprocess, sys\n"
                      "code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n"
                      "print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n")
            run = subprocess.run(["/usr/bin/python3", self.folder / "read.py", PROGRAM, "extract", path, "--jobs", "1",
                                  "--quiet"], capture_output=True, text=True, timeout=600)
            code, size = map(int, run.stdout.split())
            self.assertEqual(code, 0, run.stderr)
            sizes[count] = size
        self.assertLess(sizes[1000], sizes[50] * 1.3, sizes)  # 200 MB of pages in the larger one

    def test_a_cut_archive_gives_what_was_whole(self):
        content = warc([PAGE, PAGE.replace("Monday", "Friday")])
        result = self.run_program("extract", self.path("cut.warc.gz", content[:-40]))
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(self.records(result.out)["document"]), 1)
        self.assertIn("cut off at byte", result.err)

    def test_pdf_without_the_program_that_reads_it_names_the_package(self):
        path = self.path("a.pdf", b"%PDF-1.4\n")
        article = self.path("a.txt", ARTICLE)
        result = subprocess.run([PROGRAM, "extract", path, article], capture_output=True, timeout=60,
                                env={**os.environ, "PATH": str(self.folder)})
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"apt install poppler-utils", result.stderr)
        self.assertEqual(len(self.records(result.stdout.decode())["document"]), 1)


if __name__ == "__main__":
    unittest.main()
