"""Signed communities over 40 planted graphs, ours and leidenalg's: 10,000 and 100,000 ties (ten an actor), five camps of
one size or of .35 .25 .2 .12 .08, half of the ties drawn within a camp or none, and 0 to 30 % of the signs wrong.

    /usr/bin/python3 tests/bench/peers/planted_camps.py build/release/standpoint
"""

import itertools
import json
import os
import random
import subprocess
import sys
import tempfile
import time

import igraph
import leidenalg

from camps import signed_modularity

SIZES = {"equal": [0.2] * 5, "unequal": [0.35, 0.25, 0.2, 0.12, 0.08]}


def planted(ties, sizes, within, noise, seed):
    draw = random.Random(seed)
    nodes = ties // 10
    camps = [camp for camp, share in enumerate(sizes) for _ in range(round(share * nodes))]
    members = [[n for n, camp in enumerate(camps) if camp == c] for c in range(len(sizes))]
    signs = {}
    while len(signs) < ties:
        a = draw.randrange(len(camps))
        b = draw.choice(members[camps[a]]) if draw.random() < within else draw.randrange(len(camps))
        if a != b:
            sign = 1 if camps[a] == camps[b] else -1
            signs.setdefault((min(a, b), max(a, b)), -sign if draw.random() < noise else sign)
    return camps, [(a, b, sign) for (a, b), sign in signs.items()]


def ours(program, ties, count):
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as table:
        table.write("source,target,sign\n" + "".join(f"{a},{b},{s}\n" for a, b, s in ties))
        table.flush()
        process = subprocess.Popen([program, "camps", table.name, "--json", "--method", "signed-modularity"],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        found = json.load(process.stdout)["clusters"]
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    # Who has no tie is alone.
    return [found.get(str(n), f"alone {n}") for n in range(count)], usage.ru_utime + usage.ru_stime


def theirs(ties, count):
    layers = [leidenalg.ModularityVertexPartition(igraph.Graph(count, [(a, b) for a, b, s in ties if s == sign]))
              for sign in (1, -1)]
    optimiser = leidenalg.Optimiser()
    optimiser.set_rng_seed(1)
    begin = time.process_time()
    optimiser.optimise_partition_multiplex(layers, layer_weights=[1, -1])
    return layers[0].membership, time.process_time() - begin


def likeness(a, b):
    def numbers(camps):
        known = {}
        return [known.setdefault(camp, len(known)) for camp in camps]

    return igraph.compare_communities(numbers(a), numbers(b), method="adjusted_rand")


def main(program):
    print("ties, sizes, within, noise: ours s, Q, ARI; leidenalg s, Q, ARI")
    better_q, better_ari, sums, worse = 0, 0, [0.0, 0.0], []
    cases = list(itertools.product((10_000, 100_000), SIZES, (0.5, 0.0), (0.0, 0.1, 0.2, 0.25, 0.3)))
    means = {}
    for seed, (count, sizes, within, noise) in enumerate(cases):
        camps, ties = planted(count, SIZES[sizes], within, noise, seed)
        row = []
        for who, (found, spent) in enumerate((ours(program, ties, len(camps)), theirs(ties, len(camps)))):
            row.append((spent, signed_modularity(ties, found), likeness(camps, found)))
            sums[who] += spent
        name = f"{count}, {sizes}, {within}, {noise}"
        print(name + ": " + "; ".join(f"{s:.3f}, {q:.4f}, {a:.3f}" for s, q, a in row), flush=True)
        better_q += row[0][1] >= row[1][1] - 1e-12
        better_ari += row[0][2] >= row[1][2] - 1e-12
        if row[0][2] < row[1][2] - 1e-12:
            worse.append(name)
        means.setdefault((count, noise), []).append((row[0][2], row[1][2]))
    print(f"of {len(cases)}: Q at least leidenalg's in {better_q}, ARI in {better_ari} (not in {'; '.join(worse)}); "
          f"CPU {sums[0]:.1f} s against {sums[1]:.1f} s (ours with reading the table)")
    for key, values in means.items():
        print(key, "mean ARI", " ".join(f"{sum(column) / len(values):.3f}" for column in zip(*values)))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
