#!/usr/bin/env python3
"""What a project of many documents costs: tests/bench/project.py build/release/standpoint [documents]

The example articles are repeated with other numbers in them, as records, until there are enough."""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
ARTICLES = pathlib.Path(__file__).resolve().parents[2] / "examples" / "articles"


def calibration():
    """The loop of the other benchmarks in Python's own arithmetic would say little: the program's is used where it is built."""
    bench = pathlib.Path(PROGRAM).parent / "tests/bench/bench_standpoint"
    if not bench.exists():
        return "not built"
    out = subprocess.run([bench, "--benchmark_filter=calibration"], capture_output=True, text=True, check=True).stdout
    return next(line.split(None, 1)[1] for line in out.splitlines() if line.startswith("calibration"))


def timed(name, *arguments):
    start = time.monotonic()
    result = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, check=True)
    print(f"{name:<44} {time.monotonic() - start:8.2f} s   {result.stderr.strip().splitlines()[0] if result.stderr else ''}")


def main():
    print("calibration:", calibration())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lines = subprocess.run([PROGRAM, "extract", ARTICLES], capture_output=True, text=True, check=True).stdout.splitlines()
        groups = []
        for line in lines[1:]:
            if '"record":"document"' in line[:30]:
                groups.append([])
            groups[-1].append(line)
        with open(folder / "many.jsonl", "w", encoding="utf-8") as out:
            out.write(lines[0] + "\n")
            for i in range(COUNT):
                group = groups[i % len(groups)]
                own = json.loads(group[0])["id"]
                for line in group:
                    line = line.replace(own, f"d:{i:016x}")
                    # Each statement has an id of its own.
                    out.write(line.replace('"id":"s:', f'"id":"s:{i:x}') + "\n")
        project = folder / "p.standpoint"
        timed(f"add {COUNT} documents with their records", "add", project, folder / "many.jsonl")
        print(f"{'size':<44} {project.stat().st_size / 2**20:8.1f} MiB, records {(folder / 'many.jsonl').stat().st_size / 2**20:.1f} MiB")
        for i in range(3):
            article = folder / f"new{i}.txt"
            article.write_text((ARTICLES / sorted(p.name for p in ARTICLES.iterdir())[0]).read_text("utf-8") + f"\nNote {i}.\n", "utf-8")
            timed("add one document", "add", project, article)
        timed("add it again", "add", project, article)
        article.write_text(article.read_text("utf-8") + "\nMore.\n", "utf-8")
        timed("update it", "update", project, article)
        timed("remove it", "remove", project, "d:0000000000000007")
        timed("check", "check", project)
        timed("graph", "graph", project, "-o", folder / "map.graphml", "--quiet")
        timed("graph of the records", "graph", folder / "many.jsonl", "-o", folder / "map.graphml", "--quiet")


if __name__ == "__main__":
    main()
