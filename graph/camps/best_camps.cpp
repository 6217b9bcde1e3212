#include "best_camps.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

double square(double x) { return x * x; }

// What camps are worth, each of them; numbers below the number of nodes.
std::vector<double> values_of_camps(const CampGraph& graph, const CampObjective& objective,
                                    std::span<const Camp> camps) {
  const std::size_t nodes = graph.node_count();
  std::vector<double> value(nodes, 0.0);
  std::vector<double> positive(nodes, 0.0);
  std::vector<double> negative(nodes, 0.0);
  for (std::uint32_t node = 0; node < nodes; ++node) {
    const Camp camp = camps[node];
    positive[camp] += graph.positive[node];
    negative[camp] += graph.negative[node];
    double inside = 0.0;
    for (const auto& arc : graph.arcs_of(node)) {
      if (camps[arc.node] == camp) inside += static_cast<double>(arc.weight);
    }
    value[camp] += inside;
  }
  for (std::size_t camp = 0; camp < nodes; ++camp)
    value[camp] += objective.repel * square(negative[camp]) - objective.attract * square(positive[camp]);
  return value;
}

// The ties within camps alone; strengths stay, because they belong to the whole.
CampGraph inner_graph(const CampGraph& graph, std::span<const Camp> camps) {
  CampGraph inner;
  inner.positive = graph.positive;
  inner.negative = graph.negative;
  inner.first.resize(graph.node_count() + 1, 0);
  for (std::uint32_t node = 0; node < graph.node_count(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      if (camps[arc.node] == camps[node]) inner.arcs.push_back(arc);
    }
    inner.first[node + 1] = inner.arcs.size();
  }
  return inner;
}

// No more camps than are allowed: the largest stay, the others are dealt out among them.
void keep_largest(std::vector<Camp>& camps, std::size_t max_camps) {
  const std::size_t count = number_camps(camps);
  if (count <= max_camps) return;
  std::vector<std::size_t> sizes(count, 0);
  for (const Camp camp : camps) ++sizes[camp];
  std::vector<Camp> order(count);
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](Camp a, Camp b) { return sizes[a] > sizes[b]; });
  std::vector<Camp> now(count);
  for (std::size_t i = 0; i < count; ++i) now[order[i]] = static_cast<Camp>(i % max_camps);
  for (Camp& camp : camps) camp = now[camp];
}

// The best of what was tried.
class Best {
 public:
  Best(const CampGraph& graph, const CampObjective& objective) : graph_(graph), objective_(objective) {}

  /// What they are worth.
  double offer(std::vector<Camp> camps) {
    const double value = camp_value(graph_, objective_, camps);
    if (!camps_.empty() && value <= value_ + 1e-9 * (1.0 + std::abs(value_))) return value;
    value_ = value;
    camps_ = std::move(camps);
    return value;
  }
  double value() const { return value_; }
  const std::vector<Camp>& camps() const { return camps_; }

 private:
  const CampGraph& graph_;
  const CampObjective& objective_;
  double value_ = 0.0;
  std::vector<Camp> camps_;
};

}  // namespace

double camp_value(const CampGraph& graph, const CampObjective& objective, std::span<const Camp> camps) {
  const std::vector<double> values = values_of_camps(graph, objective, camps);
  return std::accumulate(values.begin(), values.end(), 0.0);
}

std::vector<Camp> split_camps(const CampGraph& graph, const CampObjective& objective,
                              std::span<const Camp> camps, SeededRandom& random) {
  const std::size_t nodes = graph.node_count();
  CampObjective free = objective;
  free.max_camps = any_number;
  const std::vector<Camp> parts = improve_camps(inner_graph(graph, camps), free, all_alone(nodes), random);

  std::vector<double> gain(nodes, 0.0);
  const std::vector<double> whole = values_of_camps(graph, objective, camps);
  const std::vector<double> apart = values_of_camps(graph, objective, parts);
  std::vector<Camp> camp_of_part(nodes, 0);
  for (std::size_t node = 0; node < nodes; ++node) camp_of_part[parts[node]] = camps[node];
  for (std::size_t part = 0; part < nodes; ++part) gain[camp_of_part[part]] += apart[part];

  // A node without a tie within its camp is a part by itself and stays with the camp otherwise.
  std::vector<Camp> result(nodes);
  std::vector<Camp> kept_as(nodes, std::numeric_limits<Camp>::max());
  for (std::size_t node = 0; node < nodes; ++node) {
    const Camp camp = camps[node];
    if (gain[camp] > whole[camp] + 1e-6) {
      result[node] = parts[node];
    } else {
      if (kept_as[camp] == std::numeric_limits<Camp>::max()) kept_as[camp] = parts[node];
      result[node] = kept_as[camp];
    }
  }
  number_camps(result);
  return result;
}

