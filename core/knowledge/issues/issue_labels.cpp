#include "knowledge/issues/issue_labels.hpp"

#include "knowledge/issues/headline_label.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace standpoint {
namespace {

constexpr std::size_t max_label_words = 7;
constexpr std::size_t most_label_words = 11;  // where the phrase ends soon behind

// "£240m", "$1.5 billion" written as one word: how much, not what. A year stays.
bool is_written_amount(std::string_view word) {
  for (const std::string_view sign : {"$", "\xC2\xA3", "\xE2\x82\xAC"}) {
    if (word.starts_with(sign)) word.remove_prefix(sign.size());
  }
  if (word.empty() || word.front() < '0' || word.front() > '9') return false;
  const auto letters = word.find_first_not_of("0123456789.,");
  if (letters == std::string_view::npos) return false;
  const std::string_view unit = word.substr(letters);
  return unit == "m" || unit == "bn" || unit == "k" || unit == "tn" || unit == "million" || unit == "billion";
}

// Adjectives that say when or how one likes it, and not what it is.
const WordSet& judging_adjectives() {
  static const WordSet words(
      "new proposed controversial planned recent latest current so-called whole entire own such same "
      "original draft final "
      "revised amended landmark sweeping tough flawed unfair costly ambitious bold far-reaching "
      "long-awaited pending "
      "upcoming existing first last next very other key major main full immediate swift");
  return words;
}

// A capital inside a sentence is that of a name: "Israeli forces", "Dec. 15 elections".
bool is_proper(const DocumentView& view, std::uint32_t i) {
  if (!view.token(i).capitalised || view.token(i).kind != TokenKind::word) return false;
  if (demonyms().contains(view.word(i))) return true;
  const Sentence& s = *std::prev(std::upper_bound(
      view.analysis.sentences.begin(), view.analysis.sentences.end(), i,
      [](std::uint32_t token, const Sentence& sentence) { return token < sentence.first_token; }));
  if (s.heading || i == s.first_token) return false;
  const TokenKind before = view.token(i - 1).kind;
  return before == TokenKind::word || before == TokenKind::number;
}

// "the First Amendment", "same sex marriage": no matter of order or of likeness.
bool is_part_of_name(const DocumentView& view, std::uint32_t i) {
  if (view.word(i) == "same" && view.word(i + 1) == "sex") return true;
  return is_proper(view, i) && view.token(i + 1).capitalised;
}

// "the current law", "existing levels": what is, as against what is to come.
bool tells_what_is(const DocumentView& view, std::uint32_t adjective) {
  static const WordSet adjectives("current existing same");
  static const WordSet nouns(
      "law laws level levels form state rate rates policy policies term terms size pace");
  return adjectives.contains(view.word(adjective)) && nouns.contains(view.word(adjective + 1));
}

// Behind an aside that begins at token i: "(R-Ohio)"; i itself where none does.
std::uint32_t skip_aside(const DocumentView& view, std::uint32_t i, std::uint32_t end) {
  if (view.raw(i) != "(") return i;
  while (i < end && view.raw(i) != ")") ++i;
  return std::min(i + 1, end);
}

// "$84 [a] week"
bool is_rate(const DocumentView& view, std::uint32_t article) {
  return article > 0 && article + 1 < view.size() &&
         is_rate_article(view.word(article - 1), view.word(article), view.word(article + 1));
}

}  // namespace

const WordSet& determiners() {
  static const WordSet words(
      "the a an this that these those his her its whose their our my your any some no all both each every "
      "such "
      "what another");
  return words;
}

bool is_possessive(const DocumentView& view, std::uint32_t i) {
  return i < view.size() && (view.word(i) == "'s" || view.raw(i) == "\xE2\x80\x99s" ||
                             ((view.raw(i) == "'" || view.raw(i) == "\xE2\x80\x99") && i > 0 &&
                              view.word(i - 1).ends_with("s") && !view.token(i).after_blank));
}

