#include "extraction/evidence/evidence_gate.hpp"

#include "extraction/evidence/quote_guards.hpp"

#include <standpoint/model/ascii.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace standpoint {
namespace {

constexpr std::size_t least_words_of_a_part = 3;
constexpr std::uint32_t reach_of_an_ellipsis =
    600;  // code points from the first part's begin to the last's end
constexpr std::size_t least_words_of_a_fuzzy_quote = 6;
constexpr std::size_t words_for_each_edit = 10;
constexpr std::size_t least_letters_of_a_spelling = 5;

// Quotation marks and punctuation around a quote say nothing; a question mark does.
bool is_outer_mark(char32_t c) {
  return std::u32string_view(U" \"'.,;:!").find(c) != std::u32string_view::npos;
}

// The parts of a quote between "...", "…", "[...]" and "(…)".
std::vector<std::string_view> split_at_ellipses(std::string_view quote) {
  constexpr std::string_view one_sign = "…";
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < quote.size();) {
    std::size_t end = i;
    if (quote.substr(i).starts_with(one_sign)) {
      end = i + one_sign.size();
    } else if (quote.substr(i).starts_with("...")) {
      end = std::min(quote.find_first_not_of('.', i), quote.size());
    }
    if (end == i) {
      ++i;
      continue;
    }
    const bool opens = i > begin && (quote[i - 1] == '[' || quote[i - 1] == '(');
    const bool closes = end < quote.size() && (quote[end] == ']' || quote[end] == ')');
    parts.push_back(trim(quote.substr(begin, i - begin - (opens && closes ? 1 : 0))));
    begin = i = end + (opens && closes ? 1 : 0);
  }
  parts.push_back(trim(quote.substr(begin)));
  std::erase_if(parts, [](std::string_view part) { return split_quote_words(part).empty(); });
  return parts;
}

ByteSpan take_nearest(std::vector<ByteSpan>& places, std::uint32_t near) {
  const auto distance = [&](ByteSpan span) {
    return span.begin < near ? near - span.begin : span.begin - near;
  };
  const auto nearest = std::min_element(places.begin(), places.end(),
                                        [&](ByteSpan a, ByteSpan b) { return distance(a) < distance(b); });
  const ByteSpan span = *nearest;
  places.erase(nearest);
  return span;
}

bool may_be_dropped(const std::vector<QuoteWord>& words, std::size_t i) {
  return is_dispensable_word(words[i].form) &&
         !(i + 1 < words.size() && needs_its_article(words[i + 1].form));
}

}  // namespace

std::string_view to_string(QuoteRefusal reason) {
  switch (reason) {
    case QuoteRefusal::empty:
      return "empty";
    case QuoteRefusal::not_found:
      return "not found";
    case QuoteRefusal::negation_differs:
      return "negation differs";
    case QuoteRefusal::guarded_differs:
      return "guarded word differs";
    case QuoteRefusal::number_differs:
      return "number differs";
    case QuoteRefusal::name_differs:
      return "name differs";
    case QuoteRefusal::words_differ:
      return "words differ";
    case QuoteRefusal::cuts_word:
      return "cuts a word";
    case QuoteRefusal::negation_left_out:
      return "negation left out";
  }
  return "";
}

double confidence_cap(EvidenceStage stage) {
  switch (stage) {
    case EvidenceStage::exact:
      return 1.0;
    case EvidenceStage::normalised:
      return 0.98;
    case EvidenceStage::tokens:
      return 0.95;
    case EvidenceStage::ellipsis:
      return 0.90;
    case EvidenceStage::fuzzy:
      return 0.85;
    case EvidenceStage::unverified:
      break;
  }
  return 0.0;
}

QuoteAligner::QuoteAligner(const Text& text, IsWord is_word)
    : text_(text),
      normal_(text.bytes()),
      words_(split_quote_words(text.bytes(), normal_)),
      is_word_(std::move(is_word)) {}

