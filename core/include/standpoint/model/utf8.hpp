#pragma once
// UTF-8: the one encoding inside Standpoint. Validity after the Unicode Standard 15, table 3-7 (no
// surrogates, no overlong forms, nothing above U+10FFFF).

#include <cstddef>
#include <string>
#include <string_view>

namespace standpoint {

inline constexpr char32_t replacement_character = U'\uFFFD';

/// The code point at `position` and the number of bytes it takes (1 to 4). On a byte that starts no valid
/// sequence: replacement_character, with the length of the ill-formed part (1 to 3), as W3C's decoder
/// replaces it. O(1). Precondition: position < text.size().
struct DecodedCodePoint {
  char32_t value = replacement_character;
  std::size_t length = 1;
  bool valid = false;
};
DecodedCodePoint decode_utf8(std::string_view text, std::size_t position);

/// Appends `code_point` to `out`; a surrogate or a value above U+10FFFF becomes U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

/// Offset of the first byte that is not valid UTF-8, or std::string_view::npos. Linear.
std::size_t find_invalid_utf8(std::string_view text);

/// Number of code points of a valid UTF-8 text. Linear.
std::size_t count_code_points(std::string_view text);

/// True for a byte that starts a code point, so that a text may be cut before it.
constexpr bool is_utf8_boundary(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// The text as Standpoint stores it, and what had to be done to make it so.
struct CleanText {
  std::string text;
  bool had_bom = false;
  std::size_t crlf = 0;               ///< CRLF pairs that became LF
  std::size_t invalid_sequences = 0;  ///< ill-formed parts that became U+FFFD
  std::size_t first_invalid = 0;      ///< byte offset of the first of them in the input
  std::size_t nul = 0;                ///< NUL characters, kept
};

/// Removes a leading byte-order mark, turns CRLF into LF and replaces invalid UTF-8 by U+FFFD. No other
/// change and no normalisation: offsets into the result are the offsets of the record format. Linear.
CleanText clean_text(std::string bytes);

/// Case-folded, NFKC-normalised form (Unicode full case folding), white space runs as one blank, outer blanks
/// removed: the form under which two spellings of a name are one. Linear.
std::string fold(std::string_view text);

}  // namespace standpoint
