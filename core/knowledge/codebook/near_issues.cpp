#include "knowledge/codebook/near_issues.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <set>
#include <utility>

namespace standpoint {
namespace {

constexpr double least_score = 0.15;
constexpr double least_cosine = 0.6;

}  // namespace

NearIssues::NearIssues(const Codebook& codebook, const std::vector<std::string>& texts,
                       const Language& language, const WordVectors* vectors)
    : vectors_(vectors), forms_(language), turning_(forms_) {
  std::vector<std::string> wordings;
  const auto add = [&](const std::string& issue, int pole, const std::string& text) {
    phrases_.push_back({issue, pole, word_set(text), turned(text), {}});
    for (const auto word : phrases_.back().words) phrases_of_[word].push_back(phrases_.size() - 1);
    wordings.push_back(text);
  };
  for (const auto& issue : codebook.issues()) add(issue.id, 1, issue.label);
  for (const auto& phrase : codebook.phrases()) {
    if (phrase.type != PhraseType::never) add(phrase.issue, phrase.pole, phrase.phrase);
  }
  for (const auto& phrase : phrases_) {
    for (const auto word : phrase.words) ++texts_of_[word];
  }
  for (const auto& text : texts) {
    for (const auto word : word_set(text)) ++texts_of_[word];
  }
  texts_ = phrases_.size() + texts.size();
  if (vectors_ == nullptr) return;
  for (std::size_t i = 0; i < phrases_.size(); ++i) phrases_[i].mean = mean_vector(wordings[i]);
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
  const bool is_turned = turned(text);
  Near near = nearest_by_words(word_set(text), is_turned);
  if (near.issue.empty() && vectors_ != nullptr) near = nearest_by_vectors(text, is_turned);
  return near;
}

NearIssues::Near NearIssues::nearest_by_words(const std::vector<std::uint32_t>& words, bool is_turned) const {
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
    best = {phrase.issue, is_turned == phrase.turned ? phrase.pole : -phrase.pole, score, "overlap"};
  }
  return best;
}

NearIssues::Near NearIssues::nearest_by_vectors(std::string_view text, bool is_turned) {
  const auto mean = mean_vector(text);
  Near best;
  for (const auto& phrase : phrases_) {
    if (mean.empty() || phrase.mean.size() != mean.size()) continue;
    const double score = std::inner_product(mean.begin(), mean.end(), phrase.mean.begin(), 0.0);
    if (score < least_cosine || score <= best.score) continue;
    best = {phrase.issue, is_turned == phrase.turned ? phrase.pole : -phrase.pole, score, "vectors"};
  }
  return best;
}

std::vector<double> NearIssues::mean_vector(std::string_view text) {
  std::vector<double> mean;
  for (const auto& word : forms_.words(text)) {
    if (turning_.is_link(word) || turning_.is_pale(word)) continue;
    const auto found = vectors_->of.find(fold(text.substr(word.begin, word.end - word.begin)));
    if (found == vectors_->of.end()) continue;
    mean.resize(found->second.size());
    for (std::size_t i = 0; i < mean.size(); ++i)
      mean[i] += weight(word.keys.front()) * static_cast<double>(found->second[i]);
  }
  const double length = std::sqrt(std::inner_product(mean.begin(), mean.end(), mean.begin(), 0.0));
  if (!(length > 0.0)) return {};
  for (auto& value : mean) value /= length;
  return mean;
}

std::set<std::string> words_to_compare(const CodingReport& report, const Codebook& codebook) {
  std::set<std::string> wanted;
  const auto add = [&wanted](std::string_view text) {
    std::string word;
    for (const char c : fold(text) + " ") {
      const bool inside =
          static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (inside) word += c;
      if (!inside && !word.empty()) wanted.insert(std::exchange(word, {}));
    }
  };
  for (const auto& one : report.uncoded) add(one.label);
  for (const auto& issue : codebook.issues()) add(issue.label);
  for (const auto& phrase : codebook.phrases()) add(phrase.phrase);
  return wanted;
}

}  // namespace standpoint
