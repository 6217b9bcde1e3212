// An attitude is carried on: from an event to what it does to its object, from an act to who acts.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr int deepest_want = 4;
constexpr int most_turns = 3;
constexpr double doubt_of_a_turn = 0.85;

bool is_open_pronoun(const std::string& form) {
  return form == "it" || form == "this" || form == "that" || form == "these" || form == "those" ||
         form == "such";
}

}  // namespace

void StanceReader::want(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                        const Reason& reason, int depth) {
  if (e == no_word || sign == 0 || depth > deepest_want || reason.turns > most_turns) return;
  if (is_reciprocal(t_, e)) return;  // "accused each other": said of the two
  // "a bid for governor": an office, nobody in it.
  static const WordSet races(
      "bid run candidate campaign candidacy race nominee nomination election contender");
  const std::uint32_t above = t_[e].head;
  if (above != no_word && t_[e].rel == Rel::nmod && races.contains(t_.lemma(above)) &&
      syntax_.has_marker(e, "for") && !t_.has_child(e, Rel::det))
    return;
  const std::string& form = t_.form(e);
  if (form.ends_with("self") || form.ends_with("selves")) return;  // whoever acts
  // "declined to endorse either of the finalists": he keeps out of it.
  if (sign < 0 && reason.entry != nullptr && reason.entry->object > 0 && form == "either") return;
  if (t_[e].upos == Upos::noun && is_measure(e)) return;  // "will not give an inch"
  const std::uint32_t meant = syntax_.antecedent(e);
  if (meant != e) return want(holders, meant, sign, reason, depth + 1);
  if (const std::uint32_t said = syntax_.named_as(e); said != no_word)
    return want(holders, said, sign, reason, depth + 1);
  if (t_[e].upos == Upos::pron || t_[e].upos == Upos::det) {
    // "disputed that", "denied this": what another has just said.
    static const WordSet denying("dispute deny refute rebut contest contradict gainsay rubbish");
    const bool this_one = t_.form(e) == "that" || t_.form(e) == "this";
    if (this_one && reason.entry != nullptr && denying.contains(reason.entry->words.front()) && depth == 0) {
      if (const auto said = speaker_before(actors_.token(reason.node), holders))
        return emit_target(holders, *said, sign, reason);
    }
    if (is_open_pronoun(t_.form(e)) && (t_.child(e, Rel::nmod) == no_word || t_.has_child(e, Rel::cop))) {
      // "those who had drowned" stands for nothing spoken of before.
      if (t_.child(e, Rel::acl) != no_word) return want_of_those(holders, e, sign, reason, depth);
      if (const SpokenPart* claim = answers(e, reason) ? claim_before(e) : nullptr; claim != nullptr)
        return emit_target(holders, {*claim->speaker, {actors_.token(e), actors_.token(e) + 1}, 0.7}, sign,
                           reason);
      if (const std::uint32_t beside = subject_beside(e); beside != no_word)
        return want(holders, beside, sign, reason, depth + 1);
      if (want_thing_meant(holders, e, sign, reason, depth)) return;
      // Who speaks stays with a matter longer than a reporter.
      const std::uint32_t reach = actors_.speech_at(e) != nullptr ? 2 : 1;
      Reason doubtful = reason;
      doubtful.confidence *= 0.8;
      if (!last_issue_ || sentence_ > last_issue_sentence_ + reach) {
        const auto near = t_.form(e) == "it" ? matter_before(e) : std::nullopt;
        const bool close = near && t_[view_.token(near->first).first_word].sentence + 1 >= t_[e].sentence;
        return close ? emit_issue(holders, *near, sign, doubtful) : void();
      }
      return emit_issue(holders, matter_meant(e), sign, doubtful);
    }
  }
  // "voted against them": of things as well as of people, the former where a matter is spoken of.
  const bool ballot = reason.act == "vote" && t_[e].upos == Upos::pron && t_.form(e) == "them";
  if (ballot && last_issue_ && sentence_ <= last_issue_sentence_ + 1)
    return emit_issue(holders, *last_issue_, sign, reason);
  if (t_[e].upos == Upos::pron && want_thing_meant(holders, e, sign, reason, depth)) return;
  // "its opposition to the toll" is an attitude, not who opposes.
  const Predicate* p = predicate_at(e);
  const bool attitude = p != nullptr && p->entry->part == LexiconPart::noun && !p->objects.empty();
  const auto actors = attitude ? std::vector<ActorPlace>() : actors_.find(e);
  if (!actors.empty()) {
    for (const ActorPlace& actor : actors) emit_target(holders, actor, sign, reason);
    return;
  }
  // "appalled to read that it is to close": at what is read.
  if (const std::uint32_t told = learnt_at(e, reason); told != no_word)
    return want(holders, told, sign, reason, depth + 1);
  // "is against the toll": the copula on "toll" makes no clause of it.
  const bool predicative = t_.has_child(e, Rel::cop) && !t_.has_child(e, Rel::case_);
  if (want_done(holders, e, sign, reason, depth)) return;
  if (t_.is_verb(e) || predicative || t_[e].upos == Upos::aux) {
    want_clause(holders, e, sign, reason, depth);
  } else if (t_[e].upos != Upos::pron) {
    want_noun(holders, e, sign, reason, depth);
  }
}

