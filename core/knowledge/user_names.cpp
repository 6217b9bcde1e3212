#include "knowledge/user_names.hpp"

#include "knowledge/name_key.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

using Op = NameOverride::Op;

// Entities by their id and by their name; a name may be a person's and a body's.
class ByName {
 public:
  explicit ByName(const Corpus& corpus) {
    for (const auto& entity : corpus.entities()) {
      found_[entity.id.value].push_back(&entity);
      found_[name_key(entity.name)].push_back(&entity);
    }
  }

  const std::vector<const Entity*>& find(const std::string& name_or_id) const {
    static const std::vector<const Entity*> none;
    auto at = found_.find(name_or_id);
    if (at == found_.end()) at = found_.find(name_key(name_or_id));
    return at == found_.end() ? none : at->second;
  }

 private:
  std::unordered_map<std::string, std::vector<const Entity*>> found_;
};

// "same,e:0123456789abcdef,e:..." names nobody anew.
bool is_entity_id(std::string_view text) {
  constexpr std::size_t digits = 16;
  return text.size() == 2 + digits && text.starts_with("e:") &&
         text.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
}

// Of a circle ("a is b", "b is a") the last line goes.
void add_join(const EntityId& from, const EntityId& to, EntityMap& joined) {
  EntityId end = to;
  for (auto next = joined.find(end); next != joined.end(); next = joined.find(end)) end = next->second;
  if (end != from) joined.emplace(from, end);
}

}  // namespace

EntityMap user_joins(const Corpus& corpus, const Gazetteer& names) {
  EntityMap joined;
  const ByName entities(corpus);
  for (const auto& one : names.overrides()) {
    if (one.op != Op::same || !one.doc.empty()) continue;
    const auto& into = entities.find(one.b);
    if (into.empty()) continue;
    for (const Entity* entity : entities.find(one.a)) {
      // Of a person and a body of b's name the one of a's class.
      const auto like = std::find_if(into.begin(), into.end(), [&](const Entity* other) {
        return (other->kind == EntityKind::person) == (entity->kind == EntityKind::person);
      });
      const Entity* to = like == into.end() ? into.front() : *like;
      add_join(entity->id, to->id, joined);
    }
  }
  return joined;
}

void keep_apart(const Corpus& corpus, const Gazetteer& names, EntityMap& joined) {
  std::erase_if(joined, [&](const auto& pair) {
    const Entity* from = corpus.find(pair.first);
    const Entity* to = corpus.find(pair.second);
    return from != nullptr && to != nullptr &&
           (names.kept_apart(from->name, to->name, "") || names.kept_apart(from->id.value, to->id.value, ""));
  });
}

void apply_user_names(Corpus& corpus, const Gazetteer& names) {
  if (names.overrides().empty()) return;
  std::vector<Entity> changed;
  for (const auto& entity : corpus.entities()) {
    Entity now = entity;
    std::string_view called = names.called(entity.name, "");
    if (called.empty()) called = names.called(entity.id.value, "");
    if (!called.empty() && called != entity.name && !is_entity_id(called))
      now.aliases.push_back({std::exchange(now.name, std::string(called)), "user"});
    if (const auto kind = names.kind_of(entity.name, "")) now.kind = *kind;
    if (now.name != entity.name || now.kind != entity.kind) changed.push_back(std::move(now));
  }
  for (auto& entity : changed) {
    std::sort(entity.aliases.begin(), entity.aliases.end());
    corpus.replace(std::move(entity));
  }
}

}  // namespace standpoint
