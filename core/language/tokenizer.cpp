#include "language/tokenizer.hpp"

#include "language/words.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <string>

namespace standpoint {
namespace {

const WordSet& abbreviations() {
  static const WordSet words(
      "mr mrs ms mx dr prof sen sens rep reps gov gen col capt lt sgt maj cmdr adm rev hon st sts jr sr inc "
      "corp co ltd "
      "llc plc bros vs etc dept assn no nos vol fig ca approx est jan feb mar apr jun jul aug sep sept oct "
      "nov dec mt ft "
      "ave blvd rd univ messrs al ed eds pp cf viz supt pres sec treas asst");
  return words;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_MC;
}
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_blank(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F ||
         c == 0x3000 || c == 0xAD || c == 0xFEFF;
}
bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019; }
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

// One run of text, looked at code point by code point.
class Tokenizer {
 public:
  Tokenizer(std::string_view text, ByteSpan span, std::vector<Token>& tokens)
      : text_(text.substr(0, span.end)), at_(span.begin), tokens_(tokens) {}

  void run() {
    bool after_blank = true;
    while (at_ < text_.size()) {
      const auto c = decode_utf8(text_, at_);
      if (is_blank(c.value)) {
        at_ += c.length;
        after_blank = true;
        continue;
      }
      const std::size_t begin = at_;
      const TokenKind kind = read_token(c.value, after_blank);
      add(begin, at_, kind, after_blank);
      after_blank = false;
    }
  }

 private:
  char32_t value(std::size_t position) const {
    return position < text_.size() ? decode_utf8(text_, position).value : 0;
  }
  std::size_t length(std::size_t position) const { return decode_utf8(text_, position).length; }

  TokenKind read_token(char32_t first, bool after_blank) {
    if (is_letter(first)) return read_word();
    if (is_digit(first) || (first == '$' && is_digit(value(at_ + 1)))) return read_number();
    const std::size_t begin = at_;
    at_ += length(at_);
    if (is_apostrophe(first) && is_possessive_s(begin)) {
      at_ += 1;
      return TokenKind::word;
    }
    return read_mark(first, after_blank);
  }

  // 's or ’s behind a word and not within one.
  bool is_possessive_s(std::size_t apostrophe) const {
    if (tokens_.empty() || tokens_.back().span.end != apostrophe || tokens_.back().kind != TokenKind::word)
      return false;
    const std::size_t s = apostrophe + length(apostrophe);
    return (value(s) == 's' || value(s) == 'S') && !is_letter(value(s + 1));
  }

  TokenKind read_word() {
    while (at_ < text_.size()) {
      const auto c = decode_utf8(text_, at_);
      if (is_letter(c.value) || is_digit(c.value)) {
        at_ += c.length;
        continue;
      }
      const char32_t next = value(at_ + c.length);
      const bool possessive =
          is_apostrophe(c.value) && (next == 's' || next == 'S') && !is_letter(value(at_ + c.length + 1));
      if (possessive) break;
      const bool joins = is_apostrophe(c.value) || is_hyphen(c.value) || c.value == '&' || c.value == '.';
      if (joins && (is_letter(next) || (is_hyphen(c.value) && is_digit(next)))) {
        // "end.The" is two words with a full stop; "U.S" and "a.m" are one.
        if (c.value == '.' && !is_initialism(at_)) break;
        at_ += c.length;
        continue;
      }
      break;
    }
    take_own_dot();
    take_plural_possessive();
    return TokenKind::word;
  }

  // "Drivers' Guild": the apostrophe belongs to a name's plural, not to a quotation.
  void take_plural_possessive() {
    if (!is_apostrophe(value(at_)) || text_[at_ - 1] != 's') return;
    const std::size_t behind = at_ + length(at_);
    if (value(behind) != ' ' || !starts_upper(text_.substr(behind + 1, 4))) return;
    if (starts_upper(text_.substr(word_begin(), 4))) at_ = behind;
  }

