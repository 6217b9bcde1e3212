// What is asked of a document's entities once they are found.

#include "knowledge/entities.hpp"

#include <algorithm>

namespace standpoint {

void LocalEntity::describe(const std::string& noun) {
  if (std::find(descriptions.begin(), descriptions.end(), noun) == descriptions.end())
    descriptions.push_back(noun);
}

std::optional<std::size_t> DocumentEntities::mention_at(std::uint32_t token) const {
  const auto next =
      std::upper_bound(mentions.begin(), mentions.end(), token,
                       [](std::uint32_t t, const LocalMention& m) { return t < m.first_token; });
  if (next == mentions.begin()) return std::nullopt;
  const auto& candidate = *std::prev(next);
  if (token >= candidate.end_token) return std::nullopt;
  return static_cast<std::size_t>(std::prev(next) - mentions.begin());
}

std::optional<std::size_t> DocumentEntities::last_before(std::uint32_t token, std::uint32_t first) const {
  const auto next = std::upper_bound(mentions.begin(), mentions.end(), token,
                                     [](std::uint32_t t, const LocalMention& m) { return t < m.end_token; });
  if (next == mentions.begin()) return std::nullopt;
  const auto& candidate = *std::prev(next);
  if (candidate.first_token < first) return std::nullopt;
  return static_cast<std::size_t>(std::prev(next) - mentions.begin());
}

void name_actors(const Analysis& analysis, const DocumentEntities& entities, Trees& trees) {
  for (const LocalMention& mention : entities.mentions) {
    if (mention.type != MentionType::name || entities.entities[mention.entity].kind == EntityKind::product)
      continue;
    const std::uint32_t first = analysis.tokens[mention.first_token].first_word;
    const std::uint32_t end = analysis.tokens[mention.end_token - 1].end_word;
    for (std::uint32_t w = first; w < end; ++w) {
      const std::uint32_t head = trees[w].head;
      if (head == no_word || head < first || head >= end) trees.name(w);
    }
  }
}

}  // namespace standpoint
