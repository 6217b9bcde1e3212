#include "language/paragraphs.hpp"

#include "language/characters.hpp"

#include <algorithm>

namespace standpoint {
namespace {

constexpr std::size_t narrowest_column = 40;  // code points; below, lines are verse, lists and headings
constexpr std::size_t widest_column = 130;    // above, a line is a paragraph

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;         // without the white space at its end
  std::size_t size = 0;        // code points
  std::size_t first_word = 0;  // code points of its first word, up to the widest column
  bool blank() const { return begin == end; }
};

std::size_t count(std::string_view text, std::size_t begin, std::size_t end) {
  return static_cast<std::size_t>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                                text.begin() + static_cast<std::ptrdiff_t>(end),
                                                is_utf8_boundary));
}

Line read_line(std::string_view text, std::size_t begin, std::size_t end) {
  Line line;
  while (begin < end && character_at(text, begin).kind == CharacterClass::blank)
    begin += character_at(text, begin).length;
  while (end > begin) {
    std::size_t last = end - 1;
    while (last > begin && !is_utf8_boundary(text[last])) --last;
    if (character_at(text, last).kind != CharacterClass::blank) break;
    end = last;
  }
  line.begin = begin;
  line.end = end;
  std::size_t word = begin;
  while (word < end && word - begin <= widest_column && text[word] != ' ' && text[word] != '\t') ++word;
  line.first_word = count(text, begin, word);
  line.size = end - begin > 4 * widest_column ? end - begin : count(text, begin, end);
  return line;
}

// "- ", "* ", "• ", "1. ", "2) ", "(a) "
bool begins_item(std::string_view text, const Line& line) {
  const std::string_view head = text.substr(line.begin, std::min<std::size_t>(line.first_word, 8));
  if (head == "-" || head == "*" || head == "+" || head == "--" || head == "\xE2\x80\xA2" ||
      head == "\xE2\x80\x93" || head == "\xE2\x80\x94" || head == "\xC2\xB7" || head == "\xE2\x96\xAA")
    return true;
  const std::size_t inner = head.starts_with('(') ? 1 : 0;
  if (head.size() < inner + 2 || head.size() > 5 || (head.back() != '.' && head.back() != ')')) return false;
  const std::string_view label = head.substr(inner, head.size() - inner - 1);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (std::all_of(label.begin(), label.end(), is_digit)) return label.size() <= 2;
  return head.back() == ')' && label.size() == 1;
}

bool begins_lower(std::string_view text, const Line& line) {
  const Character first = character_at(text, line.begin);
  return first.kind == CharacterClass::letter && !is_upper(first.value);
}

bool ends_in_stop(std::string_view text, const Line& line) {
  std::string_view rest = text.substr(line.begin, line.end - line.begin);
  for (const std::string_view closing : {"\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99"}) {
    if (rest.ends_with(closing)) rest.remove_suffix(closing.size());
  }
  return !rest.empty() && (rest.back() == '.' || rest.back() == '!' || rest.back() == '?' ||
                           rest.back() == ':' || rest.ends_with("\xE2\x80\xA6"));
}

// Lines between two blank lines.
class Block {
 public:
  void clear() { lines_.clear(); }
  void add(const Line& line) { lines_.push_back(line); }
  bool empty() const { return lines_.empty(); }

  /// The column that three and more lines fill, or 0.
  std::size_t column() const {
    if (lines_.size() < 3) return 0;
    std::size_t widest = 0;
    for (const Line& line : lines_) widest = std::max(widest, line.size);
    if (widest < narrowest_column || widest > widest_column) return 0;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (lines_[i].size + 1 + lines_[i + 1].first_word <= widest) return 0;
    }
    return widest;
  }

  void split(std::string_view text, std::size_t text_column, std::vector<ByteSpan>& paragraphs) const {
    const std::size_t own = column();
    const std::size_t width = own != 0 ? own : text_column;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= lines_.size(); ++i) {
      if (i < lines_.size() && joins(text, lines_[i - 1], lines_[i], width)) continue;
      paragraphs.push_back(
          {static_cast<std::uint32_t>(lines_[begin].begin), static_cast<std::uint32_t>(lines_[i - 1].end)});
      begin = i;
    }
  }

 private:
  static bool joins(std::string_view text, const Line& line, const Line& next, std::size_t width) {
    if (begins_item(text, next)) return false;
    if (begins_lower(text, next) && !ends_in_stop(text, line)) return true;
    return width != 0 && line.size >= narrowest_column && line.size + 1 + next.first_word > width;
  }

  std::vector<Line> lines_;
};

template <typename Visit>
void for_each_block(std::string_view text, Visit visit) {
  Block block;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Line line = read_line(text, at, end);
    if (!line.blank()) block.add(line);
    if (line.blank() && !block.empty()) {
      visit(block);
      block.clear();
    }
    at = end + 1;
  }
  if (!block.empty()) visit(block);
}

}  // namespace

void find_paragraphs(std::string_view text, std::vector<ByteSpan>& paragraphs) {
  // The widest column of the text's own wrapped blocks tells of its blocks of two lines.
  std::size_t column = 0;
  for_each_block(text, [&](const Block& block) { column = std::max(column, block.column()); });
  for_each_block(text, [&](const Block& block) { block.split(text, column, paragraphs); });
}

}  // namespace standpoint
