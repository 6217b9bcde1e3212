#include <standpoint/codebook.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace standpoint {
namespace {

constexpr std::size_t longest_id = 40;
constexpr std::ptrdiff_t most_stars = 4;  // each multiplies the ways in which a phrase may fit

Error wrong(std::string where, std::string message) {
  return {Errc::invalid_value, std::move(where), std::move(message)};
}

bool begins_or_ends_with_star(const std::string& folded) {
  return folded.starts_with('*') || folded.ends_with('*');
}

}  // namespace

std::string_view to_string(PhraseType type) {
  switch (type) {
    case PhraseType::lemma:
      return "lemma";
    case PhraseType::exact:
      return "exact";
    case PhraseType::never:
      return "not";
  }
  return "";
}

std::optional<PhraseType> parse_phrase_type(std::string_view text) {
  for (const auto type : {PhraseType::lemma, PhraseType::exact, PhraseType::never}) {
    if (to_string(type) == text) return type;
  }
  return std::nullopt;
}

void Codebook::add(CodedIssue issue) {
  at_.try_emplace(issue.id, issues_.size());
  issues_.push_back(std::move(issue));
}
void Codebook::add(CodebookPhrase phrase) { phrases_.push_back(std::move(phrase)); }

std::optional<Error> Codebook::finish() {
  for (std::size_t i = 0; i < issues_.size(); ++i) {
    if (at_.at(issues_[i].id) != i)
      return wrong("issues.csv",
                   "the id '" + issues_[i].id + "' stands there twice; give each issue its own");
  }
  if (auto error = check_parents()) return error;
  std::map<std::pair<std::string, std::string>, const CodebookPhrase*> seen;
  for (const auto& phrase : phrases_) {
    const std::string folded = fold(phrase.phrase);
    if (folded.empty()) return wrong(phrase.where, "'phrase' is empty");
    if (begins_or_ends_with_star(folded))
      return wrong(phrase.where,
                   "the phrase '" + phrase.phrase + "' begins or ends with *; leave it away there");
    if (phrase.issue.empty() && phrase.type != PhraseType::never)
      return wrong(phrase.where, "'issue' is empty; only a phrase of type not may have none");
    if (!phrase.issue.empty() && find(phrase.issue) == nullptr)
      return wrong(phrase.where, "there is no issue '" + phrase.issue + "' in issues.csv");
    if (std::count(folded.begin(), folded.end(), '*') > most_stars)
      return wrong(phrase.where,
                   "the phrase '" + phrase.phrase + "' has more than four *; make two phrases of it");
    const auto [at, is_new] = seen.emplace(std::pair(phrase.issue, folded), &phrase);
    if (!is_new && (at->second->type == PhraseType::never) != (phrase.type == PhraseType::never))
      return wrong(phrase.where, "the phrase '" + phrase.phrase + "' is of type not in " + at->second->where +
                                     " or here; take one away");
    if (!is_new && at->second->pole != phrase.pole)
      return wrong(phrase.where,
                   "the phrase '" + phrase.phrase + "' has the other pole in " + at->second->where);
  }
  return std::nullopt;
}

std::optional<Error> Codebook::check_parents() const {
  for (const auto& issue : issues_) {
    std::set<std::string_view> above = {issue.id};
    const CodedIssue* at = &issue;
    while (!at->parent.empty()) {
      const CodedIssue* parent = find(at->parent);
      if (parent == nullptr)
        return wrong("issues.csv", "the parent '" + at->parent + "' of '" + at->id + "' is not there");
      if (!above.insert(parent->id).second)
        return wrong("issues.csv", "the parents of '" + issue.id + "' go round in a circle");
      at = parent;
    }
  }
  return std::nullopt;
}

const CodedIssue* Codebook::find(std::string_view id) const {
  const auto found = at_.find(std::string(id));
  return found == at_.end() ? nullptr : &issues_[found->second];
}

Issue Codebook::record(const CodedIssue& coded) const {
  Issue issue;
  issue.id = record_id(coded.id);
  issue.label = coded.label;
  issue.description = coded.description;
  issue.support_means = coded.support_means;
  issue.oppose_means = coded.oppose_means;
  if (!coded.parent.empty()) issue.parent = record_id(coded.parent);
  for (const auto& phrase : phrases_) {
    if (phrase.issue == coded.id && phrase.type != PhraseType::never && phrase.pole > 0)
      issue.phrases.push_back(phrase.phrase);
  }
  std::sort(issue.phrases.begin(), issue.phrases.end());
  issue.phrases.erase(std::unique(issue.phrases.begin(), issue.phrases.end()), issue.phrases.end());
  return issue;
}

IssueId Codebook::record_id(std::string_view id) {
  return IssueId(id.starts_with("i:") ? std::string(id) : "i:" + std::string(id));
}

std::string Codebook::sha256() const {
  std::vector<std::string> rows;
  const auto row = [&rows](std::initializer_list<std::string_view> fields) {
    std::string& line = rows.emplace_back();
    for (const auto field : fields) {
      line += field;
      line += '\0';
    }
  };
  for (const auto& i : issues_)
    row({"issue", i.id, i.label, i.parent, i.support_means, i.oppose_means, i.description});
  for (const auto& p : phrases_)
    row({"phrase", p.issue, p.phrase, p.pole < 0 ? "-1" : "1", to_string(p.type)});
  std::sort(rows.begin(), rows.end());
  std::string all;
  for (const auto& line : rows) all += line + '\n';
  return sha256_hex(all);
}

std::string describe_coding(const StatementIssue& issue) {
  if (issue.by != "codebook") return {};
  std::string words =
      issue.phrase.empty() ? "the issue's own label" : "'" + issue.phrase + "' in the " + issue.scope;
  if (issue.match) words += ", \"" + issue.match->text + "\"";
  if (issue.pole < 0) words += ", turned round";
  return words;
}

std::string codebook_id(std::string_view label) {
  std::string id;
  for (const char c : fold(label)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept) {
      id += c;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
    if (id.size() >= longest_id && !kept) break;
  }
  while (id.ends_with('-')) id.pop_back();
  return id.empty() ? "issue" : id;
}

}  // namespace standpoint
