#include "query/question_words.hpp"

#include <standpoint/model/spelling.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace standpoint::graph {
namespace {

constexpr std::string_view arrow_character = "→";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// The mark that opens a quote here, and the one that closes it.
std::optional<std::pair<std::string_view, std::string_view>> quote_at(std::string_view text) {
  if (text.starts_with('"')) return std::pair<std::string_view, std::string_view>("\"", "\"");
  if (text.starts_with("“")) return std::pair<std::string_view, std::string_view>("“", "”");
  return std::nullopt;
}

std::size_t arrow_at(std::string_view text) {
  return text.starts_with("->") ? 2 : text.starts_with(arrow_character) ? arrow_character.size() : 0;
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  Result<std::vector<QuestionWord>> split() {
    while (true) {
      while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
      if (at_ == text_.size()) break;
      const std::string_view rest = text_.substr(at_);
      if (const auto quote = quote_at(rest)) {
        const auto end = rest.find(quote->second, quote->first.size());
        if (end == std::string_view::npos)
          return Error{Errc::invalid_value, fmt::format("column {}", column_at(at_)),
                       "this quote has no end: put \" behind the name"};
        add(QuestionWord::Kind::quoted, rest.substr(quote->first.size(), end - quote->first.size()));
        at_ += end + quote->second.size();
      } else if (const std::size_t arrow = arrow_at(rest)) {
        add(QuestionWord::Kind::arrow, rest.substr(0, arrow));
        at_ += arrow;
      } else {
        const std::size_t end = word_end();
        add(QuestionWord::Kind::word, text_.substr(at_, end - at_));
        at_ = end;
      }
    }
    drop_question_mark();
    add(QuestionWord::Kind::end, {});
    return std::move(words_);
  }

 private:
  std::size_t word_end() const {
    std::size_t end = at_ + 1;
    while (end < text_.size() && !is_blank(text_[end]) && arrow_at(text_.substr(end)) == 0 &&
           !quote_at(text_.substr(end)))
      ++end;
    return end;
  }

  // Called for places from left to right.
  std::size_t column_at(std::size_t place) {
    for (; counted_ < place; ++counted_) {
      if (is_utf8_boundary(text_[counted_])) ++column_;
    }
    return column_;
  }

  void add(QuestionWord::Kind kind, std::string_view word) {
    QuestionWord made{kind, word, {}, at_, column_at(at_)};
    if (kind == QuestionWord::Kind::word) made.folded = fold(word);
    words_.push_back(std::move(made));
  }

  void drop_question_mark() {
    if (words_.empty() || words_.back().kind != QuestionWord::Kind::word) return;
    QuestionWord& last = words_.back();
    if (!last.text.ends_with('?')) return;
    last.text.remove_suffix(1);
    last.folded = fold(last.text);
    if (last.text.empty()) words_.pop_back();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t counted_ = 0;
  std::size_t column_ = 1;
  std::vector<QuestionWord> words_;
};

}  // namespace

Result<std::vector<QuestionWord>> split_question(std::string_view text) { return Splitter(text).split(); }

std::string shown(const QuestionWord& word) {
  constexpr std::size_t longest_shown = 60;
  if (word.kind == QuestionWord::Kind::end) return "the end of the question";
  return word.text.size() > longest_shown ? "this" : fmt::format("'{}'", word.text);
}

std::optional<NodeKind> parse_kind_word(std::string_view word) {
  if (word == "people") return NodeKind::person;
  for (const NodeKind kind : all_node_kinds) {
    const std::string one(to_string(kind));
    if (word == one || word == one + "s") return kind;
  }
  return std::nullopt;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> words) {
  std::string_view best;
  std::size_t best_distance = 3;
  for (const auto& one : words) {
    // Of several words the first ones count, as many as were typed.
    const std::string_view first = one.substr(0, one.find(' '));
    for (const std::string_view tried : {one, first}) {
      const std::size_t distance = edit_distance(word, tried);
      if (distance >= best_distance || distance * 2 > word.size()) continue;
      best_distance = distance;
      best = one;
    }
  }
  return best.empty() ? "" : fmt::format("; did you mean '{}'?", best);
}

}  // namespace standpoint::graph
