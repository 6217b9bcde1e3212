#pragma once
// Places in a UTF-8 text by UTF-16 units, as Java and JavaScript count.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// Made in one pass; a place is found with a look at no more than 256 units. The text may be ill-formed: each
/// ill-formed part counts 1. It must outlive this.
class Utf16Offsets {
 public:
  explicit Utf16Offsets(std::string_view text);
  /// The byte of a UTF-16 offset; the end of the text for what lies behind it. Between the halves of a pair:
  /// before it.
  std::size_t byte_of(std::size_t unit) const;
  /// The UTF-16 offset of a byte; of one inside a code point that behind it.
  std::size_t unit_of(std::size_t byte) const;

 private:
  struct Mark {
    std::size_t byte;
    std::size_t unit;
  };
  std::string_view text_;
  std::vector<Mark> marks_;
};

}  // namespace standpoint::io
