#include "knowledge/nominals.hpp"

#include "knowledge/apposed_bodies.hpp"
#include "knowledge/country_names.hpp"
#include "knowledge/head_nouns.hpp"
#include "knowledge/human_nouns.hpp"
#include "knowledge/other_holders.hpp"
#include "knowledge/own_bodies.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <map>

namespace standpoint {
namespace {

// How far back, in sentences, a description or pronoun may look.
constexpr std::size_t description_window = 60;
constexpr std::size_t pronoun_window = 3;

class NominalFinder {
 public:
  NominalFinder(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found)
      : text_(text), analysis_(analysis), t_(trees), found_(found) {}

  void run() {
    collect_descriptions();
    collect_genders();
    std::size_t next_mention = 0;
    const std::size_t named = found_.mentions.size();
    for (std::size_t s = 0; s < analysis_.sentences.size(); ++s) {
      const Sentence& sentence = analysis_.sentences[s];
      actors_.clear();
      for (std::uint32_t i = sentence.first_token; i < sentence.end_token;) {
        while (next_mention < named && found_.mentions[next_mention].end_token <= i) ++next_mention;
        if (next_mention < named && found_.mentions[next_mention].first_token <= i) {
          note_name(found_.mentions[next_mention], s);
          note_actor(found_.mentions[next_mention]);
          i = found_.mentions[next_mention].end_token;
          continue;
        }
        const std::uint32_t limit =
            next_mention < named ? std::min(sentence.end_token, found_.mentions[next_mention].first_token)
                                 : sentence.end_token;
        next_name_ =
            next_mention < named ? static_cast<std::uint32_t>(found_.mentions[next_mention].entity) : no_word;
        i = read_nominal(i, limit, s);
      }
    }
    std::sort(found_.mentions.begin(), found_.mentions.end(),
              [](const LocalMention& a, const LocalMention& b) { return a.first_token < b.first_token; });
  }

 private:
  std::string lower(std::uint32_t i) const { return lower_word(word_of(text_, analysis_, i)); }

  // "Marel Lines, a ferry operator,": the noun of an apposition describes.
  void collect_descriptions() {
    for (const auto& mention : found_.mentions) {
      // "environmental group Blue Mooring"
      const bool is_body = found_.entities[mention.entity].kind == EntityKind::organisation;
      if (is_body && mention.first_token > 0 && lower(mention.first_token - 1) == "group")
        found_.entities[mention.entity].describe("group");
      // "her own federation, Rowing East," is no person.
      if (is_apposed_to_body(text_, analysis_, t_, mention, found_.entities[mention.entity]))
        found_.entities[mention.entity].kind = EntityKind::organisation;
      if (is_person_of_office(found_.entities[mention.entity]) ||
          is_apposed_to_person(text_, analysis_, t_, mention, found_.entities[mention.entity]))
        found_.entities[mention.entity].kind = EntityKind::person;
      const EntityKind owning =
          kind_by_belongings(text_, analysis_, t_, mention, found_.entities[mention.entity]);
      if (owning != EntityKind::other) found_.entities[mention.entity].kind = owning;
      std::uint32_t i = mention.end_token;
      if (i + 2 >= analysis_.tokens.size() || word_of(text_, analysis_, i) != ",") continue;
      const std::string article = lower(i + 1);
      if (article != "a" && article != "an" && article != "the") continue;
      auto& entity = found_.entities[mention.entity];
      for (std::uint32_t k = i + 2; k < std::min<std::size_t>(i + 9, analysis_.tokens.size()); ++k) {
        const std::string w = lower(k);
        const bool fits = entity.kind == EntityKind::person ? person_roles().contains(w)
                                                            : body_nouns().contains(w) || w == "operator";
        // "Rep. Holt of Ohio, the committee's chairman": nothing said of Ohio.
        const std::uint32_t last = analysis_.tokens[k].end_word;
        const bool owner = t_.form(last - 1) == "'s" || (last < t_.size() && t_.form(last) == "'s");
        if (fits && !owner) entity.describe(w);
        if (analysis_.tokens[k].kind == TokenKind::punctuation || w == "of" || w == "that" || w == "which" ||
            w == "who")
          break;
      }
    }
  }

