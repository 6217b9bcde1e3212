#include "knowledge/codebook/turning_words.hpp"
#include "knowledge/codebook/word_forms.hpp"

#include <standpoint/codebook_suggestions.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace standpoint {
namespace {

// "the rule" would code whatever rule is about.
bool is_telling(TurningWords& turning, const std::vector<FormedWord>& words) {
  return std::any_of(words.begin(), words.end(), [&](const FormedWord& word) {
    return !turning.is_generic(word) && !turning.is_pale(word) && !turning.is_link(word) &&
           !turning.turns(word);
  });
}

// A phrase of a text on one line; a * in it is no wildcard.
std::string as_phrase(std::string_view text) {
  std::string phrase;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '*';
    if (!blank) phrase += c;
    if (blank && !phrase.empty() && phrase.back() != ' ') phrase += ' ';
  }
  while (phrase.ends_with(' ')) phrase.pop_back();
  return phrase;
}

}  // namespace

Codebook draft_codebook(const Corpus& corpus, const DraftOptions& options, const Language& language) {
  std::map<IssueId, std::size_t> counts;
  for (const auto& s : corpus.statements()) {
    if (s.issue) ++counts[s.issue->id];
  }
  std::vector<const Issue*> issues;
  for (const auto& issue : corpus.issues()) {
    if (issue.provisional && counts[issue.id] >= options.min_statements) issues.push_back(&issue);
  }
  std::sort(issues.begin(), issues.end(), [&](const Issue* a, const Issue* b) {
    return std::tie(counts[b->id], a->label, a->id) < std::tie(counts[a->id], b->label, b->id);
  });

  WordForms forms(language);
  TurningWords turning(forms);
  Codebook draft;
  std::set<std::string> ids;
  std::set<std::vector<std::uint32_t>> taken;  // phrases as the forms of their words: one phrase, one issue
  std::size_t made = 0;
  for (const Issue* issue : issues) {
    if (made == options.most_issues) break;
    if (!is_telling(turning, forms.words(issue->label))) continue;
    CodedIssue coded;
    const std::string id = codebook_id(issue->label);
    coded.id = id;
    for (int n = 2; !ids.insert(coded.id).second; ++n) coded.id = id + "-" + std::to_string(n);
    coded.label = issue->label;
    std::vector<std::string> phrases = issue->phrases;
    phrases.insert(phrases.begin(), issue->label);
    for (const auto& text : phrases) {
      const std::string phrase = as_phrase(text);
      const auto words = forms.words(phrase);
      std::vector<std::uint32_t> numbers;
      for (const auto& word : words) numbers.push_back(word.form);
      if (!is_telling(turning, words) || !taken.insert(numbers).second) continue;
      // Without the article: as a reader of the table would write it.
      draft.add(CodebookPhrase{coded.id, phrase.substr(words.front().begin), 1, PhraseType::lemma, "draft"});
    }
    draft.add(std::move(coded));
    ++made;
  }
  return draft;
}

}  // namespace standpoint
