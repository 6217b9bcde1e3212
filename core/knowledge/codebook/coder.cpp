#include "knowledge/codebook/phrase_matcher.hpp"
#include "knowledge/codebook/turning_words.hpp"

#include <standpoint/coding.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint {
namespace {

// How sure it is that a phrase at a place is what the statement is about.
constexpr double of_target = 1.0;
constexpr double of_label = 0.9;
constexpr double of_clause = 0.6;
constexpr double of_sentence = 0.5;
constexpr double of_paragraph = 0.3;
constexpr double inside_target = 0.8;  // of the two first: the phrase is not what the target's head is about

constexpr std::uint32_t widest_context = 2000;  // code points to each side of a target

struct Found {
  PhraseMatch match;
  int pole = 1;
  bool covers_head = true;
};

// The part of a label behind "the mayor's".
std::string_view without_owner(std::string_view label) {
  for (const std::string_view mark : {"'s ", "\xE2\x80\x99s ", "s' "}) {
    const auto at = label.find(mark);
    if (at != std::string_view::npos) return label.substr(at + mark.size());
  }
  return label;
}

}  // namespace

std::string_view to_string(CodingScope scope) {
  switch (scope) {
    case CodingScope::target:
      return "target";
    case CodingScope::clause:
      return "clause";
    case CodingScope::sentence:
      return "sentence";
    case CodingScope::paragraph:
      return "paragraph";
  }
  return "";
}

std::optional<CodingScope> parse_coding_scope(std::string_view text) {
  for (const auto scope :
       {CodingScope::target, CodingScope::clause, CodingScope::sentence, CodingScope::paragraph}) {
    if (to_string(scope) == text) return scope;
  }
  return std::nullopt;
}

struct Coder::State {
  const Codebook& codebook;
  CodingScope widest;
  PhraseMatcher matcher;
  TurningWords turning;
  std::unordered_map<std::string, const CodedIssue*> by_label;
  std::vector<std::size_t> matched;
  std::map<Clash, std::size_t> clashes;

  State(const Codebook& c, CodingScope scope, const Language& language)
      : codebook(c),
        widest(scope),
        matcher(c, language),
        turning(matcher.forms()),
        matched(c.phrases().size(), 0) {
    for (const auto& issue : c.issues()) {
      by_label.emplace(fold(issue.label), &issue);
      by_label.emplace(fold(issue.id), &issue);
      by_label.emplace(fold(Codebook::record_id(issue.id).value), &issue);
    }
  }

  void note_clash(const CodebookPhrase& a, const CodebookPhrase& b) {
    Clash clash{a.phrase, a.issue, b.phrase, b.issue};
    if (std::tie(clash.other_issue, clash.other_phrase) < std::tie(clash.issue, clash.phrase)) {
      std::swap(clash.phrase, clash.other_phrase);
      std::swap(clash.issue, clash.other_issue);
    }
    ++clashes[clash];
  }

  // The longest of some matches, of equally long ones that with the head; nothing, and `ambiguous`, when
  // another issue or pole has one as good.
  std::optional<Found> longest(const std::vector<Found>& all, bool& ambiguous) {
    const auto rank = [](const Found& one) { return std::pair(one.match.words, one.covers_head); };
    const Found* best = nullptr;
    for (const auto& one : all) {
      if (best == nullptr || rank(one) > rank(*best)) best = &one;
    }
    if (best == nullptr) return std::nullopt;
    for (const auto& one : all) {
      if (rank(one) < rank(*best)) continue;
      if (one.match.phrase->issue == best->match.phrase->issue && one.pole == best->pole) continue;
      note_clash(*best->match.phrase, *one.match.phrase);
      ambiguous = true;
      return std::nullopt;
    }
    return *best;
  }

