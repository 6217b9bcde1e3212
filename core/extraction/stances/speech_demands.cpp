// What a speaker wants done: duties, calls, proposals, things that are needed.

#include "extraction/persons.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/name_lists.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t most_openers = 6;

// "has to go", "must resign": said of the subject.
int staying_or_going(const Trees& t, std::uint32_t verb) {
  static const WordSet going("go resign quit leave stand step");
  static const WordSet staying("stay remain continue survive");
  const bool bare = !t.has_child(verb, Rel::obj) && !t.has_child(verb, Rel::obl) &&
                    !t.has_child(verb, Rel::xcomp) && !t.has_child(verb, Rel::ccomp);
  if (!bare) return 0;
  if (staying.contains(t.lemma(verb))) return 1;
  if (!going.contains(t.lemma(verb))) return 0;
  const bool needs_particle = t.lemma(verb) == "stand" || t.lemma(verb) == "step";
  for (const std::uint32_t c : t.children(verb)) {
    const std::string& form = t.form(c);
    if (c > verb && (form == "down" || form == "aside")) return needs_particle ? -1 : 0;
    if (c > verb && t[c].rel == Rel::compound && t[c].sub == SubRel::prt) return 0;
    if (c > verb && t[c].rel == Rel::advmod && form != "now" && form != "soon") return 0;
  }
  return needs_particle ? 0 : -1;
}

// "ought to apologise", "should think again", "should know better": the subject is in the wrong.
bool is_put_to_shame(const Trees& t, std::uint32_t verb) {
  const std::string& lemma = t.lemma(verb);
  const auto has = [&](std::string_view form) {
    const auto children = t.children(verb);
    return std::any_of(children.begin(), children.end(),
                       [&](std::uint32_t c) { return c > verb && t.form(c) == form; });
  };
  if (t.form(verb) == "ashamed" || t.form(verb) == "embarrassed") return true;
  if (t.has_child(verb, Rel::ccomp)) return false;
  if (lemma == "hang") return has("head") || has("heads");
  if (t.has_child(verb, Rel::obj)) return false;
  if (t.form(verb) == "apologise" || t.form(verb) == "apologize") return true;
  // "think again about moving here" is advice.
  if (lemma == "think" && t.has_child(verb, Rel::obl)) return false;
  if (lemma == "think") return has("again") || has("twice") || has("harder");
  if (lemma == "know") return has("better");
  return (lemma == "wake" || lemma == "grow" || lemma == "butt") && (has("up") || has("out"));
}

}  // namespace

// "will have to", "has yet to", "did not have to": what comes about, not what ought to.
bool StanceReader::is_prediction(std::uint32_t modal) const {
  const auto children = t_.children(modal);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    static const WordSet words("will would may might did wo yet could now still often always sometimes");
    return (t_[c].rel == Rel::aux || t_[c].rel == Rel::advmod) && words.contains(t_.form(c));
  });
}