// What a pronoun stands for, where that is no actor.
bool StanceReader::want_thing_meant(const std::vector<ActorPlace>& holders, std::uint32_t pronoun, int sign,
                                    const Reason& reason, int depth) {
  const auto [noun, share] = actors_.thing_meant(pronoun);
  if (noun == no_word) return false;
  Reason doubtful = reason;
  doubtful.confidence *= 0.6 + 0.4 * share;
  want(holders, noun, sign, doubtful, depth + 1);
  return true;
}

// "disagree with those who want a museum", "criticised those who oppose the toll": what those are for or
// against.
void StanceReader::want_of_those(const std::vector<ActorPlace>& holders, std::uint32_t those, int sign,
                                 const Reason& reason, int depth) {
  static const WordSet sides("oppose support reject demand vote propose");
  const std::uint32_t clause = t_.child(those, Rel::acl);
  const Predicate* p = t_[clause].sub == SubRel::relcl ? predicate_at(clause) : nullptr;
  if (p == nullptr || !p->entry->is_verbal() || p->passive || !sides.contains(p->entry->act)) return;
  Reason next = reason;
  next.turns += 1;
  next.confidence *= doubt_of_a_turn;
  const int turn = p->negated ? -sign : sign;
  for (const std::uint32_t object : p->objects)
    want(holders, object, turn * p->entry->object, next, depth + 1);
  for (const std::uint32_t each : p->clauses) want(holders, each, turn * p->entry->clause, next, depth + 1);
}

// What somebody feels on learning it: "delighted to see the toll go", "sad to hear that it was sold".
std::uint32_t StanceReader::learnt_at(std::uint32_t e, const Reason& reason) const {
  static const WordSet verbs("see hear read learn find discover watch note notice");
  const bool feeling = reason.entry != nullptr &&
                       (reason.entry->part == LexiconPart::feeling || reason.entry->has(lexicon_experiencer));
  if (!feeling || !verbs.contains(t_.lemma(e)) || !syntax_.has_marker(e, "to")) return no_word;
  for (const Rel rel : {Rel::ccomp, Rel::xcomp, Rel::obj}) {
    if (const std::uint32_t c = t_.child(e, rel); c != no_word && c > e) return c;
  }
  return no_word;
}

