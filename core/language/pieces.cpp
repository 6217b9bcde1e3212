// One paragraph, character by character, into pieces. Looks ahead by a bounded number of bytes only, or over
// what it then takes, so that every input costs linear time.

#include "language/pieces.hpp"

#include "language/characters.hpp"
#include "language/segmenter_lists.hpp"

#include <algorithm>
#include <array>

namespace standpoint {
namespace {

using enum CharacterClass;

constexpr std::size_t longest_address_ahead = 96;  // bytes looked at to tell whether "a.b.c" is a domain
constexpr std::size_t longest_art_mix = 128;
constexpr std::size_t longest_local_part = 64;  // RFC 5321, 4.5.3.1.1

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

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_local_part(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) ||
         std::string_view("._%+-'&=?!").find(c) != std::string_view::npos;
}
bool is_domain(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '.' || c == '-' || c == '_'; }
bool is_art(char c) { return std::string_view("-=*_~^#+|<>{}\\/").find(c) != std::string_view::npos; }
bool is_clitic(std::string_view lower) {
  return lower == "s" || lower == "m" || lower == "d" || lower == "ll" || lower == "re" || lower == "ve";
}
bool is_word_like(CharacterClass c) { return c == letter || c == digit; }

class PieceReader {
 public:
  PieceReader(std::string_view text, std::size_t begin, std::size_t end, std::vector<Piece>& pieces)
      : text_(text.substr(0, end)), at_(begin), first_(pieces.size()), pieces_(pieces) {
    find_address(begin);
  }

