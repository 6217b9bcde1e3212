// What the verbs above an infinitive or gerund make of it: "refused to back it", "vowed to fight it", "faces
// pressure to scrap it".

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"

#include <algorithm>

namespace standpoint {

bool StanceReader::carries_gerund(std::uint32_t governor, const Predicate* p) const {
  static const WordSet phases(
      "begin start keep continue stop quit finish resume go end carry persist commence cease spend risk try "
      "be");
  if (phases.contains(t_.lemma(governor))) return true;
  return p != nullptr && (p->entry->wanted_clause() != 0 || p->entry->wanted_object() != 0);
}

// The sign that the verbs above an infinitive give it: "refused to back" -1, "vowed to fight" +1; 0 when
// somebody else is asked to do it, or when it is not said to hold.
int StanceReader::chain_sign(std::uint32_t w, Reason& reason, Words& holders) const {
  int sign = 1;
  std::uint32_t at = w;
  for (int depth = 0; depth < 4; ++depth) {
    // "called for the council to scrap it": the council is to.
    if (syntax_.for_subject(at) != no_word) return 0;
    const std::uint32_t governor = syntax_.governor_of_complement(at);
    if (governor == no_word) break;
    const Predicate* p = predicate_at(governor);
    if (is_halt(governor, at)) {
      at = governor;
      continue;
    }
    if (syntax_.is_negated(governor)) {
      sign = -sign;
      reason.negated = true;
    }
    // "did not allow the rebels to attack it": so they did not.
    static const WordSet leave("allow let permit enable");
    if (leave.contains(t_.lemma(governor)) && syntax_.is_negated(governor) &&
        !syntax_.direct_objects(governor).empty())
      return 0;
    // "allows the council to accept gifts": it may or may not.
    if (leave.contains(t_.lemma(governor)) && t_.xpos(governor) != "VBD" && !reason.deed &&
        !syntax_.direct_objects(governor).empty())
      return 0;
    // "claims to care": is not believed, or not yet.
    static const WordSet pretending("claim pretend purport profess");
    if (pretending.contains(t_.lemma(governor))) return 0;
    // "expected the state to pay": it has not said so.
    if (t_.lemma(governor) == "expect" && !syntax_.direct_objects(governor).empty()) return 0;
    // "backed down from confronting it": he does not.
    if (p != nullptr && p->entry->object < 0 && p->entry->clause == 0 && t_.xpos(at) == "VBG" &&
        std::find(p->objects.begin(), p->objects.end(), at) != p->objects.end())
      return 0;
    const int tried = attempted(governor, at);
    if (tried == 0) return 0;
    if (tried > 0) {
      reason.confidence *= 0.8;
      reason.node = governor;
      at = governor;
      continue;
    }
    // "failed to agree on limits": they may all have wanted some.
    if (t_.lemma(governor) == "fail" && t_.lemma(w) == "agree") return 0;
    // "was barred from seeking another term"
    if (p != nullptr && p->passive && t_.xpos(at) == "VBG" && syntax_.has_marker(at, "from")) return 0;
    // "faces pressure to scrap it": he has not yet.
    const std::uint32_t pressed = t_.child(governor, Rel::obj);
    const Predicate* pressure = pressed == no_word ? nullptr : predicate_at(pressed);
    const LexiconEntry* facing = pressure == nullptr ? nullptr : reader_.light_entry(governor);
    if (facing != nullptr && facing->has(lexicon_passive) && pressure->entry->part == LexiconPart::noun &&
        (pressure->entry->act == "demand" || pressure->entry->act == "request"))
      return 0;
    // "refused to halt the merger", "declined to condemn it": no word for it.
    const Predicate* act = predicate_at(w);
    if (at == w && is_refusal(t_.lemma(governor)) && !syntax_.is_negated(governor) && act != nullptr &&
        act->entry->object < 0 && is_hostile(act->entry->act))
      return 0;
    // "denied backing it": no more is said than that he did not.
    if (p != nullptr && p->entry->act == "deny") return 0;
    // "compared legalising it to theft": a gerund is an act of the subject only behind verbs of beginning and
    // ending.
    if (t_.xpos(at) == "VBG" && t_[at].rel != Rel::conj && !t_.has_child(at, Rel::aux) &&
        !carries_gerund(governor, p))
      return 0;
    if (p != nullptr) {
      int s = p->entry->wanted_clause();
      if (s == 0 && p->entry->takes("to:inf")) s = p->entry->object;
      const bool takes_clause = p->entry->clause != 0 || p->entry->takes("to:inf");
      const bool asked = takes_clause && (p->passive || t_.has_child(governor, Rel::iobj) ||
                                          !syntax_.direct_objects(governor).empty());
      if (asked) return 0;
      if (s != 0) {
        sign *= s;
        if (s < 0 || p->entry->act != "state") reason.act = p->entry->act;
        reason.strength = std::max(reason.strength, p->entry->strength);
        reason.turns += s < 0 ? 1 : 0;
      }
    } else if (!syntax_.direct_objects(governor).empty()) {
      // "helped the union to block", "allowed him to": whose act it is stands there; not in "drove their
      // tractors to the capital to protest".
      const Words objects = syntax_.direct_objects(governor);
      const std::uint32_t owner = t_.child(objects.front(), Rel::nmod, SubRel::poss);
      const bool means = t_[at].rel == Rel::advcl && owner != no_word && t_[owner].upos == Upos::pron &&
                         actors_.find_all(objects).empty();
      // "used the network to attack him", "spent millions to stop it": who acts is the subject.
      static const WordSet instruments(
          "use utilise utilize spend exploit employ deploy invoke abuse misuse leverage harness wield seize "
          "devote dedicate waste hijack commandeer weaponise weaponize");
      const bool subject_acts = instruments.contains(t_.lemma(governor)) && !syntax_.is_passive(governor);
      // "used a crane to drop it" says what was done, not what is thought of it.
      if (subject_acts && (act == nullptr || act->entry->strength < 0.6)) return 0;
      if (subject_acts) holders = syntax_.subjects(governor);
      // "packed the hall to oppose the closure": behind other verbs an infinitive says what for.
      static const WordSet controlling(
          "help allow let permit enable get cause lead prompt push press encourage invite persuade convince "
          "force "
          "compel oblige require order direct instruct tell ask urge beg train equip arm authorise authorize "
          "empower "
          "hire pay assign appoint elect bring call name nominate drive inspire motivate challenge dare task "
          "commission engage employ recruit retain deploy dispatch leave free want expect believe allege "
          "send use");
      const bool purpose = t_[at].rel == Rel::advcl && !controlling.contains(t_.lemma(governor));
      if (purpose) holders = syntax_.subjects(governor);
      if (!means && !subject_acts && !purpose) holders = objects;
    }
    if (syntax_.is_hypothetical(governor)) reason.hypothetical = true;
    reason.node = governor;
    at = governor;
  }
  return sign;
}

}  // namespace standpoint
