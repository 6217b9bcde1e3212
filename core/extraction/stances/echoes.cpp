// Positions shared in few words: "and so does Holt", "as do the pilots", "nor does the board".

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_phrase = 14;  // words of who is said to do the same
constexpr double doubt_of_an_echo = 0.9;

}  // namespace

// The noun phrase that is all of the clause behind the auxiliary, by its head; no_word = something else.
std::uint32_t StanceReader::echoing_subject(std::uint32_t aux) const {
  const std::uint32_t end = std::min(t_.size(), aux + longest_phrase);
  std::uint32_t head = no_word, last = aux;
  for (std::uint32_t k = aux + 1; k < end && t_[k].sentence == t_[aux].sentence; ++k) {
    const Upos upos = t_[k].upos;
    if (upos == Upos::punct && t_.form(k) != "-") break;
    if (upos == Upos::verb || upos == Upos::aux || upos == Upos::sconj) return no_word;
    const bool nominal = upos == Upos::noun || upos == Upos::propn;
    const bool inner = t_[k].rel == Rel::compound || t_[k].rel == Rel::flat ||
                       (t_[k].rel == Rel::nmod && (t_[k].sub == SubRel::poss || t_[k].head < k));
    if (nominal && !inner && head == no_word) head = k;
    last = k;
  }
  return last == aux ? no_word : head;
}

void StanceReader::read_echo(std::uint32_t w) {
  static const WordSet openers("so as nor neither");
  static const WordSet auxiliaries("do does did has have had is are was were");
  if (!openers.contains(t_.form(w)) || w + 2 >= t_.size() || !auxiliaries.contains(t_.form(w + 1)) ||
      t_[w + 2].sentence != t_[w].sentence)
    return;
  const std::uint32_t subject = echoing_subject(w + 1);
  if (subject == no_word) return;
  // "So do they" opens a sentence: as in the sentence before.
  const bool opens = w == 0 || t_[w - 1].sentence != t_[w].sentence ||
                     ((t_.form(w - 1) == "and" || t_.form(w - 1) == "but") &&
                      (w < 2 || t_[w - 2].sentence != t_[w].sentence));
  if (opens && (t_.form(w) == "as" || t_[w].sentence == 0)) return;
  const std::uint32_t sentence = t_[w].sentence - (opens ? 1 : 0);
  const SpokenPart* speech = actors_.speech_at(w);
  const Proposal* model = nullptr;
  for (const Proposal& p : proposals_) {
    const bool before = p.sentence == sentence && p.node != no_word && p.node < w &&
                        p.evidence.first < actors_.token(w) && p.actor.tokens.end <= actors_.token(w);
    if (!before || actors_.speech_at(p.node) != speech || p.hypothetical) continue;
    if (model == nullptr || p.node > model->node) model = &p;
  }
  if (model == nullptr || model->actor.tokens.empty() ||
      model->actor.tokens.first < view_.analysis.sentences[sentence].first_token)
    return;
  Words who = syntax_.with_conjuncts(subject);
  std::erase_if(who, [&](std::uint32_t each) { return each < w; });
  const std::size_t entity = model->actor.entity;
  std::vector<Proposal> echoes;
  // "Holt is opposed by the union, and so is Reyes": he is opposed as well.
  static const WordSet being("is are was were");
  if (being.contains(t_.form(w + 1)) && syntax_.is_passive(model->node)) {
    if (!model->target) return;
    for (const ActorPlace& undergoing : actors_.find_all(who)) {
      if (undergoing.entity == entity || undergoing.entity == model->target->entity) continue;
      Proposal same = *model;
      same.target = undergoing;
      same.confidence *= doubt_of_an_echo;
      same.evidence.end = std::max(same.evidence.end, undergoing.tokens.end);
      echoes.push_back(std::move(same));
    }
    proposals_.insert(proposals_.end(), echoes.begin(), echoes.end());
    return;
  }
  for (const ActorPlace& actor : actors_.find_all(who)) {
    if (actor.entity == entity) continue;
    for (const Proposal& p : proposals_) {
      if (p.sentence != sentence || p.actor.entity != entity || p.node >= w || p.hypothetical) continue;
      if (p.target && p.target->entity == actor.entity) continue;
      Proposal same = p;
      same.actor = actor;
      same.confidence *= doubt_of_an_echo;
      same.evidence.end = std::max(same.evidence.end, actor.tokens.end);
      echoes.push_back(std::move(same));
    }
  }
  proposals_.insert(proposals_.end(), echoes.begin(), echoes.end());
}

