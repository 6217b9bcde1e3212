#pragma once
// Lists of names as a feature of words: which kind of listed name begins or goes on here.
//
// The lists are phrases of one or more words in classes (leaders, places, companies ...). A phrase is found
// by the keys of the normal forms of its words, chained, so that case, digits and marks do not matter. What a
// list says is a hint for the network, not a verdict.

#include "language/engine/key_table.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {

/// Finds listed phrases in sentences. A view of a KeyTable's slots made by PhraseListBuilder.
class PhraseLists {
 public:
  /// Tag of a word: 0 = in no listed phrase, 2c + 1 = begins one of class c, 2c + 2 = goes on in one.
  using Tag = std::uint32_t;

  PhraseLists() = default;
  PhraseLists(KeyTable table, std::uint32_t classes) : table_(table), classes_(classes) {}

  std::uint32_t tag_count() const { return 2 * classes_ + 1; }

  /// Tags the words with these normal-form keys (WordKeys::keys[0]): the longest phrase at each word, from
  /// left to right. tags.size() == keys.size(). Linear: a phrase has at most max_words.
  void find(std::span<const std::uint64_t> keys, std::span<Tag> tags) const;

  static constexpr std::size_t max_words = 8;

 private:
  KeyTable table_;
  std::uint32_t classes_ = 0;
};

/// Makes the table. A phrase in several lists is of a class of its own: "leader+place".
class PhraseListBuilder {
 public:
  /// Adds a phrase, its words parted by blanks. Longer ones than PhraseLists::max_words are left out.
  void add(std::string_view list, std::string_view phrase);

  std::vector<KeyTable::Slot> slots() const;
  std::uint32_t class_count() const;

 private:
  struct Entry {
    std::vector<std::uint64_t> chain;  ///< key of each prefix of the phrase
    std::uint32_t lists = 0;           ///< bit set
  };
  std::vector<std::uint32_t> classes() const;  ///< bit sets, ascending

  std::vector<std::string> lists_;
  std::vector<std::pair<std::uint64_t, Entry>>
      entries_;  ///< by key of the whole phrase, in order of first add
};

}  // namespace standpoint
