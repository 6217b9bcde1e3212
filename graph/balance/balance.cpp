#include <standpoint/graph/balance.hpp>
#include <standpoint/graph/walk_balance.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace standpoint::graph {
namespace {

constexpr std::size_t max_conflict_nodes = 1000;

double cost_of(const SignedGraph::Tie& tie, bool weighted) { return weighted ? std::abs(tie.weight) : 1.0; }

std::vector<FrustratedTie> rank_ties(const SignedGraph& graph, const Frustration& frustration,
                                     bool weighted) {
  const std::vector<TriadCounts> triads = count_triads_by_tie(graph);
  std::vector<FrustratedTie> ties;
  ties.reserve(frustration.frustrated.size());
  for (const std::uint32_t tie : frustration.frustrated)
    ties.push_back({tie, cost_of(graph.ties()[tie], weighted), triads[tie]});
  std::stable_sort(ties.begin(), ties.end(), [](const FrustratedTie& x, const FrustratedTie& y) {
    if (x.cost != y.cost) return x.cost > y.cost;
    return x.triads.unbalanced() > y.triads.unbalanced();
  });
  return ties;
}

std::vector<FrustratedActor> rank_actors(const SignedGraph& graph, const Frustration& frustration,
                                         bool weighted, const std::vector<TriadCounts>& triads) {
  std::vector<double> all(graph.node_count(), 0.0);
  for (const auto& tie : graph.ties()) {
    all[tie.a] += cost_of(tie, weighted);
    all[tie.b] += cost_of(tie, weighted);
  }
  std::vector<FrustratedActor> actors;
  for (SignedGraph::Node node = 0; node < graph.node_count(); ++node) {
    const double cost = frustration.of_node[node];
    if (cost > 0.0) actors.push_back({node, cost, cost / all[node], triads[node]});
  }
  std::stable_sort(actors.begin(), actors.end(), [](const FrustratedActor& x, const FrustratedActor& y) {
    return std::tie(x.cost, x.share) > std::tie(y.cost, y.share);
  });
  return actors;
}

}  // namespace

Balance measure_balance(const SignedGraph& graph, const FrustrationOptions& options) {
  Balance balance;
  double all = 0.0;
  for (const auto& tie : graph.ties()) {
    ++(tie.weight < 0 ? balance.negative : balance.positive);
    all += cost_of(tie, options.weighted);
  }
  balance.triads = count_triads(graph);
  const TieSize size = options.weighted ? TieSize::weight : TieSize::one;
  balance.walk_balance = walk_balance(graph, size);
  if (graph.node_count() <= max_conflict_nodes) balance.algebraic_conflict = algebraic_conflict(graph, size);
  balance.frustration = measure_frustration(graph, options);
  balance.normalised = normalised_frustration(balance.frustration.upper, all);
  balance.friendly = ei_index(graph, balance.frustration.camps, TieSign::positive);
  balance.hostile = ei_index(graph, balance.frustration.camps, TieSign::negative);
  balance.ties = rank_ties(graph, balance.frustration, options.weighted);
  balance.actors = rank_actors(graph, balance.frustration, options.weighted, count_triads_by_node(graph));
  return balance;
}

}  // namespace standpoint::graph
