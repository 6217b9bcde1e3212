#include "extraction/pronoun_mentions.hpp"

#include "extraction/antecedents.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

// The mention of a pronoun, where it stands for an entity.
std::map<std::uint32_t, LocalMention> pronoun_mentions(const DocumentView& view, const Trees& trees,
                                                       const std::vector<SpokenPart>& spoken) {
  const Syntax syntax(trees);
  const AntecedentRanker ranker(view, syntax, spoken, antecedent_table());
  std::map<std::uint32_t, LocalMention> found;
  for (std::uint32_t w = 0; w < trees.size(); ++w) {
    const auto& meant = ranker.meant(w);
    if (meant.empty() || meant.front().mention == nullptr || meant.front().share < least_share) continue;
    const std::uint32_t token = view.analysis.token_of_word[w];
    LocalMention mention;
    mention.first_token = token;
    mention.end_token = token + 1;
    mention.span = view.span(token, token + 1);
    mention.entity = meant.front().mention->entity;
    mention.type = MentionType::pronoun;
    mention.rule = "pronoun";
    mention.confidence = std::round(meant.front().share * 100) / 100;
    found.emplace(token, mention);
  }
  return found;
}

}  // namespace

std::vector<SpokenPart> read_speech(const Text& text, const Analysis& analysis, const Trees& trees,
                                    DocumentEntities& entities, std::optional<std::size_t> author) {
  const DocumentView view(text, analysis, entities);
  std::vector<SpokenPart> spoken = find_spoken_parts(view, trees, author);
  auto settled = pronoun_mentions(view, trees, spoken);
  for (SpokenPart& part : spoken) {
    if (part.source.end != part.source.first + 1) continue;
    const auto meant = settled.find(part.source.first);
    if (meant != settled.end()) part.speaker = meant->second.entity;
  }
  std::erase_if(entities.mentions, [&](const LocalMention& mention) {
    if (mention.type != MentionType::pronoun || !third_person(view.word(mention.first_token))) return false;
    --entities.entities[mention.entity].mentions;
    return true;
  });
  for (const LocalMention& mention : entities.mentions) {
    for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) settled.erase(i);
  }
  for (auto& [token, mention] : settled) {
    ++entities.entities[mention.entity].mentions;
    entities.mentions.push_back(std::move(mention));
  }
  std::sort(entities.mentions.begin(), entities.mentions.end(),
            [](const LocalMention& a, const LocalMention& b) { return a.first_token < b.first_token; });
  return spoken;
}

}  // namespace standpoint
