// Positions toward an actor who is not the object of the word of attitude: whom a quarrel is with, whose
// people and things are attacked, whose act is complained of.

#include "extraction/stances/stance_reader.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// What is hit in a war or raid, and whose it is: "shelled Sudland's positions", "hacked the firm's website".
const WordSet& possessions() {
  static const WordSet words(
      "bus convoy truck car vehicle train tank tanker ship boat vessel warship frigate destroyer submarine "
      "plane "
      "aircraft jet helicopter drone base camp post checkpoint position outpost town city village house home "
      "building station embassy consulate office school church mosque temple synagogue hospital hotel market "
      "shop store airport airfield port harbour harbor bridge road pipeline depot refinery plant facility "
      "compound barracks headquarters territory soil airspace stronghold bunker trench troop force soldier "
      "army "
      "navy military militia fighter militant gunman guerrilla patrol garrison regiment battalion brigade "
      "unit "
      "commander chief leader operative member suspect "
      "police policeman officer guard sailor marine pilot diplomat official civilian worker supporter "
      "settler "
      "website site server network computer system account page truck farm field factory warehouse");
  return words;
}

// What one suffers: who complains of it blames nobody who suffers it.
bool is_suffered(const std::string& verb) {
  static const WordSet words(
      "die lose suffer fall leave struggle face receive get undergo endure go happen seem appear become "
      "remain "
      "need have exist feel live age retire quit resign depart sink drown starve ail");
  return words.contains(verb);
}

}  // namespace

// "A and B clashed", "A and B are at odds", "A and B accused each other".
void StanceReader::read_quarrel(std::uint32_t w) {
  if (t_[w].upos != Upos::verb && t_[w].upos != Upos::aux) return;
  const Predicate* p = predicate_at(w);
  std::uint32_t node = w;
  const LexiconEntry* entry = nullptr;
  int sign = 0;
  if (p != nullptr && !p->passive && p->entry->is_verbal() &&
      std::any_of(p->objects.begin(), p->objects.end(),
                  [&](std::uint32_t object) { return is_reciprocal(t_, object); })) {
    entry = p->entry;
    sign = entry->object;
  } else {
    const auto found = reader_.quarrel_at(w);
    entry = found.entry;
    node = found.node;
    sign = -1;
  }
  const double firm = 0.5;  // who differ or compete are no opponents yet
  if (entry == nullptr || sign == 0 || entry->strength < firm || !is_held(node) || syntax_.is_negated(node))
    return;
  if (syntax_.is_hypothetical(node) || syntax_.is_obliged(node)) return;
  if (t_.has_child(node, Rel::ccomp)) return;  // "argued that"
  if (entry->has(lexicon_violent) && syntax_.is_about_sport(node)) return;
  const auto parties = actors_.find_all(syntax_.subjects(node));
  constexpr std::size_t most_parties = 4;
  if (parties.size() < 2 || parties.size() > most_parties) return;
  Reason reason;
  reason.entry = entry;
  reason.node = node;
  reason.rule = "verb:" + entry->text + "+mutual";
  reason.act = entry->act;
  reason.strength = entry->strength;
  reason.confidence = 0.7;
  for (const ActorPlace& one : parties) {
    for (const ActorPlace& other : parties) emit_target({one}, other, sign, reason);
  }
}

// "Norland-backed rebels", "a Norland-funded party": who is in front supports who is behind.
void StanceReader::read_backed(std::uint32_t w) {
  static const WordSet backing("back support fund finance sponsor arm train equip supply bankroll");
  if (t_.xpos(w) != "VBN" || w < 2 || t_.form(w - 1) != "-" || t_[w].rel != Rel::amod) return;
  if (t_[w].head == no_word || t_[w].head < w || !backing.contains(t_.lemma(w))) return;
  std::uint32_t backer = w - 2;
  std::vector<ActorPlace> holders;
  if (const auto named = actors_.named(view_.raw(actors_.token(backer)), actors_.token(backer)))
    holders = {*named};
  else
    holders = actors_.find(backer);
  std::erase_if(holders, [&](const ActorPlace& a) { return a.tokens.contains(actors_.token(w)); });
  const auto backed = actors_.find(t_[w].head);
  if (holders.empty() || backed.empty()) return;
  Reason reason = reason_at(w, "backed:" + t_.lemma(w), "support", 0.6, 0.7);
  for (const ActorPlace& actor : backed) emit_target(holders, actor, 1, reason);
}

