#include "query/question_parser.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <utility>

namespace standpoint::graph {
namespace {

// True for a name that a question can only hold between quotes.
bool needs_quotes(std::string_view name) {
  const auto words = split_question(name);
  if (!words) return false;  // it holds a quote itself
  return std::any_of(words->begin(), words->end(), [](const QuestionWord& word) {
    if (word.kind != QuestionWord::Kind::word) return word.kind == QuestionWord::Kind::arrow;
    const auto begins_so = [&](std::string_view stop) {
      return word.folded == stop.substr(0, stop.find(' '));
    };
    return word.folded == "and" || word.folded == "camp" ||
           std::any_of(condition_words.begin(), condition_words.end(), begins_so);
  });
}

// A quote that is opened and not closed: its place.
std::size_t open_quote(std::string_view text) {
  const auto quotes = std::count(text.begin(), text.end(), '"');
  return quotes % 2 == 0 ? std::string_view::npos : text.rfind('"');
}

class Completions {
 public:
  explicit Completions(std::size_t limit) : limit_(limit) {}

  bool full() const { return lines_.size() >= limit_; }
  void add(std::string line) {
    if (!full() && std::find(lines_.begin(), lines_.end(), line) == lines_.end())
      lines_.push_back(std::move(line));
  }
  std::vector<std::string> take() { return std::move(lines_); }
  bool empty() const { return lines_.empty(); }

 private:
  std::size_t limit_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> complete_question(std::string_view begun, const NameIndex& names,
                                           std::size_t limit) {
  Completions completions(limit);
  const std::string folded = fold(begun);
  const auto add_beginning = [&](std::string_view beginning) {
    const bool is_begun = beginning.starts_with(folded) && beginning.size() > folded.size();
    if (is_begun) completions.add(std::string(beginning) + (beginning == "camps" ? "" : " "));
  };
  for (const auto beginning : question_beginnings) add_beginning(beginning);
  add_beginning("camps");
  if (!completions.empty()) return completions.take();

  // A quote that is still open is put around the name again.
  std::string text(begun);
  const std::size_t quote = open_quote(text);
  if (quote != std::string::npos) text.erase(quote, 1);
  QuestionParser parser(text, &names);
  [[maybe_unused]] const auto question = parser.parse();
  for (const Expected& expected : parser.expected()) {
    const std::string before = text.substr(0, expected.begin);
    const std::string fragment = text.substr(expected.begin);
    if (expected.names) {
      const bool is_quoted = quote != std::string::npos && quote == expected.begin;
      for (const NameMatch& match : names.search(fragment, {*expected.names, limit, true, true})) {
        const bool quotes = is_quoted || needs_quotes(match.name);
        completions.add(before + (quotes ? "\"" + match.name + "\"" : match.name));
      }
    } else if (quote == std::string::npos) {
      const std::string blank = before.empty() || before.ends_with(' ') ? "" : " ";
      for (const auto& word : expected.words) {
        if (word.starts_with(fold(fragment))) completions.add(before + blank + word + " ");
      }
    }
  }
  return completions.take();
}

}  // namespace standpoint::graph
