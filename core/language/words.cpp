#include "language/words.hpp"

#include <standpoint/model/utf8.hpp>

#include <utf8proc.h>

namespace standpoint {

std::string lower_word(std::string_view word) {
  std::string out;
  out.reserve(word.size());
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (word.substr(i, 3) == "\xE2\x80\x99") {  // ’
      out += '\'';
      i += 2;
    } else {
      out += c;
    }
  }
  return out;
}

WordSet::WordSet(std::string_view words) {
  for (std::size_t i = 0; i < words.size();) {
    const auto begin = words.find_first_not_of(" \n", i);
    if (begin == std::string_view::npos) return;
    const auto end = std::min(words.find_first_of(" \n", begin), words.size());
    const std::string_view word = words.substr(begin, end - begin);
    outlines_.set(word_outline(word));
    words_.add(word);
    i = end;
  }
}

bool starts_upper(std::string_view word) {
  if (word.empty()) return false;
  const auto c = decode_utf8(word, 0);
  if (c.value < 0x80) return c.value >= 'A' && c.value <= 'Z';
  return utf8proc_category(static_cast<utf8proc_int32_t>(c.value)) == UTF8PROC_CATEGORY_LU;
}

}  // namespace standpoint
