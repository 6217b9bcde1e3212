#include "dl_words.hpp"

#include <algorithm>

namespace standpoint::io {
namespace {

constexpr std::string_view blanks = " \t\r,";

}  // namespace

void DlWords::skip_blanks(bool over_lines) {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c == '\n' && !over_lines) return;
    if (c == '\n') ++line_;
    if (c != '\n' && blanks.find(c) == std::string_view::npos) return;
    ++at_;
  }
}

std::string_view DlWords::take_word(std::string_view ends) {
  word_line_ = line_;
  const char quote = text_[at_];
  if (quote == '"' || quote == '\'') {
    const auto end = text_.find(quote, at_ + 1);
    // A quote that is never closed is a letter: names have apostrophes.
    if (end != std::string_view::npos) {
      const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
      line_ += static_cast<std::size_t>(std::count(inside.begin(), inside.end(), '\n'));
      at_ = end + 1;
      return inside;
    }
  }
  const auto end = std::min(text_.find_first_of(ends, at_), text_.size());
  const std::string_view word = text_.substr(at_, std::max<std::size_t>(end - at_, 1));
  at_ += word.size();
  return word;
}

std::optional<std::string_view> DlWords::next() {
  skip_blanks(true);
  if (at_ >= text_.size()) return std::nullopt;
  return take_word(" \t\r\n,");
}

std::optional<std::string_view> DlWords::next_on_line() {
  skip_blanks(false);
  if (at_ >= text_.size()) return std::nullopt;
  if (text_[at_] == '\n') {
    ++at_;
    ++line_;
    return std::nullopt;
  }
  return take_word(" \t\r\n,");
}

std::string DlWords::next_of_header() {
  skip_blanks(true);
  if (at_ >= text_.size()) return {};
  std::string word(take_word(" \t\r\n,=:"));
  for (char& c : word) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return word;
}

std::string DlWords::peek_of_header() {
  const DlWords before = *this;
  std::string word = next_of_header();
  *this = before;
  return word;
}

void DlWords::skip_sign(char sign) {
  skip_blanks(true);
  if (at_ < text_.size() && text_[at_] == sign) ++at_;
}

bool DlWords::at_end() {
  skip_blanks(true);
  return at_ >= text_.size();
}

}  // namespace standpoint::io
