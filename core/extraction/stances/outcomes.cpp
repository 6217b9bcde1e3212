// Whether what comes about is good or ill: losses and gains, more and less of a thing, better and worse
// states.

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

const WordSet& ills() {
  static const WordSet words(
      "loss damage harm chaos confusion misery hardship suffering death injury casualty bloodshed violence "
      "unrest war conflict retaliation lawsuit litigation bankruptcy insolvency ruin collapse disaster "
      "catastrophe crisis "
      "shortage blackout famine hunger poverty homelessness unemployment redundancy layoff inflation debt "
      "deficit recession stagnation decline pollution flooding erosion congestion gridlock backlog "
      "disruption "
      "upheaval instability uncertainty insecurity division resentment hatred crime fraud corruption abuse "
      "exploitation discrimination segregation injustice inequality neglect waste closure danger risk "
      "problem "
      "havoc repercussion ramification backlash reprisal mayhem anarchy fatality extinction destruction "
      "devastation overfishing overcrowding");
  return words;
}

const WordSet& goods() {
  static const WordSet words(
      "growth prosperity peace stability certainty safety security justice relief progress trust confidence "
      "investment opportunity benefit saving improvement recovery reconciliation fairness transparency "
      "accountability equality freedom efficiency employment innovation competition hope");
  return words;
}

// More of it is ill.
const WordSet& burdens() {
  static const WordSet words(
      "price cost bill tax fee fare rent charge premium rate wait queue delay traffic noise emission dioxide "
      "monoxide "
      "paperwork bureaucracy burden accident");
  return words;
}

// Less of it is ill.
const WordSet& boons() {
  static const WordSet words(
      "job choice service wage pay teacher nurse doctor bus train home house school protection right "
      "freedom customer visitor tourist");
  return words;
}

// What is ill for these is no ill.
const WordSet& wrongdoers() {
  static const WordSet words(
      "criminal terrorist smuggler trafficker polluter fraudster enemy thief gang cartel militant extremist "
      "cheat dodger poacher abuser speculator profiteer offender dictator");
  return words;
}

}  // namespace

// +1, -1: whether a noun, as what comes of something, is good or ill.
int StanceReader::outcome_of_noun(std::uint32_t w) const {
  if (!t_.is_nominal(w)) return 0;
  const std::string& lemma = t_.lemma(w);
  int more = 0;
  std::uint32_t inner = no_word;
  for (const std::uint32_t c : t_.children(w)) {
    const std::string& form = t_.form(c);
    static const WordSet up(
        "more higher bigger longer greater rising increased heavier steeper soaring extra");
    static const WordSet down("fewer less lower smaller shorter reduced falling cheaper");
    static const WordSet none("no zero");
    if (t_[c].rel == Rel::amod || t_[c].rel == Rel::det) {
      if (up.contains(form)) more = 1;
      if (down.contains(form) || none.contains(form)) more = -1;
    }
    if (t_[c].rel == Rel::compound) inner = c;
  }
  const int turn = more < 0 ? -1 : 1;
  // "job losses", "price rises"
  if (inner != no_word && burdens().contains(t_.lemma(inner))) {
    static const WordSet rising("rise increase hike");
    if (rising.contains(lemma)) return -1;
  }
  if (inner != no_word && boons().contains(t_.lemma(inner))) {
    static const WordSet falling("cut loss closure");
    if (falling.contains(lemma)) return -1;
  }
  if (ills().contains(lemma)) return -turn;
  if (goods().contains(lemma)) return turn;
  if (more != 0 && burdens().contains(lemma)) return -turn;
  if (more != 0 && boons().contains(lemma)) return turn;
  // "retaliatory measures", "dire consequences"
  static const WordSet results("measure consequence effect impact implication result outcome");
  static const WordSet dire(
      "retaliatory dire severe serious grave adverse unintended harmful devastating disastrous catastrophic "
      "damaging negative ruinous punitive tragic terrible lasting irreversible");
  static const WordSet welcome("positive beneficial good better excellent welcome");
  if (results.contains(lemma)) {
    for (const std::uint32_t c : t_.children(w)) {
      if (c > w || (t_[c].rel != Rel::amod && t_[c].rel != Rel::compound)) continue;
      if (dire.contains(t_.form(c))) return -turn;
      if (welcome.contains(t_.form(c))) return turn;
    }
  }
  const Predicate* p = predicate_at(w);
  if (p != nullptr && p->entry->part == LexiconPart::label && p->entry->words.size() == 1)
    return p->entry->value * turn;
  return 0;
}

