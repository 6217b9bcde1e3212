#include "knowledge/codebook/near_issues.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace standpoint {
namespace {

constexpr double least_score = 0.15;

}  // namespace

NearIssues::NearIssues(const Codebook& codebook, const std::vector<std::string>& texts,
                       const Language& language)
    : forms_(language), turning_(forms_) {
  const auto add = [this](const std::string& issue, int pole, std::string_view text) {
    Phrase phrase{issue, pole, word_set(text), turned(text)};
    for (const auto word : phrase.words) {
      phrases_of_[word].push_back(phrases_.size());
      ++texts_of_[word];
    }
    ++texts_;
    phrases_.push_back(std::move(phrase));
  };
  for (const auto& issue : codebook.issues()) add(issue.id, 1, issue.label);
  for (const auto& phrase : codebook.phrases()) {
    if (phrase.type != PhraseType::never) add(phrase.issue, phrase.pole, phrase.phrase);
  }
  for (const auto& text : texts) {
    ++texts_;
    for (const auto word : word_set(text)) ++texts_of_[word];
  }
}

std::vector<std::uint32_t> NearIssues::word_set(std::string_view text) {
  std::vector<std::uint32_t> set;
  for (const auto& word : forms_.words(text)) {
    if (turning_.is_link(word) || turning_.is_pale(word)) continue;
    set.push_back(word.keys.front());
  }
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
  return set;
}

double NearIssues::weight(std::uint32_t word) const {
  const auto found = texts_of_.find(word);
  const double in = found == texts_of_.end() ? 0.0 : static_cast<double>(found->second);
  return std::log((1.0 + static_cast<double>(texts_)) / (1.0 + in)) + 0.1;
}

bool NearIssues::turned(std::string_view text) {
  std::size_t turns = 0;
  for (const auto& word : forms_.words(text)) turns += turning_.turns(word) ? 1U : 0U;
  return turns % 2 == 1;
}

NearIssues::Near NearIssues::nearest(std::string_view text) {
  const auto words = word_set(text);
  std::set<std::size_t> candidates;
  for (const auto word : words) {
    const auto found = phrases_of_.find(word);
    if (found != phrases_of_.end()) candidates.insert(found->second.begin(), found->second.end());
  }
  const auto sum = [this](const std::vector<std::uint32_t>& set) {
    double total = 0.0;
    for (const auto word : set) total += weight(word);
    return total;
  };
  Near best;
  std::vector<std::uint32_t> shared;
  for (const std::size_t candidate : candidates) {
    const Phrase& phrase = phrases_[candidate];
    shared.clear();
    std::set_intersection(words.begin(), words.end(), phrase.words.begin(), phrase.words.end(),
                          std::back_inserter(shared));
    const double common = sum(shared);
    const double score = common / (sum(words) + sum(phrase.words) - common);
    if (score < least_score || score <= best.score) continue;
    best = {phrase.issue, turned(text) == phrase.turned ? phrase.pole : -phrase.pole, score};
  }
  return best;
}

}  // namespace standpoint
