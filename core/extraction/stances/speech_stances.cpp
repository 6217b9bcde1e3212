// What a speaker says of things: judgements, demands, what his words say of who acts.

#include "extraction/persons.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

const WordSet& naming_verbs() {
  static const WordSet words(
      "call label brand describe dub deem consider characterise characterize portray paint term view regard "
      "denounce "
      "dismiss condemn hail praise decry deride mock slam blast find make render declare think judge reckon "
      "believe");
  return words;
}

// "sees Norland as a bully", "likened him to a thief": these name only with "as" or "to".
const WordSet& verbs_naming_with_link() {
  static const WordSet words("see perceive depict cast paint treat represent liken equate");
  return words;
}

// "a piece of nonsense": the noun before "of" says little.
bool holds_a_judgement(const std::string& noun) {
  static const WordSet words(
      "day act kind sort form piece bit case recipe load pack web moment era age time example exercise "
      "matter "
      "sign "
      "symbol monument string series pile bunch lot picture model source instrument tool");
  return words.contains(noun);
}

const WordSet& seeming_verbs() {
  static const WordSet words("seem look appear remain become sound feel prove stay be get go");
  return words;
}

}  // namespace

void StanceReader::read_speech_word(std::uint32_t w) {
  if (t_.is_verb(w) && naming_verbs().contains(t_.lemma(w))) read_naming(w);
  if (t_.is_verb(w) && verbs_naming_with_link().contains(t_.lemma(w))) {
    const auto children = t_.children(w);
    const auto judges = [&](std::uint32_t c) {
      const Predicate* p = predicate_at(c);
      return p != nullptr && p->entry->value != 0;
    };
    // The complement itself must judge: not "sees it as a sign of decline".
    const auto links = [&](std::uint32_t c) {
      if (c < w || (!syntax_.has_marker(c, "as") && !syntax_.has_marker(c, "to"))) return false;
      const auto below = t_.children(c);
      return judges(c) || std::any_of(below.begin(), below.end(),
                                      [&](std::uint32_t d) { return t_[d].rel == Rel::amod && judges(d); });
    };
    if (std::any_of(children.begin(), children.end(), links)) read_naming(w);
  }
  const SpokenPart* speech = actors_.speech_at(w);
  read_preference(w);
  if (speech == nullptr) return;
  if (const Predicate* p = predicate_at(w)) {
    if (p->entry->part == LexiconPart::label || p->entry->part == LexiconPart::quality)
      read_evaluation(*p, *speech);
    if (p->entry->part == LexiconPart::thing) read_exclamation(*p, *speech);
    if (p->entry->part == LexiconPart::thing && p->entry->class_name == "misdeed") read_manner(*p, *speech);
    if (p->entry->is_verbal()) read_agent_and_patient(*p, *speech);
    if (p->entry->class_name == "doubt") read_raised_doubt(*p, *speech);
  }
  read_obligation(w, *speech);
  read_need(w, *speech);
  read_imperative(w, *speech);
  read_popular_wish(w, *speech);
  read_cleft(w, *speech);
  read_question(w, *speech);
  read_degree(w, *speech);
  read_judged_deed(w, *speech);
  read_comparison(w, *speech);
  read_consequence(w, *speech);
}

