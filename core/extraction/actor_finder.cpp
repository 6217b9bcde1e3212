#include "extraction/actor_finder.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/human_nouns.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr int deepest_phrase = 3;
constexpr std::uint32_t pronoun_reach = 60;  // tokens back
constexpr double equally_good = 0.97;        // part of the best score

// "dozens of senators" are senators.
const WordSet& quantities() {
  static const WordSet words(
      "dozen hundred thousand million score number majority minority group coalition handful lot couple pair "
      "most many "
      "some several all both half member rest bulk crowd string raft series host array trio quarter third "
      "percent one two "
      "three four five six seven eight nine ten each any few more");
  return words;
}

// Who speaks for a body: "a White House spokesman", "party officials", "the company's chief executive".
const WordSet& voices() {
  static const WordSet words(
      "spokesman spokeswoman spokesperson official representative officer executive leader leadership "
      "chapter letter "
      "statement campaign team chief boss head director manager president chairman chairwoman chair "
      "chairperson secretary "
      "minister member lawyer attorney counsel delegation delegate staff staffer aide adviser advisor board "
      "committee wing "
      "branch office administration government negotiator envoy ambassador source insider organizer "
      "organiser commissioner "
      "report editorial founder coordinator ceo mp lawmaker senator panel newspaper department");
  return words;
}

// Who fights for a country or a movement.
const WordSet& forces() {
  static const WordSet words(
      "troop force army military navy soldier fighter militant militiaman gunman guerrilla warplane jet "
      "bomber drone "
      "artillery tank gunship warship commando paratrooper infantry airstrike missile rocket shell");
  return words;
}

}  // namespace

ActorPlace ActorFinder::place(const LocalMention& mention, double weight) const {
  return {mention.entity, {mention.first_token, mention.end_token}, mention.confidence * weight};
}

const SpokenPart* ActorFinder::speech_at(std::uint32_t w) const {
  const SpokenPart* found = nullptr;
  for (const SpokenPart* part : spoken_.at(token(w))) {
    if (part->speaker && (found == nullptr || part->content.end - part->content.first <
                                                  found->content.end - found->content.first))
      found = part;
  }
  return found;
}

void ActorFinder::note_countries() {
  for (std::size_t i = 0; i < view_.entities.entities.size(); ++i) {
    const std::string_view country = country_named(view_.entities.entities[i].name);
    if (!country.empty()) countries_.emplace(country, i);
  }
}

// "a Russian attack": of Russia, where the text names it.
std::optional<ActorPlace> ActorFinder::find_country(std::uint32_t adjective) const {
  if (countries_.empty() || t_[adjective].upos != Upos::adj) return std::nullopt;
  const auto found = countries_.find(country_of_adjective(t_.form(adjective)));
  if (found == countries_.end()) return std::nullopt;
  return ActorPlace{found->second, {token(adjective), token(adjective) + 1}, 0.8};
}

std::optional<ActorPlace> ActorFinder::named(std::string_view name, std::uint32_t at) const {
  if (name.size() < 2 || name.front() < 'A' || name.front() > 'Z') return std::nullopt;
  std::string lower(name);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const ActorPlace place{0, {at, at + 1}, 0.8};
  for (const std::string_view country : {country_of_adjective(lower), country_named(name)}) {
    const auto found = country.empty() ? countries_.end() : countries_.find(country);
    if (found != countries_.end()) return ActorPlace{found->second, place.tokens, place.confidence};
  }
  const auto& entities = view_.entities.entities;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    const std::string& own = entities[i].name;
    const bool surname = entities[i].kind == EntityKind::person && own.size() > name.size() &&
                         own.ends_with(name) && own[own.size() - name.size() - 1] == ' ';
    if (own == name || surname) return ActorPlace{i, place.tokens, place.confidence};
  }
  return std::nullopt;
}

