#pragma once
// Noise of the training: sentences read in another case, with other names, without the lists of names.
//
// A small treebank knows few names, and a network learns those by heart. Names that change places from epoch
// to epoch (after Dai and Adel 2020, mention replacement) make it look at the words around them.

#include "language/training/random.hpp"
#include "language/training/trainer.hpp"

#include <map>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace standpoint::training {

/// Names that may stand for one another: of one type, with as many words, capitals at the same words.
class NamePool {
 public:
  NamePool() = default;
  /// Takes the names of the treebanks, and those of each list whose names are of one type wherever the
  /// treebanks have them (at least 90 of 100, 10 of them or more).
  NamePool(std::span<const Treebank* const> treebanks,
           std::span<const std::pair<std::string, std::string>> lists);

  using Name = std::vector<std::string>;
  /// A name to put in place of `name`, or null: none is known. Half of them come from the treebanks.
  const Name* draw(const std::string& type, const Name& name, Random& random) const;

  /// Types of the lists that were taken, for reports.
  const std::map<std::string, std::string>& list_types() const { return list_types_; }

 private:
  using Key = std::tuple<std::string, std::size_t, std::uint32_t>;  ///< type, words, which have capitals
  struct Names {
    std::vector<Name> of_treebanks, of_lists;
  };
  std::map<Key, Names> names_;
  std::map<std::string, std::string> list_types_;
};

/// Changes the rows of prepared sentences for one pass, and changes them back.
class TrainingNoise {
 public:
  TrainingNoise(const Vocabulary& vocabulary, const LanguageLabels& labels, const NoiseRates& rates,
                const NamePool& pool)
      : vocabulary_(vocabulary), labels_(labels), rates_(rates), pool_(pool) {}

  void apply(std::span<PreparedSentence* const> sentences, Random& random);
  void restore();

 private:
  bool change_names(const PreparedSentence& sentence, std::vector<std::string>& forms, Random& random) const;

  const Vocabulary& vocabulary_;
  const LanguageLabels& labels_;
  const NoiseRates& rates_;
  const NamePool& pool_;
  std::vector<std::pair<PreparedSentence*, std::vector<std::array<std::uint32_t, table_count>>>> kept_;
};

}  // namespace standpoint::training
