// Addresses, and which part reads what.

#include "language/piece_reader.hpp"

#include "language/segmenter_lists.hpp"

#include <algorithm>

namespace standpoint {

using enum CharacterClass;

namespace {

constexpr std::size_t longest_address_ahead = 96;  // bytes looked at to tell whether "a.b.c" is a domain
constexpr std::size_t longest_local_part = 64;     // RFC 5321, 4.5.3.1.1

bool is_local_part(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) ||
         std::string_view("._%+-'&=?!").find(c) != std::string_view::npos;
}
bool is_domain(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '.' || c == '-' || c == '_'; }

}  // namespace

void PieceReader::run() {
  while (at_ < text_.size()) {
    const Character c = look(at_);
    if (c.kind == blank) {
      after_blank_ = true;
      at_ += c.length;
      continue;
    }
    if (c.kind == ignorable) {
      at_ += c.length;
      continue;
    }
    if (at_ >= address_end_) find_address(at_);
    if (at_ >= address_begin_ && at_ < address_sign_) {
      take(address_end_, PieceKind::address);
      continue;
    }
    if (c.kind == letter) {
      read_word();
    } else if (c.kind == digit) {
      read_number(at_);
    } else {
      read_mark(c);
    }
  }
}

Piece& PieceReader::add(std::size_t begin, std::size_t end, PieceKind kind) {
  Piece piece;
  piece.begin = static_cast<std::uint32_t>(begin);
  piece.end = static_cast<std::uint32_t>(end);
  piece.kind = kind;
  piece.after_blank = after_blank_;
  if (kind == PieceKind::word) piece.upper = is_upper(look(begin).value);
  pieces_.push_back(piece);
  after_blank_ = false;
  at_ = end;
  return pieces_.back();
}

// The next e-mail address: where its local part begins (not before `from`), its sign and its end.
void PieceReader::find_address(std::size_t from) {
  address_sign_ = address_begin_ = address_end_ = text_.size();
  for (std::size_t sign = text_.find('@', from); sign < text_.size(); sign = text_.find('@', sign + 1)) {
    std::size_t begin = sign;
    while (begin > from && sign - begin < longest_local_part && is_local_part(text_[begin - 1])) --begin;
    while (begin < sign && !is_ascii_letter(text_[begin]) && !is_ascii_digit(text_[begin])) ++begin;
    std::size_t end = sign + 1;
    while (end < text_.size() && is_domain(text_[end])) ++end;
    while (end > sign + 1 && !is_ascii_letter(text_[end - 1]) && !is_ascii_digit(text_[end - 1])) --end;
    if (begin == sign || end == sign + 1 || !is_ascii_letter(byte(sign + 1))) continue;
    address_begin_ = begin;
    address_sign_ = sign;
    address_end_ = end;
    return;
  }
}

// Where an address that begins with a scheme or "www." ends: at a blank, an angle bracket, a quotation
// mark, a bracket that it did not open; closing punctuation is not of it.
std::size_t PieceReader::end_of_url(std::size_t position) const {
  std::size_t end = position;
  int depth = 0;
  while (end < text_.size()) {
    const Character c = look(end);
    if (c.kind == blank || c.kind == quote || c.value == '<' || c.value == '>' || c.value == '`' ||
        c.value == 0x2019)
      break;
    if (c.kind == open_bracket) ++depth;
    if (c.kind == close_bracket && --depth < 0) break;
    end += c.length;
  }
  while (end > position) {
    const char last = text_[end - 1];
    if (std::string_view(".,;:!?'*").find(last) == std::string_view::npos && !(last == '(' || last == '['))
      break;
    --end;
  }
  return end;
}

// "http://...", "mailto:...", at the colon behind a word.
bool PieceReader::reads_scheme(std::size_t begin, std::size_t colon) {
  const LowerWord word(view(begin, colon));
  const std::string_view scheme = word.view();
  const bool slashes = text_.substr(colon, 3) == "://";
  const bool known = scheme == "mailto" || scheme == "doi" || scheme == "ymsgr" || scheme == "tel";
  if (!(slashes && !scheme.empty()) && !(known && is_word_like(look(colon + 1).kind))) return false;
  take(std::max(end_of_url(colon), colon), PieceKind::address);
  return true;
}

// "a.b" at the dot behind a word: initialisms, domains, file names. True when pieces were taken.
bool PieceReader::reads_dotted(std::size_t dot) {
  const std::size_t limit = std::min(text_.size(), at_ + longest_address_ahead);
  std::size_t labels = 1, singles = 0, short_labels = 0, lower_labels = 0;
  std::size_t label = at_, end = dot, initials_end = 0;
  bool capital_labels = true;
  std::size_t last_label = at_;
  while (true) {
    // One label.
    const std::size_t size = end - label;
    const bool single = look(label).length == size && look(label).kind == letter;
    if (single && singles + 1 == labels) {
      ++singles;
      initials_end = end;
    }
    if (size <= 3) ++short_labels;
    if (!is_upper(look(label).value)) capital_labels = false;
    if (std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(label),
                    text_.begin() + static_cast<std::ptrdiff_t>(end),
                    [](char c) { return c >= 'a' && c <= 'z'; }) &&
        size > 1) {
      ++lower_labels;
    }
    last_label = label;
    // The next.
    if (byte(end) != '.' || end + 1 >= limit || !is_word_like(look(end + 1).kind)) break;
    label = end + 1;
    end = label;
    while (end < limit && (is_word_like(look(end).kind) ||
                           ((byte(end) == '-' || byte(end) == '_') && is_word_like(look(end + 1).kind))))
      end += look(end).length;
    ++labels;
  }
  if (labels == 1) return false;

  const LowerWord first(view(at_, dot)), last(view(last_label, end));
  if (first.view() == "www") {
    take(end_of_url(at_), PieceKind::address);
    return true;
  }
  const bool path = byte(end) == '/' && is_word_like(look(end + 1).kind);
  if (singles < labels && ends_address(last.view()) &&
      (lower_labels > 0 || last.view() != last.view().substr(0, 2))) {
    take(path ? end_of_url(at_) : end, PieceKind::address);
    return true;
  }
  if (singles == labels) {
    take_initialism(end);
    return true;
  }
  if (labels <= 3 && short_labels == labels && capital_labels && end - last_label <= 2) {
    take_initialism(end);  // Ph.D.
    return true;
  }
  if (labels >= 3 && lower_labels + 1 >= labels) {
    take(end, PieceKind::address);  // alt.animals.cat
    return true;
  }
  if (singles >= 2) {
    take_initialism(initials_end);  // J.K.Rowling
    return true;
  }
  return false;
}

void PieceReader::take_initialism(std::size_t end) {
  const LowerWord lower(view(at_, end));
  take(end, PieceKind::word);
  if (byte(end) != '.') return;
  const Abbreviation known = find_abbreviation(lower.view());
  add(end, end + 1, PieceKind::own_dot).abbreviation =
      known == Abbreviation::none ? Abbreviation::initialism : known;
}

void read_pieces(std::string_view text, std::size_t begin, std::size_t end, std::vector<Piece>& pieces) {
  PieceReader(text, begin, end, pieces).run();
}

}  // namespace standpoint
