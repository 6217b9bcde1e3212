#pragma once
// Places in the text of a DNA document: DNA counts UTF-16 units of the text as it keeps it, records count
// code points of the text as Standpoint stores it (no byte-order mark, no CRLF, valid UTF-8).

#include "utf16_offsets.hpp"

#include <standpoint/model/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace standpoint::io {

/// Start and Stop of a statement as DNA has them.
struct DnaSpan {
  std::int64_t start = 0;
  std::int64_t stop = 0;

  friend bool operator==(const DnaSpan&, const DnaSpan&) = default;
};

class DnaPlaces {
 public:
  /// Linear in the bytes of the text.
  explicit DnaPlaces(std::string bytes);
  DnaPlaces(const DnaPlaces&) = delete;
  DnaPlaces& operator=(const DnaPlaces&) = delete;

  /// As records have it.
  const Text& text() const { return text_; }
  /// UTF-16 units of the text as DNA has it.
  std::int64_t units() const { return static_cast<std::int64_t>(units_.unit_of(bytes_.size())); }
  /// True when every line ends with CRLF (and there is one), so that text() can be turned back.
  bool crlf() const { return crlf_; }
  /// False when text() with or without CRLF does not give back the bytes.
  bool can_be_restored() const { return restorable_; }

  /// What stands there; ends outside of the text are cut to it. O(log n).
  CodePointSpan code_points(DnaSpan span) const;
  /// The way back. O(log n).
  DnaSpan utf16(CodePointSpan span) const;

 private:
  // From `bytes` on, the stored text is at `stored`.
  struct Step {
    std::size_t bytes;
    std::size_t stored;
  };
  std::size_t stored_of(std::size_t byte) const;
  std::size_t byte_of(std::size_t stored) const;

  std::string bytes_;
  Utf16Offsets units_;
  Text text_;
  std::vector<Step> steps_;
  bool crlf_ = false;
  bool restorable_ = true;
};

/// Every line end as CRLF.
std::string with_crlf(const std::string& text);

}  // namespace standpoint::io
