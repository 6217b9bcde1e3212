// Attitudes and acts that are doubted, denied or only tried: what may be said of them all the same.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {

// "denied that the party backed it": what others do, not the holders.
bool StanceReader::is_done_by_others(std::uint32_t clause, const std::vector<ActorPlace>& holders) const {
  if (!syntax_.is_finite(clause)) return false;
  const auto subjects = actors_.find_all(syntax_.subjects(clause));
  return std::none_of(subjects.begin(), subjects.end(), [&](const ActorPlace& subject) {
    return std::any_of(holders.begin(), holders.end(),
                       [&](const ActorPlace& holder) { return holder.entity == subject.entity; });
  });
}

// "questioned their support for it", "casts doubt on it", "a lack of it", "needs their support": an attitude
// that may not be there.
bool StanceReader::is_doubted(std::uint32_t attitude) const {
  static const WordSet verbs(
      "question doubt dispute query distrust mistrust disbelieve lack undermine test need seek solicit "
      "require request crave");
  static const WordSet nouns(
      "lack absence doubt question uncertainty confusion loss erosion test measure gauge");
  const std::uint32_t head = t_[attitude].head;
  // "calls into question their support", whatever the tree makes of it
  const std::uint32_t left = t_[attitude].left;
  if (left > 1 && t_.form(left - 1) == "question" && t_.form(left - 2) == "into") return true;
  if (head == no_word) return false;
  if (t_[attitude].rel == Rel::nmod) return nouns.contains(t_.lemma(head));
  if (t_[attitude].rel == Rel::obl) {
    // "casts doubt on it", "raises questions about it"
    const std::uint32_t object = t_.child(head, Rel::obj);
    if (object == no_word || object > attitude) return verbs.contains(t_.lemma(head));
    return nouns.contains(t_.lemma(object));
  }
  if (t_[attitude].rel != Rel::obj || !t_.is_verb(head)) return false;
  if (verbs.contains(t_.lemma(head))) return true;
  // "restoring voters' confidence in the agency": they have lost it.
  static const WordSet restoring("restore rebuild regain shake erode damage win earn recover renew dent");
  static const WordSet trust("confidence trust faith belief");
  if (trust.contains(t_.lemma(attitude)) && restoring.contains(t_.lemma(head))) return true;
  // "calls it into question", "calls into question their support"
  const auto children = t_.children(head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return c > head && t_[c].rel == Rel::obl && syntax_.has_marker(c, "into") && t_.lemma(c) == "question";
  });
}

// "failed to block it": tried to. What somebody is blamed for not having done tells nothing: 0.
int StanceReader::attempted(std::uint32_t governor, std::uint32_t verb) const {
  const Predicate* act = predicate_at(verb);
  if (t_.lemma(governor) == "fail" && t_.xpos(governor) == "VBG") return 0;
  if (t_.lemma(governor) != "fail" || syntax_.is_negated(governor) || act == nullptr ||
      !act->entry->is_verbal() || act->entry->wanted_object() >= 0)
    return -1;
  static const WordSet judging("criticise accuse deny warn");
  const bool told = actors_.speech_at(verb) != nullptr;
  return told || judging.contains(act->entry->act) ? 0 : 1;
}

// "prevent families from taking the road": against the act, for the families if anything.
bool StanceReader::is_kept_from(std::uint32_t act, std::uint32_t object) const {
  if (!actors_.find(object).empty() || t_[object].upos != Upos::noun) return false;
  const auto children = t_.children(act);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return c > object && t_[c].rel == Rel::advcl && t_.xpos(c) == "VBG" && t_.form(t_[c].left) == "from" &&
           !is_coming_about(c);
  });
}

