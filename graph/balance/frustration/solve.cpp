#include "solve.hpp"

#include "anneal.hpp"
#include "cover_lp.hpp"
#include "cycles.hpp"
#include "packing.hpp"
#include "reduce.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <utility>

namespace standpoint::graph::frustration {
namespace {

/// Beyond this many links a pivot of the linear programme takes longer than it is worth.
constexpr std::size_t max_lp_links = 4000;

Kernel contracted(const Kernel& kernel, std::uint32_t link, bool satisfied, Weight& paid) {
  // The second end goes where the first goes, or where it does not.
  const Link& chosen = kernel.links[link];
  const int sign = (chosen.weight > 0) == satisfied ? 1 : -1;
  paid = satisfied ? 0 : size(chosen.weight);
  Kernel smaller;
  smaller.nodes = kernel.nodes - 1;
  const Node last = kernel.nodes - 1;
  // The last node takes the number that becomes free.
  const auto now = [&](Node node) { return node == chosen.b ? chosen.a : node; };
  const auto number = [&](Node node) { return node == last ? chosen.b : node; };
  for (std::uint32_t i = 0; i < kernel.links.size(); ++i) {
    if (i == link) continue;
    const Link& one = kernel.links[i];
    const bool turned = one.a == chosen.b || one.b == chosen.b;
    const Node a = now(one.a);
    const Node b = now(one.b);
    const Weight weight = turned ? sign * one.weight : one.weight;
    smaller.links.push_back({chosen.b == last ? a : number(a), chosen.b == last ? b : number(b), weight});
  }
  return smaller;
}

class BlockSolver {
 public:
  BlockSolver(const Kernel& kernel, Weight limit, Effort& effort)
      : kernel_(kernel), rows_(kernel), limit_(limit), effort_(effort) {}

  Solution run() {
    best_.sides = sides_of_forest(kernel_, rows_);
    best_.upper = cost_of(kernel_, best_.sides);
    if (best_.upper == 0) return best_;
    best_.lower = 1;
    anneal(kernel_.links.size() > max_lp_links ? 60 : 200);
    if (!done() && !effort_.is_used_up()) pack();
    const bool large = kernel_.links.size() > max_lp_links;
    if (large) {
      const Weight packed_for = best_.upper;
      search_on();
      // Better sides lead to a better packing.
      if (best_.upper < packed_for && !done() && !effort_.is_used_up()) pack();
    }
    if (!large || effort_.until_proven) {
      if (!done() && !effort_.is_used_up()) bound_by_cycles();
      if (!done() && !effort_.is_used_up()) branch();
    }
    return best_;
  }

 private:
  bool done() const { return best_.lower >= std::min(best_.upper, limit_); }

  void offer(const Sides& sides, Weight cost) {
    if (cost >= best_.upper) return;
    best_.upper = cost;
    best_.sides = sides;
  }

  // Cliques want it hot, sparse kernels do not.
  void anneal(std::size_t sweeps) {
    Annealer annealer(kernel_);
    for (const double hot : {0.4, 0.8, 1.6}) {
      Sides sides = best_.sides;
      Cooling cooling;
      cooling.hot = hot;
      cooling.sweeps = sweeps;
      cooling.seed = ++seed_;
      const Weight cost = annealer.run(sides, cooling, effort_);
      offer(sides, cost);
    }
  }

  // Sides along the links that the linear programme would rather keep, then downhill.
  void round(const std::vector<double>& values) {
    std::vector<std::uint32_t> order(kernel_.links.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto x, auto y) { return values[x] < values[y]; });
    // A union-find that knows on which side of its root a node is.
    std::vector<Node> above(kernel_.nodes);
    std::iota(above.begin(), above.end(), 0U);
    std::vector<int> turn(kernel_.nodes, 1);
    const auto root = [&](Node node) {
      int sign = 1;
      for (; above[node] != node; node = above[node]) sign *= turn[node];
      return std::pair(node, sign);
    };
    for (const std::uint32_t link : order) {
      const Link& one = kernel_.links[link];
      const auto a = root(one.a);
      const auto b = root(one.b);
      if (a.first == b.first) continue;
      above[a.first] = b.first;
      turn[a.first] = a.second * b.second * (one.weight > 0 ? 1 : -1);
    }
    Sides sides(kernel_.nodes);
    for (Node node = 0; node < kernel_.nodes; ++node)
      sides[node] = static_cast<std::int8_t>(root(node).second);
    Annealer annealer(kernel_);
    Cooling downhill;
    downhill.sweeps = 0;
    const Weight cost = annealer.run(sides, downhill, effort_);
    offer(sides, cost);
  }