// What "it" stands for: what was spoken of last, or a bill, a rule, a plan that was named since.
IssuePhrase StanceReader::matter_meant(std::uint32_t pronoun) const {
  static const WordSet lawmaking(
      "sign veto override introduce reintroduce sponsor co-sponsor cosponsor amend ratify repeal enact "
      "filibuster gut");
  const std::uint32_t verb = t_[pronoun].head;
  const bool made = verb != no_word && t_[pronoun].rel == Rel::obj && lawmaking.contains(t_.lemma(verb)) &&
                    !is_matter(label_head(last_issue_->label));
  const bool earlier = last_issue_sentence_ < t_[pronoun].sentence && t_.form(pronoun) == "it";
  // "her colleagues ... it"
  const bool many = earlier && label_is_plural(last_issue_->label);
  if (!made && !earlier) return *last_issue_;
  static const WordSet laws(
      "bill measure legislation proposal law act amendment resolution ordinance budget package deal plan");
  const auto near = made ? named_before(pronoun, laws) : matter_before(pronoun);
  return near && (made || many || near->first > last_issue_->end) ? *near : *last_issue_;
}

// "said that claim smacked of hypocrisy": who has just claimed it.
std::optional<ActorPlace> StanceReader::claimant(std::uint32_t noun,
                                                 const std::vector<ActorPlace>& holders) const {
  static const WordSet claims(
      "claim argument accusation allegation assertion suggestion charge criticism contention remark comment");
  const std::uint32_t article = t_.child(noun, Rel::det);
  if (article == no_word || (t_.form(article) != "that" && t_.form(article) != "this")) return std::nullopt;
  if (!claims.contains(t_.lemma(noun)) || t_.has_child(noun, Rel::nmod)) return std::nullopt;
  return speaker_before(view_.analysis.sentences[t_[noun].sentence].first_token, holders);
}

// "opposition to", "support for": a stand that is taken, nothing that one is for by itself.
bool StanceReader::is_feeling_noun(const Predicate& p) {
  static const WordSet stands(
      "opposition support resistance hostility antipathy backing enthusiasm distaste");
  return stands.contains(p.entry->words.front());
}

void StanceReader::want_noun(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                             const Reason& reason, int depth) {
  if (auto who = claimant(e, holders)) {
    who->tokens = {actors_.token(e), actors_.token(e) + 1};
    who->confidence = 0.7;
    emit_target(holders, *who, sign, reason);
  }
  static const WordSet occasions("eve brink verge sidelines heel occasion wake aftermath run-up anniversary");
  if ((occasions.contains(t_.lemma(e)) || occasions.contains(t_.form(e))) && t_.has_child(e, Rel::nmod))
    return;
  // "the way the mayor runs it": the mayor.
  if ((t_.lemma(e) == "way" || t_.lemma(e) == "manner") && t_.child(e, Rel::acl) != no_word) {
    const std::uint32_t clause = t_.child(e, Rel::acl);
    Reason toward = reason;
    toward.rule += "+agent";
    toward.confidence *= 0.85;
    const std::uint32_t subject = syntax_.is_passive(clause) ? no_word : t_.child(clause, Rel::nsubj);
    if (subject == no_word || clause < e) return;
    for (const ActorPlace& who : actors_.find_all(syntax_.with_conjuncts(subject)))
      emit_target(holders, who, sign, toward);
    return;
  }
  // "demanded that the council scrap the fee", with "scrap" taken for a noun.
  if (t_[e].rel == Rel::ccomp) {
    if (const NounAsVerb verb = noun_as_verb(e); verb.entry != nullptr)
      return want(holders, verb.object, sign * verb.entry->wanted_object(), reason, depth + 1);
  }
  const Predicate* p = predicate_at(e);
  // "made opposition to the toll a centrepiece": what the opposition is to.
  const bool attitude =
      p != nullptr && p->entry->part == LexiconPart::noun && p->entry->object != 0 && !p->objects.empty();
  if (const auto phrase = attitude && is_feeling_noun(*p) ? std::nullopt : noun_phrase(e)) {
    emit_issue(holders, *phrase, sign, reason);
    if (!says_nothing(phrase->label)) take_matter(*phrase, sentence_);
  }
  static const WordSet doubting("question doubt query dispute distrust mistrust disbelieve");
  const bool doubted = reason.entry != nullptr && doubting.contains(reason.entry->words.front());
  const bool crime = reason.rule.ends_with("+topic") && (reason.act == "accuse" || reason.act == "punish");
  if (p != nullptr && !crime && !(doubted && p->entry->part == LexiconPart::noun) &&
      (p->entry->part == LexiconPart::event || p->entry->part == LexiconPart::noun)) {
    Reason next = reason;
    next.turns += 1;
    next.confidence *= doubt_of_a_turn;
    const int effect = p->entry->part == LexiconPart::event ? p->entry->effect : p->entry->object;
    // Who dismisses fears for the trade is not for it.
    const bool brushed_off = p->entry->part == LexiconPart::noun && p->entry->act == "warn" && sign < 0;
    // Who wants the start of it put off is not against it.
    static const WordSet beginnings(
        "start beginning launch introduction opening timetable rollout roll-out date");
    static const WordSet putting_off("delay postpone defer push put move suspend");
    const std::uint32_t verb = t_[e].head;
    const bool put_off =
        verb != no_word && beginnings.contains(t_.lemma(e)) && putting_off.contains(t_.lemma(verb));
    // "called for an inquiry into the death": nobody is for it.
    static const WordSet happenings(
        "death shooting crash attack fire incident accident leak disappearance explosion collapse murder "
        "killing bombing raid riot disaster origin cause");
    if (brushed_off || put_off) return;
    // "a tax on cars", "a cap on payments": who is against the one need not be for the other.
    const bool charge = is_charge(p->entry->words.front());
    if (is_inquiry(t_.lemma(e)) && !p->objects.empty() && happenings.contains(t_.lemma(p->objects.front())))
      return;
    // "a wetlands permit requirement", "a benefits cut": only such nouns act on the noun in front of them.
    static const WordSet acting(
        "ban cut closure repeal abolition prohibition moratorium freeze veto rollback elimination removal "
        "boycott "
        "restriction limit reduction shutdown crackdown funding protection support reform expansion "
        "increase");
    const bool acts = acting.contains(p->entry->words.front());
    for (const std::uint32_t object : p->objects) {
      if ((charge && actors_.find(object).empty()) || is_quantity_changed(e, object)) continue;
      if (!acts && object < e && t_[object].rel == Rel::compound && actors_.find(object).empty()) continue;
      if (!is_bound(e, object)) want(holders, object, sign * effect, next, depth + 1);
    }
  }
  want_maker(holders, e, sign, reason);
}