// "let the tax cuts expire", "allowed to lapse", "let the ruling stand": what becomes of the thing, 0 =
// something else.
int StanceReader::fate_of(std::uint32_t verb) const {
  static const WordSet letting("let allow permit leave");
  static const WordSet lapsing("expire lapse die drop end run fail collapse fade wither sunset");
  static const WordSet lasting("stand continue remain survive stay last proceed endure");
  if (!t_.is_verb(verb) || !letting.contains(t_.lemma(verb))) return 0;
  for (const std::uint32_t c : t_.children(verb)) {
    if (c < verb || (t_[c].rel != Rel::xcomp && t_[c].rel != Rel::ccomp) || t_.has_child(c, Rel::obj))
      continue;
    if (lapsing.contains(t_.lemma(c)))
      return t_.lemma(c) == "run" && t_.child(c, Rel::advmod) == no_word ? 0 : -1;
    if (lasting.contains(t_.lemma(c))) return 1;
  }
  return 0;
}

// Who lets a thing lapse or stand is against or for it; false where the verb says no such thing.
bool StanceReader::want_fate(const std::vector<ActorPlace>& holders, std::uint32_t verb, int sign,
                             const Reason& reason, int depth) {
  const int fate = fate_of(verb);
  if (fate == 0) return false;
  Words things = syntax_.is_passive(verb) ? syntax_.subjects(verb) : syntax_.direct_objects(verb);
  std::erase_if(things, [&](std::uint32_t w) { return !actors_.find(w).empty() || is_pro_form(w); });
  for (const std::uint32_t thing : things) want(holders, thing, sign * fate, reason, depth);
  return !things.empty();
}

// "blocked the toll from taking effect": the toll.
bool StanceReader::is_coming_about(std::uint32_t verb) const {
  static const WordSet alone("proceed advance pass materialise materialize happen");
  static const WordSet coming("take go come become move");
  static const WordSet about("effect force law forward ahead place reality");
  if (alone.contains(t_.lemma(verb)) && !t_.has_child(verb, Rel::obj)) return true;
  if (!coming.contains(t_.lemma(verb))) return false;
  for (std::uint32_t k = verb + 1; k < t_.size() && k <= verb + 2 && t_[k].sentence == t_[verb].sentence;
       ++k) {
    if (about.contains(t_.form(k))) return true;
  }
  return false;
}

// "raise the debt limit", "secure the border", "an increase in the limit": of the act, not of what is moved
// by it.
bool StanceReader::is_bound(std::uint32_t act, std::uint32_t object) const {
  static const WordSet moving(
      "raise lift extend secure lower increase move set keep protect guard seal close shut open reopen "
      "cross expand widen narrow");
  static const WordSet moves("increase rise raise lift hike extension reduction expansion");
  static const WordSet bounds(
      "limit ceiling cap threshold border boundary frontier deadline age bar date scope");
  return (t_.is_verb(act) ? moving : moves).contains(t_.lemma(act)) && bounds.contains(t_.lemma(object));
}

// "tried to frighten voters", "could frustrate officials": nothing says that it did.
bool StanceReader::is_felt_in_vain(const Predicate& p) const {
  if (p.entry->has(lexicon_experiencer) && syntax_.is_hypothetical(p.node)) return true;
  static const WordSet trying("try seek attempt want aim hope intend mean wish plan fail struggle");
  const std::uint32_t governor = syntax_.governor_of_complement(p.node);
  return p.entry->has(lexicon_experiencer) && governor != no_word && trying.contains(t_.lemma(governor));
}

