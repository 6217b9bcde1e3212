// Whom a pronoun stands for.

#include "extraction/actor_finder.hpp"
#include "knowledge/gender.hpp"

namespace standpoint {
namespace {

constexpr double least_share_of_thing = 0.6;  // the same of what is no actor

}  // namespace

std::vector<ActorPlace> ActorFinder::find_pronoun(std::uint32_t w) const {
  const std::string& form = t_.form(w);
  const TokenRange here{token(w), token(w) + 1};
  static const WordSet first("i we me us my our mine ours myself ourselves");
  if (first.contains(form)) {
    const SpokenPart* speech = speech_at(w);
    if (speech == nullptr) return {};
    return {{*speech->speaker, speech->source.empty() ? here : speech->source, 0.9}};
  }
  const auto kind = third_person(form);
  if (!kind) return {};
  // "threatened to veto it": a bill, no body.
  static const WordSet lawmaking(
      "sign veto override introduce reintroduce sponsor co-sponsor cosponsor amend ratify repeal enact "
      "filibuster "
      "pass approve adopt shelve scrap reject");
  if (form == "it" && t_[w].rel == Rel::obj && t_[w].head != no_word &&
      lawmaking.contains(t_.lemma(t_[w].head)))
    return {};
  if (auto meant = spoken_of(w, *kind)) return {*meant};
  const auto meant = pronouns_.find(w);
  if (meant == pronouns_.end() || meant->second.share < least_share) return {};
  const PronounMeaning& best = meant->second;
  std::vector<ActorPlace> found;
  // "Holt and Reyes said they"
  if (*kind == PronounKind::they && best.word != no_word && t_[best.word].right <= w &&
      t_.has_child(best.word, Rel::conj)) {
    Words named = syntax_.with_conjuncts(best.word);
    std::erase_if(named, [&](std::uint32_t each) { return t_[each].upos == Upos::pron; });
    found = find_all(named);
  } else if (best.entity && view_.entities.entities[*best.entity].kind != EntityKind::product) {
    found.push_back({*best.entity, here, best.confidence});
  }
  for (ActorPlace& actor : found) {
    actor.tokens = here;
    actor.confidence *= best.share;
  }
  return found;
}

std::pair<std::uint32_t, double> ActorFinder::thing_meant(std::uint32_t w) const {
  const auto meant = pronouns_.find(w);
  if (meant == pronouns_.end() || meant->second.word == no_word || meant->second.share < least_share_of_thing)
    return {no_word, 0};
  const PronounMeaning& best = meant->second;
  const bool noun = t_[best.word].upos == Upos::noun || t_[best.word].upos == Upos::propn;
  if (!noun || best.word > w || !find(best.word).empty()) return {no_word, 0};
  return {best.word, best.share};
}

bool ActorFinder::fits(const ActorPlace& actor, PronounKind pronoun) const {
  const EntityKind kind = view_.entities.entities[actor.entity].kind;
  if (kind == EntityKind::product) return false;
  if (pronoun == PronounKind::he || pronoun == PronounKind::she) return kind == EntityKind::person;
  if (pronoun == PronounKind::it) return kind != EntityKind::person && kind != EntityKind::group;
  return kind != EntityKind::person;
}

// '"They shell our schools," he said of the rebels.'
std::optional<ActorPlace> ActorFinder::spoken_of(std::uint32_t w, PronounKind pronoun) const {
  const SpokenPart* speech = speech_at(w);
  if (speech == nullptr || speech->type == QuotationType::indirect || speech->cue.empty() ||
      speech->by_author)
    return std::nullopt;
  static const WordSet saying("say remark complain joke speak write");
  const std::uint32_t verb = view_.token(speech->cue.end - 1).end_word - 1;
  if (!t_.is_verb(verb) || !saying.contains(t_.lemma(verb))) return std::nullopt;
  for (const std::uint32_t c : t_.children(verb)) {
    if (c < verb || t_[c].rel != Rel::obl || (t_.case_of(c) != "of" && t_.case_of(c) != "about")) continue;
    for (ActorPlace actor : find(c)) {
      if (!fits(actor, pronoun)) continue;
      actor.tokens = {token(w), token(w) + 1};
      actor.confidence = 0.7;
      return actor;
    }
  }
  return std::nullopt;
}

// "Reyes criticised Holt after she sold it": verbs of praise, blame and punishment make one expect a reason
// that lies in their object (implicit causality: Garvey and Caramazza 1974).
std::optional<ActorPlace> ActorFinder::judged_before(std::uint32_t w) const {
  static const WordSet pronouns("he she");
  static const WordSet verbs(
      "criticise criticize condemn denounce blame praise thank congratulate commend applaud punish rebuke "
      "scold mock ridicule fire sack dismiss fine jail arrest sue honour honor attack slam blast insult "
      "chastise berate chide censure reprimand describe call brand label hate admire fear pity");
  static const WordSet links("after because when since as for over");
  if (t_[w].rel != Rel::nsubj || !pronouns.contains(t_.form(w))) return std::nullopt;
  const std::uint32_t clause = t_[w].head;
  if (t_[clause].rel != Rel::advcl || t_[clause].head == no_word) return std::nullopt;
  const std::uint32_t verb = t_[clause].head;
  const std::uint32_t mark = t_.child(clause, Rel::mark);
  if (verb > clause || mark == no_word || !links.contains(t_.form(mark)) || !verbs.contains(t_.lemma(verb)) ||
      syntax_.is_passive(verb))
    return std::nullopt;
  const Words objects = syntax_.direct_objects(verb);
  if (objects.size() != 1 || objects.front() > w) return std::nullopt;
  const auto meant = find(objects.front(), 1);
  if (meant.size() != 1 || !fits(meant.front(), PronounKind::he) ||
      !fits_pronoun(view_.entities.entities[meant.front().entity].gender, t_.form(w)))
    return std::nullopt;
  return ActorPlace{meant.front().entity, {token(w), token(w) + 1}, 0.7};
}

}  // namespace standpoint