std::vector<Camp> find_best_camps(const CampGraph& graph, const CampObjective& objective,
                                  const SearchPlan& plan) {
  const std::size_t nodes = graph.node_count();
  if (nodes == 0) return {};
  SeededRandom random(plan.seed);
  const auto improved = [&](std::vector<Camp> camps) {
    keep_largest(camps, objective.max_camps);
    return improve_camps(graph, objective, std::move(camps), random);
  };

  // Where two starts that differ end in the same camps, the graph is an easy one. Where they end in camps
  // that are worth the same but for a hundred thousandth, a third one would end there, too.
  constexpr double next_to_nothing = 1e-5;
  Best best(graph, objective);
  bool easy = false;
  bool settled = false;
  for (const CampObjective& start : plan.starts) {
    CampSearch search(graph, start, all_alone(nodes));
    search.anneal(plan.first, random);
    std::vector<Camp> camps = improved(search.camps());
    easy = camps == best.camps();
    if (easy) break;
    const bool is_first = best.camps().empty();
    const double before = best.value();
    const double value = best.offer(std::move(camps));
    settled = !is_first && std::abs(value - before) <= next_to_nothing * std::abs(before);
    if (settled) break;
  }
  if (!easy && !settled) best.offer(improved(split_camps(graph, objective, best.camps(), random)));

  const double arcs = static_cast<double>(graph.arcs.size()) + 1.0;
  const double round = arcs * (plan.annealing.sweeps + 5);
  const double allowed = (easy ? 0.5 * plan.spare_arcs : arcs * plan.passes + plan.spare_arcs) / round;
  const int rounds = std::clamp(static_cast<int>(std::min(allowed, 1e6)), 1, plan.max_rounds);
  for (int i = 0; i < rounds; ++i) {
    // Now and then much hotter: the camps are made anew.
    Annealing annealing = plan.annealing;
    if (i % 3 == 2) annealing.hot *= 3.0;
    CampSearch search(graph, objective, best.camps());
    search.anneal(annealing, random);
    best.offer(improved(search.camps()));
  }
  return best.camps();
}

std::vector<Camp> clear_camps(const CampGraph& graph, const CampObjective& objective, std::vector<Camp> camps,
                              double tolerance, SeededRandom& random) {
  constexpr double clearly_fewer = 0.9;
  struct Candidate {
    std::vector<Camp> camps;
    double value = 0.0;
    double inside = 0.0;  // weight of friends together less that of foes
  };
  std::vector<Candidate> candidates;
  const auto add = [&](std::vector<Camp> found) {
    const double value = camp_value(graph, objective, found);
    const double inside = camp_value(graph, {}, found);
    candidates.push_back({std::move(found), value, inside});
  };
  double friends = 0.0;
  for (const auto& arc : graph.arcs) friends += std::max(0.0, static_cast<double>(arc.weight));
  const auto violated = [&](const Candidate& candidate) { return friends - candidate.inside; };

  add(std::move(camps));
  if (violated(candidates.front()) > 0.0) {
    const auto weaker = [&](double share) {
      return CampObjective{share * objective.attract, share * objective.repel, objective.max_camps};
    };
    CampSearch search(graph, weaker(0.5), candidates.front().camps);
    search.anneal(SearchPlan().first, random);
    add(improve_camps(graph, weaker(0.5), search.camps(), random));
    if (violated(candidates.back()) <= clearly_fewer * violated(candidates.front())) {
      for (const double share : {0.7, 0.8, 0.9, 1.0})
        add(improve_camps(graph, weaker(share), candidates.back().camps, random));
    }
  }
  const auto most_worth =
      std::max_element(candidates.begin(), candidates.end(),
                       [](const Candidate& a, const Candidate& b) { return a.value < b.value; });
  const double least = most_worth->value - tolerance * std::abs(most_worth->value);
  Candidate* best = &*most_worth;
  for (Candidate& candidate : candidates) {
    const double allowed = best == &*most_worth ? clearly_fewer * violated(*best) : violated(*best);
    if (candidate.value >= least && violated(candidate) < allowed) best = &candidate;
  }
  return std::move(best->camps);
}

CampObjective chance_objective(const CampGraph& graph, double positive_resolution,
                               double negative_resolution) {
  const double positive = std::accumulate(graph.positive.begin(), graph.positive.end(), 0.0);
  const double negative = std::accumulate(graph.negative.begin(), graph.negative.end(), 0.0);
  return {positive > 0 ? positive_resolution / positive : 0.0,
          negative > 0 ? negative_resolution / negative : 0.0, any_number};
}

std::vector<int> number_by_size(const CampGraph& graph, std::span<const Camp> camps) {
  std::vector<Camp> numbered(camps.begin(), camps.end());
  const std::size_t count = number_camps(numbered);
  std::vector<std::size_t> sizes(count, 0);
  std::vector<std::size_t> first_node(count, 0);
  for (std::size_t node = numbered.size(); node-- > 0;) {
    if (graph.arcs_of(static_cast<std::uint32_t>(node)).empty()) continue;
    ++sizes[numbered[node]];
    first_node[numbered[node]] = node;
  }
  std::vector<Camp> order(count);
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](Camp a, Camp b) {
    return std::tuple(sizes[b], first_node[a], a) < std::tuple(sizes[a], first_node[b], b);
  });
  std::vector<int> number(count, 0);
  for (std::size_t i = 0; i < count; ++i) number[order[i]] = static_cast<int>(i) + 1;
  std::vector<int> result(numbered.size(), 0);
  for (std::size_t node = 0; node < numbered.size(); ++node) {
    if (!graph.arcs_of(static_cast<std::uint32_t>(node)).empty()) result[node] = number[numbered[node]];
  }
  return result;
}

}  // namespace standpoint::graph
