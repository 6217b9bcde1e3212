#include "knowledge/name_key.hpp"

#include <standpoint/gazetteer.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint {
namespace {

constexpr std::size_t longest_capitals = 6;

template <class Value>
void put(std::unordered_map<std::string, std::size_t>& ids, std::vector<Value>& values, std::string id,
         Value value) {
  const auto [at, is_new] = ids.emplace(std::move(id), values.size());
  if (is_new) {
    values.push_back(std::move(value));
  } else {
    values[at->second] = std::move(value);
  }
}

// "WHO", "U.S.", "G7": nothing but capitals, digits and stops.
bool is_in_capitals(std::string_view form) {
  return form.size() <= longest_capitals && form.find(' ') == std::string_view::npos &&
         std::any_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
         std::all_of(form.begin(), form.end(), [](char c) {
           return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '&';
         });
}

// Short forms in capitals keep them, so that "who" is nobody.
std::string form_key(std::string_view form) {
  return is_in_capitals(form) ? "^" + std::string(form) : name_key(form);
}

std::string override_key(NameOverride::Op op, std::string_view name) {
  return std::string(to_string(op)) + '\0' + name_key(name);
}

bool covers(const OfficeTerm& term, const Date& day) {
  return (!term.from.known() || term.from <= day) && (!term.to.known() || day <= term.to);
}

}  // namespace

std::string_view to_string(NameOverride::Op op) {
  switch (op) {
    case NameOverride::Op::same:
      return "same";
    case NameOverride::Op::not_same:
      return "not_same";
    case NameOverride::Op::kind:
      return "kind";
    case NameOverride::Op::rename:
      return "rename";
  }
  return "same";
}

std::optional<NameOverride::Op> parse_name_override(std::string_view text) {
  for (const auto op : {NameOverride::Op::same, NameOverride::Op::not_same, NameOverride::Op::kind,
                        NameOverride::Op::rename}) {
    if (text == to_string(op)) return op;
  }
  return std::nullopt;
}

void Gazetteer::add(KnownEntity entity) {
  std::string id = entity.id;
  put(entity_ids_, entities_, std::move(id), std::move(entity));
}

void Gazetteer::add(KnownOffice office) {
  std::string id = office.id;
  put(office_ids_, offices_, std::move(id), std::move(office));
}

void Gazetteer::add(OfficeTerm term) {
  std::string id = term.office + '\0' + name_key(term.person) + '\0' + to_string(term.from);
  put(term_ids_, terms_, std::move(id), std::move(term));
}

void Gazetteer::add(GivenName name) {
  std::string id = fold(name.name);
  put(given_name_ids_, given_names_, std::move(id), std::move(name));
}

void Gazetteer::add(NameOverride one) { overrides_.push_back(std::move(one)); }

std::optional<Error> Gazetteer::check() const {
  const auto missing = [](const std::string& id, std::string_view column, const std::string& of) {
    return Error{Errc::invalid_value, "",
                 "no entity has the id '" + id + "' that " + std::string(column) + " of '" + of +
                     "' names; add it or correct the id"};
  };
  for (const auto& entity : entities_) {
    std::string_view up = entity.part_of;
    for (std::size_t steps = 0; !up.empty(); ++steps) {
      const KnownEntity* above = find(up);
      if (above == nullptr) return missing(std::string(up), "part_of", entity.id);
      if (steps > entities_.size())
        return Error{Errc::invalid_value, "",
                     "'" + entity.id + "' is part of itself; break the circle of part_of"};
      up = above->part_of;
    }
  }
  for (const auto& office : offices_) {
    if (find(office.of) == nullptr) return missing(office.of, "of", office.id);
  }
  for (const auto& term : terms_) {
    if (find_office(term.office) == nullptr)
      return Error{Errc::invalid_value, "",
                   "no office has the id '" + term.office + "' that '" + term.person +
                       "' is said to hold; add it to offices.csv or correct the id"};
  }
  return std::nullopt;
}

void Gazetteer::index_form(const std::string& form, std::size_t entity, bool weak) {
  auto& list = forms_[form_key(form)];
  const KnownEntity* known = &entities_[entity];
  const auto same =
      std::find_if(list.begin(), list.end(), [&](const Meaning& m) { return m.entity == known; });
  if (same == list.end()) {
    list.push_back({known, weak});
  } else {
    same->weak = same->weak && weak;
  }
}

std::optional<Error> Gazetteer::finish() {
  if (auto error = check()) return error;
  forms_.clear();
  titles_.clear();
  terms_of_.clear();
  terms_by_.clear();
  overrides_of_.clear();
  for (std::size_t i = 0; i < entities_.size(); ++i) {
    index_form(entities_[i].name, i, false);
    for (const auto& form : entities_[i].forms) index_form(form.name, i, form.weak);
  }
  for (auto& [form, list] : forms_) {
    std::sort(list.begin(), list.end(),
              [](const Meaning& a, const Meaning& b) { return a.entity->id < b.entity->id; });
  }
  for (const auto& office : offices_) {
    titles_[name_key(office.title)].push_back(&office);
    for (const auto& alias : office.aliases) {
      auto& list = titles_[name_key(alias)];
      if (std::find(list.begin(), list.end(), &office) == list.end()) list.push_back(&office);
    }
    for (const auto& words : office.descriptions) descriptions_[name_key(words)].push_back(&office);
  }
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    terms_of_[terms_[i].office].push_back(i);
    const bool by_id = entity_ids_.contains(terms_[i].person);
    terms_by_[by_id ? terms_[i].person : name_key(terms_[i].person)].push_back(i);
  }
  for (const auto& given : given_names_) {
    for (const auto& nickname : given.nicknames) given_of_[fold(nickname)].push_back(fold(given.name));
  }
  for (auto& [nickname, names] : given_of_) std::sort(names.begin(), names.end());
  for (std::size_t i = 0; i < overrides_.size(); ++i) {
    const auto& one = overrides_[i];
    overrides_of_[override_key(one.op, one.a)].push_back(i);
    if (one.op == NameOverride::Op::not_same) overrides_of_[override_key(one.op, one.b)].push_back(i);
  }
  return std::nullopt;
}

