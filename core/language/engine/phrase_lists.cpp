#include "language/engine/phrase_lists.hpp"

#include "language/engine/word_features.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace standpoint {
namespace {

// A slot's value: the class of the phrase that ends here plus one (0: none), whether longer ones go on, and a
// bit that keeps it from being 0.
constexpr std::uint32_t present = 0x80000000U;
constexpr std::uint32_t goes_on = 0x40000000U;
constexpr std::uint32_t class_mask = 0xFFFFU;

constexpr std::uint64_t chain_start = 0x5354414E44504F49ULL;

}  // namespace

void PhraseLists::find(std::span<const std::uint64_t> keys, std::span<Tag> tags) const {
  std::fill(tags.begin(), tags.end(), Tag{0});
  if (classes_ == 0) return;
  for (std::size_t i = 0; i < keys.size();) {
    std::size_t best_end = i;
    std::uint32_t best_class = 0;
    std::uint64_t chain = chain_start;
    for (std::size_t j = i; j < keys.size() && j - i < max_words; ++j) {
      chain = mix_keys(chain, keys[j]);
      const std::uint32_t value = table_.find(chain);
      if ((value & present) == 0) break;
      const std::uint32_t of_class = value & class_mask;
      if (of_class > 0 && of_class <= classes_) {
        best_end = j + 1;
        best_class = of_class - 1;
      }
      if ((value & goes_on) == 0) break;
    }
    if (best_end == i) {
      ++i;
      continue;
    }
    tags[i] = 2 * best_class + 1;
    for (std::size_t j = i + 1; j < best_end; ++j) tags[j] = 2 * best_class + 2;
    i = best_end;
  }
}

void PhraseListBuilder::add(std::string_view list, std::string_view phrase) {
  auto found = std::find(lists_.begin(), lists_.end(), list);
  if (found == lists_.end()) {
    if (lists_.size() == 32) return;
    found = lists_.insert(lists_.end(), std::string(list));
  }
  const auto bit = std::uint32_t{1} << static_cast<unsigned>(found - lists_.begin());

  Entry entry;
  std::uint64_t chain = chain_start;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
    if (end > at) {
      chain = mix_keys(chain, word_keys(phrase.substr(at, end - at)).keys[0]);
      entry.chain.push_back(chain);
    }
    at = end + 1;
  }
  if (entry.chain.empty() || entry.chain.size() > PhraseLists::max_words) return;
  entry.lists = bit;
  entries_.emplace_back(chain, std::move(entry));
}

namespace {

struct Node {
  std::uint32_t lists = 0;
  bool goes_on = false;
};

}  // namespace

std::vector<std::uint32_t> PhraseListBuilder::classes() const {
  std::map<std::uint64_t, std::uint32_t> of_phrase;
  for (const auto& [key, entry] : entries_) of_phrase[key] |= entry.lists;
  std::set<std::uint32_t> distinct;
  for (const auto& [key, lists] : of_phrase) distinct.insert(lists);
  return {distinct.begin(), distinct.end()};
}

std::uint32_t PhraseListBuilder::class_count() const { return static_cast<std::uint32_t>(classes().size()); }

std::vector<KeyTable::Slot> PhraseListBuilder::slots() const {
  std::map<std::uint64_t, Node> nodes;
  for (const auto& [key, entry] : entries_) {
    for (std::size_t i = 0; i + 1 < entry.chain.size(); ++i) nodes[entry.chain[i]].goes_on = true;
    nodes[key].lists |= entry.lists;
  }
  const auto all = classes();
  std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs;
  pairs.reserve(nodes.size());
  for (const auto& [key, node] : nodes) {
    std::uint32_t value = present | (node.goes_on ? goes_on : 0U);
    if (node.lists != 0) {
      value |=
          static_cast<std::uint32_t>(std::lower_bound(all.begin(), all.end(), node.lists) - all.begin()) + 1;
    }
    pairs.emplace_back(key, value);
  }
  return KeyTable::build(pairs);
}

}  // namespace standpoint