std::vector<ActorPlace> ActorFinder::find_all(const Words& words) const {
  std::vector<ActorPlace> all;
  Words wanted;
  for (const std::uint32_t w : words) {
    wanted.push_back(w);
    for (const std::uint32_t example : syntax_.examples(w)) wanted.push_back(example);
  }
  for (const std::uint32_t w : wanted) {
    for (const ActorPlace& actor : find(w)) {
      const bool known =
          std::any_of(all.begin(), all.end(), [&](const ActorPlace& a) { return a.entity == actor.entity; });
      if (!known) all.push_back(actor);
    }
  }
  return all;
}

std::vector<ActorPlace> ActorFinder::find(std::uint32_t w, int depth) const {
  if (w == no_word || depth > deepest_phrase) return {};
  const std::uint32_t who = syntax_.antecedent(w);
  if (who != w) return find(who, depth + 1);
  const LocalMention* mention = view_.mention(token(w));
  // "its" inside "its opposition" is who is against.
  const bool inner_pronoun =
      t_[w].upos == Upos::pron && mention != nullptr && mention->type != MentionType::pronoun;
  if (mention != nullptr && view_.can_act(*mention) && !inner_pronoun) {
    // "a spokesman for Marel", "dozens of senators": whom the phrase stands for.
    if (auto body = spoken_for(w, depth); !body.empty()) return body;
    if (view_.entity(*mention).unnamed) {
      auto found = find_in_phrase(w, depth);
      if (!found.empty()) return found;
    }
    return {place(*mention, 1.0)};
  }
  if (t_[w].upos == Upos::pron || t_[w].upos == Upos::det || t_[w].upos == Upos::num) {
    auto pronoun = find_pronoun(w);
    if (!pronoun.empty()) return pronoun;
  }
  if (mention == nullptr && (t_[w].rel == Rel::amod || t_[w].rel == Rel::compound)) {
    if (const auto country = find_country(w)) return {*country};
  }
  return find_in_phrase(w, depth);
}

// "a spokesman for the union": the union. Who speaks for a person is somebody else than he.
std::vector<ActorPlace> ActorFinder::spoken_for(std::uint32_t w, int depth) const {
  static const WordSet mouthpieces("spokesman spokeswoman spokesperson");
  if (!mouthpieces.contains(t_.lemma(w)) || t_.has_child(w, Rel::appos)) return {};
  for (const std::uint32_t c : t_.children(w)) {
    if (c < w || t_[c].rel != Rel::nmod || !syntax_.has_marker(c, "for")) continue;
    const auto found = find(c, depth + 1);
    if (!found.empty() && view_.entities.entities[found.front().entity].kind != EntityKind::person)
      return found;
  }
  return {};
}

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
  std::optional<ActorPlace> found;
  const Number number = person.contains(form) ? Number::person
                        : body.contains(form) ? Number::body
                                              : Number::many;
  if (person.contains(form) || body.contains(form) || many.contains(form)) {
    if (auto speaker = reported_speaker(w, number)) return {*speaker};
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

// The nearest actor of a fitting kind, the subject of the clause or sentence before it first.
std::optional<ActorPlace> ActorFinder::last_mentioned(std::uint32_t w, Number number) const {
  const std::uint32_t here = token(w);
  const std::uint32_t lowest = here > pronoun_reach ? here - pronoun_reach : 0;
  const SpokenPart* speech = speech_at(w);
  std::optional<ActorPlace> best;
  bool best_is_owner = false;
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
      best = place(*at, 0.65);
    } else if (!same) {
      next_score = std::max(next_score, score);
    }
  }
  // Of two that are equally good neither is meant.
  if (next_score > equally_good * best_score) return std::nullopt;
  if (best_is_owner && next_score > 0) return std::nullopt;
  return best;
}

// "members of the union who opposed it" are not the union.
bool ActorFinder::is_part_of(std::uint32_t w, std::uint32_t whole) const {
  const LocalMention* body = view_.mention(token(whole));
  if (body == nullptr || view_.entity(*body).kind == EntityKind::group || t_.xpos(whole) == "NNS")
    return false;
  for (const std::uint32_t noun : {w, whole}) {
    for (const std::uint32_t c : t_.children(noun)) {
      if (t_[c].rel != Rel::acl || t_[c].sub != SubRel::relcl) continue;
      const std::uint32_t opener = t_[c].left;
      if (t_.form(opener) == "who" && t_.form(opener - 1) != ",") return true;
    }
  }
  return false;
}

