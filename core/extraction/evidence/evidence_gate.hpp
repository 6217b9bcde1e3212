#pragma once
// The evidence gate: where in a text does a quote stand that somebody proposes (a language model, a coder's
// table, another program)?
//
//   QuoteAligner aligner(text);
//   const auto found = aligner.find("Holt  rejected the “toll”");
//   if (const auto* quote = std::get_if<AlignedQuote>(&found)) ... quote->pieces, quote->stage
//   else ... std::get<RefusedQuote>(found).reason
//
// Stages, first hit wins:
//   exact       the same bytes, outer blanks aside
//   normalised  white space, case, forms of quotation marks, dashes and characters, outer punctuation
//   ellipsis    parts of at least 3 words around "..." or "[...]", each found in order by the stages here,
//               within 600 characters; what is left out holds no negation
//   tokens      punctuation anywhere; the same words, numbers and symbols in the same order
//   fuzzy       at least 6 words; one edit for each 10 words, one at least: "a", "an", "the", "that", "'s"
//   added
//               or missing, or one letter of a small-lettered word of 5 or more
// No stage begins or ends inside a word, before "n't" or after "non-". A fuzzy edit never touches a guarded
// word (negations, modals, conditions, quantities, for, against), a name or a number, and is one of spelling:
// British and American forms, or a form that is no word. So "casual" is never "causal".

#include "extraction/evidence/quote_text.hpp"

#include <standpoint/model/statement.hpp>
#include <standpoint/model/text.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace standpoint {

/// Where a quote stands. Pieces are in the order of the text; several only after an ellipsis.
struct AlignedQuote {
  std::vector<ByteSpan> pieces;
  EvidenceStage stage = EvidenceStage::exact;
  std::vector<ByteSpan> also_at;  ///< other places of an exact or normalised quote
};

enum class QuoteRefusal {
  empty,             ///< no word in it
  not_found,         ///< nothing in the text is like it
  negation_differs,  ///< a place is like it, but one of the two denies it
  guarded_differs,   ///< but a modal, condition, quantity, "for" or "against" differs
  number_differs,    ///< but a number or symbol differs
  name_differs,      ///< but a capitalised word differs
  words_differ,      ///< but other words differ, or too many
  cuts_word,         ///< its words are there, but it begins or ends inside a word
  negation_left_out  ///< its ellipsis leaves out a negation
};

std::string_view to_string(QuoteRefusal reason);

struct RefusedQuote {
  QuoteRefusal reason = QuoteRefusal::not_found;
  std::string in_quote;  ///< the first word that differs, "" for one that is missing
  std::string in_text;
};

/// How sure a statement can be at most whose evidence was found at this stage, 0 to 1.
double confidence_cap(EvidenceStage stage);

/// Finds quotes in one text, which must outlive it. Immutable: several threads may share it.
class QuoteAligner {
 public:
  /// Says whether a lower-case form is a word of the language. Without one no spelling but the British and
  /// the American is taken for another.
  using IsWord = std::function<bool(std::string_view)>;

  explicit QuoteAligner(const Text& text, IsWord is_word = {});

  /// Of several places that match exactly or normalised the one nearest to `near` (a byte, say the quote
  /// before); the others are listed. Linear in the text, and the text's words times the quote's where the
  /// first four stages fail.
  std::variant<AlignedQuote, RefusedQuote> find(std::string_view quote, std::uint32_t near = 0) const;

  /// True if `sentence` holds a negation outside the pieces: "a verbatim quote" cut just before a "not".
  bool has_negation_outside(ByteSpan sentence, const std::vector<ByteSpan>& pieces) const;

 private:
  /// The first normal character that begins at or after a byte.
  std::size_t index_of(std::uint32_t byte) const;
  bool is_bounded(ByteSpan span) const;
  /// The span of words_[first_word, end_word), unless it would cut a word.
  std::optional<ByteSpan> span_of(std::size_t first_word, std::size_t end_word) const;
  std::vector<ByteSpan> find_exact(std::string_view quote, std::uint32_t from) const;
  std::vector<ByteSpan> find_normalised(const NormalText& quote, std::uint32_t from) const;
  std::vector<ByteSpan> find_words(const std::vector<QuoteWord>& quote, std::uint32_t from) const;
  std::vector<ByteSpan> find_part(std::string_view part, std::uint32_t from) const;
  std::variant<std::monostate, AlignedQuote, RefusedQuote> find_parts(std::string_view quote) const;
  std::optional<ByteSpan> find_fuzzy(const std::vector<QuoteWord>& quote) const;
  bool may_replace(const QuoteWord& quoted, const QuoteWord& written) const;
  RefusedQuote explain(const std::vector<QuoteWord>& quote) const;

  const Text& text_;
  NormalText normal_;
  std::vector<QuoteWord> words_;
  IsWord is_word_;
};

}  // namespace standpoint
