// What an attitude is not about though it stands there (homes, scenes, itineraries), and what a pronoun
// points to beside it.

#include "extraction/stances/stance_reader.hpp"

#include <algorithm>

namespace standpoint {

// "criticised Velmouth, Norl., police officer Ida Holt": where somebody is from is not criticised.
void StanceReader::leave_out_homes(Words& objects) const {
  const auto kind_of = [&](std::uint32_t w) {
    const auto found = actors_.find(w);
    return found.empty() ? EntityKind::other : view_.entities.entities[found.front().entity].kind;
  };
  const bool person = std::any_of(objects.begin(), objects.end(),
                                  [&](std::uint32_t w) { return kind_of(w) == EntityKind::person; });
  if (!person) return;
  std::erase_if(objects, [&](std::uint32_t w) {
    return kind_of(w) == EntityKind::place && w + 1 < t_.size() && t_.form(w + 1) == ",";
  });
}

// "walked out of courtrooms", "took their complaint to court": where it is done, and what one brings oneself,
// are not what it is against.
void StanceReader::leave_out_scenes(const LexiconEntry& entry, Words& objects) const {
  static const WordSet rooms(
      "courtroom court classroom class school office factory plant mine mill yard shop store hospital ward "
      "workplace depot building room kitchen warehouse station site stadium home house museum university "
      "campus theatre theater work job chamber hall parliament assembly gallery "
      "auditorium");
  static const WordSet cases(
      "complaint case claim dispute fight battle appeal grievance concern argument campaign protest struggle "
      "demand cause");
  const bool leaving = entry.class_name == "walk_out";
  const bool suing = entry.act == "sue" && entry.words.size() > 1;
  if (!leaving && !suing) return;
  std::erase_if(objects, [&](std::uint32_t w) {
    return (leaving && rooms.contains(t_.lemma(w))) || (suing && cases.contains(t_.lemma(w)));
  });
}

// "plans to visit the yard", "should like to meet them": whom somebody will see is no position.
bool StanceReader::is_itinerary(const Predicate& p, std::uint32_t clause) const {
  static const WordSet intending("plan hope expect like love intend look");
  static const WordSet calling(
      "meet see know visit travel attend hear watch read fly return thank greet tour");
  if (!intending.contains(t_.lemma(p.node)) || !calling.contains(t_.lemma(clause)) || p.negated) return false;
  // "hopes to see the levy abolished"
  const std::uint32_t object = t_.child(clause, Rel::obj);
  return !t_.has_child(clause, Rel::ccomp) && !t_.has_child(clause, Rel::xcomp) &&
         (object == no_word || !t_.has_child(object, Rel::acl));
}

// "That's a lie": said of what somebody is said to have said.
bool StanceReader::answers(std::uint32_t pronoun, const Reason& reason) const {
  static const WordSet untruths(
      "lie falsehood untruth nonsense rubbish slander libel smear fabrication fiction myth baloney garbage "
      "untrue false baseless absurd ridiculous wrong");
  const std::string& form = t_.form(pronoun);
  return (form == "that" || form == "this" || form == "it") && t_[pronoun].rel == Rel::nsubj &&
         reason.entry != nullptr && untruths.contains(reason.entry->text) && !reason.negated;
}

// What somebody else is reported to say in the turn before, right before an answer.
const SpokenPart* StanceReader::claim_before(std::uint32_t w) const {
  const SpokenPart* speech = actors_.speech_at(w);
  if (speech == nullptr || !speech->turn || !speech->speaker) return nullptr;
  const Sentence& sentence = view_.analysis.sentences[t_[w].sentence];
  const SpokenPart* found = nullptr;
  for (const SpokenPart& part : spoken_) {
    if (!part.speaker || part.turn || *part.speaker == *speech->speaker ||
        part.type != QuotationType::indirect || part.kind != CueKind::speech)
      continue;
    // Who asks only passes it on.
    const bool asks = std::any_of(spoken_.begin(), spoken_.end(), [&](const SpokenPart& other) {
      return other.turn && other.speaker && *other.speaker == *part.speaker;
    });
    if (asks) continue;
    const bool before = part.content.end <= sentence.first_token &&
                        part.content.end + 8 >= speech->content.first && part.cue.end > 0;
    if (before) found = &part;
  }
  return found;
}

// "The depot is old, but it deserves better": the thing that the clause before is about.
std::uint32_t StanceReader::subject_beside(std::uint32_t pronoun) const {
  if (t_.form(pronoun) != "it" || t_[pronoun].rel != Rel::nsubj) return no_word;
  const std::uint32_t clause = t_[pronoun].head;
  if (clause == no_word || t_[clause].rel != Rel::conj || t_[clause].head == no_word) return no_word;
  const std::uint32_t subject = t_.child(t_[clause].head, Rel::nsubj);
  const bool thing = subject != no_word && subject < pronoun && t_[subject].upos == Upos::noun &&
                     t_.xpos(subject) == "NN" && actors_.find(subject).empty();
  return thing ? subject : no_word;
}

}  // namespace standpoint
