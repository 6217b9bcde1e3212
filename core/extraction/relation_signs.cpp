#include "extraction/relation_signs.hpp"

#include "extraction/relation_grounds.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace standpoint {
namespace {

constexpr int deepest_object = 7;

constexpr std::uint32_t near = 10;  // words between who speaks and who is spoken of
constexpr double share_of_far = 0.6;

// Judging words between two: the fewer words stand there the more.
double nearness(std::uint32_t gap) { return 5.0 / (5.0 + gap); }

}  // namespace

std::string_view to_string(SignKind kind) {
  constexpr std::array<std::string_view, sign_kinds> names = {
      "position", "beside", "tone",     "word",   "effect", "topic",  "clause",
      "between",  "ruled",  "governor", "speech", "judged", "pressed"};
  return names[static_cast<std::size_t>(kind)];
}

const RelationSign* surest_sign(const std::vector<RelationSign>& signs, std::size_t from, bool support) {
  const RelationSign* surest = nullptr;
  for (const RelationSign& sign : signs) {
    if (sign.from != from || sign.support != support) continue;
    if (surest == nullptr ||
        std::pair(sign.kind, -sign.strength) < std::pair(surest->kind, -surest->strength))
      surest = &sign;
  }
  return surest;
}

RelationSigns::RelationSigns(const DocumentView& view, const Trees& trees,
                             const std::vector<SpokenPart>& spoken, const StanceReader& reader,
                             const GivenPair& pair, TokenRange scope)
    : view_(view), t_(trees), spoken_(spoken), reader_(reader), pair_(pair), scope_(scope) {
  for (std::size_t who = 0; who < 2; ++who) {
    heads_[who].push_back(head_word(pair.tokens[who]));
    const auto& mentions = view.entities.mentions;
    auto at =
        std::lower_bound(mentions.begin(), mentions.end(), scope.first,
                         [](const LocalMention& m, std::uint32_t first) { return m.first_token < first; });
    for (; at != mentions.end() && at->first_token < scope.end; ++at) {
      const LocalMention& mention = *at;
      if (mention.entity != pair.entity[who]) continue;
      const std::uint32_t head = head_word({mention.first_token, mention.end_token});
      if (head != heads_[who].front()) heads_[who].push_back(head);
    }
  }
}

std::uint32_t RelationSigns::head_word(TokenRange tokens) const {
  const std::uint32_t first = view_.token(tokens.first).first_word;
  const std::uint32_t end = view_.token(tokens.end - 1).end_word;
  for (std::uint32_t w = first; w < end; ++w) {
    if (t_[w].head == no_word || t_[w].head < first || t_[w].head >= end) return w;
  }
  return end - 1;
}

void RelationSigns::add(std::size_t from, double value, SignKind kind, double strength, std::string rule) {
  if (value != 0) signs_.push_back({from, value > 0, kind, std::min(1.0, strength), std::move(rule)});
}

// "U.S. prosecutors", "the senators from Velmouth", "Marel's lawyer", "spokesman Jon Reyes of the union".
bool RelationSigns::stands_for(std::uint32_t phrase, std::size_t who) const {
  for (const std::uint32_t head : heads_[who]) {
    std::uint32_t at = head;
    for (int depth = 0; depth <= deepest_phrase && at != no_word; ++depth) {
      if (at == phrase) return true;
      const Rel rel = t_[at].rel;
      const bool inside = rel == Rel::compound || rel == Rel::amod || rel == Rel::nmod || rel == Rel::appos ||
                          rel == Rel::flat || rel == Rel::det || rel == Rel::nummod;
      if (!inside) break;
      const std::uint32_t above = t_[at].head;
      // "critics of the mayor" are not the mayor, nor is "the attack on her".
      const Predicate* p = above == no_word ? nullptr : reader_.predicate_at(above);
      if (p != nullptr && p->entry->part == LexiconPart::agent && p->entry->object < 0) break;
      const bool of = rel == Rel::nmod && t_[at].sub == SubRel::none;
      if (of && above != no_word && !reader_.syntax().is_actor_like(above)) break;
      at = above;
    }
  }
  return false;
}

double RelationSigns::share_of(const ActorPlace& place, std::size_t who) const {
  if (place.entity == pair_.entity[who]) return 1;
  if (place.entity == pair_.entity[1 - who]) return 0;
  if (!place.tokens.empty() && stands_for(head_word(place.tokens), who)) return 0.75;
  for (const LocalAffiliation& tie : view_.entities.affiliations) {
    if (tie.person == place.entity && tie.institution == pair_.entity[who]) return 0.6;
  }
  return 0;
}

// How surely an issue is somebody's: "q's plan", "the plan of q".
double RelationSigns::share_in(const IssuePhrase& issue, std::size_t who) const {
  if (issue.owner && *issue.owner == pair_.entity[who]) return 0.9;
  for (const std::uint32_t head : heads_[who]) {
    const std::uint32_t token = view_.analysis.token_of_word[head];
    if (issue.first <= token && token < issue.end) return 0.7;
  }
  return 0;
}

