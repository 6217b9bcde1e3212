#include "cycle_packing.hpp"
#include "exact_clustering.hpp"

#include <algorithm>

namespace standpoint::graph {
namespace {

class CycleSearch {
 public:
  CycleSearch(const Links& links, SearchLimit& limit)
      : links_(links), packer_(links), limit_(limit), states_(links.links.size(), LinkState::open) {}

  ProvenClustering run(const std::vector<std::uint32_t>& known) {
    best_.camps = known;
    best_.upper = violated_weight(links_, known);
    best_.lower = std::min(search(0.0), best_.upper);
    return best_;
  }

 private:
  // The least that a partition costs with the links decided as they are, or more than the best known; where
  // the search was cut short, a bound of it.
  double search(double cost) {
    const auto packing = packer_.pack(states_, limit_.work);
    const double bound = cost + packing.bound;
    if (packing.impossible || bound >= best_.upper - nothing) return std::min(bound, best_.upper);
    if (limit_.over()) return bound;
    if (!packing.found) {
      take(cost);
      return std::min(cost, best_.upper);
    }

    std::vector<std::uint32_t> open = shortest(packing);
    double least = best_.upper;
    std::size_t done = 0;
    for (; done < open.size(); ++done) {
      states_[open[done]] = LinkState::violated;
      least = std::min(least, search(cost + links_.links[open[done]].cost()));
      states_[open[done]] = LinkState::satisfied;
      if (limit_.over()) {
        least = done + 1 == open.size() ? least : std::min(least, bound);
        ++done;
        break;
      }
    }
    for (std::size_t i = 0; i < done; ++i) states_[open[i]] = LinkState::open;
    return std::max(least, std::min(bound, best_.upper));
  }

  // Its open links, those of many cycles first.
  std::vector<std::uint32_t> shortest(const CyclePacker::Packing& packing) const {
    std::vector<std::uint32_t> best;
    for (const BadCycle& cycle : packing.cycles) {
      std::vector<std::uint32_t> open;
      if (states_[cycle.negative] == LinkState::open) open.push_back(cycle.negative);
      for (const std::uint32_t link : cycle.positive) {
        if (states_[link] == LinkState::open) open.push_back(link);
      }
      if (best.empty() || open.size() < best.size()) best = std::move(open);
    }
    return best;
  }

  void take(double cost) {
    std::vector<bool> keep(links_.links.size());
    for (std::size_t i = 0; i < keep.size(); ++i)
      keep[i] = links_.links[i].positive() && states_[i] != LinkState::violated;
    std::vector<std::uint32_t> camps = join_nodes(links_, keep);
    // Never more than the cost: a link counted as violated may be satisfied after all.
    const double found = violated_weight(links_, camps);
    if (found <= cost + nothing && found < best_.upper) {
      best_.upper = found;
      best_.camps = std::move(camps);
    }
  }

  const Links& links_;
  CyclePacker packer_;
  SearchLimit& limit_;
  std::vector<LinkState> states_;
  ProvenClustering best_;
};

}  // namespace

ProvenClustering branch_on_cycles(const Links& links, const std::vector<std::uint32_t>& known,
                                  SearchLimit& limit) {
  return CycleSearch(links, limit).run(known);
}

}  // namespace standpoint::graph
