// Positions inside a word: "anti-toll campaigners".

#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

namespace standpoint {
namespace {

// Who gathers under a cause. "Anti-terror police" hold no opinion.
bool is_cause_group(const std::string& lemma) {
  static const WordSet groups(
      "activist advocate alliance backbencher bloc separatist fighter militia militant insurgent guerrilla "
      "protest "
      "gang hacker media newspaper "
      " camp campaign campaigner candidate coalition conservative "
      "crowd "
      "democrat demonstrator deputy faction force group lawmaker lobby lobbyist marcher member minister "
      "movement "
      "mp organisation organization party politician protester protestor rally rebel republican resident "
      "senator side "
      "socialist supporter union voter wing");
  return groups.contains(lemma);
}

}  // namespace

void StanceReader::read_affix(std::uint32_t w) {
  const TreeWord& word = t_[w];
  const bool modifies = word.rel == Rel::amod || word.rel == Rel::compound || word.rel == Rel::nmod;
  if (!modifies || word.head == no_word || word.head < w || !t_.is_nominal(word.head)) return;
  const std::string& form = t_.form(w);
  const auto dash = form.find('-');
  if (dash == std::string::npos || dash + 3 > form.size()) return;

  const LexiconEntry* entry = nullptr;
  for (const LexiconEntry* known : lexicon_.find(form.substr(0, dash + 1))) {
    if (known->part == LexiconPart::affix) entry = known;
  }
  if (entry == nullptr) return;
  Reason reason;
  reason.node = w;
  reason.entry = entry;
  reason.act = entry->object < 0 ? "oppose" : "support";
  reason.strength = entry->strength;
  reason.confidence = 0.6;
  reason.rule = "affix:" + entry->text;
  // Who follows is against what stands behind the hyphen; said once, it is not said anew at each mention.
  if (!is_cause_group(t_.lemma(word.head))) return;
  const std::vector<ActorPlace> holders = actors_.find(word.head);
  const std::uint32_t token = actors_.token(w);
  const std::string_view raw = view_.raw(token);
  const auto cut = raw.find('-');
  if (cut == std::string_view::npos || cut + 1 >= raw.size()) return;
  const std::string_view meant = raw.substr(cut + 1);
  if (const auto target = actors_.named(meant, token)) {
    if (causes_.emplace(holders.empty() ? 0 : holders.front().entity, std::string(meant)).second)
      emit_target(holders, *target, entry->object, reason);
    return;
  }
  IssuePhrase phrase;
  phrase.first = token;
  phrase.end = token + 1;
  phrase.head = token;
  phrase.label = raw.substr(cut + 1);
  for (const ActorPlace& holder : holders) {
    if (causes_.emplace(holder.entity, phrase.label).second)
      emit_issue({holder}, phrase, entry->object, reason);
  }
}

}  // namespace standpoint
