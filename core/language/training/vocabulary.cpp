#include "language/training/vocabulary.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace standpoint::training {

LanguageLabels collect_labels(std::span<const Treebank* const> treebanks) {
  std::set<std::string> upos, xpos, deprel, types;
  for (const Treebank* treebank : treebanks) {
    for (const auto& sentence : *treebank) {
      for (const auto& word : sentence.words) {
        if (sentence.has_tree) {
          if (!word.upos.empty()) upos.insert(word.upos);
          if (!word.xpos.empty()) xpos.insert(word.xpos);
          deprel.insert(word.deprel);
        }
        if (word.name.size() > 2) types.insert(word.name.substr(2));
      }
    }
  }
  LanguageLabels labels;
  labels.upos.assign(upos.begin(), upos.end());
  labels.xpos.assign(xpos.begin(), xpos.end());
  labels.deprel.assign(deprel.begin(), deprel.end());
  labels.names.emplace_back("O");
  for (const auto& type : types) {
    labels.names.push_back("B-" + type);
    labels.names.push_back("I-" + type);
  }
  return labels;
}

Vocabulary::Vocabulary(std::span<const Treebank* const> treebanks, std::uint32_t min_count,
                       std::vector<KeyTable::Slot> lists, std::uint32_t list_classes)
    : lists_(std::move(lists)), list_classes_(list_classes) {
  struct Count {
    std::uint64_t key = 0;
    std::uint32_t count = 0;
  };
  // Features in order of first sight, so that the rows do not follow the order of a hash table.
  std::array<std::vector<Count>, word_feature_count> counts;
  std::array<std::unordered_map<std::uint64_t, std::size_t>, word_feature_count> places;
  const auto count = [&](std::size_t kind, std::uint64_t key) {
    const auto [place, is_new] = places[kind].try_emplace(key, counts[kind].size());
    if (is_new) counts[kind].push_back({key, 0});
    ++counts[kind][place->second].count;
  };
  std::unordered_map<std::string_view, WordKeys> seen;
  for (const Treebank* treebank : treebanks) {
    for (const auto& sentence : *treebank) {
      for (const auto& word : sentence.words) {
        const auto [type, is_new] = seen.try_emplace(word.form, WordKeys{});
        if (is_new) {
          type->second = word_keys(word.form);
          for (std::size_t kind = 1; kind < word_feature_count; ++kind) count(kind, type->second.keys[kind]);
        }
        count(0, type->second.keys[0]);
      }
    }
  }

  std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs;
  for (std::size_t kind = 0; kind < word_feature_count; ++kind) {
    begin_[kind] = rows_++;
    auto& all = counts[kind];
    std::stable_sort(all.begin(), all.end(),
                     [](const Count& a, const Count& b) { return a.count > b.count; });
    const std::uint32_t least = kind == 0 ? min_count : 2;
    for (const auto& feature : all) {
      if (feature.count >= least) pairs.emplace_back(feature.key, rows_++);
    }
  }
  begin_[word_feature_count] = rows_;
  rows_ += 2 * list_classes_ + 1;
  begin_[table_count] = rows_;
  slots_ = KeyTable::build(pairs);
}

void Vocabulary::rows_of(std::span<const std::string> words,
                         std::vector<std::array<std::uint32_t, table_count>>& out) const {
  const KeyTable table{slots_};
  const PhraseLists lists{KeyTable{lists_}, list_classes_};
  std::vector<std::uint64_t> keys(words.size());
  std::vector<PhraseLists::Tag> tags(words.size());
  out.resize(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordKeys word = word_keys(words[i]);
    keys[i] = word.keys[0];
    for (std::size_t kind = 0; kind < word_feature_count; ++kind) {
      const std::uint32_t row = table.find(word.keys[kind]);
      out[i][kind] = row != 0 ? row : begin_[kind];
    }
  }
  lists.find(keys, tags);
  for (std::size_t i = 0; i < words.size(); ++i)
    out[i][word_feature_count] = begin_[word_feature_count] + tags[i];
}

}  // namespace standpoint::training
