#pragma once
// The text of a document, and offsets into it.
//
// Inside, a place in a text is a byte offset; in records, files and interfaces it is a Unicode code point.
// The two are different types, so that one cannot be passed for the other; Text turns one into the other in
// O(1).
//
//   Text text("Zoë said no.");
//   text.code_points({.begin = 5, .end = 9});   // bytes of "said" -> {4, 8}

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Half-open range of bytes of a text. Both ends are code point boundaries.
struct ByteSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return end <= begin; }
  constexpr bool contains(ByteSpan other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(ByteSpan other) const { return begin < other.end && other.begin < end; }
  friend constexpr auto operator<=>(const ByteSpan&, const ByteSpan&) = default;
};

/// Half-open range of code points of a text, as records hold it.
struct CodePointSpan {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  friend constexpr auto operator<=>(const CodePointSpan&, const CodePointSpan&) = default;
};

/// A code point range with the words that stand there, so that any reader can check it.
struct Quote {
  CodePointSpan span;
  std::string text;

  friend auto operator<=>(const Quote&, const Quote&) = default;
};

/// Valid UTF-8 with a table between byte and code point offsets. The table is empty for ASCII; else it takes
/// 8 bytes for every 64 bytes of text, and a conversion looks at no more than 64 code points.
class Text {
 public:
  /// Largest text, in bytes: offsets are 32 bits wide.
  static constexpr std::size_t max_bytes = std::size_t{1} << 30U;

  Text() = default;
  /// Preconditions: `utf8` is valid UTF-8 (see clean_text) of at most max_bytes; std::invalid_argument
  /// otherwise.
  explicit Text(std::string utf8);

  const std::string& bytes() const { return bytes_; }
  std::uint32_t size_bytes() const { return static_cast<std::uint32_t>(bytes_.size()); }
  std::uint32_t size_code_points() const { return code_points_; }
  bool empty() const { return bytes_.empty(); }
  bool is_ascii() const { return code_points_ == bytes_.size(); }

  /// Code point offset of a byte offset (which is rounded down to a boundary); clamped to the end of the
  /// text. O(1).
  std::uint32_t code_point_of(std::uint32_t byte) const;
  /// Byte offset of a code point offset; clamped to the end of the text. O(1).
  std::uint32_t byte_of(std::uint32_t code_point) const;

  CodePointSpan code_points(ByteSpan span) const {
    return {code_point_of(span.begin), code_point_of(span.end)};
  }
  ByteSpan byte_span(CodePointSpan span) const { return {byte_of(span.start), byte_of(span.end)}; }

  /// The words of a span; empty if it lies outside the text. The view lives as long as this Text.
  std::string_view slice(ByteSpan span) const&;
  std::string_view slice(CodePointSpan span) const& { return slice(byte_span(span)); }
  std::string_view slice(ByteSpan span) const&& = delete;

  /// The span as a record holds it.
  Quote quote(ByteSpan span) const { return {code_points(span), std::string(slice(span))}; }

  friend bool operator==(const Text& a, const Text& b) { return a.bytes_ == b.bytes_; }

 private:
  std::string bytes_;
  std::uint32_t code_points_ = 0;
  std::vector<std::uint32_t> byte_at_;        // byte offset of code point 64 * i
  std::vector<std::uint32_t> code_point_at_;  // code points that start before byte 64 * i
};

}  // namespace standpoint
