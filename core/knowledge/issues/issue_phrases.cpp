#include "knowledge/issues/issue_phrases.hpp"

#include "knowledge/issues/headline_label.hpp"
#include "knowledge/issues/issue_labels.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t max_base_tokens = 7;
constexpr std::uint32_t max_phrase_tokens = 12;

const WordSet& definite_words() {
  static const WordSet words("the this that these those his her its whose their our");
  return words;
}

// Nouns that say nothing about what is fought over.
const WordSet& empty_heads() {
  static const WordSet words(
      "thing things way ways lot something anything everything nothing one ones time times year years day "
      "days week weeks month "
      "months people person man woman men women today fact point case side part number reason reasons "
      "question questions "
      "interview statement letter speech meeting hearing conference news reporters journalists percent cent "
      "million billion "
      "place kind sort end start beginning moment idea matter situation word words others lot dozen hour "
      "hours morning evening afternoon night favor favour everybody everyone somebody someone anybody anyone "
      "nobody");
  return words;
}

// Words that cannot stand inside a noun phrase though they are no function words.
const WordSet& breakers() {
  static const WordSet words(
      "said says saying told tells telling asked added adding called calling including according following "
      "due ahead away back forward together yesterday today tomorrow tonight earlier later ago soon "
      "during because making arguing citing claiming warning noting insisting became become becomes went "
      "goes came"
      " well rather altogether instead too met left won lost took made gave held began ran led kept found "
      "saw got put brought sent paid fell "
      "rose grew stood sat "
      "spoke wrote remained stayed seemed appeared happened showed");
  return words;
}

bool is_content(const DocumentView& view, std::uint32_t i) {
  if (!view.is_word(i)) return false;
  const std::string& w = view.word(i);
  if (w == "'s" || w == "\xE2\x80\x99s") return false;
  return !function_words().contains(w) && !calendar_words().contains(w) && !breakers().contains(w) &&
         w.find("n't") == std::string::npos &&
         !(w.size() > 4 && w.ends_with("ly") && w != "family" && w != "supply" && w != "monopoly" &&
           w != "assembly");
}

// "the plan last year": when, not what.
bool begins_time(const DocumentView& view, std::uint32_t i) {
  static const WordSet which("last next this");
  static const WordSet units("year month week spring summer autumn winter night morning evening time");
  return i + 1 < view.size() && which.contains(view.word(i)) &&
         (units.contains(view.word(i + 1)) || calendar_words().contains(view.word(i + 1)));
}

// The end of a run of nouns and adjectives from `begin`; possessives join within it.
std::uint32_t base_end(const DocumentView& view, std::uint32_t begin, std::uint32_t limit) {
  std::uint32_t i = begin;
  const std::uint32_t farthest = std::min(limit, begin + max_base_tokens);
  while (i < farthest) {
    if (i > begin && begins_time(view, i)) break;
    if (is_content(view, i) ||
        (i > begin && is_possessive(view, i) && i + 1 < farthest && is_content(view, i + 1))) {
      ++i;
      continue;
    }
    const bool joined = i > begin && (view.word(i) == "and" || view.raw(i) == "&") && i + 1 < farthest &&
                        is_content(view, i + 1) && view.mention(i) != nullptr;
    if (!joined) break;
    ++i;
  }
  return i;
}

bool links_phrase(const std::string& w) {
  return w == "of" || w == "for" || w == "on" || w == "against" || w == "between" || w == "over";
}

// "the mayor's plan", "Marel's bid": the owner's mention stands before 's.
std::optional<std::size_t> owner_of(const DocumentView& view, std::uint32_t first, std::uint32_t end) {
  const LocalMention* mention = first < end ? view.mention(first) : nullptr;
  if (mention == nullptr && first + 1 < end) mention = view.mention(first + 1);
  if (mention == nullptr || mention->end_token >= end || !is_possessive(view, mention->end_token))
    return std::nullopt;
  return mention->entity;
}

bool is_gerund(const DocumentView& view, std::uint32_t i) {
  const std::string& w = view.word(i);
  static const WordSet nouns(
      "building meeting hearing funding spending housing shipping parking planning training banking fishing "
      "thing king ring spring morning evening ceiling testing ruling beginning engineering");
  return w.size() > 5 && w.ends_with("ing") && !nouns.contains(w) && !view.token(i).capitalised;
}

IssuePhrase finish(const DocumentView& view, std::uint32_t first, std::uint32_t end, std::uint32_t head) {
  IssuePhrase phrase;
  phrase.first = first;
  phrase.end = end;
  phrase.head = head;
  phrase.definite = definite_words().contains(view.word(first));
  phrase.owner = owner_of(view, first, end);
  phrase.label = make_label(view, first, end);
  return phrase;
}

}  // namespace

IssuePhrase issue_phrase_over(const DocumentView& view, std::uint32_t first, std::uint32_t end,
                              std::uint32_t head) {
  return finish(view, first, end, head);
}

