// Acts and answers that are refused: "won't leave", "declined to comment on the offer".

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {

// "would not answer questions", "won't leave", "failed to show up": an act refused.
void StanceReader::read_refusal(std::uint32_t w) {
  static const WordSet duties("appear comply answer testify attend cooperate respond");
  static const WordSet talking("negotiate answer testify meet");
  static const WordSet coming("show turn");  // "failed to show up"; "failed to show that" is another thing
  std::uint32_t verb = no_word;
  if (t_.is_verb(w) && t_.lemma(w) == "fail") {
    const std::uint32_t complement = t_.child(w, Rel::xcomp);
    if (complement == no_word) return;
    const std::uint32_t particle = t_.child(complement, Rel::compound, SubRel::prt);
    const bool came =
        coming.contains(t_.lemma(complement)) && particle != no_word && t_.form(particle) == "up";
    if (came || duties.contains(t_.lemma(complement))) verb = complement;
  } else if (t_.is_verb(w) && (predicate_at(w) == nullptr || talking.contains(t_.lemma(w))) &&
             syntax_.is_negated(w)) {
    for (const std::uint32_t c : t_.children(w)) {
      const std::string& form = t_.form(c);
      static const WordSet states(
          "know be have need like want see think believe mean matter seem exist hurt cost happen survive "
          "pass work "
          "last hold bet");
      if (t_[c].rel == Rel::aux && (form == "will" || form == "would" || form == "wo") &&
          !states.contains(t_.lemma(w)))
        verb = w;
    }
  }
  if (verb == no_word || syntax_.is_condition(w)) return;
  // "we would not hire a clerk that way"
  for (const std::uint32_t c : t_.children(w)) {
    if (c > w && (t_.lemma(c) == "way" || t_.form(c) == "so")) return;
  }
  const Words subjects = syntax_.subjects(w);
  // "sold to people who will never set foot on it": nobody in particular.
  static const WordSet anybody("people person man woman those anyone somebody someone one");
  if (t_[w].rel == Rel::acl && t_[w].head != no_word && anybody.contains(t_.lemma(t_[w].head))) return;
  const auto holders = actors_.find_all(subjects);
  if (holders.empty() || syntax_.is_passive(w)) return;
  Reason reason;
  reason.node = w;
  reason.act = "reject";
  reason.strength = 0.6;
  reason.confidence = 0.55;
  reason.negated = true;
  reason.rule = "refusal:" + rule_word(t_.lemma(verb));
  if (const auto phrase = clause_phrase(verb)) emit_issue(holders, *phrase, -1, reason);
}

// "declined to comment on the offer" is neutral on it.
bool StanceReader::declines_to_comment(const Predicate& p, const std::vector<ActorPlace>& holders,
                                       const Reason& reason) {
  if (p.entry->implies >= 0) return false;
  static const WordSet silent(
      "comment elaborate say discuss specify speculate disclose reveal respond reply rule expand identify "
      "answer disavow address");
  const Words& clauses = p.clauses.empty() ? p.objects : p.clauses;
  // "refused to confirm or deny it"
  const auto denies = [&](std::uint32_t verb) {
    const std::uint32_t other = t_.child(verb, Rel::conj);
    return t_.lemma(verb) == "confirm" && other != no_word && t_.lemma(other) == "deny";
  };
  if (clauses.empty() || (!silent.contains(t_.lemma(clauses.front())) && !denies(clauses.front())))
    return false;
  for (const std::uint32_t c : t_.children(clauses.front())) {
    const bool about =
        (t_[c].rel == Rel::obl && (syntax_.has_marker(c, "on") || syntax_.has_marker(c, "about"))) ||
        t_[c].rel == Rel::obj;
    if (!about || c < clauses.front()) continue;
    if (const auto phrase = noun_phrase(c)) {
      Reason neutral = reason;
      neutral.rule += "+silent";
      neutral.strength = 0.2;
      emit_issue(holders, *phrase, 0, neutral);
    }
  }
  return true;
}

}  // namespace standpoint
