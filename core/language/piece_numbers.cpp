// Numbers, and what is written together with them.

#include "language/piece_reader.hpp"
#include "language/segmenter_lists.hpp"

#include <algorithm>

namespace standpoint {

using enum CharacterClass;

std::size_t PieceReader::skip_digits(std::size_t position) const {
  while (look(position).kind == digit) position += look(position).length;
  return position;
}

// Telephone numbers, dates and codes written with hyphens: the end of what is one token, or `position`.
std::size_t PieceReader::skip_hyphenated_digits(std::size_t begin, std::size_t position) const {
  std::array<std::size_t, 6> sizes{};
  std::size_t groups = 0;
  std::size_t group = position;
  while (group > begin && is_ascii_digit(text_[group - 1])) --group;
  std::size_t end = position;
  while (true) {
    sizes[groups++] = end - group;
    if (groups == sizes.size() || byte(end) != '-' || !is_ascii_digit(byte(end + 1))) break;
    group = end + 1;
    end = group;
    while (is_ascii_digit(byte(end)) && end - group < 20) ++end;
  }
  if (is_ascii_digit(byte(end)) || look(end).kind == letter) return position;
  if (groups >= 3) return end;
  const bool telephone =
      groups == 2 && ((sizes[0] == 3 && sizes[1] == 4) || (sizes[0] == 5 && sizes[1] == 4));
  return telephone ? end : position;
}

// +44-20-7946-0000
std::size_t PieceReader::skip_international(std::size_t end) const {
  while (byte(end) == '-' && is_ascii_digit(byte(end + 1))) end = skip_digits(end + 1);
  return end;
}

// The mark between two groups of digits makes one number of them: 1,200 but not [13,14]; 11/28/2000 but not
// 2001/02.
bool PieceReader::joins_digits(std::size_t begin, std::size_t end) const {
  const char mark = byte(end);
  if (mark != '.' && mark != ',' && mark != ':' && mark != '/') return false;
  if (look(end + 1).kind != digit) return false;
  std::size_t behind = end + 1;
  while (behind < end + 6 && is_ascii_digit(byte(behind))) ++behind;
  if (mark == ',')
    return behind - end == 4 ||
           (behind - end == 3 && byte(behind) == ',' && is_ascii_digit(byte(behind + 1)) &&
            is_ascii_digit(byte(behind + 2)) && is_ascii_digit(byte(behind + 3)));
  if (mark == '/') return end - begin != 4 || behind - end > 3;
  return true;
}

void PieceReader::read_number(std::size_t digits) {
  std::size_t end = skip_digits(digits);
  while (joins_digits(digits, end)) end = skip_digits(end + 1);
  if (byte(end) == '-' && is_ascii_digit(byte(end + 1)))
    end = byte(at_) == '+' ? skip_international(end) : skip_hyphenated_digits(digits, end);

  const Character next = look(end);
  if (next.kind == letter || next.kind == ignorable) {
    const std::size_t letters_end = skip_word(end);
    if (letters_end > end) {
      const std::size_t dotted_end = text_.substr(letters_end, 2) == ".m" ? letters_end + 2 : letters_end;
      const LowerWord unit(view(end, std::min(dotted_end, end + 20)));
      if (is_unit(unit.view()) && byte(end) != 'B' && byte(end) != 'T' && byte(end) != 'G') {
        take(end, PieceKind::number);
        take(dotted_end, PieceKind::word);
        if (byte(at_) == '.' && dotted_end != letters_end)
          take(at_ + 1, PieceKind::own_dot).abbreviation = Abbreviation::time;
        return;
      }
      end = letters_end;
      while (byte(end) == '.' && is_ascii_digit(byte(end + 1)) && is_ascii_digit(byte(end - 1)))
        end = skip_word(end + 1);
    }
  } else if (next.kind == apostrophe) {
    // The 1990's, the 60's; but 2003's
    const std::size_t s = end + next.length;
    const bool decade = end - digits >= 2 && byte(end - 1) == '0' && (end - digits == 2 || end - digits == 4);
    if (decade && byte(s) == 's' && !is_word_like(look(s + 1).kind)) end = s + 1;
  } else if (byte(end) == '.' && !has_before() && look(end + 1).kind == blank && end - digits <= 6 &&
             end + 1 < text_.size()) {
    end += 1;  // 1. the first item of a list
  }
  take(end, PieceKind::number);
}

}  // namespace standpoint
