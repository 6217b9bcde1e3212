#include "knowledge/codebook/phrase_matcher.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace standpoint {
namespace {

constexpr std::size_t longest_gap = 3;  // words that a * may stand for

bool overlap(const PhraseMatch& a, const PhraseMatch& b) {
  return a.first_word < b.first_word + b.words && b.first_word < a.first_word + a.words;
}

bool same_place(const PhraseMatch& a, const PhraseMatch& b) {
  return a.first_word == b.first_word && a.words == b.words;
}

}  // namespace

PhraseMatcher::PhraseMatcher(const Codebook& codebook, const Language& language) : forms_(language) {
  for (const auto& phrase : codebook.phrases()) {
    Pattern pattern{&phrase, forms_.words(phrase.phrase, true)};
    // A phrase of articles alone stands for nothing.
    if (pattern.words.empty() || pattern.words.front().keys.empty()) continue;
    for (const auto key : pattern.words.front().keys) by_first_[key].push_back(patterns_.size());
    patterns_.push_back(std::move(pattern));
  }
}

bool PhraseMatcher::fits(const Pattern& pattern, const FormedWord& word, std::size_t at) {
  const FormedWord& wanted = pattern.words[at];
  return pattern.phrase->type == PhraseType::exact ? wanted.form == word.form
                                                   : WordForms::share(wanted.keys, word.keys);
}

// One past the last word of the match from a place on; 0 for none. Of several the shortest.
std::size_t PhraseMatcher::match(const Pattern& pattern, std::size_t at_pattern,
                                 const std::vector<FormedWord>& words, std::size_t at_word) {
  for (; at_pattern < pattern.words.size(); ++at_pattern, ++at_word) {
    // Nothing reaches over the end of a sentence.
    if (at_word >= words.size() || (at_pattern > 0 && words[at_word - 1].ends_sentence)) return 0;
    if (!pattern.words[at_pattern].keys.empty()) {
      if (!fits(pattern, words[at_word], at_pattern)) return 0;
      continue;
    }
    for (std::size_t gap = 0; gap <= longest_gap && at_word + gap < words.size(); ++gap) {
      if (const auto end = match(pattern, at_pattern + 1, words, at_word + gap)) return end;
      if (words[at_word + gap].ends_sentence) return 0;
    }
    return 0;
  }
  return at_word;
}

std::vector<PhraseMatch> PhraseMatcher::find(const std::vector<FormedWord>& words) const {
  std::vector<PhraseMatch> all;
  std::vector<std::size_t> tried;
  for (std::size_t i = 0; i < words.size(); ++i) {
    tried.clear();
    for (const auto key : words[i].keys) {
      const auto found = by_first_.find(key);
      if (found != by_first_.end()) tried.insert(tried.end(), found->second.begin(), found->second.end());
    }
    std::sort(tried.begin(), tried.end());
    tried.erase(std::unique(tried.begin(), tried.end()), tried.end());
    for (const std::size_t p : tried) {
      const auto end = match(patterns_[p], 0, words, i);
      if (end > 0) all.push_back({patterns_[p].phrase, words[i].begin, words[end - 1].end, i, end - i});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const PhraseMatch& a, const PhraseMatch& b) {
    return std::tuple(b.words, a.first_word) < std::tuple(a.words, b.first_word);
  });

  // Longest first; a veto before what is as long as it.
  std::vector<PhraseMatch> vetoes, kept;
  for (const auto& match : all) {
    if (match.phrase->type == PhraseType::never) vetoes.push_back(match);
  }
  for (const auto& match : all) {
    if (match.phrase->type == PhraseType::never) continue;
    const bool vetoed = std::any_of(vetoes.begin(), vetoes.end(), [&](const PhraseMatch& veto) {
      return veto.words >= match.words && overlap(veto, match) &&
             (veto.phrase->issue.empty() || veto.phrase->issue == match.phrase->issue);
    });
    const bool covered = std::any_of(kept.begin(), kept.end(), [&](const PhraseMatch& one) {
      return overlap(one, match) && !same_place(one, match);
    });
    if (!vetoed && !covered) kept.push_back(match);
  }
  std::stable_sort(kept.begin(), kept.end(),
                   [](const PhraseMatch& a, const PhraseMatch& b) { return a.first_word < b.first_word; });
  return kept;
}

}  // namespace standpoint