  // The letter before the dot stands alone: "U.S", "J.K", "a.m".
  bool is_initialism(std::size_t dot) const {
    if (dot == 0 || !is_utf8_boundary(text_[dot - 1])) return false;
    const std::size_t before = dot - 1;
    if (!is_letter(value(before))) return false;
    return before == 0 || !is_letter(value(before - 1)) || text_[before - 1] == '.';
  }

  void take_own_dot() {
    if (value(at_) != '.') return;
    const std::size_t begin = word_begin();
    const std::string_view word = text_.substr(begin, at_ - begin);
    const bool initial = word.size() == 1 && starts_upper(word);
    const bool dotted = word.find('.') != std::string_view::npos && is_initialism(at_);
    const std::string lower = lower_word(word);
    // "No. 7", but "No."
    const bool number =
        (lower == "no" || lower == "nos") && !(value(at_ + 1) == ' ' && is_digit(value(at_ + 2)));
    if (initial || dotted || (abbreviations().contains(lower) && !number)) at_ += 1;
  }

  std::size_t word_begin() const {
    std::size_t begin = at_;
    while (begin > 0 && !is_blank(static_cast<unsigned char>(text_[begin - 1])) && at_ - begin < 24) --begin;
    while (begin < at_ && (!is_utf8_boundary(text_[begin]) || !is_letter(value(begin)))) ++begin;
    return begin;
  }

  TokenKind read_number() {
    if (value(at_) == '$') at_ += 1;
    while (at_ < text_.size()) {
      const auto c = decode_utf8(text_, at_);
      const bool inner = (c.value == ',' || c.value == '.' || c.value == ':' || is_hyphen(c.value)) &&
                         is_digit(value(at_ + c.length));
      if (!is_digit(c.value) && !inner && !is_letter(c.value)) break;
      at_ += c.length;
    }
    return TokenKind::number;
  }

  TokenKind read_mark(char32_t first, bool after_blank) const {
    switch (first) {
      case 0x201C:
      case 0x201E:
      case 0x2018:
      case 0xAB:
        return TokenKind::open_quote;
      case 0x201D:
      case 0xBB:
        return TokenKind::close_quote;
      case 0x2019:
        return TokenKind::close_quote;
      case '"':
        return opens(after_blank) ? TokenKind::open_quote : TokenKind::close_quote;
      case '\'':
      case '`':
        return opens(after_blank) && is_letter(value(at_)) ? TokenKind::open_quote : TokenKind::close_quote;
      default:
        return TokenKind::punctuation;
    }
  }

  // A straight mark opens before a word that follows at once, after a blank or a bracket.
  bool opens(bool after_blank) const {
    const char32_t next = value(at_);
    if (next == 0 || is_blank(next)) return false;
    if (after_blank || tokens_.empty()) return true;
    const char32_t before = value(tokens_.back().span.begin);
    return before == '(' || before == '[' || before == 0x2014 || before == 0x2013 || before == '-';
  }

  void add(std::size_t begin, std::size_t end, TokenKind kind, bool after_blank) {
    Token token;
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    token.kind = kind;
    token.capitalised = kind == TokenKind::word && starts_upper(text_.substr(begin, 4));
    token.after_blank = after_blank;
    tokens_.push_back(token);
  }

  std::string_view text_;
  std::size_t at_;
  std::vector<Token>& tokens_;
};

}  // namespace

void tokenize(std::string_view text, ByteSpan span, std::vector<Token>& tokens) {
  Tokenizer(text, span, tokens).run();
}

bool is_abbreviation(std::string_view word) {
  if (!word.ends_with('.')) return false;
  const std::string_view stem = word.substr(0, word.size() - 1);
  return (stem.size() == 1 && starts_upper(stem)) || stem.find('.') != std::string_view::npos ||
         abbreviations().contains(lower_word(stem));
}

}  // namespace standpoint
