"""What graphml_bench.cpp is compared with: igraph's C reader and writer on the same file, CPU seconds.

    bench_standpoint --benchmark_filter=write_graphml_file   # writes graphml_bench.graphml
    bench_standpoint --benchmark_filter=read_graphml_file
    /usr/bin/python3 tests/bench/peers/graphml.py graphml_bench.graphml [--networkx]
"""

import os
import resource
import sys
import tempfile
import time


def cpu(name, work):
    begin = time.process_time()
    result = work()
    spent = time.process_time() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:<24}{spent:8.3f} s  peak {peak:6.0f} MiB")
    return result


def main():
    path = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out.graphml")
        if "--networkx" in sys.argv:
            import networkx

            graph = cpu("networkx reads", lambda: networkx.read_graphml(path))
            print(f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")
            cpu("networkx writes", lambda: networkx.write_graphml_xml(graph, out))
            return
        import igraph

        graph = cpu("igraph reads", lambda: igraph.Graph.Read_GraphML(path))
        print(f"{graph.vcount()} nodes, {graph.ecount()} edges")
        cpu("igraph writes", lambda: graph.write_graphml(out))


if __name__ == "__main__":
    main()
