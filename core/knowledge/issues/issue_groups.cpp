#include "knowledge/issues/issue_groups.hpp"

#include "knowledge/issues/issue_phrases.hpp"
#include "language/words.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

constexpr std::size_t most_of_one_head = 2000;
constexpr std::size_t spoken_of = 2;   // statements on the fuller name that a bare head joins
constexpr double least_overlap = 0.5;  // of the words, weighted

using WordBag = std::set<std::string>;

WordBag modifiers_of(const std::string& label, const std::string& head) {
  static const WordSet small("of for on to the a an and in against over with from between");
  WordBag words;
  std::string word;
  for (const char c : label + " ") {
    const bool letter = c != ' ' && c != '-' && c != '\'';
    if (letter) {
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      continue;
    }
    // "emission" and "emissions" are one word.
    if (!word.empty() && !small.contains(word) && label_head(word) != head) words.insert(label_head(word));
    word.clear();
  }
  return words;
}

// "contribution" of "contributions in general election": where and by whom is no part of what.
std::string group_head(const std::string& label) {
  std::size_t end = label.size();
  for (const std::string_view link : {" in ", " at ", " by ", " about ", " under ", " through "})
    end = std::min(end, label.find(link));
  return label_head(label.substr(0, end));
}

// "Velmouth" of "Velmouth's berth emissions rule", "" of "berth emissions rule".
std::string owner_of(const std::string& label) {
  const auto mark = label.find("'s ");
  return mark == std::string::npos ? std::string() : label.substr(0, mark);
}

// "halting" of "halting the berth rule", which is against what "the berth rule" is for; "" of things.
std::string act_of(const std::string& label) {
  const std::string first = label.substr(0, label.find(' '));
  return first.size() > 4 && first.size() < label.size() && first.ends_with("ing") ? first : std::string();
}

// Of "the port's berth emissions rule" the port tells little that the rest does not.
WordBag telling_modifiers(const std::string& label, const std::string& head) {
  const std::string owner = owner_of(label);
  if (!owner.empty() && fold(owner) == owner) {
    auto rest = modifiers_of(label.substr(owner.size() + 3), head);
    if (rest.size() >= 2) return rest;
  }
  return modifiers_of(label, head);
}

struct Candidate {
  const Issue* issue = nullptr;
  WordBag modifiers;
  std::string act;
  std::string owner;
  std::size_t statements = 0;
  std::set<DocumentId> documents;
};

// How much the words of labels tell: what is in many of them tells little.
class Rarity {
 public:
  void add(const std::string& head, const WordBag& modifiers) {
    ++labels_;
    ++count_[head];
    for (const auto& word : modifiers) ++count_[word];
  }
  // Shared weight over all weight, of a label whose words are all among those of another.
  double overlap(const std::string& head, const WordBag& small, const WordBag& large) const {
    const double common = weight(head) + sum(small);
    return common / (weight(head) + sum(large));
  }

 private:
  double weight(const std::string& word) const {
    const auto found = count_.find(word);
    const auto n = found == count_.end() ? 0.0 : static_cast<double>(found->second);
    return std::log(1.0 + static_cast<double>(labels_) / (1.0 + n));
  }
  double sum(const WordBag& words) const {
    double all = 0.0;
    for (const auto& word : words) all += weight(word);
    return all;
  }
  std::size_t labels_ = 0;
  std::unordered_map<std::string, std::size_t> count_;
};

bool holds(const Candidate& large, const Candidate& small) {
  const bool equal = large.modifiers == small.modifiers;
  if (large.issue == small.issue || large.act != small.act || (equal && !(large.issue->id < small.issue->id)))
    return false;
  return std::includes(large.modifiers.begin(), large.modifiers.end(), small.modifiers.begin(),
                       small.modifiers.end());
}

// The one that a label joins; nullptr for none or several.
const Candidate* fitting(const Candidate& small, const std::vector<Candidate>& list, const std::string& head,
                         const Rarity& rarity) {
  const Candidate* only = nullptr;
  const Candidate* owned = nullptr;
  std::size_t fits = 0;
  std::size_t owners = 0;
  for (const auto& large : list) {
    if (!holds(large, small)) continue;
    ++fits;
    only = &large;
    if (large.owner.empty() || small.modifiers.size() < 2 || !small.owner.empty() ||
        modifiers_of(large.issue->label.substr(large.owner.size() + 3), head) != small.modifiers)
      continue;
    ++owners;
    owned = &large;
  }
  if (fits > 1 && owners == 1) return owned;
  if (fits != 1) return nullptr;
  if (small.modifiers.empty())
    return list.size() == 2 && (only->modifiers.empty() || only->statements >= spoken_of) ? only : nullptr;
  return rarity.overlap(head, small.modifiers, only->modifiers) >= least_overlap ? only : nullptr;
}

// "The amendment" is the "amendment against night work" of its text, if there is one such.
const Candidate* named_in_text(const Candidate& generic, const std::vector<Candidate>& list) {
  const Candidate* only = nullptr;
  for (const auto& fuller : list) {
    const bool same_text =
        std::any_of(generic.documents.begin(), generic.documents.end(),
                    [&](const DocumentId& document) { return fuller.documents.contains(document); });
    if (!same_text || !fuller.act.empty()) continue;
    if (only != nullptr) return nullptr;
    only = &fuller;
  }
  return only;
}

}  // namespace

std::unordered_map<IssueId, IssueId> join_issues(const Corpus& corpus) {
  std::unordered_map<IssueId, std::size_t> counts;
  std::unordered_map<IssueId, std::set<DocumentId>> documents;
  for (const auto& s : corpus.statements()) {
    if (!s.issue) continue;
    ++counts[s.issue->id];
    documents[s.issue->id].insert(s.doc);
  }
  std::map<std::string, std::vector<Candidate>> by_head, generic;
  Rarity rarity;
  for (const auto& issue : corpus.issues()) {
    if (!issue.provisional) continue;
    const std::string head = group_head(issue.label);
    Candidate one{&issue,
                  telling_modifiers(issue.label, head),
                  act_of(issue.label),
                  owner_of(issue.label),
                  counts[issue.id],
                  documents[issue.id]};
    if (is_generic_issue(issue.label)) {
      generic[head].push_back(std::move(one));
      continue;
    }
    rarity.add(head, one.modifiers);
    by_head[head].push_back(std::move(one));
  }
  // Only the original labels are compared.
  std::unordered_map<IssueId, IssueId> joined;
  for (const auto& [head, list] : by_head) {
    if (list.size() > most_of_one_head) continue;
    for (const auto& small : list) {
      const Candidate* into = fitting(small, list, head, rarity);
      if (into == nullptr) continue;
      // The one that more is said about keeps its label.
      const bool swap = small.statements > into->statements && !small.modifiers.empty();
      const IssueId& from = swap ? into->issue->id : small.issue->id;
      const IssueId& to = swap ? small.issue->id : into->issue->id;
      if (!joined.contains(from) && !joined.contains(to)) joined.emplace(from, to);
    }
  }
  for (const auto& [head, list] : generic) {
    const auto fuller = by_head.find(head);
    if (fuller == by_head.end() || fuller->second.size() > most_of_one_head) continue;
    for (const auto& one : list) {
      if (const Candidate* into = named_in_text(one, fuller->second))
        joined.emplace(one.issue->id, into->issue->id);
    }
  }
  // No chains over weak pairs: whoever is joined to is not joined on.
  std::set<IssueId> targets;
  for (const auto& [from, to] : joined) targets.insert(to);
  for (const auto& target : targets) joined.erase(target);
  return joined;
}

}  // namespace standpoint