// Ended, barred or cut for some: "closed to lorries", "denied to foreigners".
bool StanceReader::is_in_part(const Predicate& p) const {
  if (!p.entry->is_verbal() || !p.entry->takes("-") || p.entry->wanted_object() >= 0) return false;
  const auto children = t_.children(p.node);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return c > p.node && t_[c].rel == Rel::obl && preposition_of(c) == "to" && !is_pro_form(c);
  });
}

// An act whose object the tree does not give it: on what it does to that, else the act itself.
void StanceReader::want_act_on(const std::vector<ActorPlace>& holders, std::uint32_t verb,
                               std::uint32_t object, int sign, const Reason& reason, int depth) {
  for (const LexiconEntry* entry : lexicon_.find(t_.lemma(verb))) {
    const bool effective = entry->part == LexiconPart::verb && entry->words.size() == 1 &&
                           entry->takes("-") && entry->wanted_object() != 0;
    if (!effective) continue;
    Reason next = reason;
    next.turns += 1;
    next.confidence *= doubt_of_a_turn;
    return want(holders, object, sign * entry->wanted_object(), next, depth + 1);
  }
  auto phrase = is_pro_form(object) ? std::nullopt : noun_phrase(object);
  if (!phrase) return;
  phrase->label = gerund_at(verb) + " " + phrase->label;
  phrase->end = std::max(phrase->end, actors_.token(verb) + 1);
  emit_issue(holders, *phrase, sign, reason);
}

