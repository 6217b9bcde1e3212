// Demands that somebody leave off or answer for what he does: "called on the minister to resign", "told the
// ministry to drop its plan". Other demands say nothing of whom they are made to.

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// What only he is asked to do who did wrong.
const WordSet& amends() {
  static const WordSet words(
      "resign apologise apologize stop cease quit desist refrain relent repent atone "
      "recant backtrack step_down stand_down back_down back_off pull_out climb_down own_up come_clean");
  return words;
}

// What is asked of somebody with what is his: "to withdraw its claim".
const WordSet& retreats() {
  static const WordSet words(
      "drop scrap withdraw abandon end halt reverse retract rescind revoke suspend review revise cancel "
      "correct disown renounce change lift freeze shelve ditch dismantle take_back pull_back call_off");
  return words;
}

bool is_own(const Trees& t, std::uint32_t object) {
  const std::uint32_t owner = t.child(object, Rel::nmod, SubRel::poss);
  static const WordSet own("its their his her your");
  return owner != no_word && own.contains(t.form(owner));
}

}  // namespace

// "questioned how Holt could sign it", "questioned why the ministry waited": whose conduct is questioned.
void StanceReader::question_conduct(const Predicate& p, const std::vector<ActorPlace>& holders,
                                    const Reason& reason) {
  if (p.entry->text != "question" && p.entry->text != "query") return;
  if (p.negated || p.passive || reason.hypothetical) return;
  for (const std::uint32_t clause : t_.children(p.node)) {
    if (clause < p.node || t_[clause].rel != Rel::ccomp) continue;
    const std::string& opener = t_.form(t_[clause].left);
    if (opener != "how" && opener != "why") continue;
    Reason about = reason;
    about.rule += "+conduct";
    about.confidence *= 0.8;
    for (const ActorPlace& actor : actors_.find_all(syntax_.subjects(clause)))
      emit_target(holders, actor, -1, about);
  }
}

void StanceReader::press(const Predicate& p, const std::vector<ActorPlace>& holders, const Reason& reason) {
  static const WordSet acts("demand request order warn");
  if (!acts.contains(p.entry->act) || p.negated || reason.hypothetical) return;
  Words demands = p.clauses;
  for (const std::uint32_t object : p.objects) append(demands, object);
  for (const std::uint32_t verb : demands) {
    if (!t_.is_verb(verb) || syntax_.is_negated(verb) || syntax_.is_passive(verb)) continue;
    std::string name = t_.lemma(verb);
    const std::uint32_t particle = t_.child(verb, Rel::compound, SubRel::prt);
    if (particle != no_word) {
      name += "_" + t_.form(particle);
    } else if (verb + 1 < t_.size() && t_[verb + 1].head == verb && t_[verb + 1].upos == Upos::adv) {
      const std::string with_adverb = name + "_" + t_.form(verb + 1);
      if (amends().contains(with_adverb) || retreats().contains(with_adverb)) name = with_adverb;
    }
    const Words objects = syntax_.direct_objects(verb);
    const bool own =
        std::any_of(objects.begin(), objects.end(), [&](std::uint32_t w) { return is_own(t_, w); });
    if (!amends().contains(name) && !(own && retreats().contains(name))) continue;
    // Who is asked: the object, the complement of "on" or "to", the subject of a that-clause.
    Words asked;
    const std::uint32_t subject = t_.child(verb, Rel::nsubj);
    if (subject != no_word) {
      asked.push_back(subject);
    } else {
      asked = syntax_.direct_objects(p.node);
      for (const std::uint32_t c : t_.children(p.node)) {
        const bool to_whom = t_[c].rel == Rel::obl && c < verb &&
                             (syntax_.has_marker(c, "on") || syntax_.has_marker(c, "upon") ||
                              syntax_.has_marker(c, "to") || syntax_.has_marker(c, "with"));
        if (to_whom) append(asked, c);
      }
    }
    Reason toward = reason;
    toward.rule += "+addressee";
    toward.confidence *= 0.8;
    for (const ActorPlace& actor : actors_.find_all(asked)) emit_target(holders, actor, -1, toward);
  }
}

}  // namespace standpoint
