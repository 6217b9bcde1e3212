// A network of friends and foes: balance, frustration, camps, brokers, and which ties say more than chance.

#include <standpoint/graph/balance.hpp>
#include <standpoint/graph/brokers.hpp>
#include <standpoint/graph/correlation_clustering.hpp>
#include <standpoint/graph/ei_index.hpp>
#include <standpoint/graph/frustration.hpp>
#include <standpoint/graph/mutual_support.hpp>
#include <standpoint/graph/polarised_camps.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/graph/signed_modularity.hpp>
#include <standpoint/graph/significance.hpp>
#include <standpoint/graph/triad_census.hpp>
#include <standpoint/graph/walk_balance.hpp>
#include <standpoint/io/actor_table.hpp>
#include <standpoint/io/edge_table.hpp>

#include <iostream>
#include <sstream>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

namespace {

// Two camps of three, one tie that does not fit, and somebody who stands alone.
graph::SignedGraph network() {
  graph::SignedGraphBuilder builder;
  builder.add("Council", "Trust", 2.0);
  builder.add("Council", "Hospital", 1.0);
  builder.add("Trust", "Hospital", 1.0);
  builder.add("Lines", "Guild", 2.0);
  builder.add("Lines", "Union", 1.0);
  builder.add("Guild", "Union", -1.0);
  builder.add("Council", "Lines", -3.0);
  builder.add("Trust", "Guild", -1.0);
  builder.add("Residents");
  builder.add("Lines", "Lines", 1.0);  // to itself: left out
  std::cout << builder.self_ties() << " tie left out\n";
  std::size_t cancelled = 0;
  return builder.finish(&cancelled);
}

void balance(const graph::SignedGraph& ties) {
  const graph::TriadCounts triads = graph::count_triads(ties);
  std::cout << triads.balanced() << " of " << triads.all() << " triangles are balanced ("
            << triads.unbalanced() << " not): " << *triads.balance() << ' ' << *triads.weak_balance() << '\n';
  std::cout << graph::count_triads_by_node(ties).size() << " nodes, "
            << graph::count_triads_by_tie(ties).size() << " ties, " << *graph::walk_balance(ties) << ' '
            << *graph::algebraic_conflict(ties) << '\n';

  const graph::Frustration found = graph::measure_frustration(ties);
  std::cout << "frustrated: " << found.upper << ", proven " << found.proven() << ", "
            << graph::normalised_frustration(found.upper, static_cast<double>(ties.tie_count())) << '\n';
  const graph::Balance all = graph::measure_balance(ties);
  const auto& worst = ties.ties()[all.ties.front().tie];
  std::cout << "fits least: " << ties.names()[worst.a] << " and " << ties.names()[worst.b] << '\n';

  for (const auto& other : ties.neighbours(0))
    std::cout << ties.names()[0] << (other.negative() ? " against " : " with ") << ties.names()[other.node()]
              << " (" << ties.ties()[other.tie()].weight << ", one of " << ties.degree(0) << ")\n";

  const auto friendly = graph::ei_index(ties, found.camps, graph::TieSign::positive);
  std::cout << "friends between camps: " << *friendly.value() << ", by node "
            << graph::ei_index_by_node(ties, found.camps, graph::TieSign::negative).size() << '\n';
}

void camps(const graph::SignedGraph& ties) {
  const auto communities = graph::find_signed_communities(ties);
  std::cout << communities.count << " camps of modularity " << communities.modularity << " = "
            << graph::signed_modularity(ties, communities.camps) << '\n';
  const auto clusters = graph::cluster_by_correlation(ties);
  std::cout << clusters.count << " camps leave " << clusters.violated.size() << " tie unexplained, proven "
            << clusters.proven() << ": " << graph::count_violated(ties, clusters.camps) << '\n';
  const auto poles = graph::find_polarised_camps(ties);
  std::cout << poles.first_size << " against " << poles.second_size << ", polarity " << poles.polarity
            << " = " << graph::polarity(ties, poles.camps) << '\n';
  for (const auto& group : graph::find_mutual_support(ties).groups) {
    std::cout << "all allied:";
    for (const auto node : group) std::cout << ' ' << ties.names()[node];
    std::cout << '\n';
  }

  const auto share = graph::participation(ties, clusters.camps);
  const auto parts = graph::components(ties);
  const auto degrees = graph::signed_degrees(ties);
  const auto paths = graph::path_centralities(ties);
  const auto rank = graph::page_rank(ties);
  const auto central = graph::eigenvector_centrality(ties);
  const auto holes = graph::constraints(ties);
  const auto cores = graph::core_numbers(ties);
  for (graph::SignedGraph::Node node = 0; node < ties.node_count(); ++node) {
    std::cout << ties.names()[node] << ": net " << degrees[node].net() << ", core " << cores[node]
              << ", part " << parts[node];
    if (degrees[node].ratio()) std::cout << ", friends " << *degrees[node].ratio();
    if (paths[node].betweenness > 0) std::cout << ", between " << paths[node].betweenness;
    if (share[node]) std::cout << ", spread " << *share[node];
    if (holes[node]) std::cout << ", constraint " << *holes[node];
    std::cout << (central[node] > 0.5 ? ", central" : "") << (rank[node] > 0.16 ? ", ranked" : "") << '\n';
  }
}

void chance(const graph::SignedGraph& ties) {
  // Two of ten, three of ten, and two in common: how likely is that?
  std::cout << graph::hypergeometric_tail(10, 2, 3, 2) << '\n';
  graph::TieLayer layer;
  layer.add(3.0);
  layer.add(1.0);
  std::cout << graph::disparity(3.0, layer) << '\n';
  const auto values = graph::disparity_filter(ties);
  const auto strict = graph::corrected(values, graph::Correction::benjamini_hochberg);
  std::cout << strict.size() << " values; " << graph::backbone(ties, values, 0.8).tie_count() << " of "
            << ties.tie_count() << " ties are kept\n";
}

}  // namespace

int main() {
  const graph::SignedGraph ties = network();
  balance(ties);
  camps(ties);
  chance(ties);

  // The same from a table, and all measures of actors as one.
  std::istringstream table("source,target,sign\nCouncil,Lines,-1\nLines,Guild,1\n");
  const auto read = sp::io::read_edge_table(table, "ties.csv");
  sp::io::write_actor_table(std::cout, read->graph);
  std::cout << sp::io::read_edge_table_file("nowhere.csv").has_value() << '\n';
  return 0;
}
