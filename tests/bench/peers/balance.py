"""What balance_bench.cpp is compared with: igraph on the same graph, CPU seconds.

    bench_standpoint --benchmark_filter=write_ties        # writes the table
    /usr/bin/python3 tests/bench/peers/balance.py TIES.csv
"""

import csv
import sys
import time

import igraph


def cpu(name, work, times=3):
    best = None
    for _ in range(times):
        begin = time.process_time()
        result = work()
        spent = time.process_time() - begin
        best = spent if best is None else min(best, spent)
    print(f"{name:<24}{best:8.3f} s")
    return result


def read(path):
    with open(path, newline="", encoding="utf-8") as table:
        rows = csv.reader(table)
        next(rows)
        return igraph.Graph.TupleList(((a, b, int(sign)) for a, b, sign in rows), edge_attrs=["sign"])


def census(graph):
    """Triangles by their number of negative ties: igraph lists them, their signs are looked up."""
    signs = {}
    for (a, b), sign in zip(graph.get_edgelist(), graph.es["sign"]):
        signs[a, b] = signs[b, a] = sign
    counts = [0, 0, 0, 0]
    for a, b, c in graph.list_triangles():
        counts[(signs[a, b] < 0) + (signs[b, c] < 0) + (signs[a, c] < 0)] += 1
    return counts


def main():
    graph = cpu("read CSV", lambda: read(sys.argv[1]))
    print(f"{graph.vcount()} nodes, {graph.ecount()} ties")
    cpu("list triangles", graph.list_triangles)
    print("ppp, ppn, pnn, nnn =", *cpu("signed census", lambda: census(graph), times=1))


if __name__ == "__main__":
    main()
