#include <standpoint/graph/signed_graph.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace standpoint::graph {

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

SignedGraph::Node SignedGraphBuilder::place(std::string_view name) {
  const auto known = places_.find(name);
  if (known != places_.end()) return known->second;
  const auto made = static_cast<SignedGraph::Node>(places_.size());
  places_.emplace(name, made);
  return made;
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
  std::vector<std::pair<std::string, SignedGraph::Node>> sorted;
  sorted.reserve(places_.size());
  while (!places_.empty()) {
    auto entry = places_.extract(places_.begin());
    sorted.emplace_back(std::move(entry.key()), entry.mapped());
  }
  std::sort(sorted.begin(), sorted.end());
  std::vector<SignedGraph::Node> now(sorted.size());
  std::vector<std::string> names;
  names.reserve(sorted.size());
  for (SignedGraph::Node node = 0; node < sorted.size(); ++node) {
    now[sorted[node].second] = node;
    names.push_back(std::move(sorted[node].first));
  }

  std::vector<SignedGraph::Tie> ties = std::exchange(ties_, {});
  for (SignedGraph::Tie& tie : ties) {
    const auto [a, b] = std::minmax(now[tie.a], now[tie.b]);
    tie = {a, b, tie.weight};
  }
  // By weight as well: a sum of rounded numbers depends on their order.
  std::sort(ties.begin(), ties.end(), [](const SignedGraph::Tie& x, const SignedGraph::Tie& y) {
    return std::tie(x.a, x.b, x.weight) < std::tie(y.a, y.b, y.weight);
  });
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
