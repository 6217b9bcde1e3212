#include "cycles.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace standpoint::graph::frustration {
namespace {
constexpr double far = std::numeric_limits<double>::infinity();
}

CycleFinder::CycleFinder(const Kernel& kernel, const Rows& rows)
    : kernel_(kernel),
      rows_(rows),
      distance_(std::size_t{2} * kernel.nodes, far),
      came_by_(distance_.size(), 0),
      came_from_(distance_.size(), 0) {}

std::vector<std::uint32_t> CycleFinder::find(Node node, const std::vector<double>& lengths, double limit,
                                             Effort& effort) {
  for (const std::uint32_t place : touched_) distance_[place] = far;
  const std::uint32_t start = 2 * node;
  const std::uint32_t goal = 2 * node + 1;
  touched_.assign(1, start);
  distance_[start] = 0.0;
  heap_.assign(1, {0.0, start});
  std::uint64_t work = 1;
  while (!heap_.empty()) {
    std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
    const auto [here, place] = heap_.back();
    heap_.pop_back();
    if (here > distance_[place]) continue;
    if (place == goal) break;
    for (const Rows::End& end : rows_.of(place / 2)) {
      ++work;
      const double there = here + lengths[end.link];
      const std::uint32_t next =
          2 * end.node + ((place & 1U) ^ (kernel_.links[end.link].weight < 0 ? 1U : 0U));
      if (there >= limit || there >= distance_[next]) continue;
      if (distance_[next] == far) touched_.push_back(next);
      distance_[next] = there;
      came_by_[next] = end.link;
      came_from_[next] = place;
      heap_.emplace_back(there, next);
      std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
    }
  }
  effort.spend(8 * work);
  std::vector<std::uint32_t> cycle;
  if (distance_[goal] == far) return cycle;
  for (std::uint32_t place = goal; place != start; place = came_from_[place])
    cycle.push_back(came_by_[place]);
  // A link that is walked twice leads to a cycle that is closed without it.
  std::sort(cycle.begin(), cycle.end());
  std::size_t kept = 0;
  for (std::size_t i = 0; i < cycle.size(); ++i) {
    if (i + 1 < cycle.size() && cycle[i] == cycle[i + 1]) {
      ++i;
    } else {
      cycle[kept++] = cycle[i];
    }
  }
  cycle.resize(kept);
  return cycle;
}

}  // namespace standpoint::graph::frustration
