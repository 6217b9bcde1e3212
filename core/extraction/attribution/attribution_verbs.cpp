// Cue verbs: voice, source, and the content in each slot of their entry.

#include "extraction/attribution/attribution_cues.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_gap = 6;  // words between the parts of a chain of verbs

}  // namespace

void CueReader::read_sentence(std::uint32_t sentence) {
  const WordRange range = text_.sentence(sentence);
  for (std::uint32_t w = range.first; w < range.end; ++w) {
    switch (trees_[w].upos) {
      case Upos::verb:
        read_verb(w);
        break;
      case Upos::noun:
        if (closes_quoted_clause(w)) {
          read_verb(w);
        } else if (is_hidden_verb(w)) {
          read_hidden_verb(w);
        } else {
          read_noun(w);
        }
        break;
      case Upos::adj:
        read_adjective(w);
        break;
      default:
        break;
    }
    if (trees_[w].rel == Rel::case_ && trees_.form(w) == "according") read_according(w);
  }
}

const std::vector<CueEntry>* CueReader::entries_of(std::uint32_t verb) const {
  const auto* entries = lexicon_.verbs(trees_.lemma(verb));
  return entries != nullptr ? entries : lexicon_.verbs_by_form(trees_.form(verb));
}

void CueReader::read_verb(std::uint32_t verb) {
  // "for supporting": who does it is not said here.
  if (trees_.xpos(verb) == "VBG") {
    std::uint32_t mark = trees_.child(verb, Rel::mark);
    if (mark == no_word) mark = trees_.child(verb, Rel::case_);
    static const WordSet names_no_source("of for from about");
    if (mark != no_word && names_no_source.contains(trees_.form(mark))) return;
  }
  if (read_seeming(verb)) return;
  // "is opposed to", "are worried that"
  if (trees_.xpos(verb) == "VBN" && read_adjective(verb)) return;
  const auto* entries = entries_of(verb);
  if (entries == nullptr) return;
  for (const CueEntry& entry : *entries) {
    if (!entry.second.empty() && read_entry(verb, entry)) return;
  }
  for (const CueEntry& entry : *entries) {
    if (entry.second.empty() && read_entry(verb, entry)) return;
  }
}

bool CueReader::read_entry(std::uint32_t verb, const CueEntry& entry) {
  std::uint32_t second = no_word;
  if (!entry.second.empty()) {
    second = governed(verb, entry);
    if (second == no_word) return false;
  }
  Draft draft;
  draft.cue_word = verb;
  draft.cue = text_.verb_group(verb);
  if (second != no_word && second >= draft.cue.end) draft.cue.end = second + 1;
  extend_cue(draft, verb);
  draft.speaks = entry.has(CueSlot::quote);
  find_source(draft, verb);
  if (draft.source.empty() && !text_.is_passive(verb)) find_lost_source(draft, verb);
  if (entry.has(CueSlot::quote)) {
    find_source_beside_quote(draft, verb);
    if (entry.has(CueSlot::that)) find_source_between_marks(draft, verb, entry);
  }
  if (!fill_content(draft, verb, entry, second)) return false;
  out_.push_back(std::move(draft));
  return true;
}

// "The mayor seems ready to give in": how it looks to those who are not named.
bool CueReader::read_seeming(std::uint32_t verb) {
  if (trees_.lemma(verb) != "seem" && trees_.lemma(verb) != "appear") return false;
  for (const std::uint32_t c : trees_.children(verb)) {
    if (c < verb || trees_[c].rel != Rel::xcomp) continue;
    // "seemed to confirm" is the cue of what it confirms.
    const auto* entries = trees_.is_verb(c) ? entries_of(c) : lexicon_.adjectives(trees_.form(c));
    if (entries != nullptr) return false;
    Draft draft;
    draft.cue_word = verb;
    draft.cue = text_.verb_group(verb);
    draft.kind = CueKind::thought;
    add_subject(draft, verb);
    if (draft.content.empty()) return false;
    add_after(draft, verb, std::max(trees_[c].left, draft.cue.end), text_.phrase_end(verb, trees_[c].right));
    out_.push_back(std::move(draft));
    return true;
  }
  return false;
}

