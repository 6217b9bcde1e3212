#include "knowledge/person_names.hpp"

#include "knowledge/name_index.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace standpoint {
namespace {

std::string first_of(const std::string& key) { return key.substr(0, key.find(' ')); }

constexpr std::array<std::string_view, 7> generations = {" jr.", " jr", " sr.", " sr", " ii", " iii", " iv"};

// "jr" for "jon holt jr.", "" where a name says nothing of the kind.
std::string generation_of(const std::string& key) {
  for (std::string_view end : generations) {
    if (key.size() <= end.size() || !key.ends_with(end)) continue;
    if (end.ends_with('.')) end.remove_suffix(1);
    return std::string(end.substr(1));
  }
  return {};
}

// Without "Jr." and its like.
std::string last_of(std::string key) {
  for (const std::string_view end : generations) {
    if (key.size() > end.size() && key.ends_with(end)) key.resize(key.size() - end.size());
  }
  if (key.ends_with(",")) key.pop_back();
  const auto blank = key.rfind(' ');
  return blank == std::string::npos ? key : key.substr(blank + 1);
}

void put(std::map<std::string, std::vector<std::size_t>>& table, const std::string& key, std::size_t entity) {
  auto& list = table[key];
  if (std::find(list.begin(), list.end(), entity) == list.end()) list.push_back(entity);
}

}  // namespace

void PersonNames::add(std::size_t entity, std::string_view full_name) {
  const std::string key = name_key(full_name);
  if (key.find(' ') == std::string::npos) return;
  put(by_first_, first_of(key), entity);
  put(by_last_, last_of(key), entity);
  put(by_both_, first_of(key) + " " + last_of(key), entity);
  if (std::string generation = generation_of(key); !generation.empty())
    generations_[entity] = std::move(generation);
}

std::optional<std::size_t> PersonNames::same_person(std::string_view full_name) const {
  const std::string key = name_key(full_name);
  if (key.find(' ') == std::string::npos) return std::nullopt;
  const auto found = by_both_.find(first_of(key) + " " + last_of(key));
  if (found == by_both_.end() || found->second.size() != 1) return std::nullopt;
  // A father and a son of one name.
  const std::string generation = generation_of(key);
  const auto known = generations_.find(found->second.front());
  if (!generation.empty() && known != generations_.end() && known->second != generation) return std::nullopt;
  return found->second.front();
}

std::optional<std::size_t> PersonNames::by_surname(std::string_view surname) const {
  const auto found = by_last_.find(name_key(surname));
  if (found == by_last_.end()) return std::nullopt;
  std::size_t best = found->second.front();
  const auto times = [&](std::size_t entity) {
    const auto at = named_.find(entity);
    return at == named_.end() ? std::size_t{0} : at->second;
  };
  for (const std::size_t entity : found->second) {
    if (times(entity) > times(best)) best = entity;
  }
  return best;
}

std::optional<std::size_t> PersonNames::by_first_name(std::string_view first_name) const {
  const auto found = by_first_.find(name_key(first_name));
  if (found == by_first_.end() || found->second.size() != 1) return std::nullopt;
  return found->second.front();
}

std::string name_in_couple(const Text& text, const Analysis& analysis, const std::vector<Name>& names,
                           const Name& name) {
  const std::uint32_t second = name.end_token + 1;
  if (second >= analysis.tokens.size() || word_of(text, analysis, name.end_token) != "and") return {};
  const auto beside =
      std::lower_bound(names.begin(), names.end(), second,
                       [](const Name& other, std::uint32_t token) { return other.first_token < token; });
  const bool full = beside != names.end() && beside->first_token == second &&
                    beside->kind == EntityKind::person && beside->end_token == second + 2;
  if (!full) return {};
  return std::string(word_of(text, analysis, name.first_token)) + " " +
         std::string(word_of(text, analysis, second + 1));
}

}  // namespace standpoint
