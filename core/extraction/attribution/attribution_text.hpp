#pragma once
// What the rules of attribution ask of a document: its trees with its quotations, and the spans of verb
// groups, noun phrases and clauses. All places are words of the trees.

#include "extraction/attribution/cue_lexicon.hpp"
#include "extraction/attribution/quote_marks.hpp"
#include "knowledge/document_view.hpp"
#include "language/tree.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace standpoint {

struct WordRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;

  bool empty() const { return end <= first; }
  bool contains(std::uint32_t w) const { return first <= w && w < end; }
  bool overlaps(const WordRange& other) const { return first < other.end && other.first < end; }
};

/// One attribution while it is read.
struct AttributionDraft {
  WordRange source;
  WordRange cue;
  std::vector<WordRange> content;
  CueKind kind = CueKind::speech;
  std::uint32_t cue_word = no_word;   ///< head word of the cue
  std::uint32_t speaker = no_word;    ///< head word of the source, or of what it stands for
  bool speaks = false;                ///< its cue may carry quotations that follow
  bool verbatim = false;              ///< a turn of an interview, a letter, a post: the speaker's own words
  std::optional<std::size_t> entity;  ///< the speaker, where no word at the place names him
};

struct QuoteWords {
  WordRange range;
  QuoteRun run;
};

class AttributionText {
 public:
  AttributionText(const DocumentView& view, const Trees& trees);

  const DocumentView& view;
  const Trees& trees;

  std::uint32_t size() const { return trees.size(); }
  WordRange sentence(std::uint32_t s) const { return sentences_[s]; }
  /// Of a sentence without end only what stands around the word, so that time stays linear.
  WordRange sentence_of(std::uint32_t w) const {
    constexpr std::uint32_t reach = 400;
    const WordRange whole = sentences_[trees[w].sentence];
    return {std::max(whole.first, w > reach ? w - reach : 0U), std::min(whole.end, w + reach)};
  }
  std::uint32_t sentence_count() const { return static_cast<std::uint32_t>(sentences_.size()); }
  std::uint32_t paragraph_of(std::uint32_t w) const {
    return view.analysis.sentences[trees[w].sentence].paragraph;
  }
  std::uint32_t token_of(std::uint32_t w) const { return view.analysis.token_of_word[w]; }

  const std::vector<QuoteWords>& quotes() const { return quotes_; }
  /// Index of the quotation around a word, its marks included; -1 = none.
  std::int32_t quote_at(std::uint32_t w) const { return quote_at_[w]; }
  bool opens_quote(std::uint32_t w) const {
    return quote_at_[w] >= 0 && quotes_[static_cast<std::size_t>(quote_at_[w])].range.first == w;
  }
  bool closes_quote(std::uint32_t w) const {
    return quote_at_[w] >= 0 && quotes_[static_cast<std::size_t>(quote_at_[w])].range.end == w + 1;
  }

  bool is_mark(std::uint32_t w) const { return trees[w].upos == Upos::punct; }
  bool is(std::uint32_t w, std::string_view form) const { return trees.form(w) == form; }
  bool is_dash(std::uint32_t w) const;
  bool ends_sentence(std::uint32_t w) const;

  /// The range without marks at its edges, but for quotation marks and brackets whose partner is inside.
  WordRange trim(WordRange range) const;
  /// The verb with auxiliaries, negation, adverbs and particle, as far as they stand together.
  WordRange verb_group(std::uint32_t verb) const;
  /// The noun phrase of a head, cut at quotations and at `limit`, the cue; commas that close an apposition
  /// belong to it.
  WordRange noun_phrase(std::uint32_t head, const WordRange& limit) const;
  /// Where the verb phrase that begins at `from`, below `head`, ends: before a mark that sets off what
  /// follows.
  std::uint32_t phrase_end(std::uint32_t head, std::uint32_t from) const;
  /// The subject of a verb, its own or that of the verb which governs it; no_word = none.
  std::uint32_t subject_of(std::uint32_t verb) const;
  bool is_passive(std::uint32_t verb) const;
  bool has_finite_verb(WordRange range) const;
  /// "by X" of a passive.
  std::uint32_t agent_of(std::uint32_t verb) const;
  /// First word of a sentence behind its dateline: "VELMOUTH (AP) - ".
  std::uint32_t body_of(std::uint32_t sentence) const;
  /// The nominal in a range whose governor is outside; no_word = none.
  std::uint32_t topmost_nominal(const WordRange& range) const;
  bool is_circumstance(std::uint32_t w) const;

 private:
  bool has_child_mark(std::uint32_t w) const;

  std::vector<WordRange> sentences_;
  std::vector<QuoteWords> quotes_;
  std::vector<std::int32_t> quote_at_;
};

}  // namespace standpoint
