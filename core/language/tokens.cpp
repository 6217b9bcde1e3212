// Tokens out of the words of the language engine.

#include "language/characters.hpp"
#include "language/words.hpp"

#include <standpoint/language.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

class TokenMaker {
 public:
  TokenMaker(std::string_view text, const Language& language, Analysis& out)
      : text_(text), language_(language), out_(out) {}

  void run() {
    out_.token_of_word.resize(out_.parsed.words.size());
    for (const ParsedSentence& parsed : out_.parsed.sentences) {
      Sentence sentence;
      sentence.span = parsed.span;
      sentence.first_token = static_cast<std::uint32_t>(out_.tokens.size());
      sentence.paragraph = parsed.paragraph;
      sentence.heading = parsed.heading;
      for (std::uint32_t w = parsed.first_word; w < parsed.end_word;) {
        const std::uint32_t end = token_end(w, parsed.end_word);
        add(w, end, w == parsed.first_word);
        w = end;
      }
      sentence.end_token = static_cast<std::uint32_t>(out_.tokens.size());
      out_.sentences.push_back(sentence);
    }
  }

 private:
  std::string_view form(std::uint32_t w) const {
    const ByteSpan span = out_.parsed.words[w].span;
    return text_.substr(span.begin, span.size());
  }
  Character first_of(std::uint32_t w) const { return character_at(form(w), 0); }
  bool is_alphanumeric(std::uint32_t w) const {
    const CharacterClass kind = first_of(w).kind;
    return kind == CharacterClass::letter || kind == CharacterClass::digit;
  }
  bool glued(std::uint32_t w) const {
    return w > 0 && out_.parsed.words[w].span.begin == out_.parsed.words[w - 1].span.end;
  }

  std::uint32_t token_end(std::uint32_t w, std::uint32_t limit) const {
    std::uint32_t end = w + 1;
    const Character first = first_of(w);
    const bool currency = first.value == '$' || first.value == 0xA3 || first.value == 0x20AC;
    if (currency && end < limit && glued(end) && first_of(end).kind == CharacterClass::digit) ++end;
    if (!is_alphanumeric(end - 1)) return end;
    // "240m", "5pm"
    if (first_of(end - 1).kind == CharacterClass::digit && end < limit && glued(end) && is_alphanumeric(end))
      ++end;
    for (;;) {
      // "long-term", "e-mail", "12-year-old"
      const bool hyphenated = end + 1 < limit && glued(end) && glued(end + 1) &&
                              form(end).size() == first_of(end).length &&
                              first_of(end).kind == CharacterClass::hyphen && is_alphanumeric(end + 1);
      if (hyphenated) {
        end += 2;
        continue;
      }
      // "isn't"; "Drivers' Guild": the apostrophe belongs to a name's plural.
      if (end < limit && glued(end) && (is_negation(end) || is_plural_possessive_in_name(end, limit))) {
        ++end;
        continue;
      }
      return end;
    }
  }

  bool is_negation(std::uint32_t w) const {
    const std::string lower = lower_word(form(w));
    return lower == "n't" || (lower == "not" && out_.parsed.words[w].continues_token);
  }

  bool is_plural_possessive_in_name(std::uint32_t w, std::uint32_t limit) const {
    const Character c = first_of(w);
    return (c.value == '\'' || c.value == 0x2019) && form(w).size() == c.length && w > 0 &&
           form(w - 1).ends_with('s') && starts_upper(form(w - 1)) && w + 1 < limit && !glued(w + 1) &&
           starts_upper(form(w + 1)) && language_.labels().upos[out_.parsed.words[w].upos] == "PART";
  }

  // 's, 'll and their kin are words; so is the apostrophe of a plural's possessive.
  bool is_mark_of_words(std::uint32_t w) const {
    const std::string& upos = language_.labels().upos[out_.parsed.words[w].upos];
    return glued(w) && form(w).size() > first_of(w).length &&
           (upos == "PART" || upos == "AUX" || upos == "VERB");
  }

