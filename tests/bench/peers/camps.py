"""What camps_bench.cpp is compared with: leidenalg on both signs at once, and igraph's betweenness, CPU seconds.

    STANDPOINT_CAMPS=/tmp bench_standpoint --benchmark_filter=write_camps     # writes the tables
    /usr/bin/python3 tests/bench/peers/camps.py /tmp/100000-10.csv ...
"""

import csv
import random
import sys
import time
from collections import defaultdict

import igraph
import leidenalg


def read(path):
    with open(path, newline="", encoding="utf-8") as table:
        rows = csv.reader(table)
        next(rows)
        ties = [(a, b, int(sign)) for a, b, sign in rows]
    names = sorted({name for a, b, _ in ties for name in (a, b)})
    place = {name: i for i, name in enumerate(names)}
    return names, [(place[a], place[b], sign) for a, b, sign in ties]


def signed_modularity(ties, camps):
    inside, totals = 0, {1: 0, -1: 0}
    strengths = {1: defaultdict(int), -1: defaultdict(int)}
    for a, b, sign in ties:
        totals[sign] += 1
        inside += sign * (camps[a] == camps[b])
        strengths[sign][camps[a]] += 1
        strengths[sign][camps[b]] += 1
    total = 2 * inside
    for sign in (1, -1):
        if totals[sign]:
            total -= sign * sum(k * k for k in strengths[sign].values()) / (2 * totals[sign])
    return total / (2 * len(ties))


def main():
    for path in sys.argv[1:]:
        names, ties = read(path)
        layers = [leidenalg.ModularityVertexPartition(
            igraph.Graph(len(names), [(a, b) for a, b, s in ties if s == sign])) for sign in (1, -1)]
        optimiser = leidenalg.Optimiser()
        optimiser.set_rng_seed(1)
        begin = time.process_time()
        optimiser.optimise_partition_multiplex(layers, layer_weights=[1, -1])
        spent = time.process_time() - begin
        camps = layers[0].membership
        planted = [int(name[0]) for name in names]
        likeness = igraph.compare_communities(planted, camps, method="adjusted_rand")
        print(f"{path}: leidenalg {spent:.3f} s, {len(set(camps))} camps, Q {signed_modularity(ties, camps):.4f}, "
              f"ARI {likeness:.3f}", flush=True)

    draw = random.Random(1)
    pairs = set()
    while len(pairs) < 20_000:
        a, b = draw.randrange(2000), draw.randrange(2000)
        if a != b:
            pairs.add((min(a, b), max(a, b)))
    graph = igraph.Graph(2000, sorted(pairs))
    begin = time.process_time()
    graph.betweenness()
    print(f"betweenness, 2,000 nodes and 20,000 ties: igraph {time.process_time() - begin:.3f} s")


if __name__ == "__main__":
    main()
