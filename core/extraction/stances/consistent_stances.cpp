// One position per actor and object: where a speaker whose position is known speaks of the same thing again
// and judges in the same way, he says it again.

#include "extraction/stances/stance_reader.hpp"
#include "knowledge/human_nouns.hpp"

#include <algorithm>
#include <cmath>

namespace standpoint {
namespace {

constexpr double known_from = 0.55;         // confidence of the best proposal
constexpr double least_word = 0.25;         // of judging words that agree
constexpr double firm_word = 0.45;          // where "it" must stand for the thing
constexpr std::uint32_t pronoun_reach = 2;  // sentences from the matter to "it"
constexpr int deepest_clause = 60;          // words
constexpr double sentence_word = 0.5;       // of all judging words of a sentence

}  // namespace

StanceReader::KnownStances StanceReader::known_stances(bool with_consequences) const {
  KnownStances known;
  for (const Proposal& p : proposals_) {
    if (!with_consequences && p.rule.starts_with("consequence")) continue;
    ObjectKey key;
    if (p.target) {
      key = {p.target->entity, {}};
    } else if (p.issue && !says_nothing(p.issue->label)) {
      key = {0, label_head(p.issue->label)};
      if (key.second.empty()) continue;
    } else {
      continue;
    }
    KnownStance& entry = known[{p.actor.entity, key}];
    entry.sentences.insert(static_cast<std::uint32_t>(p.sentence));
    const int sign = p.stance == Stance::support ? 1 : p.stance == Stance::oppose ? -1 : 0;
    if (sign == 0 || (entry.sign != 0 && entry.sign != sign)) entry.torn = true;
    // Deeds and what is only passed on do not make anybody's position sure.
    if (p.deed || p.turns > 1) continue;
    if (p.confidence <= entry.confidence && entry.sign != 0) continue;
    entry.sign = sign;
    entry.confidence = p.confidence;
    if (p.issue) entry.label = p.issue->label;
  }
  return known;
}

void StanceReader::read_consistent() {
  // Who announces his own plan says what it will cost.
  known_ = known_stances(false);
  std::erase_if(proposals_,
                [&](const Proposal& p) { return p.rule.starts_with("consequence") && is_contradicted(p); });
  KnownStances known = known_stances(true);
  for (std::uint32_t w = 0; w < t_.size(); ++w) {
    if (t_.is_verb(w)) act_again(w, known);
  }
  for (const SpokenPart& part : spoken_) {
    if (!part.speaker || is_silence(part) || sign_of_content(part) != 1) continue;
    if (part.kind != CueKind::speech && part.kind != CueKind::thought) continue;
    for (const TokenRange& piece : part.content.pieces) {
      const std::uint32_t end = view_.token(piece.end - 1).end_word;
      for (std::uint32_t w = view_.token(piece.first).first_word; w < end; ++w) {
        if (!t_.is_nominal(w) || actors_.speech_at(w) != &part) continue;
        read_again(part, w, known);
      }
    }
  }
}

// "Holt then circulated an unflattering photograph of Reyes": what somebody does whose position is known,
// told in words that judge in the same way.
void StanceReader::act_again(std::uint32_t verb, KnownStances& known) {
  if (!is_held(verb) || syntax_.is_negated(verb) || syntax_.is_hypothetical(verb) || syntax_.is_passive(verb))
    return;
  const std::uint32_t subject = t_.child(verb, Rel::nsubj);
  if (subject == no_word) return;
  const auto holders = actors_.find_all(syntax_.subjects(verb));
  if (holders.empty()) return;
  double good = 0, bad = 0;
  add_tones(verb, verb, good, bad);
  const int sign = good >= least_word && bad > -0.15 ? 1 : bad <= -least_word && good < 0.15 ? -1 : 0;
  if (sign == 0) return;
  Reason reason = reason_at(verb, "tone+acts-again", sign < 0 ? "criticise" : "praise", 0.5, 0.5);
  sentence_ = t_[verb].sentence;
  for (std::uint32_t w = verb + 1; w < t_[verb].right; ++w) {
    if (!t_.is_nominal(w) || t_[w].upos == Upos::pron || actors_.speech_at(w) != actors_.speech_at(verb))
      continue;
    std::uint32_t up = w;
    bool inside = true;
    for (int depth = 0; depth < 4 && up != verb && up != no_word; ++depth, up = t_[up].head) {
      const Rel rel = t_[up].rel;
      inside = inside && (rel == Rel::obj || rel == Rel::obl || rel == Rel::nmod || rel == Rel::compound ||
                          rel == Rel::conj || rel == Rel::iobj);
    }
    if (up != verb || !inside) continue;
    for (const ActorPlace& holder : holders) say_again({holder}, w, sign, reason, known);
  }
}

// Once more for or against what a noun names, where that is the known position on it.
void StanceReader::say_again(const std::vector<ActorPlace>& holders, std::uint32_t w, int sign,
                             const Reason& reason, KnownStances& known) {
  const std::uint32_t s = t_[w].sentence;
  const std::size_t who = holders.front().entity;
  const auto look_up = [&](ObjectKey key) -> KnownStance* {
    const auto found = known.find({who, std::move(key)});
    if (found == known.end()) return nullptr;
    KnownStance& entry = found->second;
    return entry.torn || entry.sentences.contains(s) || entry.sign != sign || entry.confidence < known_from
               ? nullptr
               : &entry;
  };
  const auto actors = actors_.find(w);
  for (const ActorPlace& actor : actors) {
    KnownStance* entry = look_up({actor.entity, {}});
    if (entry == nullptr || actor.entity == who) continue;
    entry->sentences.insert(s);
    emit_target(holders, actor, sign, reason);
  }
  // "a recording device" is no word on the recording.
  if (!actors.empty() || (t_[w].upos != Upos::noun && t_[w].upos != Upos::propn) ||
      t_[w].rel == Rel::compound)
    return;
  const auto phrase = noun_phrase(w);
  if (!phrase || says_nothing(phrase->label)) return;
  KnownStance* entry = look_up({0, label_head(phrase->label)});
  if (entry == nullptr) return;
  const bool same = entry->label.find(phrase->label) != std::string::npos ||
                    phrase->label.find(entry->label) != std::string::npos;
  if (!same) return;
  entry->sentences.insert(s);
  emit_issue(holders, *phrase, sign, reason);
}

// The verb or predicate whose subject or object a noun is; no_word where it is a part of something else.
std::uint32_t StanceReader::clause_about(std::uint32_t w) const {
  std::uint32_t at = w;
  for (int depth = 0; depth < 3; ++depth) {
    const std::uint32_t head = t_[at].head;
    if (t_.has_child(at, Rel::cop)) return at;
    if (head == no_word) return no_word;
    const Rel rel = t_[at].rel;
    if (rel == Rel::nsubj || rel == Rel::obj) return head;
    // "was forced out by the union"
    if (rel == Rel::obl && syntax_.has_marker(at, "by") && syntax_.is_passive(head)) return head;
    const bool of = rel == Rel::nmod && syntax_.has_marker(at, "of") && !is_human_noun(t_.lemma(head));
    if (!of) return no_word;
    at = head;
  }
  return no_word;
}

// The judging words of a clause, without those of clauses below it.
void StanceReader::add_tones(std::uint32_t w, std::uint32_t top, double& good, double& bad) const {
  // "has no idea" is negated as it stands.
  bool negated = false;
  for (const std::uint32_t c : t_.children(top)) {
    const std::string& form = t_.form(c);
    negated = negated || form == "not" || form == "n't" || form == "never" || form == "hardly";
  }
  Words open = {w};
  for (int count = 0; !open.empty() && count < deepest_clause; ++count) {
    const std::uint32_t at = open.back();
    open.pop_back();
    double value = tone_at(at);
    if (value == 0) value = 0.4 * outcome_of_noun(at);
    // "has no idea", "has no clue"
    const std::uint32_t det = t_.child(at, Rel::det);
    const bool none = det != no_word && t_.form(det) == "no";
    if (none && (t_.lemma(at) == "idea" || t_.lemma(at) == "clue")) value = -0.5;
    if (negated && at != top) value = -value;
    (value < 0 ? bad : good) += value;
    for (const std::uint32_t c : t_.children(at)) {
      const Rel rel = t_[c].rel;
      const bool other = rel == Rel::ccomp || rel == Rel::advcl || rel == Rel::parataxis || rel == Rel::acl ||
                         (rel == Rel::conj && t_.child(c, Rel::nsubj) != no_word);
      if (!other) open.push_back(c);
    }
  }
}

// Whether rules found the actor firmly on the other side of the same thing.
bool StanceReader::is_contradicted(const Proposal& p) const {
  if (!p.issue) return false;
  const auto found = known_.find({p.actor.entity, {0, label_head(p.issue->label)}});
  if (found == known_.end()) return false;
  const KnownStance& entry = found->second;
  const int sign = p.stance == Stance::support ? 1 : p.stance == Stance::oppose ? -1 : 0;
  return !entry.torn && entry.sign * sign < 0 && entry.confidence >= known_from;
}

void StanceReader::read_again(const SpokenPart& part, std::uint32_t w, KnownStances& known) {
  const std::uint32_t clause = clause_about(w);
  if (clause == no_word) {
    // "told him to his face that he was no friend of the port", of the port: in a sentence that judges.
    const ParsedSentence& sentence = view_.analysis.parsed.sentences[t_[w].sentence];
    const std::uint32_t first = std::max(sentence.first_word, view_.token(part.content.first).first_word);
    const std::uint32_t end = std::min(sentence.end_word, view_.token(part.content.end - 1).end_word);
    if (first >= end || syntax_.is_asked(w)) return;
    const double tone = tone_of(first, end);
    if (std::abs(tone) < sentence_word || t_[w].upos == Upos::pron) return;
    Reason reason = reason_at(w, "tone+said-again", tone < 0 ? "criticise" : "praise", 0.5, 0.5);
    sentence_ = t_[w].sentence;
    return say_again(speaker_of(part), w, tone < 0 ? -1 : 1, reason, known);
  }
  if (clause == no_word || syntax_.is_asked(clause) || syntax_.is_condition(clause)) return;
  if (!part.content.contains(actors_.token(clause))) return;
  if (const Predicate* p = predicate_at(clause); p != nullptr && is_claim_judged(*p, w)) return;
  const std::uint32_t s = t_[w].sentence;
  const auto look_up = [&](ObjectKey key) -> KnownStance* {
    const auto found = known.find({*part.speaker, std::move(key)});
    if (found == known.end()) return nullptr;
    KnownStance& entry = found->second;
    const bool here = entry.sentences.contains(s);
    return entry.torn || here || entry.sign == 0 || entry.confidence < known_from ? nullptr : &entry;
  };
  double good = 0, bad = 0;
  add_tones(clause, clause, good, bad);
  const int sign = good >= least_word && bad > -0.1 ? 1 : bad <= -least_word && good < 0.1 ? -1 : 0;
  if (sign == 0) return;
  Reason reason = reason_at(clause, "tone+consistent", sign < 0 ? "criticise" : "praise", 0.5, 0.6);
  sentence_ = s;
  const std::vector<ActorPlace> holders = speaker_of(part);
  const auto actors = actors_.find(w);
  for (const ActorPlace& actor : actors) {
    KnownStance* entry = look_up({actor.entity, {}});
    if (entry == nullptr || entry->sign != sign || actor.entity == *part.speaker) continue;
    // "it" is seldom a place.
    if (t_[w].upos == Upos::pron && view_.entities.entities[actor.entity].kind == EntityKind::place) continue;
    entry->sentences.insert(s);
    emit_target(holders, actor, sign, reason);
  }
  if (!actors.empty()) return;
  const std::string& form = t_.form(w);
  const bool open = form == "it" || form == "this" || form == "that";
  std::optional<IssuePhrase> phrase;
  if (open && t_[w].rel == Rel::nsubj) {
    const auto* matter = matter_at(s);
    const bool firm = good >= firm_word || bad <= -firm_word;
    if (firm && matter != nullptr && s <= matter->first + pronoun_reach) phrase = matter->second;
  } else if (t_[w].upos == Upos::noun || t_[w].upos == Upos::propn) {
    phrase = noun_phrase(w);
  }
  if (!phrase || says_nothing(phrase->label)) return;
  KnownStance* entry = look_up({0, label_head(phrase->label)});
  if (entry == nullptr || entry->sign != sign) return;
  // Two things of one name: the one must be named by words of the other.
  const std::string& first = entry->label;
  const std::string& second = phrase->label;
  if (first.find(second) == std::string::npos && second.find(first) == std::string::npos) return;
  entry->sentences.insert(s);
  emit_issue(holders, *phrase, sign, reason);
}

}  // namespace standpoint