// "wants to see the levy abolished": what is to be seen.
bool StanceReader::want_sight(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                              const Reason& reason, int depth) {
  if (t_.lemma(e) != "see" || t_[e].rel != Rel::xcomp || syntax_.is_passive(e)) return false;
  const std::uint32_t object = t_.child(e, Rel::obj);
  if (object != no_word && want_done(holders, object, sign, reason, depth)) return true;
  for (const std::uint32_t c : t_.children(e)) {
    if (c < e || !t_.is_verb(c) || (t_[c].rel != Rel::ccomp && t_[c].rel != Rel::xcomp)) continue;
    if (object != no_word && object < c && t_.xpos(c) == "VBN" && !t_.has_child(c, Rel::nsubj))
      want_act_on(holders, c, object, sign, reason, depth);
    else
      want(holders, c, sign, reason, depth + 1);
    return true;
  }
  if (object == no_word) return false;
  for (const std::uint32_t done : t_.children(object)) {
    const bool participle =
        done > object && t_[done].rel == Rel::acl && t_[done].sub == SubRel::none && t_.xpos(done) == "VBN";
    if (!participle) continue;
    want_act_on(holders, done, object, sign, reason, depth);
    return true;
  }
  // "wants to see tougher limits": is for them.
  static const WordSet wishing("want like love wish hope prefer need");
  if (t_[object].upos != Upos::noun || !wishing.contains(t_.lemma(t_[e].head)) ||
      !actors_.find(object).empty())
    return false;
  for (const std::uint32_t each : syntax_.with_conjuncts(object))
    want(holders, each, sign, reason, depth + 1);
  return true;
}

// "raise interest rates", "an increase in prices": what is wanted is the change, not the rates.
bool StanceReader::is_quantity_changed(std::uint32_t act, std::uint32_t object) const {
  static const WordSet changing(
      "raise increase cut reduce lower hike boost slash adjust double triple halve ease change rise fall "
      "drop "
      "reduction keep hold");
  static const WordSet quantities("rate level price benchmark cost number amount threshold premium");
  return changing.contains(t_.lemma(act)) && quantities.contains(t_.lemma(object)) &&
         actors_.find(object).empty();
}

// "wants the levy scrapped", with "levy" taken for an attribute of "scrapped".
bool StanceReader::want_done(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                             const Reason& reason, int depth) {
  // "will not let the order stand", with "stand" taken for a noun.
  static const WordSet lasting("stand");
  static const WordSet passing("lapse die drop slide");
  const bool let =
      t_[e].rel == Rel::xcomp && t_[e].upos == Upos::noun && e > 0 && t_.lemma(t_[e].head) == "let";
  if (let && t_[e - 1].head == e && t_[e - 1].rel == Rel::compound) {
    const int effect = lasting.contains(t_.lemma(e)) ? 1 : passing.contains(t_.lemma(e)) ? -1 : 0;
    want(holders, effect == 0 ? no_word : e - 1, sign * effect, reason, depth + 1);
    return effect != 0;
  }
  if (t_[e].rel != Rel::obj || t_[e].upos != Upos::verb || t_.xpos(e) != "VBN" || e == 0) return false;
  const std::uint32_t noun = e - 1;
  if (t_[noun].head != e || t_[noun].rel != Rel::compound || !t_.is_nominal(noun)) return false;
  want_act_on(holders, e, noun, sign, reason, depth);
  return true;
}

