#pragma once
// Who says what: quotations with their speakers, and indirect speech.

#include "knowledge/document_view.hpp"

#include <standpoint/model/statement.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace standpoint {

/// An attribution in tokens; a range is empty when its part is missing.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;

  bool empty() const { return end <= first; }
  bool contains(std::uint32_t i) const { return first <= i && i < end; }
};

struct SpokenPart {
  TokenRange source;
  TokenRange cue;
  TokenRange content;
  QuotationType type = QuotationType::indirect;
  std::optional<std::size_t> speaker;  ///< entity
};

/// All attributions, in the order of their content. A quotation without a cue of its own goes to the speaker
/// of the paragraph, or of the paragraph before it when that one's quotation was left open. Scare quotes of
/// up to three words are none. Linear.
std::vector<SpokenPart> find_spoken_parts(const DocumentView& view);

}  // namespace standpoint
