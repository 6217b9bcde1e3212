// Names and issues across documents: joined on strong evidence only, never through a chain of weak pairs.

#include "knowledge/issues/issue_groups.hpp"
#include "knowledge/name_index.hpp"
#include "knowledge/user_names.hpp"

#include <standpoint/knowledge.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace standpoint {
namespace {

bool is_person(const Entity& entity) { return entity.kind == EntityKind::person; }

// Follows a map to its end; maps are built so that this ends.
template <class IdType>
void flatten(std::unordered_map<IdType, IdType>& map) {
  for (auto& [from, to] : map) {
    for (auto next = map.find(to); next != map.end() && next->second != to; next = map.find(to))
      to = next->second;
  }
}

// Forms under which other documents may have a body: its name, its permuted name, and aliases that its own
// text defines.
std::vector<std::string> strong_forms(const Entity& entity) {
  std::vector<std::string> forms = {name_key(entity.name)};
  if (is_person(entity)) return forms;
  const std::string permuted = permuted_name(entity.name);
  if (!permuted.empty()) forms.push_back(permuted);
  for (const auto& alias : entity.aliases) {
    if (alias.source == "acronym" || alias.source == "text") forms.push_back(name_key(alias.name));
  }
  return forms;
}

// An entity whose name is a strong form of exactly one other entity of its class joins that one.
EntityMap join_entities(const Corpus& corpus) {
  std::map<std::pair<bool, std::string>, std::set<EntityId>> owners;
  for (const auto& entity : corpus.entities()) {
    if (is_described(entity.kind, entity.name)) continue;  // "the judge" of one text is not that of another
    for (const auto& form : strong_forms(entity)) owners[{is_person(entity), form}].insert(entity.id);
  }
  EntityMap joined;
  for (const auto& entity : corpus.entities()) {
    if (is_described(entity.kind, entity.name)) continue;
    const auto& own = owners[{is_person(entity), name_key(entity.name)}];
    if (own.size() != 2) continue;
    const EntityId& other = *own.begin() == entity.id ? *own.rbegin() : *own.begin();
    const Entity* into = corpus.find(other);
    // The longer name stays; of equally long ones the smaller id.
    const bool gives_way = std::make_pair(into->name.size(), entity.id.value) >
                           std::make_pair(entity.name.size(), into->id.value);
    if (gives_way && !joined.contains(other)) joined.emplace(entity.id, other);
  }
  // One text knows that it is a person, another does not: a name of two words is the same one.
  for (const auto& entity : corpus.entities()) {
    if (is_person(entity) || joined.contains(entity.id) || entity.name.find(' ') == std::string::npos)
      continue;
    const auto persons = owners.find({true, name_key(entity.name)});
    if (persons != owners.end() && persons->second.size() == 1)
      joined.emplace(entity.id, *persons->second.begin());
  }
  flatten(joined);
  return joined;
}

// A surname alone joins the one person of the corpus with that surname, when both have a role or a body in
// common.
void join_surnames(const Corpus& corpus, EntityMap& joined) {
  std::map<std::string, std::vector<const Entity*>> full_names;
  for (const auto& entity : corpus.entities()) {
    const auto blank = entity.name.rfind(' ');
    if (is_person(entity) && blank != std::string::npos)
      full_names[name_key(entity.name.substr(blank + 1))].push_back(&entity);
  }
  std::map<EntityId, std::set<std::string>> bonds;
  for (const auto& entity : corpus.entities()) {
    for (const auto& role : entity.roles) bonds[entity.id].insert(role.office);
  }
  for (const auto& affiliation : corpus.affiliations())
    bonds[affiliation.person].insert(affiliation.institution.value);

  for (const auto& entity : corpus.entities()) {
    if (!is_person(entity) || entity.name.find(' ') != std::string::npos || joined.contains(entity.id))
      continue;
    const auto found = full_names.find(name_key(entity.name));
    if (found == full_names.end() || found->second.size() != 1) continue;
    const EntityId& full = found->second.front()->id;
    const auto& mine = bonds[entity.id];
    const auto& theirs = bonds[full];
    const bool share =
        std::any_of(mine.begin(), mine.end(), [&](const std::string& bond) { return theirs.contains(bond); });
    if (share) joined.emplace(entity.id, full);
  }
  flatten(joined);
}

// A kind of local body: the bodies of that kind with a place, and those without one.
struct LocalKind {
  std::set<EntityId> with_place;
  std::string place;
  std::vector<EntityId> bare;
};

// Which places the documents name, by their names' words. Linear in the mentions.
std::map<std::string, std::set<DocumentId>> documents_naming(const Corpus& corpus,
                                                             const std::set<std::string>& places) {
  std::unordered_map<EntityId, std::vector<std::string>> namers;
  for (const auto& entity : corpus.entities()) {
    const std::string key = " " + name_key(entity.name) + " ";
    for (const auto& place : places) {
      if (key.find(" " + place + " ") != std::string::npos) namers[entity.id].push_back(place);
    }
  }
  std::map<std::string, std::set<DocumentId>> naming;
  for (const auto& mention : corpus.mentions()) {
    const auto namer = namers.find(mention.entity);
    if (namer == namers.end()) continue;
    for (const auto& place : namer->second) naming[place].insert(mention.doc);
  }
  return naming;
}

// "The Chamber of Commerce" of a text joins the only one of the corpus that has a place, if every text that
// calls it so names that place.
void join_local_bodies(const Corpus& corpus, EntityMap& joined) {
  std::map<std::string_view, LocalKind> kinds;
  for (const auto& entity : corpus.entities()) {
    if (is_person(entity)) continue;
    const auto body = local_body(name_key(entity.name));
    if (!body) continue;
    LocalKind& kind = kinds[body->kind];
    if (body->place.empty()) {
      kind.bare.push_back(entity.id);
      continue;
    }
    const auto to = joined.find(entity.id);
    kind.with_place.insert(to == joined.end() ? entity.id : to->second);
    kind.place = body->place;
  }
  std::erase_if(kinds, [](const auto& entry) {
    return entry.second.with_place.size() != 1 || entry.second.bare.empty();
  });
  if (kinds.empty()) return;
  std::unordered_map<EntityId, std::set<DocumentId>> documents;  // of the bare ones
  std::set<std::string> places;
  for (const auto& entry : kinds) {
    places.insert(entry.second.place);
    for (const auto& id : entry.second.bare) documents[id];
  }
  for (const auto& mention : corpus.mentions()) {
    const auto bare = documents.find(mention.entity);
    if (bare != documents.end()) bare->second.insert(mention.doc);
  }
  const auto naming = documents_naming(corpus, places);
  for (const auto& entry : kinds) {
    const LocalKind& kind = entry.second;
    const auto named = naming.find(kind.place);
    if (named == naming.end()) continue;
    for (const auto& id : kind.bare) {
      const auto& where = documents[id];
      const bool here = !where.empty() &&
                        std::includes(named->second.begin(), named->second.end(), where.begin(), where.end());
      if (here && !joined.contains(id)) joined.emplace(id, *kind.with_place.begin());
    }
  }
  flatten(joined);
}

}  // namespace

ResolutionCounts resolve_across_documents(Corpus& corpus, const Gazetteer* names) {
  // What is joined may be what another one joins: until nothing changes, so that a written map read again
  // stays as it is.
  constexpr int most_rounds = 8;
  ResolutionCounts counts{0, 0};
  corpus.finish();
  const bool overrides = names != nullptr && !names->overrides().empty();
  if (overrides) {
    EntityMap joined = user_joins(corpus, *names);
    flatten(joined);
    corpus.redirect(joined, {});
    corpus.finish();
    counts.merged_entities += joined.size();
  }
  for (int round = 0; round < most_rounds; ++round) {
    EntityMap entities = join_entities(corpus);
    join_surnames(corpus, entities);
    join_local_bodies(corpus, entities);
    if (overrides) keep_apart(corpus, *names, entities);
    const auto issues = join_issues(corpus);
    if (entities.empty() && issues.empty()) break;
    corpus.redirect(entities, issues);
    corpus.finish();
    counts.merged_entities += entities.size();
    counts.merged_issues += issues.size();
  }
  if (overrides) apply_user_names(corpus, *names);
  return counts;
}

}  // namespace standpoint