// "Holt's nominee, Jon Reyes", "Reyes is Holt's choice": she is for him.
void StanceReader::read_choice(std::uint32_t w) {
  static const WordSet choices("nominee appointee pick choice protege running-mate favourite favorite");
  if (t_[w].upos != Upos::noun || !choices.contains(t_.lemma(w)) || t_.xpos(w) == "NNS") return;
  if (!is_held(w) || syntax_.is_negated(w) || syntax_.is_past_position(w)) return;
  const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
  if (owner == no_word) return;
  Words chosen;
  if (t_.has_child(w, Rel::cop)) chosen = syntax_.subjects(w);
  if (t_[w].rel == Rel::appos) append(chosen, t_[w].head);
  for (const std::uint32_t c : t_.children(w)) {
    if (c > w && (t_[c].rel == Rel::appos || t_[c].rel == Rel::flat)) append(chosen, c);
  }
  const auto holders = actors_.find(owner);
  if (holders.empty()) return;
  Reason reason = reason_at(w, "choice:" + t_.lemma(w), "support", 0.6, 0.65);
  for (const ActorPlace& actor : actors_.find_all(chosen)) {
    if (view_.entities.entities[actor.entity].kind == EntityKind::person)
      emit_target(holders, actor, 1, reason);
  }
}

// "attacked a Norland convoy", "hacked the website of Marel Lines": against whose it is.
void StanceReader::strike_owner(const Predicate& p, const std::vector<ActorPlace>& holders,
                                const Reason& reason) {
  for (const std::uint32_t object : p.objects) {
    if (!possessions().contains(t_.lemma(object))) continue;
    const LocalMention* mention = view_.mention(actors_.token(object));
    if (mention != nullptr && view_.can_act(*mention) && !view_.entity(*mention).unnamed) continue;
    for (const std::uint32_t c : t_.children(object)) {
      const bool owner =
          (t_[c].rel == Rel::nmod &&
           (t_[c].sub == SubRel::poss || syntax_.has_marker(c, "of") || syntax_.has_marker(c, "from"))) ||
          (t_[c].rel == Rel::compound && t_[c].upos == Upos::propn) ||
          (t_[c].rel == Rel::amod && (t_[c].upos == Upos::propn || demonyms().contains(t_.form(c)))) ||
          (t_[c].rel == Rel::acl && t_.lemma(c) == "belong");
      if (!owner) continue;
      Words owners{c};
      if (t_[c].rel == Rel::acl) {
        owners.clear();
        for (const std::uint32_t d : t_.children(c)) {
          if (t_[d].rel == Rel::obl && syntax_.has_marker(d, "to")) owners.push_back(d);
        }
      }
      Reason toward = reason;
      toward.rule += "+owner";
      toward.confidence *= 0.85;
      for (const ActorPlace& actor : actors_.find_all(owners)) emit_target(holders, actor, -1, toward);
    }
  }
}

// "complained that the union had gone too far": against who did it.
void StanceReader::blame_agent(const Predicate& p, const std::vector<ActorPlace>& holders, int sign,
                               const Reason& reason) {
  const LexiconEntry& entry = *p.entry;
  if (!entry.takes("that") || entry.object >= 0 || sign < 0 || p.negated) return;
  const bool blames = entry.act == "criticise" || entry.act == "accuse";
  if (!blames || entry.strength < 0.5 || entry.text.starts_with("lament") || entry.text.starts_with("bemoan"))
    return;
  static const WordSet sad("dismay worry fear doubt sadness");
  if (sad.contains(entry.class_name)) return;
  for (const std::uint32_t clause : p.objects) {
    if (t_[clause].rel != Rel::ccomp && t_[clause].rel != Rel::acl && t_[clause].rel != Rel::advcl) continue;
    if (!t_.is_verb(clause) || syntax_.is_passive(clause) || is_suffered(t_.lemma(clause))) continue;
    if (syntax_.is_hypothetical(clause)) continue;
    const std::uint32_t subject = t_.child(clause, Rel::nsubj);
    if (subject == no_word) continue;
    Reason toward = reason;
    toward.rule += "+agent";
    toward.confidence *= 0.85;
    const auto actors = actors_.find_all(syntax_.with_conjuncts(subject));
    for (const ActorPlace& actor : actors) emit_target(holders, actor, -1, toward);
    // "incensed that the deal did not bind the line": the deal.
    if (!actors.empty() || !syntax_.is_negated(clause) || t_[subject].upos != Upos::noun) continue;
    const auto phrase = noun_phrase(subject);
    if (phrase && !says_nothing(phrase->label)) emit_issue(holders, *phrase, -1, toward);
  }
}

}  // namespace standpoint