// The word beside the verb that makes the cue: particle, object, adjective; or the noun after a preposition.
std::uint32_t CueReader::governed(std::uint32_t verb, const CueEntry& entry) const {
  for (const std::uint32_t c : trees_.children(verb)) {
    if (c < verb) continue;
    if (trees_.form(c) == entry.second || trees_.lemma(c) == entry.second) return c;
    if (trees_[c].rel == Rel::obl && trees_.case_of(c) == entry.second) return trees_.child(c, Rel::case_);
  }
  return no_word;
}

// "continued to argue", "is likely to say"; "said in a statement".
void CueReader::extend_cue(Draft& draft, std::uint32_t verb) const {
  std::uint32_t v = verb;
  while (trees_[v].rel == Rel::xcomp && trees_[v].head < v && v - trees_[v].head <= longest_gap) {
    const std::uint32_t up = trees_[v].head;
    const bool adjective =
        trees_[up].upos == Upos::adj && (trees_.lemma(up) == "likely" || trees_.lemma(up) == "able");
    if (!adjective && !(trees_.is_verb(up) && lexicon_.raises(trees_.lemma(up)))) break;
    // "wanted him to say": another one speaks.
    if (trees_.has_child(up, Rel::obj)) break;
    draft.cue.first = text_.verb_group(up).first;
    v = up;
  }
  for (const std::uint32_t c : trees_.children(verb)) {
    if (trees_[c].rel != Rel::obl || trees_[c].left != draft.cue.end) continue;
    if (trees_.case_of(c) == "in" && lexicon_.is_medium(trees_.lemma(c)) && trees_[c].right <= c + 6) {
      std::uint32_t end = trees_[c].right;
      for (std::uint32_t w = c; w < end; ++w) {
        if (text_.is_mark(w)) end = w;
      }
      draft.cue.end = end;
    }
  }
}

bool CueReader::fill_content(Draft& draft, std::uint32_t verb, const CueEntry& entry,
                             std::uint32_t second) const {
  const auto take = [&](CueSlot slot, bool filled) {
    if (filled) draft.kind = entry.kind(slot);
    return filled;
  };
  const bool passive = text_.is_passive(verb);
  if (passive) return add_passive(draft, verb, entry);
  if (draft.source.empty()) return false;
  if (entry.has(CueSlot::quote)) {
    if (take(CueSlot::quote, add_around(draft, verb, entry))) return true;
  }
  if (entry.has(CueSlot::that) && take(CueSlot::that, add_clause(draft, verb, entry))) return true;
  if (entry.has(CueSlot::quote) && take(CueSlot::quote, add_quoted_after(draft, verb, entry))) return true;
  if (entry.has(CueSlot::name) && take(CueSlot::name, add_named(draft, verb))) return true;
  if (entry.has(CueSlot::wide) || entry.has(CueSlot::to)) {
    const CueSlot slot = entry.has(CueSlot::to) ? CueSlot::to : CueSlot::wide;
    if (take(slot, add_infinitive(draft, verb, entry))) return true;
  }
  if (entry.has(CueSlot::ing) && take(CueSlot::ing, add_gerund(draft, verb))) return true;
  if (!entry.prepositions.empty() && add_prepositional(draft, verb, entry, second)) return true;
  if (entry.has(CueSlot::that) && entry.kind(CueSlot::that) != CueKind::decree &&
      take(CueSlot::that, add_rest(draft, verb, entry)))
    return true;
  return entry.has(CueSlot::obj) && take(CueSlot::obj, add_object(draft, verb));
}

// Content behind the cue, cut where another reporting participle begins: "said he won, adding that ...".
void CueReader::add_after(Draft& draft, std::uint32_t verb, std::uint32_t first, std::uint32_t end) const {
  const WordRange sentence = text_.sentence_of(verb);
  end = std::min(end, sentence.end);
  for (std::uint32_t w = first + 1; w + 1 < end; ++w) {
    if (!text_.is(w, ",") || text_.quote_at(w) >= 0 || trees_.xpos(w + 1) != "VBG") continue;
    const auto* entries = lexicon_.verbs(trees_.lemma(w + 1));
    if (entries == nullptr || entries->front().kinds[0] != CueKind::speech) continue;
    if (entries->front().has(CueSlot::that) || entries->front().has(CueSlot::name)) {
      end = w;
      break;
    }
  }
  // "declined to answer but said ...": a finite verb is no conjunct of an infinitive.
  if (first < end && trees_.xpos(first) == "TO" && trees_[first].head != no_word) {
    for (const std::uint32_t c : trees_.children(trees_[first].head)) {
      if (c <= first || c >= end || trees_[c].rel != Rel::conj) continue;
      const std::string_view xpos = trees_.xpos(c);
      if (xpos == "VBD" || xpos == "VBZ") end = trees_[c].left;
    }
    while (end > first && (text_.is_mark(end - 1) || trees_.xpos(end - 1) == "CC")) --end;
  }
  const WordRange range = text_.trim({first, end});
  if (!range.empty()) draft.content.push_back(range);
}

