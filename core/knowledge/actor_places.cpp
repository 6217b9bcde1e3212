#include "knowledge/actor_places.hpp"

#include "language/words.hpp"

namespace standpoint {
namespace {

// To take a side, or to say what one thinks.
const WordSet& taking_sides() {
  static const WordSet verbs(
      "say argue want oppose support urge demand reject vote protest accuse criticise criticize sue call "
      "warn praise welcome "
      "condemn threaten fear hope ask back refuse deny object claim insist complain allege denounce defend "
      "blame vow pledge "
      "favor favour endorse challenge contend believe think worry agree disagree campaign lobby petition "
      "boycott strike");
  return verbs;
}

// To speak: even "a spokeswoman", who is nobody in particular, is heard.
bool speaks(const Trees& t, std::uint32_t verb) {
  static const WordSet speaking(
      "say announce warn note reply respond swear predict declare testify promise explain acknowledge");
  static const WordSet with_clause("find conclude think believe charge state fear report");
  return speaking.contains(t.lemma(verb)) ||
         (with_clause.contains(t.lemma(verb)) && t.has_child(verb, Rel::ccomp));
}

}  // namespace

bool is_place_of_actor(const Trees& t, std::uint32_t w, const WhoIsMeant& who) {
  const std::uint32_t verb = t[w].head;
  if (verb == no_word || !t.is_verb(verb)) return false;
  if (t[w].rel == Rel::nsubj && t[w].sub == SubRel::none)
    return speaks(t, verb) || (who.told_apart && taking_sides().contains(t.lemma(verb)));
  // "mobilised against the infidels"
  if (t[w].rel == Rel::obl) return who.several && t[w].sub == SubRel::none && t.case_of(w) == "against";
  const bool done_to =
      t[w].rel == Rel::obj || t[w].rel == Rel::iobj || (t[w].rel == Rel::nsubj && t[w].sub == SubRel::pass);
  if (!done_to || !who.several) return false;
  // "urged evacuees not to go back", "a law that lets families sue"
  static const WordSet urging("urge exhort implore beseech pressure");
  const std::uint32_t what = t.child(verb, Rel::xcomp);
  return urging.contains(t.lemma(verb)) ||
         (what != no_word && what > w && t.lemma(what) != "say" && taking_sides().contains(t.lemma(what)));
}

}  // namespace standpoint
