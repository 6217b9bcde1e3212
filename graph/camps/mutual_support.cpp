#include <standpoint/graph/mutual_support.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace standpoint::graph {
namespace {

using Node = SignedGraph::Node;
using Nodes = std::vector<Node>;

class CliqueSearch {
 public:
  CliqueSearch(const SignedGraph& graph, const MutualSupportOptions& options)
      : options_(options), friends_(graph.node_count()) {
    for (Node node = 0; node < graph.node_count(); ++node) {
      for (const auto neighbour : graph.neighbours(node)) {
        if (!neighbour.negative()) friends_[node].push_back(neighbour.node());
      }
    }
  }

  MutualSupport run() {
    const std::vector<std::size_t> rank = ranks();
    for (const Node node : order_) {
      Nodes candidates;
      Nodes before;
      for (const Node other : friends_[node])
        (rank[other] > rank[node] ? candidates : before).push_back(other);
      clique_ = {node};
      if (!expand(candidates, before)) break;
    }
    std::sort(found_.groups.begin(), found_.groups.end(), [](const Nodes& a, const Nodes& b) {
      return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return std::move(found_);
  }

 private:
  // Places in the degeneracy order: again and again the node with the fewest friends left (Matula & Beck
  // 1983).
  std::vector<std::size_t> ranks() {
    const std::size_t nodes = friends_.size();
    std::vector<std::vector<Node>> by_degree;
    std::vector<std::size_t> degree(nodes);
    for (Node node = 0; node < nodes; ++node) {
      degree[node] = friends_[node].size();
      if (by_degree.size() <= degree[node]) by_degree.resize(degree[node] + 1);
      by_degree[degree[node]].push_back(node);
    }
    std::vector<bool> taken(nodes, false);
    std::vector<std::size_t> rank(nodes, 0);
    std::size_t least = 0;
    while (order_.size() < nodes) {
      while (by_degree[least].empty()) ++least;
      const Node node = by_degree[least].back();
      by_degree[least].pop_back();
      if (taken[node] || degree[node] != least) continue;  // has moved down since
      taken[node] = true;
      rank[node] = order_.size();
      order_.push_back(node);
      for (const Node other : friends_[node]) {
        if (!taken[other]) by_degree[--degree[other]].push_back(other);
      }
      if (least > 0) --least;
    }
    return rank;
  }

  Nodes friends_among(Node node, const Nodes& nodes) const {
    Nodes both;
    std::set_intersection(nodes.begin(), nodes.end(), friends_[node].begin(), friends_[node].end(),
                          std::back_inserter(both));
    return both;
  }

  // The cliques that hold clique_, any of `candidates` and none of `excluded`, which are friends of all in
  // it. False when there are enough.
  bool expand(Nodes candidates, Nodes excluded) {
    if (clique_.size() + candidates.size() < options_.min_size) return true;
    if (candidates.empty()) {
      if (!excluded.empty()) return true;
      if (found_.groups.size() == options_.max_groups) {
        found_.complete = false;
        return false;
      }
      Nodes group = clique_;
      std::sort(group.begin(), group.end());
      found_.groups.push_back(std::move(group));
      return true;
    }
    // Of the friends of the pivot none need be tried: a clique with them only could hold the pivot.
    Nodes of_pivot;
    for (const Nodes* list : {&candidates, &excluded}) {
      for (const Node node : *list) {
        Nodes among = friends_among(node, candidates);
        if (among.size() > of_pivot.size()) of_pivot = std::move(among);
      }
    }
    Nodes tried;
    std::set_difference(candidates.begin(), candidates.end(), of_pivot.begin(), of_pivot.end(),
                        std::back_inserter(tried));
    for (const Node node : tried) {
      clique_.push_back(node);
      const bool go_on = expand(friends_among(node, candidates), friends_among(node, excluded));
      clique_.pop_back();
      if (!go_on) return false;
      candidates.erase(std::lower_bound(candidates.begin(), candidates.end(), node));
      excluded.insert(std::lower_bound(excluded.begin(), excluded.end(), node), node);
    }
    return true;
  }

  const MutualSupportOptions& options_;
  std::vector<Nodes> friends_;  // sorted
  Nodes order_;
  Nodes clique_;
  MutualSupport found_;
};

}  // namespace

MutualSupport find_mutual_support(const SignedGraph& graph, const MutualSupportOptions& options) {
  return CliqueSearch(graph, options).run();
}

}  // namespace standpoint::graph
