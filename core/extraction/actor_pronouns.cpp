// Whom a pronoun stands for.

#include "extraction/actor_finder.hpp"
#include "knowledge/gender.hpp"
#include "knowledge/human_nouns.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::uint32_t pronoun_reach = 60;  // tokens back
constexpr std::size_t nobody = static_cast<std::size_t>(-1);
constexpr double equally_good = 0.97;  // part of the best score

}  // namespace

std::vector<ActorPlace> ActorFinder::find_pronoun(std::uint32_t w) const {
  const std::string& form = t_.form(w);
  static const WordSet first("i we me us my our mine ours myself ourselves");
  if (first.contains(form)) {
    const SpokenPart* speech = speech_at(w);
    if (speech == nullptr) return {};
    return {{*speech->speaker, speech->source.empty() ? TokenRange{token(w), token(w) + 1} : speech->source,
             0.9}};
  }
  static const WordSet person("he she him her his hers himself herself");
  static const WordSet body("it its itself");
  static const WordSet many("they them their theirs themselves");
  // "threatened to veto it": a bill, no body.
  static const WordSet lawmaking(
      "sign veto override introduce reintroduce sponsor co-sponsor cosponsor amend ratify repeal enact "
      "filibuster "
      "pass approve adopt shelve scrap reject");
  if (form == "it" && t_[w].rel == Rel::obj && t_[w].head != no_word &&
      lawmaking.contains(t_.lemma(t_[w].head)))
    return {};
  std::optional<ActorPlace> found;
  const Number number = person.contains(form) ? Number::person
                        : body.contains(form) ? Number::body
                                              : Number::many;
  if (person.contains(form) || body.contains(form) || many.contains(form)) {
    // '"He is a disgrace," Holt said': nobody quoted says "he" of himself.
    const SpokenPart* speech = speech_at(w);
    const bool quoted = speech != nullptr && speech->type == QuotationType::direct && !speech->by_author;
    if (const auto speaker = quoted ? std::nullopt : reported_speaker(w, number)) {
      if (speaker->entity == nobody) return {};
      return {*speaker};
    }
    if (auto meant = spoken_of(w, number)) return {*meant};
  }
  if (number != Number::person) {
    if (auto before = subject_before(w, number)) return *before;
    const SpokenPart* speech = many.contains(form) ? speech_at(w) : nullptr;
    if (speech != nullptr && has_own_people(w, *speech)) return {};
  }
  if (person.contains(form)) found = last_mentioned(w, Number::person);
  if (body.contains(form)) found = last_mentioned(w, Number::body);
  if (many.contains(form)) found = last_mentioned(w, Number::many);
  if (!found) return {};
  found->tokens = {token(w), token(w) + 1};
  return {*found};
}

bool ActorFinder::fits(const ActorPlace& actor, Number number) const {
  const EntityKind kind = view_.entities.entities[actor.entity].kind;
  if (kind == EntityKind::product) return false;
  if (number == Number::person) return kind == EntityKind::person;
  if (number == Number::body) return kind != EntityKind::person && kind != EntityKind::group;
  return kind != EntityKind::person;
}

// "The union said it would ...", "Holt said she ...": the pronoun that opens reported speech is who speaks.
std::optional<ActorPlace> ActorFinder::reported_speaker(std::uint32_t w, Number number) const {
  if (t_[w].rel != Rel::nsubj) return std::nullopt;
  std::uint32_t up = t_[w].head;
  for (int depth = 0; depth < 4 && up != no_word; ++depth) {
    const std::uint32_t head = t_[up].head;
    if (head != no_word && t_[up].rel == Rel::ccomp) {
      for (const std::uint32_t subject : syntax_.subjects(head)) {
        if (subject == w || t_[subject].upos == Upos::pron) continue;
        // "ranchers told the court that they welcomed it": nobody who has a name.
        const bool unnamed = number == Number::many && t_.has_child(head, Rel::obj) &&
                             t_.xpos(subject) == "NNS" && is_human_noun(t_.lemma(subject)) &&
                             find(subject).empty();
        if (unnamed) return ActorPlace{nobody, {}, 0};
        for (ActorPlace actor : find(subject)) {
          if (!fits(actor, number)) continue;
          actor.tokens = {token(w), token(w) + 1};
          actor.confidence = 0.85;
          return actor;
        }
      }
      return std::nullopt;
    }
    if (t_[up].rel != Rel::conj && t_[up].rel != Rel::advcl) return std::nullopt;
    up = head;
  }
  return std::nullopt;
}

// '"They shell our schools," he said of the rebels.'
std::optional<ActorPlace> ActorFinder::spoken_of(std::uint32_t w, Number number) const {
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
      if (!fits(actor, number)) continue;
      actor.tokens = {token(w), token(w) + 1};
      actor.confidence = 0.7;
      return actor;
    }
  }
  return std::nullopt;
}

