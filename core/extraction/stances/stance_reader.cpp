#include "extraction/stances/stance_reader.hpp"

#include "language/words.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace standpoint {
namespace {

// How sure a proposal of an entry is when nothing speaks against it. By judgement, after the order of classes
// that a trial of the calculus measured; not calibrated.
double base_confidence(const LexiconEntry& entry) {
  double base = 0.72;
  if (entry.act == "criticise") base = 0.8;
  if (entry.act == "oppose" || entry.act == "reject" || entry.act == "accuse") base = 0.78;
  if (entry.act == "praise") base = 0.75;
  if (entry.part == LexiconPart::agent) base = 0.85;
  if (entry.has(lexicon_weak)) base *= 0.75;
  if (entry.has(lexicon_routine)) base *= 0.65;
  if (entry.has(lexicon_deed)) base *= 0.75;
  if (entry.has(lexicon_violent)) base *= 0.85;
  return base * std::min(1.0, 0.6 + 0.6 * entry.strength);
}

}  // namespace

StanceReader::Reason StanceReader::reason_of(const Predicate& p, std::string_view rule) const {
  Reason reason;
  reason.entry = p.entry;
  reason.node = p.node;
  reason.rule = std::string(rule) + ":" + p.entry->text;
  reason.act = p.entry->act;
  reason.strength = p.entry->strength;
  reason.confidence = base_confidence(*p.entry);
  reason.hypothetical = syntax_.is_hypothetical(p.node);
  reason.negated = p.negated;
  return reason;
}

StanceReader::Reason StanceReader::reason_at(std::uint32_t node, std::string rule, std::string_view act,
                                             double strength, double confidence) {
  Reason reason;
  reason.node = node;
  reason.rule = std::move(rule);
  reason.act = act;
  reason.strength = strength;
  reason.confidence = confidence;
  return reason;
}

StanceReader::StanceReader(const DocumentView& view, const Trees& trees, const Speech& speech,
                           const StanceLexicon& lexicon)
    : view_(view),
      t_(trees),
      lexicon_(lexicon),
      syntax_(trees),
      reader_(syntax_, lexicon),
      actors_(view, syntax_, speech),
      spoken_(speech.parts) {}

std::vector<Proposal> StanceReader::read() {
  predicate_of_.assign(t_.size(), -1);
  for (std::uint32_t w = 0; w < t_.size(); ++w) {
    Predicate p = reader_.read(w);
    if (p.entry == nullptr) continue;
    std::int32_t& place = predicate_of_[p.node];
    // The longer pattern of two with one node.
    if (place >= 0 &&
        predicates_[static_cast<std::size_t>(place)].entry->words.size() >= p.entry->words.size())
      continue;
    place = static_cast<std::int32_t>(predicates_.size());
    predicates_.push_back(std::move(p));
  }
  tones_.assign(t_.size(), std::numeric_limits<double>::quiet_NaN());
  find_stops();
  for (std::uint32_t s = 0; s < view_.analysis.sentences.size(); ++s) read_sentence(s);
  keep_argued_deeds();
  read_consistent();
  read_tone();
  return std::move(proposals_);
}

const Predicate* StanceReader::predicate_at(std::uint32_t w) const {
  return predicate_of_[w] < 0 ? nullptr : &predicates_[static_cast<std::size_t>(predicate_of_[w])];
}

void StanceReader::read_sentence(std::uint32_t s) {
  sentence_ = s;
  note_matter(s);
  const ParsedSentence& sentence = view_.analysis.parsed.sentences[s];
  for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
    if (const Predicate* p = predicate_at(w)) read_predicate(*p);
    read_refusal(w);
    read_vote(w);
    read_divided(w);
    read_cleared(w);
    read_joined_vote(w);
    read_undecided(w);
    read_called(w);
    read_joined(w);
    read_resolve(w);
    read_threatened(w);
    read_noun_as_verb(w);
    read_deed_noun(w);
    read_quarrel(w);
    read_backed(w);
    read_choice(w);
    read_circumstance(w);
    read_sided(w);
    read_thanks(w);
    read_victim(w);
    read_affix(w);
    note_makers(w);
    read_drafter(w);
    read_mover(w);
    read_gift(w);
    read_speech_word(w);
  }
  for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
    read_echo(w);
    read_likewise(w);
  }
  note_subject(s);
}