std::variant<AlignedQuote, RefusedQuote> QuoteAligner::find(std::string_view quote,
                                                            std::uint32_t near) const {
  quote = trim(quote);
  const NormalText normal(quote);
  const std::vector<QuoteWord> words = split_quote_words(quote, normal);
  if (words.empty()) return RefusedQuote{QuoteRefusal::empty, "", ""};

  const auto aligned = [&](std::vector<ByteSpan> places, EvidenceStage stage) {
    const ByteSpan nearest = take_nearest(places, near);
    return AlignedQuote{{nearest}, stage, std::move(places)};
  };
  if (auto places = find_exact(quote, 0); !places.empty()) {
    return aligned(std::move(places), EvidenceStage::exact);
  }
  if (auto places = find_normalised(normal, 0); !places.empty()) {
    return aligned(std::move(places), EvidenceStage::normalised);
  }
  const auto parts = find_parts(quote);
  if (const auto* found = std::get_if<AlignedQuote>(&parts)) return *found;
  if (const auto* refused = std::get_if<RefusedQuote>(&parts)) return *refused;
  if (auto places = find_words(words, 0); !places.empty()) {
    return aligned(std::move(places), EvidenceStage::tokens);
  }
  if (const auto place = find_fuzzy(words)) return AlignedQuote{{*place}, EvidenceStage::fuzzy, {}};
  return explain(words);
}

bool QuoteAligner::has_negation_outside(ByteSpan sentence, const std::vector<ByteSpan>& pieces) const {
  return std::any_of(words_.begin(), words_.end(), [&](const QuoteWord& word) {
    return sentence.contains(word.place) && is_quote_negation(word.form) &&
           std::none_of(pieces.begin(), pieces.end(),
                        [&](ByteSpan piece) { return piece.contains(word.place); });
  });
}

std::size_t QuoteAligner::index_of(std::uint32_t byte) const {
  const auto at = std::lower_bound(normal_.places.begin(), normal_.places.end(), byte,
                                   [](ByteSpan place, std::uint32_t value) { return place.begin < value; });
  return static_cast<std::size_t>(at - normal_.places.begin());
}

bool QuoteAligner::is_bounded(ByteSpan span) const {
  return is_quote_boundary(normal_.characters, index_of(span.begin)) &&
         is_quote_boundary(normal_.characters, index_of(span.end));
}

std::vector<ByteSpan> QuoteAligner::find_exact(std::string_view quote, std::uint32_t from) const {
  std::vector<ByteSpan> places;
  const std::string_view text = text_.bytes();
  for (auto at = text.find(quote, from); at != std::string_view::npos; at = text.find(quote, at + 1)) {
    const ByteSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + quote.size())};
    if (is_bounded(span)) places.push_back(span);
  }
  return places;
}

std::vector<ByteSpan> QuoteAligner::find_normalised(const NormalText& quote, std::uint32_t from) const {
  std::u32string_view sought = quote.characters;
  while (!sought.empty() && is_outer_mark(sought.front())) sought.remove_prefix(1);
  while (!sought.empty() && is_outer_mark(sought.back())) sought.remove_suffix(1);
  std::vector<ByteSpan> places;
  if (sought.empty()) return places;
  const std::u32string_view characters = normal_.characters;
  for (auto at = characters.find(sought, index_of(from)); at != std::u32string_view::npos;
       at = characters.find(sought, at + 1)) {
    const std::size_t end = at + sought.size();
    // One character of the text may be several here ("ﬁ"): it is not cut.
    const auto cuts_character = [&](std::size_t i) {
      return i > 0 && i < characters.size() && normal_.places[i - 1] == normal_.places[i];
    };
    if (cuts_character(at) || cuts_character(end)) continue;
    if (!is_quote_boundary(characters, at) || !is_quote_boundary(characters, end)) continue;
    places.push_back({normal_.places[at].begin, normal_.places[end - 1].end});
  }
  return places;
}

std::vector<ByteSpan> QuoteAligner::find_words(const std::vector<QuoteWord>& quote,
                                               std::uint32_t from) const {
  const auto same_form = [](const QuoteWord& a, const QuoteWord& b) { return a.form == b.form; };
  std::vector<ByteSpan> places;
  const auto first =
      std::lower_bound(words_.begin(), words_.end(), from,
                       [](const QuoteWord& word, std::uint32_t byte) { return word.place.begin < byte; });
  for (auto at = first;; ++at) {
    at = std::search(at, words_.end(), quote.begin(), quote.end(), same_form);
    if (at == words_.end()) return places;
    const auto begin = static_cast<std::size_t>(at - words_.begin());
    if (const auto span = span_of(begin, begin + quote.size())) places.push_back(*span);
  }
}

std::optional<ByteSpan> QuoteAligner::span_of(std::size_t first_word, std::size_t end_word) const {
  // "cannot" is two words of one place, and stays whole.
  const auto cuts_word = [&](std::size_t i) {
    return i > 0 && i < words_.size() && words_[i - 1].place == words_[i].place;
  };
  const ByteSpan span{words_[first_word].place.begin, words_[end_word - 1].place.end};
  if (cuts_word(first_word) || cuts_word(end_word) || !is_bounded(span)) return std::nullopt;
  return span;
}

