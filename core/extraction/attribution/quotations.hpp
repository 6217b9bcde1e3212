#pragma once
// Who says what: source, cue and content of the attributions of a document: direct and indirect speech,
// beliefs, wishes, support and opposition, orders, findings.

#include "extraction/attribution/cue_lexicon.hpp"
#include "knowledge/document_view.hpp"
#include "language/tree.hpp"

#include <standpoint/model/statement.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

namespace standpoint {

/// Tokens of a document; empty when the part is missing.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;

  bool empty() const { return end <= first; }
  bool contains(std::uint32_t i) const { return first <= i && i < end; }
  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

/// What is said, in pieces in the order of the text; `first` and `end` are the edges of the whole.
struct SpokenContent {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  std::vector<TokenRange> pieces;

  bool empty() const { return pieces.empty(); }
  bool contains(std::uint32_t i) const {
    const auto behind =
        std::upper_bound(pieces.begin(), pieces.end(), i,
                         [](std::uint32_t token, const TokenRange& piece) { return token < piece.first; });
    return behind != pieces.begin() && std::prev(behind)->contains(i);
  }
};

struct SpokenPart {
  TokenRange source;  ///< the noun phrase that names the speaker; empty = nobody is named
  TokenRange cue;     ///< the verb group, noun or mark that attributes
  SpokenContent content;
  QuotationType type = QuotationType::indirect;
  CueKind kind = CueKind::speech;
  std::optional<std::size_t> speaker;  ///< entity of the source's head, if it is one
  bool outermost = true;               ///< does not stand inside the content of another
  bool turn = false;                   ///< of an interview, a letter, a post: the speaker's own words
  bool by_author = false;              ///< running text of a text in the first person: no attribution
};

/// All attributions, in the order of their content; nested ones too. A quotation without a cue of its own
/// belongs to the attribution before it in its paragraph, or to that of the paragraph before. Scare quotes
/// and titles are none. What a known author says himself, in a text in the first person, are parts as well.
/// Linear in the text for sentences of bounded length.
std::vector<SpokenPart> find_spoken_parts(const DocumentView& view, const Trees& trees,
                                          std::optional<std::size_t> author = std::nullopt);

}  // namespace standpoint
