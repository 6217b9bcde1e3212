// Resolution of names inside one document.

#include "knowledge/entities.hpp"

#include "knowledge/affiliations/affiliations.hpp"
#include "knowledge/affiliations/tree_affiliations.hpp"
#include "knowledge/city_names.hpp"
#include "knowledge/country_names.hpp"
#include "knowledge/name_index.hpp"
#include "knowledge/name_slips.hpp"
#include "knowledge/nominals.hpp"
#include "knowledge/person_names.hpp"
#include "knowledge/prepared_names.hpp"
#include "knowledge/role_bodies.hpp"
#include "knowledge/role_holders.hpp"
#include "knowledge/role_mentions.hpp"
#include "knowledge/text_aliases.hpp"
#include "language/name_tags.hpp"
#include "language/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace standpoint {
namespace {

// A name is a person's short form when it is one or two words, and full when it is more than a word.
bool is_full_name(const Name& name) {
  const std::uint32_t size = name.end_token - name.first_token;
  if (name.kind == EntityKind::person) return size >= 2;
  return size >= 2 || name.kind == EntityKind::place || name.kind == EntityKind::group;
}

class Resolver {
 public:
  Resolver(const Text& text, const Analysis& analysis, const Trees& trees, const NameSources& sources)
      : text_(text),
        analysis_(analysis),
        t_(trees),
        names_(join_known_names(
            text, analysis, sources.gazetteer,
            prepare_names(text, analysis,
                          reconcile_names(text, analysis, trees, find_names(text, analysis))))),
        known_(sources, text, analysis, names_) {}

  DocumentEntities resolve() {
    register_countries();
    register_known();
    register_full_names();
    find_text_aliases();
    add_name_mentions();
    add_short_names();
    // Roles first: "the mayor" is whoever was called mayor. Then once more with all bodies known.
    find_tree_affiliations(text_, analysis_, t_, found_);
    add_nominals(text_, analysis_, t_, found_);
    add_role_holders(text_, analysis_, t_, known_, found_);
    add_role_mentions(text_, analysis_, t_, found_);
    find_tree_affiliations(text_, analysis_, t_, found_);
    find_affiliations(text_, analysis_, found_);
    name_entities();
    return std::move(found_);
  }

 private:
  std::string_view word(std::uint32_t i) const { return word_of(text_, analysis_, i); }
  std::string text_of(const Name& name) const { return name_text(text_, name); }

  // Longer names first, so that "Van Dam" finds "Piet van Dam".
  void register_full_names() {
    std::vector<const Name*> full;
    for (const auto& name : names_) {
      ++times_[text_of(name)];
      if (is_full_name(name)) full.push_back(&name);
    }
    // Of one length those named more than once first: a slip is made once.
    std::stable_sort(full.begin(), full.end(), [&](const Name* a, const Name* b) {
      const std::uint32_t size_a = a->end_token - a->first_token;
      const std::uint32_t size_b = b->end_token - b->first_token;
      return size_a != size_b ? size_a > size_b : !is_once(text_of(*a)) && is_once(text_of(*b));
    });
    for (const Name* name : full) {
      const std::string text = text_of(*name);
      if (!canonical(*name).empty()) continue;
      // A surname alone is no body or place.
      const bool single = text.find(' ') == std::string::npos;
      if (single && surnames_.contains(text) && persons_.by_surname(text)) continue;
      if (name->kind == EntityKind::person) {
        if (const auto same = persons_.same_person(text)) {
          if (!index_.find(text)) index_.add_alias(*same, text);
          persons_.count(*same);
          continue;
        }
      }
      if (const auto slip = slip_of(*name, text)) {
        index_.add_alias(*slip, text);
        if (name->kind == EntityKind::person) persons_.count(*slip);
        continue;
      }
      const auto match = allowed(index_.find(text), text);
      const bool same_class = match && (found_.entities[match->entity].kind == EntityKind::person) ==
                                           (name->kind == EntityKind::person);
      // "Electoral Commission" after "High Electoral Commission"
      const std::string key = name_key(text);
      const std::string whole = match ? name_key(found_.entities[match->entity].name) : std::string();
      // "Supreme Court" after "Ruritanian Supreme Court of Cassation"
      const bool tail =
          match && match->rule == "short-name" && name->end_token - name->first_token >= 2 &&
          (whole.ends_with(" " + key) || whole.starts_with(key + " of ") ||
           whole.starts_with(key + " for ") || whole.find(" " + key + " of ") != std::string::npos ||
           whole.find(" " + key + " for ") != std::string::npos);
      // "Security Council" after "U.N. Security Council", whose forms are known
      const bool known_form = match && match->rule == "alias" && text.find(' ') != std::string::npos &&
                              found_.entities[match->entity].known != nullptr;
      if (tail || known_form) continue;
      if (match && (match->rule == "full-name" || match->rule == "permuted" || match->rule == "abbreviated" ||
                    (match->rule == "surname" && same_class)))
        continue;
      const std::size_t entity = add_entity(text, name->kind);
      if (name->kind != EntityKind::person) continue;
      persons_.add(entity, text);
      persons_.count(entity);
    }
  }

