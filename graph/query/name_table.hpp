#pragma once
// The names of a map by their words. See query_names.hpp for what fits.

#include <standpoint/graph/query_names.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::graph {

using NameWords = std::vector<std::u32string>;

/// Words of a name without case, accents, punctuation and a leading "the".
NameWords name_words(std::string_view text);

class NameTable {
 public:
  explicit NameTable(const Network& network);

  /// A name or an alias.
  struct Entry {
    std::uint32_t node = 0;
    bool is_alias = false;
    bool is_surname = false;           ///< an alias that is no more than a person's surname
    std::string text;                  ///< as the map has it
    std::vector<std::uint32_t> words;  ///< numbers, in order
  };
  using Entries = std::span<const std::uint32_t>;

  struct Holder {
    std::string id;
    std::string name;
    bool is_issue = false;
    std::size_t statements = 0;
  };

  const Entry& entry(std::uint32_t number) const { return entries_[number]; }
  std::span<const Entry> entries() const { return entries_; }
  const Holder& holder(std::uint32_t node) const { return holders_[node]; }

  Entries whole(const NameWords& words) const { return at(whole_, joined(words, true)); }
  Entries whole_without_blanks(const NameWords& words) const { return at(compact_, joined(words, false)); }
  /// Of persons whose name ends so.
  Entries surname(const std::u32string& word) const { return at(surnames_, word); }
  const std::uint32_t* node_of_id(std::string_view id) const;

  /// Names that hold all of the words; the last one may be only begun. Sorted.
  std::vector<std::uint32_t> holding(const NameWords& words, bool last_begun) const;

  /// Words of the map that one edit makes of this one; `begun`: or that begin with what one edit makes of it.
  /// O(words).
  std::vector<std::u32string> near(const std::u32string& word, bool begun) const;

 private:
  using Lists = std::unordered_map<std::u32string, std::vector<std::uint32_t>>;

  static std::u32string joined(const NameWords& words, bool with_blanks);
  static Entries at(const Lists& lists, const std::u32string& key);
  void add(std::uint32_t node, const std::string& text, bool is_alias, bool is_person);

  std::vector<Holder> holders_;  // by node
  std::vector<Entry> entries_;
  std::vector<std::u32string> vocabulary_;              // sorted
  std::vector<std::vector<std::uint32_t>> holds_word_;  // entries of each word
  Lists whole_;
  Lists compact_;
  Lists surnames_;
  std::unordered_map<std::string, std::uint32_t> ids_;
};

}  // namespace standpoint::graph
