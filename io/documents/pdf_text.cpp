#include "documents/pdf_text.hpp"

#include <standpoint/model/ascii.hpp>

#include <algorithm>
#include <cstddef>
#include <unordered_set>
#include <vector>

namespace standpoint::io {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) {
  return is_lower(c) || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Letters, digits and hyphens at the end and at the beginning of a line.
std::string_view last_word(std::string_view line) {
  auto at = line.size();
  while (at > 0 && (is_letter(line[at - 1]) || is_digit(line[at - 1]) || line[at - 1] == '-')) --at;
  return line.substr(at);
}
std::string_view first_word(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && (is_letter(line[end]) || is_digit(line[end]) || line[end] == '-')) ++end;
  return line.substr(0, end);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(trim(text.substr(0, end), " \t\r\f"));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Words with a hyphen inside that stand within a line.
std::unordered_set<std::string> hyphened_words(const std::vector<std::string_view>& lines) {
  std::unordered_set<std::string> words;
  for (std::string_view line : lines) {
    for (auto hyphen = line.find('-'); hyphen != std::string_view::npos;
         hyphen = line.find('-', hyphen + 1)) {
      const auto before = last_word(line.substr(0, hyphen));
      const auto after = first_word(line.substr(hyphen + 1));
      if (!before.empty() && !after.empty()) words.insert(std::string(before) + "-" + std::string(after));
    }
  }
  return words;
}

class Paragraphs {
 public:
  explicit Paragraphs(const std::unordered_set<std::string>& hyphened) : hyphened_(hyphened) {}

  void add(std::string_view line) {
    if (paragraph_.empty()) {
      paragraph_ = line;
      return;
    }
    if (!paragraph_.ends_with('-')) {
      paragraph_ += ' ';
    } else if (loses_hyphen(line)) {
      paragraph_.pop_back();
    }
    paragraph_ += line;
  }

  void end_block() {
    if (paragraph_.empty()) return;
    const bool is_page_number =
        paragraph_.size() <= 4 && std::all_of(paragraph_.begin(), paragraph_.end(), is_digit);
    if (!is_page_number) join_or_add();
    paragraph_.clear();
  }

  std::string take() && {
    std::string text;
    for (const auto& block : blocks_) text += (text.empty() ? "" : "\n\n") + block;
    if (!text.empty()) text += '\n';
    return text;
  }

 private:
  bool loses_hyphen(std::string_view line) const {
    const std::string_view before = last_word(std::string_view(paragraph_).substr(0, paragraph_.size() - 1));
    const std::string_view after = first_word(line);
    if (before.empty() || after.empty() || !is_letter(before.back()) ||
        !(is_lower(after.front()) || after.front() < 0))
      return false;
    if (before.find('-') != std::string_view::npos || after.find('-') != std::string_view::npos) return false;
    return hyphened_.count(std::string(before) + "-" + std::string(after)) == 0;
  }

  // A block that begins small goes on with one that does not end as a sentence does.
  void join_or_add() {
    constexpr std::string_view ends = ".!?:;\"')";
    const bool goes_on = !blocks_.empty() && blocks_.back().size() > 60 && is_lower(paragraph_.front()) &&
                         ends.find(blocks_.back().back()) == std::string_view::npos && is_plain_end();
    if (!goes_on) {
      blocks_.push_back(paragraph_);
      return;
    }
    std::string rest = std::move(paragraph_);
    paragraph_ = std::move(blocks_.back());
    add(rest);
    blocks_.back() = std::move(paragraph_);
  }
  // Not a closing quotation mark of typographers (U+2019, U+201D), either.
  bool is_plain_end() const {
    return !blocks_.back().ends_with("\xE2\x80\x99") && !blocks_.back().ends_with("\xE2\x80\x9D");
  }

  const std::unordered_set<std::string>& hyphened_;
  std::string paragraph_;
  std::vector<std::string> blocks_;
};

}  // namespace

std::string join_pdf_lines(std::string_view text) {
  const auto lines = lines_of(text);
  const auto hyphened = hyphened_words(lines);
  Paragraphs paragraphs(hyphened);
  for (const std::string_view line : lines) {
    if (line.empty()) {
      paragraphs.end_block();
    } else {
      paragraphs.add(line);
    }
  }
  paragraphs.end_block();
  return std::move(paragraphs).take();
}

}  // namespace standpoint::io
