#!/usr/bin/python3
"""igraph's layouts on the graphs of layout_bench.cpp: CPU seconds, and how often one of the own camp is nearer.

igraph knows no signs: foes are given a weight of 0.05, as allies that are hardly tied. Usage: layout.py [NODES...]
"""

import math
import sys
import time

import igraph

CAMPS = 4
MASK = (1 << 64) - 1


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, end):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % end


def planted_camps(nodes, ties):
    random, edges, weights = Random(29), [], []
    while len(edges) < ties:
        a, b = random.below(nodes), random.below(nodes)
        inside = a % CAMPS == b % CAMPS
        if a == b or (not inside and random.below(CAMPS) != 0):
            continue
        edges.append((a, b))
        weights.append(1.0 if inside != (random.below(10) == 0) else 0.05)
    return igraph.Graph(nodes, edges), weights


def camp_is_nearer(places):
    random, nearer, compared = Random(5), 0, 0
    for _ in range(200_000):
        a, own, other = (random.below(len(places)) for _ in range(3))
        if a == own or a % CAMPS != own % CAMPS or a % CAMPS == other % CAMPS:
            continue
        compared += 1
        nearer += math.dist(places[a], places[own]) < math.dist(places[a], places[other])
    return nearer / compared


for nodes in map(int, sys.argv[1:] or (150, 1000, 5000)):
    graph, weights = planted_camps(nodes, nodes * 4)
    for name, layout in (("fruchterman_reingold", lambda: graph.layout_fruchterman_reingold(weights=weights)),
                         ("drl", lambda: graph.layout_drl(weights=weights))):
        start = time.process_time()
        places = layout()
        seconds = time.process_time() - start
        print(f"{name:22} {nodes:6} nodes {seconds:8.2f} s  camp_nearer {camp_is_nearer(list(places)):.3f}", flush=True)
