#include "knowledge/known_names.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/name_key.hpp"
#include "knowledge/prepared_names.hpp"
#include "language/words.hpp"

#include <algorithm>

namespace standpoint {
namespace {

bool is_country(const KnownEntity& entity) {
  return entity.part_of.empty() && !country_named(entity.name).empty();
}

// "Amazon" the river is no company, "Shell" the man neither.
bool fits(const KnownEntity& entity, std::string_view name, EntityKind seen_as) {
  if (entity.kind == EntityKind::person) return false;
  const bool one_word = name.find(' ') == std::string_view::npos;
  const bool capitals = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!one_word || capitals) return true;
  if (seen_as == EntityKind::person || seen_as == EntityKind::product) return false;
  if (seen_as == EntityKind::place) return entity.kind != EntityKind::organisation;
  return true;
}

}  // namespace

KnownNames::KnownNames(const NameSources& sources, const Text& text, const Analysis& analysis,
                       const std::vector<Name>& names)
    : sources_(sources) {
  if (sources_.gazetteer == nullptr) return;
  count_countries(text, analysis, names);
  note_foreign_names(text, names);
  note_state_bodies(text, analysis);
  for (const auto& [country, count] : countries_) most_ = std::max(most_, count);
}

void KnownNames::count_countries(const Text& text, const Analysis& analysis, const std::vector<Name>& names) {
  const auto count = [&](std::string_view country) {
    for (const auto& meaning : sources_.gazetteer->meanings(country)) {
      if (is_country(*meaning.entity)) ++countries_[meaning.entity->country];
    }
  };
  for (const auto& name : names) {
    const std::string form = name_text(text, name);
    if (const auto country = country_named(form); !country.empty()) {
      count(country);
      continue;
    }
    if (const auto country = country_of_seat(form); !country.empty()) {
      count(country);
      continue;
    }
    if (const auto party = party_named(form); party == "Republicans" || party == "Democrats") {
      ++countries_["US"];
      continue;
    }
    const auto& meanings = sources_.gazetteer->meanings(form);
    if (meanings.size() == 1 && !meanings.front().weak && fits(*meanings.front().entity, form, name.kind) &&
        !meanings.front().entity->country.empty())
      ++countries_[meanings.front().entity->country];
  }
  for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i) {
    if (!analysis.tokens[i].capitalised) continue;
    count(country_of_adjective(lower_word(word_of(text, analysis, i))));
  }
}

void KnownNames::note_foreign_names(const Text& text, const std::vector<Name>& names) {
  constexpr std::size_t longest = 10;  // words
  for (const auto& name : names) {
    const auto words = split_words(name_key(name_text(text, name)));
    if (words.size() < 3 || words.size() > longest) continue;
    const std::string country = country_code(country_of_adjective(words.front()));
    if (country.empty()) continue;
    for (std::size_t first = 1; first + 1 < words.size(); ++first) {
      std::string part = words[first];
      for (std::size_t i = first + 1; i < words.size(); ++i) {
        part += " " + words[i];
        const auto [at, is_new] = foreign_.emplace(part, country);
        if (!is_new && at->second != country) at->second.clear();
      }
    }
  }
}

// "the Legislature", "the state Senate": in a report of one state's politics the House is that state's.
void KnownNames::note_state_bodies(const Text& text, const Analysis& analysis) {
  static const WordSet bodies("House Senate Supreme Assembly");
  static const WordSet of_state("state State");
  static const WordSet of_nation("U.S. US federal");
  std::size_t states = 0;
  std::size_t nation = 0;
  const auto& tokens = analysis.tokens;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    const std::string word(word_of(text, analysis, i));
    if (word == "Legislature" || word == "Statehouse") ++states;
    if (word == "Congress" || word == "congressional") ++nation;
    if (i == 0 || !bodies.contains(word)) continue;
    const std::string before(word_of(text, analysis, i - 1));
    if (of_state.contains(before)) ++states;
    if (of_nation.contains(before)) ++nation;
  }
  if (states <= nation) return;
  for (const char* body : {"house", "senate", "supreme court"}) foreign_[body] = "state";
}

bool KnownNames::is_anothers(std::string_view name, const KnownEntity& entity) const {
  if (foreign_.empty() || entity.country.empty()) return false;
  const auto found = foreign_.find(name_key(name));
  return found != foreign_.end() && !found->second.empty() && found->second != entity.country;
}

bool KnownNames::is_about(const std::string& country) const {
  const auto found = countries_.find(country);
  return found != countries_.end() && found->second == most_;
}

std::string KnownNames::clear_country() const {
  std::size_t all = 0;
  for (const auto& [country, count] : countries_) all += count;
  for (const auto& [country, count] : countries_) {
    if (count == most_ && 4 * count >= 3 * all) return country;
  }
  return {};
}

std::string KnownNames::country_code(std::string_view country) const {
  if (sources_.gazetteer == nullptr) return {};
  for (const auto& meaning : sources_.gazetteer->meanings(country)) {
    if (meaning.entity->part_of.empty() && !meaning.entity->country.empty()) return meaning.entity->country;
  }
  return {};
}

const KnownEntity* KnownNames::meaning(std::string_view name, EntityKind seen_as) const {
  if (sources_.gazetteer == nullptr) return nullptr;
  const KnownEntity* found = nullptr;
  const KnownEntity* at_home = nullptr;
  std::size_t strong = 0;
  for (const auto& meaning : sources_.gazetteer->meanings(name)) {
    const KnownEntity& entity = *meaning.entity;
    if (!fits(entity, name, seen_as) || is_country(entity) || is_anothers(name, entity)) continue;
    if (!entity.country.empty() && is_about(entity.country)) at_home = &entity;
    if (meaning.weak) continue;
    ++strong;
    found = &entity;
  }
  if (strong == 1) return found;
  return at_home;
}

const KnownEntity* KnownNames::person(std::string_view name) const {
  if (sources_.gazetteer == nullptr || name.find(' ') == std::string_view::npos) return nullptr;
  const KnownEntity* found = nullptr;
  for (const auto& meaning : sources_.gazetteer->meanings(name)) {
    const KnownEntity& entity = *meaning.entity;
    if (entity.kind != EntityKind::person || !is_about(entity.country)) continue;
    if (found != nullptr) return nullptr;
    found = &entity;
  }
  return found;
}

std::string_view KnownNames::called(std::string_view name) const {
  return sources_.gazetteer == nullptr ? std::string_view()
                                       : sources_.gazetteer->called(name, sources_.document);
}

bool KnownNames::kept_apart(std::string_view a, std::string_view b) const {
  return sources_.gazetteer != nullptr && sources_.gazetteer->kept_apart(a, b, sources_.document);
}

std::optional<EntityKind> KnownNames::kind_of(std::string_view name) const {
  return sources_.gazetteer == nullptr ? std::nullopt : sources_.gazetteer->kind_of(name, sources_.document);
}

std::vector<Role> KnownNames::roles(std::string_view name, const KnownEntity* known) const {
  std::vector<Role> roles;
  if (sources_.gazetteer == nullptr) return roles;
  const Gazetteer& names = *sources_.gazetteer;
  std::vector<const OfficeTerm*> held = names.held_by(name, sources_.date);
  if (known != nullptr) {
    for (const auto* term : names.held_by(known->id, sources_.date)) held.push_back(term);
  }
  for (const auto* term : held) {
    const KnownOffice* office = names.find_office(term->office);
    roles.push_back({office->title, names.find(office->of)->name, term->from, term->to});
  }
  return roles;
}

}  // namespace standpoint