  // A courtesy title says more than a first name, and both more than a role.
  void collect_genders() {
    for (const auto& mention : found_.mentions) {
      LocalEntity& entity = found_.entities[mention.entity];
      if (entity.kind != EntityKind::person) continue;
      const Gender title = gender_of_title(lower(mention.first_token));
      if (title != Gender::unknown && mention.end_token > mention.first_token + 1) entity.gender = title;
    }
    for (LocalEntity& entity : found_.entities) {
      if (entity.kind != EntityKind::person || entity.gender != Gender::unknown) continue;
      const auto blank = entity.name.find(' ');
      if (blank != std::string::npos)
        entity.gender = gender_of_first_name(lower_word(entity.name.substr(0, blank)));
      for (const std::string& noun : entity.descriptions) {
        if (entity.gender == Gender::unknown) entity.gender = gender_of_title(noun);
      }
    }
  }

  // Remembers who was named last, by the nouns that stand for him.
  void note_name(const LocalMention& mention, std::size_t sentence) {
    const LocalEntity& entity = found_.entities[mention.entity];
    if (noted_ == mention.first_token + 1) return;
    noted_ = mention.first_token + 1;
    for (const auto& head : head_nouns(entity)) {
      // "one of the states": not the United States.
      if (head == "states" && !country_named(entity.name).empty()) continue;
      // "the president" is not the vice-president.
      if (is_office(head) && is_deputy(mention)) continue;
      last_by_head_[head] = {mention.entity, sentence};
    }
    // "Journalist Elias Brandvold ... the reporter"
    if (entity.kind == EntityKind::person) {
      for (const auto& noun : entity.descriptions) {
        for (const auto& kindred : kindred_nouns(noun))
          last_by_kindred_[kindred] = {mention.entity, sentence};
      }
    }
    // "the company" is no union of states that is known by its capital.
    if (entity.kind == EntityKind::organisation && country_named(entity.name).empty())
      last_business_ = {mention.entity, sentence, true};
    if (entity.kind == EntityKind::person) note_person(mention, sentence);
    if (is_speaking_body(mention)) last_subject_ = {mention.entity, sentence, true};
    if (is_spoken_for(mention)) spoken_for_ = {mention.entity, sentence, true};
  }

  // A body that is the subject of its sentence; a name like a place's must say something.
  bool is_speaking_body(const LocalMention& mention) const {
    static const WordSet saying(
        "say argue warn criticise criticize call accuse urge demand condemn welcome oppose ask want reject "
        "claim "
        "insist tell");
    const LocalEntity& entity = found_.entities[mention.entity];
    if (entity.kind == EntityKind::person || entity.kind == EntityKind::product ||
        entity.kind == EntityKind::group || !country_named(entity.name).empty())
      return false;
    const bool body = entity.kind == EntityKind::organisation;
    for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) {
      const TreeWord& word = t_[analysis_.tokens[i].first_word];
      if (word.rel != Rel::nsubj || word.head == no_word || t_[word.head].head != no_word) continue;
      return body || (mention.end_token > mention.first_token + 1 && saying.contains(t_.lemma(word.head)));
    }
    return false;
  }

  std::uint32_t read_nominal(std::uint32_t i, std::uint32_t limit, std::size_t sentence) {
    const std::string w = lower(i);
    if (w == "he" || w == "she") {
      add_pronoun(i, sentence);
      return i + 1;
    }
    if (w == "it" || w == "they") {
      add_speaking_body(i, w == "they");
      return i + 1;
    }
    if (w == "his" || w == "her") return read_own_body(i, limit, sentence);
    if (w == "the" || w == "its" || w == "their" || w == "this" || w == "that")
      return read_description(i, limit, sentence);
    return i + 1;
  }

  // "Holt defended her company": the body that she is known to belong to.
  std::uint32_t read_own_body(std::uint32_t i, std::uint32_t limit, std::size_t sentence) {
    const std::uint32_t k = i + 1;
    if (k >= limit || !body_nouns().contains(lower(k)) || (k + 1 < limit && is_noun_like(k + 1))) return k;
    const std::string form = lower(i) == "his" ? "he" : "she";
    const Person* owner = nullptr;
    for (auto person = persons_.rbegin(); person != persons_.rend(); ++person) {
      if (sentence - person->sentence > 1 || (owner != nullptr && person->sentence != owner->sentence)) break;
      if (!fits_pronoun(found_.entities[person->entity].gender, form)) continue;
      if (owner != nullptr && owner->entity != person->entity && !(person->subject && !owner->subject)) {
        if (owner->subject == person->subject) return k;  // either
        continue;
      }
      owner = &*person;
    }
    if (owner == nullptr) return k;
    const auto body = own_bodies_.find(owner->entity, lower(k));
    if (body) add(k, k + 1, *body, MentionType::nominal, "description", 0.7);
    return k;
  }