std::optional<IssuePhrase> read_issue_phrase(const DocumentView& view, std::uint32_t begin,
                                             std::uint32_t limit) {
  limit = std::min(limit, begin + max_phrase_tokens);
  std::uint32_t i = begin;
  if (i < limit && view.token(i).kind == TokenKind::open_quote) ++i;
  const std::uint32_t first = i;
  i = skip_determiners(view, i, limit);
  if (i >= limit || !is_content(view, i)) return std::nullopt;
  // "what Holt called reckless" is a clause.
  if (view.word(first) == "what") return std::nullopt;

  // "raising the fee": a gerund and its object.
  std::uint32_t base = i;
  if (is_gerund(view, i) && i + 1 < limit) {
    base = skip_determiners(view, i + 1, limit);
    if (base + 1 < limit && view.word(base) == "own") ++base;
  }
  std::uint32_t end = base_end(view, base, limit);
  if (end <= base) end = i + 1;
  // "toll number 7" is about the toll.
  // "Senate Bill 914" has its number as a part of its name.
  const bool numbered = end > i + 1 && view.token(end - 1).kind == TokenKind::number &&
                        view.token(end - 2).capitalised && view.word(end - 1).size() < 6;
  while (!numbered && end > i + 1 &&
         (view.token(end - 1).kind == TokenKind::number || view.word(end - 1) == "number"))
    --end;
  if (!numbered && view.token(end - 1).kind == TokenKind::number) return std::nullopt;
  const std::uint32_t head = base > i && end > base ? i : end - 1;
  // "giving in to pressure": an act without its object is no issue.
  const bool lone_gerund = is_gerund(view, i) && end == i + 1;
  if (lone_gerund && (end >= limit || (view.word(end) != "of" && view.word(end) != "to")))
    return std::nullopt;

  // One more phrase behind a preposition, or an infinitive: "plan to close the yard".
  for (int links = 0; links < 2 && end + 1 < limit; ++links) {
    const std::string& link = view.word(end);
    const bool infinitive =
        link == "to" && links == 0 && (lone_gerund || takes_infinitive(view.word(end - 1)));
    if (!links_phrase(link) && !infinitive) break;
    // "asked for the vote to be postponed": the vote.
    if (infinitive && view.word(end + 1) == "be") break;
    if (links == 1 && link != "of") break;
    const std::uint32_t next = skip_determiners(view, end + 1, limit);
    if (next >= limit || !is_content(view, next)) break;
    std::uint32_t next_end = base_end(view, next, limit);
    if (infinitive && next_end == next + 1 && next_end + 1 < limit) {
      const std::uint32_t object = skip_determiners(view, next_end, limit);
      if (object < limit && is_content(view, object)) next_end = base_end(view, object, limit);
    }
    // "for a decade" says when, not what.
    if (next_end <= next || empty_heads().contains(view.word(next_end - 1)) ||
        view.token(next).kind == TokenKind::number)
      break;
    end = next_end;
  }
  return finish(view, first, end, head);
}

std::optional<IssuePhrase> read_issue_phrase_before(const DocumentView& view, std::uint32_t end,
                                                    std::uint32_t lowest) {
  // Back over content words, prepositions that link them and articles between them.
  std::uint32_t first = end;
  const std::uint32_t farthest = end > lowest + max_phrase_tokens ? end - max_phrase_tokens : lowest;
  while (first > farthest) {
    const std::uint32_t i = first - 1;
    const bool inside =
        is_content(view, i) || is_possessive(view, i) || determiners().contains(view.word(i)) ||
        ((view.word(i) == "of" || view.word(i) == "for" || view.word(i) == "on" || view.word(i) == "to") &&
         first < end);
    if (!inside) break;
    first = i;
  }
  while (first < end && (view.word(first) == "of" || view.word(first) == "for" || view.word(first) == "on" ||
                         view.word(first) == "to" || is_possessive(view, first)))
    ++first;
  if (first >= end) return std::nullopt;
  auto phrase = read_issue_phrase(view, first, end);
  if (!phrase || phrase->end != end) {
    // From the last article on.
    for (std::uint32_t i = end; i > first; --i) {
      if (!determiners().contains(view.word(i - 1))) continue;
      phrase = read_issue_phrase(view, i - 1, end);
      break;
    }
  }
  if (!phrase || phrase->end != end) return std::nullopt;
  return phrase;
}

std::string label_head(const std::string& label) {
  // Before the first preposition or infinitive; the last word of that.
  static const WordSet links("of for on against between over from with to that");
  std::size_t end = label.size();
  for (std::size_t blank = label.find(' '); blank != std::string::npos;) {
    const std::size_t next = label.find(' ', blank + 1);
    if (next == std::string::npos) break;
    if (links.contains(std::string_view(label).substr(blank + 1, next - blank - 1))) {
      end = blank;
      break;
    }
    blank = next;
  }
  const std::string base = label.substr(0, end);
  const auto blank = base.rfind(' ');
  std::string head = fold(blank == std::string::npos ? base : base.substr(blank + 1));
  if (head.size() > 4 && head.ends_with("ies")) return head.substr(0, head.size() - 3) + "y";
  if (head.size() > 3 && head.ends_with("s") && !head.ends_with("ss") && !head.ends_with("us"))
    head.pop_back();
  return head;
}

