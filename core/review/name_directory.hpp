#pragma once
// Actors and issues by the names that a coder writes.

#include <standpoint/model/entity.hpp>
#include <standpoint/review.hpp>

#include <deque>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint {

/// True for two forms of what may be one name: equal but for case, article and spelling; with words that are
/// all among those of the other ("Holt", "Ida Holt"; "Transport Ministry", "Ministry of Transport"); its
/// initials ("HU", "Harbour Union").
bool may_be_one_name(std::string_view a, std::string_view b);

/// The entities and issues of a corpus or document, and those that coders add to it. What it is made from
/// must stay where it is.
class NameDirectory {
 public:
  /// Names of one document are not yet `resolved`: two that it tells apart may be one in the corpus.
  NameDirectory(std::span<const Entity> entities, std::span<const Issue> issues, bool resolved);

  /// The name of an entity or the label of an issue; its id when it has no record or name, "" for "".
  std::string name_of(const EntityId& id) const;
  std::string label_of(const IssueId& id) const;
  const Entity* find(const EntityId& id) const;

  /// Whether a name is one of the entity: its name, an alias or its id.
  bool is_called(const EntityId& id, const std::string& name) const;
  bool is_labelled(const IssueId& id, const std::string& label) const;
  /// Whether two names may mean one entity or issue: they are names of one, or forms of one name, unless
  /// resolved names know both as two ("United States" and "United States Senate").
  bool may_be_one_entity(const std::string& a, const std::string& b) const;
  bool may_be_one_issue(const std::string& a, const std::string& b) const;

  /// The entity of a name: of its name before its alias, of the class of `kind` (person or not) before
  /// others, of those `here` before others. One is made if there is none, or several have the alias.
  EntityId entity_of(const std::string& name, EntityKind kind, const DocumentId& document,
                     const std::set<EntityId>& here);
  IssueId issue_of(const std::string& label);

  const std::deque<Entity>& made_entities() const { return made_entities_; }
  const std::deque<Issue>& made_issues() const { return made_issues_; }

 private:
  template <class Value>
  struct Names {
    std::unordered_map<std::string, const Value*> by_id;
    std::unordered_map<std::string, std::vector<const Value*>> by_name;
    std::unordered_map<std::string, std::vector<const Value*>> by_alias;
    bool resolved = false;

    void add(const Value& value, std::string_view name, const std::vector<std::string>& others);
    const Value* find(const std::string& id) const;
    bool has(const Value* value, const std::string& name) const;
    bool may_be_one(const std::string& a, const std::string& b) const;
  };

  void add(const Entity& entity);
  void add(const Issue& issue);

  Names<Entity> entities_;
  Names<Issue> issues_;
  std::deque<Entity> made_entities_;
  std::deque<Issue> made_issues_;
};

}  // namespace standpoint