  // "the union", "the port authority", "the mayor"
  std::uint32_t read_description(std::uint32_t i, std::uint32_t limit, std::size_t sentence) {
    for (std::uint32_t k = i + 1; k < std::min(limit, i + 4); ++k) {
      const std::string w = lower(k);
      if (analysis_.tokens[k].kind != TokenKind::word || function_words().contains(w)) break;
      if (k + 1 < limit && !body_nouns().contains(w) && !is_office(w) && !last_by_head_.contains(w) &&
          !last_by_kindred_.contains(w) && analysis_.tokens[k + 1].kind == TokenKind::word) {
        continue;
      }
      // "the union leader", "the company's": the head is the last noun.
      const bool more = k + 1 < limit && is_noun_like(k + 1);
      if (more) continue;
      // "the group Marel Watch": the name says who.
      if (k + 1 == limit && limit < analysis_.sentences[sentence].end_token) {
        if (next_name_ != no_word && stands_with_name(k)) {
          add(i, k + 1, next_name_, MentionType::nominal, "description", 0.75);
          return k + 1;
        }
        break;
      }
      // "the group" is the body named last; "a group of residents" is none that was named.
      const bool loose = w == "group" || w == "organisation" || w == "organization";
      const bool new_one =
          loose && (lower(i) != "the" || (k + 1 < analysis_.tokens.size() && lower(k + 1) == "of"));
      const auto entity = new_one
                              ? std::nullopt
                              : agreeing(i + 1, k, described(w, sentence, lower(i) == "the" && k == i + 1));
      if (entity && !is_of_others(t_, analysis_.tokens[k].first_word, found_.entities[*entity])) {
        add(i, k + 1, *entity, MentionType::nominal, "description", 0.75);
        return k + 1;
      }
      break;
    }
    return i + 1;
  }

  // The noun and the name right behind it are one phrase, and the name is a body's.
  bool stands_with_name(std::uint32_t noun) const {
    if (found_.entities[next_name_].kind == EntityKind::person) return false;
    const std::uint32_t w = analysis_.tokens[noun].first_word;
    for (std::uint32_t k = w + 1; k < t_.size() && t_[k].sentence == t_[w].sentence && t_[k].name != 0; ++k) {
      const bool below = t_[k].head == w && (t_[k].rel == Rel::appos || t_[k].rel == Rel::flat);
      const bool above = t_[w].head == k && t_[w].rel == Rel::compound;
      if (below || above) return true;
    }
    return false;
  }

  // "Vice President Ida Holt", "her vice-president, Ida Holt,"
  bool is_deputy(const LocalMention& mention) const {
    constexpr std::uint32_t reach = 5;
    if (const std::string title = lower(mention.first_token); title == "vice" || title == "deputy")
      return true;
    std::uint32_t i = mention.first_token;
    for (std::uint32_t k = 0; k < reach && i > 0; ++k) {
      const std::string w = lower(--i);
      if (w == "vice" || w == "deputy" || w.starts_with("vice-") || w.starts_with("deputy-")) return true;
      if (w != "-" && w != "," && !is_office(w) && w != "prime") return false;
    }
    return false;
  }

  // Roles that one person has at a time; others ("a spokesman") say too little.
  static bool is_office(const std::string& w) {
    static const WordSet words(
        "president premier chancellor minister governor mayor judge king queen pope prosecutor senator "
        "commissioner ambassador");
    return words.contains(w);
  }

  bool is_noun_like(std::uint32_t k) const {
    const std::string w = lower(k);
    return body_nouns().contains(w) || person_roles().contains(w) || group_nouns().contains(w) ||
           w == "plan" || w == "rule" || w == "proposal" || w == "decision";
  }

  // "the Norwegian government" is Norway's and no other; "the appeals court" is not the Supreme Court.
  std::optional<std::size_t> agreeing(std::uint32_t first, std::uint32_t noun,
                                      std::optional<std::size_t> entity) const {
    static const WordSet telling(
        "other rival opposing opposite lower upper appeals appellate district circuit county local regional "
        "state provincial federal foreign second third another neighbouring neighboring police fire health "
        "education "
        "sheriff parks transit water school housing transportation ethics judiciary planning zoning labor "
        "labour "
        "defense defence treasury interior budget finance");
    for (std::uint32_t i = first; i < noun; ++i) {
      const std::string w = lower(i);
      if (const std::string_view country = country_of_adjective(w); !country.empty()) {
        if (entity && (found_.entities[*entity].name == country || names(*entity, w))) continue;
        if (!means_government(lower(noun))) return std::nullopt;
        const auto own = std::find_if(found_.entities.begin(), found_.entities.end(),
                                      [&](const LocalEntity& e) { return e.name == country; });
        if (own == found_.entities.end()) return std::nullopt;
        return static_cast<std::size_t>(own - found_.entities.begin());
      }
      if (entity && telling.contains(w) && !names(*entity, w)) return std::nullopt;
    }
    return entity;
  }

