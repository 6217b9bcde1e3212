#include "extraction/evidence/quote_text.hpp"

#include "extraction/evidence/quote_guards.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

#include <array>
#include <utility>

namespace standpoint {
namespace {

bool is_left_out(char32_t c) {
  return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

char32_t plain_mark(char32_t c) {
  constexpr std::u32string_view singles = U"‘’‚‛′´`";
  constexpr std::u32string_view doubles = U"“”„‟«»″";
  constexpr std::u32string_view dashes = U"‐‑‒–—―−";
  if (singles.find(c) != std::u32string_view::npos) return U'\'';
  if (doubles.find(c) != std::u32string_view::npos) return U'"';
  return dashes.find(c) != std::u32string_view::npos ? U'-' : c;
}

utf8proc_category_t category_of(char32_t c) { return utf8proc_category(static_cast<utf8proc_int32_t>(c)); }

bool is_blank(char32_t c) {
  const auto category = category_of(c);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP || (c >= 0x09 && c <= 0x0D);
}

// Compatibility decomposition and full case folding of one character.
void append_normal(char32_t c, ByteSpan place, NormalText& out) {
  std::array<utf8proc_int32_t, 32> parts{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(c), parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD), &boundary);
  if (count <= 0 || static_cast<std::size_t>(count) > parts.size()) {
    out.characters += c;
    out.places.push_back(place);
    return;
  }
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    out.characters += static_cast<char32_t>(parts[i]);
    out.places.push_back(place);
  }
}

// Marks that a word may have inside: "3,000", "U.S", "R&D", "won't", "pro-toll", "his/her".
bool joins_words(char32_t c) { return std::u32string_view(U".,&'-/").find(c) != std::u32string_view::npos; }
bool parts_words(char32_t c) { return c == U'-' || c == U'/'; }

bool is_symbol(const std::u32string& characters, std::size_t i) {
  const char32_t c = characters[i];
  if (c == U'%' || c == U'?' || category_of(c) == UTF8PROC_CATEGORY_SC) return true;
  const bool after_word = i > 0 && is_word_character(characters[i - 1]);
  const bool before_digit =
      i + 1 < characters.size() && characters[i + 1] >= U'0' && characters[i + 1] <= U'9';
  return c == U'-' && before_digit && !after_word;
}

// Collects words of a normal text.
class WordSplitter {
 public:
  WordSplitter(std::string_view text, const NormalText& normal) : text_(text), normal_(normal) {}

  std::vector<QuoteWord> split() {
    const auto& characters = normal_.characters;
    for (std::size_t i = 0; i < characters.size();) {
      if (is_word_character(characters[i])) {
        i = read_run(i);
      } else {
        if (is_symbol(characters, i)) add(i, i + 1);
        ++i;
      }
    }
    return std::move(words_);
  }

 private:
  // A run of word characters and single marks between them, cut at hyphens, slashes and before apostrophes.
  std::size_t read_run(std::size_t begin) {
    const auto& characters = normal_.characters;
    std::size_t i = begin;
    const auto goes_on = [&] {
      return i + 1 < characters.size() && joins_words(characters[i]) && is_word_character(characters[i + 1]);
    };
    for (; i < characters.size(); ++i) {
      if (is_word_character(characters[i])) continue;
      if (!goes_on()) break;
      if (parts_words(characters[i])) {
        add(begin, i);
        begin = i + 1;
      } else if (characters[i] == U'\'') {
        add(begin, i);
        begin = i;
      }
    }
    add(begin, i);
    return i;
  }

  void add(std::size_t begin, std::size_t end) {
    QuoteWord word;
    for (std::size_t i = begin; i < end; ++i) append_utf8(word.form, normal_.characters[i]);
    word.place = {normal_.places[begin].begin, normal_.places[end - 1].end};
    word.is_lower = category_of(decode_utf8(text_, word.place.begin).value) == UTF8PROC_CATEGORY_LL;
    if (word.form != "cannot") {
      words_.push_back(std::move(word));
      return;
    }
    for (const auto* part : {"can", "not"}) words_.push_back({part, word.place, word.is_lower});
  }

  std::string_view text_;
  const NormalText& normal_;
  std::vector<QuoteWord> words_;
};

}  // namespace

NormalText::NormalText(std::string_view text) {
  characters.reserve(text.size());
  places.reserve(text.size());
  bool after_blank = true;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode_utf8(text, i);
    const ByteSpan place{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + c.length)};
    i += c.length;
    if (is_left_out(c.value)) continue;
    const bool blank = is_blank(c.value);
    if (!blank) {
      append_normal(plain_mark(c.value), place, *this);
    } else if (!after_blank) {
      characters += U' ';
      places.push_back(place);
    }
    after_blank = blank;
  }
  if (!characters.empty() && characters.back() == U' ') {
    characters.pop_back();
    places.pop_back();
  }
}

bool is_word_character(char32_t c) {
  if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
  const auto category = category_of(c);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO);  // letters, marks, numbers
}

std::vector<QuoteWord> split_quote_words(std::string_view text, const NormalText& normal) {
  return WordSplitter(text, normal).split();
}

std::vector<QuoteWord> split_quote_words(std::string_view text) {
  return split_quote_words(text, NormalText(text));
}

bool is_quote_boundary(std::u32string_view characters, std::size_t at) {
  if (at == 0 || at >= characters.size()) return true;
  const char32_t before = characters[at - 1];
  const char32_t after = characters[at];
  if (is_word_character(before) && is_word_character(after)) return false;

  const auto ends_word = [&](std::size_t i) {
    return i >= characters.size() || !is_word_character(characters[i]);
  };
  // "won|'t" and "won'|t"
  const auto is_n_t = [&](std::size_t apostrophe) {
    return apostrophe > 0 && characters[apostrophe] == U'\'' && apostrophe + 1 < characters.size() &&
           characters[apostrophe + 1] == U't' && ends_word(apostrophe + 2) &&
           is_word_character(characters[apostrophe - 1]);
  };
  if (is_n_t(at) || is_n_t(at - 1)) return false;

  // "non-|union"
  if (before != U'-' || !is_word_character(after)) return true;
  std::string prefix;
  std::size_t begin = at - 1;
  while (begin > 0 && is_word_character(characters[begin - 1])) --begin;
  for (std::size_t i = begin; i + 1 < at; ++i) append_utf8(prefix, characters[i]);
  return !is_turning_prefix(prefix);
}

}  // namespace standpoint
