#include "extraction/pair_entities.hpp"

#include "language/names.hpp"

#include <algorithm>
#include <string>

namespace standpoint {
namespace {

bool is_possessive(std::string_view word) {
  return word == "'s" || word == "\u2019s" || word == "'" || word == "\u2019";
}

// The tokens that a span touches, without possessives and marks at the edges.
TokenRange tokens_over(const Analysis& analysis, const Text& text, ByteSpan span) {
  TokenRange range{static_cast<std::uint32_t>(analysis.tokens.size()), 0};
  for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i) {
    if (!analysis.tokens[i].span.overlaps(span)) continue;
    range.first = std::min(range.first, i);
    range.end = i + 1;
  }
  const auto bare = [&](std::uint32_t i) {
    const TokenKind kind = analysis.tokens[i].kind;
    return (kind == TokenKind::word && !is_possessive(word_of(text, analysis, i))) ||
           kind == TokenKind::number;
  };
  TokenRange trimmed = range;
  while (!trimmed.empty() && !bare(trimmed.first)) ++trimmed.first;
  while (!trimmed.empty() && !bare(trimmed.end - 1)) --trimmed.end;
  return trimmed.empty() ? range : trimmed;
}

// The word of a range that the others hang on.
std::uint32_t head_token(const Analysis& analysis, const Trees& t, TokenRange range) {
  const std::uint32_t first = analysis.tokens[range.first].first_word;
  const std::uint32_t end = analysis.tokens[range.end - 1].end_word;
  for (std::uint32_t w = first; w < end; ++w) {
    const std::uint32_t head = t[w].head;
    if (head == no_word || head < first || head >= end) return analysis.token_of_word[w];
  }
  return range.end - 1;
}

}  // namespace

std::optional<GivenPair> give_pair(const Analysis& analysis, Trees& trees, std::array<ByteSpan, 2> spans,
                                   const Text& text, DocumentEntities& found) {
  GivenPair pair;
  std::array<std::uint32_t, 2> heads{};
  for (std::size_t i = 0; i < 2; ++i) {
    pair.tokens[i] = tokens_over(analysis, text, spans[i]);
    if (pair.tokens[i].empty()) return std::nullopt;
    heads[i] = head_token(analysis, trees, pair.tokens[i]);
  }
  if (pair.tokens[0].first < pair.tokens[1].end && pair.tokens[1].first < pair.tokens[0].end)
    return std::nullopt;

  std::array<bool, 2> known{};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto at = found.mention_at(heads[i]);
    if (!at) continue;
    const LocalMention& mention = found.mentions[*at];
    const TokenRange& other = pair.tokens[1 - i];
    // "the Marel board" is neither Marel nor the board when both are given.
    if (mention.first_token < other.end && other.first < mention.end_token) continue;
    if (i == 1 && known[0] && mention.entity == pair.entity[0]) continue;
    known[i] = true;
    pair.entity[i] = mention.entity;
  }
  for (std::size_t i = 0; i < 2; ++i) {
    if (known[i]) continue;
    const TokenRange& range = pair.tokens[i];
    std::erase_if(found.mentions, [&](const LocalMention& m) {
      return m.first_token < range.end && range.first < m.end_token;
    });
    LocalEntity entity;
    const ByteSpan span{analysis.tokens[range.first].span.begin, analysis.tokens[range.end - 1].span.end};
    entity.name = std::string(text.slice(span));
    entity.kind = EntityKind::organisation;
    pair.entity[i] = found.entities.size();
    found.entities.push_back(std::move(entity));
    LocalMention mention;
    mention.first_token = range.first;
    mention.end_token = range.end;
    mention.span = span;
    mention.entity = pair.entity[i];
    mention.rule = "given";
    const auto place = std::upper_bound(
        found.mentions.begin(), found.mentions.end(), mention,
        [](const LocalMention& a, const LocalMention& b) { return a.first_token < b.first_token; });
    found.mentions.insert(place, mention);
  }
  for (const TokenRange& range : pair.tokens) {
    for (std::uint32_t i = range.first; i < range.end; ++i) trees.name(analysis.tokens[i].end_word - 1);
  }
  for (const std::size_t entity : pair.entity) {
    EntityKind& kind = found.entities[entity].kind;
    if (kind == EntityKind::product || kind == EntityKind::other) kind = EntityKind::organisation;
    found.entities[entity].unnamed = false;
  }
  return pair;
}

}  // namespace standpoint
