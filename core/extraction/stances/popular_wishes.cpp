// Wishes that a speaker puts into the mouth of people at large, or in front of a copula, and doubts whether a
// thing is what it should be.

#include "extraction/stances/stance_reader.hpp"

#include <algorithm>

namespace standpoint {

// "questioned whether the toll was legal", "doubts that the plan is workable": against what is well judged.
void StanceReader::doubt_fitness(const Predicate& p, const std::vector<ActorPlace>& holders,
                                 const Reason& reason) {
  static const WordSet doubting("question doubt dispute query");
  if (!doubting.contains(t_.lemma(p.node)) || p.negated || p.passive) return;
  const std::uint32_t clause = t_.child(p.node, Rel::ccomp);
  if (clause == no_word || clause < p.node || syntax_.is_negated(clause)) return;
  const Predicate* judged = predicate_at(clause);
  static const WordSet fit(
      "work help need succeed legal lawful constitutional necessary affordable viable safe");
  const bool well = (judged != nullptr && judged->entry->value > 0) || fit.contains(t_.lemma(clause));
  if (!well) return;
  Reason about = reason;
  about.rule += "+whether";
  for (const std::uint32_t subject : syntax_.subjects(clause)) {
    if (t_[subject].rel != Rel::expl) want(holders, subject, -1, about, 1);
  }
}

// "parents", "voters": people at large, whom no number or article picks out.
bool StanceReader::is_public(std::uint32_t subject) const {
  static const WordSet everybody(
      "people family parent voter resident worker taxpayer patient student child pupil citizen customer "
      "passenger driver farmer consumer american briton community everyone everybody teacher nurse tenant "
      "commuter neighbour neighbor pensioner reader viewer public");
  return everybody.contains(t_.lemma(subject)) && !t_.has_child(subject, Rel::nummod) &&
         t_.child(subject, Rel::det) == no_word;
}

// "Nobody wants this bridge", "parents deserve better schools": who speaks for people at large wants it, too.
void StanceReader::read_popular_wish(std::uint32_t w, const SpokenPart& speech) {
  static const WordSet wishing("want need deserve demand like welcome");
  static const WordSet nobody("nobody no-one none");
  if (!t_.is_verb(w) || !wishing.contains(t_.lemma(w)) || syntax_.is_passive(w) ||
      syntax_.is_hypothetical(w) || syntax_.is_condition(w) || is_question(w, speech) ||
      sign_of_content(speech) != 1 || is_pretended(w))
    return;
  const std::uint32_t subject = t_.child(w, Rel::nsubj);
  if (subject == no_word || speech.by_author) return;
  const bool none = nobody.contains(t_.form(subject)) ||
                    (t_.form(subject) == "one" && subject > 0 && t_.form(subject - 1) == "no");
  if (!none && !is_public(subject)) return;
  Words wanted = syntax_.direct_objects(w);
  for (const std::uint32_t c : t_.children(w)) {
    if (c > w && t_[c].rel == Rel::xcomp && syntax_.has_marker(c, "to")) append(wanted, c);
  }
  const int sign = none != (syntax_.is_negated(w) && !none) ? -1 : 1;
  Reason reason = reason_at(w, "people:" + rule_word(t_.lemma(w)), sign < 0 ? "oppose" : "support", 0.5, 0.5);
  for (const std::uint32_t each : wanted) {
    if (t_[each].upos != Upos::pron) want(speaker_of(speech), each, sign, reason, 1);
  }
}

// "what we need" in "what we need is a bridge": its verb.
std::uint32_t StanceReader::free_relative(std::uint32_t w) const {
  const std::uint32_t clause = t_.child(w, Rel::csubj);
  if (clause != no_word && clause < w && t_.form(t_[clause].left) == "what") return clause;
  const std::uint32_t what = t_.child(w, Rel::nsubj);
  if (what == no_word || what > w || t_.form(what) != "what") return no_word;
  return t_.child(what, Rel::acl);
}

// "What we need is a bridge", "what parents want is a school"
void StanceReader::read_cleft(std::uint32_t w, const SpokenPart& speech) {
  static const WordSet wishing("need want seek");
  if (!t_.has_child(w, Rel::cop) || !t_.is_nominal(w) || syntax_.is_negated(w)) return;
  const std::uint32_t clause = free_relative(w);
  // "what we need to change is our thinking" wishes for the change.
  if (clause == no_word || !wishing.contains(t_.lemma(clause)) || syntax_.is_negated(clause) ||
      t_.has_child(clause, Rel::xcomp))
    return;
  const std::uint32_t subject = t_.child(clause, Rel::nsubj);
  if (subject == no_word) return;
  if (t_.form(subject) != "we" && t_.form(subject) != "i" && !is_public(subject)) return;
  if (is_question(w, speech) || sign_of_content(speech) != 1) return;
  // As a noun: the copula makes no clause of it here.
  want_noun(speaker_of(speech), w, 1,
            reason_at(w, "cleft:" + rule_word(t_.lemma(clause)), "demand", 0.6, 0.65), 0);
}

}  // namespace standpoint
