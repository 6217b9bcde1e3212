#pragma once
// What a reader of the text proposes; the gate makes records of it, or not.

#include "extraction/attribution/quotations.hpp"
#include "extraction/stance_lexicon.hpp"
#include "knowledge/issues/issue_phrases.hpp"

#include <standpoint/model/statement.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Somebody who takes a position, at a place of the text.
struct ActorPlace {
  std::size_t entity = 0;
  TokenRange tokens;        ///< the name, description or pronoun
  double confidence = 1.0;  ///< of the resolution
};

/// A word of the text as a part of Proposal::rule, without the marks that divide its parts.
inline std::string rule_word(std::string word) {
  std::replace_if(
      word.begin(), word.end(), [](char c) { return c == '+' || c == ':'; }, '_');
  return word;
}

/// Something that speaks for or against a proposal, by its name in the table of confidence.
struct Ground {
  std::string name;
  double value = 1.0;
};
using Grounds = std::vector<Ground>;

/// A stance of an actor on a phrase or toward an entity.
struct Proposal {
  ActorPlace actor;
  std::optional<IssuePhrase> issue;
  std::optional<ActorPlace> target;
  Stance stance = Stance::neutral;
  double strength = 0.5;
  double confidence = 0.5;  ///< the judgement of the rule; after weigh() a probability
  std::string_view act;
  bool negated = false;
  bool hypothetical = false;
  TokenRange evidence;
  std::size_t sentence = 0;  ///< index into the analysis
  std::string rule;          ///< rule and lexicon entry, and to what it passed on: "verb:slam+topic"
  const LexiconEntry* entry = nullptr;
  std::uint32_t node = no_word;  ///< the word it was read at
  int turns = 0;                 ///< how often the attitude was carried on
  Grounds grounds;               ///< after weigh()
  bool deed = false;             ///< a position only where its object is argued about elsewhere in the text
};

}  // namespace standpoint
