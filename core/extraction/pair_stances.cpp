#include "extraction/pair_stances.hpp"

#include "extraction/clauses/act_words.hpp"
#include "extraction/relation_grounds.hpp"
#include "knowledge/human_nouns.hpp"
#include "knowledge/issues/issue_phrases.hpp"
#include "language/name_lists.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

constexpr std::size_t most_actors = 8;

// Persons, bodies and groups of such: no place, and no "port penalty fee" or "remaining authority" that was
// taken for one.
bool takes_sides(const LocalEntity& entity) {
  const std::string noun = lower_word(std::string_view(entity.name).substr(entity.name.rfind(' ') + 1));
  static const WordSet things("fee fine penalty award prize amendment treaty accord summit election primary");
  switch (entity.kind) {
    case EntityKind::person:
      return true;
    case EntityKind::organisation:
    case EntityKind::government:
    case EntityKind::office:
      return !is_charge(noun) && !is_generic_issue(noun) && !things.contains(noun);
    case EntityKind::group:
      return !entity.unnamed || is_human_noun(label_head(entity.name)) || demonyms().contains(noun);
    default:
      return false;
  }
}

class PairReader {
 public:
  PairReader(const DocumentView& view, const Trees& trees, const std::vector<SpokenPart>& spoken,
             const StanceReader& reader, const std::vector<Proposal>& found)
      : view_(view),
        t_(trees),
        reader_(reader),
        speech_(view.analysis.sentences.size()),
        found_(view.analysis.sentences.size()) {
    for (const SpokenPart& part : spoken) note(part);
    for (const LocalAffiliation& tie : view.entities.affiliations)
      bodies_[tie.person].insert(tie.institution);
    for (const Proposal& p : found) found_[p.sentence].push_back(p);
  }

  std::vector<Proposal> read() {
    for (std::size_t s = 0; s < view_.analysis.sentences.size(); ++s) read_sentence(s);
    return std::move(made_);
  }

 private:
  std::size_t sentence_of(std::uint32_t token) const { return t_[view_.token(token).first_word].sentence; }

  // In each sentence that it is said in.
  void note(const SpokenPart& part) {
    std::set<std::size_t> where;
    if (!part.source.empty()) where.insert(sentence_of(part.source.first));
    for (const TokenRange& piece : part.content.pieces) {
      if (piece.empty()) continue;
      for (std::size_t s = sentence_of(piece.first); s <= sentence_of(piece.end - 1); ++s) where.insert(s);
    }
    for (const std::size_t s : where) speech_[s].push_back(part);
  }

  // One mention of each who may take a side: the first.
  std::vector<const LocalMention*> actors_of(const Sentence& sentence) const {
    const auto& mentions = view_.entities.mentions;
    auto at =
        std::lower_bound(mentions.begin(), mentions.end(), sentence.first_token,
                         [](const LocalMention& m, std::uint32_t first) { return m.first_token < first; });
    std::vector<const LocalMention*> out;
    for (; at != mentions.end() && at->end_token <= sentence.end_token; ++at) {
      const bool known = std::any_of(out.begin(), out.end(),
                                     [&](const LocalMention* other) { return other->entity == at->entity; });
      if (!known && takes_sides(view_.entities.entities[at->entity])) out.push_back(&*at);
    }
    return out;
  }

  bool is_told(std::size_t s, std::size_t one, std::size_t other) const {
    return std::any_of(found_[s].begin(), found_[s].end(), [&](const Proposal& p) {
      return p.target && ((p.actor.entity == one && p.target->entity == other) ||
                          (p.actor.entity == other && p.target->entity == one));
    });
  }

  void read_sentence(std::size_t s) {
    const auto actors = actors_of(view_.analysis.sentences[s]);
    if (actors.size() > most_actors) return;
    for (std::size_t i = 0; i < actors.size(); ++i) {
      for (std::size_t k = i + 1; k < actors.size(); ++k) {
        if (actors[i]->end_token > actors[k]->first_token) continue;  // one within the other
        const std::size_t one = actors[i]->entity;
        const std::size_t other = actors[k]->entity;
        if (is_in_title(*actors[i]) || is_in_title(*actors[k])) continue;
        if (!is_of(one, other) && !is_of(other, one) && !is_told(s, one, other))
          read_pair(s, *actors[i], *actors[k]);
      }
    }
  }