// "the rule is (not) a disaster", "this reckless plan", "it is wrong to close the yard".
void StanceReader::read_evaluation(const Predicate& p, const SpokenPart& speech) {
  const auto holders = speaker_of(speech);
  if (holders.empty()) return;
  Reason reason = reason_of(p, to_string(p.entry->part));
  reason.confidence = 0.72;
  int value = p.entry->value;
  if (syntax_.is_denied(p.node) || is_allowed(p.node) || is_pretended(p.node)) return;
  // "even if a review were appropriate", "this terrible situation"
  if (t_.has_child(p.node, Rel::cop) && syntax_.is_condition(p.node)) return;
  static const WordSet happenings(
      "situation tragedy event scene news day moment accident circumstance condition incident loss "
      "disaster catastrophe weather storm crash");
  if (t_[p.node].rel == Rel::amod && t_[p.node].head != no_word &&
      happenings.contains(t_.lemma(t_[p.node].head)))
    return;
  // "is better than last week's": good or not.
  if (t_.xpos(p.node) == "JJR") reason.confidence *= 0.7;
  // "is a right and not a privilege": what it is not says nothing of it.
  const std::uint32_t adverb = t_.child(p.node, Rel::advmod);
  if (t_[p.node].rel == Rel::conj && adverb != no_word && t_.form(adverb) == "not") return;
  if (p.negated != is_turned_above(p.node, speech)) {
    value = -value;
    reason.confidence *= value > 0 ? 0.5 : 0.9;
  }
  const int turn = is_question(p.node, speech) ? 0 : sign_of_content(speech);
  if (turn == 0) return;
  value *= turn;
  if (is_conceded(p.node)) reason.confidence *= 0.6;
  Words about;
  const bool coordinated = t_[p.node].rel == Rel::conj && t_[p.node].head != no_word &&
                           t_.child(p.node, Rel::nsubj) == no_word && !t_.has_child(p.node, Rel::case_);
  const bool predicative =
      t_.has_child(p.node, Rel::cop) || (syntax_.is_passive(p.node) && t_[p.node].rel != Rel::acl) ||
      (coordinated && (t_.has_child(t_[p.node].head, Rel::cop) || syntax_.is_passive(t_[p.node].head)));
  if (predicative) {
    about = syntax_.subjects(p.node);
    // "it is wrong to ...": the clause behind is meant.
    for (const std::uint32_t c : t_.children(p.node)) {
      const Rel rel = t_[c].rel;
      if (c < p.node && rel == Rel::csubj && about.empty()) about = {c};
      if (c > p.node &&
          (rel == Rel::csubj || rel == Rel::ccomp ||
           ((rel == Rel::advcl || rel == Rel::xcomp || rel == Rel::acl) && syntax_.has_marker(c, "to")))) {
        const bool open =
            about.empty() || t_.form(about.front()) == "it" || t_[about.front()].rel == Rel::expl;
        if (open) about = {c};
      }
    }
  } else if (t_[p.node].rel == Rel::xcomp && seeming_verbs().contains(t_.lemma(t_[p.node].head))) {
    // "proved him wrong": he is.
    about = syntax_.direct_objects(t_[p.node].head);
    if (about.empty()) about = syntax_.subjects(t_[p.node].head);
  } else if (t_[p.node].rel == Rel::amod && speech.type != QuotationType::indirect &&
             t_.xpos(p.node) != "JJR") {
    about = {t_[p.node].head};
    reason.confidence *= 0.7;
    // "a good plan" judges what it is said of; "civil police" nothing.
    if (t_.has_child(about.front(), Rel::cop)) {
      if (syntax_.is_negated(about.front())) value = -value;
      about = syntax_.subjects(about.front());
    } else if (value > 0 || p.entry->strength < 0.6) {
      return;
    }
  } else if (t_[p.node].rel == Rel::nmod && syntax_.has_marker(p.node, "of") &&
             holds_a_judgement(t_.lemma(t_[p.node].head)) && t_.has_child(t_[p.node].head, Rel::cop)) {
    // "a day of shame", "an act of cowardice"
    if (syntax_.is_negated(t_[p.node].head)) value = -value;
    about = syntax_.subjects(t_[p.node].head);
  } else if (const std::uint32_t copula = equating(p.node); copula != no_word) {
    if (syntax_.is_negated(copula)) value = -value;
    about = syntax_.subjects(copula);
  } else if (is_retort(p.node, speech)) {
    // "Rubbish," she said: of what another has just said.
    reason.act = "deny";
    return emit_target(holders, *speaker_before(speech.content.first, holders), value, reason);
  } else if (is_fragment(p.node, speech) && sentence_ <= last_issue_sentence_ + 2 && last_issue_) {
    // "A disgrace," she said: of what is spoken of.
    reason.act = value < 0 ? "criticise" : "praise";
    reason.confidence *= 0.8;
    return emit_issue(holders, *last_issue_, value, reason);
  }
  for (const std::uint32_t w : about) {
    const std::string& form = t_.form(w);
    if (form == "i" || form == "we" || form == "you" || form == "there") continue;
    if (is_claim_judged(p, w)) continue;
    reason.act = value < 0 ? "criticise" : "praise";
    // "closing the yard would be reckless", with the yard taken for the subject
    const LexiconEntry* act = predicative ? act_before(w, p.node) : nullptr;
    want(holders, w, act != nullptr ? value * act->wanted_object() : value, reason, 0);
  }
}