const KnownEntity* Gazetteer::find(std::string_view id) const {
  const auto found = entity_ids_.find(std::string(id));
  return found == entity_ids_.end() ? nullptr : &entities_[found->second];
}

const KnownOffice* Gazetteer::find_office(std::string_view id) const {
  const auto found = office_ids_.find(std::string(id));
  return found == office_ids_.end() ? nullptr : &offices_[found->second];
}

const std::vector<Gazetteer::Meaning>& Gazetteer::meanings(std::string_view name) const {
  static const std::vector<Meaning> none;
  if (name.starts_with("the ") || name.starts_with("The ")) name.remove_prefix(4);
  const auto found = forms_.find(form_key(name));
  return found == forms_.end() ? none : found->second;
}

const KnownEntity& Gazetteer::top(const KnownEntity& entity) const {
  const KnownEntity* at = &entity;
  while (!at->part_of.empty()) at = find(at->part_of);
  return *at;
}

std::vector<const OfficeTerm*> Gazetteer::held_by(std::string_view person, const Date& day) const {
  std::vector<const OfficeTerm*> held;
  if (!day.known()) return held;
  const bool by_id = entity_ids_.contains(std::string(person));
  const auto found = terms_by_.find(by_id ? std::string(person) : name_key(person));
  if (found == terms_by_.end()) return held;
  for (const std::size_t i : found->second) {
    if (covers(terms_[i], day)) held.push_back(&terms_[i]);
  }
  return held;
}

const OfficeTerm* Gazetteer::holder(std::string_view office, const Date& day) const {
  const auto terms = terms_of_.find(std::string(office));
  if (terms == terms_of_.end() || !day.known()) return nullptr;
  const OfficeTerm* best = nullptr;
  for (const std::size_t i : terms->second) {
    const OfficeTerm& term = terms_[i];
    if (!covers(term, day)) continue;
    if (best == nullptr || best->from < term.from) best = &term;
  }
  return best;
}

const std::vector<const KnownOffice*>& Gazetteer::offices(std::string_view title) const {
  static const std::vector<const KnownOffice*> none;
  const auto found = titles_.find(name_key(title));
  return found == titles_.end() ? none : found->second;
}

const std::vector<const KnownOffice*>& Gazetteer::offices_described(std::string_view words) const {
  static const std::vector<const KnownOffice*> none;
  const auto found = descriptions_.find(name_key(words));
  return found == descriptions_.end() ? none : found->second;
}

const std::vector<std::string>& Gazetteer::given_names(std::string_view nickname) const {
  static const std::vector<std::string> none;
  const auto found = given_of_.find(fold(nickname));
  return found == given_of_.end() ? none : found->second;
}

// The last one that fits; one for a document before one for all.
const NameOverride* Gazetteer::override_of(NameOverride::Op op, std::string_view name,
                                           std::string_view doc) const {
  if (overrides_of_.empty()) return nullptr;
  const auto found = overrides_of_.find(override_key(op, name));
  if (found == overrides_of_.end()) return nullptr;
  const NameOverride* best = nullptr;
  for (const std::size_t i : found->second) {
    const auto& one = overrides_[i];
    if (!one.doc.empty() && one.doc != doc) continue;
    if (best == nullptr || !one.doc.empty() || best->doc.empty()) best = &one;
  }
  return best;
}

std::string_view Gazetteer::called(std::string_view name, std::string_view doc) const {
  if (const auto* one = override_of(NameOverride::Op::same, name, doc)) return one->b;
  if (const auto* one = override_of(NameOverride::Op::rename, name, doc)) return one->b;
  return {};
}

bool Gazetteer::kept_apart(std::string_view a, std::string_view b, std::string_view doc) const {
  if (overrides_of_.empty()) return false;
  const auto found = overrides_of_.find(override_key(NameOverride::Op::not_same, a));
  if (found == overrides_of_.end()) return false;
  const std::string key_a = name_key(a);
  const std::string key_b = name_key(b);
  return std::any_of(found->second.begin(), found->second.end(), [&](std::size_t i) {
    const auto& one = overrides_[i];
    const std::string first = name_key(one.a);
    const std::string second = name_key(one.b);
    return (one.doc.empty() || one.doc == doc) &&
           ((first == key_a && second == key_b) || (first == key_b && second == key_a));
  });
}

std::optional<EntityKind> Gazetteer::kind_of(std::string_view name, std::string_view doc) const {
  const auto* one = override_of(NameOverride::Op::kind, name, doc);
  return one == nullptr ? std::nullopt : parse_entity_kind(one->b);
}

}  // namespace standpoint
