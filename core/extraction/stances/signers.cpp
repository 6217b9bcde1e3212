// What a letter, a petition or a motion says is held by those who sign or bring it: "signed a letter opposing
// the toll", "a petition for the toll, started by Ida Holt".

#include "extraction/stances/stance_reader.hpp"

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
      for (const std::uint32_t by : t_.children(c)) {
        if (t_[by].rel != Rel::obl || !syntax_.has_marker(by, "by")) continue;
        for (const std::uint32_t each : syntax_.with_conjuncts(by)) append(out, each);
      }
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
  if (!t_.is_verb(w) || !writing.contains(t_.lemma(w)) || syntax_.is_passive(w) || !is_held(w)) return;
  if (syntax_.is_negated(w) || syntax_.is_hypothetical(w) || syntax_.is_obliged(w)) return;
  if (const Predicate* p = predicate_at(w); p != nullptr && p->entry->object != 0) return;
  const auto holders = actors_.find_all(syntax_.subjects(w));
  if (holders.empty()) return;
  Reason reason;
  reason.node = w;
  reason.act = "propose";
  reason.strength = 0.7;
  reason.confidence = 0.7;
  reason.rule = "drafter:" + t_.lemma(w);
  for (const std::uint32_t object : syntax_.direct_objects(w)) {
    if (laws.contains(t_.lemma(object))) want(holders, object, 1, reason, 0);
  }
}

}  // namespace standpoint