  bool is_once(const std::string& text) const {
    const auto at = times_.find(text);
    return at == times_.end() || at->second == 1;
  }

  // Whose name it is but for a slip of spelling: a name that stands only once, and is not known itself.
  std::optional<std::size_t> slip_of(const Name& name, const std::string& text) const {
    if (!is_once(text)) return std::nullopt;
    const bool open = name.kind == EntityKind::other;
    const bool is_person = name.kind == EntityKind::person;
    const auto slip = slips_.find(text, is_person || open);
    if (!slip || (!open && (found_.entities[*slip].kind == EntityKind::person) != is_person) ||
        known_.kept_apart(text, found_.entities[*slip].name))
      return std::nullopt;
    return slip;
  }

  // A match, unless the user says that the two are not one.
  std::optional<NameIndex::Match> allowed(std::optional<NameIndex::Match> match,
                                          const std::string& text) const {
    if (match && known_.kept_apart(text, found_.entities[match->entity].name)) match.reset();
    return match;
  }

  // The one name of a country, party or known body that has many, or ""; what the user calls it, if he does.
  std::string canonical(const Name& name) const {
    const std::string text = text_of(name);
    if (const auto called = known_.called(text); !called.empty()) return std::string(called);
    std::string one_name = common_name(name, text);
    if (const auto called = known_.called(one_name); !called.empty()) return std::string(called);
    return one_name;
  }

  // "Saudi government" is the country's.
  std::string common_name(const Name& name, const std::string& text) const {
    if (name.kind == EntityKind::person && name.title_token < name.first_token) return {};
    // Jim Jordan is no country.
    if (surnames_.contains(text)) return {};
    std::string_view rest = text;
    if (const auto blank = rest.rfind(' ');
        blank != std::string_view::npos && means_government(rest.substr(blank + 1))) {
      rest = rest.substr(0, blank);
      if (const auto country = country_of_adjective(lower_word(rest)); !country.empty())
        return std::string(country);
    }
    if (const auto country = country_named(rest); !country.empty()) return std::string(country);
    if (rest.size() != text.size()) return {};
    if (const auto party = party_named(text); !party.empty()) return std::string(party);
    if (const auto seat = seats_.find(text); seat != seats_.end()) return seat->second;
    const KnownEntity* known = known_.meaning(text, name.kind);
    return known == nullptr ? std::string() : known->name;
  }

  // Bodies of the gazetteer that the text names, and names that the user changed: under all their forms.
  void register_known() {
    for (const auto& name : names_) {
      const std::string text = text_of(name);
      const std::string one_name = canonical(name);
      if (one_name.empty() || by_canonical_.contains(one_name)) continue;
      const KnownEntity* known = known_.meaning(text, name.kind);
      if (known != nullptr && known->name != one_name && known_.called(known->name) != one_name)
        known = nullptr;
      const std::size_t entity = add_entity(one_name, known != nullptr ? known->kind : name.kind);
      by_canonical_[one_name] = entity;
      if (known == nullptr) {
        if (name.kind == EntityKind::person && one_name.find(' ') != std::string::npos)
          persons_.add(entity, one_name);
        continue;
      }
      found_.entities[entity].known = known;
      for (const auto& form : known->forms) index_.add_alias(entity, form.name);
    }
  }

