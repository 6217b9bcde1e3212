#include "query/question_parser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace standpoint::graph {
namespace {

using Kind = QuestionWord::Kind;
using Stops = QuestionParser::Stops;

constexpr std::size_t most_bytes = 2000;

// "allies of NAME" and what else is asked of one name.
struct OfOne {
  std::string_view plural;
  std::string_view singular;
  Asked asked;
  NameScope scope;
};
constexpr std::array<OfOne, 6> of_one = {{{"allies", "ally", Asked::allies, NameScope::actors},
                                          {"foes", "foe", Asked::foes, NameScope::actors},
                                          {"neighbours", "neighbour", Asked::neighbours, NameScope::all},
                                          {"neighbors", "neighbor", Asked::neighbours, NameScope::all},
                                          {"positions", "position", Asked::positions, NameScope::actors},
                                          {"changes", "change", Asked::changes, NameScope::actors}}};

// What ends a name: the word that comes next, and conditions.
Stops stops_with(std::initializer_list<std::string_view> more) {
  Stops stops(more);
  stops.insert(stops.end(), condition_words.begin(), condition_words.end());
  return stops;
}

}  // namespace

Result<Question> QuestionParser::parse() {
  if (text_.size() > most_bytes)
    return Error{Errc::too_large, "", fmt::format("a question has at most {} bytes", most_bytes)};
  auto words = split_question(text_);
  if (!words) return words.error();
  words_ = std::move(*words);
  try {
    asked();
    conditions();
  } catch (const Wrong& wrong) {
    return wrong.error;
  }
  return question_;
}

void QuestionParser::fail(const QuestionWord& at, const std::string& message) const {
  throw Wrong{Error{Errc::invalid_value, fmt::format("column {}", at.column), message}};
}

const QuestionWord& QuestionParser::word_after(std::size_t steps) const {
  return words_[std::min(at_ + steps, words_.size() - 1)];
}

bool QuestionParser::accept(std::string_view folded) {
  if (!word().is(folded)) return false;
  ++at_;
  return true;
}

void QuestionParser::expect(std::string_view expected) {
  const bool found = expected == "->" ? word().kind == Kind::arrow || word().is("to") : word().is(expected);
  if (!found) fail(word(), fmt::format("expected '{}' here, not {}", expected, shown(word())));
  ++at_;
}

void QuestionParser::asked() {
  const QuestionWord first = word();
  for (const OfOne& one : of_one) {
    if (!accept(one.plural) && !accept(one.singular)) continue;
    expect("of");
    question_.asked = one.asked;
    question_.a = name(one.scope, stops_with({}));
    return;
  }
  if (accept("stance")) {
    expect("of");
    asked_two(Asked::stance, "on", NameScope::all);
  } else if (accept("evidence")) {
    expect("for");
    asked_two(Asked::evidence, "->", NameScope::all);
  } else if (accept("common")) {
    expect("ground");
    if (!accept("between")) expect("of");
    asked_two(Asked::common_ground, "and", NameScope::actors);
  } else if (accept("issues")) {
    expect("dividing");
    asked_two(Asked::dividing_issues, "and", NameScope::actors);
  } else if (accept("who")) {
    asked_who();
  } else if (accept("path")) {
    asked_path();
  } else if (accept("brokers") || accept("broker")) {
    expect("between");
    question_.asked = Asked::brokers;
    question_.a = group(stops_with({"and"}));
    expect("and");
    question_.b = group(stops_with({}));
  } else if (accept("camps") || accept("camp")) {
    question_.asked = Asked::camps;
  } else {
    std::string message =
        first.kind == Kind::end ? "the question is empty" : shown(first) + " begins no question";
    const std::string near = did_you_mean(first.folded, question_beginnings);
    fail(first,
         message + (near.empty() ? fmt::format(" (ask for {} or camps)", fmt::join(question_beginnings, ", "))
                                 : near));
  }
}

void QuestionParser::asked_two(Asked asked, std::string_view between, NameScope second) {
  question_.asked = asked;
  question_.a = name(NameScope::actors, between == "->" ? stops_with({"->"}) : stops_with({between}));
  expect(between);
  question_.b = name(second, stops_with({}));
}

void QuestionParser::asked_who() {
  constexpr std::array<std::string_view, 3> verbs = {"supports", "opposes", "is neutral on"};
  question_.asked = Asked::who;
  if (accept("supports") || accept("support")) {
    question_.stance = Stance::support;
  } else if (accept("opposes") || accept("oppose")) {
    question_.stance = Stance::oppose;
  } else if (accept("is")) {
    expect("neutral");
    expect("on");
    question_.stance = Stance::neutral;
  } else {
    fail(word(), fmt::format("expected supports, opposes or 'is neutral on' here, not {}{}", shown(word()),
                             did_you_mean(word().folded, verbs)));
  }
  question_.b = name(NameScope::all, stops_with({}));
}

