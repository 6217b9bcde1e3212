// Who a cue belongs to: by the tree, and by the surface where marks mislead the tree.

#include "extraction/attribution/attribution_cues.hpp"

#include <algorithm>

namespace standpoint {

// The subject; for a participle after a comma, the nearest clause above whose subject can speak.
std::uint32_t CueReader::speaking_subject(std::uint32_t verb) const {
  const std::uint32_t nearest = text_.subject_of(verb);
  const TreeWord& word = trees_[verb];
  const bool set_off = trees_.xpos(verb) == "VBG" && word.rel == Rel::advcl && word.left > 0 &&
                       (text_.is(word.left, ",") || text_.is(word.left - 1, ","));
  if (!set_off || nearest == no_word || nearest > verb) return nearest;
  const auto can_speak = [&](std::uint32_t subject) {
    static const WordSet persons("he she they we i you who");
    if (persons.contains(trees_.form(subject)) || trees_[subject].name == 1 || trees_[subject].name == 2)
      return true;
    const LocalMention* mention = text_.view.mention(text_.token_of(subject));
    return mention != nullptr && text_.view.can_act(*mention);
  };
  std::uint32_t subject = nearest, v = word.head;
  for (int steps = 0; v != no_word && steps < 6; ++steps) {
    if (can_speak(subject)) return subject;
    v = trees_[v].head;
    if (v == no_word) break;
    if (!trees_.is_verb(v)) continue;
    const std::uint32_t next = text_.subject_of(v);
    if (next != no_word && next < verb) subject = next;
  }
  return can_speak(subject) ? subject : nearest;
}

void CueReader::find_source(Draft& draft, std::uint32_t verb) const {
  const bool passive = text_.is_passive(verb);
  std::uint32_t head = passive ? text_.agent_of(verb) : speaking_subject(verb);
  if (head == no_word) return;
  const std::uint32_t body = text_.body_of(trees_[verb].sentence);
  if (head < body && body < draft.cue.first) {
    head = text_.topmost_nominal({body, draft.cue.first});
    if (head == no_word) return;
  }
  if (trees_[head].rel == Rel::expl && !text_.is(head, "it")) return;
  // "issued a statement saying": who issued it speaks.
  if (!passive && trees_[verb].rel == Rel::acl && trees_[head].rel == Rel::obj && head < verb &&
      head + 4 > verb && lexicon_.is_medium(trees_.lemma(head))) {
    const std::uint32_t issue = trees_[head].head;
    const std::uint32_t subject = text_.subject_of(issue);
    if (subject != no_word && subject < issue && issue + 8 > verb) {
      head = subject;
      draft.cue.first = text_.verb_group(issue).first;
    }
  }
  draft.speaker = head;
  draft.source = text_.noun_phrase(head, draft.cue);
  // "A Holt ally said", with the noun hung on the verb.
  while (!draft.source.empty() && draft.source.end < draft.cue.first && head < verb &&
         trees_.xpos(draft.source.end).starts_with("NN"))
    draft.speaker = draft.source.end++;
  if (passive) {
    while (!draft.source.empty() && trees_[draft.source.first].rel == Rel::case_) ++draft.source.first;
  }
}

// A subject that the tree lost: the words between a mark and a finite verb.
void CueReader::find_lost_source(Draft& draft, std::uint32_t verb) const {
  const std::string_view tense = trees_.xpos(draft.cue.first);
  if (tense != "VBD" && tense != "VBZ" && tense != "VBP" && tense != "MD") return;
  if (trees_[verb].rel == Rel::conj || trees_[verb].rel == Rel::acl) return;
  std::uint32_t first = draft.cue.first;
  const std::uint32_t begin = text_.body_of(trees_[verb].sentence);
  while (first > begin && !text_.is_mark(first - 1) && text_.quote_at(first - 1) < 0 &&
         trees_.xpos(first - 1) != "CC")
    --first;
  for (std::uint32_t w = first; w < draft.cue.first; ++w) {
    if (trees_.is_verb(w) || trees_[w].upos == Upos::aux || trees_[w].upos == Upos::sconj) return;
  }
  if (first == draft.cue.first || !trees_.is_nominal(draft.cue.first - 1) || trees_.xpos(first) == "IN")
    return;
  const std::uint32_t head = text_.topmost_nominal({first, draft.cue.first});
  if (head == no_word) return;
  draft.speaker = head;
  draft.source = {first, draft.cue.first};
}

// Beside a quotation that has just closed, the speaker is what stands between it and the cue, or right behind
// the cue: trees often hang that phrase on a word of the quotation.
void CueReader::find_source_beside_quote(Draft& draft, std::uint32_t verb) const {
  constexpr std::uint32_t longest_phrase = 40;
  if (text_.quote_at(verb) >= 0 || text_.is_passive(verb) || trees_.xpos(verb) == "VBG") return;
  const WordRange sentence = text_.sentence_of(verb);
  std::uint32_t before = draft.cue.first;
  bool has_verb = false;
  while (before > 0 && draft.cue.first - before < longest_phrase) {
    const std::uint32_t w = before - 1;
    if (text_.closes_quote(w)) break;
    if (w < sentence.first || text_.quote_at(w) >= 0 || text_.is(w, ":") || text_.is(w, ";")) return;
    has_verb = has_verb || (trees_.is_verb(w) && trees_[w].rel != Rel::acl && trees_[w].rel != Rel::amod);
    --before;
  }
  if (before == 0 || !text_.closes_quote(before - 1)) return;
  if (text_.paragraph_of(before - 1) != text_.paragraph_of(verb)) return;
  const QuoteRun& run = text_.quotes()[static_cast<std::size_t>(text_.quote_at(before - 1))].run;
  if (!run.is_speech()) return;
  WordRange between = text_.trim({before, draft.cue.first});
  if (!between.empty()) {
    if (has_verb || (draft.speaker != no_word && between.contains(draft.speaker))) return;
    const std::uint32_t head = text_.topmost_nominal(between);
    if (head == no_word || trees_[head].rel == Rel::obl) return;
    draft.speaker = head;
    draft.source = between;
    if (draft.source.end < draft.cue.first && text_.is(draft.source.end, ",")) ++draft.source.end;
    return;
  }
  // Inverted: "said the mayor, Ida Holt".
  if (draft.speaker != no_word && draft.speaker >= draft.cue.end) return;
  std::uint32_t head = draft.cue.end;
  while (head < sentence.end && !trees_.is_nominal(head) && !text_.is_mark(head) &&
         trees_[head].upos != Upos::adp && head < draft.cue.end + 8)
    ++head;
  if (head >= sentence.end || !trees_.is_nominal(head)) return;
  while (trees_[head].head != no_word && trees_[head].head >= draft.cue.end &&
         trees_[head].head < sentence.end && trees_.is_nominal(trees_[head].head) &&
         trees_[head].rel != Rel::obl)
    head = trees_[head].head;
  draft.speaker = head;
  draft.source = text_.noun_phrase(head, draft.cue);
  draft.source.first = std::min(draft.source.first, draft.cue.end);
}

// "the toll, critics of the mayor said, is high": where the tree hangs "critics" elsewhere.
void CueReader::find_source_between_marks(Draft& draft, std::uint32_t verb, const CueEntry& entry) const {
  if (text_.is_passive(verb) || trees_.xpos(verb) == "VBG" || trees_.xpos(verb) == "VBN") return;
  const WordRange sentence = text_.sentence_of(verb);
  const std::uint32_t stop = adjuncts_end(verb, draft.cue.end, entry);
  if (stop < sentence.end && !text_.is(stop, ",") && !text_.ends_sentence(stop)) return;
  std::uint32_t first = draft.cue.first;
  while (first > sentence.first && !text_.is_mark(first - 1)) --first;
  if (first == sentence.first || first == draft.cue.first || !text_.is(first - 1, ",")) return;
  if (text_.is(first, "as")) ++first;
  const WordRange between{first, draft.cue.first};
  if (between.empty() || (draft.speaker != no_word && between.contains(draft.speaker))) return;
  const std::string_view opener = trees_.xpos(first);
  if (opener == "IN" || opener == "CC" || opener == "TO" || opener.starts_with("VB") ||
      opener.starts_with("RB") || opener.starts_with('W'))
    return;
  for (std::uint32_t w = between.first; w < between.end; ++w) {
    if (trees_.is_verb(w) || text_.quote_at(w) >= 0) return;
  }
  const std::uint32_t head = text_.topmost_nominal(between);
  if (head == no_word) return;
  draft.speaker = head;
  draft.source = between;
}

}  // namespace standpoint