// The verb of what ought to be done, where `w` says that it ought to be: "should scrap", "need to scrap",
// "had better scrap", "it is time to scrap", "have a duty to scrap", "let us scrap".
std::uint32_t StanceReader::duty_of(std::uint32_t w, bool& negated) const {
  const std::string& form = t_.form(w);
  const std::string& lemma = t_.lemma(w);
  const std::uint32_t head = t_[w].head;
  negated = false;
  if (t_[w].rel == Rel::aux && (form == "should" || form == "must" || form == "ought" || form == "need")) {
    negated = syntax_.is_negated(head);
    return head;
  }
  // "you cannot let him win", but "I can't let you in" and "we cannot allow it" are what the speaker does.
  static const WordSet letting("allow let permit");
  if (t_[w].rel == Rel::aux && lemma == "can" && letting.contains(t_.lemma(head)) &&
      syntax_.is_negated(head)) {
    const std::uint32_t subject = t_.child(head, Rel::nsubj);
    const bool own = subject == no_word || t_.form(subject) == "i" || t_.form(subject) == "we" ||
                     t_[subject].sub == SubRel::pass;
    negated = true;
    return own ? no_word : head;
  }
  if (form == "better" && t_[w].rel == Rel::advmod && w > 0 && head != no_word && head > w &&
      t_.is_verb(head) && (t_.form(w - 1) == "'d" || t_.form(w - 1) == "had")) {
    negated = syntax_.is_negated(head);
    return head;
  }
  const bool present = form == "need" || form == "needs" || form == "have" || form == "has" ||
                       form == "got" || form == "ought";
  if (t_.is_verb(w) && present && !is_prediction(w)) {
    const std::uint32_t complement = t_.child(w, Rel::xcomp);
    if (complement == no_word || !syntax_.has_marker(complement, "to")) return no_word;
    // "those who have to live beside it": who they are
    const std::uint32_t who = t_.child(w, Rel::nsubj);
    if (t_[w].rel == Rel::acl && t_[w].sub == SubRel::relcl && who != no_word && t_.form(who) == "who")
      return no_word;
    negated = syntax_.is_negated(complement) || syntax_.is_negated(w);
    return complement;
  }
  if (form == "let" && t_.xpos(w) == "VB" && w + 1 < t_.size() &&
      (t_.form(w + 1) == "'s" || t_.form(w + 1) == "us")) {
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || !t_.is_verb(c) || (t_[c].rel != Rel::xcomp && t_[c].rel != Rel::ccomp)) continue;
      negated = syntax_.is_negated(c) || syntax_.is_negated(w);
      return c;
    }
    return no_word;
  }
  static const WordSet duties("duty obligation responsibility");
  const bool duty =
      duties.contains(lemma) && head != no_word && t_.lemma(head) == "have" && t_[w].rel == Rel::obj;
  bool time = lemma == "time" && t_.has_child(w, Rel::cop);
  for (const std::uint32_t c : t_.children(w)) {
    // "a time to", "the first time to" name an hour.
    const bool other = t_[c].rel == Rel::det || t_[c].rel == Rel::nummod ||
                       (t_[c].rel == Rel::amod && t_.form(c) != "high" && t_.form(c) != "past");
    if (other && c < w) time = false;
  }
  if (!duty && !time) return no_word;
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w || !t_.is_verb(c) || !syntax_.has_marker(c, "to")) continue;
    negated = syntax_.is_negated(c) || syntax_.is_negated(duty ? head : w);
    return c;
  }
  return no_word;
}

// "the talks should not be held behind closed doors": holding the talks behind closed doors.
std::optional<IssuePhrase> StanceReader::owed_act(std::uint32_t verb) const {
  static const WordSet telling(
      "say note remember stress add understand recall see expect emphasise emphasize point bear do be have "
      "know");
  const Words subjects = syntax_.subjects(verb);
  const std::uint32_t subject = subjects.empty() ? no_word : subjects.front();
  if (subject == no_word || subject > verb || telling.contains(t_.lemma(verb)) ||
      !actors_.find(subject).empty())
    return std::nullopt;
  auto phrase = noun_phrase(subject);
  if (!phrase || says_nothing(phrase->label)) return std::nullopt;
  phrase->label = gerund_of(t_.lemma(verb)) + " " + phrase->label;
  std::uint32_t last = verb;
  for (const std::uint32_t c : t_.children(verb)) {
    if (c < verb || t_[c].rel != Rel::obl) continue;
    // "should be cleared by noon": a forecast.
    if (calendar_words().contains(t_.form(c)) || t_.form(c) == "noon" || t_.form(c) == "midnight")
      return std::nullopt;
    if (last != verb || syntax_.has_marker(c, "by") || is_circumstance(c)) continue;
    const auto place = noun_phrase(c);
    if (!place) continue;
    phrase->label += " " + preposition_of(c) + " " + place->label;
    last = c;
  }
  phrase->head = actors_.token(verb);
  phrase->end = actors_.token(last == verb ? verb : t_[last].right - 1) + 1;
  phrase->definite = false;
  phrase->owner.reset();
  return phrase;
}

