// Cue nouns and adjectives, "according to", polls and reports; verbs that were tagged as nouns.

#include "extraction/attribution/attribution_cues.hpp"

#include <algorithm>

namespace standpoint {
namespace {

bool is_lending(std::string_view lemma) {
  return lemma == "have" || lemma == "make" || lemma == "express" || lemma == "voice" || lemma == "give" ||
         lemma == "issue" || lemma == "share" || lemma == "hold" || lemma == "raise" || lemma == "offer" ||
         lemma == "repeat" || lemma == "reiterate" || lemma == "announce" || lemma == "take" ||
         lemma == "deliver" || lemma == "launch" || lemma == "send" || lemma == "declare" ||
         lemma == "reject" || lemma == "accept";
}

}  // namespace

// "Holt's claim that", "a demand by Holt for", "Holt made the claim that", "her opposition to".
void CueReader::read_noun(std::uint32_t noun) {
  if (lexicon_.reports(trees_.lemma(noun))) read_report(noun);
  const auto* entries = lexicon_.nouns(trees_.lemma(noun));
  if (entries == nullptr) return;
  Draft draft;
  draft.cue_word = noun;
  draft.cue = {noun, noun + 1};
  const std::uint32_t possessor = trees_.child(noun, Rel::nmod, SubRel::poss);
  if (possessor != no_word && possessor < noun) {
    draft.speaker = possessor;
    draft.source = {trees_[possessor].left, possessor + 1};
    const std::uint32_t mark = trees_.child(possessor, Rel::case_);
    draft.source.end = mark != no_word ? mark : possessor + 1;
    draft.cue.first = std::max(draft.source.end, mark != no_word ? mark : possessor + 1);
  } else {
    const std::uint32_t verb = trees_[noun].head;
    const bool received =
        trees_[noun].rel == Rel::obj && verb < noun && lexicon_.receives(trees_.lemma(verb));
    for (const std::uint32_t above : {noun, received ? verb : no_word}) {
      if (above == no_word || !draft.source.empty()) continue;
      for (const std::uint32_t c : trees_.children(above)) {
        if (c < noun || (trees_[c].rel != Rel::nmod && trees_[c].rel != Rel::obl)) continue;
        const std::string preposition = trees_.case_of(c);
        if (preposition != "by" && preposition != "from" && preposition != "among") continue;
        draft.speaker = c;
        draft.source = text_.noun_phrase(c, draft.cue);
        break;
      }
    }
    if (draft.source.empty() && trees_[noun].rel == Rel::obj && verb != no_word && verb < noun &&
        is_lending(trees_.lemma(verb)) && !text_.is_passive(verb)) {
      draft.cue.first = text_.verb_group(verb).first;
      draft.cue_word = verb;
      const std::uint32_t subject = text_.subject_of(verb);
      if (subject != no_word && subject < verb) {
        draft.speaker = subject;
        draft.source = text_.noun_phrase(subject, draft.cue);
      }
    }
  }
  if (draft.source.empty()) return;
  // "the plan drew criticism from Holt"
  const std::uint32_t verb = trees_[noun].head;
  if (trees_[noun].rel == Rel::obj && draft.speaker > noun && verb < noun &&
      lexicon_.receives(trees_.lemma(verb)) && !text_.is_passive(verb)) {
    const std::uint32_t subject = text_.subject_of(verb);
    if (subject == no_word || subject > verb) return;
    draft.cue.first = text_.verb_group(verb).first;
    draft.kind = CueKind::attitude;
    draft.content.push_back(text_.noun_phrase(subject, draft.cue));
    out_.push_back(std::move(draft));
    return;
  }
  if (!add_noun_content(draft, noun, entries->front())) return;
  out_.push_back(std::move(draft));
}

bool CueReader::add_noun_content(Draft& draft, std::uint32_t noun, const CueEntry& entry) const {
  for (const std::uint32_t c : trees_.children(noun)) {
    const TreeWord& word = trees_[c];
    if (c < noun || c == draft.speaker) continue;
    if (word.rel == Rel::acl || word.rel == Rel::ccomp) {
      const std::uint32_t mark = trees_.child(c, Rel::mark);
      if (mark == no_word && !text_.is(word.left, "that")) continue;
      const bool infinitive = mark != no_word && text_.is(mark, "to");
      const bool clause = text_.is(word.left, "that") || (mark != no_word && text_.is(mark, "that"));
      const bool fits = (infinitive && entry.has(CueSlot::to)) || (clause && entry.has(CueSlot::that));
      if (fits) {
        draft.kind = entry.kind(clause ? CueSlot::that : CueSlot::to);
        draft.content.push_back(text_.trim({std::max(word.left, draft.cue.end), word.right}));
        return !draft.content.back().empty();
      }
    }
    std::uint32_t mark = trees_.child(c, Rel::case_);
    if (mark == no_word) mark = trees_.child(c, Rel::mark);
    if (mark == no_word || mark < noun) continue;
    const auto fitting = std::find_if(entry.prepositions.begin(), entry.prepositions.end(),
                                      [&](const auto& p) { return text_.is(mark, p.word); });
    if (fitting == entry.prepositions.end()) continue;
    draft.kind = fitting->kind;
    if (mark == draft.cue.end) draft.cue.end = mark + 1;
    draft.content.push_back(text_.trim({mark + 1, std::max(word.right, mark + 2)}));
    return !draft.content.back().empty();
  }
  return false;
}

// "is confident that", "was opposed to", "is not clear whether".
bool CueReader::read_adjective(std::uint32_t adjective) {
  const auto* entries = lexicon_.adjectives(trees_.form(adjective));
  if (entries == nullptr) return false;
  const CueEntry& entry = entries->front();
  Draft draft;
  draft.cue_word = adjective;
  draft.cue = text_.verb_group(adjective);
  const TreeWord& word = trees_[adjective];
  if (word.rel == Rel::xcomp && word.head != no_word && word.head < adjective)
    draft.cue.first = std::min(draft.cue.first, text_.verb_group(word.head).first);
  const bool predicate = draft.cue.first < adjective;
  const std::uint32_t subject = text_.subject_of(adjective);
  if (!predicate && word.rel != Rel::acl && word.rel != Rel::conj && word.rel != Rel::amod) return false;
  std::uint32_t it = trees_.child(adjective, Rel::expl);
  if (it == no_word && subject != no_word && text_.is(subject, "it")) it = subject;
  if (it != no_word && it < adjective) {
    draft.cue.first = std::min(draft.cue.first, it);
  } else if (subject != no_word && subject < adjective) {
    draft.speaker = subject;
    draft.source = text_.noun_phrase(subject, draft.cue);
  } else {
    return false;
  }
  for (const std::uint32_t c : trees_.children(adjective)) {
    if (c < adjective) continue;
    const Rel rel = trees_[c].rel;
    const std::uint32_t left = trees_[c].left;
    if (rel == Rel::ccomp || rel == Rel::csubj || rel == Rel::xcomp || rel == Rel::advcl) {
      const std::uint32_t mark = trees_.child(c, Rel::mark);
      const bool infinitive = mark != no_word && text_.is(mark, "to");
      const bool that =
          (rel == Rel::ccomp || rel == Rel::csubj || (mark != no_word && text_.is(mark, "that"))) &&
          !infinitive;
      if ((infinitive && entry.has(CueSlot::to)) || (that && entry.has(CueSlot::that))) {
        draft.kind = entry.kind(infinitive ? CueSlot::to : CueSlot::that);
        add_after(draft, adjective, std::max(left, draft.cue.end),
                  text_.phrase_end(adjective, trees_[c].right));
        break;
      }
    }
    std::uint32_t mark = trees_.child(c, Rel::case_);
    if (mark == no_word) mark = trees_.child(c, Rel::mark);
    if (mark == no_word || it != no_word) continue;
    const auto fitting = std::find_if(entry.prepositions.begin(), entry.prepositions.end(),
                                      [&](const auto& p) { return text_.is(mark, p.word); });
    if (fitting == entry.prepositions.end()) continue;
    draft.kind = fitting->kind;
    if (mark <= draft.cue.end + 1) draft.cue.end = mark + 1;
    add_after(draft, adjective, mark + 1, text_.phrase_end(adjective, std::max(trees_[c].right, mark + 2)));
    break;
  }
  if (draft.content.empty()) return false;
  out_.push_back(std::move(draft));
  return true;
}

void CueReader::read_according(std::uint32_t word) {
  const std::uint32_t head = trees_[word].head;
  if (head == no_word || head < word) return;
  Draft draft;
  draft.cue_word = word;
  draft.cue = {word, word + 1};
  if (word + 1 < text_.size() && text_.is(word + 1, "to")) ++draft.cue.end;
  draft.speaker = head;
  draft.source = text_.noun_phrase(head, draft.cue);
  draft.speaks = true;
  // "According to the report, the mayor and her aides knew": the list was read into the phrase.
  if (draft.cue.first == text_.sentence_of(word).first && !text_.is(draft.source.end, ",")) {
    for (std::uint32_t w = head; w < draft.source.end; ++w) {
      if (text_.is(w, ",")) draft.source.end = w;
    }
  }
  add_rest_of_clause(draft, word, {draft.cue.first, draft.source.end});
  if (!draft.content.empty() && !draft.source.empty()) out_.push_back(std::move(draft));
}

// "In a poll on Monday, 40 per cent said ..."; only where it opens its sentence.
void CueReader::read_report(std::uint32_t noun) {
  const std::uint32_t preposition = trees_.child(noun, Rel::case_);
  if (preposition == no_word || !text_.is(preposition, "in")) return;
  if (preposition != text_.sentence_of(noun).first) return;
  if (trees_.lemma(noun) != "poll" && trees_.lemma(noun) != "survey") return;
  Draft draft;
  draft.cue_word = preposition;
  draft.cue = {preposition, preposition + 1};
  draft.speaker = noun;
  draft.kind = CueKind::finding;
  draft.source = text_.noun_phrase(noun, draft.cue);
  add_rest_of_clause(draft, preposition, {draft.cue.first, draft.source.end});
  if (!draft.content.empty() && !draft.source.empty()) out_.push_back(std::move(draft));
}

// The sentence without a phrase that says who claims it. In front of a comma it may only cover its own
// clause.
void CueReader::add_rest_of_clause(Draft& draft, std::uint32_t word, WordRange phrase) const {
  const WordRange sentence = text_.sentence_of(word);
  std::uint32_t first = sentence.first;
  std::uint32_t end = sentence.end;
  for (std::uint32_t w = phrase.first; w > sentence.first; --w) {
    if (text_.is(w - 1, ";") && text_.quote_at(w - 1) < 0) {
      first = w;
      break;
    }
  }
  for (std::uint32_t w = phrase.end; w < sentence.end; ++w) {
    if (text_.is(w, ";") && text_.quote_at(w) < 0) {
      end = w;
      break;
    }
  }
  if (phrase.first > 0 && phrase.first == sentence.first && text_.closes_quote(phrase.first - 1))
    first = text_.quotes()[static_cast<std::size_t>(text_.quote_at(phrase.first - 1))].range.first;
  const WordRange before = text_.trim({first, phrase.first});
  WordRange after{phrase.end, end};
  const bool opens = before.end < before.first + 3;
  if (!before.empty()) draft.content.push_back(before);
  if (!after.empty() && (opens || text_.is(after.first, ",") || text_.is_dash(after.first))) {
    const std::uint32_t next = after.first + 1;
    const bool goes_on = next < end && (opens || !(trees_.xpos(next) == "CC" || trees_.xpos(next) == "VBG" ||
                                                   trees_.xpos(next).starts_with('W')));
    after = text_.trim(after);
    if (goes_on && !after.empty() && (opens || text_.opens_quote(next))) draft.content.push_back(after);
  }
}

// "..., the mayor notes.": read as a noun, but it stands where the verb of a quotation stands.
bool CueReader::closes_quoted_clause(std::uint32_t noun) const {
  constexpr std::uint32_t longest = 12;
  if (trees_.xpos(noun) != "NNS" || noun + 1 >= text_.size()) return false;
  if (!text_.is_mark(noun + 1) && trees_[noun + 1].upos != Upos::adv) return false;
  const auto* entries = lexicon_.verbs(trees_.lemma(noun));
  if (entries == nullptr || !entries->front().has(CueSlot::quote)) return false;
  for (std::uint32_t w = noun; w > 0 && noun - w < longest; --w) {
    if (text_.closes_quote(w - 1)) return w < noun;
    if (trees_.is_verb(w - 1) || text_.quote_at(w - 1) >= 0) return false;
  }
  return false;
}

// "Exit polling shows he won": verb and subject read as one noun.
bool CueReader::is_hidden_verb(std::uint32_t noun) const {
  if (trees_.xpos(noun) != "NNS" || noun + 2 >= text_.sentence_of(noun).end) return false;
  if (trees_[noun].left == noun || !trees_.is_nominal(noun - 1)) return false;
  const auto* entries = lexicon_.verbs(trees_.lemma(noun));
  if (entries == nullptr || !entries->front().has(CueSlot::that)) return false;
  const TreeWord& word = trees_[noun];
  for (const std::uint32_t c : trees_.children(noun)) {
    if (c < noun || trees_[c].rel != Rel::acl) continue;
    const std::string_view opener = trees_.xpos(trees_[c].left);
    if (word.rel == Rel::root && (opener == "PRP" || opener.starts_with("NN") || opener == "DT")) return true;
  }
  if (word.rel != Rel::nsubj || word.head == no_word) return false;
  for (const std::uint32_t c : trees_.children(word.head)) {
    if (c > noun && trees_[c].left == noun + 1 && trees_[c].rel == Rel::nsubj) return true;
  }
  return false;
}

void CueReader::read_hidden_verb(std::uint32_t noun) {
  Draft draft;
  draft.cue_word = noun;
  draft.cue = {noun, noun + 1};
  draft.kind = lexicon_.verbs(trees_.lemma(noun))->front().kind(CueSlot::that);
  draft.source = text_.trim({std::max(trees_[noun].left, text_.sentence_of(noun).first), noun});
  draft.speaker = noun - 1;
  add_after(draft, noun, noun + 1, text_.sentence_of(noun).end);
  if (!draft.source.empty() && !draft.content.empty()) out_.push_back(std::move(draft));
}

}  // namespace standpoint