void CueReader::add_subject(Draft& draft, std::uint32_t verb) const {
  const std::uint32_t subject = text_.subject_of(verb);
  if (subject == no_word || subject > verb) return;
  const WordRange range = text_.noun_phrase(subject, {draft.cue.first, draft.cue.end});
  if (!range.empty()) draft.content.push_back(range);
}

std::uint32_t CueReader::clause_of(std::uint32_t verb, bool addressed) const {
  for (const std::uint32_t c : trees_.children(verb)) {
    const TreeWord& word = trees_[c];
    if (word.rel == Rel::ccomp || (word.rel == Rel::csubj && c > verb)) return c;
    // Adverbial clauses that open with "that" or "whether" are contents as well.
    if (word.rel == Rel::advcl && c > verb) {
      const std::uint32_t mark = trees_.child(c, Rel::mark);
      if (mark != no_word && (text_.is(mark, "that") || text_.is(mark, "whether"))) return c;
    }
    // "told reporters she would": read as a relative clause of the one who is told.
    if (addressed && c > verb && (word.rel == Rel::obj || word.rel == Rel::iobj)) {
      for (const std::uint32_t d : trees_.children(c)) {
        if (d < c || (trees_[d].rel != Rel::acl && trees_[d].rel != Rel::ccomp)) continue;
        const std::uint32_t left = trees_[d].left;
        if (text_.is(left, "that") || text_.is(left, "how") || text_.is(left, "what") ||
            text_.is(left, "why"))
          return d;
        if (trees_[d].sub == SubRel::relcl && !text_.is(left, "who") && !text_.is(left, "which") &&
            !text_.is_mark(left))
          return d;
      }
    }
  }
  return no_word;
}

bool CueReader::add_clause(Draft& draft, std::uint32_t verb, const CueEntry& entry) const {
  const std::uint32_t clause = clause_of(verb, entry.has(CueSlot::addr) || entry.has(CueSlot::wide));
  if (clause == no_word) return false;
  const std::uint32_t left = trees_[clause].left;
  std::uint32_t right = trees_[clause].right;
  // "told her that it was fair but that closing it would be reckless", the second hung on the verb
  for (const std::uint32_t c : trees_.children(verb)) {
    if (trees_[c].rel != Rel::conj || trees_[c].left < right || trees_[c].left > right + 2) continue;
    const std::uint32_t mark = trees_.child(c, Rel::mark);
    if (mark != no_word && text_.is(mark, "that")) right = trees_[c].right;
  }
  if (clause < verb || left < draft.cue.first) {
    // "a move that, the mayor hopes, will help": the clause stands around the cue.
    const std::uint32_t edge =
        std::min(draft.cue.first, draft.source.empty() ? draft.cue.first : draft.source.first);
    const WordRange before = text_.trim({left, edge});
    if (!before.empty() && left < edge) draft.content.push_back(before);
    if (right > draft.cue.end && clause > verb) add_after(draft, verb, draft.cue.end, right);
    return !draft.content.empty();
  }
  std::uint32_t first = std::max({left, draft.cue.end, draft.source.first > verb ? draft.source.end : 0U});
  if (first >= right) return false;
  // "said the plan put forward by Holt is bad": the clause's subject was read as one of the cue.
  for (const std::uint32_t c : trees_.children(verb)) {
    if (c > draft.cue.end && c < first && trees_[c].rel == Rel::nsubj && c != draft.speaker)
      first = std::max(draft.cue.end, trees_[c].left);
  }
  add_after(draft, verb, first, text_.phrase_end(verb, right));
  return !draft.content.empty();
}

std::uint32_t CueReader::infinitive_of(std::uint32_t verb) const {
  for (const std::uint32_t c : trees_.children(verb)) {
    if (c < verb) continue;
    const TreeWord& word = trees_[c];
    if (word.rel != Rel::xcomp && word.rel != Rel::ccomp && word.rel != Rel::advcl) continue;
    if (word.rel == Rel::xcomp && trees_.xpos(c) == "VB") return c;
    const std::uint32_t mark = trees_.child(c, Rel::mark);
    if (mark != no_word && text_.is(mark, "to") && trees_.xpos(mark) == "TO") return c;
  }
  return no_word;
}