  void register_countries() {
    for (const auto& name : names_) {
      if (name.kind == EntityKind::person && name.end_token - name.first_token >= 2)
        surnames_.insert(std::string(word(name.end_token - 1)));
      if (name.title_token < name.first_token) titled_.insert(text_of(name));
    }
    std::map<std::string, std::string> acting;
    for (const auto& name : names_) {
      const std::string text = text_of(name);
      if (is_city(text_, analysis_, name)) continue;
      const bool titled = name.title_token < name.first_token;
      if (const auto country = country_of_seat(text); !country.empty() && !titled && acts(name)) {
        acting.emplace(text, country);
        continue;
      }
      const std::string one_name = canonical(name);
      if (one_name.empty() || by_canonical_.contains(one_name)) continue;
      // Known bodies and what the user calls otherwise: register_known.
      if (country_named(one_name).empty() && party_named(one_name).empty()) continue;
      const bool body = one_name == "European Union" || one_name == "United Nations";
      const bool party = !party_named(text).empty();
      by_canonical_[one_name] = add_entity(one_name, body    ? EntityKind::organisation
                                                     : party ? EntityKind::group
                                                             : EntityKind::place);
    }
    // A capital that acts stands for its government.
    for (const auto& [seat, country] : acting) {
      seats_.emplace(seat, country);
      if (!by_canonical_.contains(country))
        by_canonical_[country] =
            add_entity(country, seat == "Brussels" ? EntityKind::organisation : EntityKind::place);
    }
  }

  // The subject of a clause, an owner, or someone to deal with: no place to be in.
  bool acts(const Name& name) const {
    const std::uint32_t w = analysis_.tokens[name.end_token - 1].end_word - 1;
    const TreeWord& at = t_[w];
    if (at.rel == Rel::nsubj || (at.rel == Rel::nmod && at.sub == SubRel::poss)) return true;
    static const WordSet partners("with by against between");
    return (at.rel == Rel::obl || at.rel == Rel::nmod) && partners.contains(t_.case_of(w));
  }

  // A city or a man under the name of a capital: apart from what else goes by that name.
  std::size_t apart(const std::string& name, EntityKind kind) {
    const auto [at, is_new] = apart_.try_emplace({name, kind}, found_.entities.size());
    if (is_new) {
      LocalEntity entity;
      entity.name = name;
      entity.kind = kind;
      found_.entities.push_back(std::move(entity));
    }
    return at->second;
  }

  // "Mr. Washington" is the one person of that surname, else a man of that name; "in Washington" is the city
  // where its name stands for something else, too.
  std::optional<NameIndex::Match> find_capital(const Name& name, const std::string& text) {
    if (country_of_seat(text).empty() || !known_.called(text).empty()) return std::nullopt;
    if (name.title_token < name.first_token) {
      if (const auto person = persons_.by_surname(text)) return NameIndex::Match{*person, "surname"};
      return NameIndex::Match{apart(text, EntityKind::person), "full-name"};
    }
    if (!is_city(text_, analysis_, name) ||
        !(seats_.contains(text) || surnames_.contains(text) || titled_.contains(text)))
      return std::nullopt;
    return NameIndex::Match{apart(text, EntityKind::place), "full-name"};
  }

  // Whom a name means.
  std::optional<NameIndex::Match> find_match(const Name& name, const std::string& text) const {
    return allowed(guess(name, text), text);
  }

  // A country under any name, a name known in full, a surname or first name alone.
  std::optional<NameIndex::Match> guess(const Name& name, const std::string& text) const {
    if (const std::string one_name = canonical(name); !one_name.empty()) {
      const auto known = by_canonical_.find(one_name);
      if (known != by_canonical_.end()) return NameIndex::Match{known->second, rule_of(one_name, text)};
    }
    // "the North" where Korea is divided
    if (text == "North" || text == "South") {
      const auto half = by_canonical_.find(text + " Korea");
      if (half != by_canonical_.end()) return NameIndex::Match{half->second, "country"};
    }
    // "Mr. Renfro" is nobody's campaign, whoever shares the surname.
    const auto match = index_.find(text);
    const bool named =
        name.kind == EntityKind::person && surnames_.contains(text) && persons_.by_surname(text).has_value();
    const bool part =
        match && match->rule == "short-name" && found_.entities[match->entity].kind != EntityKind::person;
    if (match && !(named && part)) return match;
    if (surnames_.contains(text)) {
      if (const auto person = persons_.by_surname(text)) return NameIndex::Match{*person, "surname"};
    }
    if (name.kind == EntityKind::person || name.kind == EntityKind::other) {
      if (text.find(' ') != std::string::npos) {
        if (const auto same = persons_.same_person(text)) return NameIndex::Match{*same, "surname"};
      } else {
        if (const auto person = persons_.by_surname(text)) return NameIndex::Match{*person, "surname"};
        if (const std::string couple = name_in_couple(text_, analysis_, names_, name); !couple.empty()) {
          if (const auto same = persons_.same_person(couple)) return NameIndex::Match{*same, "surname"};
          return std::nullopt;
        }
        if (const auto person = persons_.by_first_name(text)) return NameIndex::Match{*person, "first-name"};
      }
    }
    if (const auto slip = slip_of(name, text)) return NameIndex::Match{*slip, "misspelt"};
    return std::nullopt;
  }