// What is said to hold now: no condition, question, denial, former position or side not taken.
bool StanceReader::is_held(std::uint32_t w) const {
  return !syntax_.is_condition(w) && !syntax_.is_asked(w) && !syntax_.is_past_position(w) &&
         !syntax_.is_denied(w) && !syntax_.is_dispreferred(w) && !syntax_.is_of_some(w) &&
         !syntax_.is_counterfactual(w) && !syntax_.is_found_hard(w) && !syntax_.is_given_up(w) &&
         !syntax_.is_open(w) && !syntax_.is_feigned(w) && !is_imputed(w) && !is_of_members(w);
}

void StanceReader::read_predicate(const Predicate& p) {
  if (!is_held(p.node)) return;
  if (p.entry->has(lexicon_violent) && syntax_.is_about_sport(p.node)) return;
  switch (p.entry->part) {
    case LexiconPart::verb:
    case LexiconPart::idiom:
    case LexiconPart::feeling:
      return read_verb(p);
    case LexiconPart::noun:
    case LexiconPart::agent:
      return read_noun(p);
    case LexiconPart::relation:
      return read_relation(p);
    default:
      return;
  }
}

// Inside speech; in an author's running text only what he says of himself counts as such.
bool StanceReader::is_told(std::uint32_t w, const std::vector<ActorPlace>& holders) const {
  const SpokenPart* speech = actors_.speech_at(w);
  if (speech == nullptr) return false;
  // "could seek to block it": nobody says so.
  if (!speech->by_author && !speech->cue.empty()) {
    const std::uint32_t verb = view_.token(speech->cue.end - 1).end_word - 1;
    if (t_.is_verb(verb) && syntax_.is_hypothetical(verb) && !syntax_.has_would(verb)) return false;
  }
  if (!speech->by_author) return true;
  return std::any_of(holders.begin(), holders.end(),
                     [&](const ActorPlace& holder) { return holder.entity == *speech->speaker; });
}

