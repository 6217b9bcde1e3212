#include "cycle_packing.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace standpoint::graph {
namespace {

constexpr double without_end = std::numeric_limits<double>::infinity();

}  // namespace

CyclePacker::CyclePacker(const Links& links)
    : links_(links),
      left_(links.links.size(), 0.0),
      near_(links.nodes, 0),
      near_by_(links.nodes, 0),
      seen_(links.nodes, 0),
      from_(links.nodes, 0) {
  for (std::uint32_t i = 0; i < links.links.size(); ++i) {
    if (!links.links[i].positive()) negative_.push_back(i);
  }
}

// A shortest path of positive links with weight left, breadth first from one end; the last step is known
// beforehand.
bool CyclePacker::find_path(const Link& link, std::size_t longest, std::uint64_t& work, BadCycle& cycle) {
  if (++stamp_ == 0) {
    std::fill(near_.begin(), near_.end(), 0U);
    std::fill(seen_.begin(), seen_.end(), 0U);
    stamp_ = 1;
  }
  const auto usable = [&](const Links::Arc& arc) {
    return links_.links[arc.link].positive() && left_[arc.link] > nothing;
  };
  const auto spend = [&](std::size_t arcs) { work -= std::min<std::uint64_t>(work, arcs + 1); };

  // From the end with fewer links.
  std::uint32_t begin = link.a;
  std::uint32_t end = link.b;
  if (links_.arcs_of(begin).size() > links_.arcs_of(end).size()) std::swap(begin, end);
  bool any = false;
  for (const auto& arc : links_.arcs_of(end)) {
    if (!usable(arc)) continue;
    near_[arc.node] = stamp_;
    near_by_[arc.node] = arc.link;
    any = true;
  }
  spend(links_.arcs_of(end).size());
  if (!any) return false;

  queue_.clear();
  queue_.push_back(begin);
  seen_[begin] = seen_[end] = stamp_;
  std::size_t level_end = 1;
  std::size_t length = 2;  // of the path through a node that is reached next
  for (std::size_t at = 0; at < queue_.size(); ++at) {
    if (at == level_end) {
      level_end = queue_.size();
      if (++length > longest) return false;
    }
    const std::uint32_t node = queue_[at];
    spend(links_.arcs_of(node).size());
    if (work == 0) return false;
    for (const auto& arc : links_.arcs_of(node)) {
      if (seen_[arc.node] == stamp_ || !usable(arc)) continue;
      seen_[arc.node] = stamp_;
      from_[arc.node] = arc.link;
      if (near_[arc.node] == stamp_) {
        cycle.positive.clear();
        cycle.positive.push_back(near_by_[arc.node]);
        for (std::uint32_t back = arc.node; back != begin;) {
          const Link& step = links_.links[from_[back]];
          cycle.positive.push_back(from_[back]);
          back = step.a == back ? step.b : step.a;
        }
        return true;
      }
      queue_.push_back(arc.node);
    }
  }
  return false;
}

CyclePacker::Packing CyclePacker::pack(const std::vector<LinkState>& states, std::uint64_t& work) {
  for (std::size_t i = 0; i < states.size(); ++i) {
    left_[i] = states[i] == LinkState::open        ? links_.links[i].cost()
               : states[i] == LinkState::satisfied ? without_end
                                                   : 0.0;
  }
  Packing packing;
  BadCycle cycle;
  constexpr std::array<std::size_t, 4> longest = {2, 3, 4, std::numeric_limits<std::size_t>::max()};
  for (const std::size_t limit : longest) {
    for (const std::uint32_t negative : negative_) {
      // A path of one step would be a second link between the two.
      while (left_[negative] > nothing && work > 0 && find_path(links_.links[negative], limit, work, cycle)) {
        packing.found = true;
        cycle.negative = negative;
        double least = left_[negative];
        for (const std::uint32_t link : cycle.positive) least = std::min(least, left_[link]);
        if (least == without_end) {
          packing.impossible = true;
          packing.bound = without_end;
          return packing;
        }
        packing.bound += least;
        left_[negative] -= least;
        for (const std::uint32_t link : cycle.positive) left_[link] -= least;
        packing.cycles.push_back(cycle);
      }
    }
  }
  return packing;
}

}  // namespace standpoint::graph