  std::string_view rule_of(const std::string& one_name, const std::string& text) const {
    if (one_name == text) return "full-name";
    if (!known_.called(text).empty()) return "user";
    return found_.entities[by_canonical_.at(one_name)].known != nullptr ? "gazetteer" : "country";
  }

  std::size_t add_entity(const std::string& name, EntityKind kind) {
    LocalEntity entity;
    entity.name = name;
    entity.kind = known_.kind_of(name).value_or(kind);
    found_.entities.push_back(std::move(entity));
    index_.add(found_.entities.size() - 1, name, kind);
    slips_.add(found_.entities.size() - 1, name, kind == EntityKind::person);
    return found_.entities.size() - 1;
  }

  // Other names that the text gives to what it has named.
  void find_text_aliases() {
    for (const TextAlias& alias : text_aliases(text_, analysis_, names_)) {
      if (const auto match = index_.find(alias.name)) add_alias(match->entity, alias.alias, alias.source);
    }
  }

  void add_alias(std::size_t entity, const std::string& alias, const char* source) {
    index_.add_alias(entity, alias);
    add_unique(found_.entities[entity].aliases, {alias, source});
  }

  static void add_unique(std::vector<Alias>& aliases, Alias alias) {
    const bool known =
        std::any_of(aliases.begin(), aliases.end(), [&](const Alias& a) { return a.name == alias.name; });
    if (!known) aliases.push_back(std::move(alias));
  }

  void add_name_mentions() {
    for (const auto& name : names_) {
      const std::string text = text_of(name);
      auto match = find_capital(name, text);
      if (!match) match = find_match(name, text);
      if (!match) match = NameIndex::Match{add_entity(text, name.kind), "full-name"};
      LocalEntity& entity = found_.entities[match->entity];
      LocalMention mention;
      mention.first_token = name.title_token;
      mention.end_token = name.end_token;
      extend_to_party(mention, entity);
      if (mention.first_token > 0 && lower_word(word(mention.first_token - 1)) == "the" &&
          mention.first_token == name.first_token) {
        --mention.first_token;
      }
      mention.span = name.span;
      mention.entity = match->entity;
      mention.rule = match->rule;
      mention.confidence = match->rule == "full-name" ? 0.98 : 0.9;
      found_.mentions.push_back(mention);
      ++entity.mentions;
      if (entity.name != text) add_unique(entity.aliases, {text, std::string(match->rule)});
      add_title(name, entity);
    }
  }

  // "Coastline said" where "Coastline Power" is known, with the first word of a sentence taken for a plain
  // noun.
  void add_short_names() {
    std::vector<bool> covered(analysis_.tokens.size(), false);
    for (const auto& mention : found_.mentions)
      std::fill(covered.begin() + mention.first_token, covered.begin() + mention.end_token, true);
    const std::size_t before = found_.mentions.size();
    for (const Sentence& sentence : analysis_.sentences) {
      const std::uint32_t i = sentence.first_token;
      if (i >= sentence.end_token || covered[i] || analysis_.tokens[i].kind != TokenKind::word) continue;
      const std::uint32_t w = analysis_.tokens[i].first_word;
      const TreeWord& noun = t_[w];
      const bool subject =
          noun.rel == Rel::nsubj && noun.sub == SubRel::none && noun.head == w + 1 && t_.is_verb(w + 1);
      if (noun.upos != Upos::noun || t_.xpos(w) != "NN" || !subject) continue;
      const auto match = index_.find(word(i));
      if (!match || match->rule != "short-name") continue;
      LocalMention mention;
      mention.first_token = i;
      mention.end_token = i + 1;
      mention.span = analysis_.tokens[i].span;
      mention.entity = match->entity;
      mention.rule = match->rule;
      mention.confidence = 0.8;
      found_.mentions.push_back(mention);
      ++found_.entities[match->entity].mentions;
      add_unique(found_.entities[match->entity].aliases, {std::string(word(i)), std::string(match->rule)});
    }
    if (found_.mentions.size() == before) return;
    std::stable_sort(
        found_.mentions.begin(), found_.mentions.end(),
        [](const LocalMention& a, const LocalMention& b) { return a.first_token < b.first_token; });
  }

