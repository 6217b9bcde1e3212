// What comes of a thing, in speech: "the toll would lead to job losses", "if the toll goes ahead, shops will
// close". Who says that ill comes of a thing is against it, who says that good comes of it is for it.

#include "extraction/persons.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

const WordSet& coming_about() {
  static const WordSet words("pass proceed happen enter succeed win continue open");
  return words;
}

const WordSet& decided() {
  static const WordSet words(
      "approve adopt enact implement introduce impose build pass sign ratify authorise authorize permit "
      "allow extend elect appoint confirm add include attach");
  return words;
}

// Things that somebody builds, grants or runs, beside those that are voted on.
const WordSet& undertakings() {
  static const WordSet words(
      "charge fee cap quota subsidy grant tariff pipeline dam mine airport runway bypass tunnel bridge "
      "railway "
      "line terminal reactor plant factory stadium festival timetable lane zone curfew lockdown mandate "
      "programme program strategy initiative approach withdrawal invasion occupation ceasefire sale purchase "
      "privatisation privatization nationalisation nationalization takeover decision move pledge restriction "
      "exemption expansion extension redevelopment rezoning cutback");
  return words;
}

const WordSet& undone() {
  static const WordSet words(
      "scrap reject block delay abolish repeal cancel abandon halt stop close cut axe withdraw overturn "
      "veto postpone shelve drop end remove strike overturn quash void nullify invalidate gut weaken "
      "dismantle "
      "rescind revoke eliminate");
  return words;
}

}  // namespace

void StanceReader::read_consequence(std::uint32_t w, const SpokenPart& speech) {
  if (!t_.is_verb(w) && !t_.has_child(w, Rel::cop)) return;
  if (is_question(w, speech) || syntax_.is_denied(w)) return;
  const auto holders = speaker_of(speech);
  const int turn = sign_of_content(speech);
  if (holders.empty() || turn == 0) return;
  Reason reason;
  reason.node = w;
  reason.confidence = 0.62;
  reason.strength = 0.6;
  reason.rule = "consequence:" + rule_word(t_.lemma(w));
  read_if(w, holders, turn, reason);
  if (!t_.is_verb(w) || syntax_.is_condition(w) || syntax_.is_passive(w)) return;
  if (t_.lemma(w) == "work") return read_working(w, holders, turn, reason);
  // What came of a thing is told as news as well; what will or may come of it is said to warn or to promise.
  bool foretold = t_.xpos(w) == "VBZ" || t_.xpos(w) == "VBP";
  for (const std::uint32_t c : t_.children(w)) {
    static const WordSet modals("will 'll would 'd could may might can wo ca");
    if (t_[c].rel == Rel::aux && modals.contains(t_.form(c))) foretold = true;
  }
  const std::uint32_t above = syntax_.governor_of_complement(w);
  static const WordSet going("go likely sure bound certain set risk threaten");
  if (above != no_word) foretold = going.contains(t_.lemma(above));
  const Predicate* p = predicate_at(w);
  if (!foretold || (p != nullptr && p->entry->agent != 0)) return;
  const std::string& lemma = t_.lemma(w);
  static const WordSet causing(
      "cause create produce bring trigger spark provoke invite mean spell fuel unleash breed generate "
      "deliver "
      "guarantee entail");
  static const WordSet leading("lead result end contribute");
  int value = 0;
  const auto count = [&](std::uint32_t each) {
    if (value == 0) value = outcome_of_noun(each);
  };
  const Words objects = syntax_.direct_objects(w);
  if (causing.contains(lemma)) {
    for (const std::uint32_t object : objects) count(object);
  }
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w || t_[c].rel != Rel::obl || !leading.contains(lemma)) continue;
    const bool to = (lemma == "lead" || lemma == "contribute") && syntax_.has_marker(c, "to");
    const bool in = (lemma == "result" || lemma == "end") && syntax_.has_marker(c, "in");
    if (to || in) count(c);
  }
  // "will cost jobs", "would save lives", "would cost the town two million"; what it costs to build is no
  // blame.
  if (lemma == "cost" || lemma == "save") {
    static const WordSet dear("job life livelihood money million billion time dollar pound euro");
    const bool payer = t_.has_child(w, Rel::iobj) || objects.size() > 1;
    for (const std::uint32_t object : objects) {
      const std::string& what = t_.lemma(object);
      const bool own = what == "job" || what == "life" || what == "livelihood" || lemma == "save" || payer;
      if (own && (dear.contains(what) || t_.has_child(object, Rel::nummod))) value = lemma == "cost" ? -1 : 1;
    }
  }
  // What a body does itself is no consequence.
  const Words own = syntax_.subjects(w);
  const bool thing =
      std::all_of(own.begin(), own.end(), [&](std::uint32_t s) { return actors_.find(s).empty(); });
  if (value == 0 && thing && objects.size() == 1) value = outcome_of_change(w, objects.front());
  if (value == 0) value = outcome_of_state(w);
  if (value == 0) return;
  if (syntax_.is_negated(w)) value = -value;
  value *= turn;
  reason.act = value < 0 ? "criticise" : "praise";
  Words subjects = syntax_.subjects(w);
  if (subjects.empty() && above != no_word) subjects = syntax_.subjects(above);
  for (const std::uint32_t subject : subjects) judge_cause(holders, subject, w, value, reason);
}