// "The line did so as well", "Holt did the same", "Reyes followed suit": as in the clause or sentence before.
void StanceReader::read_likewise(std::uint32_t w) {
  if (!t_.is_verb(w) || syntax_.is_negated(w) || syntax_.is_condition(w) || syntax_.is_hypothetical(w) ||
      syntax_.is_asked(w))
    return;
  const auto next = [&](std::uint32_t step) -> const std::string& {
    static const std::string none;
    return w + step < t_.size() && t_[w + step].sentence == t_[w].sentence ? t_.form(w + step) : none;
  };
  const bool does = t_.lemma(w) == "do" &&
                    (next(1) == "so" || next(1) == "likewise" || (next(1) == "the" && next(2) == "same"));
  if (!does && !(t_.lemma(w) == "follow" && next(1) == "suit")) return;
  const Words subjects = syntax_.subjects(w);
  const bool named = std::all_of(subjects.begin(), subjects.end(),
                                 [&](std::uint32_t who) { return t_[who].upos != Upos::pron; });
  const auto actors = actors_.find_all(subjects);
  if (actors.empty() || !named) return;
  const Proposal* model = nullptr;
  for (const Proposal& p : proposals_) {
    const bool before = p.node != no_word && p.node < w && p.sentence + 1 >= t_[w].sentence &&
                        p.evidence.first < actors_.token(w) && !p.hypothetical;
    if (before && actors_.speech_at(p.node) == actors_.speech_at(w) &&
        (model == nullptr || p.node > model->node))
      model = &p;
  }
  if (model == nullptr) return;
  const Proposal first = *model;
  std::vector<Proposal> echoes;
  for (const ActorPlace& actor : actors) {
    for (const Proposal& p : proposals_) {
      if (p.sentence != first.sentence || p.actor.entity != first.actor.entity || p.node != first.node)
        continue;
      if (actor.entity == p.actor.entity || (p.target && p.target->entity == actor.entity)) continue;
      Proposal same = p;
      same.actor = actor;
      same.rule = "echo:" + rule_word(t_.lemma(w));
      same.confidence *= doubt_of_an_echo;
      same.sentence = t_[w].sentence;
      same.node = w;
      same.evidence = evidence(w);
      echoes.push_back(std::move(same));
    }
  }
  proposals_.insert(proposals_.end(), echoes.begin(), echoes.end());
}

// "Every senator but Holt voted for it", "with the support of all members except Holt": who did not go along.
void StanceReader::read_exception(const Predicate& p, int sign, const Reason& reason) {
  static const WordSet acts("vote support oppose");
  if (!acts.contains(reason.act) || reason.hypothetical || p.negated) return;
  static const WordSet links("except but save besides except_for");
  static const WordSet wholes("every all each no");
  Words words = p.holders;
  for (const std::uint32_t w : p.objects) {
    if (p.entry->part == LexiconPart::noun) append(words, w);
  }
  for (const std::uint32_t w : words) {
    const std::uint32_t det = t_.child(w, Rel::det);
    if (det == no_word || !wholes.contains(t_.form(det))) continue;
    for (const std::uint32_t c : t_.children(w)) {
      if (c < w || t_[c].rel != Rel::nmod || !links.contains(t_.case_of(c)) || t_[c].name != 1) continue;
      const auto apart = actors_.find_all(syntax_.with_conjuncts(c));
      Reason other = reason;
      other.rule = "exception:" + rule_word(t_.case_of(c));
      other.confidence *= 0.85;
      const int none = t_.form(det) == "no" ? -1 : 1;
      const Words about = p.entry->part == LexiconPart::noun && p.holders.empty()
                              ? syntax_.subjects(t_[p.node].head)
                              : p.objects;
      if (apart.empty()) continue;
      for (const std::uint32_t object : about) {
        if (object != w) want(apart, object, -sign * none * p.entry->object, other, 0);
      }
    }
  }
}

}  // namespace standpoint