bool CueReader::add_infinitive(Draft& draft, std::uint32_t verb, const CueEntry& entry) const {
  const std::uint32_t clause = infinitive_of(verb);
  if (clause == no_word) return false;
  std::uint32_t first = trees_[clause].left;
  std::uint32_t object = trees_.child(verb, Rel::obj);
  if (object == no_word) object = trees_.child(verb, Rel::iobj);
  if (object != no_word && object > verb) {
    if (!entry.has(CueSlot::wide)) return false;
    if (!entry.has(CueSlot::addr)) first = std::min(first, trees_[object].left);
  } else if (first > draft.cue.end + longest_gap && !entry.has(CueSlot::wide)) {
    return false;
  }
  add_after(draft, verb, std::max(first, draft.cue.end), text_.phrase_end(verb, trees_[clause].right));
  return !draft.content.empty();
}

bool CueReader::add_gerund(Draft& draft, std::uint32_t verb) const {
  for (const std::uint32_t c : trees_.children(verb)) {
    if (c < verb || (trees_[c].rel != Rel::xcomp && trees_[c].rel != Rel::ccomp)) continue;
    if (trees_.xpos(c) != "VBG") continue;
    add_after(draft, verb, std::max(trees_[c].left, draft.cue.end), text_.phrase_end(verb, trees_[c].right));
    return !draft.content.empty();
  }
  return false;
}

// "called it a disgrace", "described the toll as unjust"; "what he called a disgrace".
bool CueReader::add_named(Draft& draft, std::uint32_t verb) const {
  const std::uint32_t object = trees_.child(verb, Rel::obj);
  if (object == no_word) {
    // "called the toll 'unjust'": the object was read as part of the name.
    const std::uint32_t end = text_.phrase_end(verb, draft.cue.end);
    const std::string_view opener = trees_.xpos(draft.cue.end < text_.size() ? draft.cue.end : verb);
    if (end < draft.cue.end + 2 || opener == "IN" || opener == "TO" || opener == "RB") return false;
    add_after(draft, verb, draft.cue.end, end);
    return !draft.content.empty();
  }
  if (object < verb) {
    const std::uint32_t end = text_.phrase_end(verb, draft.cue.end);
    if (end == draft.cue.end) return false;
    if (!text_.is(object, "what")) draft.content.push_back({object, object + 1});
    add_after(draft, verb, draft.cue.end, end);
    return true;
  }
  const std::uint32_t end = text_.phrase_end(verb, trees_[object].right);
  const bool quoted = text_.opens_quote(std::min(end, text_.size() - 1));
  if (end <= trees_[object].right && !quoted && !trees_.has_child(object, Rel::appos)) {
    // The name was read into the object: "called Holt a liar" as one noun phrase.
    if (trees_[object].right - trees_[object].left < 3) return false;
  }
  add_after(draft, verb, std::max(trees_[object].left, draft.cue.end), end);
  return !draft.content.empty();
}

bool CueReader::add_object(Draft& draft, std::uint32_t verb) const {
  const std::uint32_t object = trees_.child(verb, Rel::obj);
  // "the toll that she opposed", "a toll she opposed"
  const TreeWord& word = trees_[verb];
  if (word.rel == Rel::acl && word.sub == SubRel::relcl && draft.source.end <= verb &&
      draft.source.first > word.head) {
    if (object != no_word && object < draft.source.first) {
      draft.content.push_back({object, object + 1});
      return true;
    }
    if (object == no_word) {
      const WordRange phrase{trees_[word.head].left, word.head + 1};
      if (trees_.is_nominal(word.head)) draft.content.push_back(phrase);
      return !draft.content.empty();
    }
  }
  if (object == no_word || object < draft.cue.end) return false;
  add_after(draft, verb, std::max(trees_[object].left, draft.cue.end),
            text_.phrase_end(verb, trees_[object].right));
  return !draft.content.empty();
}