std::vector<ActorPlace> ActorFinder::find_in_phrase(std::uint32_t w, int depth) const {
  // "Ida Holt, a staffer at the Harbour Union,"
  if (t_[w].rel == Rel::appos && t_[w].head != no_word && t_[w].head < w && is_human_noun(t_.lemma(w))) {
    const LocalMention* named = view_.mention(token(t_[w].head));
    if (named != nullptr && view_.can_act(*named) && view_.entity(*named).kind == EntityKind::person)
      return {place(*named, 0.95)};
  }
  // "the union's leader, Jon Reyes"; "spokesman Jon Reyes"
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel != Rel::appos && t_[c].rel != Rel::flat && t_[c].rel != Rel::compound) continue;
    const LocalMention* mention = view_.mention(token(c));
    if (mention == nullptr || !view_.can_act(*mention)) continue;
    const bool person = view_.entity(*mention).kind == EntityKind::person;
    if (t_[c].rel == Rel::compound ? person && c < w && false : person || t_[c].rel == Rel::appos)
      return {place(*mention, 0.95)};
  }
  if (quantities().contains(t_.lemma(w))) {
    for (const std::uint32_t c : t_.children(w)) {
      if (t_[c].rel == Rel::nmod && (syntax_.has_marker(c, "of") || syntax_.has_marker(c, "in"))) {
        if (is_part_of(w, c)) return {};
        auto found = find(c, depth + 1);
        if (!found.empty()) return found;
      }
    }
  }
  // "Hamas fighters", "Russian forces": whose they are.
  if (forces().contains(t_.lemma(w)) && view_.mention(token(w)) == nullptr) {
    for (const std::uint32_t c : t_.children(w)) {
      const bool in_front = t_[c].rel == Rel::compound || t_[c].rel == Rel::amod ||
                            (t_[c].rel == Rel::nmod && t_[c].sub == SubRel::poss);
      if (!in_front) continue;
      auto found = find(c, depth + 1);
      std::erase_if(found, [&](const ActorPlace& a) {
        const LocalEntity& entity = view_.entities.entities[a.entity];
        return entity.kind == EntityKind::person ||
               (entity.kind == EntityKind::place && country_named(entity.name).empty());
      });
      if (!found.empty()) return found;
    }
  }
  // "its Conservative members" are some of them.
  static const WordSet parts("member lawmaker senator mp");
  const bool some = parts.contains(t_.lemma(w)) && t_.has_child(w, Rel::amod);
  if (voices().contains(t_.lemma(w)) && !some) {
    // The body in front ("Marel officials", "Marel's board") or behind ("a spokesman for Marel"), which is
    // the one where a place stands in front ("the Velmouth branch of the Harbour Union").
    std::vector<ActorPlace> place_in_front;
    for (const std::uint32_t c : t_.children(w)) {
      const TreeWord& word = t_[c];
      const bool in_front = word.rel == Rel::compound ||
                            (word.rel == Rel::nmod && word.sub == SubRel::poss) ||
                            (word.rel == Rel::amod && word.upos == Upos::propn);
      const bool behind =
          word.rel == Rel::nmod && (syntax_.has_marker(c, "for") || syntax_.has_marker(c, "of") ||
                                    syntax_.has_marker(c, "at") || syntax_.has_marker(c, "from"));
      if (!in_front && !behind) continue;
      auto found = find(c, depth + 1);
      for (auto& actor : found) actor.confidence *= 0.8;
      const bool place = !found.empty() && in_front && word.rel != Rel::nmod &&
                         view_.entities.entities[found.front().entity].kind == EntityKind::place;
      if (place && place_in_front.empty()) {
        place_in_front = std::move(found);
        continue;
      }
      if (!found.empty()) return found;
    }
    if (!place_in_front.empty()) return place_in_front;
  }
  return {};
}

}  // namespace standpoint
