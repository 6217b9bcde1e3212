"""What projection_bench.cpp is compared with: scipy and networkx on the same statements, CPU seconds and peak memory.

    STANDPOINT_STATEMENTS=st.csv bench_standpoint --benchmark_filter=write_statements/1000000
    /usr/bin/python3 tests/bench/peers/projection.py st.csv [scipy|scipy-both|networkx [SECONDS]]

networkx takes minutes; after SECONDS of CPU it is stopped, and what is known then is that it takes longer.
"""

import resource
import signal
import sys
import time

import numpy


def read(path):
    table = numpy.loadtxt(path, delimiter=",", skiprows=1, dtype=numpy.int64)
    return table[:, 0], table[:, 1], table[:, 2]


def matrices(actor, issue, agreement):
    """Agreeing and disagreeing statements of each actor on each issue."""
    import scipy.sparse

    shape = (actor.max() + 1, issue.max() + 1)
    side = lambda value: scipy.sparse.csr_matrix(
        (numpy.ones((agreement == value).sum()), (actor[agreement == value], issue[agreement == value])), shape=shape)
    return side(1), side(0)


def subtract(yes, no, block=500):
    """Congruence minus conflict by blocks of rows: one product."""
    net = (yes - no).tocsr()
    other = net.T.tocsr()
    total = ties = 0
    for begin in range(0, net.shape[0], block):
        rows = net[begin:begin + block] @ other
        total += rows.sum()
        ties += rows.nnz
    return total, ties


def both(yes, no, block=500):
    """Congruence and conflict apart: two products of stacked matrices."""
    import scipy.sparse

    levels = scipy.sparse.hstack([yes, no]).tocsr()
    turned = scipy.sparse.hstack([no, yes]).tocsr()
    same, opposite = levels.T.tocsr(), turned.T.tocsr()
    congruence = conflict = ties = 0
    for begin in range(0, levels.shape[0], block):
        rows = levels[begin:begin + block] @ same
        congruence += rows.sum()
        ties += rows.nnz
        conflict += (levels[begin:begin + block] @ opposite).sum()
    return congruence, conflict, ties


def networkx_projection(actor, issue):
    import networkx

    graph = networkx.Graph()
    graph.add_edges_from(zip(actor.tolist(), (-1 - issue).tolist()))
    actors = {a for a in graph if a >= 0}
    return networkx.bipartite.weighted_projected_graph(graph, actors).number_of_edges()


class TooLong(Exception):
    pass


def stop(signal_number, frame):
    raise TooLong


def main():
    actor, issue, agreement = read(sys.argv[1])
    way = sys.argv[2] if len(sys.argv) > 2 else "scipy"
    begin = time.process_time()
    if way == "networkx":
        if len(sys.argv) > 3:
            signal.signal(signal.SIGPROF, stop)
            signal.setitimer(signal.ITIMER_PROF, float(sys.argv[3]))
        try:
            result = networkx_projection(actor, issue)
        except TooLong:
            result = "none: stopped before the end"
    else:
        yes, no = matrices(actor, issue, agreement)
        result = (both if way == "scipy-both" else subtract)(yes, no)
    spent = time.process_time() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{way}: {spent:.2f} CPU s, {peak:.0f} MiB, result {result}")


if __name__ == "__main__":
    main()