bool CueReader::add_prepositional(Draft& draft, std::uint32_t verb, const CueEntry& entry,
                                  std::uint32_t second) const {
  // "take issue with": the preposition hangs on the noun or on the verb.
  for (const std::uint32_t above : {verb, second}) {
    if (above == no_word) continue;
    for (const std::uint32_t c : trees_.children(above)) {
      const TreeWord& word = trees_[c];
      if (c < verb) continue;
      const bool fits =
          word.rel == Rel::obl || word.rel == Rel::nmod || word.rel == Rel::advcl || word.rel == Rel::acl;
      if (!fits) continue;
      std::uint32_t mark = trees_.child(c, Rel::case_);
      if (mark == no_word) mark = trees_.child(c, Rel::mark);
      if (mark == no_word || mark < draft.cue.end) continue;
      const auto fitting = std::find_if(entry.prepositions.begin(), entry.prepositions.end(),
                                        [&](const auto& p) { return text_.is(mark, p.word); });
      if (fitting == entry.prepositions.end()) continue;
      draft.kind = fitting->kind;
      if (mark <= draft.cue.end + 3) draft.cue.end = mark + 1;
      add_after(draft, verb, mark + 1, text_.phrase_end(verb, std::max(word.right, mark + 2)));
      return !draft.content.empty();
    }
  }
  return false;
}

// "was told that", "is expected to rise", "was criticised by X for lying", "it is believed that".
bool CueReader::add_passive(Draft& draft, std::uint32_t verb, const CueEntry& entry) const {
  const bool clausal = entry.has(CueSlot::that) || entry.has(CueSlot::addr);
  if (clausal) {
    const std::uint32_t clause = clause_of(verb, false);
    if (clause != no_word && clause > verb) {
      const std::uint32_t subject = text_.subject_of(verb);
      const std::uint32_t it = trees_.child(verb, Rel::expl);
      const std::uint32_t before = it != no_word ? it : subject;
      if (before != no_word && text_.is(before, "it") && before + 3 >= draft.cue.first && before < verb)
        draft.cue.first = before;
      draft.kind = entry.kind(CueSlot::that);
      add_after(draft, verb, std::max(trees_[clause].left, draft.cue.end),
                text_.phrase_end(verb, trees_[clause].right));
      return !draft.content.empty();
    }
  }
  // "asked about the toll": nobody is named who asked.
  if (trees_[verb].rel == Rel::advcl || trees_.lemma(verb) == "ask") {
    if (!entry.prepositions.empty() && add_prepositional(draft, verb, entry, no_word)) return true;
  }
  const bool infinitive = entry.has(CueSlot::to) || entry.has(CueSlot::wide) || entry.has(CueSlot::that);
  if (infinitive && trees_[verb].rel != Rel::advcl) {
    const std::uint32_t clause = infinitive_of(verb);
    if (clause != no_word) {
      draft.kind = entry.kind(entry.has(CueSlot::wide) ? CueSlot::wide : CueSlot::to);
      add_subject(draft, verb);
      add_after(draft, verb, std::max(trees_[clause].left, draft.cue.end),
                text_.phrase_end(verb, trees_[clause].right));
      return !draft.content.empty();
    }
  }
  if (!(entry.has(CueSlot::obj) || entry.has(CueSlot::name))) return false;
  if (draft.source.empty()) {
    // "was accused of lying", "has been criticised for it": for what says who did it, not who says so.
    for (const std::uint32_t c : trees_.children(verb)) {
      if (c < verb || (trees_[c].rel != Rel::obl && trees_[c].rel != Rel::advcl)) continue;
      std::uint32_t mark = trees_.child(c, Rel::case_);
      if (mark == no_word) mark = trees_.child(c, Rel::mark);
      if (mark == no_word || mark != draft.cue.end || !(text_.is(mark, "of") || text_.is(mark, "for")))
        continue;
      draft.kind = entry.kind(entry.has(CueSlot::obj) ? CueSlot::obj : CueSlot::name);
      if (draft.kind != CueKind::speech) return false;
      add_subject(draft, verb);
      if (draft.content.empty()) return false;
      add_after(draft, verb, mark, text_.phrase_end(verb, trees_[c].right));
      return true;
    }
    return false;
  }
  draft.kind = entry.kind(entry.has(CueSlot::obj) ? CueSlot::obj : CueSlot::name);
  add_subject(draft, verb);
  const std::uint32_t agent_end = trees_[draft.speaker].right;
  const std::uint32_t end = text_.phrase_end(verb, agent_end);
  if (end > agent_end) add_after(draft, verb, agent_end, end);
  return !draft.content.empty();
}

}  // namespace standpoint