void QuestionParser::asked_path() {
  question_.asked = Asked::path;
  if (accept("through")) through();
  expect("from");
  question_.a = name(NameScope::all, stops_with({}));
  expect("to");
  question_.b = name(NameScope::all, stops_with({}));
}

AskedName QuestionParser::group(const Stops& stops) {
  const QuestionWord first = word();
  if (first.is("camp") && word_after(1).kind == Kind::word) {
    int camp = 0;
    const std::string_view digits = word_after(1).text;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), camp);
    if (read.ec == std::errc() && read.ptr == digits.data() + digits.size() && camp > 0) {
      at_ += 2;
      return {"", first.column, camp};
    }
  }
  return name(NameScope::actors, stops);
}

bool QuestionParser::is_stop(std::size_t place, const Stops& stops) const {
  const QuestionWord& one = words_[place];
  if (one.kind != Kind::word) return true;
  return std::any_of(stops.begin(), stops.end(), [&](std::string_view stop) {
    const auto blank = stop.find(' ');
    return one.folded == stop.substr(0, blank) &&
           (blank == std::string_view::npos || words_[place + 1].is(stop.substr(blank + 1)));
  });
}

// Behind the last word of a name that begins here: before the first stop, but where the words up to a later
// one are a name of the map, and those up to the first are none.
std::size_t QuestionParser::name_end(const Stops& stops) const {
  std::size_t first = words_.size();
  for (std::size_t end = at_; end < words_.size(); ++end) {
    if (!is_stop(end, stops)) continue;
    first = std::min(first, end);
    if (end > at_ && (names_ == nullptr || names_->knows(joined(at_, end)))) return end;
    if (words_[end].kind != Kind::word) break;
  }
  return first;
}

std::string QuestionParser::joined(std::size_t begin, std::size_t end) const {
  if (begin >= end) return {};
  const QuestionWord& last = words_[end - 1];
  return std::string(text_.substr(words_[begin].begin, last.begin + last.text.size() - words_[begin].begin));
}

AskedName QuestionParser::name(NameScope scope, const Stops& stops) {
  const QuestionWord first = word();
  if (first.kind == Kind::quoted) {
    ++at_;
    if (first.text.empty()) fail(first, "a name is missing between the quotes");
    if (at_end()) note(text_.size(), {stops.begin(), stops.end()});
    return {std::string(first.text), first.column, 0};
  }
  const std::size_t end = name_end(stops);
  if (words_[end].kind == Kind::end) note_name(at_, end, scope, stops);
  if (end == at_) fail(first, fmt::format("a name is missing here, before {}", shown(first)));
  check_name(at_, end, scope, stops);
  AskedName made{joined(at_, end), first.column, 0};
  at_ = end;
  return made;
}

// "Harbour Union fron 2026" is no name, but "Harbour Union" is.
void QuestionParser::check_name(std::size_t begin, std::size_t end, NameScope scope, const Stops& stops) {
  if (names_ == nullptr || end - begin < 2 || names_->find(joined(begin, end), scope)) return;
  for (std::size_t known = end - 1; known > begin; --known) {
    const auto found = names_->find(joined(begin, known), scope);
    if (!found || found->fit > NameFit::surname) continue;
    const QuestionWord& wrong = words_[known];
    fail(wrong, fmt::format("{} cannot follow '{}'{}", shown(wrong), joined(begin, known),
                            did_you_mean(wrong.folded, stops)));
  }
}

// A name that reaches to the end may be only begun; and after one that is whole other words may come.
void QuestionParser::note_name(std::size_t begin, std::size_t end, NameScope scope, const Stops& stops) {
  const std::size_t start = begin == end ? text_.size() : words_[begin].begin;
  expected_.push_back({start, {}, scope});
  if (names_ == nullptr || begin == end) return;
  const bool last_is_whole = words_[end - 1].begin + words_[end - 1].text.size() < text_.size();
  const std::size_t known = last_is_whole ? end : end - 1;
  if (known > begin && names_->find(joined(begin, known), scope))
    note(last_is_whole ? text_.size() : words_[end - 1].begin, {stops.begin(), stops.end()});
}

Result<Question> parse_question(std::string_view text, const NameIndex* names) {
  return QuestionParser(text, names).parse();
}

}  // namespace standpoint::graph