  bool names(std::size_t entity, const std::string& word) const {
    const LocalEntity& e = found_.entities[entity];
    const auto holds = [&](const std::string& name) {
      return lower_word(name).find(word) != std::string::npos;
    };
    return holds(e.name) || std::any_of(e.aliases.begin(), e.aliases.end(),
                                        [&](const Alias& alias) { return holds(alias.name); });
  }

  // "Marel Watch said so. The group wants ...": the subject of the sentence before, unless its name says that
  // it is another kind of body.
  std::optional<std::size_t> body_before(const std::string& noun, std::size_t sentence) const {
    if (!business_words().contains(noun) || !last_subject_.valid || last_subject_.sentence == sentence ||
        sentence - last_subject_.sentence > 1)
      return std::nullopt;
    return may_be_called(found_.entities[last_subject_.entity], noun) ? std::optional(last_subject_.entity)
                                                                      : std::nullopt;
  }

  // "a spokesman for Marel", "the director of Blue Mooring".
  bool is_spoken_for(const LocalMention& mention) const {
    static const WordSet voices(
        "spokesman spokeswoman spokesperson lawyer attorney lobbyist executive official representative "
        "director president chairman chairwoman manager negotiator publicist founder owner");
    const EntityKind kind = found_.entities[mention.entity].kind;
    if (kind == EntityKind::person || kind == EntityKind::group || kind == EntityKind::product) return false;
    for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) {
      const std::uint32_t w = analysis_.tokens[i].first_word;
      if (t_[w].rel != Rel::nmod || t_[w].head == no_word || t_[w].head > w) continue;
      const std::string link = t_.case_of(w);
      if ((link == "for" || link == "of" || link == "at") && voices.contains(t_.lemma(t_[w].head)))
        return true;
    }
    return false;
  }

  std::optional<std::size_t> described(const std::string& noun, std::size_t sentence, bool bare) const {
    if (business_words().contains(noun) && spoken_for_.valid && spoken_for_.sentence == sentence &&
        may_be_called(found_.entities[spoken_for_.entity], noun))
      return spoken_for_.entity;
    if (const auto before = body_before(noun, sentence)) return before;
    const auto known = last_by_head_.find(noun);
    if (known != last_by_head_.end() && sentence - known->second.second <= description_window)
      return known->second.first;
    // "the Democratic candidate" may be another than the nominee.
    const auto kindred = bare ? last_by_kindred_.find(noun) : last_by_kindred_.end();
    if (kindred != last_by_kindred_.end() && sentence - kindred->second.second <= description_window)
      return kindred->second.first;
    if (business_words().contains(noun) && last_business_.valid &&
        sentence - last_business_.sentence <= description_window) {
      const bool loose = noun == "group" || noun == "organisation" || noun == "organization";
      if (!loose && is_public_body(found_.entities[last_business_.entity])) return std::nullopt;
      return last_business_.entity;
    }
    return std::nullopt;
  }

