// Words: contractions, compounds, abbreviations.

#include "language/piece_reader.hpp"
#include "language/segmenter_lists.hpp"

#include <algorithm>

namespace standpoint {

using enum CharacterClass;

// Over letters, digits, inner underscores and inner zero-width characters.
std::size_t PieceReader::skip_word(std::size_t position) const {
  while (true) {
    while (position < text_.size() && static_cast<unsigned char>(text_[position]) < 0x80 &&
           is_word_like(detail::ascii_classes[static_cast<unsigned char>(text_[position])])) {
      ++position;
    }
    const Character c = look(position);
    if (is_word_like(c.kind)) {
      position += c.length;
    } else if (c.kind == ignorable) {
      const std::size_t end = position;
      while (look(position).kind == ignorable) position += look(position).length;
      if (!is_word_like(look(position).kind)) return end;
    } else if (c.value == '_' && is_word_like(look(position + 1).kind)) {
      ++position;
    } else {
      return position;
    }
  }
}

void PieceReader::read_word() {
  std::size_t inner = at_;  // begin of the part behind the last joint
  std::size_t end = skip_word(at_);
  while (true) {
    const Character c = look(end);
    if (c.kind == apostrophe) {
      if (reads_contraction(end)) return;
      const Character next = look(end + c.length);
      if (!is_word_like(next.kind)) break;
      if (next.kind == digit) break;
      end = skip_word(end + c.length);  // O'Brien
      continue;
    }
    if (c.value == '.') {
      if (inner == at_ && reads_dotted(end)) return;
      if (reads_own_dot(end)) return;
      break;
    }
    if (c.kind == hyphen && is_word_like(look(end + c.length).kind)) {
      const std::size_t behind = end + c.length;
      const LowerWord prefix(view(at_, end));
      const bool compound_before = adjacent() != nullptr && adjacent()->kind == PieceKind::dash;
      const bool name =
          end - at_ >= 2 && is_upper(look(at_ + 1).value) && !is_upper(look(behind).value);  // UN-related
      if (inner == at_ && !compound_before && !name && is_joining_prefix(prefix.view())) {
        inner = behind;
        end = skip_word(behind);
        continue;
      }
      const std::size_t suffix_end = skip_word(behind);
      const LowerWord suffix(view(behind, std::min(suffix_end, behind + 20)));
      if (suffix_end < behind + 20 && is_joining_suffix(suffix.view()) && look(suffix_end).kind != hyphen) {
        end = suffix_end;
        continue;
      }
      break;
    }
    if (c.value == '&' && joins_ampersand(at_, end)) {
      end = skip_word(end + 1);
      continue;
    }
    if (c.value == '*' && look(end + 1).kind == letter && end - at_ <= 2) {
      end = skip_word(end + 1);  // d*mn
      continue;
    }
    if (c.value == '$' && end - at_ <= 3 && is_upper(look(at_).value)) {
      take(end + 1, PieceKind::symbol);  // US$
      return;
    }
    if (c.kind == colon && reads_scheme(at_, end)) return;
    if (c.value == '/' && joins_slash(at_, end)) {
      end = skip_word(end + 1);
      continue;
    }
    if (c.value == '!' && view(at_, end) == "Yahoo") end += 1;
    break;
  }
  take_word(end);
}

void PieceReader::take_word(std::size_t end) {
  const std::size_t begin = at_;
  const std::size_t size = end - begin;
  if (size >= 2 && size <= 8) {
    const LowerWord lower(view(begin, end));
    const std::size_t cut = lower.view().size() == size ? find_contraction(lower.view()) : 0;
    if (cut != 0) {
      // IVE, IM and LETS in capitals may be names.
      const bool capitals =
          size > 1 && view(begin, end).find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
      if (!capitals || size > 4) {
        add(begin, begin + cut, PieceKind::word);
        add(begin + cut, end, PieceKind::word).continues_token = true;
        return;
      }
    }
  }
  add(begin, end, PieceKind::word);
}

// At an apostrophe behind a word.
bool PieceReader::reads_contraction(std::size_t end) {
  const Character mark = look(end);
  const std::size_t behind = end + mark.length;
  if (look(behind).kind != letter) {
    // droppin' the g; the apostrophe of a plural is a word of its own
    const LowerWord lower(view(at_, end));
    if (lower.view().size() >= 5 && lower.view().ends_with("in") && !single_open_ &&
        !is_upper(look(at_).value) && mark.value != '`') {
      take(behind, PieceKind::word);
      return true;
    }
    return false;
  }
  const std::size_t suffix_end = skip_word(behind);
  if (suffix_end - behind > 2) return false;
  const LowerWord suffix(view(behind, suffix_end));
  if (suffix.view() == "t") {
    const char n = text_[end - 1];
    if ((n != 'n' && n != 'N') || mark.value == '`') return false;
    const std::size_t begin = at_;
    const bool whole = end - 1 == begin;
    if (!whole) add(begin, end - 1, PieceKind::word);
    add(whole ? begin : end - 1, suffix_end, PieceKind::word).continues_token = !whole;
    return true;
  }
  if (!is_clitic(suffix.view())) return false;
  const std::size_t word_end = end;
  take_word(word_end);
  add(end, suffix_end, PieceKind::word).continues_token = true;
  return true;
}

bool PieceReader::reads_own_dot(std::size_t dot) {
  const LowerWord lower(view(at_, dot));
  const Character first = look(at_);
  const bool capital = is_upper(first.value);
  Abbreviation kind = find_abbreviation(lower.view());
  if (first.length == dot - at_) {
    const Piece* before = adjacent();
    const bool bracketed = before != nullptr && before->kind == PieceKind::open_bracket;
    kind = capital ? Abbreviation::initial : bracketed ? Abbreviation::reference : kind;
  }
  const Character next = look(dot + 1);
  const bool number_follows =
      next.kind == digit || (next.kind == blank && look(dot + 1 + next.length).kind == digit);
  switch (kind) {
    case Abbreviation::none:
      return false;
    case Abbreviation::numbered:
      if (!number_follows) return false;
      break;
    case Abbreviation::title:
    case Abbreviation::month:
    case Abbreviation::state:
      if (!capital) return false;
      break;
    case Abbreviation::reference:
      if (capital && dot - at_ <= 3 && lower.view() != "vs" && lower.view() != "cf" && lower.view() != "est")
        return false;  // "a newer IE."
      break;
    default:
      break;
  }
  if (is_word_like(next.kind) && kind != Abbreviation::title && kind != Abbreviation::initial &&
      kind != Abbreviation::numbered)
    return false;
  if (byte(dot + 1) == '.' && byte(dot + 2) == '.') return false;  // an ellipsis
  take(dot, PieceKind::word);
  add(dot, dot + 1, PieceKind::own_dot).abbreviation = kind;
  return true;
}

// AT&T, R&D, PG&E; "B&B" too.
bool PieceReader::joins_ampersand(std::size_t begin, std::size_t end) const {
  const std::size_t next_end = end + 1 < text_.size() ? skip_word(end + 1) : end;
  return next_end > end + 1 && next_end - end <= 4 && end - begin <= 4;
}

// "w/o", "s/he", "l/c"
bool PieceReader::joins_slash(std::size_t begin, std::size_t end) const {
  if (end - begin != 1) return false;
  const std::size_t next_end = end + 1 < text_.size() ? skip_word(end + 1) : end;
  const LowerWord first(view(begin, end)), second(view(end + 1, std::min(next_end, end + 8)));
  if (next_end == end + 1) return false;
  return (first.view() == "w" && (second.view() == "o" || second.view() == "out")) ||
         (first.view() == "s" && second.view() == "he") || (first.view() == "n" && second.view() == "a") ||
         ((first.view() == "l" || first.view() == "i") && (second.view() == "c" || second.view() == "s"));
}

bool is_clitic(std::string_view lower) {
  return lower == "s" || lower == "m" || lower == "d" || lower == "ll" || lower == "re" || lower == "ve";
}

}  // namespace standpoint
