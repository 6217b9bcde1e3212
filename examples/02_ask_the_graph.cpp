// Asking the graph: who opposes what, with the sentence it rests on, and who is in conflict with whom. The
// graph is a plain Boost.Graph, so any of its algorithms runs on it. Read 01_build_a_map.cpp first.
//
//   02_ask_the_graph articles/

#include <standpoint/extraction.hpp>
#include <standpoint/graph/network.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/knowledge.hpp>

#include <boost/graph/connected_components.hpp>
#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;

namespace {

std::shared_ptr<const sp::graph::Network> read_map(const std::vector<std::string>& inputs) {
  const sp::Extractor extractor;
  sp::Corpus corpus;
  const auto add = [&](sp::Document&& document) {
    corpus.add(extractor.extract(std::move(document)));
    return true;
  };
  sp::io::read_documents(inputs, add, sp::ignore_diagnostics);
  sp::resolve_across_documents(corpus);
  return sp::graph::build_network(corpus);
}

// The edges of one relation, heaviest first; equal ones in the order of their ids.
std::vector<sp::graph::EdgeIndex> edges_of(const sp::graph::Graph& graph, sp::graph::Relation relation) {
  std::vector<sp::graph::EdgeIndex> found;
  for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
    if (graph[edge].relation == relation) found.push_back(edge);
  }
  std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
    return std::make_pair(-graph[a].weight, graph[a].id) < std::make_pair(-graph[b].weight, graph[b].id);
  });
  return found;
}

void print_edges(const sp::graph::Graph& graph, sp::graph::Relation relation, std::size_t count) {
  std::cout << to_string(relation) << ":\n";
  const auto edges = edges_of(graph, relation);
  for (std::size_t i = 0; i < std::min(count, edges.size()); ++i) {
    const auto& edge = graph[edges[i]];
    std::cout << "  " << graph[source(edges[i], graph)].label << " - " << graph[target(edges[i], graph)].label
              << "\n    " << edge.evidence.quote << "\n    (" << edge.evidence.document << ")\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto network = read_map(std::vector<std::string>(argv + 1, argv + argc));
  const auto& graph = network->graph();

  print_edges(graph, sp::graph::Relation::opposes, 3);
  print_edges(graph, sp::graph::Relation::supports, 3);
  print_edges(graph, sp::graph::Relation::conflict, 2);

  // How many parts does the map fall into?
  std::vector<int> part(num_vertices(graph));
  boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> ties(num_vertices(graph));
  for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
    boost::add_edge(source(edge, graph), target(edge, graph), ties);
  }
  std::cout << "parts: " << boost::connected_components(ties, part.data()) << '\n';
  return 0;
}