  // A target or label: what stands around the phrase counts.
  std::vector<Found> in_target(std::string_view text) {
    const auto words = matcher.words(text);
    const auto is_link = [&](std::size_t i) { return i < words.size() && turning.is_link(words[i]); };
    const auto is_gerund = [&](std::size_t i) {
      return text.substr(words[i].begin, words[i].end - words[i].begin).ends_with("ing") && !is_link(i + 1);
    };
    const auto is_participle = [&](std::size_t i) {
      return text.substr(words[i].begin, words[i].end - words[i].begin).ends_with("ed");
    };
    std::size_t head = 0;  // "ban" of "ban on night work", "scrapping" of "scrapping the toll"
    while (head + 1 < words.size() && !is_link(head + 1) && !(head == 0 && is_gerund(0))) ++head;
    std::vector<Found> all;
    for (const auto& match : matcher.find(words)) {
      const std::size_t end = match.first_word + match.words;
      Found found{match, match.phrase->pole, match.first_word <= head && head < end};
      // "ban on X", "scrapping X", "plan to scrap X", "scrap the X", but not "the reduced X"; "X freeze".
      for (std::size_t i = 0; i < match.first_word; ++i) {
        const bool acts = i == 0 || is_link(i - 1) || is_link(i + 1) || is_gerund(i);
        const bool turns = turning.turns(words[i]) && acts && !is_participle(i);
        const bool against = turning.is_against(words[i]) && (i == 0 || !turning.turns(words[i - 1]));
        if (turns || against) found.pole = -found.pole;
      }
      if (end < words.size() && end <= head && turning.turns(words[end]) && !is_gerund(end))
        found.pole = -found.pole;
      all.push_back(found);
    }
    return all;
  }

  // What is named before a place of the text: "the plan" means what came before it.
  std::vector<Found> in_context(std::string_view text, std::size_t before) {
    std::vector<Found> all;
    for (const auto& match : matcher.find(matcher.words(text))) {
      if (match.end <= before) all.push_back({match, match.phrase->pole, true});
    }
    return all;
  }

  // All matches must be of one issue and pole: the target itself does not say which is meant.
  std::optional<Found> only(const std::vector<Found>& all, bool& ambiguous) {
    for (const auto& one : all) {
      if (one.match.phrase->issue == all.front().match.phrase->issue && one.pole == all.front().pole)
        continue;
      ambiguous = true;
      return std::nullopt;
    }
    return all.empty() ? std::nullopt : std::optional(all.front());
  }

  bool says_nothing(std::string_view target) {
    const auto words = matcher.words(without_owner(target));
    if (words.empty() || words.size() > 3) return words.empty();
    bool generic = false;
    for (const auto& word : words) {
      if (turning.is_generic(word)) {
        generic = true;
      } else if (!turning.is_pale(word)) {
        return false;
      }
    }
    return generic;
  }
};

Coder::Coder(const Codebook& codebook, CodingScope widest, const Language& language)
    : state_(std::make_unique<State>(codebook, widest, language)) {}
Coder::~Coder() = default;

const std::vector<std::size_t>& Coder::matched() const { return state_->matched; }
const std::map<Coder::Clash, std::size_t>& Coder::clashes() const { return state_->clashes; }

namespace {

void take_back(Statement& s) {
  StatementIssue& issue = *s.issue;
  if (issue.by != "codebook") return;
  s.stance = found_stance(s);
  if (!issue.from.empty()) issue.id = issue.from;
  issue.by = "phrase";
  issue.score = 1.0;
  issue.pole = 1;
  issue.scope.clear();
  issue.phrase.clear();
  issue.match.reset();
  issue.from = {};
}

}  // namespace

