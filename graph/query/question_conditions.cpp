// The conditions of a question.

#include "dates.hpp"
#include "query/question_parser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace standpoint::graph {
namespace {

using Kind = QuestionWord::Kind;

constexpr double most_statements = 1e9;

// Which conditions a question takes.
bool takes(Asked asked, std::string_view condition) {
  if (condition == "rolled") return true;
  if (asked == Asked::camps) return false;
  if (condition == "through") return asked == Asked::path;
  if (condition == "among")
    return asked == Asked::allies || asked == Asked::foes || asked == Asked::neighbours ||
           asked == Asked::who || asked == Asked::brokers;
  if (condition == "on")
    return asked != Asked::stance && asked != Asked::who && asked != Asked::common_ground &&
           asked != Asked::dividing_issues;
  return true;
}

// A number that is all of a word.
template <class Number>
std::optional<Number> parse_whole(std::string_view text) {
  Number number = {};
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

}  // namespace

// Notes what may come next: conditions only where the question takes them.
void QuestionParser::note(std::size_t begin, std::vector<std::string> words) {
  const bool before_on = question_.asked == Asked::stance && question_.b.text.empty();
  std::erase_if(words, [&](const std::string& word) {
    const bool is_condition =
        std::find(condition_words.begin(), condition_words.end(), word) != condition_words.end();
    return is_condition && !takes(question_.asked, word.substr(0, word.find(' '))) &&
           !(before_on && word == "on");
  });
  expected_.push_back({begin, std::move(words), std::nullopt});
}

void QuestionParser::conditions() {
  while (!at_end()) {
    const QuestionWord first = word();
    condition(first);
  }
  if (question_.from.known() && question_.to.known() && !in_range(question_.to, question_.from, {}))
    fail(word(), fmt::format("the time ends ({}) before it begins ({})", to_string(question_.to),
                             to_string(question_.from)));
  const bool last_is_whole = text_.ends_with(' ') || text_.ends_with('"');
  if (last_is_whole) note(text_.size(), {condition_words.begin(), condition_words.end()});
}

void QuestionParser::condition(const QuestionWord& first) {
  const bool is_known =
      is_stop(at_, {condition_words.begin(), condition_words.end()}) && first.kind == Kind::word;
  if (!is_known) {
    if (words_[at_ + 1].kind == Kind::end)
      note(first.begin, {condition_words.begin(), condition_words.end()});
    const std::string near = did_you_mean(first.folded, condition_words);
    fail(first,
         fmt::format("{} is no condition{}", shown(first),
                     near.empty() ? fmt::format(" (there are {})", fmt::join(condition_words, ", ")) : near));
  }
  if (!takes(question_.asked, first.folded)) fail(first, shown(first) + " has no place in this question");
  ++at_;
  if (first.folded == "on") {
    question_.on.push_back(name(NameScope::issues, {condition_words.begin(), condition_words.end()}));
    return;
  }
  if (first.folded == "at") return least();
  once(first);
  if (first.folded == "from") return date(question_.from);
  if (first.folded == "to") return date(question_.to);
  if (first.folded == "among") return among();
  if (first.folded == "within") return within();
  if (first.folded == "through") return through();
  rolled_up();
}

void QuestionParser::once(const QuestionWord& first) {
  if (std::find(said_.begin(), said_.end(), first.folded) != said_.end())
    fail(first, shown(first) + " is said twice");
  said_.push_back(first.folded);
}

void QuestionParser::date(Date& date) {
  const auto read = parse_date(word().text);
  if (!read) fail(word(), shown(word()) + " is no date; write it as 2026-03-02, 2026-03 or 2026");
  date = *read;
  ++at_;
}

double QuestionParser::number() {
  const auto read = parse_whole<double>(word().text);
  if (!read || !(*read >= 0.0 && *read <= most_statements)) fail(word(), shown(word()) + " is no number");
  ++at_;
  return *read;
}

std::size_t QuestionParser::count() {
  const auto read = parse_whole<std::size_t>(word().text);
  if (!read || static_cast<double>(*read) > most_statements)
    fail(word(), shown(word()) + " is no whole number");
  ++at_;
  return *read;
}

void QuestionParser::least() {
  expect("least");
  const std::size_t begin = at_;
  const double least = number();
  if (at_end() || word_after(1).kind == Kind::end)
    note(at_end() ? text_.size() : word().begin, {"statements", "weight", "confidence"});
  if (accept("statements") || accept("statement")) {
    at_ = begin;
    question_.least_statements = count();
    ++at_;
  } else if (accept("weight")) {
    question_.least_weight = least;
  } else if (accept("confidence")) {
    if (least > 1.0) fail(words_[begin], "confidence is between 0 and 1");
    question_.least_confidence = least;
  } else {
    fail(word(), fmt::format("expected statements, weight or confidence here, not {}", shown(word())));
  }
}

void QuestionParser::among() {
  for (bool more = true; more;) {
    const QuestionWord& one = word();
    const bool has_comma = one.folded.ends_with(',');
    const auto kind =
        parse_kind_word(std::string_view(one.folded).substr(0, one.folded.size() - (has_comma ? 1 : 0)));
    if (!kind) {
      if (one.kind == Kind::end || word_after(1).kind == Kind::end)
        note(one.begin, {kind_words.begin(), kind_words.end()});
      fail(one, fmt::format("{} is no kind (there are {})", shown(one), fmt::join(kind_words, ", ")));
    }
    question_.among.insert(*kind);
    ++at_;
    const bool has_and = accept("and");
    more = has_comma || has_and;
  }
}

void QuestionParser::within() {
  AskedEgo ego;
  ego.steps = count();
  if (!accept("steps") && !accept("step")) expect("steps");
  expect("of");
  ego.of = name(NameScope::all, {condition_words.begin(), condition_words.end()});
  question_.within.push_back(std::move(ego));
}

void QuestionParser::through() {
  if (accept("any")) return;
  if (accept("agreement")) {
    question_.through = PathThrough::agreement;
  } else if (accept("conflict")) {
    question_.through = PathThrough::conflict;
  } else {
    if (at_end() || word_after(1).kind == Kind::end) note(word().begin, {"agreement", "conflict"});
    fail(word(), fmt::format("expected agreement or conflict here, not {}", shown(word())));
  }
}

void QuestionParser::rolled_up() {
  expect("up");
  question_.roll_up = RollUp::institution;
  if (!word().is("to") || !word_after(1).is("the")) return;
  at_ += 2;
  expect("top");
  question_.roll_up = RollUp::top;
}

}  // namespace standpoint::graph
