// An attitude becomes a proposal: toward whom or what, for each who holds it, with the clause that shows it.

#include "extraction/clauses/act_words.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <utility>

namespace standpoint {

void StanceReader::emit_target(const std::vector<ActorPlace>& holders, const ActorPlace& target, int sign,
                               const Reason& reason) {
  // The tone of a sentence says little of who stands in it.
  if (reason.rule == "tone" || reason.rule == "tone+agent") return;
  // "the Red Cross or other bodies"
  const std::string& name = view_.entities.entities[target.entity].name;
  const bool general = name.starts_with("other ") &&
                       std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (general || stands_for_nobody(target)) return;
  // "A and B wrote in its favour" is about neither.
  const bool own = std::any_of(holders.begin(), holders.end(),
                               [&](const ActorPlace& holder) { return holder.entity == target.entity; });
  if (own) return;
  Proposal proposal;
  proposal.target = target;
  proposal.confidence = target.confidence;
  emit(holders, std::move(proposal), sign, reason);
}

namespace {

// "winning back seat", "sixth term": what somebody wants for himself.
bool is_own_office(const std::string& label) {
  static const WordSet offices("seat term re-election reelection");
  static const WordSet ways(
      "win winning regain regaining retain retaining keep keeping seek seeking hold holding run running "
      "first second third "
      "fourth fifth sixth seventh another new full back");
  const std::size_t last = label.rfind(' ');
  if (!offices.contains(last == std::string::npos ? label : label.substr(last + 1))) return false;
  return last == std::string::npos ? label != "seat" && label != "term"
                                   : ways.contains(label.substr(0, label.find(' ')));
}

}  // namespace

void StanceReader::emit_issue(const std::vector<ActorPlace>& holders, const IssuePhrase& phrase, int sign,
                              const Reason& reason) {
  if (is_hazard(label_head(phrase.label)) || is_no_matter(phrase.label) || is_own_office(phrase.label))
    return;
  if (phrase.label.starts_with("which ") || phrase.label.starts_with("what ")) return;
  // "concern about press freedom" is for it.
  if (sign < 0 && reason.act == "warn" && reason.entry != nullptr && !reason.entry->has(lexicon_misdeed) &&
      is_cherished(phrase.label))
    sign = 1;
  Proposal proposal;
  // "the case", "the matter": what was spoken of last says more.
  // In "a cut of a point" the point is no matter spoken of before.
  const bool letter = reason.entry != nullptr && reason.entry->text == "sign";
  if (says_nothing(phrase.label) && (reason.turns > 0 || letter)) return;
  const bool empty = says_nothing(phrase.label) && last_issue_ && sentence_ <= last_issue_sentence_ + 2;
  // "asked for an interview", "sidestepped the question": none of what was spoken of.
  static const WordSet own_things(
      "interview letter meeting hearing conference news question questions side start end beginning time "
      "year day "
      "reporters number");
  const bool sends = reason.entry != nullptr && reason.entry->words.front() == "submit";
  if (empty && !sends && !reason.rule.starts_with("refusal") && own_things.contains(label_head(phrase.label)))
    return;
  proposal.issue = empty ? *last_issue_ : phrase;
  // "the move": what was told of last is done.
  static const WordSet steps("move step decision action measure announcement gesture plan");
  const bool deed = !empty && phrase.definite && phrase.fuller.empty() && steps.contains(phrase.label) &&
                    last_issue_ && sentence_ <= last_issue_sentence_ + 2 &&
                    last_issue_->end <= phrase.first && t_.is_verb(view_.token(last_issue_->head).first_word);
  if (deed) proposal.issue->fuller = last_issue_->label;
  if (!empty && !deed && is_vague(phrase.label) && phrase.fuller.empty()) return;
  proposal.confidence = reason.entry != nullptr && reason.entry->has(lexicon_person) ? 0.6 : 1.0;
  emit(holders, std::move(proposal), sign, reason);
}

void StanceReader::emit(const std::vector<ActorPlace>& holders, Proposal proposal, int sign,
                        const Reason& reason) {
  proposal.stance = sign > 0 ? Stance::support : sign < 0 ? Stance::oppose : Stance::neutral;
  proposal.negated = reason.negated;
  proposal.hypothetical = reason.hypothetical;
  proposal.strength = reason.strength * (reason.hypothetical ? 0.5 : 1.0);
  proposal.act = reason.act;
  proposal.rule = reason.rule;
  proposal.deed = reason.deed;
  proposal.entry = reason.entry;
  proposal.node = reason.node;
  proposal.turns = reason.turns;
  proposal.sentence = t_[reason.node].sentence;
  const double base = proposal.confidence * reason.confidence * (reason.hypothetical ? 0.75 : 1.0);
  for (const ActorPlace& holder : holders) {
    if (stands_for_nobody(holder)) continue;
    // "amid stiff Labour opposition": the noun tells of an attitude, and names nobody who has it.
    const std::uint32_t told_at = actors_.token(reason.node);
    if (reason.rule.starts_with("noun:") && holder.tokens.contains(told_at)) continue;
    // "the advertisers' lobby AdForum": by name.
    const bool named_behind =
        !holder.tokens.empty() && std::any_of(holders.begin(), holders.end(), [&](const ActorPlace& other) {
          return other.tokens.first == holder.tokens.end && other.entity != holder.entity;
        });
    if (named_behind) continue;
    if (proposal.target && proposal.target->entity == holder.entity) continue;
    Proposal one = proposal;
    one.actor = holder;
    one.confidence = base * (0.5 + 0.5 * holder.confidence);
    one.evidence = evidence(reason.node);
    const Sentence& sentence = view_.analysis.sentences[one.sentence];
    // An author who is known by name alone stands nowhere.
    const bool here = !holder.tokens.empty() && holder.tokens.first >= sentence.first_token &&
                      holder.tokens.end <= sentence.end_token;
    const SpokenPart* speech = actors_.speech_at(reason.node);
    const bool in_speech = speech != nullptr && !speech->by_author;
    if (here && !in_speech) {
      one.evidence.first = std::min(one.evidence.first, holder.tokens.first);
      one.evidence.end = std::max(one.evidence.end, holder.tokens.end);
    }
    proposals_.push_back(std::move(one));
  }
}

// The clause that a predicate stands in, without clauses of other subjects beside it.
TokenRange StanceReader::evidence(std::uint32_t node) const {
  std::uint32_t top = node;
  for (int depth = 0; depth < 8; ++depth) {
    const TreeWord& word = t_[top];
    if (word.head == no_word || word.rel == Rel::ccomp || word.rel == Rel::parataxis) break;
    if (word.rel == Rel::acl && word.sub == SubRel::relcl) break;
    if ((word.rel == Rel::conj || word.rel == Rel::advcl) && t_.child(top, Rel::nsubj) != no_word) break;
    top = word.head;
  }
  std::uint32_t first = t_[top].left;
  std::uint32_t end = t_[top].right;
  for (const std::uint32_t c : t_.children(top)) {
    const TreeWord& child = t_[c];
    const bool holds_node = child.left <= node && node < child.right;
    if (holds_node) continue;
    const bool other = child.rel == Rel::parataxis ||
                       (child.rel == Rel::conj && t_.child(c, Rel::nsubj) != no_word && t_.is_verb(c));
    if (other && c > node && child.left > node) end = std::min(end, child.left);
    if (other && c < node && child.right <= node) first = std::max(first, child.right);
  }
  TokenRange range{actors_.token(first), actors_.token(end - 1) + 1};
  const std::uint32_t kept = actors_.token(node);
  const auto trims = [&](std::uint32_t i, bool at_end) {
    const TokenKind kind = view_.token(i).kind;
    if (kind == TokenKind::punctuation) return !(at_end && (view_.raw(i) == ")" || view_.raw(i) == "]"));
    return kind == (at_end ? TokenKind::open_quote : TokenKind::close_quote) ||
           (at_end && (view_.word(i) == "and" || view_.word(i) == "but")) ||
           (!at_end && (view_.word(i) == "and" || view_.word(i) == "but" || view_.word(i) == "that"));
  };
  while (range.end > kept + 1 && trims(range.end - 1, true)) --range.end;
  while (range.first < kept && trims(range.first, false)) ++range.first;
  return range;
}

}  // namespace standpoint
