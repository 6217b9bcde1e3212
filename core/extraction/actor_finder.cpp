#include "extraction/actor_finder.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/human_nouns.hpp"
#include "knowledge/role_bodies.hpp"
#include "language/name_lists.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr int deepest_phrase = 3;

// "dozens of senators" are senators.
const WordSet& quantities() {
  static const WordSet words(
      "dozen hundred thousand million score number majority minority group coalition handful lot couple pair "
      "most many "
      "some several all both half member rest bulk crowd string raft series host array trio quarter third "
      "percent two "
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
      "wing "
      "branch office administration government negotiator envoy ambassador source insider organizer "
      "organiser commissioner "
      "report editorial founder coordinator ceo mp lawmaker senator newspaper department");
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

// "the Port Penalty Fee", "the Clean Harbour Act": what is fought over, nobody who acts.
bool is_law(const std::string& name) {
  static const WordSet laws(
      "fee tax toll levy tariff act bill rule ordinance treaty pact accord accords amendment resolution "
      "referendum budget surcharge statute");
  const auto space = name.rfind(' ');
  if (space == std::string::npos) return false;
  // "critics of the bridge toll" do act.
  if (name.front() >= 'a' && name.front() <= 'z' && name.find(" of ") != std::string::npos) return false;
  std::string last = name.substr(space + 1);
  for (char& c : last) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return laws.contains(last);
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
    if (const auto party = party_named(view_.entities.entities[i].name); !party.empty())
      parties_.emplace(party, i);
  }
}

