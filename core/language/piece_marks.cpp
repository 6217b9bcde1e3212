// Punctuation, quotation marks, emoticons, pictures.

#include "language/piece_reader.hpp"
#include "language/segmenter_lists.hpp"

#include <algorithm>

namespace standpoint {

using enum CharacterClass;

namespace {

constexpr std::size_t longest_art_mix = 128;

bool is_art(char c) { return std::string_view("-=*_~^#+|<>{}\\/").find(c) != std::string_view::npos; }

}  // namespace

void PieceReader::read_mark(const Character& c) {
  switch (c.kind) {
    case stop:
      if (c.value == '.' && reads_decimal_or_extension()) return;
      take(skip_stops(at_), PieceKind::stop);
      return;
    case quote:
      read_quote(c);
      return;
    case apostrophe:
      read_apostrophe(c);
      return;
    case open_bracket:
      if (text_.substr(at_, 5) == "[...]" || text_.substr(at_, 5) == "[\xE2\x80\xA6]") {
        take(at_ + 5, PieceKind::stop);
        return;
      }
      if (reads_emoticon()) return;
      take(at_ + c.length, PieceKind::open_bracket);
      return;
    case close_bracket:
      take(at_ + c.length, PieceKind::close_bracket);
      return;
    case dash:
    case hyphen:
      read_dash(c);
      return;
    case comma:
      take(skip_same(c), PieceKind::comma);
      return;
    case colon:
      if (reads_emoticon()) return;
      take(skip_same(c), PieceKind::colon);
      return;
    case semicolon:
      if (reads_emoticon()) return;
      take(at_ + 1, PieceKind::semicolon);
      return;
    default:
      read_symbol(c);
      return;
  }
}

std::size_t PieceReader::skip_stops(std::size_t position) const {
  while (look(position).kind == stop) position += look(position).length;
  return position;
}

std::size_t PieceReader::skip_same(const Character& c) const {
  std::size_t end = at_;
  while (look(end).value == c.value && end < text_.size()) end += c.length;
  return end;
}

// ".5", and ".doc" behind a bracket
bool PieceReader::reads_decimal_or_extension() {
  if (look(at_ + 1).kind == digit && adjacent() == nullptr) {
    read_number(at_ + 1);
    return true;
  }
  if (look(at_ + 1).kind != letter) return false;
  const std::size_t end = skip_word(at_ + 1);
  if (end - at_ > 5) return false;
  const LowerWord extension(view(at_ + 1, end));
  if (extension.view().size() != 3 || !ends_address(extension.view())) return false;
  take(end, PieceKind::address);
  return true;
}

void PieceReader::read_quote(const Character& c) {
  QuoteSide side = QuoteSide::either;
  if (c.value == 0x201C || c.value == 0x201E || c.value == 0xAB || c.value == 0x300C)
    side = QuoteSide::opening;
  if (c.value == 0x201D || c.value == 0xBB || c.value == 0x300D) side = QuoteSide::closing;
  take_quote(at_ + c.length, side, PieceKind::quote);
}

// Of a straight mark: opening before a word at once and behind a blank or a bracket, closing the other way
// round.
void PieceReader::take_quote(std::size_t end, QuoteSide side, PieceKind kind) {
  const Character next = look(end);
  if (side == QuoteSide::either) {
    const Piece* before = adjacent();
    const bool free_before = before == nullptr || before->kind == PieceKind::open_bracket ||
                             before->kind == PieceKind::dash || (before->side == QuoteSide::opening);
    if (free_before && next.kind != blank) side = QuoteSide::opening;
    if (!free_before) side = QuoteSide::closing;
  }
  take(end, kind).side = side;
}

void PieceReader::read_apostrophe(const Character& c) {
  const std::size_t behind = at_ + c.length;
  const Character next = look(behind);

  // `` '' and their kin
  if ((next.value == c.value || (c.value == 0x2018 && next.value == 0x2019)) && next.kind == apostrophe &&
      c.value != 0x2032) {
    const QuoteSide side = c.value == '`' ? QuoteSide::opening : QuoteSide::either;
    take_quote(behind + next.length, side, PieceKind::quote);
    return;
  }
  // A clitic: behind a word, a number, a bracket; or by itself.
  if (next.kind == letter) {
    const std::size_t end = skip_word(behind);
    if (end - behind <= 6) {
      const LowerWord lower(view(behind, end));
      const Piece* before = adjacent();
      if (is_clitic(lower.view()) && (before != nullptr || lower.view() != "d")) {
        const bool joined = before != nullptr && before->end == at_ &&
                            (before->kind == PieceKind::word || before->kind == PieceKind::number ||
                             before->kind == PieceKind::own_dot || before->kind == PieceKind::address);
        take(end, PieceKind::word).continues_token = joined;
        return;
      }
      if (before == nullptr && c.value != '`' && drops_first_letters(lower.view())) {
        take(end, PieceKind::word);
        return;
      }
    }
  }
  // '07, the '60s
  if (c.value != '`' && adjacent() == nullptr && is_ascii_digit(byte(behind)) &&
      is_ascii_digit(byte(behind + 1))) {
    const std::size_t end = byte(behind + 2) == 's' ? behind + 3 : behind + 2;
    if (!is_word_like(look(end).kind) && look(end).kind != apostrophe && byte(end) != ',' && byte(end) != '-'
            ? true
            : byte(end) == ',' && look(end + 1).kind == blank) {
      take(end, PieceKind::number);
      return;
    }
  }
  QuoteSide side = QuoteSide::either;
  if (c.value == 0x2018 || c.value == 0x201A || c.value == 0x2039 || c.value == '`')
    side = QuoteSide::opening;
  if (c.value == 0x203A) side = QuoteSide::closing;
  const Piece* before = adjacent();
  const bool plural = before != nullptr && before->end == at_ && before->kind == PieceKind::word &&
                      !single_open_ && side == QuoteSide::either &&
                      (text_[at_ - 1] == 's' || text_[at_ - 1] == 'S') && !is_word_like(next.kind);
  take_quote(behind, side, PieceKind::apostrophe);
  Piece& piece = pieces_.back();
  if (plural) {
    piece.kind = PieceKind::word;
    piece.side = QuoteSide::none;
    piece.continues_token = true;
  } else {
    single_open_ = piece.side == QuoteSide::opening;
  }
}

void PieceReader::read_dash(const Character& c) {
  if (c.value == '-' && (reads_emoticon() || reads_art())) return;
  take(c.value == '-' || c.kind == dash ? skip_same(c) : at_ + c.length, PieceKind::dash);
}

// Rules and arrows: "-----", "->", "***", "===>". What is alike is one piece.
bool PieceReader::reads_art() {
  const char first = text_[at_];
  if (!is_art(first) || std::string_view("{}/\\").find(first) != std::string_view::npos) return false;
  std::size_t same_end = at_ + 1;
  while (byte(same_end) == first) ++same_end;
  std::size_t end = same_end;
  const std::size_t limit = std::min(text_.size(), same_end + longest_art_mix);
  while (end < limit && is_art(text_[end])) ++end;

  const std::string_view art = view(at_, end);
  const bool arrow = art == "->" || art == "<-" || art == "=>" || art == "<=" || art == ">=";
  const bool mix = end > same_end && art.size() >= 4 && art.find_first_of("-=*~_") != std::string_view::npos;
  if (!arrow && !mix) {
    if (first == '-' || same_end - at_ < 2) return false;  // a dash, a single sign
    end = same_end;
  }
  take(end, PieceKind::symbol);
  return true;
}

bool PieceReader::reads_emoticon() {
  static constexpr std::array<std::string_view, 34> emoticons = {
      ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":-|", ":'(", ":)", ":(", ";)", ":D",
      ":P",  ":p",  ":/",  ":|",  ":o",  ":O",  ":3",  "=)",  "=(", "=D", "=P", "(:",
      "(;",  ";D",  ";P",  ":]",  ":-]", ">:(", "-_-", ";(",  ":*", "XD"};
  const Piece* before = adjacent();
  if (before != nullptr && (before->kind == PieceKind::number || before->kind == PieceKind::address))
    return false;
  for (const std::string_view emoticon : emoticons) {
    if (!text_.substr(at_).starts_with(emoticon)) continue;
    const Character next = look(at_ + emoticon.size());
    if (is_word_like(next.kind) || next.kind == apostrophe || next.value == '/') continue;
    // "(as follows:)" closes a bracket
    if (before != nullptr && (emoticon == ":)" || emoticon == "=)" || emoticon == ";)" || emoticon == ":]") &&
        bracket_is_open())
      continue;
    if (emoticon[0] == '(' && before != nullptr) continue;
    std::size_t end = at_ + emoticon.size();
    const char last = emoticon.back();
    if (last == ')' || last == '(')
      while (byte(end) == last) ++end;
    take(end, PieceKind::emoticon);
    return true;
  }
  return false;
}

bool PieceReader::bracket_is_open() const {
  const std::size_t first = pieces_.size() > first_ + 40 ? pieces_.size() - 40 : first_;
  for (std::size_t i = pieces_.size(); i > first; --i) {
    if (pieces_[i - 1].kind == PieceKind::close_bracket) return false;
    if (pieces_[i - 1].kind == PieceKind::open_bracket) return true;
  }
  return false;
}

void PieceReader::read_symbol(const Character& c) {
  if (c.value == '+' && look(at_ + 1).kind == digit && adjacent() == nullptr) {
    read_number(at_ + 1);
    return;
  }
  // @name, #topic
  if ((c.value == '@' || c.value == '#') && look(at_ + 1).kind == letter && adjacent() == nullptr) {
    take(skip_word(at_ + 1), PieceKind::word);
    return;
  }
  if (c.value == '^' && text_.substr(at_, 3) == "^_^") {
    take(at_ + 3, PieceKind::emoticon);
    return;
  }
  if (c.value < 0x80 && (reads_emoticon() || reads_art())) return;
  if (c.value < 0x80 && c.value > ' ') {
    take(c.value == '$' ? skip_same(c) : at_ + 1, PieceKind::symbol);
    return;
  }
  take(skip_emoji(c), PieceKind::symbol);
}

// A picture with its modifiers, joined pictures, pairs of regional indicators.
std::size_t PieceReader::skip_emoji(const Character& c) const {
  std::size_t end = at_ + c.length;
  const auto is_regional = [](char32_t v) { return v >= 0x1F1E6 && v <= 0x1F1FF; };
  if (is_regional(c.value) && is_regional(look(end).value)) return end + look(end).length;
  if (c.value < 0x2190) return end;
  while (true) {
    const Character next = look(end);
    const bool modifier =
        (next.value >= 0x1F3FB && next.value <= 0x1F3FF) || next.value == 0xFE0F || next.value == 0x20E3;
    if (modifier) {
      end += next.length;
      continue;
    }
    const Character joined = look(end + next.length);
    if (next.value == 0x200D && joined.value >= 0x2190 && joined.kind == symbol) {
      end += next.length + joined.length;
      continue;
    }
    return end;
  }
}

}  // namespace standpoint