  void read_pair(std::size_t s, const LocalMention& one, const LocalMention& other) {
    const Sentence& sentence = view_.analysis.sentences[s];
    const TokenRange scope{sentence.first_token, sentence.end_token};
    const GivenPair pair{
        {one.entity, other.entity},
        {TokenRange{one.first_token, one.end_token}, TokenRange{other.first_token, other.end_token}}};
    RelationSigns finder(view_, t_, speech_[s], reader_, pair, scope);
    const auto signs = finder.find(found_[s]);
    const std::array<std::uint32_t, 2> words = {finder.given_word(0), finder.given_word(1)};
    const AttitudeGrounds grounds = RelationGrounds(view_, t_, speech_[s], reader_, pair).find(signs, words);
    const auto probability = attitude_probabilities(grounds, relation_table());
    const std::array<const LocalMention*, 2> places = {&one, &other};
    for (std::size_t from = 0; from < 2; ++from) {
      // The likelier of for and against.
      const std::size_t best = probability[from] >= probability[from + 2] ? from : from + 2;
      if (probability[best] < least_of_pair) continue;
      Proposal& p = made_.emplace_back();
      p.actor = place_of(*places[from]);
      p.target = place_of(*places[1 - from]);
      p.stance = best < 2 ? Stance::support : Stance::oppose;
      p.confidence = probability[best];
      p.act = "state";
      p.evidence = scope;
      p.sentence = s;
      p.node = meeting(words[from], words[1 - from]);
      p.rule = "pair:" + kind_of(signs, from, best < 2);
      p.grounds.push_back({"pair:other-sign", std::log(std::clamp(probability[best ^ 2U], .001, .999))});
      add_bodies(one.entity, other.entity, p.grounds);
      for (const Ground& ground : grounds[best]) p.grounds.push_back({"pair:" + ground.name, ground.value});
    }
  }

  // Of two persons: who speaks for one body is seldom against the other.
  void add_bodies(std::size_t one, std::size_t other, Grounds& out) const {
    const auto of_one = bodies_.find(one);
    const auto of_other = bodies_.find(other);
    if (of_one == bodies_.end() || of_other == bodies_.end()) return;
    const bool shared = std::any_of(of_one->second.begin(), of_one->second.end(),
                                    [&](std::size_t body) { return of_other->second.contains(body); });
    out.push_back({shared ? "pair:of-one-body" : "pair:of-two-bodies"});
  }

  // "the Renfro campaign", of Paul Renfro
  bool is_named_after(std::size_t body, std::size_t person) const {
    if (view_.entities.entities[person].kind != EntityKind::person) return false;
    const std::string& name = view_.entities.entities[person].name;
    const std::string surname = name.substr(name.rfind(' ') + 1);
    const std::string& called = view_.entities.entities[body].name;
    return called.starts_with(surname + " ") || called.starts_with(name + " ") ||
           called.starts_with(name + "'");
  }

  // Who speaks for a body takes no side toward it by standing next to it: "Holt of the Harbour Union", "union
  // president Ida Holt".
  bool is_of(std::size_t person, std::size_t body) const {
    const auto bodies = bodies_.find(person);
    if (bodies != bodies_.end() && (bodies->second.contains(body) ||
                                    std::any_of(bodies->second.begin(), bodies->second.end(),
                                                [&](std::size_t one) { return is_named_after(one, body); })))
      return true;
    const std::string& name = view_.entities.entities[body].name;
    const std::string noun = lower_word(std::string_view(name).substr(name.rfind(' ') + 1));
    const auto& roles = view_.entities.entities[person].roles;
    return std::any_of(roles.begin(), roles.end(),
                       [&](const Role& role) { return role.office.starts_with(noun + " "); });
  }

