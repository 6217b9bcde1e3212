#include "language/dateline.hpp"

#include "language/name_lists.hpp"
#include "language/name_words.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

bool is_dash(std::string_view w) {
  return w == "-" || w == "--" || w == "\xE2\x80\x94" || w == "\xE2\x80\x93";
}

// "OAKLAND - ", "Rome - "; not "NATO - ".
bool is_town(std::string_view capitals) {
  constexpr std::size_t longest_acronym = 4;
  std::string name(1, capitals.front());
  for (const char c : capitals.substr(1)) name += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return capitals.size() > longest_acronym || countries().contains(name);
}

}  // namespace

std::uint32_t behind_dateline(const Text& text, const Analysis& analysis, const Sentence& s) {
  const NameWords words(text, analysis);
  constexpr std::uint32_t longest = 12;
  bool has_agency = false;
  bool has_more = false;  // than a word in capitals, which may be a body: "NATO - ..."
  std::uint32_t capitals = 0;
  for (std::uint32_t i = s.first_token; i < std::min(s.end_token, s.first_token + longest); ++i) {
    const std::string_view w = words.word(i);
    if (is_dash(w)) {
      const bool bracketed = has_agency && i > s.first_token && words.word(i - 1) == ")";
      const bool town = i == s.first_token + 1 && is_town(words.word(s.first_token));
      const bool dated = is_all_caps(words.word(s.first_token)) && (has_more || town);
      if (i == s.first_token || !words.token(i).after_blank || (!bracketed && !dated) || capitals == 0)
        return s.first_token;
      std::uint32_t end = i + 1;
      while (end < s.end_token && is_dash(words.word(end))) ++end;
      // "OAKLAND - the biggest of them - voted"
      for (std::uint32_t k = end; town && !has_more && k < std::min(s.end_token, end + longest); ++k) {
        if (is_dash(words.word(k))) return s.first_token;
      }
      return end < s.end_token ? end : s.first_token;
    }
    if (w == ":" && i == s.first_token + 1 && is_all_caps(words.word(s.first_token)) &&
        is_town(words.word(s.first_token)) && i + 1 < s.end_token)
      return i + 1;
    has_more = has_more || w == "," || words.token(i).kind == TokenKind::number;
    if (w == "(") {
      has_agency = true;
    } else if (words.token(i).kind == TokenKind::word) {
      if (!words.token(i).capitalised && !has_agency && !function_words().contains(words.lower(i)))
        return s.first_token;
      capitals += words.token(i).capitalised ? 1U : 0U;
    } else if (w != "," && w != ")" && w != "." && w != "/" && words.token(i).kind != TokenKind::number) {
      return s.first_token;
    }
  }
  return s.first_token;
}

std::uint32_t behind_dateline(std::string_view text, const ParsedText& parsed, const ParsedSentence& s) {
  constexpr std::uint32_t longest = 14;
  const auto word = [&](std::uint32_t w) {
    const ByteSpan span = parsed.words[w].span;
    return text.substr(span.begin, span.size());
  };
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const std::string_view town = word(s.first_word);
  if (town.size() < 3 || !is_capital(town[0])) return s.first_word;
  const bool shouted =
      std::all_of(town.begin(), town.end(), [&](char c) { return is_capital(c) || c == '.'; });
  bool has_more = false;  // a comma, a number, an agency
  bool has_agency = false;
  for (std::uint32_t w = s.first_word + 1; w < std::min(s.end_word, s.first_word + longest); ++w) {
    const std::string_view form = word(w);
    if (is_dash(form)) {
      const bool after_blank = parsed.words[w].span.begin > parsed.words[w - 1].span.end;
      const bool bracketed = has_agency && word(w - 1) == ")";
      const bool single = w == s.first_word + 1 && is_town(town);
      if (!after_blank || (!bracketed && !(shouted && (has_more || single)))) return s.first_word;
      // "OAKLAND - the biggest of them - voted"
      for (std::uint32_t k = w + 1; !has_more && k < std::min(s.end_word, w + longest); ++k) {
        if (is_dash(word(k))) return s.first_word;
      }
      return w + 1 < s.end_word ? w + 1 : s.first_word;
    }
    // "NAGPUR: The bench stayed it"
    if (form == ":" && w == s.first_word + 1 && shouted && is_town(town))
      return w + 1 < s.end_word ? w + 1 : s.first_word;
    has_agency = has_agency || form == "(";
    const bool has_digit = form.front() >= '0' && form.front() <= '9';
    has_more = has_more || has_agency || has_digit || form == ",";
    const bool fits = is_capital(form.front()) || form == "," || form == "(" || form == ")" || form == "." ||
                      form == "/" || has_agency || has_digit;
    if (!fits) return s.first_word;
  }
  return s.first_word;
}

}  // namespace standpoint
