// Judgements that lie in the build of a sentence: questions that blame, degrees, comparisons, faults.

#include "extraction/persons.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_reach = 200;  // words

bool names_nobody(const std::string& form) { return form == "there" || is_speaker_or_hearer(form); }

}  // namespace

// What the verb of saying makes of the content: -1 denied or not believed, 0 only not said.
int StanceReader::sign_of_content(const SpokenPart& speech) const {
  if (speech.type == QuotationType::direct || speech.cue.empty()) return 1;
  static const WordSet denying("deny dispute doubt refute");
  static const WordSet thinking("think believe feel consider accept agree see buy");
  static const WordSet unsaid("fail refuse decline neglect omit forget");
  int sign = 1;
  for (std::uint32_t i = speech.cue.first; i < speech.cue.end; ++i) {
    const std::uint32_t w = view_.token(i).end_word - 1;
    if (!t_.is_verb(w)) continue;
    if (denying.contains(t_.lemma(w))) sign = -sign;
    // "failed to show that it was safe": nobody said so.
    const std::uint32_t above = syntax_.governor_of_complement(w);
    if (above != no_word && unsaid.contains(t_.lemma(above))) return 0;
    if (syntax_.is_negated(w)) sign = thinking.contains(t_.lemma(w)) || sign < 0 ? -sign : 0;
  }
  return sign;
}

// "I don't think the plan is fair", where the denial is not that of the attribution itself.
bool StanceReader::is_turned_above(std::uint32_t w, const SpokenPart& speech) const {
  return sign_of_content(speech) == 1 && syntax_.is_negated_above(w);
}

// "While the plan has merit": what is granted weighs less than the main clause.
bool StanceReader::is_conceded(std::uint32_t w) const {
  static const WordSet markers("while although though whilst albeit whereas");
  std::uint32_t up = w;
  for (int depth = 0; depth < 4 && up != no_word; ++depth) {
    if (t_[up].rel == Rel::advcl) {
      for (const std::uint32_t c : t_.children(up)) {
        if (t_[c].rel == Rel::mark && markers.contains(t_.form(c))) return true;
      }
    }
    up = t_[up].head;
  }
  return false;
}

// "may be as rude as he pleases", "free to be as loud as they like": leave given, no blame.
bool StanceReader::is_allowed(std::uint32_t w) const {
  static const WordSet leave("may can could might");
  bool modal = false, as = false;
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel == Rel::aux && leave.contains(t_.form(c))) modal = true;
    if (c < w && t_[c].rel == Rel::advmod && t_.form(c) == "as") as = true;
  }
  const std::uint32_t above = syntax_.governor_of_complement(w);
  if (above != no_word && (t_.form(above) == "free" || t_.form(above) == "entitled")) modal = true;
  return modal && as;
}

// "under the pretext that they had lied": words of others, and not believed.
// "They tell us it is safe", "I was told it is safe", in the speech of somebody who may not think so.
bool StanceReader::is_word_of_others(std::uint32_t verb, std::uint32_t w) const {
  static const WordSet saying(
      "say tell claim assure argue insist promise pretend believe think swear maintain allege");
  if (!t_.is_verb(verb) || !saying.contains(t_.lemma(verb))) return false;
  if (actors_.speech_at(verb) == nullptr || actors_.speech_at(verb) != actors_.speech_at(w)) return false;
  if (syntax_.is_passive(verb)) return t_.lemma(verb) == "tell" || t_.lemma(verb) == "assure";
  const Words subjects = syntax_.subjects(verb);
  return !subjects.empty() && std::none_of(subjects.begin(), subjects.end(), [&](std::uint32_t s) {
    return t_.form(s) == "i" || t_.form(s) == "we" || t_.form(s) == "you";
  });
}

bool StanceReader::is_pretended(std::uint32_t w) const {
  static const WordSet words("pretext pretence pretense excuse myth fiction fantasy delusion canard smear");
  std::uint32_t up = w;
  for (int depth = 0; depth < 4 && up != no_word; ++depth) {
    const std::uint32_t head = t_[up].head;
    const bool clause = t_[up].rel == Rel::acl || t_[up].rel == Rel::ccomp;
    if (clause && head != no_word && words.contains(t_.lemma(head))) return true;
    if (t_[up].rel == Rel::ccomp && head != no_word && is_word_of_others(head, w)) return true;
    up = head;
  }
  return false;
}

// Whether the clause around a word is asked: "?" ends it, also before the words of the reporter.
bool StanceReader::is_question(std::uint32_t w, const SpokenPart& speech) const {
  const std::uint32_t stop = next_stop_[actors_.token(w)];
  return stop < speech.content.end ? view_.raw(stop) == "?" : syntax_.is_asked(w);
}