// "fears that the ruling would dry up the fund": of what one is warned of, what brings it about is meant.
bool StanceReader::blame_cause(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                               const Reason& reason) {
  static const WordSet worries(
      "warn fear worry concern alarm caution dread warning anxiety apprehension express voice");
  if (sign >= 0 || reason.entry == nullptr || reason.entry->act != "warn" ||
      !worries.contains(reason.entry->words.front()))
    return false;
  // "that the bridge could collapse", "would lose its grant": there the subject is to suffer.
  static const WordSet suffering("lose suffer miss forfeit face need have get");
  if (!t_.is_verb(e) || syntax_.is_passive(e) || syntax_.is_negated(e) || !t_.has_child(e, Rel::obj) ||
      suffering.contains(t_.lemma(e)))
    return false;
  const auto children = t_.children(e);
  static const WordSet modals("will 'll would 'd could");
  const bool foretold = std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return t_[c].rel == Rel::aux && modals.contains(t_.form(c));
  });
  const Predicate* p = predicate_at(e);
  if (!foretold || (p != nullptr && p->entry->agent != 0) || outcome_of_state(e) != 0) return false;
  Reason cause = reason;
  cause.rule = "consequence:" + rule_word(t_.lemma(e));
  cause.act = "criticise";
  cause.confidence *= 0.85;
  const std::size_t before = proposals_.size();
  for (const std::uint32_t subject : syntax_.subjects(e)) {
    const bool thing = t_[subject].upos == Upos::noun && actors_.find(subject).empty();
    if (thing || (t_.form(subject) == "it" && t_[e].rel == Rel::ccomp))
      judge_cause(holders, subject, e, -1, cause);
  }
  return proposals_.size() > before;
}

// The subject of what comes about: of weather, prices and illness nobody says it to take a side, so that
// things count that are decided on or argued about.
void StanceReader::judge_cause(const std::vector<ActorPlace>& holders, std::uint32_t subject, std::uint32_t w,
                               int value, Reason reason) {
  const std::string& form = t_.form(subject);
  // "the problem is, none of this is working"
  static const WordSet frames("problem thing fact point trouble truth question answer reality");
  if (is_speaker_or_hearer(form) || form == "there" || frames.contains(t_.lemma(subject))) return;
  if (const LexiconEntry* act = act_before(subject, w))
    return want(holders, subject, value * act->wanted_object(), reason, 0);
  const Predicate* p = predicate_at(subject);
  const bool act =
      p != nullptr && (p->entry->part == LexiconPart::event || p->entry->part == LexiconPart::own);
  const std::string& noun = t_.lemma(subject);
  const bool decided_on = act || t_.is_verb(subject) || is_matter(noun) || undertakings().contains(noun);
  // "its plan would raise fares": who tells of his own plan is not against it.
  const std::uint32_t owner = t_.child(subject, Rel::nmod, SubRel::poss);
  if (value < 0 && owner != no_word && t_[owner].upos == Upos::pron) return;
  reason.deed = !decided_on && t_[subject].upos != Upos::pron && actors_.find(subject).empty();
  want(holders, subject, value, reason, 0);
}

