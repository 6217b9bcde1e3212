// From the drafts of the rules to attributions: quotations whole, speakers carried on, nesting.

#include "extraction/attribution/attribution_cues.hpp"
#include "extraction/attribution/attribution_headings.hpp"
#include "extraction/attribution/author_speech.hpp"
#include "extraction/attribution/quotations.hpp"
#include "extraction/attribution/turns.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

class AttributionFinder {
 public:
  AttributionFinder(const DocumentView& view, const Trees& trees)
      : text_(view, trees), view_(view), trees_(trees) {}

  std::vector<SpokenPart> find(std::optional<std::size_t> author) {
    const TurnLayout turns(text_, author);
    turns.read(drafts_);
    CueReader reader(text_, CueLexicon::built_in(), drafts_);
    for (std::uint32_t s = 0; s < text_.sentence_count(); ++s) {
      if (!turns.covers(s)) read_heading(text_, s, drafts_);
      reader.read_sentence(s);
    }
    for (AttributionDraft& draft : drafts_) {
      stay_in_quote(draft);
      for (WordRange& piece : draft.content) {
        take_whole_quotes(draft, piece);
        // A colon between cue and content belongs to the cue.
        if (piece.first == draft.cue.end + 1 && text_.is(draft.cue.end, ":")) ++draft.cue.end;
      }
    }
    std::erase_if(drafts_, [](const AttributionDraft& draft) { return draft.content.empty(); });
    find_outermost();
    read_uncovered(reader);
    carry_speakers();
    find_outermost();

    std::vector<SpokenPart> parts;
    for (std::size_t d = 0; d < drafts_.size(); ++d) parts.push_back(part_of(drafts_[d], outermost_[d]));
    if (author) add_author_speech(text_, turns, *author, parts);
    std::stable_sort(parts.begin(), parts.end(), [](const SpokenPart& a, const SpokenPart& b) {
      return std::pair(a.content.first, b.content.end) < std::pair(b.content.first, a.content.end);
    });
    return parts;
  }

 private:
  // What is attributed inside a quotation has its parts there.
  void stay_in_quote(AttributionDraft& draft) const {
    const std::int32_t at = text_.quote_at(draft.cue_word);
    if (at < 0) return;
    const QuoteWords& quote = text_.quotes()[static_cast<std::size_t>(at)];
    if (!quote.run.is_speech()) return;
    const WordRange inside{quote.range.first + 1, quote.range.end - (quote.run.left_open ? 0U : 1U)};
    if (!draft.source.empty() && !inside.contains(draft.source.first)) {
      draft.content.clear();
      return;
    }
    for (WordRange& piece : draft.content)
      piece = text_.trim({std::max(piece.first, inside.first), std::min(piece.end, inside.end)});
    std::erase_if(draft.content, [](const WordRange& piece) { return piece.empty(); });
  }

  // A quotation is in the content as a whole or not at all, unless the cue stands inside it.
  void take_whole_quotes(const AttributionDraft& draft, WordRange& piece) const {
    const auto quote_of = [&](std::uint32_t w) -> const QuoteWords* {
      const std::int32_t at = text_.quote_at(w);
      if (at < 0) return nullptr;
      const QuoteWords& quote = text_.quotes()[static_cast<std::size_t>(at)];
      const bool foreign = quote.range.contains(draft.cue_word) ||
                           (!draft.source.empty() && quote.range.contains(draft.source.first));
      return foreign ? nullptr : &quote;
    };
    if (const QuoteWords* quote = quote_of(piece.first); quote != nullptr)
      piece.first = std::min(piece.first, quote->range.first);
    if (const QuoteWords* quote = quote_of(piece.end - 1); quote != nullptr)
      piece.end = std::max(piece.end, quote->range.end);
  }

  static bool holds(const AttributionDraft& draft, std::uint32_t w) {
    return std::any_of(draft.content.begin(), draft.content.end(),
                       [&](const WordRange& piece) { return piece.contains(w); });
  }

  std::uint32_t depth(std::uint32_t w) const {
    std::uint32_t steps = 0;
    for (; trees_[w].head != no_word; w = trees_[w].head) ++steps;
    return steps;
  }

  bool wins(const AttributionDraft& a, const AttributionDraft& b) const {
    if (trees_[a.cue_word].sentence != trees_[b.cue_word].sentence) return a.cue_word > b.cue_word;
    const std::uint32_t da = depth(a.cue_word), db = depth(b.cue_word);
    return da != db ? da < db : a.cue_word < b.cue_word;
  }

