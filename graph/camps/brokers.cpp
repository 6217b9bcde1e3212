#include <standpoint/graph/brokers.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint::graph {
namespace {

using Node = SignedGraph::Node;

// Rows of friends: half the memory of the graph's own, and no sign to look at.
struct Friends {
  std::vector<std::uint32_t> first{0};
  std::vector<Node> nodes;

  explicit Friends(const SignedGraph& graph) {
    first.reserve(graph.node_count() + 1);
    for (Node node = 0; node < graph.node_count(); ++node) {
      for (const auto neighbour : graph.neighbours(node)) {
        if (!neighbour.negative()) nodes.push_back(neighbour.node());
      }
      first.push_back(static_cast<std::uint32_t>(nodes.size()));
    }
  }
  std::size_t size() const { return first.size() - 1; }
  std::size_t degree(Node node) const { return first[node + 1] - first[node]; }
  std::span<const Node> of(Node node) const {
    return {nodes.data() + first[node], nodes.data() + first[node + 1]};
  }
};

}  // namespace

std::ptrdiff_t SignedDegree::net() const {
  return static_cast<std::ptrdiff_t>(positive) - static_cast<std::ptrdiff_t>(negative);
}

std::optional<double> SignedDegree::ratio() const {
  if (positive + negative == 0) return std::nullopt;
  return static_cast<double>(positive) / static_cast<double>(positive + negative);
}

std::vector<SignedDegree> signed_degrees(const SignedGraph& graph) {
  std::vector<SignedDegree> degrees(graph.node_count());
  for (const auto& tie : graph.ties()) {
    for (const Node node : {tie.a, tie.b})
      ++(tie.weight > 0 ? degrees[node].positive : degrees[node].negative);
  }
  return degrees;
}

std::vector<PathCentrality> path_centralities(const SignedGraph& graph) {
  const Friends friends(graph);
  const std::size_t count = friends.size();
  std::vector<PathCentrality> centralities(count);
  constexpr auto unreached = static_cast<std::uint32_t>(-1);
  std::vector<std::uint32_t> distance(count, unreached);
  std::vector<double> paths(count, 0.0);
  std::vector<double> share(count, 0.0);  // (1 + dependency) / paths
  std::vector<Node> order;
  order.reserve(count);
  for (Node source = 0; source < count; ++source) {
    order.assign(1, source);
    distance[source] = 0;
    paths[source] = 1.0;
    double sum = 0.0;
    for (std::size_t at = 0; at < order.size(); ++at) {
      const Node node = order[at];
      const std::uint32_t next = distance[node] + 1;
      const double through = paths[node];
      sum += distance[node];
      for (const Node other : friends.of(node)) {
        if (distance[other] == unreached) {
          distance[other] = next;
          paths[other] = through;
          order.push_back(other);
        } else if (distance[other] == next) {
          paths[other] += through;
        }
      }
    }
    if (order.size() > 1) {
      const auto reached = static_cast<double>(order.size() - 1);
      centralities[source].closeness = reached / static_cast<double>(count - 1) * (reached / sum);
    }
    // Backwards: what depends on a node is handed to those before it, who are its friends one step nearer.
    for (std::size_t at = order.size(); at-- > 0;) {
      const Node node = order[at];
      const std::uint32_t next = distance[node] + 1;
      double depends = 0.0;
      for (const Node other : friends.of(node)) {
        if (distance[other] == next) depends += share[other];
      }
      depends *= paths[node];
      share[node] = (1.0 + depends) / paths[node];
      if (node != source) centralities[node].betweenness += depends;
    }
    for (const Node node : order) distance[node] = unreached;
  }
  // Each pair was counted from either end.
  for (auto& centrality : centralities) centrality.betweenness /= 2.0;
  return centralities;
}

std::vector<double> eigenvector_centrality(const SignedGraph& graph) {
  const Friends friends(graph);
  std::vector<double> centrality(friends.size(), 0.0);
  bool any = false;
  for (Node node = 0; node < friends.size(); ++node) {
    centrality[node] = friends.degree(node) > 0 ? 1.0 : 0.0;
    any = any || friends.degree(node) > 0;
  }
  if (!any) return centrality;
  // Powers of A + I: those of A alone swing to and fro on two-sided graphs.
  std::vector<double> next(centrality.size());
  constexpr int most_steps = 2000;
  for (int step = 0; step < most_steps; ++step) {
    double largest = 0.0;
    for (Node node = 0; node < friends.size(); ++node) {
      double sum = centrality[node];
      for (const Node other : friends.of(node)) sum += centrality[other];
      next[node] = sum;
      largest = std::max(largest, sum);
    }
    double change = 0.0;
    for (std::size_t node = 0; node < next.size(); ++node) {
      next[node] /= largest;
      change = std::max(change, std::abs(next[node] - centrality[node]));
    }
    std::swap(centrality, next);
    if (change < 1e-13) break;
  }
  // Smaller components die out, but never quite.
  for (double& value : centrality) {
    if (value < 1e-9) value = 0.0;
  }
  return centrality;
}

