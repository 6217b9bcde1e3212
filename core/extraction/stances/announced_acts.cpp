// What somebody calls or organises ("the rally was called by the union") and what somebody says that he will
// do ("said it would close two plants"): he is for it.

#include "extraction/stances/stance_reader.hpp"

#include <algorithm>

namespace standpoint {

// "The union called a strike", "the rally was organised by students".
void StanceReader::read_called(std::uint32_t w) {
  static const WordSet verbs("call organise organize stage mount convene");
  static const WordSet events(
      "strike walkout walk-out stoppage shutdown rally march protest demonstration boycott sit-in blockade "
      "picket vigil referendum plebiscite ballot election petition counter-protest counter-demonstration");
  if (!t_.is_verb(w) || !verbs.contains(t_.lemma(w)) || t_.has_child(w, Rel::compound) ||
      t_.has_child(w, Rel::xcomp) || syntax_.is_negated(w) || !is_held(w) || syntax_.is_hypothetical(w) ||
      syntax_.is_obliged(w))
    return;
  const bool passive = syntax_.is_passive(w) || (t_[w].rel == Rel::acl && t_.xpos(w) == "VBN");
  Words called, by;
  if (passive) {
    called = t_[w].rel == Rel::acl && t_[w].sub != SubRel::relcl ? Words{t_[w].head} : syntax_.subjects(w);
    by = syntax_.agents(w);
  } else {
    called = syntax_.direct_objects(w);
    by = syntax_.subjects(w);
  }
  if (called.size() != 1 || !events.contains(t_.lemma(called.front()))) return;
  const auto holders = actors_.find_all(by);
  if (holders.empty()) return;
  Reason reason = reason_at(w, "called:" + rule_word(t_.lemma(called.front())), "support", 0.7, 0.7);
  if (const auto phrase = noun_phrase(called.front())) emit_issue(holders, *phrase, 1, reason);
}

// "Teachers joined the strike", "Holt took part in the march": who goes along is for it.
void StanceReader::read_joined(std::uint32_t w) {
  static const WordSet joining("join");
  static const WordSet taking("take participate march");
  static const WordSet events(
      "strike walkout walk-out walk-in stoppage shutdown rally march protest demonstration boycott sit-in "
      "blockade picket vigil campaign");
  if (!t_.is_verb(w) || syntax_.is_negated(w) || !is_held(w) || syntax_.is_hypothetical(w) ||
      syntax_.is_obliged(w) || syntax_.is_passive(w))
    return;
  Words joined;
  if (joining.contains(t_.lemma(w))) {
    joined = syntax_.direct_objects(w);
  } else if (taking.contains(t_.lemma(w))) {
    // "took part in the march", wherever the phrase hangs
    const std::uint32_t part = t_.child(w, Rel::obj);
    if (t_.lemma(w) == "take" && (part == no_word || t_.form(part) != "part")) return;
    for (const std::uint32_t above : {w, part}) {
      if (above == no_word) continue;
      for (const std::uint32_t c : t_.children(above)) {
        if (c > w && (t_[c].rel == Rel::obl || t_[c].rel == Rel::nmod) && syntax_.has_marker(c, "in"))
          append(joined, c);
      }
    }
  }
  if (joined.size() != 1 || !events.contains(t_.lemma(joined.front()))) return;
  const auto holders = actors_.find_all(syntax_.subjects(w));
  const auto phrase = noun_phrase(joined.front());
  if (holders.empty() || !phrase) return;
  emit_issue(holders, *phrase, 1,
             reason_at(w, "joined:" + rule_word(t_.lemma(joined.front())), "support", 0.6, 0.6));
}

// "threatened further strikes": a measure that the one who threatens with it is for.
void StanceReader::read_threatened(std::uint32_t w) {
  static const WordSet measures(
      "strike walkout stoppage action sanction boycott lawsuit retaliation tariff protest appeal veto "
      "reprisal "
      "embargo blockade");
  if (!t_.is_verb(w) || t_.lemma(w) != "threaten" || syntax_.is_passive(w) || syntax_.is_negated(w) ||
      !is_held(w) || syntax_.is_hypothetical(w))
    return;
  const Words objects = syntax_.direct_objects(w);
  if (objects.size() != 1 || !measures.contains(t_.lemma(objects.front()))) return;
  const auto holders = actors_.find_all(syntax_.subjects(w));
  if (holders.empty()) return;
  Reason reason = reason_at(w, "threatened:" + rule_word(t_.lemma(objects.front())), "threaten", 0.7, 0.7);
  if (const auto phrase = noun_phrase(objects.front())) emit_issue(holders, *phrase, 1, reason);
}

// "said it would close two plants", "I'd double its budget", "announced that she will run for mayor": what is
// in the speaker's hands.
void StanceReader::read_resolve(std::uint32_t w) {
  static const WordSet acts(
      "build rebuild close shut open reopen resume restart halt double triple raise increase reduce lower "
      "slash hire recruit invest buy acquire sell privatise privatize nationalise nationalize send deploy "
      "dispatch lend provide relocate join leave run stand testify release publish implement enforce enact "
      "pay refund compensate replace keep sign boycott leave recall expel withdraw repatriate");
  static const WordSet saying("say announce declare confirm state tell add reveal");
  if (!t_.is_verb(w) || !acts.contains(t_.lemma(w)) || syntax_.is_passive(w) || syntax_.is_negated(w) ||
      !is_held(w))
    return;
  if (const Predicate* p = predicate_at(w); p != nullptr && !p->objects.empty()) return;
  bool will = false;
  for (const std::uint32_t c : t_.children(w)) {
    static const WordSet modals("will would 'll 'd");
    will = will || (t_[c].rel == Rel::aux && modals.contains(t_.form(c)));
    // "would leave if", "would leave unless"
    if (t_[c].rel == Rel::advcl && (syntax_.has_marker(c, "if") || syntax_.has_marker(c, "unless"))) return;
  }
  const std::uint32_t subject = t_.child(w, Rel::nsubj);
  if (!will || subject == no_word || t_[subject].upos != Upos::pron) return;
  const auto own = actors_.find(subject);
  if (own.size() != 1) return;
  std::vector<ActorPlace> holders;
  if (t_.form(subject) == "i" || t_.form(subject) == "we") {
    // "I'd double its budget"
    const SpokenPart* speech = actors_.speech_at(w);
    if (speech == nullptr || speech->type == QuotationType::indirect) return;
    holders = own;
  } else {
    const std::uint32_t verb = t_[w].head;
    if (t_[w].rel != Rel::ccomp || verb == no_word || !t_.is_verb(verb) || !saying.contains(t_.lemma(verb)) ||
        syntax_.is_negated(verb) || syntax_.is_passive(verb) || !is_held(verb))
      return;
    holders = actors_.find_all(syntax_.subjects(verb));
    if (holders.size() != 1 || own.front().entity != holders.front().entity) return;
  }
  const auto phrase = clause_phrase(w);
  if (!phrase || phrase->end <= phrase->first + 1) return;
  Reason reason = reason_at(w, "resolve:" + rule_word(t_.lemma(w)), "promise", 0.6, 0.6);
  emit_issue(holders, *phrase, 1, reason);
}

}  // namespace standpoint
