#include <standpoint/model/entity.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace standpoint {
namespace {

constexpr std::array<std::pair<EntityKind, std::string_view>, 8> kind_names = {{
    {EntityKind::person, "person"},
    {EntityKind::organisation, "organisation"},
    {EntityKind::government, "government"},
    {EntityKind::office, "office"},
    {EntityKind::group, "group"},
    {EntityKind::product, "product"},
    {EntityKind::place, "place"},
    {EntityKind::other, "other"},
}};

template <class T>
void unite(std::vector<T>& into, const std::vector<T>& from) {
  into.insert(into.end(), from.begin(), from.end());
  std::sort(into.begin(), into.end());
  into.erase(std::unique(into.begin(), into.end()), into.end());
}

// Where two records say different things of a single value, the smaller one in byte order is kept: so the
// order of merging does not show.
void keep_one(std::string& into, const std::string& from) {
  if (into.empty() || (!from.empty() && from < into)) into = from;
}

// `other` gives way to any kind; else the kind declared first in EntityKind.
EntityKind keep_one(EntityKind a, EntityKind b) { return std::min(a, b); }

bool is_all_caps(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Of two spellings the one that is not a headline's capitals, then the smaller in byte order ("Harbour"
// before "harbour"). An empty name gives way.
bool is_better_name(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return !a.empty();
  if (is_all_caps(a) != is_all_caps(b)) return is_all_caps(b);
  return a < b;
}

// The better of two names; the other one is handed back, too.
struct NamePair {
  std::string kept;
  std::string other;
};

NamePair order_names(const std::string& a, const std::string& b) {
  return is_better_name(a, b) ? NamePair{a, b} : NamePair{b, a};
}

}  // namespace

std::string_view to_string(EntityKind kind) {
  for (const auto& [value, name] : kind_names) {
    if (value == kind) return name;
  }
  return "other";
}

std::optional<EntityKind> parse_entity_kind(std::string_view text) {
  for (const auto& [value, name] : kind_names) {
    if (name == text) return value;
  }
  if (text == "organization") return EntityKind::organisation;
  return std::nullopt;
}

void merge_into(Entity& into, const Entity& from) {
  if (into.name != from.name) {
    auto [kept, other] = order_names(into.name, from.name);
    if (!other.empty()) unite(into.aliases, {{std::move(other), "merge"}});
    into.name = std::move(kept);
  }
  unite(into.aliases, from.aliases);
  std::erase_if(into.aliases, [&](const Alias& alias) { return alias.name == into.name; });
  unite(into.roles, from.roles);
  into.kind = keep_one(into.kind, from.kind);
  keep_one(into.wikidata, from.wikidata);
  keep_one(into.part_of.value, from.part_of.value);
  keep_one(into.country, from.country);
  keep_one(into.extra, from.extra);
}

void merge_into(Issue& into, const Issue& from) {
  if (into.label != from.label) {
    auto [kept, other] = order_names(into.label, from.label);
    if (!other.empty()) unite(into.phrases, {std::move(other)});
    into.label = std::move(kept);
  }
  unite(into.phrases, from.phrases);
  keep_one(into.description, from.description);
  keep_one(into.support_means, from.support_means);
  keep_one(into.oppose_means, from.oppose_means);
  keep_one(into.parent.value, from.parent.value);
  keep_one(into.extra, from.extra);
  into.provisional = into.provisional && from.provisional;
}

}  // namespace standpoint
