// Paragraphs and sentences of news text.

#include "language/tokenizer.hpp"
#include "language/words.hpp"

#include <standpoint/language.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace standpoint {
namespace {

// A line this short that ends without punctuation is a line of its own; longer ones may be wrapped.
constexpr std::size_t wrapped_line_bytes = 50;

// After "U.S." or "Inc." these begin a sentence; other capitalised words may be part of a name.
const WordSet& sentence_starters() {
  static const WordSet words(
      "The A An But And In On At It He She They We I This That These Those However Meanwhile If When While "
      "After Before "
      "For To As By With There His Her Their Its Our Some Many Most One Under Since Also Still Yet No Not");
  return words;
}

bool is_blank_line(std::string_view line) {
  return line.find_first_not_of(" \t\r\f\v") == std::string_view::npos;
}

bool ends_a_sentence(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  for (const std::string_view mark :
       {".", "!", "?", ":", "\"", "'", ")", "\xE2\x80\x9D", "\xE2\x80\x99", "\xE2\x80\xA6"}) {
    if (line.ends_with(mark)) return true;
  }
  return false;
}

// Paragraphs as spans of the text: lines that belong together.
std::vector<ByteSpan> split_paragraphs(std::string_view text) {
  std::vector<ByteSpan> paragraphs;
  bool open = false;
  std::size_t begin = 0;
  std::string_view last;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const bool joins =
        open && !is_blank_line(line) && !ends_a_sentence(last) && last.size() >= wrapped_line_bytes;
    if (open && !joins) {
      paragraphs.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at - 1)});
      open = false;
    }
    if (!open && !is_blank_line(line)) {
      open = true;
      begin = at;
    }
    last = line;
    at = end + 1;
  }
  if (open)
    paragraphs.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())});
  return paragraphs;
}

class Splitter {
 public:
  Splitter(std::string_view text, Analysis& analysis) : text_(text), analysis_(analysis) {}

  void add_paragraph(ByteSpan span, std::uint32_t number) {
    const auto first = static_cast<std::uint32_t>(analysis_.tokens.size());
    tokenize(text_, span, analysis_.tokens);
    const auto end = static_cast<std::uint32_t>(analysis_.tokens.size());
    std::uint32_t begin = first;
    for (std::uint32_t i = first; i < end; ++i) {
      if (!ends_sentence(i, end)) continue;
      std::uint32_t last = i + 1;
      while (last < end && closes(last)) ++last;
      add_sentence(begin, last, number);
      begin = last;
      i = last - 1;
    }
    const bool whole_paragraph = begin == first;
    if (begin < end) {
      add_sentence(begin, end, number);
      analysis_.sentences.back().heading = whole_paragraph && end - begin <= 25;
    }
  }

 private:
  std::string_view word(std::uint32_t i) const {
    const ByteSpan span = analysis_.tokens[i].span;
    return text_.substr(span.begin, span.size());
  }

  // Closing marks that still belong to the sentence; after a blank only a quotation mark that cannot open
  // one.
  bool closes(std::uint32_t i) const {
    const Token& token = analysis_.tokens[i];
    if (token.kind == TokenKind::close_quote) return true;
    return !token.after_blank &&
           (word(i) == ")" || word(i) == "]" || word(i) == "." || word(i) == "!" || word(i) == "?");
  }

  bool ends_sentence(std::uint32_t i, std::uint32_t end) const {
    const std::string_view w = word(i);
    const bool stop = w == "." || w == "!" || w == "?" || w == "\xE2\x80\xA6";
    const bool abbreviation = !stop && w.ends_with('.') && analysis_.tokens[i].kind == TokenKind::word;
    if (!stop && !abbreviation) return false;

    std::uint32_t next = i + 1;
    while (next < end && closes(next)) ++next;
    if (next >= end) return true;
    const Token& following = analysis_.tokens[next];
    if (abbreviation) {
      // Titles and initials never end a sentence; "U.S." and "Inc." do before a word that begins one.
      const bool may_end = w.size() > 3 || w.find('.') + 1 < w.size();
      return may_end && following.capitalised && sentence_starters().contains(word(next)) && !is_title(w);
    }
    if (following.kind == TokenKind::word)
      return following.capitalised && (following.after_blank || next > i + 1);
    return following.after_blank || following.kind == TokenKind::open_quote;
  }

  static bool is_title(std::string_view w) {
    static const WordSet titles("mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. capt. lt. st. hon. rev.");
    return titles.contains(lower_word(w));
  }

  void add_sentence(std::uint32_t first, std::uint32_t end, std::uint32_t paragraph) {
    Sentence sentence;
    sentence.span = {analysis_.tokens[first].span.begin, analysis_.tokens[end - 1].span.end};
    sentence.first_token = first;
    sentence.end_token = end;
    sentence.paragraph = paragraph;
    analysis_.sentences.push_back(sentence);
  }

  std::string_view text_;
  Analysis& analysis_;
};

}  // namespace

Analysis analyse(const Text& text) {
  Analysis analysis;
  Splitter splitter(text.bytes(), analysis);
  std::uint32_t number = 0;
  for (const ByteSpan span : split_paragraphs(text.bytes())) splitter.add_paragraph(span, number++);
  return analysis;
}

}  // namespace standpoint
