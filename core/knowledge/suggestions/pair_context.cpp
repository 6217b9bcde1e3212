#include "knowledge/suggestions/pair_context.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <iterator>

namespace standpoint {
namespace {

template <class Value>
void sort_once(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <class Value>
std::vector<Value> shared(const std::vector<Value>& a, const std::vector<Value>& b) {
  std::vector<Value> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

}  // namespace

NameContexts::NameContexts(const Corpus& corpus, const std::unordered_set<EntityId>& wanted) {
  std::unordered_map<DocumentId, std::uint32_t> numbers;
  const auto number_of = [&](const DocumentId& id) {
    return numbers.try_emplace(id, static_cast<std::uint32_t>(numbers.size())).first->second;
  };
  const auto name_of = [&](const EntityId& id) {
    const Entity* entity = corpus.find(id);
    return entity == nullptr ? id.value : entity->name;
  };
  const auto context = [&](const EntityId& id) { return wanted.contains(id) ? &contexts_[id] : nullptr; };

  for (const auto& entity : corpus.entities()) {
    Context* own = context(entity.id);
    if (own == nullptr) continue;
    for (const auto& role : entity.roles)
      own->bonds.push_back(fold(role.office) + (role.of.empty() ? "" : " of " + role.of));
    if (!entity.wikidata.empty()) own->bonds.push_back(entity.wikidata);
    if (!entity.part_of.empty()) own->bonds.push_back("part of " + name_of(entity.part_of));
  }
  for (const auto& affiliation : corpus.affiliations()) {
    if (Context* own = context(affiliation.person)) own->bonds.push_back(name_of(affiliation.institution));
    if (Context* own = context(affiliation.institution)) own->bonds.push_back(name_of(affiliation.person));
  }
  for (const auto& mention : corpus.mentions()) {
    if (Context* own = context(mention.entity)) own->documents.push_back(number_of(mention.doc));
  }
  for (const auto& statement : corpus.statements()) {
    const EntityId& actor = statement.actor.entity;
    const EntityId target = statement.target ? statement.target->entity : EntityId();
    const auto note = [&](const EntityId& id, const EntityId& other) {
      Context* own = context(id);
      if (own == nullptr) return;
      ++own->statements;
      own->documents.push_back(number_of(statement.doc));
      if (!other.empty()) own->neighbours.push_back(other.value);
      if (statement.issue) own->neighbours.push_back(statement.issue->id.value);
    };
    note(actor, target);
    if (!target.empty() && target != actor) note(target, actor);
  }
  for (auto& entry : contexts_) {
    sort_once(entry.second.documents);
    sort_once(entry.second.bonds);
    sort_once(entry.second.neighbours);
  }
}

const NameContexts::Context& NameContexts::of(const EntityId& id) const {
  static const Context none;
  const auto found = contexts_.find(id);
  return found == contexts_.end() ? none : found->second;
}

PairContext NameContexts::compare(const EntityId& a, const EntityId& b) const {
  PairContext both;
  both.documents = shared(of(a).documents, of(b).documents).size();
  const auto bonds = shared(of(a).bonds, of(b).bonds);
  if (!bonds.empty()) both.bond = bonds.front();
  both.toward = std::binary_search(of(a).neighbours.begin(), of(a).neighbours.end(), b.value);
  both.neighbours = shared(of(a).neighbours, of(b).neighbours).size();
  return both;
}

std::size_t NameContexts::statements(const EntityId& id) const { return of(id).statements; }
std::size_t NameContexts::documents(const EntityId& id) const { return of(id).documents.size(); }

}  // namespace standpoint