// "town", "village": nobody says "they" of it.
bool ActorFinder::is_mere_place(const LocalMention& mention) const {
  static const WordSet places("town city village island port district suburb region valley");
  return mention.type == MentionType::nominal &&
         places.contains(t_.form(view_.token(mention.end_token - 1).end_word - 1));
}

// "the conference", "the defence": nobody says "they" of it, unlike of a team.
bool ActorFinder::is_single_thing(const LocalMention& mention) const {
  if (mention.type != MentionType::nominal) return false;
  const std::uint32_t head = view_.token(mention.end_token - 1).end_word - 1;
  if (t_.xpos(head) != "NN") return false;
  return !is_body_noun(t_.lemma(head)) && !is_human_noun(t_.lemma(head));
}

// A pronoun that is an object is not the subject of its own verb.
bool ActorFinder::is_fellow_argument(const LocalMention& mention, std::uint32_t w) const {
  const Rel rel = t_[w].rel;
  if ((rel != Rel::obj && rel != Rel::iobj && rel != Rel::obl) || t_[w].head == no_word) return false;
  if (t_.form(w).ends_with("self") || t_.form(w).ends_with("selves")) return false;
  const auto in_mention = [&](std::uint32_t c) {
    return token(c) >= mention.first_token && token(c) < mention.end_token;
  };
  const Words subjects = syntax_.subjects(t_[w].head);
  if (std::any_of(subjects.begin(), subjects.end(), in_mention)) return true;
  // "Holt, through a spokeswoman, accused her": nor who speaks for the subject.
  for (std::uint32_t at = view_.token(mention.first_token).first_word;
       at < t_.size() && token(at) < mention.end_token; ++at) {
    if (syntax_.has_marker(at, "through") && t_[at].sentence == t_[w].sentence) return true;
  }
  // "pupils in schools wrote, urging them": nor what the tree takes for a second subject.
  const std::uint32_t verb = t_[w].head;
  if (t_[verb].rel != Rel::advcl || t_[verb].head == no_word || t_.has_child(verb, Rel::nsubj)) return false;
  const auto above = t_.children(t_[verb].head);
  return std::any_of(above.begin(), above.end(),
                     [&](std::uint32_t c) { return t_[c].rel == Rel::nsubj && in_mention(c); });
}

// "It", "They" as the subject that opens a sentence: the subject of the sentence before, if that can be
// meant. Nobody when that subject is a thing that can be meant as well; nothing when the choice is free.
std::optional<std::vector<ActorPlace>> ActorFinder::subject_before(std::uint32_t w, Number number) const {
  const std::uint32_t sentence = t_[w].sentence;
  const std::string& form = t_.form(w);
  if (t_[w].rel != Rel::nsubj || (form != "it" && form != "they") || sentence == 0) return std::nullopt;
  const std::uint32_t verb = t_[w].head;
  if (verb == no_word || t_[verb].head != no_word) return std::nullopt;
  std::uint32_t first = w;
  while (first > 0 && t_[first - 1].sentence == sentence) --first;
  // Nobody else may have been named in the sentence.
  for (std::uint32_t k = first; k < w; ++k) {
    if (t_.is_nominal(k)) return std::nullopt;
  }
  std::uint32_t root = no_word;
  for (std::uint32_t k = first; k > 0 && t_[k - 1].sentence + 1 == sentence; --k) {
    if (t_[k - 1].head == no_word && t_.has_child(k - 1, Rel::nsubj)) root = k - 1;
  }
  if (root == no_word) return std::nullopt;
  const Words subjects = syntax_.subjects(root);
  if (subjects.empty()) return std::nullopt;
  const std::uint32_t subject = subjects.front();
  // What is said and what is told go apart.
  if (speech_at(w) != nullptr && speech_at(subject) != speech_at(w)) return std::nullopt;
  if (t_[subject].upos == Upos::pron && t_.form(subject) != form) return std::nullopt;
  std::vector<ActorPlace> found;
  for (const std::uint32_t each : subjects) {
    for (ActorPlace actor : find(each)) {
      if (!fits(actor, number)) continue;
      actor.tokens = {token(w), token(w) + 1};
      actor.confidence = std::min(actor.confidence, 0.65);
      found.push_back(actor);
    }
    if (number == Number::body && !found.empty()) break;
  }
  if (!found.empty()) return found;
  const bool thing = t_[subject].upos == Upos::noun && view_.mention(token(subject)) == nullptr &&
                     !syntax_.is_actor_like(subject) && (t_.xpos(subject) == "NNS") == (form == "they");
  if (thing) return found;
  return std::nullopt;
}