void RelationSigns::add_proposal(const Proposal& proposal) {
  if (proposal.stance == Stance::neutral) return;
  for (std::size_t from = 0; from < 2; ++from) {
    const double actor = share_of(proposal.actor, from);
    if (actor == 0) continue;
    double share = 0;
    if (proposal.target) share = share_of(*proposal.target, 1 - from);
    const bool supports = proposal.stance == Stance::support;
    // "ordered Marel to open its books": who demands of somebody what is his is not for him.
    static const WordSet demands("demand request order");
    const bool demanded = supports && demands.contains(proposal.act);
    if (proposal.issue && !demanded) share = std::max(share, share_in(*proposal.issue, 1 - from));
    if (share == 0) continue;
    const SignKind kind = proposal.rule.starts_with("tone") ? SignKind::tone
                          : actor * share == 1              ? SignKind::position
                                                            : SignKind::beside;
    add(from, supports ? 1 : -1, kind, actor * share * proposal.confidence, proposal.rule);
  }
}

// 1 for somebody who is the phrase, less the deeper he stands below it, 0 elsewhere.
double RelationSigns::depth_below(std::uint32_t phrase, std::size_t who) const {
  double best = 0;
  for (const std::uint32_t head : heads_[who]) {
    std::uint32_t at = head;
    double share = 1;
    for (int depth = 0; depth < deepest_object && at != no_word; ++depth, share *= 0.85) {
      if (reader_.is_where_said(at)) break;
      if (at == phrase) {
        best = std::max(best, share);
        break;
      }
      at = t_[at].head;
    }
  }
  return best;
}

// Those of the predicate; and for a noun that describes somebody, him: "emerged as one of the critics", "a
// critic, Holt".
Words RelationSigns::holders_of(const Predicate& p) const {
  const LexiconPart part = p.entry->part;
  Words holders = p.holders;
  if (part != LexiconPart::agent && part != LexiconPart::noun) return holders;
  const Syntax& syntax = reader_.syntax();
  std::uint32_t at = p.node;
  for (int depth = 0; depth < deepest_phrase && at != no_word; ++depth) {
    if (part == LexiconPart::agent) {
      holders.push_back(at);
      for (const std::uint32_t c : t_.children(at)) {
        if (t_[c].rel == Rel::appos || t_[c].rel == Rel::flat) holders.push_back(c);
      }
    }
    if (t_.has_child(at, Rel::cop)) {
      for (const std::uint32_t subject : syntax.subjects(at)) holders.push_back(subject);
      break;
    }
    const std::uint32_t head = t_[at].head;
    if (head == no_word) break;
    if (t_.is_verb(head)) {
      const bool as = (t_[at].rel == Rel::obl || t_[at].rel == Rel::advcl) && syntax.has_marker(at, "as");
      if (as || (t_[at].rel == Rel::xcomp) || (part == LexiconPart::noun && holders.empty())) {
        for (const std::uint32_t subject : syntax.subjects(head)) holders.push_back(subject);
      }
      break;
    }
    at = head;
  }
  return holders;
}

// A word of attitude whose holder stands for one of them, and under whose object the other stands.
void RelationSigns::add_predicate(const Predicate& p) {
  const LexiconEntry& entry = *p.entry;
  const Syntax& syntax = reader_.syntax();
  double weight = 0.5 + 0.5 * entry.strength;
  if (syntax.is_condition(p.node)) weight *= 0.7;
  const Words holders = holders_of(p);
  const auto read = [&](const Words& words, int sign, SignKind kind, const char* slot) {
    if (sign == 0) return;
    for (const std::uint32_t object : words) {
      for (std::size_t from = 0; from < 2; ++from) {
        const double below = depth_below(object, 1 - from);
        if (below == 0) continue;
        const bool held = std::any_of(holders.begin(), holders.end(),
                                      [&](std::uint32_t holder) { return stands_for(holder, from); });
        const int value = p.negated ? -sign : sign;
        if (held) add(from, value, kind, weight * below, "above:" + entry.text + slot);
      }
    }
  };
  const int object = entry.object != 0 ? entry.object : entry.effect;
  Words objects = p.objects;
  if (entry.part == LexiconPart::agent && objects.empty()) {
    // "a Marel critic", "one of Holt's staunchest supporters"
    for (const std::uint32_t c : t_.children(p.node)) {
      const bool owner = t_[c].rel == Rel::compound || t_[c].rel == Rel::amod ||
                         (t_[c].rel == Rel::nmod && t_[c].sub == SubRel::poss);
      if (owner) objects.push_back(c);
    }
  }
  read(objects, object, entry.object != 0 ? SignKind::word : SignKind::effect, "");
  read(p.topics, entry.topic != 0 ? entry.topic : object, SignKind::topic, "+topic");
  read(p.clauses, entry.clause != 0 ? entry.clause : object, SignKind::clause, "+clause");
}

