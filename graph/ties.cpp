#include "ties.hpp"

#include <standpoint/graph/correlation_clustering.hpp>
#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/graph/significance.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint::graph {
namespace {

struct PairKey {
  std::size_t a;
  std::size_t b;
  int sign;
  friend auto operator<=>(const PairKey&, const PairKey&) = default;
};

void append(std::vector<std::size_t>& into, const std::vector<std::size_t>& from) {
  into.insert(into.end(), from.begin(), from.end());
}

void sort_unique(std::vector<std::size_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// All pairs of one issue's sides.
void tie_sides(std::map<PairKey, Tie>& ties, const Side* first, const Side* last) {
  const auto actors = static_cast<double>(last - first);
  const double weight = 1.0 / std::log(1.0 + actors);
  for (const Side* one = first; one != last; ++one) {
    for (const Side* other = one + 1; other != last; ++other) {
      const int sign = one->sign * other->sign;
      Tie& tie = ties[{one->actor, other->actor, sign}];
      tie.weight += weight;
      tie.issues.push_back(one->issue);
      append(tie.statements_a, one->statements);
      append(tie.statements_b, other->statements);
    }
  }
}

void tie_acts(std::map<PairKey, Tie>& ties, const std::vector<DirectAct>& acts) {
  for (const auto& act : acts) {
    if (act.sign == 0 || act.source == act.target) continue;
    const auto [a, b] = std::minmax(act.source, act.target);
    Tie& tie = ties[{a, b, act.sign}];
    tie.weight += 1.0;
    append(act.source == a ? tie.statements_a : tie.statements_b, act.statements);
  }
}

// Issues and acts of each sign, for the pair as a whole.
std::size_t grounds(const Tie& tie, std::size_t acts) { return tie.issues.size() + acts; }

std::map<PairKey, std::size_t> count_acts(const std::vector<DirectAct>& acts) {
  std::map<PairKey, std::size_t> counts;
  for (const auto& act : acts) {
    const auto [a, b] = std::minmax(act.source, act.target);
    ++counts[{a, b, act.sign}];
  }
  return counts;
}

// How likely the shared issues of a pair are by chance.
class Chance {
 public:
  explicit Chance(const std::vector<Side>& by_issue) {
    std::size_t issues = 0;
    for (std::size_t i = 0; i < by_issue.size(); ++i) {
      ++sides_[by_issue[i].actor];
      if (i == 0 || by_issue[i].issue != by_issue[i - 1].issue) ++issues;
    }
    positions_ = 2 * issues;
  }

  std::optional<double> of(const PairKey& pair, std::size_t shared) {
    if (shared == 0) return std::nullopt;
    const std::size_t a = sides_.at(pair.a);
    const std::size_t b = sides_.at(pair.b);
    const auto [known, is_new] = known_.try_emplace({std::min(a, b), std::max(a, b), shared}, 0.0);
    if (is_new) known->second = hypergeometric_tail(positions_, a, b, shared);
    return known->second;
  }

 private:
  std::unordered_map<std::size_t, std::size_t> sides_;  // actor -> issues
  std::size_t positions_ = 0;
  std::map<std::tuple<std::size_t, std::size_t, std::size_t>, double> known_;
};

}  // namespace

std::vector<Tie> compute_ties(const std::vector<Side>& sides, const std::vector<DirectAct>& acts) {
  std::vector<Side> by_issue = sides;
  std::sort(by_issue.begin(), by_issue.end(), [](const Side& a, const Side& b) {
    return std::tie(a.issue, a.actor) < std::tie(b.issue, b.actor);
  });

  std::map<PairKey, Tie> found;
  for (std::size_t begin = 0; begin < by_issue.size();) {
    std::size_t end = begin;
    while (end < by_issue.size() && by_issue[end].issue == by_issue[begin].issue) ++end;
    tie_sides(found, by_issue.data() + begin, by_issue.data() + end);
    begin = end;
  }
  tie_acts(found, acts);

  const auto act_counts = count_acts(acts);
  const auto acts_of = [&](const PairKey& key) {
    const auto count = act_counts.find(key);
    return count == act_counts.end() ? std::size_t{0} : count->second;
  };
  Chance chance(by_issue);
  std::vector<Tie> ties;
  ties.reserve(found.size());
  for (auto& [key, tie] : found) {
    const PairKey opposite{key.a, key.b, -key.sign};
    const auto other = found.find(opposite);
    const std::size_t same = grounds(tie, acts_of(key));
    const std::size_t against = other == found.end() ? 0 : grounds(other->second, acts_of(opposite));
    Tie done = tie;
    done.a = key.a;
    done.b = key.b;
    done.sign = key.sign;
    done.agreements = key.sign > 0 ? same : against;
    done.disagreements = key.sign > 0 ? against : same;
    done.acts = acts_of(key);
    done.p_value = chance.of(key, done.issues.size());
    for (auto* list : {&done.issues, &done.statements_a, &done.statements_b}) sort_unique(*list);
    ties.push_back(std::move(done));
  }
  return ties;
}

std::vector<int> find_camps(std::size_t nodes, const std::vector<Tie>& ties) {
  // Names that sort as the nodes do.
  std::vector<std::string> names;
  names.reserve(nodes);
  for (std::size_t node = 0; node < nodes; ++node) {
    const std::string digits = std::to_string(node);
    constexpr std::size_t width = 20;
    names.push_back(std::string(width - digits.size(), '0') + digits);
  }
  std::map<std::pair<std::size_t, std::size_t>, double> pairs;
  for (const auto& tie : ties) pairs[{tie.a, tie.b}] += tie.sign * tie.weight;
  std::vector<SignedGraph::Tie> sums;
  for (const auto& [pair, weight] : pairs) {
    if (weight != 0.0)
      sums.push_back(
          {static_cast<SignedGraph::Node>(pair.first), static_cast<SignedGraph::Node>(pair.second), weight});
  }
  CorrelationOptions options;
  options.weighted = true;
  options.work = 0;  // a map needs good camps and no proof
  return cluster_by_correlation(SignedGraph(std::move(names), std::move(sums)), options).camps;
}

}  // namespace standpoint::graph