// "amounts to theft", "constitutes an insult", "is tantamount to blackmail": the word that says so.
std::uint32_t StanceReader::equating(std::uint32_t noun) const {
  const std::uint32_t head = t_[noun].head;
  if (head == no_word || head > noun) return no_word;
  static const WordSet taking("constitute represent");
  static const WordSet with_to("amount boil add tantamount equivalent akin");
  const bool object = t_[noun].rel == Rel::obj && taking.contains(t_.lemma(head));
  const bool to = (t_[noun].rel == Rel::obl || t_[noun].rel == Rel::nmod) && syntax_.has_marker(noun, "to") &&
                  with_to.contains(t_.lemma(head));
  return object || to ? head : no_word;
}

// Who else spoke last, not more than a sentence between.
std::optional<ActorPlace> StanceReader::speaker_before(std::uint32_t token,
                                                       const std::vector<ActorPlace>& speakers) const {
  const SpokenPart* last = nullptr;
  for (const SpokenPart& part : spoken_) {
    if (!part.speaker || part.by_author || part.content.end > token || part.content.empty()) continue;
    if (last == nullptr || part.content.end > last->content.end) last = &part;
  }
  if (last == nullptr || speakers.empty() || speakers.front().entity == *last->speaker) return std::nullopt;
  const std::uint32_t said = t_[view_.token(last->content.end - 1).first_word].sentence;
  if (said + 2 < t_[view_.token(token).first_word].sentence) return std::nullopt;
  return speaker_of(*last).front();
}

// A quotation that is no clause: "A disgrace," she said.
bool StanceReader::is_fragment(std::uint32_t w, const SpokenPart& speech) const {
  if (speech.type == QuotationType::indirect) return false;
  const std::uint32_t head = t_[w].head;
  if (head != no_word && speech.content.contains(actors_.token(head))) return false;
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel == Rel::case_ || t_[c].rel == Rel::nsubj || t_[c].rel == Rel::conj) return false;
  }
  return !is_question(w, speech);
}

// "Rubbish," right behind what somebody else said.
bool StanceReader::is_retort(std::uint32_t w, const SpokenPart& speech) const {
  static const WordSet untruths(
      "rubbish nonsense lie hogwash poppycock balderdash tripe drivel baloney bunk bunkum humbug garbage "
      "bullshit "
      "malarkey twaddle codswallop fiction fabrication untrue falsehood false hooey hokum");
  return untruths.contains(t_.lemma(w)) && is_fragment(w, speech) &&
         speaker_before(speech.content.first, speaker_of(speech)).has_value();
}