  // "[Harbour Union] member Ida Holt", "a [Marel] shopkeeper": a body or place that only says who somebody is
  // takes no side by itself, unless through its members ("[Labour] senators") or its voice ("a [Transport
  // Department] spokeswoman").
  bool is_in_title(const LocalMention& body) const {
    static const WordSet voices("spokesman spokeswoman spokesperson secretary executive");
    if (view_.entity(body).kind == EntityKind::office) return false;
    const std::uint32_t first = view_.token(body.first_token).first_word;
    const std::uint32_t end = view_.token(body.end_token - 1).end_word;
    // Its highest word.
    std::uint32_t top = first;
    while (t_[top].head != no_word && t_[top].head >= first && t_[top].head < end) top = t_[top].head;
    const std::uint32_t holder = t_[top].head;
    if (holder == no_word || holder < end || holder > end + 2 || voices.contains(t_.lemma(holder)))
      return false;
    const bool before = t_[top].rel == Rel::compound || t_[top].rel == Rel::amod ||
                        (t_[top].rel == Rel::nmod && t_[top].sub != SubRel::poss);
    return before && t_.xpos(holder) != "NNS" && (is_human_noun(t_.lemma(holder)) || t_[holder].name == 1);
  }

  static ActorPlace place_of(const LocalMention& mention) {
    return {mention.entity, {mention.first_token, mention.end_token}, mention.confidence};
  }

  // The lowest word above both.
  std::uint32_t meeting(std::uint32_t one, std::uint32_t other) const {
    for (std::uint32_t w = one; w != no_word; w = t_[w].head) {
      if (t_[w].left <= other && other < t_[w].right) return w;
    }
    return one;
  }

  static std::string kind_of(const std::vector<RelationSign>& signs, std::size_t from, bool support) {
    const RelationSign* surest = surest_sign(signs, from, support);
    return surest == nullptr ? "build" : std::string(to_string(surest->kind));
  }

  const DocumentView& view_;
  const Trees& t_;
  const StanceReader& reader_;
  std::map<std::size_t, std::set<std::size_t>> bodies_;  // of persons
  std::vector<std::vector<SpokenPart>> speech_;          // by sentence
  std::vector<std::vector<Proposal>> found_;             // by sentence
  std::vector<Proposal> made_;
};

bool is_pair(const Proposal& p) { return p.rule.starts_with("pair:"); }

}  // namespace

void settle_pairs(std::vector<Proposal>& proposals, double told) {
  struct Known {
    bool support = false, oppose = false;  // by rules
    Stance surest = Stance::neutral;       // of pairs
    double confidence = -1;                // of that one
  };
  std::map<std::pair<std::size_t, std::size_t>, Known> all;  // by actor and target
  const auto known_of = [&](const Proposal& p) -> Known& { return all[{p.actor.entity, p.target->entity}]; };
  for (const Proposal& p : proposals) {
    if (!p.target) continue;
    Known& known = known_of(p);
    if (is_pair(p)) {
      if (p.confidence > known.confidence) {
        known.surest = p.stance;
        known.confidence = p.confidence;
      }
    } else if (p.confidence >= told) {
      known.support = known.support || p.stance == Stance::support;
      known.oppose = known.oppose || p.stance == Stance::oppose;
    }
  }
  std::erase_if(proposals, [&](const Proposal& p) {
    if (!is_pair(p)) return false;
    const Known& known = known_of(p);
    if (known.support == known.oppose) return p.stance != known.surest;
    return p.stance != (known.support ? Stance::support : Stance::oppose);
  });
}

void propose_pairs(std::vector<Proposal>& proposals, const DocumentView& view, const Trees& trees,
                   const std::vector<SpokenPart>& spoken, const StanceReader& reader) {
  for (Proposal& p : PairReader(view, trees, spoken, reader, proposals).read())
    proposals.push_back(std::move(p));
}

}  // namespace standpoint