std::vector<ByteSpan> QuoteAligner::find_part(std::string_view part, std::uint32_t from) const {
  auto places = find_exact(part, from);
  const NormalText normal(part);
  if (places.empty()) places = find_normalised(normal, from);
  if (places.empty()) places = find_words(split_quote_words(part, normal), from);
  return places;
}

std::variant<std::monostate, AlignedQuote, RefusedQuote> QuoteAligner::find_parts(
    std::string_view quote) const {
  const auto parts = split_at_ellipses(quote);
  if (parts.size() < 2) return std::monostate{};
  for (const auto part : parts) {
    if (split_quote_words(part).size() < least_words_of_a_part) return std::monostate{};
  }

  std::optional<RefusedQuote> refused;
  for (const ByteSpan begin : find_part(parts.front(), 0)) {
    AlignedQuote found{{begin}, EvidenceStage::ellipsis, {}};
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const auto places = find_part(parts[i], found.pieces.back().end);
      if (places.empty()) break;
      found.pieces.push_back(places.front());
    }
    if (found.pieces.size() < parts.size()) continue;
    const ByteSpan whole{begin.begin, found.pieces.back().end};
    const CodePointSpan reach = text_.code_points(whole);
    if (reach.end - reach.start > reach_of_an_ellipsis) continue;
    if (!has_negation_outside(whole, found.pieces)) return found;
    refused = RefusedQuote{QuoteRefusal::negation_left_out, "", ""};
  }
  if (refused) return *refused;
  return std::monostate{};
}

bool QuoteAligner::may_replace(const QuoteWord& quoted, const QuoteWord& written) const {
  if (!quoted.is_lower || !written.is_lower) return false;
  const std::string& a = quoted.form;
  const std::string& b = written.form;
  if (is_guarded_word(a) || is_guarded_word(b)) return false;
  if (is_british_american_pair(a, b)) return true;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (std::any_of(a.begin(), a.end(), is_digit) || std::any_of(b.begin(), b.end(), is_digit)) return false;
  if (std::min(a.size(), b.size()) < least_letters_of_a_spelling || a.front() != b.front()) return false;
  // A difference in the last letter is grammar: "opposes" and "opposed".
  if (a.back() != b.back() || !differ_by_one_letter(a, b)) return false;
  return is_word_ && !(is_word_(a) && is_word_(b));
}

// Semi-global alignment: the quote as a whole against any run of the text's words, where only permitted edits
// have a cost. After P. Sellers, The theory and computation of evolutionary distances: pattern recognition,
// Journal of Algorithms 1 (1980) 359-373.
std::optional<ByteSpan> QuoteAligner::find_fuzzy(const std::vector<QuoteWord>& quote) const {
  if (quote.size() < least_words_of_a_fuzzy_quote) return std::nullopt;
  struct Cell {
    std::size_t cost = std::numeric_limits<std::uint32_t>::max();
    std::size_t first_word = 0;
  };
  const std::size_t limit = std::max<std::size_t>(1, quote.size() / words_for_each_edit);
  const auto one_more = [](Cell cell) { return Cell{cell.cost + 1, cell.first_word}; };
  const auto improve = [](Cell& cell, Cell other) {
    if (other.cost < cell.cost) cell = other;
  };

  std::vector<Cell> before(words_.size() + 1);
  for (std::size_t j = 0; j < before.size(); ++j) before[j] = {0, j};
  std::vector<Cell> row(before.size());
  for (std::size_t i = 0; i < quote.size(); ++i) {
    const bool may_be_extra = may_be_dropped(quote, i);
    row.assign(row.size(), Cell{});
    if (may_be_extra) row[0] = one_more(before[0]);
    for (std::size_t j = 1; j < row.size(); ++j) {
      const QuoteWord& written = words_[j - 1];
      if (quote[i].form == written.form) {
        row[j] = before[j - 1];
      } else if (before[j - 1].cost < limit && may_replace(quote[i], written)) {
        row[j] = one_more(before[j - 1]);
      }
      if (may_be_extra) improve(row[j], one_more(before[j]));
      if (may_be_dropped(words_, j - 1)) improve(row[j], one_more(row[j - 1]));
    }
    std::swap(before, row);
  }

  std::optional<ByteSpan> best;
  std::size_t best_cost = limit + 1;
  for (std::size_t j = 1; j < before.size(); ++j) {
    if (before[j].cost >= best_cost || before[j].first_word >= j) continue;
    if (const auto span = span_of(before[j].first_word, j)) {
      best = span;
      best_cost = before[j].cost;
    }
  }
  return best;
}

}  // namespace standpoint