// "they betrayed the voters": what the word says of who acts and of whom.
void StanceReader::read_agent_and_patient(const Predicate& p, const SpokenPart& speech) {
  if (p.entry->agent == 0 && p.entry->patient == 0) return;
  // "militants were shooting at the patrol": what happened, not what he thinks of it.
  if (p.entry->has(lexicon_violent) || is_pretended(p.node)) return;
  // "warned of floods if the dam failed"
  if (p.entry->class_name == "fail" && syntax_.is_condition(p.node)) return;
  const auto holders = speaker_of(speech);
  int turn = is_question(p.node, speech) ? 0 : sign_of_content(speech);
  if (holders.empty() || turn == 0) return;
  // "responsible for the remarkable turnaround" is praise.
  double merit = 0;
  std::string praised;
  const bool credited = p.entry->text.starts_with("be_responsible") &&
                        std::any_of(p.objects.begin(), p.objects.end(),
                                    [&](std::uint32_t object) { return judge(object, merit, praised) > 0; });
  if (credited) turn = -turn;
  Reason reason = reason_of(p, "word");
  reason.confidence = 0.62;
  // "makes no sense" is negated as it stands; of "there is no threat" nothing is the subject.
  const auto& pattern = p.entry->words;
  const bool own_negation = std::any_of(pattern.begin(), pattern.end(), [](const std::string& word) {
    return word == "no" || word == "not" || word == "never" || word == "nothing";
  });
  if (p.negated && std::any_of(p.holders.begin(), p.holders.end(),
                               [&](std::uint32_t w) { return w >= p.first && w < p.end; }))
    return;
  if (p.negated && !own_negation) {
    // "did not betray anybody" clears; "does not make sense" blames.
    turn = -turn;
    reason.confidence *= p.entry->agent < 0 ? 0.7 : 0.9;
  }
  if (is_conceded(p.node)) reason.confidence *= 0.6;
  // "rejected the suggestion that it would hurt them", "no evidence that it does"
  if (sign_of_content(speech) == 1 && syntax_.is_denied(p.node)) {
    turn = -turn;
    reason.confidence *= 0.8;
  }
  // "I fail to see how it could hurt"
  if (is_turned_above(p.node, speech)) return;
  // "shells hit the road": what happened.
  static const WordSet forces(
      "shell rocket missile bomb bullet drone mortar grenade torpedo storm hurricane typhoon cyclone "
      "earthquake "
      "quake tsunami flood wave lightning avalanche landslide tornado car bus lorry truck train tram van "
      "plane "
      "helicopter boat ship tanker ferry vehicle bicycle motorcycle ball");
  static const WordSet impacts("hit strike batter pound smash ram");
  if (impacts.contains(t_.lemma(p.node)) &&
      std::any_of(p.holders.begin(), p.holders.end(),
                  [&](std::uint32_t w) { return forces.contains(t_.lemma(w)); }))
    return;
  // "the amendment failed": it was outvoted.
  static const WordSet put_to_vote(
      "amendment motion bill bid proposal vote attempt measure resolution effort petition referendum talk "
      "negotiation challenge appeal claim lawsuit suit application candidate candidacy test school exam");
  const bool outcome =
      t_.lemma(p.node) == "fail" && std::any_of(p.holders.begin(), p.holders.end(), [&](std::uint32_t w) {
        return put_to_vote.contains(t_.lemma(syntax_.antecedent(w)));
      });
  if (outcome) return;
  const auto judge = [&](const Words& words, int sign) {
    if (sign == 0) return;
    reason.act = sign < 0 ? "criticise" : "praise";
    for (const std::uint32_t w : words) {
      const std::string& form = t_.form(w);
      if (is_speaker_or_hearer(form) || form == "sir" || form == "madam") continue;
      const LexiconEntry* act = act_before(w, p.node);
      want(holders, w, act != nullptr ? sign * act->wanted_object() : sign, reason, 1);
    }
  };
  // "encouraged migrants to break the law": who encourages them is blamed.
  static const WordSet causing("encourage allow let incite enable permit invite tell order force push lead");
  const std::uint32_t cause = syntax_.governor_of_complement(p.node);
  if (cause != no_word && causing.contains(t_.lemma(cause)) && !syntax_.direct_objects(cause).empty() &&
      !syntax_.is_passive(cause))
    return judge(syntax_.subjects(cause), turn * p.entry->agent);
  // "should ignore him": what he is asked to do, he does not do.
  if (!syntax_.is_told_to(p.node)) judge(p.holders, turn * p.entry->agent);
  judge(p.objects, turn * p.entry->patient);
}

// "The findings raise questions about the ministry": a thing doubts nobody, who says so does.
void StanceReader::read_raised_doubt(const Predicate& p, const SpokenPart& speech) {
  if (!p.entry->is_verbal() || p.negated || p.passive || p.holders.empty()) return;
  if (!actors_.find_all(p.holders).empty() || !is_held(p.node) || syntax_.is_hypothetical(p.node)) return;
  if (is_question(p.node, speech) || sign_of_content(speech) != 1 || is_pretended(p.node)) return;
  const bool thing = std::none_of(p.holders.begin(), p.holders.end(),
                                  [&](std::uint32_t w) { return syntax_.is_actor_like(w); });
  const auto holders = speaker_of(speech);
  if (!thing || holders.empty()) return;
  Reason reason = reason_of(p, "doubt");
  reason.confidence = 0.6;
  // "about the toll's costs" is open; about what somebody did is not.
  for (const std::uint32_t object : p.objects) {
    const std::uint32_t owner = t_.child(object, Rel::nmod, SubRel::poss);
    const bool whose = owner != no_word && !actors_.find(owner).empty();
    if (whose || !actors_.find(object).empty()) want(holders, object, -1, reason, 1);
  }
}