  void note_person(const LocalMention& mention, std::size_t sentence) {
    bool subject = false;
    for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i)
      subject = subject || t_[analysis_.tokens[i].first_word].rel == Rel::nsubj;
    persons_.push_back({mention.entity, sentence, subject, is_owner_of_object(mention)});
  }

  // "unable to remember Holt's name": named for what is his, and not in the subject.
  bool is_owner_of_object(const LocalMention& mention) const {
    const std::uint32_t last = analysis_.tokens[mention.end_token - 1].first_word;
    for (std::uint32_t w = analysis_.tokens[mention.first_token].first_word; w <= last; ++w) {
      if (t_[w].rel != Rel::nmod || t_[w].sub != SubRel::poss || t_[w].head == no_word) continue;
      return t_[t_[w].head].rel != Rel::nsubj;
    }
    return false;
  }

  // The person of that gender in the nearest sentence that has one: the only one, else its first subject,
  // else, with doubt, the last.
  void add_pronoun(std::uint32_t i, std::size_t sentence) {
    const std::string form = lower(i);
    const Person* found = nullptr;
    bool others = false;
    for (auto person = persons_.rbegin(); person != persons_.rend(); ++person) {
      if (sentence - person->sentence > pronoun_window) break;
      if (!fits_pronoun(found_.entities[person->entity].gender, form)) continue;
      // "Holt, who spoke after he resigned, attacked Reyes. She": Holt was "he" a moment ago.
      const auto called = called_.find(person->entity);
      if (called != called_.end() && called->second != form) continue;
      if (found == nullptr) {
        found = &*person;
        continue;
      }
      if (person->sentence != found->sentence) break;
      others = others || person->entity != found->entity;
      if (person->subject || (found->owner && !person->owner)) found = &*person;
    }
    if (found == nullptr) return;
    // Two who were only named as owners: either may be meant.
    if (found->owner && found->sentence < sentence) {
      for (auto person = persons_.rbegin(); person != persons_.rend(); ++person) {
        if (sentence - person->sentence > pronoun_window) break;
        if (person->entity != found->entity && fits_pronoun(found_.entities[person->entity].gender, form))
          return;
      }
    }
    const std::size_t entity = found->entity;
    const bool sure = !others || found->subject;
    add(i, i + 1, entity, MentionType::pronoun, "pronoun", !sure ? 0.45 : others ? 0.6 : 0.7);
    const bool subject = t_[analysis_.tokens[i].first_word].rel == Rel::nsubj;
    persons_.push_back({entity, sentence, subject, false});
    if (found_.entities[entity].gender == Gender::unknown && sure) called_[entity] = form;
    if (!others && found_.entities[entity].gender == Gender::unknown)
      found_.entities[entity].gender = form == "he" ? Gender::he : Gender::she;
  }

  // "The alliance said it opposes the bill", "The unions say that they ...": who speaks, if no person does.
  void add_speaking_body(std::uint32_t i, bool plural) {
    static const WordSet speaking(
        "said says say argued argues announced stated states insisted insists maintains claimed claims "
        "believes "
        "believe warned warns added noted reiterated");
    if (i == 0) return;
    std::uint32_t verb = i - 1;
    if (lower(verb) == "that" && verb > 0) --verb;
    if (!speaking.contains(lower(verb)) || actors_.empty()) return;
    static const WordSet auxiliaries("has have had also repeatedly");
    while (verb > 1 && auxiliaries.contains(lower(verb - 1))) --verb;
    // The actor right before the verb; or, over an apposition, the first of the sentence.
    const Actor* speaker = &actors_.back();
    if (speaker->end != verb) {
      if (word_of(text_, analysis_, verb - 1) != ",") return;
      speaker = &actors_.front();
    }
    const EntityKind kind = found_.entities[speaker->entity].kind;
    const bool fits = kind == EntityKind::organisation || kind == EntityKind::government ||
                      (kind == EntityKind::group && plural);
    if (fits) add(i, i + 1, speaker->entity, MentionType::pronoun, "speaking-body", 0.7);
  }

  void note_actor(const LocalMention& mention) {
    if (actors_.empty() || actors_.back().end < mention.end_token) {
      actors_.push_back({mention.entity, mention.end_token});
    }
  }

  void add(std::uint32_t first, std::uint32_t end, std::size_t entity, MentionType type,
           std::string_view rule, double confidence) {
    LocalMention mention;
    mention.first_token = first;
    mention.end_token = end;
    mention.span = {analysis_.tokens[first].span.begin, analysis_.tokens[end - 1].span.end};
    mention.entity = entity;
    mention.type = type;
    mention.rule = rule;
    mention.confidence = confidence;
    found_.mentions.push_back(mention);
    note_actor(mention);
    ++found_.entities[entity].mentions;
  }

  // Mentioned in the sentence so far.
  struct Actor {
    std::size_t entity = 0;
    std::uint32_t end = 0;
  };
  struct Person {
    std::size_t entity = 0;
    std::size_t sentence = 0;
    bool subject = false;
    bool owner = false;  // of something that is not the subject
  };
  struct Last {
    std::size_t entity = 0;
    std::size_t sentence = 0;
    bool valid = false;
  };

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  DocumentEntities& found_;
  OwnBodies own_bodies_{found_};
  std::map<std::string, std::pair<std::size_t, std::size_t>> last_by_head_;     // noun -> entity, sentence
  std::map<std::string, std::pair<std::size_t, std::size_t>> last_by_kindred_;  // the same, of kindred_nouns
  std::vector<Actor> actors_;
  Last last_business_;
  Last last_subject_;
  Last spoken_for_;
  std::vector<Person> persons_;                // in the order of the text
  std::map<std::size_t, std::string> called_;  // "he" or "she", of persons whose gender is not known
  std::uint32_t noted_ = 0;
  std::uint32_t next_name_ = no_word;  // entity of the name that comes next
};

}  // namespace

void add_nominals(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& found) {
  NominalFinder(text, analysis, trees, found).run();
}

}  // namespace standpoint