void StanceReader::read_verb(const Predicate& p) {
  const LexiconEntry& entry = *p.entry;
  Reason reason = reason_of(p, to_string(entry.part));
  // Violence against a thing is a position where the thing is argued about.
  reason.deed = entry.has(lexicon_deed) || (entry.has(lexicon_violent) && entry.act == "harm");
  Words holder_words = p.holders;
  Words objects = p.objects;
  if (entry.has(lexicon_label) && entry.object == 0)
    return;  // "called it a disgrace" is read with its complement
  if (entry.has(lexicon_experiencer)) std::swap(holder_words, objects);  // "the plan angered residents"
  if (entry.has(lexicon_neutral)) return read_neutral(p, reason);
  if (is_felt_in_vain(p) || is_asked_feeling(p)) return;
  int sign = entry.part == LexiconPart::feeling ? 1 : chain_sign(p.node, reason, holder_words);
  if (sign == 0) return;
  // "took no pleasure in it" is no word against it.
  if (p.negated && (entry.text.starts_with("take_pleasure") || entry.text.starts_with("take_delight")))
    return;
  // "did not draft it to win": it was drafted.
  if (p.negated && entry.act == "propose" && !p.objects.empty() && t_.has_child(p.node, Rel::advcl)) return;
  put_signers(holder_words);
  const bool against = entry.has(lexicon_violent) && entry.object < 0 && sign > 0 && !p.negated;
  if (against && !reason.hypothetical && !syntax_.is_obliged(p.node))
    strike_owner(p, actors_.find_all(holder_words), reason);
  static const WordSet expelling("expel summon deport sanction detain recall");
  const bool expelled = expelling.contains(t_.lemma(p.node)) && entry.object < 0 && sign > 0 && !p.negated;
  if (expelled && !reason.hypothetical && !syntax_.is_obliged(p.node))
    strike_owner(p, actors_.find_all(holder_words), reason);
  if (!is_own_attitude(p, holder_words)) return;
  if (is_expected(p.node)) return;
  if (syntax_.is_hearsay(p.node)) reason.confidence *= 0.7;
  const auto holders = actors_.find_all(holder_words);
  if (holders.empty()) return;
  // What somebody could do is no position, unless he speaks of it himself.
  const bool says_so =
      entry.act == "threaten" || entry.act == "promise" || entry.act == "warn" || entry.act == "order";
  if (reason.hypothetical && !says_so && !is_told(p.node, holders) && !syntax_.has_would(reason.node)) return;
  // Who has not endorsed her yet may do so.
  if (p.pending) return;
  // "never directed him to break it": no more is said than that.
  if (p.negated && (entry.act == "order" || entry.act == "request")) return;
  if (p.negated) {
    // "did not oppose" is no support but neutral; "does not support" is opposition, weakly.
    const bool opposes = entry.object < 0 || (entry.object == 0 && entry.clause < 0);
    if (opposes) {
      reason.confidence *= 0.8;
      reason.strength = 0.3;
      for (const std::uint32_t object : objects) {
        if (const auto phrase = noun_phrase(object); phrase && actors_.find(object).empty())
          emit_issue(holders, *phrase, 0, reason);
      }
      return;
    }
    if (is_between(p) || is_left_undone(p)) return;
    sign = -sign;
    reason.confidence *= 0.8;
  }
  // "dropped its opposition": what the verb says of an attitude is read with the attitude.
  const bool thrown_out = entry.words.size() > 1 && entry.act == "reject";
  if (!thrown_out && entry.part != LexiconPart::idiom && reader_.light_entry(p.node) != nullptr &&
      std::any_of(objects.begin(), objects.end(), [&](std::uint32_t w) {
        const Predicate* noun = predicate_at(w);
        // "denied the charge": no charge of his own that he gives up.
        const bool denial = noun != nullptr && entry.act == "deny" && noun->entry->act == "accuse";
        return noun != nullptr && noun->entry->part == LexiconPart::noun && !denial;
      }))
    return;
  // "has never asked for a grant": nor is he against it.
  if (p.negated && entry.act == "request" && !reason.hypothetical) return;
  if (declines_to_comment(p, holders, reason)) return;
  if (want_fate(holders, p.node, sign, reason, 0)) return;
  if (entry.act == "deny") std::erase_if(objects, [&](std::uint32_t w) { return is_alleged_deed(w); });
  if (read_wanted_state(p, holders, sign, reason)) return;
  // "agreed who may build it": what is asked is decided neither way.
  static const WordSet openers("who whom whose what which when where why how whether");
  std::erase_if(objects, [&](std::uint32_t w) {
    return entry.act == "agree" && t_.is_verb(w) && openers.contains(t_.form(t_[w].left));
  });
  leave_out_homes(objects);
  leave_out_scenes(entry, objects);
  if ((entry.act == "threaten" || entry.text == "warn@that") && read_ultimatum(p, holders, reason)) return;
  std::erase_if(objects, [&](std::uint32_t w) { return is_mere_event(p, w); });
  // "urged supermarkets to stop selling it", with the infinitive hung on those who are urged.
  static const WordSet urging("urge press beg implore beseech exhort pressure lobby");
  std::erase_if(objects, [&](std::uint32_t w) {
    const std::uint32_t told = t_.child(w, Rel::acl);
    return urging.contains(t_.lemma(p.node)) && told != no_word && syntax_.has_marker(told, "to");
  });
  question_conduct(p, holders, reason);
  for (const std::uint32_t object : objects) {
    if (!is_bound(p.node, object) && !is_kept_from(p.node, object))
      want(holders, object, sign * entry.object, reason, 0);
  }
  read_exception(p, sign, reason);
  const bool says_why = t_.has_child(p.node, Rel::ccomp) || t_.has_child(p.node, Rel::advcl) ||
                        t_.has_child(p.node, Rel::xcomp) || t_.has_child(p.node, Rel::csubj);
  // "isn't ready": what for is not said; "angry delegates" are so of old.
  static const WordSet states("ready willing prepared set poised free able loath inclined disposed");
  if (objects.empty() && p.clauses.empty() && !says_why && last_issue_ && t_[p.node].rel != Rel::amod &&
      !states.contains(t_.lemma(p.node)) && entry.object != 0 && entry.part == LexiconPart::feeling &&
      sentence_ <= last_issue_sentence_ + 2) {
    // "said he was delighted": with what the text speaks of.
    Reason about = reason;
    about.rule += "+topic-of-text";
    about.confidence *= 0.75;
    emit_issue(holders, *last_issue_, sign * entry.object, about);
  }
  for (const std::uint32_t topic : p.topics) {
    // "charged with three counts of theft": none of these is an issue.
    if (is_where_said(topic) || is_no_topic(p, topic)) continue;
    if (entry.act == "accuse" && t_.lemma(topic) == "count") continue;
    // "charged residents with petty crimes": what the law has against them.
    static const WordSet charging("charge indict convict arraign book prosecute");
    if (charging.contains(t_.lemma(p.node)) && !t_.is_verb(topic)) continue;
    Reason about = reason;
    about.rule += "+topic";
    about.confidence *= 0.95;
    want(holders, topic, sign * entry.topic, about, 0);
  }
  for (const std::uint32_t clause : p.clauses) {
    // "nominated her to lead it": for her.
    const bool chosen = entry.class_name == "choose" && !syntax_.direct_objects(p.node).empty();
    if (chosen || is_itinerary(p, clause) || is_halt(p.node, clause)) continue;
    Reason about = reason;
    about.rule += "+clause";
    want(holders, clause, sign * entry.clause, about, 0);
  }
  doubt_fitness(p, holders, reason);
  press(p, holders, reason);
  blame_agent(p, holders, sign, reason);
  if (entry.act == "threaten") {
    // A threat is for the measure and against whom it would hit.
    Reason about = reason;
    about.rule += "+threatened";
    about.confidence *= 0.8;
    for (const std::uint32_t object : p.objects) {
      // "threatened to let local firms copy it" hits nobody that is named.
      static const WordSet kind("let allow permit help enable give offer join support back");
      if (!t_.is_verb(object) || kind.contains(t_.lemma(object))) continue;
      for (const ActorPlace& actor : actors_.find_all(syntax_.direct_objects(object)))
        emit_target(holders, actor, -sign, about);
    }
  }
  // A quarrel has two sides; who cooperates with somebody is not yet helped by him.
  if (entry.has(lexicon_mutual) && entry.object < 0) {
    for (const std::uint32_t object : p.objects) {
      const auto others = actors_.find(object);
      if (others.empty()) continue;
      for (const ActorPlace& holder : holders) emit_target(others, holder, sign * entry.object, reason);
    }
  }
}