// "urged the council to scrap it", "called on her to resign", "warned him that he would be sued": who presses
// is seldom a friend.
void RelationSigns::add_pressure(const Predicate& p) {
  static const WordSet acts("demand request order warn threaten");
  if (!acts.contains(p.entry->act) || !p.entry->is_verbal() || p.negated) return;
  Words pressed;
  if (!p.passive) pressed = reader_.syntax().direct_objects(p.node);
  for (const std::uint32_t c : t_.children(p.node)) {
    if (p.passive && t_[c].rel == Rel::nsubj) append(pressed, c);
    static const WordSet to_whom("on upon to with from");
    if (!p.passive && c > p.node && t_[c].rel == Rel::obl && to_whom.contains(t_.case_of(c)))
      append(pressed, c);
    // "demanded that the council scrap it"
    if (!p.passive && c > p.node && t_[c].rel == Rel::ccomp) {
      const std::uint32_t subject = t_.child(c, Rel::nsubj);
      if (subject != no_word) append(pressed, subject);
    }
  }
  for (std::size_t from = 0; from < 2; ++from) {
    const bool holds = std::any_of(p.holders.begin(), p.holders.end(),
                                   [&](std::uint32_t holder) { return stands_for(holder, from); });
    if (!holds) continue;
    for (const std::uint32_t one : pressed) {
      if (stands_for(one, 1 - from)) add(from, -1, SignKind::pressed, 1, "pressed:" + p.entry->text);
    }
  }
}

// What is said of q by p, by its tone.
void RelationSigns::add_speech(const SpokenPart& part) {
  if (part.content.empty()) return;
  for (std::size_t from = 0; from < 2; ++from) {
    const bool speaks = (part.speaker && *part.speaker == pair_.entity[from]) ||
                        (!part.source.empty() && stands_for(head_word(part.source), from));
    if (!speaks) continue;
    const std::uint32_t first = heads_[from].front();
    for (const std::uint32_t head : heads_[1 - from]) {
      const std::uint32_t gap = head > first ? head - first : first - head;
      const std::uint32_t token = view_.analysis.token_of_word[head];
      for (const TokenRange& piece : part.content.pieces) {
        if (!piece.contains(token)) continue;
        const double tone =
            reader_.tone_of(view_.token(piece.first).first_word, view_.token(piece.end - 1).end_word);
        // Who acts in what is said is what the speaker judges: "said the council had botched it".
        const bool acts = t_[head].rel == Rel::nsubj && t_[head].sub != SubRel::pass;
        add(from, tone, acts ? SignKind::judged : SignKind::speech,
            std::abs(tone) * (gap > near && !acts ? share_of_far : 1), "tone:speech");
      }
    }
  }
}

// "Marel slams Holt": whatever the tree, judging words between two that stand close are of the first on the
// second.
void RelationSigns::add_between() {
  const std::uint32_t first = std::min(heads_[0].front(), heads_[1].front());
  const std::uint32_t second = std::max(heads_[0].front(), heads_[1].front());
  const std::size_t from = heads_[0].front() == first ? 0 : 1;
  const double tone = reader_.tone_of(first, second);
  add(from, tone, SignKind::between, std::min(1.0, std::abs(tone)) * nearness(second - first),
      "tone:between");
}

// The tone of the clause whose subject holds one of them and whose object holds the other.
void RelationSigns::add_governor() {
  for (std::size_t from = 0; from < 2; ++from) {
    const std::uint32_t other = heads_[1 - from].front();
    std::uint32_t top = heads_[from].front();
    std::uint32_t below = no_word;
    while (top != no_word && (other < t_[top].left || other >= t_[top].right)) {
      below = top;
      top = t_[top].head;
    }
    if (top == no_word || below == no_word || !t_.is_verb(top)) continue;
    if (t_[below].rel != Rel::nsubj || t_[below].sub == SubRel::pass) continue;
    std::uint32_t side = other;
    while (side != no_word && side != top && t_[side].head != top) side = t_[side].head;
    if (side == no_word) continue;  // not below it: crossing branches
    const double tone = reader_.tone_of(t_[top].left, t_[top].right);
    const bool is_object = side != top && t_[side].rel == Rel::obj;
    add(from, tone, is_object ? SignKind::ruled : SignKind::governor, std::abs(tone), "tone:clause");
  }
}

std::vector<RelationSign> RelationSigns::find(const std::vector<Proposal>& proposals) {
  for (const Proposal& proposal : proposals) add_proposal(proposal);
  if (scope_.empty()) return std::move(signs_);
  const std::uint32_t end = view_.token(scope_.end - 1).end_word;
  for (std::uint32_t w = view_.token(scope_.first).first_word; w < end; ++w) {
    const Predicate* p = reader_.predicate_at(w);
    if (p == nullptr || p->pending) continue;
    add_predicate(*p);
    add_pressure(*p);
  }
  for (const SpokenPart& part : spoken_) add_speech(part);
  add_between();
  add_governor();
  return std::move(signs_);
}

}  // namespace standpoint
