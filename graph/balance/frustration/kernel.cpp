#include "kernel.hpp"

namespace standpoint::graph::frustration {

Rows::Rows(const Kernel& kernel) : first(kernel.nodes + std::size_t{1}, 0), ends(2 * kernel.links.size()) {
  for (const Link& link : kernel.links) {
    ++first[link.a + std::size_t{1}];
    ++first[link.b + std::size_t{1}];
  }
  for (std::size_t node = 0; node < kernel.nodes; ++node) first[node + 1] += first[node];
  std::vector<std::size_t> next(first.begin(), first.end() - 1);
  for (std::uint32_t i = 0; i < kernel.links.size(); ++i) {
    const Link& link = kernel.links[i];
    ends[next[link.a]++] = {link.b, i};
    ends[next[link.b]++] = {link.a, i};
  }
}

Weight cost_of(const Kernel& kernel, const Sides& sides) {
  Weight cost = 0;
  for (const Link& link : kernel.links) {
    if (is_frustrated(link, sides)) cost += size(link.weight);
  }
  return cost;
}

Sides sides_of_forest(const Kernel& kernel, const Rows& rows) {
  Sides sides(kernel.nodes, 0);
  std::vector<Node> queue;
  queue.reserve(kernel.nodes);
  for (Node root = 0; root < kernel.nodes; ++root) {
    if (sides[root] != 0) continue;
    sides[root] = 1;
    queue.assign(1, root);
    for (std::size_t at = 0; at < queue.size(); ++at) {
      for (const Rows::End& end : rows.of(queue[at])) {
        if (sides[end.node] != 0) continue;
        const bool positive = kernel.links[end.link].weight > 0;
        sides[end.node] = static_cast<std::int8_t>(positive ? sides[queue[at]] : -sides[queue[at]]);
        queue.push_back(end.node);
      }
    }
  }
  return sides;
}

bool Effort::spend(std::uint64_t steps) {
  if (cut) return false;
  unasked += steps;
  if (stop && unasked >= ask_each) {
    unasked = 0;
    cut = stop();
    if (cut) return false;
  }
  work -= steps < work ? steps : work;
  return work > 0;
}

}  // namespace standpoint::graph::frustration
