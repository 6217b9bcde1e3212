// Why a quote was refused: the place that is most like it, and the first word that matters there.

#include "extraction/evidence/evidence_gate.hpp"
#include "extraction/evidence/quote_guards.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// A place is like a quote if no more than one word in three differs.
constexpr std::size_t words_for_each_difference = 3;
// Beyond this the reason is not worth the time: words of the text times words of the quote.
constexpr std::size_t most_cells = 20'000'000;

enum class Edit : char { none, replaced, extra, missing };

// One difference; a word that is not there is nullptr.
struct Difference {
  const QuoteWord* quoted = nullptr;
  const QuoteWord* written = nullptr;
};

bool holds_number(const QuoteWord& word) {
  return std::any_of(word.form.begin(), word.form.end(), [](char c) { return c >= '0' && c <= '9'; }) ||
         word.form == "%" || word.form == "-";
}

QuoteRefusal reason_of(const Difference& difference) {
  const auto either = [&](auto is) {
    return (difference.quoted != nullptr && is(*difference.quoted)) ||
           (difference.written != nullptr && is(*difference.written));
  };
  if (either([](const QuoteWord& word) { return is_quote_negation(word.form); })) {
    return QuoteRefusal::negation_differs;
  }
  if (either([](const QuoteWord& word) { return is_guarded_word(word.form); })) {
    return QuoteRefusal::guarded_differs;
  }
  if (either(holds_number)) return QuoteRefusal::number_differs;
  const bool is_name = either([](const QuoteWord& word) {
    return !word.is_lower && word.form.front() >= 'a' && !is_dispensable_word(word.form);
  });
  return is_name ? QuoteRefusal::name_differs : QuoteRefusal::words_differ;
}

// The differences between a quote and the run of words most like it, by ordinary edit distance; nullopt if
// nothing is like it.
std::optional<std::vector<Difference>> closest_differences(const std::vector<QuoteWord>& quote,
                                                           const std::vector<QuoteWord>& words) {
  const std::size_t width = words.size() + 1;
  if (quote.size() * width > most_cells) return std::nullopt;
  std::vector<Edit> edits((quote.size() + 1) * width, Edit::none);
  std::vector<std::size_t> before(width, 0);
  std::vector<std::size_t> row(width);
  for (std::size_t i = 1; i <= quote.size(); ++i) {
    row[0] = i;
    edits[i * width] = Edit::extra;
    for (std::size_t j = 1; j < width; ++j) {
      const bool same = quote[i - 1].form == words[j - 1].form;
      row[j] = before[j - 1] + (same ? 0 : 1);
      Edit edit = same ? Edit::none : Edit::replaced;
      if (before[j] + 1 < row[j]) row[j] = before[j] + 1, edit = Edit::extra;
      if (row[j - 1] + 1 < row[j]) row[j] = row[j - 1] + 1, edit = Edit::missing;
      edits[i * width + j] = edit;
    }
    std::swap(before, row);
  }

  const auto best = std::min_element(before.begin(), before.end());
  if (*best * words_for_each_difference > quote.size()) return std::nullopt;
  std::vector<Difference> differences;
  auto j = static_cast<std::size_t>(best - before.begin());
  for (std::size_t i = quote.size(); i > 0;) {
    const Edit edit = edits[i * width + j];
    const QuoteWord* quoted = edit == Edit::missing ? nullptr : &quote[i - 1];
    const QuoteWord* written = edit == Edit::extra ? nullptr : &words[j - 1];
    if (edit != Edit::none) differences.push_back({quoted, written});
    if (edit != Edit::missing) --i;
    if (edit != Edit::extra) --j;
  }
  std::reverse(differences.begin(), differences.end());
  return differences;
}

}  // namespace

RefusedQuote QuoteAligner::explain(const std::vector<QuoteWord>& quote) const {
  const auto differences = closest_differences(quote, words_);
  if (!differences) return {QuoteRefusal::not_found, "", ""};
  if (differences->empty()) return {QuoteRefusal::cuts_word, "", ""};
  RefusedQuote refused{QuoteRefusal::words_differ, "", ""};
  bool is_first = true;
  for (const auto& difference : *differences) {
    const QuoteRefusal reason = reason_of(difference);
    if (!is_first && reason >= refused.reason) continue;
    is_first = false;
    refused = {reason, difference.quoted != nullptr ? difference.quoted->form : "",
               difference.written != nullptr ? difference.written->form : ""};
  }
  return refused;
}

}  // namespace standpoint
