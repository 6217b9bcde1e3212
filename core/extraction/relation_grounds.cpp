#include "extraction/relation_grounds.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>

#ifndef STANDPOINT_RELATIONS_FILE
#error "the build names the table of relations"
#endif

// The assembler copies the file into the library.
__asm__(
    ".section .rodata\n"
    ".hidden standpoint_relations\n"
    ".global standpoint_relations\n"
    "standpoint_relations:\n"
    ".incbin \"" STANDPOINT_RELATIONS_FILE
    "\"\n"
    ".hidden standpoint_relations_end\n"
    ".global standpoint_relations_end\n"
    "standpoint_relations_end:\n"
    ".byte 0\n"
    ".text\n");

extern "C" {
extern const char standpoint_relations[];
extern const char standpoint_relations_end[];
}

namespace standpoint {
namespace {

bool is_inside_phrase(Rel rel) {
  return rel == Rel::compound || rel == Rel::amod || rel == Rel::nmod || rel == Rel::appos ||
         rel == Rel::flat || rel == Rel::det || rel == Rel::nummod;
}

bool is_tone(SignKind kind) {
  return kind == SignKind::tone || kind == SignKind::between || kind == SignKind::governor ||
         kind == SignKind::ruled || kind == SignKind::speech || kind == SignKind::judged;
}

}  // namespace

RelationGrounds::RelationGrounds(const DocumentView& view, const Trees& trees,
                                 const std::vector<SpokenPart>& spoken, const StanceReader& reader,
                                 const GivenPair& pair)
    : view_(view), t_(trees), spoken_(spoken), reader_(reader), pair_(pair) {}

RelationGrounds::Ways RelationGrounds::ways_of(std::uint32_t own, std::uint32_t other) const {
  Ways ways;
  if (t_[own].sentence != t_[other].sentence) return ways;
  for (std::uint32_t w = own; w != no_word && ways.of[0].size() < longest_way; w = t_[w].head)
    ways.of[0].push_back(w);
  for (std::uint32_t w = other; w != no_word && ways.of[1].size() < longest_way; w = t_[w].head) {
    const auto at = std::find(ways.of[0].begin(), ways.of[0].end(), w);
    if (at != ways.of[0].end()) {
      ways.meeting = w;
      ways.of[0].erase(at, ways.of[0].end());
      break;
    }
    ways.of[1].push_back(w);
  }
  return ways;
}

// What the phrase around a word is to the word where both ways meet.
std::string_view RelationGrounds::role_of(const Way& way) const {
  if (way.empty()) return "top";
  const TreeWord& last = t_[way.back()];
  switch (last.rel) {
    case Rel::nsubj:
      return last.sub == SubRel::pass ? "undergoes" : "acts";
    case Rel::obj:
    case Rel::iobj:
      return "undergoes";
    case Rel::obl:
      return last.sub == SubRel::agent ? "acts" : "oblique";
    case Rel::ccomp:
    case Rel::xcomp:
    case Rel::csubj:
    case Rel::parataxis:
    case Rel::advcl:
    case Rel::acl:
      return "clause";
    default:
      return is_inside_phrase(last.rel) ? "phrase" : "other";
  }
}

// How a word stands in its own phrase: "Velmouth prosecutors", "Holt's plan", "the plan of Holt".
std::string_view RelationGrounds::form_of(std::uint32_t word) const {
  const TreeWord& w = t_[word];
  if (w.rel == Rel::compound || w.rel == Rel::amod) return "modifier";
  if (w.rel == Rel::nmod) return w.sub == SubRel::poss ? "owner" : "of";
  return {};
}

// The attitudes toward their objects of the words on the way from one to the other, within -1 and 1.
double RelationGrounds::attitude_on(const Ways& ways) const {
  double sum = 0;
  const auto count = [&](std::uint32_t w) {
    const Predicate* p = reader_.predicate_at(w);
    if (p == nullptr || p->pending) return;
    const LexiconEntry& e = *p->entry;
    const int sign = e.object != 0 ? e.object : e.topic != 0 ? e.topic : e.effect;
    sum += (p->negated ? -1 : 1) * sign * e.strength;
  };
  for (const Way& way : ways.of) {
    for (std::size_t i = 1; i < way.size(); ++i) count(way[i]);
  }
  if (ways.meeting != no_word) count(ways.meeting);
  return std::clamp(sum, -1.0, 1.0);
}

bool RelationGrounds::speaks_of(std::size_t from, std::uint32_t word, std::uint32_t other) const {
  const std::uint32_t speaker = view_.analysis.token_of_word[word];
  const std::uint32_t token = view_.analysis.token_of_word[other];
  return std::any_of(spoken_.begin(), spoken_.end(), [&](const SpokenPart& part) {
    const bool speaks =
        part.source.contains(speaker) || (part.speaker && *part.speaker == pair_.entity[from]);
    return speaks && part.content.contains(token);
  });
}

void RelationGrounds::add_tree(Grounds& out, std::size_t from, const std::array<std::uint32_t, 2>& words,
                               const Ways& both, double sign, double tone) const {
  const std::uint32_t own = words[from];
  const std::uint32_t other = words[1 - from];
  const std::string side = sign > 0 ? "for:" : "against:";
  const std::array<Way, 2>& ways = both.of;
  const std::uint32_t meeting = both.meeting;
  if (meeting == no_word) {
    add_ground(out, "elsewhere");
  } else {
    const auto within = [&](const Way& way) {
      return std::all_of(way.begin(), way.end(),
                         [&](std::uint32_t w) { return is_inside_phrase(t_[w].rel); });
    };
    const bool joined = std::any_of(ways.begin(), ways.end(), [&](const Way& way) {
      return !way.empty() && t_[way.back()].rel == Rel::conj && t_.is_nominal(way.back());
    });
    if (joined) {
      add_ground(out, "joined");
    } else if (within(ways[0]) && within(ways[1]) && !t_.is_verb(meeting)) {
      add_ground(out, "one-phrase");
    } else {
      const std::string role(role_of(ways[0]));
      const std::string other_role(role_of(ways[1]));
      add_ground(out, "own:" + role);
      add_ground(out, "other:" + other_role);
      if (role == "acts") add_ground(out, "acts-on:" + other_role);
    }
    add_ground(out, "way", std::log(1.0 + static_cast<double>(ways[0].size() + ways[1].size())) - 1.5);
    const double attitude = sign * attitude_on(both);
    const bool acts = !joined && role_of(ways[0]) == "acts";
    if (!joined && attitude > 0)
      add_ground(out, side + (acts ? "acts-with-words" : "words-on-way"), attitude);
    if (!joined && attitude < 0)
      add_ground(out, acts ? "acts-with-contrary-words" : "contrary-words-on-way", -attitude);
  }
  if (const auto form = form_of(own); !form.empty()) add_ground(out, "own:" + std::string(form));
  if (const auto form = form_of(other); !form.empty()) add_ground(out, "other:" + std::string(form));
  const std::uint32_t gap = own > other ? own - other : other - own;
  add_ground(out, "gap", std::log(static_cast<double>(gap)) - 2.0);
  if (own < other) add_ground(out, side + "first");
  if (speaks_of(from, own, other)) add_ground(out, side + "speaks");
  if (speaks_of(1 - from, other, own)) add_ground(out, "spoken-of");
  const double around = std::clamp(tone, -2.0, 2.0) * sign;
  add_ground(out, around > 0 ? side + "tone-around" : "contrary-tone-around", std::abs(around));
}

AttitudeGrounds RelationGrounds::find(const std::vector<RelationSign>& signs,
                                      std::array<std::uint32_t, 2> words) const {
  const std::array<Ways, 2> ways = {ways_of(words[0], words[1]), ways_of(words[1], words[0])};
  const auto tone_around = [&](std::uint32_t w) {
    const TreeWord& top = t_[t_.root_of(t_[w].sentence)];
    return reader_.tone_of(top.left, top.right);
  };
  const double first_tone = tone_around(words[0]);
  const bool together = t_[words[0]].sentence == t_[words[1]].sentence;
  const std::array<double, 2> tones = {first_tone, together ? first_tone : tone_around(words[1])};
  AttitudeGrounds all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::size_t from = i % 2;
    const bool support = i < 2;
    Grounds& out = all[i];
    add_ground(out, support ? "for" : "against");
    std::array<double, sign_kinds> own{};
    double contrary = 0, contrary_tone = 0, back = 0;
    for (const RelationSign& sign : signs) {
      if (sign.from != from) {
        if (!is_tone(sign.kind)) back = std::max(back, sign.strength);
      } else if (sign.support == support) {
        double& best = own[static_cast<std::size_t>(sign.kind)];
        best = std::max(best, sign.strength);
      } else {
        double& against = is_tone(sign.kind) ? contrary_tone : contrary;
        against = std::max(against, sign.strength);
      }
    }
    for (std::size_t kind = 0; kind < own.size(); ++kind)
      add_ground(out, "sign:" + std::string(to_string(static_cast<SignKind>(kind))), own[kind]);
    add_ground(out, "contrary", contrary);
    add_ground(out, "contrary-tone", contrary_tone);
    add_ground(out, "back", back);
    add_tree(out, from, words, ways[from], support ? 1 : -1, tones[from]);
    add_prepositions(out, words[from], words[1 - from], support);
  }
  return all;
}

const WeightTable& relation_table() {
  static const WeightTable table = [] {
    auto read = WeightTable::read(
        {standpoint_relations, static_cast<std::size_t>(standpoint_relations_end - standpoint_relations)},
        "relations.tsv");
    // A test reads it; a build that embeds a broken one does not pass.
    if (!read) std::abort();
    return std::move(*read);
  }();
  return table;
}

std::array<double, 4> attitude_probabilities(const AttitudeGrounds& grounds, const WeightTable& table) {
  std::array<double, 4> p{};
  double all = 1;
  for (std::size_t i = 0; i < p.size(); ++i) {
    p[i] = std::exp(std::clamp(table.sum(grounds[i]), -30.0, 30.0));
    all += p[i];
  }
  for (double& one : p) one /= all;
  return p;
}

}  // namespace standpoint
