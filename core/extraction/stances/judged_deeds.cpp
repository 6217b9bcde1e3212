// What a speaker says of what somebody has done or is doing: "has made an invaluable contribution", "is doing
// an outstanding job", "ran a dreadful campaign".

#include "extraction/persons.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

namespace standpoint {
namespace {

constexpr double least_strength = 0.5;

// Verbs that say of their object only that it was the subject's doing.
const WordSet& doing_verbs() {
  static const WordSet words(
      "do make give deliver play provide produce perform put run set show display achieve pull take leave "
      "write mount wage build offer bring lead");
  return words;
}

// What somebody does, not what he has before him: "made a bold decision", not "took a dangerous road".
const WordSet& doings() {
  static const WordSet words(
      "job work contribution performance effort campaign decision choice speech record service role example "
      "leadership display showing start season game match innings debut interview argument case statement "
      "point difference impression impact progress mark account response show deed act call appointment pick "
      "sacrifice stand gesture move step comeback recovery turnaround attempt fight fist legacy inheritance");
  return words;
}

}  // namespace

void StanceReader::read_judged_deed(std::uint32_t w, const SpokenPart& speech) {
  if (!t_.is_verb(w) || !doing_verbs().contains(t_.lemma(w)) || syntax_.is_passive(w)) return;
  const Predicate* known = predicate_at(w);
  if (known != nullptr && (known->entry->agent != 0 || known->entry->words.size() > 1)) return;
  if (syntax_.is_negated(w) || syntax_.is_hypothetical(w) || syntax_.is_condition(w) ||
      syntax_.is_told_to(w) || is_question(w, speech) || is_pretended(w) || is_turned_above(w, speech))
    return;
  const auto holders = speaker_of(speech);
  if (holders.empty() || sign_of_content(speech) != 1) return;
  for (const std::uint32_t deed : t_.children(w)) {
    if (deed < w || t_[deed].rel != Rel::obj || !doings().contains(t_.lemma(deed))) continue;
    double strength = 0;
    std::string word;
    const int value = judge(deed, strength, word);
    if (value == 0 || strength < least_strength) continue;
    Reason reason = reason_at(w, "deed:" + word, value < 0 ? "criticise" : "praise", strength, 0.62);
    for (const std::uint32_t subject : syntax_.subjects(w)) {
      if (is_speaker_or_hearer(t_.form(subject))) continue;
      for (const ActorPlace& actor : actors_.find(subject))
        emit_target(holders, actor, value < 0 ? -1 : 1, reason);
    }
  }
}

}  // namespace standpoint