// "the fee must be scrapped", "the council should reject the rule", "we need to act".
void StanceReader::read_obligation(std::uint32_t w, const SpokenPart& speech) {
  bool negated = false;
  const std::uint32_t verb = duty_of(w, negated);
  if (verb == no_word || is_question(verb, speech) || syntax_.is_denied(verb)) return;
  // "I should like to meet them", "they should regret it": a wish, a feeling.
  static const WordSet felt("like love prefer hate think hope imagine regret expect wonder");
  if (felt.contains(t_.lemma(verb)) && !is_put_to_shame(t_, verb)) return;
  const auto holders = speaker_of(speech);
  if (holders.empty()) return;
  Reason reason = reason_at(verb, "obligation:" + rule_word(t_.lemma(w)), "demand", 0.7, 0.66);
  if (is_turned_above(verb, speech)) negated = !negated;
  reason.negated = negated;
  const int sign = (negated ? -1 : 1) * sign_of_content(speech);
  if (sign == 0) return;
  if (syntax_.is_condition(verb)) return;
  for (const std::uint32_t each : duties_with(verb)) {
    // "should pay for it rather than mail them a third"
    if (each != verb && syntax_.is_dispreferred(each)) continue;
    const bool turned = each != verb && syntax_.is_negated(each);
    reason.node = each;
    read_duty(each, holders, turned ? -sign : sign, reason);
  }
}

// "should ignore him and lift the ban", "should stop wasting it and pull the plug": what else ought to be
// done.
Words StanceReader::duties_with(std::uint32_t verb) const {
  Words out{verb};
  const auto add = [&](std::uint32_t above) {
    for (const std::uint32_t c : t_.children(above)) {
      const bool bare = t_[c].rel == Rel::conj && t_.xpos(c) == "VB" && !t_.has_child(c, Rel::nsubj) &&
                        !t_.has_child(c, Rel::aux) && !syntax_.has_marker(c, "to");
      if (bare) append(out, c);
    }
  };
  if (t_.xpos(verb) == "VB") add(verb);
  const std::uint32_t gerund = t_.child(verb, Rel::xcomp);
  if (gerund != no_word && t_.xpos(gerund) == "VBG") add(gerund);
  return out;
}

// "journals should be free", "fines must be higher": free journals, higher fines.
bool StanceReader::read_owed_state(std::uint32_t state, const std::vector<ActorPlace>& holders, int sign,
                                   const Reason& reason) {
  static const WordSet known(
      "able clear aware ready careful sure noted enough possible available fine ok okay due likely good "
      "interesting easy familiar complete open back over happy proud glad sorry ashamed afraid worried "
      "mindful "
      "vigilant patient prepared grateful willing cautious wary realistic honest obvious true right wrong "
      "capable visible safe better best there quick in out up down here");
  if (t_[state].upos != Upos::adj || !t_.has_child(state, Rel::cop) || known.contains(t_.form(state)))
    return false;
  const Words subjects = syntax_.subjects(state);
  if (subjects.size() != 1 || t_[subjects.front()].upos != Upos::noun || subjects.front() > state ||
      !actors_.find(subjects.front()).empty())
    return false;
  auto phrase = noun_phrase(subjects.front());
  if (!phrase || says_nothing(phrase->label)) return false;
  phrase->label = t_.form(state) + " " + phrase->label;
  phrase->end = actors_.token(state) + 1;
  phrase->definite = false;
  emit_issue(holders, *phrase, sign, reason);
  return true;
}

