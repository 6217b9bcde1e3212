#pragma once
// Two given actors of a sentence, made entities of their own.

#include "extraction/attribution/quotations.hpp"
#include "knowledge/entities.hpp"
#include "language/tree.hpp"

#include <array>
#include <optional>

namespace standpoint {

/// Places of p and q.
struct GivenPair {
  std::array<std::size_t, 2> entity{};  ///< of p, of q
  std::array<TokenRange, 2> tokens{};   ///< whole words, without a possessive 's at the edges
};

/// Makes each of two byte spans a mention of an actor: the entity that the names of the text give it, or a
/// new organisation. nullopt when both lie in one word.
std::optional<GivenPair> give_pair(const Analysis& analysis, Trees& trees, std::array<ByteSpan, 2> spans,
                                   const Text& text, DocumentEntities& found);

}  // namespace standpoint