std::vector<double> page_rank(const SignedGraph& graph, double damping) {
  assert(damping >= 0.0 && damping < 1.0);
  const Friends friends(graph);
  const std::size_t count = friends.size();
  if (count == 0) return {};
  const double even = 1.0 / static_cast<double>(count);
  std::vector<double> rank(count, even);
  std::vector<double> handed(count, 0.0);
  constexpr int most_steps = 1000;
  double change = 1.0;
  for (int step = 0; step < most_steps && change > 1e-12; ++step) {
    double lonely = 0.0;
    for (Node node = 0; node < count; ++node) {
      const std::size_t degree = friends.degree(node);
      handed[node] = degree == 0 ? 0.0 : rank[node] / static_cast<double>(degree);
      if (degree == 0) lonely += rank[node];
    }
    const double base = (1.0 - damping) * even + damping * lonely * even;
    change = 0.0;
    for (Node node = 0; node < count; ++node) {
      double sum = 0.0;
      for (const Node other : friends.of(node)) sum += handed[other];
      const double now = base + damping * sum;
      change += std::abs(now - rank[node]);
      rank[node] = now;
    }
  }
  return rank;
}

std::vector<std::optional<double>> constraints(const SignedGraph& graph) {
  const Friends friends(graph);
  std::vector<std::optional<double>> result(friends.size());
  std::vector<double> through(friends.size(), 0.0);  // p_ij + sum_q p_iq p_qj, for the friends j of i
  std::vector<bool> is_friend(friends.size(), false);
  for (Node node = 0; node < friends.size(); ++node) {
    if (friends.degree(node) == 0) continue;
    const double own = 1.0 / static_cast<double>(friends.degree(node));
    for (const Node other : friends.of(node)) {
      is_friend[other] = true;
      through[other] = own;
    }
    for (const Node between : friends.of(node)) {
      const double part = own / static_cast<double>(friends.degree(between));
      for (const Node other : friends.of(between)) {
        if (is_friend[other]) through[other] += part;
      }
    }
    double sum = 0.0;
    for (const Node other : friends.of(node)) {
      sum += through[other] * through[other];
      is_friend[other] = false;
    }
    result[node] = sum;
  }
  return result;
}

std::vector<std::size_t> core_numbers(const SignedGraph& graph) {
  const Friends friends(graph);
  const std::size_t count = friends.size();
  std::uint32_t most = 0;
  std::vector<std::uint32_t> degree(count);
  for (Node node = 0; node < count; ++node) {
    degree[node] = static_cast<std::uint32_t>(friends.degree(node));
    most = std::max(most, degree[node]);
  }
  // Nodes sorted by degree in one array; each degree's part begins at first[degree].
  std::vector<std::uint32_t> first(most + 2, 0);
  for (const std::uint32_t d : degree) ++first[d + 1];
  for (std::size_t d = 0; d <= most; ++d) first[d + 1] += first[d];
  std::vector<std::uint32_t> place(count);
  std::vector<Node> sorted(count);
  std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
  for (Node node = 0; node < count; ++node) {
    place[node] = next[degree[node]]++;
    sorted[place[node]] = node;
  }
  for (std::size_t at = 0; at < count; ++at) {
    const Node node = sorted[at];
    for (const Node other : friends.of(node)) {
      if (degree[other] <= degree[node]) continue;
      // To the front of its part, which then begins one later: it has one friend less.
      const std::uint32_t front = first[degree[other]];
      const Node moved = sorted[front];
      if (moved != other) {
        std::swap(sorted[front], sorted[place[other]]);
        place[moved] = place[other];
        place[other] = front;
      }
      ++first[degree[other]];
      --degree[other];
    }
  }
  return {degree.begin(), degree.end()};
}

std::vector<std::optional<double>> participation(const SignedGraph& graph, std::span<const int> camps) {
  assert(camps.size() == graph.node_count());
  std::vector<std::optional<double>> result(graph.node_count());
  std::unordered_map<int, double> into;
  for (Node node = 0; node < graph.node_count(); ++node) {
    if (graph.degree(node) == 0) continue;
    into.clear();
    double alone = 0.0;
    for (const auto neighbour : graph.neighbours(node)) {
      const int camp = camps[neighbour.node()];
      if (camp == 0) {
        alone += 1.0;
      } else {
        into[camp] += 1.0;
      }
    }
    double squares = alone;
    for (const auto& entry : into) squares += entry.second * entry.second;
    const auto degree = static_cast<double>(graph.degree(node));
    result[node] = 1.0 - squares / (degree * degree);
  }
  return result;
}

std::vector<int> components(const SignedGraph& graph, bool friendly_only) {
  std::vector<Node> up(graph.node_count());
  std::iota(up.begin(), up.end(), 0U);
  const auto top = [&](Node node) {
    while (up[node] != node) node = up[node] = up[up[node]];
    return node;
  };
  for (const auto& tie : graph.ties()) {
    if (friendly_only && tie.weight < 0) continue;
    const Node a = top(tie.a);
    const Node b = top(tie.b);
    up[std::max(a, b)] = std::min(a, b);
  }
  // The top is the first node of its component.
  std::vector<std::uint32_t> size(up.size(), 0);
  for (Node node = 0; node < up.size(); ++node) ++size[top(node)];
  std::vector<Node> tops;
  for (Node node = 0; node < up.size(); ++node) {
    if (up[node] == node) tops.push_back(node);
  }
  std::stable_sort(tops.begin(), tops.end(), [&](Node a, Node b) { return size[a] > size[b]; });
  std::vector<int> number(up.size(), 0);
  for (std::size_t i = 0; i < tops.size(); ++i) number[tops[i]] = static_cast<int>(i) + 1;
  std::vector<int> result(up.size());
  for (Node node = 0; node < up.size(); ++node) result[node] = number[top(node)];
  return result;
}

}  // namespace standpoint::graph
