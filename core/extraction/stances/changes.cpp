// What rises or falls: "fares should not go up", "hopes that rents fall".

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

namespace standpoint {

// "fares going up", "rents falling": a thing and what becomes of it, which is wanted or not; the thing itself
// is not.
std::optional<IssuePhrase> StanceReader::change_phrase(std::uint32_t verb) const {
  static const WordSet changes("rise increase fall drop decline climb soar shrink decrease");
  static const WordSet ways("up down");
  if (!t_.is_verb(verb) || syntax_.is_passive(verb) || t_.has_child(verb, Rel::obj)) return std::nullopt;
  std::uint32_t way = no_word;
  if (verb + 1 < t_.size() && t_[verb + 1].sentence == t_[verb].sentence && ways.contains(t_.form(verb + 1)))
    way = verb + 1;
  const std::string& lemma = t_.lemma(verb);
  const bool moves = (lemma == "go" || lemma == "come") && way != no_word;
  if (!moves && !changes.contains(lemma)) return std::nullopt;
  const Words subjects = syntax_.subjects(verb);
  if (subjects.size() != 1) return std::nullopt;
  const std::uint32_t subject = subjects.front();
  if (subject > verb || t_[subject].upos != Upos::noun || !actors_.find(subject).empty()) return std::nullopt;
  auto phrase = noun_phrase(subject);
  if (!phrase || says_nothing(phrase->label)) return std::nullopt;
  phrase->label += " " + gerund_at(verb) + (moves ? " " + t_.form(way) : std::string());
  phrase->end = std::max(phrase->end, actors_.token(moves ? way : verb) + 1);
  phrase->definite = false;
  return phrase;
}

}  // namespace standpoint