  // A cue inside the content of another is nested.
  void find_outermost() {
    outermost_.assign(drafts_.size(), true);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> cues;
    for (std::uint32_t d = 0; d < drafts_.size(); ++d) cues.emplace_back(drafts_[d].cue_word, d);
    std::sort(cues.begin(), cues.end());
    for (std::uint32_t outer = 0; outer < drafts_.size(); ++outer) {
      for (const WordRange& piece : drafts_[outer].content) {
        auto cue = std::lower_bound(cues.begin(), cues.end(), std::pair(piece.first, 0U));
        for (; cue != cues.end() && cue->first < piece.end; ++cue) {
          const std::uint32_t inner = cue->second;
          if (inner == outer) continue;
          const bool mutual = holds(drafts_[inner], drafts_[outer].cue_word);
          if (!mutual || wins(drafts_[outer], drafts_[inner])) outermost_[inner] = false;
        }
      }
    }
  }

  std::vector<bool> covered_quotes() const {
    std::vector<bool> covered(text_.quotes().size(), false);
    for (std::size_t d = 0; d < drafts_.size(); ++d) {
      if (!outermost_[d]) continue;
      const std::int32_t own = text_.quote_at(drafts_[d].cue_word);
      for (const WordRange& piece : drafts_[d].content) mark_quotes(piece, own, covered);
    }
    return covered;
  }

  // Quotations that a colon announces or a verb outside the lexicon reports.
  void read_uncovered(CueReader& reader) {
    const std::vector<bool> covered = covered_quotes();
    const std::size_t size = drafts_.size();
    for (std::size_t q = 0; q < covered.size(); ++q) {
      if (covered[q]) continue;
      const std::size_t before = drafts_.size();
      read_signature(text_, text_.quotes()[q], drafts_);
      if (drafts_.size() == before) read_colon(text_, text_.quotes()[q], drafts_);
      if (drafts_.size() == before) reader.read_unknown_cue(text_.quotes()[q]);
    }
    if (drafts_.size() == size) return;
    std::stable_sort(
        drafts_.begin(), drafts_.end(),
        [](const AttributionDraft& a, const AttributionDraft& b) { return a.cue_word < b.cue_word; });
    find_outermost();
  }

  // Quotations without a cue go to the attribution before them.
  void carry_speakers() {
    const std::vector<bool> covered = covered_quotes();
    std::size_t next = 0;        // first draft behind the quotation
    std::int64_t last = -1;      // the speaking draft before it
    std::uint32_t last_end = 0;  // where its words end
    for (std::size_t q = 0; q < text_.quotes().size(); ++q) {
      const QuoteWords& quote = text_.quotes()[q];
      for (; next < drafts_.size() && drafts_[next].cue_word < quote.range.first; ++next) {
        if (!outermost_[next] || !drafts_[next].speaks || text_.quote_at(drafts_[next].cue_word) >= 0)
          continue;
        // "..., he said, adding that ...": the quotation's own cue speaks on.
        const bool beside = last >= 0 && has_quote(drafts_[static_cast<std::size_t>(last)]) &&
                            !has_quote(drafts_[next]) &&
                            trees_[drafts_[static_cast<std::size_t>(last)].cue_word].sentence ==
                                trees_[drafts_[next].cue_word].sentence;
        if (!beside) last = static_cast<std::int64_t>(next);
        last_end = beside ? std::max(last_end, end_of(drafts_[next])) : end_of(drafts_[next]);
      }
      if (covered[q]) continue;
      if (last < 0 || !quote.run.is_speech() || !quote.run.opens_sentence) continue;
      if (!follows(quote, last_end)) continue;
      drafts_[static_cast<std::size_t>(last)].content.push_back(quote.range);
      last_end = quote.range.end;
    }
    for (AttributionDraft& draft : drafts_) {
      std::stable_sort(draft.content.begin(), draft.content.end(),
                       [](const WordRange& a, const WordRange& b) { return a.first < b.first; });
    }
  }

  bool has_quote(const AttributionDraft& draft) const {
    return std::any_of(draft.content.begin(), draft.content.end(),
                       [&](const WordRange& piece) { return text_.opens_quote(piece.first); });
  }

  // `own` is the quotation in which the cue itself stands.
  void mark_quotes(const WordRange& piece, std::int32_t own, std::vector<bool>& covered) const {
    for (std::uint32_t w = piece.first; w < piece.end; ++w) {
      const std::int32_t at = text_.quote_at(w);
      if (at < 0 || at == own) continue;
      covered[static_cast<std::size_t>(at)] = true;
      w = std::max(w, text_.quotes()[static_cast<std::size_t>(at)].range.end - 1);
    }
  }

  std::uint32_t end_of(const AttributionDraft& draft) const {
    std::uint32_t end = std::max(draft.cue.end, draft.source.end);
    for (const WordRange& piece : draft.content) end = std::max(end, piece.end);
    return end;
  }