Coder::Outcome Coder::code(Statement& s, const Issue* found, const Text& text) {
  if (!s.issue) return Outcome::no_issue;
  const bool by_hand = s.issue->by == "user" || s.review == ReviewStatus::edited;
  if (by_hand) return Outcome::kept;
  take_back(s);
  StatementIssue& issue = *s.issue;

  const auto assign = [&](const CodedIssue& coded, int pole, double score, std::string_view scope,
                          std::string_view phrase, std::optional<Quote> match) {
    const IssueId record = Codebook::record_id(coded.id);
    if (issue.id != record) issue.from = issue.id;
    issue.id = record;
    issue.by = "codebook";
    issue.score = std::round(score * 100.0) / 100.0;
    issue.pole = pole;
    issue.scope = scope;
    issue.phrase = phrase;
    issue.match = std::move(match);
    if (pole < 0) s.stance = opposite(s.stance);
    return Outcome::coded;
  };
  const auto assign_match = [&](const Found& one, double score, std::string_view scope, std::string_view part,
                                std::optional<std::uint32_t> place) {
    state_->matched[static_cast<std::size_t>(one.match.phrase - state_->codebook.phrases().data())] += 1;
    std::optional<Quote> match;
    if (place) {
      const Text passage{std::string(part)};
      match = passage.quote(ByteSpan{one.match.begin, one.match.end});
      match->span.start += *place;
      match->span.end += *place;
    }
    return assign(*state_->codebook.find(one.match.phrase->issue), one.pole, score, scope,
                  one.match.phrase->phrase, std::move(match));
  };

  // The label of the codebook itself, as tables coded by hand have it.
  const std::string label = found == nullptr ? std::string() : found->label;
  for (const std::string& name : {issue.id.value, label}) {
    const auto named = state_->by_label.find(fold(name));
    if (!name.empty() && named != state_->by_label.end())
      return assign(*named->second, 1, of_target, "label", "", std::nullopt);
  }

  bool ambiguous = false;
  const std::string target = issue.span ? issue.span->text : std::string();
  auto in_target = state_->longest(state_->in_target(target), ambiguous);
  if (ambiguous) return Outcome::ambiguous;
  auto in_label =
      label.empty() || label == target ? std::nullopt : state_->longest(state_->in_target(label), ambiguous);
  if (ambiguous) return Outcome::ambiguous;
  if (in_label && (!in_target || in_label->match.words > in_target->match.words)) {
    return assign_match(*in_label, in_label->covers_head ? of_label : of_label * inside_target, "label",
                        label, std::nullopt);
  }
  if (in_target) {
    return assign_match(*in_target, in_target->covers_head ? of_target : inside_target, "target", target,
                        issue.span->span.start);
  }

  if (!issue.span || !state_->says_nothing(label.empty() ? target : label)) return Outcome::uncoded;
  const std::uint32_t here = issue.span->span.start;
  struct Context {
    CodePointSpan span;
    std::string_view text;
    CodingScope scope;
    double score;
  };
  std::vector<Context> contexts;
  for (const auto& evidence : s.evidence) {
    const Quote& quote = evidence.quote;
    if (quote.span.start <= here && here < quote.span.end)
      contexts.push_back({quote.span, quote.text, CodingScope::clause, of_clause});
  }
  if (!text.empty()) {
    const std::string& bytes = text.bytes();
    const std::uint32_t at = text.byte_of(here);
    const std::size_t line = at == 0 ? std::string::npos : bytes.rfind('\n', at - 1);
    const ByteSpan paragraph{static_cast<std::uint32_t>(line == std::string::npos ? 0 : line + 1), at};
    for (auto [span, scope, score] :
         {std::tuple(s.sentence, CodingScope::sentence, of_sentence),
          std::tuple(text.code_points(paragraph), CodingScope::paragraph, of_paragraph)}) {
      span.start = std::max(span.start, here > widest_context ? here - widest_context : 0);
      span.end = std::min(span.end, here);
      if (span.start < span.end) contexts.push_back({span, text.slice(span), scope, score});
    }
  }
  for (const Context& context : contexts) {
    if (context.scope > state_->widest) break;
    const std::uint32_t before = here - context.span.start;
    const Text passage{std::string(context.text)};
    const auto one = state_->only(state_->in_context(context.text, passage.byte_of(before)), ambiguous);
    if (ambiguous) return Outcome::ambiguous;
    if (one)
      return assign_match(*one, context.score, to_string(context.scope), context.text, context.span.start);
  }
  return Outcome::uncoded;
}

void Coder::code(DocumentRecords& records) {
  std::unordered_map<IssueId, std::size_t> at;
  for (std::size_t i = 0; i < records.issues.size(); ++i) at.emplace(records.issues[i].id, i);
  std::set<std::string> used;
  for (auto& s : records.statements) {
    if (!s.issue) continue;
    const auto found = at.find(s.issue->from.empty() ? s.issue->id : s.issue->from);
    if (code(s, found == at.end() ? nullptr : &records.issues[found->second], records.document.text) ==
        Outcome::coded)
      used.insert(s.issue->id.value);
  }
  for (const auto& coded : state_->codebook.issues()) {
    if (used.contains(Codebook::record_id(coded.id).value))
      records.issues.push_back(state_->codebook.record(coded));
  }
}

}  // namespace standpoint