bool says_nothing(const std::string& label) {
  if (label.size() < 3) return true;
  if (label.find(" that ") != std::string::npos) return false;
  const bool one_word = label.find(' ') == std::string::npos;
  return empty_heads().contains(label_head(label)) || (one_word && empty_heads().contains(label));
}

bool label_is_plural(const std::string& label) {
  const std::string head = label_head(label);
  return label.find(head + "s") != std::string::npos || label.find("ies") != std::string::npos;
}

bool names_another(const std::string& label) {
  static const WordSet others(
      "companion rival similar other another separate alternative competing earlier previous prior "
      "subsequent "
      "different such future comparable parallel two three four five six seven eight nine ten dozens several "
      "many "
      "few second third fourth fifth legal");
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = std::min(label.find(' ', at), label.size());
    const std::string word = label.substr(at, end - at);
    if (end == label.size()) return false;
    if (others.contains(word) || word.find_first_not_of("0123456789,") == std::string::npos) return true;
    static const WordSet links("of on for to that in with from by against");
    if (links.contains(word)) return false;
    at = end + 1;
  }
  return false;
}

IssueTable::IssueTable(const DocumentView& view) : view_(view) {
  // Runs of content words: "shore power rule" is a full form for "rule".
  for (const Sentence& sentence : view.analysis.sentences) {
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token;) {
      if (!is_content(view, i)) {
        ++i;
        continue;
      }
      const std::uint32_t end = base_end(view, i, sentence.end_token);
      const std::uint32_t head = end - 1;
      // At most the three words before the head; verbs and names of persons do not belong to it.
      std::uint32_t first = head;
      while (first > i && head - first < 3 &&
             !(view.mention(first - 1) != nullptr &&
               view.entity(*view.mention(first - 1)).kind == EntityKind::person))
        --first;
      // "on Tuesday unveiled legislation": a verb, unless an article makes it an adjective.
      // "to build 400 flats": the flats.
      if (first < head && first > sentence.first_token && view.word(first - 1) == "to") ++first;
      while (first < head && view.word(first).size() > 4 && view.word(first).ends_with("ed") &&
             (first == sentence.first_token || !determiners().contains(view.word(first - 1))))
        ++first;
      if (first < head && view.mention(head) == nullptr) {
        const std::string label = make_label(view, first, end);
        if (label.find(' ') != std::string::npos && !names_another(label))
          ++full_forms_[label_head(label)][label];
      }
      i = end;
    }
  }
}

std::string IssueTable::full_form(const IssuePhrase& phrase) const {
  const auto forms = full_forms_.find(label_head(phrase.label));
  if (forms == full_forms_.end()) return {};
  // Used twice, or for "the rule" once, and more often than any other.
  const std::string* best = nullptr;
  std::size_t best_count = phrase.definite ? 0 : 1;
  bool tied = false;
  for (const auto& [label, count] : forms->second) {
    if (label_is_plural(label) != label_is_plural(phrase.label)) continue;
    if (count > best_count) {
      best = &label;
      best_count = count;
      tied = false;
    } else if (best != nullptr && count == best_count) {
      tied = true;
    }
  }
  if (tied && best_count < 2) return {};
  return best == nullptr ? std::string() : *best;
}

std::optional<std::size_t> IssueTable::resolve(const IssuePhrase& phrase) {
  std::string label = phrase.label;
  if (says_nothing(label)) return std::nullopt;
  const bool one_word = label.find(' ') == std::string::npos;
  if (one_word) {
    // "the bill" is the bill that the text names.
    const LocalMention* named = view_.mention(phrase.end - 1);
    const bool is_named = named != nullptr && view_.entity(*named).kind == EntityKind::product;
    const std::string full = is_named ? view_.entity(*named).name : full_form(phrase);
    // "his decision" is not "the court's decision".
    const bool anothers = !full.empty() && phrase.owned_by_pronoun && full.find('\'') != std::string::npos;
    if (!full.empty() && !anothers)
      label = full;
    else if (!phrase.fuller.empty())
      label = phrase.fuller;
  } else if (phrase.owned_by_pronoun && !phrase.fuller.empty()) {
    label = phrase.fuller;
  }
  label = headline_label(label);
  const auto [place, is_new] = by_label_.try_emplace(fold(label), issues_.size());
  if (is_new) issues_.push_back({label, {}});
  LocalIssue& issue = issues_[place->second];
  std::string words(view_.text.slice(view_.span(phrase.first, phrase.end)));
  std::replace(words.begin(), words.end(), '\n', ' ');
  if (std::find(issue.phrases.begin(), issue.phrases.end(), words) == issue.phrases.end())
    issue.phrases.push_back(std::move(words));
  return place->second;
}

}  // namespace standpoint