// "cancelling the ferry would cost jobs", where the tree makes "the ferry" the subject: the entry of
// "cancelling", or nullptr.
const LexiconEntry* StanceReader::act_before(std::uint32_t subject, std::uint32_t w) const {
  const std::uint32_t gerund = t_[w].head;
  if (t_[w].rel != Rel::ccomp || gerund == no_word || gerund + 1 != t_[subject].left) return nullptr;
  if (t_.xpos(gerund) != "VBG" || t_.has_child(gerund, Rel::aux) || t_.has_child(w, Rel::mark))
    return nullptr;
  for (const LexiconEntry* entry : lexicon_.find(t_.lemma(gerund))) {
    if (entry->part == LexiconPart::verb && entry->words.size() == 1 && entry->takes("-") &&
        entry->wanted_object() != 0)
      return entry;
  }
  return nullptr;
}

// "the toll isn't working", "it won't work": of people it would be another word.
void StanceReader::read_working(std::uint32_t w, const std::vector<ActorPlace>& holders, int turn,
                                Reason reason) {
  // "doubted that the toll would work" as well
  const bool negated = syntax_.is_negated(w);
  if (negated == (turn < 0) || syntax_.is_condition(w) || t_.has_child(w, Rel::obj) ||
      t_.has_child(w, Rel::obl) || t_.has_child(w, Rel::xcomp))
    return;
  reason.act = "criticise";
  reason.negated = negated;
  for (const std::uint32_t subject : syntax_.subjects(w)) {
    if (actors_.find(subject).empty()) judge_cause(holders, subject, w, -1, reason);
  }
}

// "if the toll goes ahead, shops will close": against what the ill depends on.
void StanceReader::read_if(std::uint32_t w, const std::vector<ActorPlace>& holders, int sign, Reason reason) {
  int value = 0;
  Words clauses;
  const std::uint32_t above = t_[w].head;
  for (const std::uint32_t c : t_.children(w)) append(clauses, c);
  // "If it passes, shops will close," she said: the condition may hang on "said".
  if (t_[w].rel == Rel::ccomp && above != no_word && above > w) {
    for (const std::uint32_t c : t_.children(above)) {
      if (c < w) append(clauses, c);
    }
  }
  for (const std::uint32_t c : clauses) {
    if (t_[c].rel != Rel::advcl || actors_.speech_at(c) != actors_.speech_at(w)) continue;
    const std::uint32_t marker = t_.child(c, Rel::mark);
    if (marker == no_word || (t_.form(marker) != "if" && t_.form(marker) != "unless")) continue;
    // "warned that shops would close if it passed": what one is warned of is ill.
    static const WordSet warning("warn fear worry caution dread");
    if (value == 0 && t_[w].rel == Rel::ccomp && above != no_word && above < w &&
        warning.contains(t_.lemma(above)) && syntax_.has_would(w))
      value = -1;
    if (value == 0) value = outcome_of_clause(w);
    if (value == 0) return;
    int turn = (t_.form(marker) == "unless" ? -1 : 1) * (syntax_.is_negated(c) ? -1 : 1);
    const std::string& lemma = t_.lemma(c);
    const bool passive = syntax_.is_passive(c);
    const bool ahead =
        lemma == "go" && c + 1 < t_.size() && (t_.form(c + 1) == "ahead" || t_.form(c + 1) == "through");
    const bool bare = t_.child(c, Rel::obj) == no_word;
    const bool comes = bare && (ahead || coming_about().contains(lemma));
    const bool law = (lemma == "law" && t_.has_child(c, Rel::cop)) || lemma == "become";
    const bool fails = bare && (lemma == "fail" || lemma == "collapse" || lemma == "lapse" || lemma == "die");
    reason.node = w;
    reason.rule = "consequence:if";
    reason.act = "warn";
    Words about;
    if ((passive && decided().contains(lemma)) || (!passive && (comes || law))) {
      about = syntax_.subjects(c);
    } else if ((passive && undone().contains(lemma)) || (!passive && fails)) {
      about = syntax_.subjects(c);
      turn = -turn;
    } else if (!passive && (decided().contains(lemma) || undone().contains(lemma))) {
      about = syntax_.direct_objects(c);
      if (undone().contains(lemma)) turn = -turn;
    }
    const std::size_t before = proposals_.size();
    for (const std::uint32_t each : about) {
      if (!is_speaker_or_hearer(t_.form(each))) want(holders, each, sign * value * turn, reason, 0);
    }
    for (std::size_t i = before; i < proposals_.size(); ++i) {
      TokenRange& range = proposals_[i].evidence;
      range.first = std::min(range.first, actors_.token(t_[c].left));
      range.end = std::max(range.end, actors_.token(t_[c].right - 1) + 1);
    }
  }
}

}  // namespace standpoint