// "over the course of two terms", "praised his work on the rule": what a verb's preposition governs and is
// not what the verb is about.
bool StanceReader::is_no_topic(const Predicate& p, std::uint32_t topic) const {
  if (t_.lemma(topic) == "course" || (t_.is_verb(topic) && is_coming_about(topic)) ||
      is_span_of_time(t_.lemma(topic)))
    return true;
  // "accused the former secretary of state of lying"
  if (t_.lemma(topic) == "state" && topic > 1 && t_.lemma(topic - 2) == "secretary") return true;
  // "block immigration from any country": where it comes from
  static const WordSet origins("country state nation region area abroad source place");
  if (t_.case_of(topic) == "from" && origins.contains(t_.lemma(topic))) return true;
  static const WordSet done(
      "work effort record leadership stance position performance role voice approach handling advocacy "
      "service contribution expertise inaction silence indecision neglect attention scrutiny focus spotlight "
      "emphasis pressure progress");
  // "blasted the plan for the harbour"
  static const WordSet plans(
      "plan proposal bill deal scheme strategy budget project design idea bid support funding aid tax");
  const std::uint32_t left = t_[topic].left;
  if (syntax_.has_marker(topic, "for") && !t_.is_verb(topic) && left > 0 &&
      plans.contains(t_.lemma(left - 1)))
    return true;
  if (!syntax_.has_marker(topic, "on")) return false;
  if (left > 0 && done.contains(t_.lemma(left - 1))) return true;
  if (t_[topic].rel == Rel::nmod) return t_[topic].head != no_word && done.contains(t_.lemma(t_[topic].head));
  if (t_[topic].rel != Rel::obl) return false;
  return std::any_of(p.objects.begin(), p.objects.end(),
                     [&](std::uint32_t w) { return w < topic && done.contains(t_.lemma(w)); });
}

// "would not endorse either Holt or Reyes", "is not backing either side": who keeps out is against neither.
bool StanceReader::is_between(const Predicate& p) const {
  return std::any_of(p.objects.begin(), p.objects.end(), [&](std::uint32_t object) {
    const std::uint32_t first = t_[object].left;
    return t_.form(first) == "either" || (first > 0 && t_.form(first - 1) == "either");
  });
}

// "had not endorsed any bill", "is not calling for a ban": who has not said so is not against it.
bool StanceReader::is_left_undone(const Predicate& p) const {
  static const WordSet asking("demand request promise propose");
  static const WordSet siding("endorse back commit support embrace");
  if (p.entry->object > 0 && asking.contains(p.entry->act)) return true;
  if (!siding.contains(t_.lemma(p.node))) return false;
  const auto children = t_.children(p.node);
  if (std::any_of(children.begin(), children.end(), [&](std::uint32_t c) { return t_.form(c) == "never"; }))
    return false;
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t c) { return t_[c].rel == Rel::aux && t_.lemma(c) == "have"; });
}

// "stopped to praise the nurses": praised them.
bool StanceReader::is_halt(std::uint32_t governor, std::uint32_t act) const {
  static const WordSet halts("stop pause halt");
  static const WordSet ends("stop cease");
  // "stopped being the board"
  if (ends.contains(t_.lemma(governor)) && t_.is_nominal(act) && t_.has_child(act, Rel::cop)) return true;
  return halts.contains(t_.lemma(governor)) && syntax_.has_marker(act, "to");
}

// "denied carrying out the strike", "denied any involvement": that he did it, not that he would like it.
bool StanceReader::is_alleged_deed(std::uint32_t w) const {
  static const WordSet deeds(
      "involvement wrongdoing responsibility knowledge role link connection part guilt culpability intent "
      "affair relationship collusion focus");
  const std::uint32_t article = t_.child(w, Rel::det);
  return deeds.contains(t_.lemma(w)) || t_.xpos(w) == "VBG" ||
         (article != no_word && t_.form(article) == "any");
}

// "Republicans who voted for it": some of them, the party need not be.
bool StanceReader::is_of_members(std::uint32_t w) const {
  static const WordSet relatives("who that");
  std::uint32_t top = w;
  while (t_[top].head != no_word && (t_[top].rel == Rel::conj || t_[top].rel == Rel::xcomp))
    top = t_[top].head;
  const std::uint32_t group = t_[top].head;
  if (t_[top].sub != SubRel::relcl || group == no_word || group + 1 >= t_.size()) return false;
  if (t_.xpos(group) != "NNS" && t_.xpos(group) != "NNPS") return false;
  if (!relatives.contains(t_.form(group + 1)) || t_.has_child(group, Rel::nummod)) return false;
  const LocalMention* mention = view_.mention(actors_.token(group));
  return mention != nullptr && mention->type == MentionType::name;
}

}  // namespace standpoint