  TokenKind kind_of(std::uint32_t first, std::uint32_t end, bool opens_sentence, bool after_blank) const {
    const Character c = first_of(first);
    switch (c.kind) {
      case CharacterClass::letter:
        return TokenKind::word;
      case CharacterClass::digit:
        return TokenKind::number;
      case CharacterClass::quote:
      case CharacterClass::apostrophe:
        return quote_kind(first, c.value, opens_sentence, after_blank);
      default:
        return end > first + 1 ? TokenKind::number : TokenKind::punctuation;
    }
  }

  TokenKind quote_kind(std::uint32_t w, char32_t c, bool opens_sentence, bool after_blank) const {
    const bool double_mark = c == '"' || c == 0x201C || c == 0x201E || c == 0x201D || c == 0xAB || c == 0xBB;
    if (!double_mark && (form(w).size() > first_of(w).length &&
                         character_at(form(w), first_of(w).length).kind == CharacterClass::letter))
      return TokenKind::word;
    switch (c) {
      case 0x201C:
      case 0x201E:
      case 0x2018:
      case 0xAB:
        return TokenKind::open_quote;
      case 0x201D:
      case 0xBB:
      case 0x2019:
        return TokenKind::close_quote;
      default: {
        const bool opens = opens_quote(w, opens_sentence, after_blank);
        if (c == '"') return opens ? TokenKind::open_quote : TokenKind::close_quote;
        const Character next = character_at(text_, out_.parsed.words[w].span.end);
        return opens && next.kind == CharacterClass::letter ? TokenKind::open_quote : TokenKind::close_quote;
      }
    }
  }

  // A straight mark opens before a word that follows at once, after a blank, a bracket or a dash.
  bool opens_quote(std::uint32_t w, bool opens_sentence, bool after_blank) const {
    const Character next = character_at(text_, out_.parsed.words[w].span.end);
    if (next.length == 0 || next.kind == CharacterClass::blank) return false;
    if (after_blank || w == 0) return true;
    if (opens_sentence && !glued(w)) return true;
    const CharacterClass before = first_of(w - 1).kind;
    return before == CharacterClass::open_bracket || before == CharacterClass::dash ||
           before == CharacterClass::hyphen;
  }

  void add(std::uint32_t first, std::uint32_t end, bool opens_sentence) {
    Token token;
    token.span = {out_.parsed.words[first].span.begin, out_.parsed.words[end - 1].span.end};
    token.after_blank = first == 0 || !glued(first);
    token.first_word = first;
    token.end_word = end;
    token.kind =
        is_mark_of_words(first) ? TokenKind::word : kind_of(first, end, opens_sentence, token.after_blank);
    token.capitalised = token.kind == TokenKind::word && starts_upper(text_.substr(token.span.begin, 4));
    for (std::uint32_t w = first; w < end; ++w)
      out_.token_of_word[w] = static_cast<std::uint32_t>(out_.tokens.size());
    out_.tokens.push_back(token);
  }

  std::string_view text_;
  const Language& language_;
  Analysis& out_;
};

}  // namespace

Analysis analyse(const Text& text, LanguageReader& reader, const Language& language) {
  Analysis analysis;
  reader.analyse(text.bytes(), analysis.parsed);
  TokenMaker(text.bytes(), language, analysis).run();
  return analysis;
}

Analysis analyse(const Text& text, const Language& language) {
  struct Kept {
    explicit Kept(const Language& read_with) : language(read_with), reader(language) {}
    Language language;
    LanguageReader reader;
  };
  thread_local std::unique_ptr<Kept> kept;
  if (kept == nullptr || &kept->language.parts() != &language.parts())
    kept = std::make_unique<Kept>(language);
  return analyse(text, kept->reader, language);
}

}  // namespace standpoint
