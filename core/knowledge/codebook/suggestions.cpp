#include "knowledge/codebook/near_issues.hpp"
#include "knowledge/codebook/word_forms.hpp"

#include <standpoint/codebook_suggestions.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace standpoint {
namespace {

// Whether one of some phrases is a label, word by word.
bool is_one_of(const std::vector<std::vector<FormedWord>>& never, const std::vector<FormedWord>& words) {
  return std::any_of(never.begin(), never.end(), [&](const std::vector<FormedWord>& phrase) {
    return phrase.size() == words.size() && std::equal(phrase.begin(), phrase.end(), words.begin(),
                                                       [](const FormedWord& a, const FormedWord& b) {
                                                         return WordForms::share(a.keys, b.keys);
                                                       });
  });
}

double rank(const CodebookSuggestion& one) {
  return static_cast<double>(one.statements) * (0.25 + one.score);
}

}  // namespace

std::vector<CodebookSuggestion> suggest_phrases(const CodingReport& report, const Codebook& codebook,
                                                const Language& language, const WordVectors* vectors) {
  std::vector<std::string> labels;
  labels.reserve(report.uncoded.size());
  for (const auto& one : report.uncoded) labels.push_back(one.label);
  NearIssues near(codebook, labels, language, vectors);
  WordForms forms(language);
  // What the user said no to: for every issue, and for one.
  std::vector<std::vector<FormedWord>> never;
  std::map<std::string, std::vector<std::vector<FormedWord>>> not_this;
  for (const auto& phrase : codebook.phrases()) {
    if (phrase.type != PhraseType::never) continue;
    (phrase.issue.empty() ? never : not_this[phrase.issue]).push_back(forms.words(phrase.phrase));
  }

  std::vector<CodebookSuggestion> suggestions;
  for (const auto& one : report.uncoded) {
    const auto words = forms.words(one.label);
    if (words.empty() || is_one_of(never, words)) continue;
    CodebookSuggestion suggestion;
    suggestion.phrase = one.label;
    suggestion.statements = one.statements;
    suggestion.actors = one.actors;
    suggestion.example = one.example;
    suggestion.doc = one.doc;
    const auto nearest = near.nearest(one.label);
    const auto denied = not_this.find(nearest.issue);
    if (!nearest.issue.empty() && (denied == not_this.end() || !is_one_of(denied->second, words))) {
      suggestion.issue = nearest.issue;
      suggestion.pole = nearest.pole;
      suggestion.score = std::round(nearest.score * 100.0) / 100.0;
      suggestion.source = nearest.source;
    }
    suggestions.push_back(std::move(suggestion));
  }
  std::sort(suggestions.begin(), suggestions.end(), [](const auto& a, const auto& b) {
    return std::tuple(-rank(a), std::string_view(a.phrase)) <
           std::tuple(-rank(b), std::string_view(b.phrase));
  });
  return suggestions;
}

}  // namespace standpoint
