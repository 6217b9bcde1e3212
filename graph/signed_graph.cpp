#include <standpoint/graph/signed_graph.hpp>

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>

namespace standpoint::graph {

namespace {

// The ties under their new numbers, sorted by (a, b, weight): by weight as well, since a sum of rounded
// numbers depends on their order. Counting by a, then short sorts: half the time of one long sort.
std::vector<SignedGraph::Tie> in_rows(std::vector<SignedGraph::Tie> ties,
                                      const std::vector<SignedGraph::Node>& now) {
  std::vector<std::size_t> first(now.size() + 1, 0);
  for (SignedGraph::Tie& tie : ties) {
    const auto [a, b] = std::minmax(now[tie.a], now[tie.b]);
    tie = {a, b, tie.weight};
    ++first[a + 1];
  }
  std::partial_sum(first.begin(), first.end(), first.begin());
  std::vector<SignedGraph::Tie> rows(ties.size());
  std::vector<std::size_t> next(first.begin(), first.end() - 1);
  for (const SignedGraph::Tie& tie : ties) rows[next[tie.a]++] = tie;
  for (std::size_t node = 0; node < now.size(); ++node) {
    std::sort(rows.begin() + static_cast<std::ptrdiff_t>(first[node]),
              rows.begin() + static_cast<std::ptrdiff_t>(first[node + 1]),
              [](const SignedGraph::Tie& x, const SignedGraph::Tie& y) {
                return std::tie(x.b, x.weight) < std::tie(y.b, y.weight);
              });
  }
  return rows;
}

}  // namespace

SignedGraph::SignedGraph(std::vector<std::string> names, std::vector<Tie> ties)
    : names_(std::move(names)), ties_(std::move(ties)), first_(names_.size() + 1, 0) {
  for (const Tie& tie : ties_) {
    ++first_[tie.a + 1];
    ++first_[tie.b + 1];
  }
  for (std::size_t node = 0; node < names_.size(); ++node) first_[node + 1] += first_[node];
  neighbours_.assign(2 * ties_.size(), Neighbour(0, 0, false));
  // All smaller neighbours of a node come before its larger ones when the ties are gone through twice: each
  // row is sorted without sorting.
  std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
  for (std::uint32_t t = 0; t < ties_.size(); ++t)
    neighbours_[next[ties_[t].b]++] = Neighbour(ties_[t].a, t, ties_[t].weight < 0);
  for (std::uint32_t t = 0; t < ties_.size(); ++t)
    neighbours_[next[ties_[t].a]++] = Neighbour(ties_[t].b, t, ties_[t].weight < 0);
}

void SignedGraphBuilder::grow() {
  const std::vector<Slot> old =
      std::exchange(slots_, std::vector<Slot>(std::max(slots_.size() * 2, std::size_t{64})));
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.node == 0) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].node != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

SignedGraph::Node SignedGraphBuilder::place(std::string_view name) {
  if (2 * names_.size() >= slots_.size()) grow();
  const std::size_t mask = slots_.size() - 1;
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(name));
  std::size_t at = hash & mask;
  for (; slots_[at].node != 0; at = (at + 1) & mask) {
    if (slots_[at].hash == hash && names_[slots_[at].node - 1] == name) return slots_[at].node - 1;
  }
  names_.emplace_back(name);
  slots_[at] = {hash, static_cast<std::uint32_t>(names_.size())};
  return static_cast<SignedGraph::Node>(names_.size() - 1);
}

void SignedGraphBuilder::add(std::string_view name) { place(name); }

void SignedGraphBuilder::add(std::string_view source, std::string_view target, double weight) {
  const SignedGraph::Node from = place(source);
  const SignedGraph::Node to = place(target);
  if (from == to) {
    ++self_ties_;
    return;
  }
  ties_.push_back({from, to, weight});
}

SignedGraph SignedGraphBuilder::finish(std::size_t* cancelled) {
  slots_.clear();
  std::vector<SignedGraph::Node> order(names_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](SignedGraph::Node x, SignedGraph::Node y) { return names_[x] < names_[y]; });
  std::vector<SignedGraph::Node> now(order.size());
  std::vector<std::string> names;
  names.reserve(order.size());
  for (const SignedGraph::Node before : order) {
    now[before] = static_cast<SignedGraph::Node>(names.size());
    names.push_back(std::move(names_[before]));
  }
  names_.clear();

  std::vector<SignedGraph::Tie> ties = in_rows(std::exchange(ties_, {}), now);
  std::size_t kept = 0;
  std::size_t even = 0;
  for (std::size_t i = 0; i < ties.size();) {
    SignedGraph::Tie sum = ties[i];
    for (++i; i < ties.size() && ties[i].a == sum.a && ties[i].b == sum.b; ++i) sum.weight += ties[i].weight;
    if (sum.weight == 0) {
      ++even;
    } else {
      ties[kept++] = sum;
    }
  }
  ties.resize(kept);
  ties.shrink_to_fit();
  if (cancelled != nullptr) *cancelled = even;
  self_ties_ = 0;
  return {std::move(names), std::move(ties)};
}

}  // namespace standpoint::graph