  void bound_by_cycles() {
    CoverLp programme(kernel_);
    CycleFinder finder(kernel_, rows_);
    std::set<std::vector<std::uint32_t>> known;
    // A little more for each link: of equally violated cycles the short one cuts deeper.
    constexpr double each = 1e-6;
    values_.assign(kernel_.links.size(), 0.0);
    while (true) {
      std::vector<double> lengths = values_;
      for (double& length : lengths) length += each;
      std::size_t added = 0;
      for (Node node = 0; node < kernel_.nodes; ++node) {
        if (effort_.is_used_up()) return;
        auto cycle = finder.find(node, lengths, 1.0 - 1e-3, effort_);
        if (cycle.empty() || !known.insert(cycle).second) continue;
        programme.add(std::move(cycle));
        ++added;
      }
      if (added == 0) break;
      const bool solved = programme.solve(effort_);
      best_.lower = std::max(best_.lower, programme.bound());
      values_ = programme.values();
      round(values_);
      if (done() || !solved) break;
    }
  }

  // The link that the linear programme is least sure of, heavy ones first.
  std::uint32_t undecided() const {
    std::uint32_t best = 0;
    double most = -1.0;
    for (std::uint32_t link = 0; link < kernel_.links.size(); ++link) {
      const double sure = std::abs(values_[link] - 0.5);
      const double doubt =
          (0.5 - std::min(sure, 0.5)) * static_cast<double>(size(kernel_.links[link].weight)) +
          1e-3 *
              static_cast<double>(rows_.of(kernel_.links[link].a).size() +
                                  rows_.of(kernel_.links[link].b).size()) /
              static_cast<double>(kernel_.links.size());
      if (doubt > most) {
        most = doubt;
        best = link;
      }
    }
    return best;
  }

  void branch() {
    const std::uint32_t link = undecided();
    const Link& chosen = kernel_.links[link];
    Weight proven = std::numeric_limits<Weight>::max();
    for (const bool satisfied : {true, false}) {
      Weight paid = 0;
      const Kernel child = contracted(kernel_, link, satisfied, paid);
      const Solution found = solve(child, std::min(best_.upper, limit_) - paid, effort_);
      proven = std::min(proven, found.lower + paid);
      if (found.upper + paid >= best_.upper) continue;
      Sides sides(kernel_.nodes);
      const Node last = kernel_.nodes - 1;
      for (Node node = 0; node < kernel_.nodes; ++node) {
        if (node != chosen.b) sides[node] = found.sides[node == last && chosen.b != last ? chosen.b : node];
      }
      const int sign = (chosen.weight > 0) == satisfied ? 1 : -1;
      sides[chosen.b] = static_cast<std::int8_t>(sign * sides[chosen.a]);
      offer(sides, found.upper + paid);
    }
    best_.lower = std::max(best_.lower, std::min(proven, best_.upper));
  }

  void pack() {
    Effort share{effort_.work / 3, effort_.stop};
    const std::uint64_t given = share.work;
    best_.lower = std::max(best_.lower, pack_cycles(kernel_, rows_, best_.sides, share));
    effort_.spend(given - share.work);
  }

  // Annealing that takes longer each time, until nothing better has come for a while.
  void search_on() {
    Annealer annealer(kernel_);
    Cooling cooling;
    int stale = 0;
    for (cooling.sweeps = 100; !done() && stale < 12 && !effort_.is_used_up();
         cooling.sweeps += cooling.sweeps / 2) {
      Sides sides = best_.sides;
      cooling.seed = ++seed_;
      const Weight cost = annealer.run(sides, cooling, effort_);
      stale = cost < best_.upper ? 0 : stale + 1;
      offer(sides, cost);
    }
  }

  const Kernel& kernel_;
  Rows rows_;
  Weight limit_;
  Effort& effort_;
  Solution best_;
  std::vector<double> values_;
  std::uint64_t seed_ = 0;
};

}  // namespace

Solution solve(const Kernel& kernel, Weight limit, Effort& effort) {
  const Reduction reduction = reduce(kernel);
  std::vector<Block> blocks = find_blocks(reduction.kernel);
  Solution whole;
  whole.lower = whole.upper = reduction.cost;
  std::vector<Sides> sides(blocks.size());
  // Small blocks first: they are soon proven, and what effort is left is for the large ones.
  std::vector<std::size_t> order(blocks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
    return blocks[x].kernel.links.size() < blocks[y].kernel.links.size();
  });
  for (const std::size_t b : order) {
    const Kernel& block = blocks[b].kernel;
    // A block that the reduction has left whole is as small as it gets.
    const bool whole_kernel = block.links.size() == kernel.links.size();
    const Weight left = limit - whole.lower;
    Solution found = whole_kernel ? BlockSolver(block, left, effort).run() : solve(block, left, effort);
    whole.lower += found.lower;
    whole.upper += found.upper;
    sides[b] = std::move(found.sides);
  }
  whole.sides = reduction.extend(join_blocks(reduction.kernel.nodes, blocks, sides));
  return whole;
}

}  // namespace standpoint::graph::frustration