// "We had people testify. They may not answer": inside speech the people it names itself are meant.
bool ActorFinder::has_own_people(std::uint32_t w, const SpokenPart& speech) const {
  if (speech.type == QuotationType::indirect) return false;
  for (std::uint32_t k = w; k > 0 && speech.content.contains(token(k - 1)); --k) {
    const TreeWord& word = t_[k - 1];
    const bool people = word.upos == Upos::noun && (t_.xpos(k - 1) == "NNS" || t_.lemma(k - 1) == "people") &&
                        is_human_noun(t_.lemma(k - 1));
    if (people && (word.rel == Rel::nsubj || word.rel == Rel::obj)) {
      const LocalMention* mention = view_.mention(token(k - 1));
      return mention == nullptr || !view_.can_act(*mention);
    }
  }
  return false;
}

// The last word of a name that is only there for what is his, and that not the subject.
bool ActorFinder::owns_object(std::uint32_t last) const {
  std::uint32_t w = last;
  while (t_[w].head != no_word && (t_[w].rel == Rel::flat || t_[w].rel == Rel::case_)) w = t_[w].head;
  return t_[w].rel == Rel::nmod && t_[w].sub == SubRel::poss && t_[w].head != no_word &&
         t_[t_[w].head].rel != Rel::nsubj;
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
  if (meant.size() != 1 || !fits(meant.front(), Number::person) ||
      !fits_pronoun(view_.entities.entities[meant.front().entity].gender, t_.form(w)))
    return std::nullopt;
  return ActorPlace{meant.front().entity, {token(w), token(w) + 1}, 0.7};
}

// The nearest actor of a fitting kind, the subject of the clause or sentence before it first.
std::optional<ActorPlace> ActorFinder::last_mentioned(std::uint32_t w, Number number) const {
  const std::uint32_t here = token(w);
  const std::uint32_t lowest = here > pronoun_reach ? here - pronoun_reach : 0;
  const SpokenPart* speech = speech_at(w);
  std::optional<ActorPlace> best;
  bool best_is_owner = false, best_is_place = false;
  double best_score = 0, next_score = 0;  // of the best, and of the best that is somebody else
  const auto& mentions = view_.entities.mentions;
  auto at = std::upper_bound(mentions.begin(), mentions.end(), here,
                             [](std::uint32_t i, const LocalMention& m) { return i < m.end_token; });
  while (at != mentions.begin()) {
    --at;
    if (at->first_token < lowest) break;
    if (at->end_token > here) continue;
    const EntityKind kind = view_.entity(*at).kind;
    const bool fits = number == Number::person ? kind == EntityKind::person
                      : number == Number::body ? kind != EntityKind::person && kind != EntityKind::group &&
                                                     kind != EntityKind::product
                                               : kind != EntityKind::person && kind != EntityKind::product;
    if (!fits) continue;
    if (number == Number::many && is_single_thing(*at)) continue;
    if (number == Number::person && !fits_pronoun(view_.entity(*at).gender, t_.form(w))) continue;
    // "The council rejected it" does not reject itself.
    if (is_fellow_argument(*at, w)) continue;
    // A third person inside speech is seldom its speaker.
    if (speech != nullptr && speech->speaker && *speech->speaker == at->entity &&
        speech->type != QuotationType::indirect)
      continue;
    const std::uint32_t head = view_.token(at->end_token - 1).end_word - 1;
    bool subject = false;
    for (std::uint32_t word = view_.token(at->first_token).first_word; word <= head; ++word)
      subject = subject || t_[word].rel == Rel::nsubj;
    double score = 1.0 / (1.0 + (here - at->first_token) / 12.0);
    if (subject) score *= 1.8;
    if (kind == EntityKind::place) score *= 0.4;
    // "an Ashford Foundation adviser" is about the adviser.
    const bool modifier = t_[head].rel == Rel::compound && t_[head].head != no_word && t_[head].head > head;
    if (modifier) score *= 0.6;
    // "unable to remember Holt's name" is about another.
    const bool owner = number == Number::person && t_[head].sentence != t_[w].sentence && owns_object(head);
    if (owner) score *= 0.5;
    if (t_[head].sentence == t_[w].sentence) score *= 1.2;
    const bool same = best && best->entity == at->entity;
    if (score > best_score) {
      if (!same) next_score = best_score;
      best_score = score;
      best_is_owner = owner;
      best_is_place = number == Number::many && is_mere_place(*at);
      best = place(*at, 0.65);
    } else if (!same) {
      next_score = std::max(next_score, score);
    }
  }
  // Of two that are equally good neither is meant.
  if (next_score > equally_good * best_score) return std::nullopt;
  if (best_is_owner && next_score > 0) return std::nullopt;
  if (best_is_place) return std::nullopt;
  return best;
}

}  // namespace standpoint
