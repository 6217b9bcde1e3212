#include "camps/camp_graph.hpp"
#include "camps/leading_vectors.hpp"
#include "camps/links.hpp"

#include <standpoint/graph/polarised_camps.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace standpoint::graph {
namespace {

using Sides = std::vector<int>;  // -1, 0, 1

// Sides, what they agree on and how many take one; `pulls` is A x.
class Camps {
 public:
  explicit Camps(const CampGraph& graph)
      : graph_(graph), sides_(graph.node_count(), 0), pulls_(sides_.size(), 0.0) {}

  double polarity() const { return members_ > 0 ? agreement_ / members_ : 0.0; }
  const Sides& sides() const { return sides_; }
  double pull(std::uint32_t node) const { return pulls_[node]; }

  void put(std::uint32_t node, int side) {
    const int change = side - sides_[node];
    if (change == 0) return;
    agreement_ += 2.0 * change * pulls_[node];
    members_ += std::abs(side) - std::abs(sides_[node]);
    sides_[node] = side;
    for (const auto& arc : graph_.arcs_of(node)) pulls_[arc.node] += change * static_cast<double>(arc.weight);
  }

  // Polarity if the node were on that side.
  double polarity_with(std::uint32_t node, int side) const {
    const int members = members_ + std::abs(side) - std::abs(sides_[node]);
    if (members == 0) return 0.0;
    return (agreement_ + 2.0 * (side - sides_[node]) * pulls_[node]) / members;
  }

 private:
  const CampGraph& graph_;
  Sides sides_;
  std::vector<double> pulls_;
  double agreement_ = 0.0;
  int members_ = 0;
};

// The nodes that the vector is surest of, on the side of its sign: the best number of them.
Sides sweep(const CampGraph& graph, const std::vector<double>& vector) {
  std::vector<std::uint32_t> order(vector.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(-std::abs(vector[a]), a) < std::pair(-std::abs(vector[b]), b);
  });
  Camps camps(graph);
  double best = 0.0;
  std::size_t taken = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    camps.put(order[i], vector[order[i]] < 0 ? -1 : 1);
    if (camps.polarity() <= best + nothing) continue;
    best = camps.polarity();
    taken = i + 1;
  }
  Sides sides(vector.size(), 0);
  for (std::size_t i = 0; i < taken; ++i) sides[order[i]] = vector[order[i]] < 0 ? -1 : 1;
  return sides;
}

// Nodes enter, leave and change sides while that gains.
std::pair<double, Sides> improve(const CampGraph& graph, const Sides& start) {
  constexpr int most_rounds = 200;
  Camps camps(graph);
  for (std::uint32_t node = 0; node < start.size(); ++node) camps.put(node, start[node]);
  bool moved = true;
  for (int round = 0; moved && round < most_rounds; ++round) {
    moved = false;
    for (std::uint32_t node = 0; node < start.size(); ++node) {
      const int now = camps.sides()[node];
      if (now == 0 && camps.pull(node) == 0.0) continue;
      int best = now;
      double best_polarity = camps.polarity() + nothing;
      for (const int side : {-1, 0, 1}) {
        const double polarity = side == now ? 0.0 : camps.polarity_with(node, side);
        if (polarity <= best_polarity) continue;
        best = side;
        best_polarity = polarity;
      }
      if (best == now) continue;
      camps.put(node, best);
      moved = true;
    }
  }
  return {camps.polarity(), camps.sides()};
}

}  // namespace

double polarity(const SignedGraph& graph, std::span<const int> camps, const PolarisedOptions& options) {
  assert(camps.size() == graph.node_count());
  const auto side = [&](SignedGraph::Node node) { return camps[node] == 1 ? 1 : camps[node] == 2 ? -1 : 0; };
  double agreement = 0.0;
  for (const auto& tie : graph.ties()) {
    const double value = options.weighted ? tie.weight : tie.weight < 0 ? -1.0 : 1.0;
    agreement += 2.0 * value * side(tie.a) * side(tie.b);
  }
  const auto members =
      std::count_if(camps.begin(), camps.end(), [](int camp) { return camp == 1 || camp == 2; });
  return members == 0 ? 0.0 : agreement / static_cast<double>(members);
}

PolarisedCamps find_polarised_camps(const SignedGraph& graph, const PolarisedOptions& options) {
  PolarisedCamps found;
  found.camps.assign(graph.node_count(), 0);
  if (graph.tie_count() == 0) return found;
  const CampGraph rows = make_camp_graph(graph, options.weighted ? TieValue::weight : TieValue::sign);
  const Eigenvectors leading = find_leading_vectors(rows, 3);

  double best = 0.0;
  Sides sides(graph.node_count(), 0);
  for (const auto& vector : leading.vectors) {
    auto [polarity, improved] = improve(rows, sweep(rows, vector));
    if (polarity <= best + nothing) continue;
    best = polarity;
    sides = std::move(improved);
  }
  const auto count = [&](int side) {
    return static_cast<std::size_t>(std::count(sides.begin(), sides.end(), side));
  };
  const auto named_first = std::find_if(sides.begin(), sides.end(), [](int side) { return side != 0; });
  if (named_first == sides.end()) return found;
  const int first = count(1) == count(-1) ? *named_first : count(1) > count(-1) ? 1 : -1;
  for (std::size_t node = 0; node < sides.size(); ++node) {
    if (sides[node] != 0) found.camps[node] = sides[node] == first ? 1 : 2;
  }
  found.first_size = count(first);
  found.second_size = count(-first);
  found.polarity = polarity(graph, found.camps, options);
  // The matrix was brought to a mean weight of 1.
  double unit = 1.0;
  if (options.weighted) {
    double sum = 0.0;
    for (const auto& tie : graph.ties()) sum += std::abs(tie.weight);
    unit = sum / static_cast<double>(graph.tie_count());
  }
  found.upper_bound = std::max(found.polarity, leading.values.front() * unit);
  return found;
}

}  // namespace standpoint::graph
