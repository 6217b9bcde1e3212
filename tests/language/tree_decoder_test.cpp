#include "language/engine/tree_decoder.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <random>

using namespace standpoint;

namespace {

bool is_tree(const std::vector<std::uint32_t>& heads) {
  std::size_t roots = 0;
  for (std::size_t d = 0; d < heads.size(); ++d) {
    if (heads[d] > heads.size() || heads[d] == d + 1) return false;
    roots += heads[d] == 0 ? 1U : 0U;
    std::size_t at = d + 1;
    for (std::size_t steps = 0; at != 0; ++steps) {
      if (steps > heads.size()) return false;
      at = heads[at - 1];
    }
  }
  return roots == 1;
}

double total(const std::vector<float>& scores, const std::vector<std::uint32_t>& heads) {
  double sum = 0;
  for (std::size_t d = 0; d < heads.size(); ++d)
    sum += static_cast<double>(scores[d * (heads.size() + 1) + heads[d]]);
  return sum;
}

// The best tree by trying every assignment of heads.
double best_total(const std::vector<float>& scores, std::size_t n) {
  std::vector<std::uint32_t> heads(n, 0);
  double best = -std::numeric_limits<double>::infinity();
  while (true) {
    if (is_tree(heads)) best = std::max(best, total(scores, heads));
    std::size_t d = 0;
    while (d < n && heads[d] == n) heads[d++] = 0;
    if (d == n) return best;
    ++heads[d];
  }
}

}  // namespace

TEST_CASE("TreeDecoder finds the best tree among all of up to five words") {
  std::mt19937 random(11);
  std::normal_distribution<float> normal(0, 3);
  TreeDecoder decoder;
  for (std::size_t n = 1; n <= 5; ++n) {
    for (int trial = 0; trial < (n == 5 ? 40 : 200); ++trial) {
      std::vector<float> scores(n * (n + 1));
      for (auto& score : scores) score = normal(random);
      std::vector<std::uint32_t> heads(n);
      decoder.decode(scores, n, heads);
      REQUIRE(is_tree(heads));
      CHECK(total(scores, heads) == doctest::Approx(best_total(scores, n)));
    }
  }
}

TEST_CASE("TreeDecoder gives a tree for scores that favour long cycles and many roots") {
  TreeDecoder decoder;
  for (const std::size_t n : {2U, 3U, 50U, 200U}) {
    std::vector<float> ring(n * (n + 1), -1), roots(n * (n + 1), -1), equal(n * (n + 1), 0);
    for (std::size_t d = 0; d < n; ++d) {
      ring[d * (n + 1) + (d + 1) % n + 1] = 100;
      roots[d * (n + 1)] = 1e6F;
    }
    std::vector<std::uint32_t> heads(n);
    for (const auto& scores : {ring, roots, equal}) {
      decoder.decode(scores, n, heads);
      CHECK(is_tree(heads));
    }
  }
}

TEST_CASE("TreeDecoder takes no words") {
  TreeDecoder decoder;
  decoder.decode({}, 0, {});
}
