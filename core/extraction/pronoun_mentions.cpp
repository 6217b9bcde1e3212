#include "extraction/pronoun_mentions.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace standpoint {
namespace {

// The mentions of the pronouns that stand for entities, by their tokens.
std::map<std::uint32_t, LocalMention> pronoun_mentions(const DocumentView& view,
                                                       const PronounMeanings& meanings) {
  std::map<std::uint32_t, LocalMention> found;
  for (const auto& [word, meaning] : meanings) {
    if (!meaning.entity || meaning.share < least_share) continue;
    const std::uint32_t token = view.analysis.token_of_word[word];
    LocalMention mention;
    mention.first_token = token;
    mention.end_token = token + 1;
    mention.span = view.span(token, token + 1);
    mention.entity = *meaning.entity;
    mention.type = MentionType::pronoun;
    mention.rule = "pronoun";
    mention.confidence = std::round(meaning.share * 100) / 100;
    found.emplace(token, mention);
  }
  return found;
}

}  // namespace

Speech read_speech(const Text& text, const Analysis& analysis, const Trees& trees, DocumentEntities& entities,
                   std::optional<std::size_t> author) {
  const DocumentView view(text, analysis, entities);
  const Syntax syntax(trees);
  Speech speech;
  speech.parts = find_spoken_parts(view, trees, author);
  speech.pronouns = AntecedentRanker(view, syntax, speech.parts, antecedent_table()).meanings();
  auto settled = pronoun_mentions(view, speech.pronouns);
  for (SpokenPart& part : speech.parts) {
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
  return speech;
}

}  // namespace standpoint