void StanceReader::read_duty(std::uint32_t verb, const std::vector<ActorPlace>& holders, int sign,
                             Reason reason) {
  const Predicate* p = predicate_at(verb);
  if (p != nullptr) reason.entry = p->entry;
  // "the ruling should worry every parent": no duty but a judgement.
  if (p != nullptr && p->entry->has(lexicon_experiencer)) {
    reason.act = p->entry->act;
    for (const std::uint32_t subject : syntax_.subjects(verb)) {
      const Predicate* judged = predicate_at(subject);
      const bool label = judged != nullptr && judged->entry->part == LexiconPart::label;
      if (sign > 0 && !label && !is_speaker_or_hearer(t_.form(subject)))
        want(holders, subject, p->entry->object, reason, 0);
    }
    return;
  }
  if (want_fate(holders, verb, sign, reason, 0)) return;
  if (const auto change = change_phrase(verb)) return emit_issue(holders, *change, sign, reason);
  const int wanted = is_put_to_shame(t_, verb) ? -1 : staying_or_going(t_, verb);
  if (wanted != 0) {
    for (const std::uint32_t subject : syntax_.subjects(verb)) {
      if (!is_speaker_or_hearer(t_.form(subject))) want(holders, subject, sign * wanted, reason, 0);
    }
    return;
  }
  // "there must be an inquiry"
  const std::uint32_t there = t_.child(verb, Rel::expl);
  if (t_.lemma(verb) == "be" && there != no_word && t_.form(there) == "there") {
    for (const std::uint32_t subject : syntax_.subjects(verb)) want(holders, subject, sign, reason, 0);
    return;
  }
  if (read_owed_state(verb, holders, sign, reason)) return;
  // "deals should not be a condition for talks": on the deals as such, not on the talks.
  if (t_[verb].upos == Upos::noun) {
    const Words subjects = syntax_.subjects(verb);
    auto being = subjects.empty() || is_pro_form(subjects.front()) || !actors_.find(subjects.front()).empty()
                     ? std::nullopt
                     : noun_phrase(subjects.front());
    const auto what = being && t_.has_child(verb, Rel::cop) ? noun_phrase(verb) : std::nullopt;
    if (!what) return;
    being->label += " being " + what->label;
    being->definite = false;
    return emit_issue(holders, *being, sign, reason);
  }
  if (p != nullptr) {
    for (const std::uint32_t each : p->objects)
      want(holders, each, sign * p->entry->wanted_object(), reason, 0);
  }
  if (syntax_.is_passive(verb)) {
    const bool acts = p != nullptr && p->entry->is_verbal() && p->entry->wanted_object() != 0;
    if (const auto phrase = owed_act(verb); phrase && !acts) emit_issue(holders, *phrase, sign, reason);
    return;
  }
  if (p != nullptr) {
    for (const std::uint32_t each : p->clauses)
      want(holders, each, sign * p->entry->wanted_clause(), reason, 0);
  }
  if (reason.rule == "obligation:can") return;  // "cannot let him win": said of him
  if (const auto phrase = clause_phrase(verb); phrase && phrase->end > phrase->first + 1) {
    Reason whole = reason;
    whole.confidence *= 0.85;
    emit_issue(holders, *phrase, sign, whole);
  }
}