// "the Republican argument": of the Republicans, where the text names them.
std::optional<ActorPlace> ActorFinder::find_party(std::uint32_t adjective) const {
  // "the Republican nomination" is nothing that the party thinks.
  static const WordSet races("nomination nominee primary convention candidate ticket race field ballot");
  const std::uint32_t noun = t_[adjective].head;
  if (noun != no_word && races.contains(t_.lemma(noun))) return std::nullopt;
  const std::string_view party = parties_.empty() ? std::string_view() : party_of_member(t_.form(adjective));
  const auto found = party.empty() ? parties_.end() : parties_.find(party);
  if (found == parties_.end()) return std::nullopt;
  return ActorPlace{found->second, {token(adjective), token(adjective) + 1}, 0.8};
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
    for (const std::uint32_t companion : syntax_.companions(w)) wanted.push_back(companion);
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
  // "passed by a majority of 48": a count, nobody.
  if ((t_.lemma(w) == "majority" || t_.lemma(w) == "margin") && syntax_.has_marker(w, "by")) return {};
  if (const auto judged = judged_before(w)) return {*judged};
  const LocalMention* mention = view_.mention(token(w));
  // "the toll" inside "the toll's critics" is not they.
  const bool owner = t_[w].rel == Rel::nmod && t_[w].sub == SubRel::poss && mention != nullptr &&
                     t_[w].head != no_word && view_.entity(*mention).unnamed &&
                     mention->end_token > token(t_[w].head) && mention->first_token <= token(w);
  if (owner) mention = nullptr;
  if (mention != nullptr && mention->type == MentionType::pronoun) mention = nullptr;
  // "its" inside "its opposition" is who is against.
  const bool inner_pronoun =
      t_[w].upos == Upos::pron && mention != nullptr && mention->type != MentionType::pronoun;
  const bool law = mention != nullptr && view_.entity(*mention).kind != EntityKind::person &&
                   is_law(view_.entity(*mention).name);
  if (law) return {};
  if (mention != nullptr && is_some_of_party(*mention, w)) return {};
  if (mention != nullptr && view_.can_act(*mention) && !inner_pronoun) {
    // "a spokesman for Marel", "dozens of senators": whom the phrase stands for.
    if (auto body = spoken_for(w, depth); !body.empty()) return body;
    if (view_.entity(*mention).unnamed) {
      auto found = find_in_phrase(w, depth);
      if (!found.empty()) return found;
      // "Ida Holt, the Ohio Democrat who wrote it,"
      if (const auto named = named_before(w)) return {*named};
    }
    // "Ida Holt, the Ohio Democrat who wrote it," with "Democrat" taken for a name
    const bool group = view_.entity(*mention).kind != EntityKind::person && t_.has_child(w, Rel::det);
    if (const auto named = group ? named_before(w) : std::nullopt) return {*named};
    return {place(*mention, 1.0)};
  }
  if (t_[w].upos == Upos::pron || t_[w].upos == Upos::det || t_[w].upos == Upos::num) {
    auto pronoun = find_pronoun(w);
    if (!pronoun.empty()) return pronoun;
  }
  if (mention == nullptr && (t_[w].rel == Rel::amod || t_[w].rel == Rel::compound)) {
    if (const auto country = find_country(w)) return {*country};
    if (const auto party = find_party(w)) return {*party};
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

// "Two Democrats broke with their party": they are not it.
bool ActorFinder::is_some_of_party(const LocalMention& mention, std::uint32_t w) const {
  if (mention.type != MentionType::name || t_.xpos(w) == "NNP" ||
      party_named(view_.entity(mention).name).empty())
    return false;
  const std::uint32_t count = t_.child(w, Rel::nummod);
  return count != no_word && count < w && token(count) < mention.first_token;
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

// "Ida Holt, a staffer at the Harbour Union,"
std::optional<ActorPlace> ActorFinder::named_before(std::uint32_t w) const {
  const std::uint32_t name = t_[w].head;
  if (t_[w].rel != Rel::appos || name == no_word || name > w || t_.xpos(w) == "NNS" || t_.xpos(w) == "NNPS")
    return std::nullopt;
  const LocalMention* mention = view_.mention(token(name));
  if (mention == nullptr || !view_.can_act(*mention) || view_.entity(*mention).kind != EntityKind::person ||
      view_.entity(*mention).unnamed)
    return std::nullopt;
  return place(*mention, 0.95);
}

std::vector<ActorPlace> ActorFinder::find_in_phrase(std::uint32_t w, int depth) const {
  if (is_human_noun(t_.lemma(w))) {
    if (const auto named = named_before(w)) return {*named};
    // "the Fund, a group that has challenged it"
    const std::uint32_t name = t_[w].head;
    const bool apposed = t_[w].rel == Rel::appos && name != no_word && name < w &&
                         is_body_noun(t_.lemma(w)) && t_.xpos(w) == "NN" && t_.has_child(w, Rel::det);
    const LocalMention* body = apposed ? view_.mention(token(name)) : nullptr;
    if (body != nullptr && view_.can_act(*body) && !view_.entity(*body).unnamed &&
        view_.entity(*body).kind == EntityKind::organisation)
      return {place(*body, 0.95)};
  }
  // "the union's leader, Jon Reyes"; "spokesman Jon Reyes"
  for (const std::uint32_t c : t_.children(w)) {
    if (t_[c].rel != Rel::appos && t_[c].rel != Rel::flat && t_[c].rel != Rel::compound) continue;
    const LocalMention* mention = view_.mention(token(c));
    if (mention == nullptr || !view_.can_act(*mention)) continue;
    const bool person = view_.entity(*mention).kind == EntityKind::person;
    // "relatives of the victim, Jon Reyes,": one name is not several people.
    const bool several = t_.xpos(w) == "NNS" && person && t_[c].rel == Rel::appos && c > w;
    if (several && t_.child(c, Rel::conj) == no_word) continue;
    if (t_[c].rel == Rel::compound ? person && c < w && false : person || t_[c].rel == Rel::appos)
      return {place(*mention, 0.95)};
  }
  if (quantities().contains(t_.lemma(w))) {
    for (const std::uint32_t c : t_.children(w)) {
      if (t_[c].rel == Rel::nmod && (syntax_.has_marker(c, "of") || syntax_.has_marker(c, "in"))) {
        if (is_part_of(w, c)) return {};
        auto found = find(c, depth + 1);
        // "couples in Velmouth", "many in Velmouth" are not the town.
        const bool inside = syntax_.has_marker(c, "in");
        std::erase_if(found, [&](const ActorPlace& a) {
          return inside && view_.entities.entities[a.entity].kind == EntityKind::place;
        });
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
  // "said her group would sue": who speaks of his own body speaks for it.
  static const WordSet bodies(
      "group union organization organisation coalition company firm agency association campaign nonprofit "
      "charity caucus country nation government party ministry");
  const std::uint32_t owner = t_.child(w, Rel::nmod, SubRel::poss);
  static const WordSet singular("his her my our");
  if (owner != no_word && bodies.contains(t_.lemma(w)) && singular.contains(t_.form(owner)) &&
      t_[w].rel == Rel::nsubj) {
    const SpokenPart* speech = speech_at(w);
    const auto found = speech == nullptr ? std::vector<ActorPlace>() : find(owner, depth + 1);
    if (!found.empty() && found.front().entity == *speech->speaker) return found;
  }
  // "its Conservative members" are some of them.
  static const WordSet parts("member lawmaker senator mp");
  // "a former head of the bank" speaks for it no longer.
  static const WordSet past("former ex onetime one-time erstwhile retired ousted");
  const auto kids = t_.children(w);
  const bool former = std::any_of(kids.begin(), kids.end(),
                                  [&](std::uint32_t c) { return c < w && past.contains(t_.form(c)); });
  // "his members": a union's, not the man.
  static const WordSet personal("his her");
  const bool persons = owner != no_word && personal.contains(t_.form(owner));
  const bool some = former || (parts.contains(t_.lemma(w)) && (persons || t_.has_child(w, Rel::amod)));
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
    // "Velmouth lawmakers" are not the place.
    if (parts.contains(t_.lemma(w))) return {};
    if (!place_in_front.empty()) return place_in_front;
  }
  return {};
}

}  // namespace standpoint