void StanceReader::want_clause(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                               const Reason& reason, int depth) {
  // "rejects the toll, which will be passed on", with the relative clause hung on the verb.
  if (t_.form(t_[e].left) == "which") return;
  // "pressed her on why they should pay": asked, not wanted.
  static const WordSet asking("why whether");
  // "asked how to phrase it"
  if (syntax_.has_marker(e, "to") && t_[e].left > 0 && (reason.act == "request" || reason.act == "demand")) {
    static const WordSet openers("how what where when which who");
    const std::uint32_t first = t_[e].left;
    if (openers.contains(t_.form(first)) || openers.contains(t_.form(first - 1))) return;
  }
  for (const std::uint32_t c : t_.children(e)) {
    const std::uint32_t first = t_[c].left;
    const std::uint32_t opener = first < e && t_[first].upos == Upos::adp ? first + 1 : first;
    if (opener < e && t_[opener].upos != Upos::noun && asking.contains(t_.form(opener))) return;
  }
  const bool negated = syntax_.is_negated(e);
  const int s = negated ? -sign : sign;
  const Predicate* p = predicate_at(e);
  // "agreed to pay to settle the suit"
  static const WordSet suits("suit lawsuit action case claim charge complaint litigation allegation");
  if (const std::uint32_t settled = t_.child(e, Rel::obj);
      t_.lemma(e) == "settle" && settled != no_word && suits.contains(t_.lemma(settled)))
    return;
  // "declined to sign the petition", "had declined to join the suit": he keeps out of it.
  static const WordSet joining("sign join attend");
  if (s < 0 && reason.entry != nullptr && reason.entry->words.front() == "decline" &&
      joining.contains(t_.lemma(e)))
    return;
  if (s > 0 && reason.act == "request" && is_own_success(e)) return;
  if (want_fate(holders, e, s, reason, depth + 1)) return;
  const bool caused = blame_cause(holders, e, s, reason);
  if (const auto change = change_phrase(e)) return emit_issue(holders, *change, s, reason);
  if (want_presence(holders, e, s, reason, depth) || want_sight(holders, e, s, reason, depth)) return;
  // "denied that she had backed it": no more is said than that she did not.
  const bool past = t_.xpos(e) != "VBZ" && t_.xpos(e) != "VBP";
  if (reason.act == "deny" && p != nullptr && p->entry->is_verbal() && p->entry->wanted_object() != 0 &&
      (past ||
       (reason.entry != nullptr && reason.entry->words.front() != "doubt" && is_done_by_others(e, holders))))
    return;
  // "that the fee be scrapped" is against the fee: said below.
  const bool passive = syntax_.is_passive(e);
  // "sceptical that changes will be made": would that they were.
  static const WordSet doubting("skeptical sceptical doubtful doubt");
  if (passive && reason.entry != nullptr && doubting.contains(reason.entry->words.front())) return;
  // "the bridge closed to lorries" is not against the bridge.
  const bool partial = passive && p != nullptr && is_in_part(*p);
  const bool shown = is_shown(e) && p != nullptr && p->entry->wanted_object() > 0;
  const bool idle =
      shown || (passive && p != nullptr && p->entry->wanted_object() == 0 && p->clauses.empty());
  // "denied that he had sat on it": that is no plan of his.
  const bool fact =
      reason.act == "deny" && (t_[e].rel == Rel::ccomp || t_[e].rel == Rel::conj) && syntax_.is_finite(e);
  // "rejects any suggestion that it harms the hill": so far no word on the hill.
  if (reason.act == "reject" && syntax_.is_finite(e) && syntax_.is_denied(e) && !syntax_.is_obliged(e))
    return;
  // "voted to back the rule": for the rule, said below.
  static const WordSet attitudes(
      "support back endorse favour favor oppose reject condemn criticise criticize denounce welcome applaud "
      "beware@of demand defend");
  const bool attitude =
      p != nullptr && (attitudes.contains(p->entry->text) || p->entry->text.starts_with("demand_")) &&
      p->entry->wanted_object() != 0 && !p->objects.empty() && !t_.is_verb(p->objects.front());
  if (!fact && !attitude && (!passive || p == nullptr || partial || idle)) {
    // A verb without an object is an issue where it is refused: "refused to testify".
    // "confident that they have the votes": no wish.
    const bool felt =
        reason.entry != nullptr && reason.entry->part == LexiconPart::feeling && t_.lemma(e) == "have";
    // "warned that the toll would come back to haunt them": of the toll.
    const bool judged = reason.act == "warn" && p != nullptr && p->entry->agent != 0;
    if (judged) return;
    // "asked them to leave the scheme alone": of the scheme.
    const bool set_phrase = p != nullptr && p->entry->part == LexiconPart::idiom && !p->objects.empty() &&
                            p->entry->wanted_object() != 0 && p->entry->text.find('*') != std::string::npos;
    auto phrase = felt || caused || set_phrase ? std::nullopt : clause_phrase(e);
    // "fears that they are spied on": spying on them.
    if (phrase && reason.act == "warn" && passive) phrase->label = inflicted_on(e, phrase->label);
    static const WordSet alone("strike secede unionise unionize disband");
    if (phrase && (s < 0 || phrase->end > phrase->first + 1 || alone.contains(t_.lemma(e))))
      emit_issue(holders, *phrase, s, reason);
  }
  // "urged voters to be wary of the toll"
  const bool felt_of = p != nullptr && p->entry->part == LexiconPart::feeling && p->entry->object != 0;
  if (p == nullptr || partial || shown || (!p->entry->is_verbal() && !felt_of)) return;
  Reason next = reason;
  next.turns += 1;
  next.confidence *= doubt_of_a_turn;
  // What was praised or blamed is the act; of its object an accusation says nothing, and who helped whom
  // little.
  if (reason.rule.ends_with("+topic")) {
    if (reason.act == "accuse" || p->entry->has(lexicon_deed) || p->entry->has(lexicon_routine) ||
        p->entry->has(lexicon_violent))
      return;
    next.deed = true;
  }
  const int effect = p->entry->wanted_object();
  // "urged them not to occupy the hall": nothing is said for the hall.
  static const WordSet seizing("occupy picket storm blockade vandalise vandalize damage");
  if (negated && effect < 0 && (p->entry->has(lexicon_violent) || seizing.contains(t_.lemma(e)))) return;
  // "refused to halt the merger", "declined to condemn it": no word for it.
  const bool refused = reason.entry != nullptr && is_refusal(reason.entry->words.front());
  if (s < 0 && effect < 0 && refused && is_hostile(p->entry->act)) return;
  if (depth <= 1 && s > 0 && effect < 0 && !passive) emit_measure(holders, e, reason);
  for (const std::uint32_t object : p->objects) {
    // "donating blood and food": the second is given as well, not wanted for itself.
    if (is_bound(e, object) || is_kept_from(e, object) || is_mere_event(*p, object)) continue;
    const bool listed = t_[object].rel == Rel::conj && effect > 0 && !passive && !t_.is_verb(object) &&
                        actors_.find(object).empty() && !t_.has_child(e, Rel::iobj);
    if (!listed) {
      want(holders, object, s * effect, next, depth + 1);
    } else if (auto act = noun_phrase(object)) {
      act->label = gerund_at(e) + " " + act->label;
      emit_issue(holders, *act, s, reason);
    }
  }
  // "urged the board to reconsider": what the text speaks of.
  if (p->objects.empty() && p->clauses.empty() && effect != 0 && last_issue_ && p->entry->takes("-") &&
      sentence_ <= last_issue_sentence_ + 2 && !t_.has_child(e, Rel::obj) && !t_.has_child(e, Rel::ccomp) &&
      !t_.has_child(e, Rel::xcomp))
    emit_issue(holders, *last_issue_, s * effect, next);
  const int implied = p->entry->wanted_clause();
  for (const std::uint32_t clause : p->clauses) want(holders, clause, s * implied, next, depth + 1);
}

// "voted to hold Holt in contempt", "threatened to sue the line": against whom it hits, and for the measure
// (which want_clause() has said already where it has a wording).
void StanceReader::emit_measure(const std::vector<ActorPlace>& holders, std::uint32_t e,
                                const Reason& reason) {
  static const WordSet deciding("vote demand order threaten propose request");
  if (!deciding.contains(reason.act)) return;
  for (const std::uint32_t c : t_.children(e)) {
    const bool measure =
        c > e && t_[c].rel == Rel::obl && t_[c].upos == Upos::noun && syntax_.has_marker(c, "in");
    static const WordSet measures("contempt default receivership custody quarantine administration");
    if (!measure || !measures.contains(t_.lemma(c))) continue;
    if (const auto phrase = noun_phrase(c)) emit_issue(holders, *phrase, 1, reason);
  }
}

}  // namespace standpoint