  // "the Green Left party": the small word says what it is.
  void extend_to_party(LocalMention& mention, LocalEntity& entity) const {
    static const WordSet kinds("party union movement coalition group campaign club");
    const bool fits = mention.end_token < analysis_.tokens.size() && entity.kind != EntityKind::person &&
                      entity.kind != EntityKind::place &&
                      kinds.contains(std::string(word(mention.end_token)));
    if (!fits) return;
    ++mention.end_token;
    if (entity.kind == EntityKind::other) entity.kind = EntityKind::organisation;
  }

  // "Mayor Ida Holt": a role.
  void add_title(const Name& name, LocalEntity& entity) const {
    if (name.title_token == name.first_token || entity.kind != EntityKind::person) return;
    std::string title;
    for (std::uint32_t i = name.title_token; i < name.first_token; ++i) {
      title += (title.empty() ? "" : " ") + lower_word(word(i));
    }
    if (is_courtesy_title(title)) return;
    const bool known = std::any_of(entity.roles.begin(), entity.roles.end(),
                                   [&](const Role& r) { return r.office == title; });
    if (!known) entity.roles.push_back({title, "", {}, {}});
    const std::string last = title.substr(title.rfind(' ') == std::string::npos ? 0 : title.rfind(' ') + 1);
    entity.describe(last);
    // "Gov. Bill Harmon" is "the governor".
    static const std::map<std::string, std::string> spelt_out = {
        {"gov.", "governor"},      {"gov", "governor"},    {"sen.", "senator"},
        {"sen", "senator"},        {"pres.", "president"}, {"rep.", "representative"},
        {"rep", "representative"}, {"gen.", "general"},    {"del.", "delegate"}};
    if (const auto full = spelt_out.find(last); full != spelt_out.end()) entity.describe(full->second);
  }

  // An entity that the text has under a longer name takes that one; every other form is an alias.
  void name_entities() {
    for (auto& entity : found_.entities) {
      if (entity.kind == EntityKind::person) add_known_person(entity);
      // Laws and days are worth a record only as what a position is about.
      if (entity.kind == EntityKind::product) entity.unnamed = true;
      std::erase_if(entity.aliases, [&](const Alias& alias) { return alias.name == entity.name; });
      std::sort(entity.aliases.begin(), entity.aliases.end());
      std::sort(entity.roles.begin(), entity.roles.end());
    }
  }

  // A person of the gazetteer goes by one name in all texts, with what he or she held at the time.
  void add_known_person(LocalEntity& entity) const {
    const KnownEntity* known = known_.person(entity.name);
    for (auto role : known_.roles(entity.name, known)) {
      const bool there = std::any_of(entity.roles.begin(), entity.roles.end(), [&](const Role& r) {
        return lower_word(r.office) == lower_word(role.office);
      });
      if (!there) entity.roles.push_back(std::move(role));
    }
    if (known == nullptr || !known_.called(entity.name).empty()) return;
    entity.known = known;
    if (entity.name == known->name) return;
    add_unique(entity.aliases, {entity.name, "gazetteer"});
    entity.name = known->name;
  }

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  std::vector<Name> names_;
  KnownNames known_;
  PersonNames persons_;
  std::map<std::string, std::size_t> by_canonical_;  // countries, parties and known bodies
  std::set<std::string> surnames_;
  std::set<std::string> titled_;  // "Mr. Washington"
  std::map<std::pair<std::string, EntityKind>, std::size_t> apart_;
  std::map<std::string, std::string> seats_;  // capitals that stand for a government
  NameIndex index_;
  NameSlips slips_;
  std::map<std::string, std::size_t> times_;  // each name as written
  DocumentEntities found_;
};

}  // namespace

DocumentEntities find_entities(const Text& text, const Analysis& analysis, const Trees& trees,
                               const NameSources& sources) {
  return Resolver(text, analysis, trees, sources).resolve();
}

}  // namespace standpoint
