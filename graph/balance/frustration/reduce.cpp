#include "reduce.hpp"

#include <algorithm>
#include <utility>

namespace standpoint::graph::frustration {
namespace {

// Heavier hubs are never dominated in practice, and looking at them each time would be quadratic.
constexpr std::uint32_t max_degree = 32;

class Reducer {
 public:
  explicit Reducer(const Kernel& kernel)
      : links_(kernel.links),
        rows_(kernel.nodes),
        degree_(kernel.nodes, 0),
        total_(kernel.nodes, 0),
        gone_(kernel.nodes, false),
        waits_(kernel.nodes, true) {
    merge_parallel();
    for (const Link& link : links_) {
      ++degree_[link.a];
      ++degree_[link.b];
    }
    for (Node node = 0; node < kernel.nodes; ++node) rows_[node].reserve(degree_[node]);
    for (std::uint32_t i = 0; i < links_.size(); ++i) {
      const Link& link = links_[i];
      rows_[link.a].push_back(i);
      rows_[link.b].push_back(i);
      total_[link.a] += size(link.weight);
      total_[link.b] += size(link.weight);
    }
    for (Node node = 0; node < kernel.nodes; ++node) queue_.push_back(node);
  }

  Reduction run() {
    for (std::size_t at = 0; at < queue_.size(); ++at) {
      const Node node = queue_[at];
      waits_[node] = false;
      if (!gone_[node] && degree_[node] > 0 && degree_[node] <= max_degree) try_to_contract(node);
    }
    return finish();
  }

 private:
  Node other(std::uint32_t link, Node node) const { return links_[link].a ^ links_[link].b ^ node; }

  void merge_parallel() {
    for (Link& link : links_) {
      if (link.a > link.b) std::swap(link.a, link.b);
    }
    const auto before = [](const Link& x, const Link& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; };
    if (!std::is_sorted(links_.begin(), links_.end(), before))
      std::stable_sort(links_.begin(), links_.end(), before);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < links_.size();) {
      Link sum = links_[i];
      for (++i; i < links_.size() && links_[i].a == sum.a && links_[i].b == sum.b; ++i)
        add(sum.weight, links_[i].weight);
      if (sum.weight != 0) links_[kept++] = sum;
    }
    links_.resize(kept);
  }

  // Adds a parallel weight; what cancels is paid.
  void add(Weight& to, Weight weight) {
    if ((to < 0) != (weight < 0)) cost_ += std::min(size(to), size(weight));
    to += weight;
  }

  void wake(Node node) {
    if (waits_[node]) return;
    waits_[node] = true;
    queue_.push_back(node);
  }

  void drop_dead(std::vector<std::uint32_t>& row) {
    row.erase(std::remove_if(row.begin(), row.end(), [&](auto link) { return links_[link].weight == 0; }),
              row.end());
  }

  void try_to_contract(Node node) {
    auto& row = rows_[node];
    drop_dead(row);
    const auto heaviest = std::max_element(row.begin(), row.end(), [&](std::uint32_t x, std::uint32_t y) {
      return size(links_[x].weight) < size(links_[y].weight);
    });
    if (2 * size(links_[*heaviest].weight) < total_[node]) return;
    const Node into = other(*heaviest, node);
    const int sign = links_[*heaviest].weight > 0 ? 1 : -1;
    steps_.push_back({node, into, sign});
    gone_[node] = true;
    const std::vector<std::uint32_t> links = std::exchange(row, {});
    for (const std::uint32_t link : links) {
      const Node end = other(link, node);
      if (end == into) {
        take_away(into, link);
        links_[link].weight = 0;
      } else {
        move(link, node, into, end, sign);
      }
      wake(end);
    }
  }

  void take_away(Node node, std::uint32_t link) {
    --degree_[node];
    total_[node] -= size(links_[link].weight);
  }

  // The link node-end becomes one into-end.
  void move(std::uint32_t link, Node node, Node into, Node end, int sign) {
    const Weight weight = sign * links_[link].weight;
    const auto parallel = find(into, end);
    if (parallel == none) {
      links_[link] = {links_[link].a == node ? into : end, links_[link].a == node ? end : into, weight};
      rows_[into].push_back(link);
      ++degree_[into];
      total_[into] += size(weight);
      return;
    }
    take_away(end, link);
    links_[link].weight = 0;
    take_away(into, parallel);
    take_away(end, parallel);
    add(links_[parallel].weight, weight);
    if (const Weight now = size(links_[parallel].weight); now != 0) {
      for (const Node tied : {into, end}) {
        ++degree_[tied];
        total_[tied] += now;
      }
    }
  }

  // The link of two nodes, found in the shorter row and moved to its front: it is often asked for again.
  std::uint32_t find(Node a, Node b) {
    const bool swap = rows_[b].size() < rows_[a].size();
    auto& row = rows_[swap ? b : a];
    const Node here = swap ? b : a;
    const Node there = swap ? a : b;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (links_[row[i]].weight == 0) {
        row[i--] = row.back();
        row.pop_back();
      } else if (other(row[i], here) == there) {
        std::swap(row[i], row.front());
        return row.front();
      }
    }
    return none;
  }

  Reduction finish() {
    Reduction result;
    result.cost = cost_;
    result.steps = std::move(steps_);
    std::vector<Node> now(rows_.size(), 0);
    for (Node node = 0; node < rows_.size(); ++node) {
      if (gone_[node]) continue;
      now[node] = static_cast<Node>(result.original.size());
      result.original.push_back(node);
    }
    result.kernel.nodes = static_cast<Node>(result.original.size());
    for (const Link& link : links_) {
      if (link.weight == 0) continue;
      const auto [a, b] = std::minmax(now[link.a], now[link.b]);
      result.kernel.links.push_back({a, b, link.weight});
    }
    std::sort(result.kernel.links.begin(), result.kernel.links.end(),
              [](const Link& x, const Link& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
    return result;
  }

  static constexpr std::uint32_t none = ~0U;
  std::vector<Link> links_;  // weight 0: gone
  std::vector<std::vector<std::uint32_t>> rows_;
  std::vector<std::uint32_t> degree_;
  std::vector<Weight> total_;
  std::vector<bool> gone_;
  std::vector<bool> waits_;
  std::vector<Node> queue_;
  std::vector<Reduction::Step> steps_;
  Weight cost_ = 0;
};

}  // namespace

Sides Reduction::extend(const Sides& of_kernel) const {
  Sides sides(original.size() + steps.size(), 1);
  for (std::size_t node = 0; node < original.size(); ++node) sides[original[node]] = of_kernel[node];
  for (auto step = steps.rbegin(); step != steps.rend(); ++step)
    sides[step->node] = static_cast<std::int8_t>(step->sign * sides[step->of]);
  return sides;
}

Reduction reduce(const Kernel& kernel) { return Reducer(kernel).run(); }

}  // namespace standpoint::graph::frustration