// "Marel illegally shut out its rivals": who does it and what he does.
void StanceReader::read_manner(const Predicate& p, const SpokenPart& speech) {
  const std::uint32_t verb = t_[p.node].head;
  if (t_[p.node].rel != Rel::advmod || verb == no_word || !t_.is_verb(verb) || syntax_.is_passive(verb))
    return;
  if (p.negated || syntax_.is_negated(verb) || syntax_.is_condition(verb) || is_question(verb, speech))
    return;
  const auto holders = speaker_of(speech);
  if (holders.empty() || sign_of_content(speech) != 1 || is_pretended(verb)) return;
  Reason reason = reason_of(p, "manner");
  reason.hypothetical = false;
  reason.act = "accuse";
  reason.confidence = 0.72;
  for (const std::uint32_t subject : syntax_.subjects(verb)) {
    if (!is_speaker_or_hearer(t_.form(subject)) && !actors_.find(subject).empty())
      want(holders, subject, -1, reason, 0);
  }
  if (const auto phrase = clause_phrase(verb); phrase && phrase->end > phrase->first + 1)
    emit_issue(holders, *phrase, -1, reason);
}

// "a suicide pact with good lawyers": what stands behind another preposition than "of" does not judge the
// whole.
bool StanceReader::is_in_aside(std::uint32_t w, std::uint32_t top) const {
  static const WordSet links("with for in from on at under behind");
  for (std::uint32_t up = w; up != top && up != no_word; up = t_[up].head) {
    if (t_[up].rel == Rel::nmod && up > top && t_[up].head == top && links.contains(t_.case_of(up)) &&
        up != w)
      return true;
  }
  return false;
}

// The sum of the judging words below a word.
int StanceReader::judge(std::uint32_t top, double& strength, std::string& word) const {
  int value = 0;
  for (std::uint32_t i = t_[top].left; i < t_[top].right; ++i) {
    const Predicate* p = predicate_at(i);
    // "considers her too green"
    if (t_.form(i) == "too" && t_[i].rel == Rel::advmod && t_[i].head == i + 1 &&
        t_[i + 1].upos == Upos::adj && (i == 0 || t_.form(i - 1) != "not")) {
      --value;
      if (word.empty()) word = "too";
      ++i;
      continue;
    }
    if (p == nullptr || is_in_aside(i, top)) continue;
    // "a clear violation of the treaty"
    const std::uint32_t verb = t_[i].head;
    // Not of "what it called a threat to peace": there the threat is what is meant.
    const bool second = verb != no_word && t_.child(verb, Rel::obj) != i && t_.form(t_[verb].left) != "what";
    if (i == top && second && p->entry->part == LexiconPart::event && p->entry->class_name == "harm" &&
        t_.has_child(i, Rel::nmod)) {
      value -= 1;
      strength = std::max(strength, 0.7);
      if (word.empty()) word = p->entry->text;
    }
    if (p->entry->value == 0) continue;
    // "a transparent ploy": a word with a common neutral sense judges as a predicate only.
    if (i != top && t_[i].rel == Rel::amod && p->entry->strength < 0.5) continue;
    // "the junta's lifeline", "a gift to the powerful": good for somebody else
    static const WordSet gifts("lifeline boon gift blessing godsend lifesaver windfall bonanza present");
    if (gifts.contains(t_.lemma(i)) && p->entry->value > 0 && t_.has_child(i, Rel::nmod)) continue;
    value += p->negated ? -p->entry->value : p->entry->value;
    strength = std::max(strength, p->entry->strength);
    if (word.empty()) word = p->entry->text;
  }
  return value;
}

// The infinitive or that-clause that "it" in front of a judgement stands for.
std::uint32_t StanceReader::act_behind(std::uint32_t verb) const {
  for (const std::uint32_t c : t_.children(verb)) {
    if (c < verb || t_[c].rel != Rel::xcomp) continue;
    for (const std::uint32_t d : t_.children(c)) {
      const bool clause = t_[d].rel == Rel::advcl || t_[d].rel == Rel::xcomp || t_[d].rel == Rel::ccomp ||
                          t_[d].rel == Rel::acl || t_[d].rel == Rel::csubj;
      if (d > c && clause && (syntax_.has_marker(d, "to") || syntax_.has_marker(d, "that"))) return d;
    }
  }
  return no_word;
}

}  // namespace standpoint