// For each token the first full stop, question or exclamation mark from it on.
void StanceReader::find_stops() {
  std::uint32_t stop = static_cast<std::uint32_t>(view_.analysis.tokens.size());
  next_stop_.resize(stop);
  for (std::uint32_t i = stop; i-- > 0;) {
    const std::string_view word = view_.raw(i);
    if (word == "?" || word == "." || word == "!") stop = i;
    next_stop_[i] = stop;
  }
}

// "How can they sell the harbour?", "Why should we pay a toll?", "Who needs a bridge?": no real questions.
void StanceReader::read_question(std::uint32_t w, const SpokenPart& speech) {
  const std::string& form = t_.form(w);
  if (form != "how" && form != "why" && form != "who") return;
  if (speech.type == QuotationType::indirect || !is_question(w, speech)) return;
  const std::uint32_t verb = t_[w].head;
  if (verb == no_word || verb < w || !t_.is_verb(verb)) return;
  const std::uint32_t next = w + 1;
  if (next >= verb && form != "who") return;
  const auto holders = speaker_of(speech);
  if (holders.empty()) return;
  const Words subjects = syntax_.subjects(verb);
  const std::string subject = subjects.empty() ? std::string() : t_.form(subjects.front());
  const std::string& aux = t_.form(next);
  const bool ours = names_nobody(subject);
  const bool negated = syntax_.is_negated(verb);
  int sign = 0;
  if (form == "how") {
    if ((aux == "can" || aux == "could") && !ours && !subject.empty() && !negated) sign = -1;
  } else if (form == "why") {
    // "Why not keep it?", "Why don't they keep it?"
    if (aux == "not" || (negated && (aux == "do" || aux == "ca" || aux == "can"))) sign = 1;
    if ((aux == "should" || aux == "must") && !negated) sign = -1;
  } else if (t_[w].rel == Rel::nsubj && t_.lemma(verb) == "need") {
    sign = -1;
  }
  if (sign == 0) return;
  Reason reason = reason_at(verb, "question:" + form, sign < 0 ? "criticise" : "propose", 0.6, 0.58);
  // "Why should the levy exist?"
  static const WordSet being("exist continue stay remain survive");
  if (form == "why" && sign < 0 && being.contains(t_.lemma(verb))) {
    for (const std::uint32_t each : subjects) {
      if (!ours) want(holders, each, sign, reason, 0);
    }
    return;
  }
  const Predicate* p = predicate_at(verb);
  if (form == "who") {
    for (const std::uint32_t object : syntax_.direct_objects(verb)) want(holders, object, sign, reason, 0);
    return;
  }
  if (p != nullptr) {
    for (const std::uint32_t object : p->objects)
      want(holders, object, sign * p->entry->wanted_object(), reason, 0);
  }
  if (const auto phrase = clause_phrase(verb); phrase && phrase->end > phrase->first + 1)
    emit_issue(holders, *phrase, sign, reason);
  if (sign < 0 && form == "how") {
    for (const ActorPlace& actor : actors_.find_all(subjects)) emit_target(holders, actor, -1, reason);
  }
}

// "too timid", "not good enough", "nowhere near enough".
void StanceReader::read_degree(std::uint32_t w, const SpokenPart& speech) {
  const std::string& form = t_.form(w);
  const std::uint32_t head = t_[w].head;
  if ((form != "too" && form != "enough") || t_[w].rel != Rel::advmod || head == no_word) return;
  if (form == "too" && head != w + 1) return;
  static const WordSet measures(
      "expensive costly high low weak timid slow fast soft harsh lenient strict tough short long small large "
      "broad "
      "vague narrow rigid complex complicated risky dangerous restrictive generous cautious ambitious little "
      "much loose lax blunt hasty crude cosy cozy heavy light steep severe extreme radical "
      "bureaucratic intrusive powerful modest simplistic one-sided divisive onerous prescriptive good "
      "strong fair clear bold safe far quick transparent");
  if (!measures.contains(t_.lemma(head)) && !measures.contains(t_.form(head))) return;
  // "the fee is too low": he wants more of it.
  static const WordSet scant("low small modest little lenient timid weak");
  static const WordSet burdens("fee fine penalty tax levy toll duty tariff sanction sentence punishment");
  if (form == "too" && scant.contains(t_.lemma(head))) {
    for (const std::uint32_t subject : syntax_.subjects(head)) {
      if (burdens.contains(t_.lemma(syntax_.antecedent(subject)))) return;
    }
  }
  const bool predicative = t_.has_child(head, Rel::cop) ||
                           (t_[head].rel == Rel::xcomp && t_.is_verb(t_[head].head)) ||
                           t_[head].rel == Rel::root;
  if (!predicative || is_question(w, speech) || syntax_.is_condition(head)) return;
  const std::uint32_t clause = t_[head].rel == Rel::xcomp ? t_[head].head : head;
  const bool negated = syntax_.is_negated(head) || syntax_.is_negated(clause);
  // "not too harsh" and "strong enough" say little.
  if ((form == "too") == negated) return;
  // "was not fast enough": it should have been done sooner.
  static const WordSet paces("fast quick soon rapid swift prompt early quickly rapidly");
  if (form == "enough" && paces.contains(t_.form(head))) return;
  const auto holders = speaker_of(speech);
  const int turn = sign_of_content(speech);
  if (holders.empty() || turn == 0) return;
  Reason reason = reason_at(head, "degree:" + form, "criticise", 0.6, is_conceded(head) ? 0.4 : 0.6);
  for (const std::uint32_t subject : syntax_.subjects(clause)) {
    if (!names_nobody(t_.form(subject))) want(holders, subject, -turn, reason, 0);
  }
}

