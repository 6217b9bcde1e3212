#include "random_text.hpp"

#include <standpoint/treebank.hpp>

#include <doctest/doctest.h>

#include <initializer_list>
#include <vector>

namespace standpoint {
namespace {

std::vector<TreebankWord> words_with_heads(std::initializer_list<std::uint32_t> heads) {
  std::vector<TreebankWord> words;
  for (const auto head : heads) words.emplace_back().head = head;
  return words;
}

// Slow and obvious: every word reaches 0 in at most as many steps as there are words, and one word hangs from
// 0.
bool is_tree(const std::vector<TreebankWord>& words) {
  for (const auto& word : words) {
    if (word.head > words.size()) return false;
  }
  std::size_t roots = 0;
  for (std::size_t i = 1; i <= words.size(); ++i) {
    if (words[i - 1].head == 0) ++roots;
    std::size_t at = i;
    for (std::size_t step = 0; step <= words.size() && at != 0; ++step) at = words[at - 1].head;
    if (at != 0) return false;
  }
  return roots == 1;
}

}  // namespace

TEST_SUITE("treebank") {
  TEST_CASE("check_tree accepts one word, a chain, and no word at all") {
    CHECK(check_tree({}) == TreeCheck{});
    CHECK(check_tree(words_with_heads({0})) == TreeCheck{});
    CHECK(check_tree(words_with_heads({2, 3, 0, 3})) == TreeCheck{});
  }

  TEST_CASE("check_tree names the fault and its word") {
    CHECK(check_tree(words_with_heads({0, 3})) == TreeCheck{TreeFault::head_out_of_range, 2});
    CHECK(check_tree(words_with_heads({0, 2})) == TreeCheck{TreeFault::cycle, 2});
    CHECK(check_tree(words_with_heads({0, 3, 4, 2})).fault == TreeFault::cycle);
    CHECK(check_tree(words_with_heads({0, 1, 0})) == TreeCheck{TreeFault::several_roots, 3});
    CHECK(check_tree(words_with_heads({2, 1})).fault == TreeFault::cycle);
  }

  TEST_CASE("check_tree agrees with a slow check on random heads") {
    test::Random random(11);
    std::size_t trees = 0;
    for (int round = 0; round < 20000; ++round) {
      std::vector<TreebankWord> words(1 + random.below(5));
      for (auto& word : words) word.head = random.below(static_cast<std::uint32_t>(words.size() + 2));
      const bool tree = is_tree(words);
      trees += tree ? 1 : 0;
      REQUIRE((check_tree(words).fault == TreeFault::none) == tree);
    }
    CHECK(trees > 500);
  }
}

}  // namespace standpoint
