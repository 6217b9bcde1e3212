#include "camps/best_camps.hpp"

#include <standpoint/graph/signed_modularity.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace standpoint::graph {
namespace {

struct Weights {
  double positive = 0.0;
  double negative = 0.0;
};

double value_of(const SignedGraph::Tie& tie, const SignedModularityOptions& options) {
  return options.weighted ? std::abs(tie.weight) : 1.0;
}

Weights total_weights(const SignedGraph& graph, const SignedModularityOptions& options) {
  Weights sum;
  for (const auto& tie : graph.ties())
    (tie.weight > 0 ? sum.positive : sum.negative) += value_of(tie, options);
  return sum;
}

// gamma / 2w, and nothing for a sign without ties.
double chance(double resolution, double weight) { return weight > 0 ? resolution / (2.0 * weight) : 0.0; }

}  // namespace

double signed_modularity(const SignedGraph& graph, std::span<const int> camps,
                         const SignedModularityOptions& options) {
  assert(camps.size() == graph.node_count());
  const Weights total = total_weights(graph, options);
  if (graph.tie_count() == 0) return 0.0;
  const double attract = chance(options.positive_resolution, total.positive);
  const double repel = chance(options.negative_resolution, total.negative);

  int last = 0;
  for (const int camp : camps) last = std::max(last, camp);
  std::vector<Weights> of_camps(static_cast<std::size_t>(last) + 1);
  std::vector<Weights> of_alone(graph.node_count());
  double inside = 0.0;
  for (const auto& tie : graph.ties()) {
    const double value = value_of(tie, options);
    if (camps[tie.a] == camps[tie.b] && camps[tie.a] != 0) inside += std::copysign(value, tie.weight);
    for (const auto node : {tie.a, tie.b}) {
      const int camp = camps[node];
      Weights& strength = camp == 0 ? of_alone[node] : of_camps[static_cast<std::size_t>(camp)];
      (tie.weight > 0 ? strength.positive : strength.negative) += value;
    }
  }
  double sum = 2.0 * inside;
  for (const auto* list : {&of_camps, &of_alone}) {
    for (const Weights& strength : *list)
      sum -= attract * strength.positive * strength.positive - repel * strength.negative * strength.negative;
  }
  return sum / (2.0 * (total.positive + total.negative));
}

SignedCommunities find_signed_communities(const SignedGraph& graph, const SignedModularityOptions& options) {
  const CampGraph rows = make_camp_graph(graph, options.weighted ? TieValue::weight : TieValue::sign);
  const double plus = options.positive_resolution;
  const double minus = options.negative_resolution;
  const CampObjective objective = chance_objective(rows, plus, minus);
  SearchPlan plan;
  plan.starts = {objective, chance_objective(rows, 2.0 * plus, minus),
                 chance_objective(rows, plus, 0.5 * minus)};
  // Tuned on planted camps of 10 k and 100 k ties with 0 to 30 % of signs wrong.
  plan.annealing = {1.0, 0.9, 25};
  plan.seed = options.seed;

  SeededRandom random(options.seed);
  const std::vector<Camp> best =
      clear_camps(rows, objective, find_best_camps(rows, objective, plan), options.tolerance, random);

  SignedCommunities found;
  found.camps = number_by_size(rows, best);
  for (const int camp : found.camps) found.count = std::max(found.count, static_cast<std::size_t>(camp));
  found.modularity = signed_modularity(graph, found.camps, options);
  return found;
}

}  // namespace standpoint::graph