// "it is not the fault of the drivers", "no substitute for talks", "no bigger threat than the toll".
void StanceReader::read_comparison(std::uint32_t w, const SpokenPart& speech) {
  if (t_[w].upos != Upos::noun) return;
  static const WordSet stand_ins("substitute alternative replacement");
  const std::string& lemma = t_.lemma(w);
  const bool fault = lemma == "fault";
  const bool stand_in = stand_ins.contains(lemma);
  const std::uint32_t det = t_.child(w, Rel::det);
  const bool no = det != no_word && t_.form(det) == "no";
  int value = 0;
  for (const LexiconEntry* entry : lexicon_.find(lemma)) {
    if (no && entry->part == LexiconPart::label && entry->words.size() == 1) value = entry->value;
  }
  if (!fault && !(stand_in && no) && value == 0) return;
  if (is_question(w, speech) || syntax_.is_condition(w)) return;
  const auto holders = speaker_of(speech);
  int turn = sign_of_content(speech);
  // "could see no alternative": the "no" is not that of "see".
  if (no && t_[w].rel == Rel::obj && t_[w].head != no_word &&
      speech.cue.contains(actors_.token(t_[w].head)) && !t_.has_child(t_[w].head, Rel::advmod))
    turn = 1;
  if (holders.empty() || turn == 0) return;
  Reason reason;
  reason.node = w;
  reason.confidence = 0.6;
  reason.rule = "comparison:" + lemma;
  const auto complements = [&](std::string_view preposition) {
    Words out;
    for (const std::uint32_t c : t_.children(w)) {
      if (c > w && (t_[c].rel == Rel::nmod || t_[c].rel == Rel::obl) && syntax_.has_marker(c, preposition))
        append(out, c);
    }
    // "could see no alternative to the formula", with "to" hung on "see"
    if (out.empty() && t_[w].rel == Rel::obj) {
      for (const std::uint32_t c : t_.children(t_[w].head)) {
        if (c > w && t_[c].rel == Rel::obl && syntax_.has_marker(c, preposition)) append(out, c);
      }
    }
    return out;
  };
  if (fault) {
    if (!t_.has_child(w, Rel::cop)) return;
    Words whose = complements("of");
    append(whose, t_.child(w, Rel::nmod, SubRel::poss));
    const int sign = (syntax_.is_negated(w) ? 1 : -1) * turn;
    reason.act = sign < 0 ? "accuse" : "support";
    for (const std::uint32_t each : whose) want(holders, each, sign, reason, 0);
    return;
  }
  if (stand_in) {
    const bool for_what = lemma != "alternative";
    for (const std::uint32_t each : complements(for_what ? "for" : "to"))
      want(holders, each, turn, reason, 0);
    if (t_.has_child(w, Rel::cop)) {
      for (const std::uint32_t subject : syntax_.subjects(w)) want(holders, subject, -turn, reason, 0);
    }
    return;
  }
  // A comparative and "than": the worst of its kind.
  bool more = false;
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel == Rel::amod && (t_.xpos(c) == "JJR" || t_.form(c) == "greater")) more = true;
  }
  if (!more) return;
  reason.act = value < 0 ? "criticise" : "praise";
  // "than" may hang on a noun between.
  const std::uint32_t end = std::min(t_.size(), w + longest_reach);
  for (std::uint32_t each = w + 1; each < end && t_[each].sentence == t_[w].sentence; ++each) {
    if (!t_.is_nominal(each) || !syntax_.has_marker(each, "than")) continue;
    return want(holders, each, value * turn, reason, 0);
  }
}

