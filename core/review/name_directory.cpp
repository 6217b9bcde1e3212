#include "review/name_directory.hpp"

#include "knowledge/name_key.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint {
namespace {

// The words of a name that say something, sorted.
std::vector<std::string> telling_words(std::string_view name) {
  static const std::set<std::string> small = {"a",  "an", "and", "at", "by",  "for", "from",
                                              "in", "of", "on",  "to", "the", "with"};
  std::vector<std::string> words;
  std::string word;
  for (const char c : name_key(name) + " ") {
    if (c != ' ') {
      word += c;
      continue;
    }
    if (word.ends_with("'s")) word.resize(word.size() - 2);
    if (!word.empty() && !small.contains(word)) words.push_back(word);
    word.clear();
  }
  std::sort(words.begin(), words.end());
  return words;
}

// "hu" for "harbour union": of the words that begin with a capital.
std::string initials(std::string_view name) {
  std::string letters;
  bool begins = true;
  for (const char c : name) {
    if (begins && c >= 'A' && c <= 'Z') letters += static_cast<char>(c + 32);
    begins = c == ' ' || c == '-';
  }
  return letters;
}

bool is_acronym(std::string_view shorter, std::string_view longer) {
  if (shorter.size() < 2 || shorter.find(' ') != std::string_view::npos) return false;
  return fold(shorter) == initials(longer);
}

template <class Value>
const std::vector<const Value*>& listed(
    const std::unordered_map<std::string, std::vector<const Value*>>& names, const std::string& key) {
  static const std::vector<const Value*> none;
  const auto found = names.find(key);
  return found == names.end() ? none : found->second;
}

template <class Value>
bool holds(const std::vector<const Value*>& list, const Value* value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool is_person(EntityKind kind) { return kind == EntityKind::person; }

// Those of a list for which `is` holds, if there are any; else the list.
template <class Value, class Is>
std::vector<const Value*> rather(const std::vector<const Value*>& list, Is is) {
  std::vector<const Value*> chosen;
  std::copy_if(list.begin(), list.end(), std::back_inserter(chosen), is);
  return chosen.empty() ? list : chosen;
}

}  // namespace

bool may_be_one_name(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return a.empty() && b.empty();
  if (name_key(a) == name_key(b) || is_acronym(a, b) || is_acronym(b, a)) return true;
  const auto one = telling_words(a);
  const auto other = telling_words(b);
  return !one.empty() && !other.empty() &&
         (std::includes(one.begin(), one.end(), other.begin(), other.end()) ||
          std::includes(other.begin(), other.end(), one.begin(), one.end()));
}

template <class Value>
void NameDirectory::Names<Value>::add(const Value& value, std::string_view name,
                                      const std::vector<std::string>& others) {
  by_id.emplace(value.id.value, &value);
  by_name[name_key(name)].push_back(&value);
  for (const auto& other : others) {
    auto& list = by_alias[name_key(other)];
    if (!holds(list, &value)) list.push_back(&value);
  }
}

template <class Value>
const Value* NameDirectory::Names<Value>::find(const std::string& id) const {
  const auto found = by_id.find(id);
  return found == by_id.end() ? nullptr : found->second;
}

template <class Value>
bool NameDirectory::Names<Value>::has(const Value* value, const std::string& name) const {
  const std::string key = name_key(name);
  return holds(listed(by_name, key), value) || holds(listed(by_alias, key), value);
}

template <class Value>
bool NameDirectory::Names<Value>::may_be_one(const std::string& a, const std::string& b) const {
  if (a.empty() || b.empty()) return a.empty() && b.empty();
  const std::string key = name_key(a);
  const auto is_b = [&](const Value* value) { return has(value, b); };
  const auto& named = listed(by_name, key);
  const auto& also = listed(by_alias, key);
  if (std::any_of(named.begin(), named.end(), is_b) || std::any_of(also.begin(), also.end(), is_b))
    return true;
  const auto is_known = [&](const std::string& one) {
    return by_name.contains(one) || by_alias.contains(one);
  };
  if (resolved && is_known(key) && is_known(name_key(b))) return false;
  return may_be_one_name(a, b);
}

NameDirectory::NameDirectory(std::span<const Entity> entities, std::span<const Issue> issues, bool resolved) {
  entities_.resolved = resolved;
  issues_.resolved = resolved;
  for (const auto& entity : entities) add(entity);
  for (const auto& issue : issues) add(issue);
}

void NameDirectory::add(const Entity& entity) {
  std::vector<std::string> others;
  for (const auto& alias : entity.aliases) others.push_back(alias.name);
  entities_.add(entity, entity.name, others);
}

void NameDirectory::add(const Issue& issue) { issues_.add(issue, issue.label, issue.phrases); }

const Entity* NameDirectory::find(const EntityId& id) const { return entities_.find(id.value); }

std::string NameDirectory::name_of(const EntityId& id) const {
  const Entity* entity = find(id);
  return entity == nullptr || name_key(entity->name).empty() ? id.value : entity->name;
}

std::string NameDirectory::label_of(const IssueId& id) const {
  const Issue* issue = issues_.find(id.value);
  return issue == nullptr || name_key(issue->label).empty() ? id.value : issue->label;
}

bool NameDirectory::is_called(const EntityId& id, const std::string& name) const {
  return id.value == name || entities_.has(find(id), name);
}

bool NameDirectory::is_labelled(const IssueId& id, const std::string& label) const {
  return id.value == label || issues_.has(issues_.find(id.value), label);
}

bool NameDirectory::may_be_one_entity(const std::string& a, const std::string& b) const {
  return entities_.may_be_one(a, b);
}

bool NameDirectory::may_be_one_issue(const std::string& a, const std::string& b) const {
  return issues_.may_be_one(a, b);
}

EntityId NameDirectory::entity_of(const std::string& name, EntityKind kind, const DocumentId& document,
                                  const std::set<EntityId>& here) {
  if (const Entity* entity = entities_.find(name)) return entity->id;
  const std::string key = name_key(name);
  const auto choose = [&](const std::vector<const Entity*>& list) {
    const auto like = rather(list, [&](const Entity* e) { return is_person(e->kind) == is_person(kind); });
    return rather(like, [&](const Entity* e) { return here.contains(e->id); });
  };
  if (const auto named = choose(listed(entities_.by_name, key)); !named.empty()) {
    return (*std::min_element(named.begin(), named.end(),
                              [](const Entity* a, const Entity* b) { return a->id < b->id; }))
        ->id;
  }
  const auto also_called = choose(listed(entities_.by_alias, key));
  if (also_called.size() == 1) return also_called.front()->id;

  Entity entity;
  entity.id = is_described(kind, name) ? make_entity_id(kind, name, document) : make_entity_id(kind, name);
  entity.name = name;
  entity.kind = kind;
  // Who had this name and is called otherwise now still has its id.
  if (find(entity.id) == nullptr) add(made_entities_.emplace_back(entity));
  return entity.id;
}

IssueId NameDirectory::issue_of(const std::string& label) {
  // As a record has the id, or as the codebook has it.
  if (const Issue* issue = issues_.find(label)) return issue->id;
  if (const Issue* issue = issues_.find("i:" + label)) return issue->id;
  const std::string key = name_key(label);
  const auto smallest = [](const std::vector<const Issue*>& list) {
    return (*std::min_element(list.begin(), list.end(),
                              [](const Issue* a, const Issue* b) { return a->id < b->id; }))
        ->id;
  };
  // The issue of a codebook rather than a phrase of the same words that no codebook knows.
  const auto labelled =
      rather(listed(issues_.by_name, key), [](const Issue* issue) { return !issue->provisional; });
  if (!labelled.empty()) return smallest(labelled);
  if (const auto& phrased = listed(issues_.by_alias, key); phrased.size() == 1) return phrased.front()->id;
  Issue issue;
  issue.id = make_issue_id(label);
  issue.label = label;
  if (issues_.find(issue.id.value) == nullptr) add(made_issues_.emplace_back(issue));
  return issue.id;
}

}  // namespace standpoint
