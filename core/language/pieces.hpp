#pragma once
// Pieces: what a paragraph falls into before it is known where its sentences end.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace standpoint {

enum class PieceKind : std::uint8_t {
  word,
  number,
  address,  ///< URL, e-mail address, file name
  own_dot,  ///< dot of the abbreviation before it; a word of its own only where a sentence ends
  stop,
  quote,
  apostrophe,
  open_bracket,
  close_bracket,
  dash,
  comma,
  colon,
  semicolon,
  emoticon,
  symbol
};

/// What the word before an own dot is.
enum class Abbreviation : std::uint8_t {
  none,
  title,       ///< Mr. Gen.: a name follows
  numbered,    ///< No. Fig. p.: a number follows, or it is no abbreviation
  reference,   ///< vs. e.g.: something always follows
  month,       ///< Jan. Tues.: mostly followed by a number
  company,     ///< Inc. Jr.: may end a sentence
  time,        ///< a.m. p.m.
  initial,     ///< J.
  initialism,  ///< U.S. Ph.D.
  common,      ///< etc.
  state        ///< Calif. Wash.
};

/// How a quotation mark stands; straight marks are told by the blanks around them.
enum class QuoteSide : std::uint8_t { none, opening, closing, either };

struct Piece {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  PieceKind kind = PieceKind::word;
  Abbreviation abbreviation = Abbreviation::none;
  QuoteSide side = QuoteSide::none;
  bool after_blank = false;
  bool continues_token = false;
  bool upper = false;  ///< first letter is upper case
};

/// Appends the pieces of text[begin, end), a paragraph. Linear.
void read_pieces(std::string_view text, std::size_t begin, std::size_t end, std::vector<Piece>& pieces);

}  // namespace standpoint
