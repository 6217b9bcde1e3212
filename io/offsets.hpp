#pragma once
// Offsets of a document in the unit a record file is written with.

#include <standpoint/io/records.hpp>
#include <standpoint/model/text.hpp>

#include <cstdint>
#include <vector>

namespace standpoint::io {

/// Turns code point offsets into bytes or UTF-16 units. O(1) for bytes, O(log n) in the astral code points
/// for UTF-16.
class OffsetConverter {
 public:
  OffsetConverter() = default;  // code points stay
  OffsetConverter(OffsetUnit unit, const Text& text);

  std::uint32_t convert(std::uint32_t code_point) const;
  CodePointSpan convert(CodePointSpan span) const { return {convert(span.start), convert(span.end)}; }

 private:
  OffsetUnit unit_ = OffsetUnit::code_point;
  Text text_;                          // bytes only
  std::vector<std::uint32_t> astral_;  // UTF-16 only: code points that take two units
};

}  // namespace standpoint::io