// "the town needs a bypass", "the roof needs fixing", "nobody wants a toll".
void StanceReader::read_need(std::uint32_t w, const SpokenPart& speech) {
  if (!t_.is_verb(w) || is_question(w, speech) || syntax_.is_condition(w)) return;
  const auto holders = speaker_of(speech);
  const int turn = sign_of_content(speech);
  if (holders.empty() || turn == 0) return;
  const Words subjects = syntax_.subjects(w);
  if (subjects.empty()) return;
  const std::string& subject = t_.form(subjects.front());
  const Predicate* p = predicate_at(w);
  Reason reason;
  reason.node = w;
  reason.confidence = 0.6;
  static const WordSet all("nobody none no-one everybody everyone");
  const bool nobody =
      all.contains(subject) || (subject == "one" && t_.child(subjects.front(), Rel::det) != no_word &&
                                t_.form(t_.child(subjects.front(), Rel::det)) == "no");
  // "nobody should have to ration it": a duty, read above.
  if (nobody && t_[w].rel == Rel::xcomp) return;
  // "nobody had pushed her out": what was so
  const std::uint32_t perfect = t_.child(w, Rel::aux);
  if (nobody && perfect != no_word && t_.form(perfect) == "had") return;
  if (nobody && p != nullptr && p->entry->is_verbal() && p->entry->object != 0 && !p->passive &&
      !p->entry->has(lexicon_cue)) {
    // A speaker who says what all think thinks so, too.
    reason = reason_of(*p, "all");
    reason.hypothetical = false;
    reason.confidence = 0.58;
    static const WordSet none("nobody none no-one one");
    const bool turned = p->negated || none.contains(subject);  // "nobody has ever come and asked for it"
    const int sign = (turned ? -1 : 1) * p->entry->object * turn;
    for (const std::uint32_t object : p->objects) want(holders, object, sign, reason, 0);
    return;
  }
  if (t_.lemma(w) != "need" || is_speaker_or_hearer(subject)) return;
  // "They needed money": what was so.
  if (t_.xpos(w) == "VBD") return;
  // "an envoy needs a suitcase": of no one envoy.
  const std::uint32_t article = t_.child(subjects.front(), Rel::det);
  if (article != no_word && (t_.form(article) == "a" || t_.form(article) == "an")) return;
  reason.act = "demand";
  reason.rule = "need";
  reason.negated = syntax_.is_negated(w);
  const int sign = (reason.negated ? -1 : 1) * turn;
  // "the road is desperately needed"
  if (syntax_.is_passive(w)) {
    if (t_[w].rel == Rel::acl || syntax_.is_hypothetical(w) || t_.has_child(w, Rel::xcomp) ||
        t_.has_child(w, Rel::advcl) || t_.has_child(w, Rel::obl))
      return;
    for (const std::uint32_t each : subjects) want(holders, each, sign, reason, 0);
    return;
  }
  const std::uint32_t complement = t_.child(w, Rel::xcomp);
  if (complement != no_word && t_.xpos(complement) == "VBG" && !t_.has_child(complement, Rel::obj)) {
    const Predicate* act = predicate_at(complement);
    if (act == nullptr) return;
    for (const std::uint32_t each : subjects)
      want(holders, each, sign * act->entry->wanted_object(), reason, 0);
    return;
  }
  if (complement != no_word) return;
  for (const std::uint32_t object : syntax_.direct_objects(w)) want(holders, object, sign, reason, 0);
}

// "Scrap the toll now", "Don't touch the ferry", "Bless them", in a quotation.
void StanceReader::read_imperative(std::uint32_t w, const SpokenPart& speech) {
  if (speech.type == QuotationType::indirect || !t_.is_verb(w) || t_.xpos(w) != "VB") return;
  if (t_.has_child(w, Rel::nsubj) || syntax_.has_marker(w, "to") || is_question(w, speech)) return;
  const std::uint32_t token = actors_.token(w);
  // The first word of a piece, or behind "please", "do not", "just".
  std::uint32_t at = token;
  static const WordSet openers("please do not n't don't never just so then and but now always");
  const std::uint32_t lowest =
      std::max(speech.content.first, token > most_openers ? token - most_openers : 0U);
  while (at > lowest && openers.contains(view_.word(at - 1))) --at;
  const bool first = at == speech.content.first || view_.token(at - 1).kind == TokenKind::open_quote ||
                     view_.analysis.sentences[t_[w].sentence].first_token == at;
  if (!first) return;
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel == Rel::aux && t_.form(c) != "do") return;
  }
  const auto holders = speaker_of(speech);
  if (holders.empty()) return;
  Reason reason;
  reason.node = w;
  reason.act = "demand";
  reason.confidence = 0.6;
  reason.rule = "imperative:" + rule_word(t_.lemma(w));
  reason.negated = syntax_.is_negated(w);
  const int sign = reason.negated ? -1 : 1;
  if (t_.lemma(w) == "forget" || t_.lemma(w) == "bless") {
    const int value = t_.lemma(w) == "bless" ? 1 : -1;
    if (reason.negated) return;  // "don't forget the drivers" takes no side
    for (const std::uint32_t object : syntax_.direct_objects(w)) want(holders, object, value, reason, 0);
    return;
  }
  const Predicate* p = predicate_at(w);
  if (p == nullptr || !p->entry->is_verbal()) return;
  reason.entry = p->entry;
  for (const std::uint32_t object : p->objects)
    want(holders, object, sign * p->entry->wanted_object(), reason, 0);
}

}  // namespace standpoint
