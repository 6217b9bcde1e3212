#include "exact_clustering.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace standpoint::graph {
namespace {

// The search among the nodes from `first` on.
class DollSearch {
 public:
  DollSearch(const Links& links, std::size_t max_camps, SearchLimit& limit)
      : nodes_(links.nodes), max_camps_(max_camps), limit_(limit), weight_(nodes_ * nodes_, 0.0) {
    order_nodes(links);
    std::vector<std::size_t> place(nodes_);
    for (std::size_t i = 0; i < nodes_; ++i) place[order_[i]] = i;
    for (const Link& link : links.links) {
      weight_[place[link.a] * nodes_ + place[link.b]] = link.weight;
      weight_[place[link.b] * nodes_ + place[link.a]] = link.weight;
    }
    pull_.assign(nodes_ * nodes_, 0.0);
    positive_.assign(nodes_, 0.0);
    camps_.assign(nodes_, 0);
    optimum_.assign(nodes_ + 1, 0.0);
  }

  ProvenClustering run(const std::vector<std::uint32_t>& known) {
    std::vector<std::uint32_t> start(nodes_);
    for (std::size_t i = 0; i < nodes_; ++i) start[i] = known[order_[i]];
    best_camps_ = start;
    for (std::size_t first = nodes_; first-- > 0;) {
      // A partition to begin with: the known one, or the last optimum with one node more.
      best_ = cost_from(first, start);
      std::vector<std::uint32_t> grown = best_camps_;
      best_camps_ = start;
      extend(first, grown);
      const double grown_cost = cost_from(first, grown);
      if (grown_cost < best_ - nothing) {
        best_ = grown_cost;
        best_camps_ = grown;
      }
      if (best_ > optimum_[first + 1] + nothing) place_node(first, first, 0, 0.0);
      if (limit_.over()) return result(known, optimum_[first + 1], start);
      optimum_[first] = best_;
    }
    return result(known, optimum_[0], best_camps_);
  }

 private:
  // Those with the fewest links first, so that the dense core is the innermost doll.
  void order_nodes(const Links& links) {
    std::vector<std::size_t> degree(nodes_);
    for (std::uint32_t node = 0; node < nodes_; ++node) degree[node] = links.arcs_of(node).size();
    std::vector<bool> taken(nodes_, false);
    for (std::size_t i = 0; i < nodes_; ++i) {
      std::uint32_t least = 0;
      while (taken[least]) ++least;
      for (std::uint32_t node = least; node < nodes_; ++node) {
        if (!taken[node] && degree[node] < degree[least]) least = node;
      }
      taken[least] = true;
      order_.push_back(least);
      for (const auto& arc : links.arcs_of(least)) --degree[arc.node];
    }
  }

  double weight(std::size_t a, std::size_t b) const { return weight_[a * nodes_ + b]; }

  double cost_from(std::size_t first, const std::vector<std::uint32_t>& camps) const {
    double cost = 0.0;
    for (std::size_t a = first; a < nodes_; ++a) {
      for (std::size_t b = a + 1; b < nodes_; ++b) {
        const double w = weight(a, b);
        if (camps[a] == camps[b] ? w < 0 : w > 0) cost += std::abs(w);
      }
    }
    return cost;
  }

  // The camp for one more node that costs least.
  void extend(std::size_t node, std::vector<std::uint32_t>& camps) const {
    std::vector<double> gain(nodes_ + 1, 0.0);
    std::vector<bool> used(nodes_ + 1, false);
    for (std::size_t other = node + 1; other < nodes_; ++other) {
      gain[camps[other]] += weight(node, other);
      used[camps[other]] = true;
    }
    const auto count = static_cast<std::size_t>(std::count(used.begin(), used.end(), true));
    std::size_t best = nodes_ + 1;
    for (std::size_t camp = 0; camp <= nodes_; ++camp) {
      if (!used[camp] && count >= max_camps_) continue;
      if (best > nodes_ || gain[camp] > gain[best]) best = camp;
    }
    camps[node] = static_cast<std::uint32_t>(best);
  }

  void shift(std::size_t node, std::size_t camp, double sign) {
    for (std::size_t later = node + 1; later < nodes_; ++later) {
      const double w = sign * weight(node, later);
      pull_[later * nodes_ + camp] += w;
      if (weight(node, later) > 0) positive_[later] += w;
    }
  }

  void place_node(std::size_t first, std::size_t node, std::size_t used, double cost) {
    if (node == nodes_) {
      if (cost < best_ - nothing) {
        best_ = cost;
        best_camps_ = camps_;
      }
      return;
    }
    // Each later node costs at least what its best camp leaves violated.
    limit_.spend((nodes_ - node) * (used + 1));
    if (limit_.over()) return;
    double least = cost + optimum_[std::max(node, first + 1)];
    for (std::size_t later = node; later < nodes_; ++later) {
      double best_pull = used < max_camps_ ? 0.0 : pull_[later * nodes_];
      for (std::size_t camp = 0; camp < used; ++camp)
        best_pull = std::max(best_pull, pull_[later * nodes_ + camp]);
      least += positive_[later] - best_pull;
    }
    if (least >= best_ - nothing) return;

    // Best camps first.
    std::vector<std::pair<double, std::size_t>> options;
    for (std::size_t camp = 0; camp < used; ++camp) options.emplace_back(-pull_[node * nodes_ + camp], camp);
    if (used < max_camps_) options.emplace_back(0.0, used);
    std::sort(options.begin(), options.end());
    for (const auto& option : options) {
      const double now = cost + positive_[node] + option.first;
      if (now + optimum_[node + 1] >= best_ - nothing) break;
      camps_[node] = static_cast<std::uint32_t>(option.second);
      shift(node, option.second, 1.0);
      place_node(first, node + 1, std::max(used, option.second + 1), now);
      shift(node, option.second, -1.0);
      if (limit_.over()) return;
      if (best_ <= optimum_[first + 1] + nothing) return;
    }
  }

  ProvenClustering result(const std::vector<std::uint32_t>& known, double lower,
                          const std::vector<std::uint32_t>& camps) const {
    ProvenClustering proven;
    proven.lower = lower;
    proven.upper = cost_from(0, camps);
    proven.camps = known;
    for (std::size_t i = 0; i < nodes_; ++i) proven.camps[order_[i]] = camps[i];
    return proven;
  }

  std::size_t nodes_;
  std::size_t max_camps_;
  SearchLimit& limit_;
  std::vector<std::uint32_t> order_;
  std::vector<double> weight_;
  std::vector<double> pull_;      // of each later node to each camp
  std::vector<double> positive_;  // of each later node to those placed
  std::vector<std::uint32_t> camps_;
  std::vector<double> optimum_;  // of the nodes from here on
  double best_ = 0.0;
  std::vector<std::uint32_t> best_camps_;
};

}  // namespace

double violated_weight(const Links& links, const std::vector<std::uint32_t>& camps) {
  double sum = 0.0;
  for (const Link& link : links.links) {
    if ((camps[link.a] == camps[link.b]) != link.positive()) sum += link.cost();
  }
  return sum;
}

ProvenClustering search_partitions(const Links& links, std::size_t max_camps,
                                   const std::vector<std::uint32_t>& known, SearchLimit& limit) {
  return DollSearch(links, max_camps, limit).run(known);
}

}  // namespace standpoint::graph
