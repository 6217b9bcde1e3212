// Cues that stand beside or inside what is said: "..., said X", "the toll, X said, is high", "X said: ...".
// These are read from the surface, because marks mislead trees.

#include "extraction/attribution/attribution_cues.hpp"

#include <algorithm>

namespace standpoint {

// Where the adjuncts of a cue end that stand at `from`: "said on Monday", "told reporters".
std::uint32_t CueReader::adjuncts_end(std::uint32_t verb, std::uint32_t from, const CueEntry& entry) const {
  const bool addressed = entry.has(CueSlot::addr) || entry.has(CueSlot::wide);
  const std::uint32_t limit = text_.sentence_of(verb).end;
  std::uint32_t end = from;
  while (end < limit && !text_.is_mark(end) && text_.quote_at(end) < 0) {
    std::uint32_t child = end;
    while (trees_[child].head != verb && trees_[child].head != no_word) child = trees_[child].head;
    if (trees_[child].head != verb) break;
    const Rel rel = trees_[child].rel;
    const bool adjunct = rel == Rel::obl || rel == Rel::advmod || rel == Rel::iobj || rel == Rel::nmod ||
                         rel == Rel::advcl || rel == Rel::xcomp || (rel == Rel::obj && addressed) ||
                         (rel == Rel::nsubj && child < verb);
    if (!adjunct || text_.is(end, "that") || trees_[end].rel == Rel::nsubj) break;
    ++end;
  }
  return end;
}

// A range with a finite clause of its own, and not one that only tells when or why the other spoke.
bool CueReader::is_clause(WordRange range, std::uint32_t verb) const {
  bool has_verb = false, has_comma = false;
  for (std::uint32_t w = range.first; w < range.end; ++w) has_comma = has_comma || text_.is(w, ",");
  if (!has_comma && !range.empty()) {
    static const WordSet openers(
        "when while if after before as because although though since until once unless");
    const std::string_view xpos = trees_.xpos(range.first);
    if (xpos == "VBN" || xpos == "VBG" || openers.contains(trees_.form(range.first))) return false;
  }
  for (std::uint32_t w = range.first; w < range.end; ++w) {
    const TreeWord& word = trees_[w];
    const bool verbal = word.upos == Upos::verb || word.upos == Upos::aux;
    has_verb = has_verb || (verbal && (trees_.xpos(w).starts_with("VB") || trees_.xpos(w) == "MD"));
    if (word.head != verb || word.rel != Rel::advcl) continue;
    const std::uint32_t first = text_.is_mark(range.first) ? range.first + 1 : range.first;
    if (trees_[w].left > first + 1) continue;
    const std::uint32_t mark = trees_.child(w, Rel::mark);
    const bool tells_when = trees_.xpos(w) == "VBG" || trees_.xpos(w) == "VBN" ||
                            (mark != no_word && !text_.is(mark, "that")) || trees_.has_child(w, Rel::advmod);
    if (tells_when && trees_[w].right + 1 >= range.end) return false;
  }
  return has_verb;
}

bool CueReader::add_around(Draft& draft, std::uint32_t verb, const CueEntry& entry) const {
  const WordRange sentence = text_.sentence_of(verb);
  const std::uint32_t lo = std::min(draft.cue.first, draft.source.first);
  const std::uint32_t hi = std::max(draft.cue.end, draft.source.end);
  const bool inverted = draft.source.first > verb;
  if (!inverted) {
    // Nothing but adverbs and the comma of an apposition stands between speaker and cue.
    if (draft.cue.first > draft.source.end + 4) return false;
    for (std::uint32_t w = draft.source.end; w < draft.cue.first; ++w) {
      if (trees_.is_verb(w) || text_.is(w, ",")) return false;
    }
  }
  const std::uint32_t stop = adjuncts_end(verb, hi, entry);
  const bool before_sentence = lo == sentence.first;
  if (lo == 0) return false;

  // What stands before: a quotation that has just closed, or a comma or dash after a clause.
  std::uint32_t edge = lo;
  const bool as = !before_sentence && text_.is(lo - 1, "as");
  if (as) --edge;
  if (as && edge == sentence.first) {
    // "As the mayor said, the toll is high."
    if (stop >= sentence.end || !text_.is(stop, ",") || !entry.has(CueSlot::that)) return false;
    add_after(draft, verb, stop + 1, sentence.end);
    return !draft.content.empty();
  }
  std::uint32_t last = edge - 1;
  if (text_.is(last, ",") && last > 0 && text_.closes_quote(last - 1)) --last;
  const bool after_quote = text_.closes_quote(last) && text_.paragraph_of(last) == text_.paragraph_of(verb);
  WordRange left{0, 0};
  if (after_quote && before_sentence) {
    // The quotation ended its sentence: this one has a content of its own unless it stops here.
    const std::uint32_t clause = clause_of(verb, entry.has(CueSlot::addr) || entry.has(CueSlot::wide));
    if (clause != no_word && clause > verb) return false;
    if (stop < sentence.end && !text_.is(stop, ",") && !text_.is_dash(stop) && !text_.ends_sentence(stop))
      return false;
  }
  if (after_quote) {
    const WordRange quote = text_.quotes()[static_cast<std::size_t>(text_.quote_at(last))].range;
    if (quote.contains(verb)) return false;
    left = {quote.first, quote.end};
    if (quote.first > sentence.first && !before_sentence) {
      const WordRange ahead = text_.trim({sentence.first, quote.first});
      // "He shrugged: 'No,' said the mayor."
      const bool apart = text_.is(quote.first - 1, ":") || text_.is(quote.first - 1, ",");
      if (!ahead.empty() && !apart) left.first = ahead.first;
    }
  } else {
    if (before_sentence || !entry.has(CueSlot::that)) return false;
    const bool set_off =
        as || text_.is(last, ",") || text_.is_dash(last) || text_.is(last, "?") || text_.is(last, "!");
    if (!set_off) return false;
    left = {sentence.first, last};
    const std::uint32_t clause = clause_of(verb, false);
    if (clause != no_word && clause >= stop) return false;
    const bool closes = stop >= sentence.end || text_.ends_sentence(stop) || text_.is(stop, ",") ||
                        text_.is_dash(stop) || text_.is(stop, ";");
    if (!closes) return false;
    const bool medial = stop < sentence.end && (text_.is(stop, ",") || text_.is_dash(stop));
    if (!is_clause(left, verb) && !medial) return false;
    // "On Monday, the mayor said, ..." has its content behind.
    if (medial && stop + 1 < sentence.end && text_.opens_quote(stop + 1) && !is_clause(left, verb))
      return false;
  }
  const WordRange piece = after_quote ? left : text_.trim(left);
  if (piece.empty()) return false;
  draft.content.push_back(piece);

  // What follows a comma goes on with what was said, but not a participle, a second verb or an apposition.
  if (stop + 1 >= sentence.end || !(text_.is(stop, ",") || text_.is_dash(stop))) return true;
  const std::uint32_t next = stop + 1;
  if (text_.opens_quote(next)) {
    draft.content.push_back({next, text_.quotes()[static_cast<std::size_t>(text_.quote_at(next))].range.end});
    return true;
  }
  if (after_quote || inverted) return true;
  const std::string_view xpos = trees_.xpos(next);
  if (xpos == "VBG" || xpos == "CC" || xpos.starts_with('W') || text_.is(next, "according")) return true;
  if (trees_[verb].head == no_word && is_clause(left, verb)) return true;
  draft.content.back() = text_.trim(left);
  add_after(draft, verb, next, sentence.end);
  return true;
}

// A quotation that ends with a comma has a cue, even when the lexicon does not know its verb: "...," she
// riffed.
void CueReader::read_unknown_cue(const QuoteWords& quote) {
  constexpr std::uint32_t reach = 25;
  if (quote.run.left_open || !quote.run.ends_as_speech || quote.range.end < 2) return;
  const std::uint32_t mark = quote.range.end - 2;
  const std::uint32_t begin = quote.range.end;
  if (begin >= text_.size() || text_.paragraph_of(begin) != text_.paragraph_of(mark)) return;
  const bool same_sentence = trees_[begin].sentence == trees_[mark].sentence;
  if (!text_.is(mark, ",") && !(same_sentence && !text_.is(mark, "."))) return;
  for (std::uint32_t w = begin; w < text_.size() && w < begin + reach; ++w) {
    if (trees_[w].sentence != trees_[begin].sentence || text_.quote_at(w) >= 0 || text_.ends_sentence(w))
      return;
    const std::string_view xpos = trees_.xpos(w);
    if (!trees_.is_verb(w) || (xpos != "VBD" && xpos != "VBZ" && xpos != "VBN")) continue;
    if (trees_[w].rel == Rel::acl || text_.is_passive(w)) continue;
    Draft draft;
    draft.cue_word = w;
    draft.cue = text_.verb_group(w);
    draft.speaks = true;
    find_source(draft, w);
    find_source_beside_quote(draft, w);
    if (draft.source.empty()) return;
    const bool beside =
        draft.source.first <= begin + 1 || (draft.cue.first <= begin + 1 && draft.source.first > w);
    if (!beside) return;
    draft.content.push_back(quote.range);
    out_.push_back(std::move(draft));
    return;
  }
}

// Content that the tree did not see: "that" and what follows it, or a clause behind the cue.
bool CueReader::add_rest(Draft& draft, std::uint32_t verb, const CueEntry& entry) const {
  const WordRange sentence = text_.sentence_of(verb);
  if (draft.source.first > verb) return false;
  std::uint32_t at = adjuncts_end(verb, draft.cue.end, entry);
  for (std::uint32_t w = draft.cue.end; w < at; ++w) {
    if (text_.is(w, "that")) at = w;
  }
  if (at >= sentence.end || text_.is_mark(at)) return false;
  const bool that = text_.is(at, "that") && trees_[at].upos != Upos::det;
  if (!that && (at > draft.cue.end || trees_.xpos(at) == "IN" || trees_.xpos(at) == "CC")) return false;
  std::uint32_t end = at;
  while (end < sentence.end && !text_.is(end, ";") && !(text_.is_dash(end) && end > at + 3)) ++end;
  if (!text_.has_finite_verb({at, end})) return false;
  if (!that) {
    // A subject and its verb have to come before any comma.
    std::uint32_t comma = at;
    while (comma < end && !text_.is_mark(comma)) ++comma;
    if (!text_.has_finite_verb({at + 1, comma})) return false;
    if (trees_[at].head == verb && trees_[at].rel == Rel::obl) return false;
  }
  add_after(draft, verb, at, end);
  return !draft.content.empty();
}

bool CueReader::add_quoted_after(Draft& draft, std::uint32_t verb, const CueEntry& entry) const {
  const WordRange sentence = text_.sentence_of(verb);
  const std::uint32_t hi = std::max(draft.cue.end, draft.source.end);
  std::uint32_t at = adjuncts_end(verb, hi, entry);
  if (at >= sentence.end) return false;
  const auto quote_from = [&](std::uint32_t w) {
    const WordRange quote = text_.quotes()[static_cast<std::size_t>(text_.quote_at(w))].range;
    draft.content.push_back({w, quote.end});
    return true;
  };
  if (text_.opens_quote(at)) {
    draft.content.push_back(
        {at, std::max(text_.quotes()[static_cast<std::size_t>(text_.quote_at(at))].range.end,
                      text_.phrase_end(verb, at))});
    return true;
  }
  const bool colon = text_.is(at, ":");
  if (!colon && !text_.is(at, ",")) return false;
  if (colon && at == draft.cue.end) draft.cue.end = at + 1;
  ++at;
  if (at >= text_.size()) return false;
  if (at < sentence.end || (colon && text_.paragraph_of(at) == text_.paragraph_of(verb))) {
    if (text_.opens_quote(at)) return quote_from(at);
    if (!colon) return false;
    draft.content.push_back(text_.trim({at, text_.sentence_of(at).end}));
    return !draft.content.back().empty();
  }
  if (!colon) return false;
  // A colon at the end of its paragraph: the next one is what was said.
  if (text_.opens_quote(at)) return quote_from(at);
  std::uint32_t end = at;
  while (end < text_.size() && text_.paragraph_of(end) == text_.paragraph_of(at)) ++end;
  draft.content.push_back({at, end});
  return true;
}

}  // namespace standpoint
