#pragma once
// The reader behind read_pieces: one paragraph, character by character. Its parts are in piece_reader.cpp
// (addresses), piece_words.cpp, piece_numbers.cpp and piece_marks.cpp. It looks ahead by a bounded number of
// bytes only, or over what it then takes, so that every input costs linear time.

#include "language/characters.hpp"
#include "language/pieces.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace standpoint {

/// A short word in lower case, with straight apostrophes and without soft hyphens; empty for a long word.
class LowerWord {
 public:
  explicit LowerWord(std::string_view word) {
    if (word.size() > 3 * letters_.size()) return;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const char c = word[i];
      if (size_ == letters_.size()) {
        size_ = 0;
        return;
      }
      if (c >= 'A' && c <= 'Z') {
        letters_[size_++] = static_cast<char>(c - 'A' + 'a');
      } else if (word.substr(i, 3) == "\xE2\x80\x99") {
        letters_[size_++] = '\'';
        i += 2;
      } else if (word.substr(i, 2) == "\xC2\xAD") {
        i += 1;
      } else {
        letters_[size_++] = c;
      }
    }
  }
  std::string_view view() const { return {letters_.data(), size_}; }

 private:
  std::array<char, 16> letters_{};
  std::size_t size_ = 0;
};

inline bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_word_like(CharacterClass c) {
  return c == CharacterClass::letter || c == CharacterClass::digit;
}

/// True for what an apostrophe may cut off: s, m, d, ll, re, ve.
bool is_clitic(std::string_view lower);

class PieceReader {
 public:
  PieceReader(std::string_view text, std::size_t begin, std::size_t end, std::vector<Piece>& pieces)
      : text_(text.substr(0, end)), at_(begin), first_(pieces.size()), pieces_(pieces) {
    find_address(begin);
  }

  /// Reads the paragraph.
  void run();

 private:
  Character look(std::size_t position) const { return character_at(text_, position); }
  char byte(std::size_t position) const { return position < text_.size() ? text_[position] : '\0'; }
  std::string_view view(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }
  bool has_before() const { return pieces_.size() > first_; }
  // The piece that ends where the next begins, or nullptr.
  const Piece* adjacent() const { return has_before() && !after_blank_ ? &pieces_.back() : nullptr; }
  Piece& take(std::size_t end, PieceKind kind) { return add(at_, end, kind); }
  Piece& add(std::size_t begin, std::size_t end, PieceKind kind);

  // --- addresses: piece_reader.cpp
  void find_address(std::size_t from);
  std::size_t end_of_url(std::size_t position) const;
  bool reads_scheme(std::size_t begin, std::size_t colon);
  bool reads_dotted(std::size_t dot);
  void take_initialism(std::size_t end);

  // --- piece_words.cpp
  std::size_t skip_word(std::size_t position) const;
  void read_word();
  void take_word(std::size_t end);
  bool reads_contraction(std::size_t end);
  bool reads_own_dot(std::size_t dot);
  bool joins_ampersand(std::size_t begin, std::size_t end) const;
  bool joins_slash(std::size_t begin, std::size_t end) const;

  // --- piece_numbers.cpp
  std::size_t skip_digits(std::size_t position) const;
  std::size_t skip_hyphenated_digits(std::size_t begin, std::size_t position) const;
  std::size_t skip_international(std::size_t end) const;
  bool joins_digits(std::size_t begin, std::size_t end) const;
  void read_number(std::size_t digits);

  // --- piece_marks.cpp
  void read_mark(const Character& c);
  std::size_t skip_stops(std::size_t position) const;
  std::size_t skip_same(const Character& c) const;
  bool reads_decimal_or_extension();
  void read_quote(const Character& c);
  void take_quote(std::size_t end, QuoteSide side, PieceKind kind);
  void read_apostrophe(const Character& c);
  void read_dash(const Character& c);
  bool reads_art();
  bool reads_emoticon();
  bool bracket_is_open() const;
  void read_symbol(const Character& c);
  std::size_t skip_emoji(const Character& c) const;

  std::string_view text_;
  std::size_t at_;
  std::size_t first_;
  std::vector<Piece>& pieces_;
  bool after_blank_ = true;
  bool single_open_ = false;  // a single quotation mark was opened and not closed
  std::size_t address_begin_ = 0;
  std::size_t address_sign_ = 0;
  std::size_t address_end_ = 0;
};

}  // namespace standpoint