  // In the next sentence, or at the beginning of the next paragraph when nothing stands between.
  bool follows(const QuoteWords& quote, std::uint32_t end) const {
    if (end == 0 || end > quote.range.first) return false;
    const std::uint32_t before = trees_[end - 1].sentence;
    const std::uint32_t here = trees_[quote.range.first].sentence;
    const std::uint32_t paragraphs = text_.paragraph_of(quote.range.first) - text_.paragraph_of(end - 1);
    if (paragraphs > 1) return false;
    return here <= before + 1;
  }

  TokenRange tokens_of(const WordRange& range) const {
    if (range.empty()) return {};
    return {text_.token_of(range.first), text_.token_of(range.end - 1) + 1};
  }

  SpokenPart part_of(const AttributionDraft& draft, bool outermost) const {
    SpokenPart part;
    part.source = tokens_of(draft.source);
    part.cue = tokens_of(draft.cue);
    part.kind = draft.kind;
    part.outermost = outermost;
    for (const WordRange& piece : draft.content) {
      const TokenRange tokens = tokens_of(piece);
      auto& pieces = part.content.pieces;
      if (!pieces.empty() && tokens.first <= pieces.back().end) {
        pieces.back().end = std::max(pieces.back().end, tokens.end);
      } else {
        pieces.push_back(tokens);
      }
    }
    part.content.first = part.content.pieces.front().first;
    part.content.end = part.content.pieces.back().end;
    part.turn = draft.verbatim;
    part.type = draft.verbatim ? QuotationType::direct : type_of(draft);
    if (draft.speaker != no_word) part.speaker = entity_of(draft);
    if (draft.entity) part.speaker = draft.entity;
    return part;
  }

  QuotationType type_of(const AttributionDraft& draft) const {
    bool quoted = false, bare = false;
    for (const WordRange& piece : draft.content) {
      for (std::uint32_t w = piece.first; w < piece.end; ++w) {
        const bool inside = text_.quote_at(w) >= 0;
        quoted = quoted || inside;
        bare = bare || (!inside && !text_.is_mark(w));
      }
    }
    return !quoted ? QuotationType::indirect : bare ? QuotationType::mixed : QuotationType::direct;
  }

  // The mention at the head of the source; of an apposition where that one is named; behind a relative
  // pronoun, of what it stands for.
  std::optional<std::size_t> entity_of(const AttributionDraft& draft) const {
    std::uint32_t head = draft.speaker;
    const std::string& form = trees_.form(head);
    if (form == "who" || form == "which" || form == "that") {
      std::uint32_t clause = trees_[head].head;
      while (clause != no_word && trees_[clause].rel == Rel::conj) clause = trees_[clause].head;
      if (clause != no_word && trees_[clause].rel == Rel::acl && trees_[clause].head != no_word)
        head = trees_[clause].head;
    }
    const LocalMention* mention = acting(head);
    if (mention == nullptr || mention->type != MentionType::name) {
      const std::uint32_t apposition = trees_.child(head, Rel::appos);
      const LocalMention* named = apposition == no_word ? nullptr : acting(apposition);
      if (named != nullptr && (mention == nullptr || named->type == MentionType::name)) mention = named;
    }
    if (mention == nullptr) {
      for (const std::uint32_t c : trees_.children(head)) {
        const Rel rel = trees_[c].rel;
        if (mention == nullptr && (rel == Rel::flat || rel == Rel::compound)) mention = acting(c);
      }
    }
    if (const LocalMention* spoken_for =
            mention == nullptr || mention->type == MentionType::name ? nullptr : behind_spokesman(head))
      mention = spoken_for;
    if (mention == nullptr) return std::nullopt;
    return mention->entity;
  }

  // "a spokesman for the union": whom he speaks for.
  const LocalMention* behind_spokesman(std::uint32_t w) const {
    static const WordSet mouthpieces("spokesman spokeswoman spokesperson");
    if (!mouthpieces.contains(trees_.lemma(w))) return nullptr;
    for (const std::uint32_t c : trees_.children(w)) {
      const std::uint32_t link = trees_.child(c, Rel::case_);
      if (c < w || trees_[c].rel != Rel::nmod || link == no_word) continue;
      const LocalMention* body = trees_.form(link) == "for" ? acting(c) : nullptr;
      // Who speaks for a person is somebody else than he.
      if (body != nullptr && view_.entity(*body).kind != EntityKind::person) return body;
    }
    return nullptr;
  }

  const LocalMention* acting(std::uint32_t w) const {
    const LocalMention* mention = view_.mention(text_.token_of(w));
    return mention != nullptr && view_.can_act(*mention) ? mention : nullptr;
  }

  AttributionText text_;
  const DocumentView& view_;
  const Trees& trees_;
  std::vector<AttributionDraft> drafts_;
  std::vector<bool> outermost_;
};

}  // namespace

std::vector<SpokenPart> find_spoken_parts(const DocumentView& view, const Trees& trees,
                                          std::optional<std::size_t> author) {
  return AttributionFinder(view, trees).find(author);
}

}  // namespace standpoint
