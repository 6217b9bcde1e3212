#!/usr/bin/python3
"""igraph and networkx on a graph like that of query_bench.cpp: neighbours, allies of one relation, shortest paths.

100,000 nodes, 1,000,000 edges, the same mixture of relations; CPU time of one question, the mean of many. Usage: query.py
"""

import random
import time

import igraph
import networkx

NODES, EDGES, ISSUES = 100_000, 1_000_000, 1_000


def edges():
    generator = random.Random(29)
    made = []
    for actor in range(ISSUES, NODES):
        for _ in range(4):
            made.append((actor, (actor % 50) * 20 + generator.randrange(20), "supports"))
    while len(made) < EDGES:
        a, b = generator.randrange(ISSUES, NODES), generator.randrange(ISSUES, NODES)
        inside = generator.randrange(2) == 0
        if inside:
            b = b - b % 50 + a % 50
        if a == b or not ISSUES <= b < NODES:
            continue
        made.append((a, b, "alliance" if inside else "conflict"))
    return made


def timed(name, rounds, ask):
    generator = random.Random(3)
    start = time.process_time()
    for _ in range(rounds):
        ask(generator.randrange(ISSUES, NODES), generator.randrange(ISSUES, NODES))
    print(f"{name:30} {1e6 * (time.process_time() - start) / rounds:12.1f} us", flush=True)


made = edges()
graph = igraph.Graph(NODES, [(a, b) for a, b, _ in made])
graph.es["relation"] = [relation for _, _, relation in made]
timed("igraph neighbours", 2000, lambda a, b: graph.neighbors(a))
timed("igraph allies", 2000, lambda a, b: [e for e in graph.incident(a) if graph.es[e]["relation"] == "alliance"])
timed("igraph path", 20, lambda a, b: graph.get_shortest_paths(a, b))
del graph
other = networkx.MultiGraph()
other.add_edges_from((a, b, relation) for a, b, relation in made)
timed("networkx neighbours", 2000, lambda a, b: list(other.neighbors(a)))
timed("networkx allies", 2000, lambda a, b: [n for n, keys in other[a].items() if "alliance" in keys])
timed("networkx path", 20, lambda a, b: networkx.shortest_path(other, a, b))
