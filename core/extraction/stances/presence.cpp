// Who or what is to win, go or stay: "cannot allow her to win", "called for the mayor to resign".

#include "extraction/stances/stance_reader.hpp"

namespace standpoint {
namespace {

// What who runs for office wins.
const WordSet& prizes() {
  static const WordSet words(
      "election race nomination seat primary vote office term reelection re-election ballot presidency power "
      "majority runoff referendum contest");
  return words;
}

}  // namespace

// "hopes to win the nomination", "hoping to surge in Velmouth": what everybody wants who runs.
bool StanceReader::is_own_success(std::uint32_t e) const {
  static const WordSet winning("win prevail succeed triumph surge rebound");
  static const WordSet more("ground momentum traction delegate state caucus title");
  static const WordSet gaining("win gain capture secure clinch");
  if (t_[e].rel != Rel::xcomp || t_.has_child(e, Rel::nsubj) || t_[e].head == no_word) return false;
  if (!syntax_.direct_objects(t_[e].head).empty() || syntax_.is_passive(e)) return false;
  const std::uint32_t prize = t_.child(e, Rel::obj);
  if (prize != no_word)
    return gaining.contains(t_.lemma(e)) &&
           (prizes().contains(t_.lemma(prize)) || more.contains(t_.lemma(prize)));
  if (t_.lemma(e) != "do") return winning.contains(t_.lemma(e));
  const std::uint32_t how = t_.child(e, Rel::advmod);
  return how != no_word && (t_.form(how) == "well" || t_.form(how) == "better");
}

// "cannot allow her to win", "hopes that he prevails": for who is to win.
bool StanceReader::want_victory(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                                const Reason& reason, int depth) {
  static const WordSet winning("win prevail succeed triumph");
  if (!winning.contains(t_.lemma(e)) || syntax_.is_passive(e)) return false;
  const std::uint32_t prize = t_.child(e, Rel::obj);
  if (prize != no_word && !prizes().contains(t_.lemma(prize))) return false;
  std::uint32_t subject = syntax_.for_subject(e);
  if (subject == no_word) subject = t_.child(e, Rel::nsubj);
  if (subject == no_word && t_[e].rel == Rel::xcomp) {
    const Words objects = syntax_.direct_objects(t_[e].head);
    if (!objects.empty()) subject = objects.front();
  }
  if (subject == no_word || actors_.find(subject).empty()) return false;
  for (const std::uint32_t each : syntax_.with_conjuncts(subject))
    want(holders, each, sign, reason, depth + 1);
  return true;
}

// "called for the planters to go", "for the mayor to resign", "for the cap to stay": on who goes or stays.
bool StanceReader::want_presence(const std::vector<ActorPlace>& holders, std::uint32_t e, int sign,
                                 const Reason& reason, int depth) {
  static const WordSet leaving(
      "go leave resign quit end stop close shut fold cease retire stand_down step_down");
  static const WordSet staying("stay remain continue survive");
  if (want_victory(holders, e, sign, reason, depth)) return true;
  if (t_.has_child(e, Rel::obj) || syntax_.is_passive(e)) return false;
  std::uint32_t subject = syntax_.for_subject(e);
  if (subject == no_word && syntax_.has_marker(e, "for")) subject = t_.child(e, Rel::nsubj);
  // "wants the planters to go", but "told them to leave" is about where they are.
  if (subject == no_word && t_[e].rel == Rel::xcomp && syntax_.has_marker(e, "to")) {
    const Words objects = syntax_.direct_objects(t_[e].head);
    static const WordSet resigning("resign quit go stand_down step_down");
    const std::uint32_t down = t_.child(e, Rel::compound, SubRel::prt);
    const std::string leaves = t_.lemma(e) + (down == no_word ? "" : "_" + t_.form(down));
    const bool gone = t_.lemma(t_[e].head) == "want" && resigning.contains(leaves) &&
                      !t_.has_child(e, Rel::obl) && !t_.has_child(e, Rel::advcl);
    if (!objects.empty() && (gone || actors_.find(objects.front()).empty())) subject = objects.front();
  }
  // "angry that the clinic is to close"
  static const WordSet closing("close shut fold");
  const bool told = t_[e].rel == Rel::ccomp || syntax_.has_marker(e, "that");
  if (subject == no_word && told && closing.contains(t_.lemma(e))) {
    const Words subjects = syntax_.subjects(e);
    if (!subjects.empty() && actors_.find(subjects.front()).empty()) subject = subjects.front();
  }
  if (subject == no_word) return false;
  const std::uint32_t particle = t_.child(e, Rel::compound, SubRel::prt);
  const std::string name = t_.lemma(e) + (particle == no_word ? "" : "_" + t_.form(particle));
  const int effect = leaving.contains(name) ? -1 : staying.contains(name) ? 1 : 0;
  if (effect == 0 || t_.has_child(e, Rel::xcomp)) return false;
  if (effect > 0 && t_.has_child(e, Rel::obl)) return false;  // "remain in their seats"
  Reason about = reason;
  about.turns += effect < 0 ? 1 : 0;
  for (const std::uint32_t each : syntax_.with_conjuncts(subject))
    want(holders, each, sign * effect, about, depth + 1);
  return true;
}

}  // namespace standpoint
