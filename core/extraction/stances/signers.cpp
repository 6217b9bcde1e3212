// What a letter, a petition or a motion says is held by those who sign or bring it: "signed a letter opposing
// the toll", "a petition for the toll, started by Ida Holt".

#include "extraction/stances/stance_reader.hpp"
#include "knowledge/country_names.hpp"

#include <algorithm>

namespace standpoint {
namespace {

const WordSet& papers() {
  static const WordSet words(
      "letter petition statement plea appeal motion resolution declaration manifesto brief submission memo "
      "pledge advertisement ad leaflet editorial op-ed");
  return words;
}

// Those behind a paper act on it with these.
const WordSet& signing() {
  static const WordSet words(
      "sign write send deliver hand present publish issue release put add launch start organise organize "
      "circulate draft submit file table back post lend co-sign bring gather deliver");
  return words;
}

}  // namespace

// In place of a paper that is no actor stand those who sign it.
void StanceReader::put_signers(Words& holders) const {
  Words out;
  for (const std::uint32_t w : holders) {
    if (t_[w].upos != Upos::noun || !papers().contains(t_.lemma(w)) || !actors_.find(w).empty()) {
      append(out, w);
      continue;
    }
    for (const std::uint32_t maker : makers_of(w)) append(out, maker);
    for (const std::uint32_t c : t_.children(w)) {
      if (t_[c].rel != Rel::acl || t_.xpos(c) != "VBN" || !signing().contains(t_.lemma(c))) continue;
      for (const std::uint32_t each : syntax_.agents(c)) append(out, each);
    }
    const std::uint32_t verb = t_[w].head;
    const bool inside = (t_[w].rel == Rel::obj || t_[w].rel == Rel::obl) && verb != no_word;
    if (inside && t_.is_verb(verb) && signing().contains(t_.lemma(verb)) && !syntax_.is_negated(verb)) {
      for (const std::uint32_t each : syntax_.subjects(verb)) append(out, each);
    }
  }
  holders = std::move(out);
}

// "who wrote the bill": who drafts a law is for it; a letter or a book is another thing.
void StanceReader::read_drafter(std::uint32_t w) {
  static const WordSet writing("write draft pen craft author co-author coauthor co-write shepherd");
  static const WordSet laws(
      "bill measure law legislation act amendment ordinance resolution proposal statute initiative "
      "referendum");
  static const WordSet adding("offer attach append tack insert add");
  static const WordSet riders("amendment provision rider clause language exemption");
  const bool adds = adding.contains(t_.lemma(w));
  if (!t_.is_verb(w) || !(writing.contains(t_.lemma(w)) || adds) || !is_held(w)) return;
  if (syntax_.is_negated(w) || syntax_.is_hypothetical(w) || syntax_.is_obliged(w)) return;
  if (const Predicate* p = predicate_at(w); p != nullptr && p->entry->object != 0) return;
  const bool passive = syntax_.is_passive(w);
  Words words = passive ? Words() : syntax_.subjects(w);
  Words objects = passive ? Words() : syntax_.direct_objects(w);
  if (passive) {
    // "a plan written by Holt", "the amendment, offered by Holt,"
    for (const std::uint32_t each : syntax_.agents(w)) append(words, each);
    objects = t_[w].rel == Rel::acl && t_[w].sub != SubRel::relcl ? Words{t_[w].head} : syntax_.subjects(w);
  }
  Reason reason = reason_at(w, "drafter:" + t_.lemma(w), "propose", 0.7, 0.7);
  int sign = 1;
  const std::uint32_t above = syntax_.governor_of_complement(w);
  if (!passive && above != no_word && t_.lemma(above) != "fail") sign = chain_sign(w, reason, words);
  const auto holders = actors_.find_all(words);
  if (holders.empty() || sign == 0) return;
  for (const std::uint32_t object : objects) {
    const std::string& noun = t_.lemma(object);
    const bool law = laws.contains(noun) || (passive && (noun == "plan" || noun == "version"));
    if (adds ? riders.contains(noun) || (t_.lemma(w) == "offer" && laws.contains(noun) && noun != "proposal")
             : law)
      want(holders, object, sign, reason, 0);
  }
}

// "a motion tabled by the Greens", "an amendment from Rep. Holt", "a bill brought in by the minister": by
// whom it is moved.
void StanceReader::read_mover(std::uint32_t w) {
  static const WordSet motions("amendment motion resolution bill");
  static const WordSet moving("table move bring put lodge submit file");
  if (t_[w].upos != Upos::noun || !motions.contains(t_.lemma(w)) || !is_held(w)) return;
  Words words;
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w) continue;
    const bool own = t_[c].rel == Rel::nmod && (syntax_.has_marker(c, "by") || syntax_.has_marker(c, "from"));
    if (own) {
      for (const std::uint32_t each : syntax_.with_conjuncts(c)) append(words, each);
    } else if (t_[c].rel == Rel::acl && t_[c].sub != SubRel::relcl && moving.contains(t_.lemma(c)) &&
               syntax_.is_passive(c)) {
      for (const std::uint32_t each : syntax_.agents(c)) append(words, each);
    }
  }
  auto holders = actors_.find_all(words);
  std::erase_if(holders, [&](const ActorPlace& a) {
    const LocalEntity& entity = view_.entities.entities[a.entity];
    return entity.kind != EntityKind::person && party_named(entity.name).empty();
  });
  if (holders.empty()) return;
  want(holders, w, 1, reason_at(w, "mover:" + t_.lemma(w), "propose", 0.7, 0.75), 0);
}

// "gave $250,000 to Holt's campaign", "has donated money to the committee": a gift in politics.
void StanceReader::read_gift(std::uint32_t w) {
  static const WordSet giving("give donate contribute funnel steer channel pour pump");
  static const WordSet money("$ million billion money dollar dollars thousand cash check cheque maximum");
  static const WordSet causes(
      "campaign candidate pac bid reelection re-election candidacy challenger incumbent");
  if (!t_.is_verb(w) || !giving.contains(t_.lemma(w)) || syntax_.is_passive(w) || !is_held(w)) return;
  if (syntax_.is_negated(w) || syntax_.is_hypothetical(w) || syntax_.is_obliged(w)) return;
  const Words objects = syntax_.direct_objects(w);
  const bool paid = std::any_of(objects.begin(), objects.end(), [&](std::uint32_t o) {
    return money.contains(t_.lemma(o)) || t_[o].upos == Upos::sym || t_[o].upos == Upos::num;
  });
  if (!paid) return;
  const auto holders = actors_.find_all(syntax_.subjects(w));
  if (holders.empty()) return;
  Reason reason = reason_at(w, "gift:" + t_.lemma(w), "help", 0.5, 0.65);
  for (const std::uint32_t governor : {w, objects.front()}) {
    for (const std::uint32_t c : t_.children(governor)) {
      const bool to = (t_[c].rel == Rel::obl || t_[c].rel == Rel::nmod) && c > w &&
                      (syntax_.has_marker(c, "to") || syntax_.has_marker(c, "into"));
      if (!to || !causes.contains(t_.lemma(c))) continue;
      auto given = actors_.find(c);
      const std::uint32_t owner = t_.child(c, Rel::nmod, SubRel::poss);
      if (given.empty() || (owner != no_word && t_.lemma(c) != "opponent")) given = actors_.find(owner);
      for (const ActorPlace& actor : given) emit_target(holders, actor, 1, reason);
    }
  }
}

}  // namespace standpoint