  void run() {
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

 private:
  Character look(std::size_t position) const { return character_at(text_, position); }
  char byte(std::size_t position) const { return position < text_.size() ? text_[position] : '\0'; }
  std::string_view view(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }

  bool has_before() const { return pieces_.size() > first_; }
  // The piece that ends where the next begins, or nullptr.
  const Piece* adjacent() const { return has_before() && !after_blank_ ? &pieces_.back() : nullptr; }

  Piece& add(std::size_t begin, std::size_t end, PieceKind kind) {
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
  Piece& take(std::size_t end, PieceKind kind) { return add(at_, end, kind); }

  // --- addresses
  // -----------------------------------------------------------------------------------------------------

  // The next e-mail address: where its local part begins (not before `from`), its sign and its end.
  void find_address(std::size_t from) {
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
  std::size_t end_of_url(std::size_t position) const {
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
  bool reads_scheme(std::size_t begin, std::size_t colon) {
    const LowerWord word(view(begin, colon));
    const std::string_view scheme = word.view();
    const bool slashes = text_.substr(colon, 3) == "://";
    const bool known = scheme == "mailto" || scheme == "doi" || scheme == "ymsgr" || scheme == "tel";
    if (!(slashes && !scheme.empty()) && !(known && is_word_like(look(colon + 1).kind))) return false;
    take(std::max(end_of_url(colon), colon), PieceKind::address);
    return true;
  }

  // "a.b" at the dot behind a word: initialisms, domains, file names. True when pieces were taken.
  bool reads_dotted(std::size_t dot) {
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

  void take_initialism(std::size_t end) {
    const LowerWord lower(view(at_, end));
    take(end, PieceKind::word);
    if (byte(end) != '.') return;
    const Abbreviation known = find_abbreviation(lower.view());
    add(end, end + 1, PieceKind::own_dot).abbreviation =
        known == Abbreviation::none ? Abbreviation::initialism : known;
  }

  // --- words
  // ---------------------------------------------------------------------------------------------------------

  // Over letters, digits, inner underscores and inner zero-width characters.
  std::size_t skip_word(std::size_t position) const {
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

  void read_word() {
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

  void take_word(std::size_t end) {
    const std::size_t begin = at_;
    const std::size_t size = end - begin;
    if (size >= 2 && size <= 8) {
      const LowerWord lower(view(begin, end));
      const std::size_t cut = lower.view().size() == size ? find_contraction(lower.view()) : 0;
      if (cut != 0) {
        // IVE, IM and LETS in capitals may be names.
        const bool capitals = size > 1 && view(begin, end).find_first_of("abcdefghijklmnopqrstuvwxyz") ==
                                              std::string_view::npos;
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
  bool reads_contraction(std::size_t end) {
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

  bool reads_own_dot(std::size_t dot) {
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
        if (capital && dot - at_ <= 3 && lower.view() != "vs" && lower.view() != "cf" &&
            lower.view() != "est")
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
  bool joins_ampersand(std::size_t begin, std::size_t end) const {
    const std::size_t next_end = end + 1 < text_.size() ? skip_word(end + 1) : end;
    return next_end > end + 1 && next_end - end <= 4 && end - begin <= 4;
  }

  // "w/o", "s/he", "l/c"
  bool joins_slash(std::size_t begin, std::size_t end) const {
    if (end - begin != 1) return false;
    const std::size_t next_end = end + 1 < text_.size() ? skip_word(end + 1) : end;
    const LowerWord first(view(begin, end)), second(view(end + 1, std::min(next_end, end + 8)));
    if (next_end == end + 1) return false;
    return (first.view() == "w" && (second.view() == "o" || second.view() == "out")) ||
           (first.view() == "s" && second.view() == "he") || (first.view() == "n" && second.view() == "a") ||
           ((first.view() == "l" || first.view() == "i") && (second.view() == "c" || second.view() == "s"));
  }

  // --- numbers
  // -------------------------------------------------------------------------------------------------------

  std::size_t skip_digits(std::size_t position) const {
    while (look(position).kind == digit) position += look(position).length;
    return position;
  }

  // Telephone numbers, dates and codes written with hyphens: the end of what is one token, or `position`.
  std::size_t skip_hyphenated_digits(std::size_t begin, std::size_t position) const {
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
  std::size_t skip_international(std::size_t end) const {
    while (byte(end) == '-' && is_ascii_digit(byte(end + 1))) end = skip_digits(end + 1);
    return end;
  }

  // The mark between two groups of digits makes one number of them: 1,200 but not [13,14]; 11/28/2000 but not
  // 2001/02.
  bool joins_digits(std::size_t begin, std::size_t end) const {
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

  void read_number(std::size_t digits) {
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
      const bool decade =
          end - digits >= 2 && byte(end - 1) == '0' && (end - digits == 2 || end - digits == 4);
      if (decade && byte(s) == 's' && !is_word_like(look(s + 1).kind)) end = s + 1;
    } else if (byte(end) == '.' && !has_before() && look(end + 1).kind == blank && end - digits <= 6 &&
               end + 1 < text_.size()) {
      end += 1;  // 1. the first item of a list
    }
    take(end, PieceKind::number);
  }

  // --- marks
  // ---------------------------------------------------------------------------------------------------------

  void read_mark(const Character& c) {
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

  std::size_t skip_stops(std::size_t position) const {
    while (look(position).kind == stop) position += look(position).length;
    return position;
  }
  std::size_t skip_same(const Character& c) const {
    std::size_t end = at_;
    while (look(end).value == c.value && end < text_.size()) end += c.length;
    return end;
  }

  // ".5", and ".doc" behind a bracket
  bool reads_decimal_or_extension() {
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

  void read_quote(const Character& c) {
    QuoteSide side = QuoteSide::either;
    if (c.value == 0x201C || c.value == 0x201E || c.value == 0xAB || c.value == 0x300C)
      side = QuoteSide::opening;
    if (c.value == 0x201D || c.value == 0xBB || c.value == 0x300D) side = QuoteSide::closing;
    take_quote(at_ + c.length, side, PieceKind::quote);
  }

  // Of a straight mark: opening before a word at once and behind a blank or a bracket, closing the other way
  // round.
  void take_quote(std::size_t end, QuoteSide side, PieceKind kind) {
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

  void read_apostrophe(const Character& c) {
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
      if (!is_word_like(look(end).kind) && look(end).kind != apostrophe && byte(end) != ',' &&
                  byte(end) != '-'
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

  void read_dash(const Character& c) {
    if (c.value == '-' && (reads_emoticon() || reads_art())) return;
    take(c.value == '-' || c.kind == dash ? skip_same(c) : at_ + c.length, PieceKind::dash);
  }

  // Rules and arrows: "-----", "->", "***", "===>". What is alike is one piece.
  bool reads_art() {
    const char first = text_[at_];
    if (!is_art(first) || std::string_view("{}/\\").find(first) != std::string_view::npos) return false;
    std::size_t same_end = at_ + 1;
    while (byte(same_end) == first) ++same_end;
    std::size_t end = same_end;
    const std::size_t limit = std::min(text_.size(), same_end + longest_art_mix);
    while (end < limit && is_art(text_[end])) ++end;

    const std::string_view art = view(at_, end);
    const bool arrow = art == "->" || art == "<-" || art == "=>" || art == "<=" || art == ">=";
    const bool mix =
        end > same_end && art.size() >= 4 && art.find_first_of("-=*~_") != std::string_view::npos;
    if (!arrow && !mix) {
      if (first == '-' || same_end - at_ < 2) return false;  // a dash, a single sign
      end = same_end;
    }
    take(end, PieceKind::symbol);
    return true;
  }

  bool reads_emoticon() {
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
      if (before != nullptr &&
          (emoticon == ":)" || emoticon == "=)" || emoticon == ";)" || emoticon == ":]") && bracket_is_open())
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
  bool bracket_is_open() const {
    const std::size_t first = pieces_.size() > first_ + 40 ? pieces_.size() - 40 : first_;
    for (std::size_t i = pieces_.size(); i > first; --i) {
      if (pieces_[i - 1].kind == PieceKind::close_bracket) return false;
      if (pieces_[i - 1].kind == PieceKind::open_bracket) return true;
    }
    return false;
  }

  void read_symbol(const Character& c) {
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
  std::size_t skip_emoji(const Character& c) const {
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

}  // namespace

void read_pieces(std::string_view text, std::size_t begin, std::size_t end, std::vector<Piece>& pieces) {
  PieceReader(text, begin, end, pieces).run();
}

}  // namespace standpoint
