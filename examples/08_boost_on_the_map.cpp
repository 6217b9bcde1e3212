// Any algorithm of Boost.Graph runs on a map: here the shortest ways along alliances where a weighty alliance
// is a short step, and who could be cut off (articulation points). Read 02_ask_the_graph.cpp first.
//
//   08_boost_on_the_map coded/toll.csv

#include <standpoint/graph/network.hpp>
#include <standpoint/io/records.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/range/iterator_range.hpp>

#include <iomanip>
#include <iostream>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

// Alliances are undirected and held once, so they go into an undirected graph of Boost's own.
using Alliances = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                        boost::property<boost::edge_weight_t, double>>;

// A filter that Boost asks edge by edge: what is seen of the map without copying it.
struct IsConflict {
  const graph::Graph* map = nullptr;
  bool operator()(const graph::EdgeIndex& edge) const {
    return (*map)[edge].relation == graph::Relation::conflict;
  }
};

int main(int argc, char** argv) {
  sp::Corpus corpus;
  sp::io::read_corpus(std::vector<std::string>(argv + 1, argv + argc), corpus, sp::ignore_diagnostics);
  corpus.finish();
  const auto network = graph::build_network(corpus, {.roll_up = graph::RollUp::institution, .layout = false});
  const graph::Graph& map = network->graph();

  Alliances alliances(num_vertices(map));
  for (const auto edge : boost::make_iterator_range(edges(map))) {
    if (map[edge].relation == graph::Relation::alliance)
      add_edge(source(edge, map), target(edge, map), 1.0 / map[edge].weight, alliances);
  }

  // How near is everybody to one actor?
  const auto from = graph::nodes_of(graph::View::actors, map).front();
  std::vector<double> distance(num_vertices(map));
  boost::dijkstra_shortest_paths(alliances, from, boost::distance_map(distance.data()));
  std::cout << "along alliances from " << map[from].label << ":\n" << std::fixed << std::setprecision(2);
  for (const auto node : graph::nodes_of(graph::View::actors, map)) {
    std::cout << "  " << map[node].label << ": ";
    if (distance[node] == std::numeric_limits<double>::max()) {
      std::cout << "no way\n";
    } else {
      std::cout << distance[node] << '\n';
    }
  }

  // Who holds allies together that would fall apart without him?
  std::vector<graph::NodeIndex> joints;
  boost::articulation_points(alliances, std::back_inserter(joints));
  for (const auto node : joints) std::cout << "joint: " << map[node].label << '\n';

  // A view of the conflicts alone, as a graph of Boost.
  const boost::filtered_graph<graph::Graph, IsConflict> conflicts(map, IsConflict{&map});
  for (const auto node : graph::nodes_of(graph::View::actors, map)) {
    const auto count = out_degree(node, conflicts) + in_degree(node, conflicts);
    if (count > 2) std::cout << map[node].label << " is in conflict with " << count << '\n';
  }
  return 0;
}
