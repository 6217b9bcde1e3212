#pragma once
// Which features of words have a vector of their own, and the labels of a treebank.

#include "language/engine/key_table.hpp"
#include "language/engine/phrase_lists.hpp"
#include "language/engine/word_features.hpp"
#include "language/training/joint_network.hpp"

#include <standpoint/language_engine.hpp>
#include <standpoint/treebank.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::training {

/// The labels of each answer, sorted; names are "O" first, then B- and I- of each type.
LanguageLabels collect_labels(std::span<const Treebank* const> treebanks);

/// Rows of the tables. The first row of each table stands for what was not seen.
class Vocabulary {
 public:
  /// Counts the features of every word of the treebanks: a normal form needs `min_count` words, the other
  /// features two different words.
  Vocabulary(std::span<const Treebank* const> treebanks, std::uint32_t min_count,
             std::vector<KeyTable::Slot> lists, std::uint32_t list_classes);

  std::uint32_t rows() const { return rows_; }
  const std::array<std::uint32_t, table_count + 1>& table_begin() const { return begin_; }
  const std::vector<KeyTable::Slot>& slots() const { return slots_; }
  const std::vector<KeyTable::Slot>& list_slots() const { return lists_; }
  std::uint32_t list_classes() const { return list_classes_; }

  /// Rows of the words of a sentence, name lists included.
  void rows_of(std::span<const std::string> words,
               std::vector<std::array<std::uint32_t, table_count>>& out) const;

 private:
  std::array<std::uint32_t, table_count + 1> begin_{};
  std::uint32_t rows_ = 0;
  std::vector<KeyTable::Slot> slots_;
  std::vector<KeyTable::Slot> lists_;
  std::uint32_t list_classes_ = 0;
};

}  // namespace standpoint::training