// "threatened to sue if the toll goes ahead": the threat is against what it answers to, and what is
// threatened is no wish.
bool StanceReader::read_ultimatum(const Predicate& p, const std::vector<ActorPlace>& holders,
                                  const Reason& reason) {
  static const WordSet conditions("if unless");
  Words above = p.objects;
  above.push_back(p.node);
  for (const std::uint32_t verb : above) {
    for (const std::uint32_t c : t_.children(verb)) {
      if (t_[c].rel != Rel::advcl) continue;
      const std::uint32_t marker = t_.child(c, Rel::mark);
      if (marker == no_word || !conditions.contains(t_.form(marker))) continue;
      Reason about = reason;
      about.rule += "+condition";
      about.hypothetical = true;
      const int sign = t_.form(marker) == "if" ? -1 : 1;
      want_clause(holders, c, sign, about, 0);
      return true;
    }
  }
  return false;
}

// "wants the toll abolished", with the participle taken for an adjective: what is wished is the state.
bool StanceReader::read_wanted_state(const Predicate& p, const std::vector<ActorPlace>& holders, int sign,
                                     const Reason& reason) {
  if (p.entry->clause == 0 || p.passive) return false;
  for (const std::uint32_t state : t_.children(p.node)) {
    const std::string& form = t_.form(state);
    if (t_[state].rel != Rel::xcomp || t_[state].upos != Upos::adj || !form.ends_with("ed")) continue;
    for (const std::size_t cut : {2U, 1U, 3U}) {
      for (const LexiconEntry* entry :
           lexicon_.find(form.substr(0, form.size() - std::min(cut, form.size() - 1)))) {
        const int effect = entry->wanted_object();
        if (entry->part != LexiconPart::verb || entry->words.size() != 1 || !entry->takes("-") || effect == 0)
          continue;
        for (const std::uint32_t object : syntax_.direct_objects(p.node))
          want(holders, object, sign * p.entry->clause * effect, reason, 0);
        return true;
      }
    }
    return true;
  }
  return false;
}

std::vector<ActorPlace> StanceReader::speaker_of(const SpokenPart& speech) const {
  if (!speech.speaker) return {};
  return {{*speech.speaker, speech.source, speech.by_author ? 0.8 : 0.9}};
}

// What an act does to a thing is a position only when the thing is argued about elsewhere.
void StanceReader::keep_argued_deeds() {
  std::set<std::string> argued;
  for (const Proposal& p : proposals_) {
    if (!p.deed && p.issue) argued.insert(label_head(p.issue->label));
  }
  std::erase_if(proposals_, [&](const Proposal& p) {
    return p.deed && p.issue && !argued.contains(label_head(p.issue->label));
  });
}

}  // namespace standpoint
