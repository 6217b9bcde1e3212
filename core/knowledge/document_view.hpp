#pragma once
// One document while it is read: its text, tokens and entities under short names.

#include "knowledge/entities.hpp"
#include "language/name_lists.hpp"
#include "language/names.hpp"

#include <standpoint/language.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

class DocumentView {
 public:
  DocumentView(const Text& document_text, const Analysis& document_analysis,
               const DocumentEntities& document_entities)
      : text(document_text), analysis(document_analysis), entities(document_entities) {
    words_.reserve(analysis.tokens.size());
    for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i)
      words_.push_back(lower_word(word_of(text, analysis, i)));
    mention_.assign(analysis.tokens.size(), -1);
    for (std::size_t m = 0; m < entities.mentions.size(); ++m) {
      const auto& mention = entities.mentions[m];
      for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i)
        mention_[i] = static_cast<std::int32_t>(m);
    }
  }

  /// Lower-case word of a token.
  const std::string& word(std::uint32_t i) const { return words_[i]; }
  std::string_view raw(std::uint32_t i) const { return word_of(text, analysis, i); }
  const Token& token(std::uint32_t i) const { return analysis.tokens[i]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(analysis.tokens.size()); }
  bool is_word(std::uint32_t i) const {
    return token(i).kind == TokenKind::word || token(i).kind == TokenKind::number;
  }
  ByteSpan span(std::uint32_t first, std::uint32_t end) const {
    return {token(first).span.begin, token(end - 1).span.end};
  }
  /// The mention that covers a token.
  const LocalMention* mention(std::uint32_t i) const {
    return mention_[i] < 0 ? nullptr : &entities.mentions[static_cast<std::size_t>(mention_[i])];
  }
  const LocalEntity& entity(const LocalMention& m) const { return entities.entities[m.entity]; }
  /// What can hold a position: persons, bodies and groups, and places, which then stand for their
  /// governments.
  bool can_act(const LocalMention& m) const {
    const EntityKind kind = entity(m).kind;
    return kind != EntityKind::product;
  }

  const Text& text;
  const Analysis& analysis;
  const DocumentEntities& entities;

 private:
  std::vector<std::string> words_;
  std::vector<std::int32_t> mention_;
};

}  // namespace standpoint
