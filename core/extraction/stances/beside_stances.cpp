// Positions toward an actor that stand beside the act: with whose help it was done and against whose will,
// whom one joins, thanks, or has for an ally.

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

// "with the help of", "despite objections from": the sign of who helps or objects toward who acts.
int sign_of_circumstance(const std::string& noun, const std::string& before) {
  static const WordSet helping(
      "help support backing blessing approval endorsement assistance aid sponsorship encouragement "
      "connivance complicity protection");
  static const WordSet asking("urging behest invitation suggestion");
  static const WordSet opposing(
      "opposition objection criticism protest resistance outcry backlash anger condemnation outrage fury "
      "disapproval");
  static const WordSet against("despite over amid");
  if (before == "with" || before == "through" || before == "thanks_to") return helping.contains(noun) ? 1 : 0;
  if (before == "at") return asking.contains(noun) ? 1 : 0;
  return against.contains(before) && opposing.contains(noun) ? -1 : 0;
}

}  // namespace

// "won with the help of Holt", "with Holt's blessing", "went ahead despite objections from the board".
void StanceReader::read_circumstance(std::uint32_t w) {
  if (t_[w].upos != Upos::noun || (t_[w].rel != Rel::obl && t_[w].rel != Rel::nmod)) return;
  const int sign = sign_of_circumstance(t_.lemma(w), t_.case_of(w));
  if (sign == 0 || syntax_.is_negated(w)) return;
  std::uint32_t verb = t_[w].head;
  while (verb != no_word && !t_.is_verb(verb) && t_[verb].rel == Rel::obj) verb = t_[verb].head;
  if (verb == no_word || !t_.is_verb(verb) || verb > w || !is_held(verb) || syntax_.is_negated(verb) ||
      syntax_.is_hypothetical(verb) || syntax_.is_obliged(verb))
    return;
  // "was fired with the help of his deputy", "hopes to win with her help"
  if ((sign > 0 && syntax_.is_passive(verb)) || syntax_.governor_of_complement(verb) != no_word) return;
  Words others;
  for (const std::uint32_t c : t_.children(w)) {
    const bool owner = t_[c].rel == Rel::nmod && t_[c].sub == SubRel::poss;
    const bool from = (t_[c].rel == Rel::nmod || t_[c].rel == Rel::obl) && c > w &&
                      (syntax_.has_marker(c, "from") || syntax_.has_marker(c, "by") ||
                       (syntax_.has_marker(c, "of") && sign > 0));
    if (!owner && !from) continue;
    for (const std::uint32_t each : syntax_.with_conjuncts(c)) append(others, each);
  }
  const auto holders = actors_.find_all(others);
  if (holders.empty()) return;
  const Reason reason = reason_at(w, "beside:" + rule_word(t_.lemma(w)), sign > 0 ? "help" : "oppose", 0.5,
                                  sign > 0 ? 0.65 : 0.5);
  for (const ActorPlace& actor : actors_.find_all(syntax_.subjects(verb)))
    emit_target(holders, actor, sign, reason);
}

// "Kelland joined Norland in backing the truce": side by side.
void StanceReader::read_sided(std::uint32_t w) {
  if (!t_.is_verb(w) || t_.lemma(w) != "join" || syntax_.is_negated(w) || !is_held(w) ||
      syntax_.is_hypothetical(w) || syntax_.is_obliged(w) || syntax_.is_passive(w))
    return;
  const std::uint32_t with = t_.child(w, Rel::obj);
  if (with == no_word) return;
  static const WordSet sides(
      "condemnation criticism support opposition protest demand denunciation rejection defence defense");
  const auto children = t_.children(w);
  const bool sided = std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    if (c < with || (t_[c].rel != Rel::advcl && t_[c].rel != Rel::obl) || !syntax_.has_marker(c, "in"))
      return false;
    if (!t_.is_verb(c)) return sides.contains(t_.lemma(c));
    const Predicate* p = predicate_at(c);
    return p != nullptr && (p->entry->object != 0 || p->entry->clause != 0);
  });
  if (!sided) return;
  const auto holders = actors_.find_all(syntax_.subjects(w));
  for (const ActorPlace& actor : actors_.find_all(syntax_.with_conjuncts(with)))
    emit_target(holders, actor, 1, reason_at(w, "joined", "support", 0.5, 0.6));
}

// '"Thank you, Holt," said Reyes.'
void StanceReader::read_thanks(std::uint32_t w) {
  static const WordSet opening("thank thanks congratulations congrats bravo");
  if (!opening.contains(t_.form(w))) return;
  const SpokenPart* speech = actors_.speech_at(w);
  if (speech == nullptr || syntax_.is_negated(w)) return;
  static const WordSet small("you so very much to , again");
  std::uint32_t at = w + 1;
  // "thanks to Holt the toll fell"
  if (at < t_.size() && t_.form(w) == "thanks" && t_.form(at) == "to") return;
  while (at < t_.size() && at < w + 5 && t_[at].sentence == t_[w].sentence && small.contains(t_.form(at)))
    ++at;
  if (at >= t_.size() || t_[at].sentence != t_[w].sentence || at == w + 1) return;
  if (t_.form(at - 1) == "you") return;  // "thank you Holt will never get"
  const std::uint32_t token = actors_.token(at);
  const LocalMention* mention = view_.mention(token);
  if (mention == nullptr || mention->type != MentionType::name || !speech->content.contains(token)) return;
  const std::uint32_t name = view_.token(mention->end_token - 1).end_word - 1;
  for (const ActorPlace& actor : actors_.find(name))
    emit_target(speaker_of(*speech), actor, 1, reason_at(w, "thanks", "praise", 0.7, 0.7));
}

// "Reyes, a victim of Holt", "the target of Holt": what one has made of the other.
void StanceReader::read_victim(std::uint32_t w) {
  static const WordSet roles("victim hostage prisoner captive scapegoat");
  if (t_[w].upos != Upos::noun || !roles.contains(t_.lemma(w)) || !is_held(w) || syntax_.is_negated(w))
    return;
  Words makers, those;
  for (const std::uint32_t c : t_.children(w)) {
    const bool of = t_[c].rel == Rel::nmod && (t_[c].sub == SubRel::poss || syntax_.has_marker(c, "of"));
    if (of && syntax_.is_actor_like(c)) append(makers, c);
    if (c > w && (t_[c].rel == Rel::appos || t_[c].rel == Rel::flat)) append(those, c);
  }
  if (t_[w].rel == Rel::appos) append(those, t_[w].head);
  if (t_.has_child(w, Rel::cop)) {
    for (const std::uint32_t subject : syntax_.subjects(w)) append(those, subject);
  }
  const auto holders = actors_.find_all(makers);
  for (const ActorPlace& actor : actors_.find_all(those))
    emit_target(holders, actor, -1, reason_at(w, "victim:" + t_.lemma(w), "harm", 0.6, 0.6));
}

}  // namespace standpoint