// "would rather have a ferry than a bridge": whoever says it of himself, or of whom it is said.
void StanceReader::read_preference(std::uint32_t w) {
  const std::string& form = t_.form(w);
  if ((form != "rather" && form != "sooner") || t_[w].rel != Rel::advmod) return;
  const std::uint32_t verb = t_[w].head;
  if (verb == no_word || verb < w || !t_.is_verb(verb)) return;
  bool would = false;
  for (const std::uint32_t c : t_.children(verb)) {
    if (t_[c].rel == Rel::aux && (t_.form(c) == "would" || t_.form(c) == "'d")) would = true;
  }
  if (!would || syntax_.is_asked(verb) || syntax_.is_negated(verb)) return;
  const auto holders = actors_.find_all(syntax_.subjects(verb));
  if (holders.empty()) return;
  Reason reason;
  reason.node = verb;
  reason.act = "support";
  reason.confidence = 0.66;
  reason.rule = "preference:" + form;
  static const WordSet taking("have see keep take choose get");
  const bool plain = taking.contains(t_.lemma(verb));
  if (plain) {
    for (const std::uint32_t object : syntax_.direct_objects(verb)) {
      want(holders, object, 1, reason, 0);
      for (const std::uint32_t c : t_.children(object)) {
        if (c > object && syntax_.has_marker(c, "than")) want(holders, c, -1, reason, 0);
      }
    }
  } else if (const auto phrase = clause_phrase(verb); phrase && phrase->end > phrase->first + 1) {
    emit_issue(holders, *phrase, 1, reason);
  }
  reason.act = "oppose";
  for (const std::uint32_t c : t_.children(verb)) {
    if (c > verb && syntax_.has_marker(c, "than")) want(holders, c, -1, reason, 0);
  }
}

// "the council rightly refused to back it", "foolishly, they sold it": on who acts, and with him or against
// him on what he acts on.
bool StanceReader::read_judged_act(const Predicate& p, const std::vector<ActorPlace>& holders,
                                   const Reason& reason) {
  static const WordSet manners(
      "rightly wisely sensibly prudently courageously bravely admirably commendably justly justifiably "
      "wrongly foolishly stupidly recklessly shamefully disgracefully cynically unwisely arrogantly "
      "idiotically "
      "scandalously cravenly unforgivably inexcusably naively shamelessly unconscionably");
  const std::uint32_t verb = t_[p.node].head;
  if (!manners.contains(t_.form(p.node)) || t_[p.node].rel != Rel::advmod || verb == no_word ||
      !t_.is_verb(verb))
    return false;
  if (syntax_.is_passive(verb) || syntax_.is_hypothetical(verb) || syntax_.is_condition(verb) ||
      syntax_.is_told_to(verb) || (syntax_.is_negated(verb) && p.node > verb))
    return true;
  // "as Holt rightly says": the words, not an act.
  static const WordSet saying("say note point observe remark argue believe assume think call ask state");
  const int value = p.entry->value;
  const Words subjects = syntax_.subjects(verb);
  for (const std::uint32_t subject : subjects) {
    if (is_speaker_or_hearer(t_.form(subject))) return true;
    if (!actors_.find(subject).empty()) want(holders, subject, value, reason, 0);
  }
  const Predicate* act = predicate_at(verb);
  if (act == nullptr || !act->entry->is_verbal() || saying.contains(t_.lemma(verb))) return true;
  const int turn = (syntax_.is_negated(verb) ? -1 : 1) * value;
  for (const std::uint32_t object : act->objects) {
    if (actors_.find(object).empty()) want(holders, object, turn * act->entry->wanted_object(), reason, 1);
  }
  for (const std::uint32_t clause : act->clauses)
    want(holders, clause, turn * act->entry->wanted_clause(), reason, 1);
  return true;
}

// "Shame on the council", "hats off to the drivers", "no excuse for the delay".
void StanceReader::read_exclamation(const Predicate& p, const SpokenPart& speech) {
  const auto holders = speaker_of(speech);
  if (holders.empty() || is_question(p.node, speech)) return;
  Reason reason = reason_of(p, "thing");
  reason.hypothetical = false;
  reason.confidence = 0.6;
  reason.act = p.entry->value < 0 ? "criticise" : "praise";
  if (read_judged_act(p, holders, reason)) return;
  Words about = p.objects;
  if (p.entry->class_name == "no" && p.end < t_.size() && t_[p.end].sentence == t_[p.node].sentence) {
    // What stands right behind the words.
    std::uint32_t top = p.end;
    while (t_[top].head != no_word && t_[top].head >= p.end && t_[top].head != top) top = t_[top].head;
    if (t_.is_nominal(top) && t_[top].left <= p.end) append(about, top);
  }
  for (const std::uint32_t each : about) want(holders, each, p.entry->value, reason, 0);
}

}  // namespace standpoint
