#include <standpoint/treebank.hpp>

#include <cstddef>

namespace standpoint {

TreeCheck check_tree(const std::vector<TreebankWord>& words) {
  if (words.empty()) return {};
  const std::size_t count = words.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (words[i].head > count) return {TreeFault::head_out_of_range, static_cast<std::uint32_t>(i + 1)};
  }

  // Each walk upwards ends at the root, at a word an earlier walk has passed, or in a cycle of its own.
  std::vector<std::size_t> walk(count + 1, 0);
  for (std::size_t start = 1; start <= count; ++start) {
    std::size_t word = start;
    while (word != 0 && walk[word] == 0) {
      walk[word] = start;
      word = words[word - 1].head;
    }
    if (word != 0 && walk[word] == start) return {TreeFault::cycle, static_cast<std::uint32_t>(word)};
  }

  // Without a cycle some word hangs from 0: a missing root is a cycle, too, and was found above.
  std::uint32_t roots = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (words[i].head == 0 && ++roots == 2)
      return {TreeFault::several_roots, static_cast<std::uint32_t>(i + 1)};
  }
  return {};
}

}  // namespace standpoint