std::uint32_t skip_determiners(const DocumentView& view, std::uint32_t i, std::uint32_t limit) {
  while (i < limit) {
    const std::string_view raw = view.raw(i);
    const bool currency = raw == "$" || raw == "\xC2\xA3" || raw == "\xE2\x82\xAC";
    if (determiners().contains(view.word(i)) || currency) {
      ++i;
    } else if (i + 1 < limit && calendar_words().contains(view.word(i)) && is_possessive(view, i + 1)) {
      i += 2;
    } else {
      break;
    }
  }
  return i;
}

std::string make_label(const DocumentView& view, std::uint32_t first, std::uint32_t end) {
  std::uint32_t begin = skip_determiners(view, first, end);
  static const WordSet links("of to for on in at by from with as and or but that than");
  while (begin + 1 < end) {
    const TokenKind kind = view.token(begin).kind;
    if (view.word(begin) == "at" && (view.word(begin + 1) == "least" || view.word(begin + 1) == "most"))
      begin = skip_determiners(view, begin + 2, end);
    else if (tells_what_is(view, begin))
      break;
    else if (links.contains(view.word(begin)) || kind == TokenKind::punctuation)
      begin = skip_determiners(view, begin + 1, end);
    else if (is_part_of_name(view, begin))
      break;
    else if (judging_adjectives().contains(view.word(begin)) || is_written_amount(view.word(begin)) ||
             is_possessive(view, begin) || kind == TokenKind::open_quote)
      ++begin;
    else
      break;
  }
  std::string label;
  std::size_t words = 0;
  std::size_t cut = 0;  // the label up to the last preposition
  std::size_t total = 0;
  for (std::uint32_t i = begin; i < end; ++i)
    total += view.token(i).kind == TokenKind::word && !determiners().contains(view.word(i)) ? 1U : 0U;
  bool parted = false;  // by a blank before a mark that was left out
  bool named = false;   // the last word is a name
  for (std::uint32_t i = begin; i < end; ++i) {
    if (const std::uint32_t behind = i > begin ? skip_aside(view, i, end) : i; behind > i) {
      parted = true;
      i = behind - 1;
      continue;
    }
    // "the drivers' claim" keeps its mark; marks of quotation go, the blank before them stays.
    const bool quote =
        view.token(i).kind == TokenKind::open_quote || view.token(i).kind == TokenKind::close_quote;
    if (quote && !(is_possessive(view, i) && i > begin && i + 1 < end)) {
      parted = parted || view.token(i).after_blank;
      continue;
    }
    if (i > begin && view.word(i) == "own") continue;
    if (determiners().contains(view.word(i)) && i > begin && view.word(i) != "no" && !is_rate(view, i))
      continue;
    const bool joined = is_possessive(view, i) || (!view.token(i).after_blank && !parted);
    parted = false;
    const LocalMention* mention = view.mention(i);
    named = is_proper(view, i) || (mention != nullptr && mention->type == MentionType::name);
    const bool keeps_case = named || (view.token(i).capitalised && view.raw(i).size() > 1 &&
                                      view.raw(i)[1] >= 'A' && view.raw(i)[1] <= 'Z');
    if (total > most_label_words && words >= max_label_words && function_words().contains(view.word(i)))
      break;
    // Too long even so: no further than the last preposition.
    if (words >= most_label_words) {
      if (cut > 0) label.resize(cut);
      break;
    }
    if (!label.empty() && function_words().contains(view.word(i)) && words > 1) cut = label.size();
    if (!label.empty() && !joined) label += ' ';
    label += keeps_case ? std::string(view.raw(i)) : view.word(i);
    if (!joined || label.size() == view.word(i).size()) ++words;
  }
  // No dangling mark or preposition after a cut; "in May" is whole.
  while (!label.empty() && (label.back() == ',' || label.back() == ' ' || label.back() == ';'))
    label.pop_back();
  for (auto blank = label.rfind(' '); blank != std::string::npos && !named; blank = label.rfind(' ')) {
    if (!function_words().contains(lower_word(std::string_view(label).substr(blank + 1)))) break;
    label.resize(blank);
  }
  return label;
}

}  // namespace standpoint