// +1, -1: whether what a clause tells is good or ill for those it tells of.
int StanceReader::outcome_of_clause(std::uint32_t w) const {
  const Words subjects = syntax_.subjects(w);
  if (std::any_of(subjects.begin(), subjects.end(), [&](std::uint32_t s) { return is_wrongdoer(s); }))
    return 0;
  const bool negated = syntax_.is_negated(w);
  const std::string& lemma = t_.lemma(w);
  static const WordSet in_danger("risk danger jeopardy peril");
  if (in_danger.contains(lemma) && (syntax_.has_marker(w, "at") || syntax_.has_marker(w, "in")))
    return negated ? 1 : -1;
  if (!t_.is_verb(w)) return 0;
  const bool passive = syntax_.is_passive(w);
  const Words objects = syntax_.direct_objects(w);
  static const WordSet falling("suffer die starve drown close fold collapse struggle vanish disappear flee");
  static const WordSet rising("thrive flourish prosper benefit recover survive");
  static const WordSet hurt("lose harm hurt kill destroy ruin displace evict damage bankrupt injure sack");
  if (objects.empty() && !passive && falling.contains(lemma)) return negated ? 1 : -1;
  if (objects.empty() && !passive && rising.contains(lemma)) return negated ? -1 : 1;
  if (passive && hurt.contains(lemma)) return negated ? 1 : -1;
  if (lemma == "lose" && !passive) {
    for (const std::uint32_t object : objects) {
      static const WordSet kept(
          "job home house life livelihood income money farm business right service access access school "
          "hospital living land customer");
      if (kept.contains(t_.lemma(object))) return negated ? 1 : -1;
    }
  }
  // "there will be chaos", "we will have fewer jobs"
  if (lemma == "be" || lemma == "have" || lemma == "face" || lemma == "see" || lemma == "get") {
    const Words& told = lemma == "be" ? subjects : objects;
    for (const std::uint32_t each : told) {
      if (const int value = outcome_of_noun(each); value != 0) return negated ? -value : value;
    }
  }
  return 0;
}

bool StanceReader::is_wrongdoer(std::uint32_t w) const { return wrongdoers().contains(t_.lemma(w)); }

// "number of deaths", "risk of flooding": what it is a measure of.
std::uint32_t StanceReader::measured(std::uint32_t w) const {
  static const WordSet measures("number rate level amount risk chance likelihood cost burden threat");
  if (!measures.contains(t_.lemma(w))) return w;
  for (const std::uint32_t c : t_.children(w)) {
    if (c > w && t_[c].rel == Rel::nmod && syntax_.has_marker(c, "of")) return c;
  }
  return w;
}

// +1, -1: "would reduce deaths", "will push up prices", "would cut wages", "would prevent a famine".
int StanceReader::outcome_of_change(std::uint32_t verb, std::uint32_t object) const {
  static const WordSet more(
      "raise increase inflate swell worsen deepen exacerbate aggravate prolong boost expand widen");
  static const WordSet less("cut lower reduce ease curb lessen slash relieve shrink halve");
  static const WordSet no_more("prevent avert avoid end stop stem halt");
  const std::string& lemma = t_.lemma(verb);
  const std::uint32_t particle = t_.child(verb, Rel::compound, SubRel::prt);
  const std::string way = particle == no_word ? std::string() : t_.form(particle);
  int change = 0;
  if (more.contains(lemma)) change = 1;
  if (less.contains(lemma) || no_more.contains(lemma)) change = -1;
  if (lemma == "drive" || lemma == "push" || lemma == "force" || lemma == "bring" || lemma == "keep")
    change = way == "up" ? 1 : way == "down" ? -1 : 0;
  if (change == 0) return 0;
  const std::string& what = t_.lemma(measured(object));
  if (ills().contains(what)) return -change;
  if (no_more.contains(lemma)) return 0;
  if (burdens().contains(what)) return -change;
  if (boons().contains(what) || goods().contains(what)) return change;
  return 0;
}

// +1, -1: "makes the town safer", "would leave families worse off", "would make it harder to sue".
int StanceReader::outcome_of_state(std::uint32_t verb) const {
  static const WordSet better(
      "better safer stronger easier fairer richer cleaner healthier freer simpler possible");
  static const WordSet worse(
      "worse poorer weaker harder tougher dirtier sicker impossible difficult unsafe unsafer unlivable "
      "unworkable");
  static const WordSet forlorn(
      "vulnerable exposed stranded homeless isolated defenceless defenseless unprotected poorer "
      "weaker worse jobless penniless destitute");
  const std::string& lemma = t_.lemma(verb);
  if (lemma != "make" && lemma != "leave") return 0;
  const Words objects = syntax_.direct_objects(verb);
  if (std::any_of(objects.begin(), objects.end(), [&](std::uint32_t o) { return is_wrongdoer(o); })) return 0;
  for (const std::uint32_t c : t_.children(verb)) {
    if (c < verb || t_[c].rel != Rel::xcomp) continue;
    const std::string& form = t_.form(c);
    for (const std::uint32_t d : t_.children(c)) {
      // "harder for smugglers to hide"
      for (const std::uint32_t e : t_.children(d)) {
        if (is_wrongdoer(e)) return 0;
      }
      if (is_wrongdoer(d)) return 0;
    }
    if (lemma == "leave") return forlorn.contains(form) ? -1 : 0;
    if (better.contains(form)) return 1;
    if (worse.contains(form)) return -1;
  }
  return 0;
}

}  // namespace standpoint
