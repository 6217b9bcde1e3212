#include "evaluation/matching.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace standpoint::evaluation {
namespace {

// Numbers of items, as far as candidates name them.
std::pair<std::size_t, std::size_t> sizes_of(std::span<const Candidate> candidates) {
  std::pair<std::size_t, std::size_t> sizes;
  for (const auto& candidate : candidates) {
    sizes.first = std::max(sizes.first, candidate.gold + 1);
    sizes.second = std::max(sizes.second, candidate.predicted + 1);
  }
  return sizes;
}

using Partners = std::vector<std::optional<std::size_t>>;

// Looks breadth-first for a free predicted item from a free gold one, and swaps the pairs on the way there.
bool augment(std::size_t start, const std::vector<std::vector<std::size_t>>& edges, Partners& of_gold,
             Partners& of_predicted) {
  Partners reached_from(of_predicted.size());
  std::vector<std::size_t> queue = {start};
  for (std::size_t next = 0; next < queue.size(); ++next) {
    for (const std::size_t predicted : edges[queue[next]]) {
      if (reached_from[predicted]) continue;
      reached_from[predicted] = queue[next];
      if (of_predicted[predicted]) {
        queue.push_back(*of_predicted[predicted]);
        continue;
      }
      for (std::optional<std::size_t> free = predicted; free;) {
        const std::size_t gold = *reached_from[*free];
        const auto before = of_gold[gold];
        of_gold[gold] = free;
        of_predicted[*free] = gold;
        free = before;
      }
      return true;
    }
  }
  return false;
}

}  // namespace

Pairs pair_best_first(std::vector<Candidate> candidates) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::make_tuple(-a.score, a.gold, a.predicted) < std::make_tuple(-b.score, b.gold, b.predicted);
  });
  const auto [golds, predictions] = sizes_of(candidates);
  std::vector<bool> gold_taken(golds);
  std::vector<bool> predicted_taken(predictions);
  Pairs pairs;
  for (const auto& candidate : candidates) {
    if (gold_taken[candidate.gold] || predicted_taken[candidate.predicted]) continue;
    gold_taken[candidate.gold] = predicted_taken[candidate.predicted] = true;
    pairs.emplace_back(candidate.gold, candidate.predicted);
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

std::size_t count_pairs(std::span<const Candidate> candidates) {
  const auto [golds, predictions] = sizes_of(candidates);
  std::vector<std::vector<std::size_t>> edges(golds);
  for (const auto& candidate : candidates) edges[candidate.gold].push_back(candidate.predicted);

  Partners of_gold(golds);
  Partners of_predicted(predictions);
  Pairs pairs = pair_best_first({candidates.begin(), candidates.end()});
  for (const auto& pair : pairs) {
    of_gold[pair.first] = pair.second;
    of_predicted[pair.second] = pair.first;
  }
  std::size_t count = pairs.size();
  for (std::size_t gold = 0; gold < golds; ++gold) {
    if (!of_gold[gold] && augment(gold, edges, of_gold, of_predicted)) ++count;
  }
  return count;
}

}  // namespace standpoint::evaluation
